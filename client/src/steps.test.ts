import { describe, expect, test, vi } from "vitest";
import type { RenderStepResult } from "../../server/src/lsp/protocol.ts";
import { type AskedInput, askAgain, type Inputs, renderAsking } from "./steps.ts";

const HOST: AskedInput = { name: "host", type: "host", default: null };
const USER: AskedInput = { name: "user", type: "email", default: null };
const rendered = (given: Partial<RenderStepResult>): RenderStepResult => ({
  commands: [],
  shell: "sh",
  missing: [],
  problem: null,
  confirm: null,
  ...given,
});

/** A server that wants these inputs, the later ones only once the earlier are there. */
const wanting =
  (...rounds: readonly (readonly AskedInput[])[]) =>
  async (inputs: Inputs): Promise<RenderStepResult> => {
    const missing = rounds.map((round) => round.filter(({ name }) => !(name in inputs))).find((round) => round.length > 0) ?? [];
    return rendered({ missing, commands: missing.length > 0 ? [] : [`run ${Object.values(inputs).join(" ")}`] });
  };
const never = vi.fn(async () => undefined);

describe("the command of a step", () => {
  test("is rendered without a question when nothing is missing", async () => {
    expect((await renderAsking(wanting([HOST]), never, { host: "mail.test" }))?.commands).toEqual(["run mail.test"]);
    expect(never).not.toHaveBeenCalled();
  });

  test("asks for what is missing, also when that is wanted later, and never twice", async () => {
    const ask = vi.fn(async ({ name }: AskedInput) => `${name}!`);
    expect((await renderAsking(wanting([HOST], [USER]), ask))?.commands).toEqual(["run host! user!"]);
    expect(ask.mock.calls).toEqual([[HOST], [USER]]);
  });

  test("is none when the user gives up", async () => {
    expect(await renderAsking(wanting([HOST], [USER]), async ({ name }) => (name === "host" ? "h" : undefined))).toBeUndefined();
  });

  test("ends although the server asks for ever", async () => {
    let asked = 0;
    const endless = async () => rendered({ missing: [{ name: `v${asked++}`, type: "text", default: "x" }] });
    expect((await renderAsking(endless, async () => "y"))?.commands).toEqual([]);
  });

  test("asks nothing at a problem", async () => {
    expect((await renderAsking(async () => rendered({ missing: [USER], problem: "no" }), never))?.problem).toBe("no");
    expect(never).not.toHaveBeenCalled();
  });

  test("can be changed from the values it has", async () => {
    const ask = vi.fn(async ({ default: value }: AskedInput) => `${value}2`);
    const result = rendered({ inputs: [{ name: "selector", type: "selector", value: "sf" }] });
    expect(await askAgain(result, ask)).toEqual({ selector: "sf2" });
  });
});

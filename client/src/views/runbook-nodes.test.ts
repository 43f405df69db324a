import { expect, test, vi } from "vitest";
import type { RenderStepResult, TreeRunbook, TreeStep } from "../../../server/src/lsp/protocol.ts";
import { PLACE, stateOf } from "../testing/state.ts";

vi.mock("vscode", () => import("../testing/vscode.ts"));
const { contextOf } = await import("./node.ts");
const { runbookRoots } = await import("./runbook-nodes.ts");

const step = (given: Partial<TreeStep>): TreeStep => ({
  id: "serials",
  title: "Same serial everywhere",
  verb: "run",
  rollback: false,
  detail: "dig +nssearch ${name}",
  shell: "sh",
  confirm: null,
  location: PLACE,
  ...given,
});
const runbook: TreeRunbook = {
  id: "dns",
  title: "DNS is late",
  severity: "high",
  builtIn: false,
  location: PLACE,
  steps: [
    step({}),
    step({ id: "wait", title: "Wait", verb: "wait", detail: "1h" }),
    step({ id: "back", title: "Back", verb: "manual", rollback: true }),
  ],
};
const answer = (given: Partial<RenderStepResult>) => async () => ({
  commands: [],
  shell: "sh",
  missing: [],
  problem: null,
  confirm: null,
  ...given,
});

const open = async (given: Partial<RenderStepResult>) => {
  const [root] = runbookRoots(stateOf([], { runbooks: [runbook] }), answer(given));
  const steps = (await root?.children?.()) ?? [];
  return { root, steps, command: (await steps[0]?.children?.()) ?? [] };
};

test("a runbook opens to its steps, and those that lead back stand in a group of their own", async () => {
  const { root, steps } = await open({});
  expect(root).toMatchObject({ label: "DNS is late", description: "high" });
  expect(steps.map(({ label }) => label)).toEqual(["Same serial everywhere", "Wait", "rollback"]);
  expect((await steps[2]?.children?.())?.map(({ subject }) => subject)).toMatchObject([{ step: "back", index: 2 }]);
});

test("only a step with a command has the actions of a command", async () => {
  const { steps } = await open({});
  expect(steps.slice(0, 2).map(contextOf)).toEqual(["step command place", "step place"]);
});

test("a step opens to its rendered command, one row for each", async () => {
  const { command } = await open({ commands: ["dig +nssearch shop.test", "echo 'a\nb'"] });
  expect(command.map(({ label }) => label)).toEqual(["dig +nssearch shop.test", "echo 'a ⏎ b'"]);
});

test("a command cannot leave the code block of its tooltip", async () => {
  const { command } = await open({ commands: ["echo ``` \n# not a heading"] });
  expect(command[0]?.tooltip).toMatch(/^````sh\n/);
});

test("what keeps a command from being rendered is said", async () => {
  expect((await open({ problem: "cohort() is not known yet" })).command[0]?.label).toBe("cohort() is not known yet");
  const missing = [{ name: "user", type: "email", default: null }];
  expect((await open({ missing })).command[0]?.label).toBe("asks for user");
});

test("built-in runbooks alone leave room for the welcome", () => {
  expect(runbookRoots(stateOf([], { runbooks: [{ ...runbook, builtIn: true }] }), answer({}))).toEqual([]);
});

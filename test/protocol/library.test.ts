import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { neovim, vscode } from "./capabilities.ts";
import { buildServer } from "./driver.ts";
import { PLAN, start, stopEditors } from "./session.ts";

beforeAll(buildServer);
afterEach(stopEditors);

describe("the built-in library", () => {
  test("a built-in id leads to its document, which an action copies into the workspace", async () => {
    const editor = await start({ capabilities: vscode, initializationOptions: { library: true } });
    await editor.open(PLAN);
    const position = editor.at(PLAN, "service: mailchimp", true);
    const [place] = await editor.request<readonly { uri: string }[]>("textDocument/definition", { ...editor.about(PLAN), position });
    expect(place?.uri).toBe("mailtranche:/library/services/mailchimp.mailtranche.yaml");
    const text = await editor.request<string>("mailtranche/libraryText", { path: place?.uri });
    expect(text).toContain("kind: Service\nid: mailchimp\n");
    const items = await editor.request<readonly { path: string; kind: string }[]>("mailtranche/library", {});
    expect(items.map(({ path }) => path)).toEqual(expect.arrayContaining(["gates/default.yaml", "playbooks/scale.yaml", "rubric.md"]));
    expect(await editor.request<string>("mailtranche/libraryText", { path: "rubric.md" })).toContain(
      "| 5 | authentication | dkim/missing |",
    );
    await expect(editor.request("mailtranche/libraryText", { path: "../etc" })).rejects.toThrow("the library has no ../etc");

    await editor.finding(PLAN, "dkim/missing");
    const actions = await editor.request<CodeAction[]>("textDocument/codeAction", {
      ...editor.about(PLAN),
      range: { start: position, end: position },
      context: { diagnostics: [], only: ["refactor"] },
    });
    expect(actions.map(({ title }) => title)).toEqual(["Eject the built-in service mailchimp"]);
    const [create, change] = actions[0]?.edit?.documentChanges ?? [];
    expect(create).toMatchObject({ kind: "create", uri: expect.stringMatching(/\/mailtranche\/services\/mailchimp\.mailtranche\.yaml$/) });
    expect(change).toMatchObject({ edits: [{ newText: text }] });
  });

  test("a client that cannot open it or make files is offered neither", async () => {
    const editor = await start({ capabilities: neovim });
    await editor.open(PLAN);
    await editor.finding(PLAN, "dkim/missing");
    const position = editor.at(PLAN, "service: mailchimp", true);
    expect(await editor.request("textDocument/definition", { ...editor.about(PLAN), position })).toEqual([]);
    const range = { start: position, end: position };
    const asked = { ...editor.about(PLAN), range, context: { diagnostics: [], only: ["refactor"] } };
    expect(await editor.request("textDocument/codeAction", asked)).toEqual([]);
  });
});

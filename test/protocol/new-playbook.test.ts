// New Playbook: what an editor gets to write, with live records where asking is allowed.

import { afterEach, beforeAll, expect, test } from "vitest";
import type { NewPlaybookResult } from "../../server/src/lsp/protocol.ts";
import { vscode } from "./capabilities.ts";
import { buildServer, Editor } from "./driver.ts";

const editors: Editor[] = [];
beforeAll(() => buildServer());
afterEach(async () => {
  for (const editor of editors.splice(0)) expect(await editor.stop()).toBe(0);
});

async function start(trusted: boolean): Promise<Editor> {
  const editor = await Editor.start({ capabilities: vscode, initializationOptions: { trusted } });
  editors.push(editor);
  return editor;
}

const asked = { source: "exchange", target: "microsoft365", domains: ["northwind.example"], timezone: "Europe/Berlin" };

test("writes what live records show, and says how far it is", async () => {
  const editor = await start(true);
  const seen: { token: string; value: { kind: string } }[] = [];
  editor.connection.onNotification("$/progress", (message) => void seen.push(message));
  const { files, notAsked } = await editor.request<NewPlaybookResult>("mailtranche/newPlaybook", { ...asked, workDoneToken: "n" });
  expect(notAsked).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(["mailtranche/migration.yaml", "mailtranche/.gitignore"]);
  expect(files[0]?.text).toContain("  zendesk: { service: zendesk, domains: [northwind.example], dkim: [zendesk1, zendesk2] }");
  expect(seen.filter(({ token }) => token === "n").map(({ value }) => value.kind)).toEqual(expect.arrayContaining(["begin", "end"]));
});

test("asks nobody in a workspace that is not trusted, and says so", async () => {
  const editor = await start(false);
  const { files, notAsked } = await editor.request<NewPlaybookResult>("mailtranche/newPlaybook", asked);
  expect(notAsked).toEqual(["northwind.example"]);
  expect(files[0]?.text).toContain("nobody looked at its live records yet");
});

test.each([
  { ...asked, domains: [] },
  { ...asked, target: "cloud" },
  { ...asked, domains: ["no name"] },
])("refuses %j", async (parameters) => {
  const editor = await start(true);
  await expect(editor.request("mailtranche/newPlaybook", parameters)).rejects.toThrow(/a source and a target platform/);
});

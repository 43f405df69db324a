import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver/node";
import type { WorkspaceState } from "../../server/src/lsp/protocol.ts";
import { vscode } from "./capabilities.ts";
import { buildServer, type Editor } from "./driver.ts";
import { LEGACY, PLAN, start, stopEditors, ZONE } from "./session.ts";

beforeAll(buildServer);
afterEach(stopEditors);

describe("wherever the editor was opened", () => {
  const problems = (editor: Editor) =>
    Object.fromEntries(
      [...new Set(editor.published.map(({ uri }) => uri))]
        .map((uri) => [uri.slice(editor.uri("").length + 1), editor.published.filter((one) => one.uri === uri).at(-1)] as const)
        .flatMap(([path, last]) => (last?.diagnostics.length ? [[path, last.diagnostics.map(({ code }) => code).sort()]] : [])),
    );
  const live = async (editor: Editor) => {
    await editor.until("a live result", () => editor.lastPublished(LEGACY)?.diagnostics.length);
    await editor.until("the fault of the DNS", () => editor.shown(PLAN).some(({ code }) => code === "gate/category-over-limit"));
  };
  const folderUri = (path: string) => pathToFileURL(path).href;

  test.each<[string, (folder: string) => object, readonly string[]]>([
    ["a root path alone, as old clients send", (folder) => ({ rootPath: folder }), [PLAN]],
    ["the playbook's own folder", (folder) => ({ rootUri: folderUri(join(folder, "mailtranche")) }), [PLAN]],
    ["a folder inside of the playbook's", (folder) => ({ rootUri: folderUri(join(folder, "mailtranche/zones")) }), [PLAN, ZONE]],
    ["no folder, a zone file and the playbook around it", () => ({ rootUri: null, workspaceFolders: null }), [ZONE, PLAN]],
  ])("%s: every file is judged once, by the playbook around it", async (_, place, paths) => {
    const [usual, odd] = [await start({ capabilities: vscode }), await start({ capabilities: vscode, place })];
    for (const path of paths) for (const editor of [usual, odd]) await editor.open(path);
    // At once after didOpen: which workspace it is has to be found out first.
    expect((await odd.request<DocumentSymbol[]>("textDocument/documentSymbol", odd.about(paths[0] as string))).length).toBeGreaterThan(5);
    await Promise.all([live(usual), live(odd)]);
    expect(problems(odd)).toEqual(problems(usual));
    for (const path of paths) await odd.close(path);
    expect((await odd.request<WorkspaceState>("mailtranche/state")).playbooks.length).toBe(
      Object.hasOwn(place(odd.folder), "workspaceFolders") ? 0 : 1,
    );
  });

  test("folders come and go while it runs", async () => {
    const editor = await start({ capabilities: vscode, place: () => ({ rootUri: null, workspaceFolders: [] }) });
    const change = (added: boolean) => {
      const folders = [{ uri: editor.uri(""), name: "example" }];
      const event = { added: added ? folders : [], removed: added ? [] : folders };
      return editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
    };
    await change(true);
    await live(editor);
    expect((await editor.request<WorkspaceState>("mailtranche/state")).playbooks.map(({ id }) => id)).toEqual(["northwind-m365"]);
    await change(false);
    await editor.until("nothing left", () => Object.keys(problems(editor)).length === 0);
    expect((await editor.request<WorkspaceState>("mailtranche/state")).playbooks).toEqual([]);
  });

  test("without the network what waits for it is one line for a tranche, and no warning", async () => {
    const editor = await start({ capabilities: vscode, initializationOptions: { trusted: false } });
    await editor.open(PLAN);
    await editor.finding(PLAN, "dkim/missing");
    const waiting = editor.shown(PLAN).filter(({ code }) => code === "risk/component-unchecked");
    for (const { severity } of waiting) expect(severity).toBe(3);
    expect(new Set(waiting.map(({ range }) => range.start.line)).size).toBe(waiting.length);
    expect(
      (await editor.request<WorkspaceState>("mailtranche/state")).playbooks[0]?.tranches.find(({ id }) => id === "pilot")?.verdict,
    ).toBe("HOLD");
  });
});

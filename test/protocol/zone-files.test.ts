// Editing zone files over the wire: columns, folds, names.
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { ClientCapabilities, FoldingRange, InlayHint, Location, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { helix, neovim, vscode } from "./capabilities.ts";
import { buildServer, Editor } from "./driver.ts";

const LEGACY = "mailtranche/zones/northwind-legacy.zone";
const ZONE = "mailtranche/zones/northwind.zone";
const PLAN = "mailtranche/migration.yaml";

beforeAll(buildServer);
const editors: Editor[] = [];
afterEach(async () => {
  for (const editor of editors.splice(0)) expect(await editor.stop()).toBe(0);
});

describe.each<readonly [string, ClientCapabilities]>([
  ["VS Code", vscode],
  ["Neovim", neovim],
  ["Helix", helix],
])("with %s", (_, capabilities) => {
  const start = async (): Promise<Editor> => {
    const editor = await Editor.start({ capabilities, initializationOptions: { trusted: false } });
    editors.push(editor);
    return editor;
  };
  const options = { tabSize: 8, insertSpaces: true };

  test("a zone file gets columns, a document of ours is left to its author", async () => {
    const editor = await start();
    await editor.open(LEGACY);
    await editor.replace(LEGACY, "IN MX   0 .", "IN   MX 0 .     ; n\u00fcll");
    const edits = await editor.request<TextEdit[]>("textDocument/formatting", { ...editor.about(LEGACY), options });
    await editor.apply({ changes: { [editor.uri(LEGACY)]: edits } });
    expect(editor.text(LEGACY)).toContain("\n       IN MX  0 .  ; n\u00fcll\n");
    expect(editor.text(LEGACY)).toContain("\n_dmarc IN TXT ");
    const again = await editor.request<TextEdit[]>("textDocument/formatting", { ...editor.about(LEGACY), options });
    expect(again).toEqual([]);
    await editor.open(PLAN);
    expect(await editor.request("textDocument/formatting", { ...editor.about(PLAN), options })).toEqual([]);
  });

  test("a host is renamed in every text of the zone, in the versions that are open", async () => {
    const editor = await start();
    await editor.open(ZONE);
    await editor.open(LEGACY);
    const owner = /^([a-z][a-z0-9-]*)\s.*\sA\s/m.exec(editor.text(ZONE))?.[1] ?? "";
    const at = { ...editor.about(ZONE, editor.at(ZONE, `\n${owner} `, false)) } as { position: { line: number; character: number } };
    const position = { line: at.position.line + 1, character: 0 };
    const about = { ...editor.about(ZONE), position };
    const prepared = await editor.request<{ range: Range; placeholder: string }>("textDocument/prepareRename", about);
    expect(prepared.placeholder).toBe(owner);
    expect(editor.textIn(ZONE, prepared.range)).toBe(owner);
    const uses = await editor.request<Location[]>("textDocument/references", { ...about, context: { includeDeclaration: true } });
    const edit = await editor.request<WorkspaceEdit>("textDocument/rename", { ...about, newName: "renamed-host" });
    await editor.apply(edit);
    const left = await editor.request<Location[]>("textDocument/references", { ...about, context: { includeDeclaration: true } });
    expect(left.length).toBe(uses.length);
    expect(editor.text(ZONE)).toContain("renamed-host");
    await expect(editor.request("textDocument/rename", { ...about, newName: "no name" })).rejects.toThrow(/is no name/);
  });

  test("an id leads to what it names, and that to its uses", async () => {
    const editor = await start();
    await editor.open(PLAN);
    const use = editor.at(PLAN, "warmup: m365-ramp");
    const about = { ...editor.about(PLAN), position: { line: use.line, character: use.character + "warmup: m".length } };
    const [found] = await editor.request<Location[]>("textDocument/definition", about);
    expect(found && found.uri === editor.uri(PLAN) && editor.textIn(PLAN, found.range)).toBe("m365-ramp");
    const uses = await editor.request<Location[]>("textDocument/references", { ...about, context: { includeDeclaration: false } });
    expect(uses.length).toBeGreaterThan(0);
  });

  test("an SPF record shows how many lookups it costs", async () => {
    const editor = await start();
    await editor.open(ZONE);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = await editor.request<InlayHint[]>("textDocument/inlayHint", { ...editor.about(ZONE), range });
    const [spf] = hints;
    // Two includes of others, of which nobody has asked.
    expect(spf?.label).toBe("at least 2/10");
    expect(spf?.position).toEqual(editor.at(ZONE, 'include:mail.zendesk.com -all"', true));
  });

  test("documents and zone files fold", async () => {
    const editor = await start();
    for (const path of [PLAN, ZONE]) {
      await editor.open(path);
      const folds = await editor.request<FoldingRange[]>("textDocument/foldingRange", editor.about(path));
      expect(folds.length).toBeGreaterThan(0);
      const last = editor.text(path).split("\n").length;
      expect(folds.every(({ startLine, endLine }) => startLine < endLine && endLine < last)).toBe(true);
    }
  });
});

// Names over documents: rename, highlights, links, symbols of the workspace, selection; in UTF-16 and UTF-8 clients.

import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type {
  ClientCapabilities,
  DocumentHighlight,
  DocumentLink,
  Position,
  Range,
  SelectionRange,
  SymbolInformation,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { helix, neovim, vscode } from "./capabilities.ts";
import { buildServer, Editor } from "./driver.ts";

const PLAN = "mailtranche/migration.yaml";
const PHASES = "mailtranche/zones/northwind.yaml";
const RUNBOOK = "mailtranche/runbooks/dkim-mismatch.yaml";
const ZONE = "mailtranche/zones/northwind.zone";
const editors: Editor[] = [];
beforeAll(() => buildServer());
afterEach(async () => {
  for (const editor of editors.splice(0)) expect(await editor.stop()).toBe(0);
});

describe.each<readonly [string, ClientCapabilities]>([
  ["VS Code", vscode],
  ["Neovim", neovim],
  ["Helix", helix],
])("names, asked by %s", (_, capabilities) => {
  async function start(): Promise<Editor> {
    const editor = await Editor.start({ capabilities, initializationOptions: { offline: true } });
    editors.push(editor);
    await editor.open(PLAN);
    return editor;
  }

  const inside = (editor: Editor, path: string, marker: string, word: string): { position: Position } => {
    const { line, character } = editor.at(path, marker);
    return { ...editor.about(path), position: { line, character: character + marker.indexOf(word) + 1 } };
  };

  async function applied(editor: Editor, about: object, newName: string): Promise<void> {
    const edit = await editor.request<WorkspaceEdit | null>("textDocument/rename", { ...about, newName });
    expect(edit).not.toBeNull();
    await editor.apply(edit as WorkspaceEdit);
  }

  test("a tranche is renamed where it is given and in every document that names it", async () => {
    const editor = await start();
    const about = inside(editor, PLAN, "needs: [scale-1]", "scale-1");
    const prepared = await editor.request<{ range: Range; placeholder: string }>("textDocument/prepareRename", about);
    expect([prepared.placeholder, editor.textIn(PLAN, prepared.range)]).toEqual(["scale-1", "scale-1"]);
    const before = editor.text(PLAN).match(/\bscale-1\b/g)?.length ?? 0;
    await applied(editor, about, "berlin-lyon");
    expect(before).toBeGreaterThan(2);
    expect(editor.text(PLAN).match(/\bberlin-lyon\b/g)?.length).toBe(before);
    expect(editor.text(PLAN)).not.toMatch(/\bscale-1\b/);
    expect(editor.text(PLAN)).toContain("  berlin-lyon:\n");
  });

  test("a gate, a sender and a measurement inside of a condition too", async () => {
    const editor = await start();
    await applied(editor, inside(editor, PLAN, "gate: regulated", "regulated"), "strict");
    expect(editor.text(PLAN)).toContain("    gate: strict\n");
    expect(editor.text(PLAN)).toContain("  strict: { extends: standard");
    // The tranche has the same id and is another thing.
    expect(editor.text(PLAN)).toContain("  regulated:\n    stage: scale");
    await applied(editor, inside(editor, PLAN, "owner: crm-owner", "crm-owner"), "paul");
    expect(editor.text(PLAN)).toContain("  paul: { name: Paul Ott");
    expect(editor.text(PLAN)).not.toContain("crm-owner");
  });

  test("a phase is renamed in its zone and where a tranche or a route names it", async () => {
    const editor = await start();
    await editor.open(PHASES);
    await applied(editor, inside(editor, PLAN, "phase: { northwind: green }", "green"), "target-live");
    expect(editor.text(PLAN)).toContain("phase: { northwind: target-live }");
    expect(editor.text(PHASES)).toMatch(/^ {2}target-live:/m);
    expect(editor.text(PHASES)).not.toMatch(/^ {2}green:/m);
  });

  test.each([
    ["runbook: rollback-tranche", "rollback-tranche", "no id!", /is no id/],
    ["needs: [scale-1]", "scale-1", "pilot", /there is a tranche pilot already/],
  ])("%s: %s cannot become %s", async (marker, word, newName, why) => {
    const editor = await start();
    await expect(editor.request("textDocument/rename", { ...inside(editor, PLAN, marker, word), newName })).rejects.toThrow(why);
  });

  test.each([
    ["extends: default", "default", /comes with Mailtranche/],
    ["domains: [news.northwind.example]", "news", /is a name of the DNS/],
    ["sentPerDay > 200", "sentPerDay", /called what the header of the CSV calls it/],
  ])("%s cannot be renamed, and says why", async (marker, word, why) => {
    const editor = await start();
    await expect(editor.request("textDocument/prepareRename", inside(editor, PLAN, marker, word))).rejects.toThrow(why);
  });

  test("a word that is no name is not renamed, and nothing is said", async () => {
    const editor = await start();
    expect(await editor.request("textDocument/prepareRename", inside(editor, PLAN, "strategy: hybrid", "hybrid"))).toBeNull();
  });

  test("the uses of an id in the document light up, the place where it is given as written", async () => {
    const editor = await start();
    const found = await editor.request<DocumentHighlight[]>(
      "textDocument/documentHighlight",
      inside(editor, PLAN, "needs: [scale-1]", "scale-1"),
    );
    expect(found.map(({ range }) => editor.textIn(PLAN, range)).every((text) => text === "scale-1")).toBe(true);
    expect(found.filter(({ kind }) => kind === 3)).toHaveLength(1);
    expect(found.length).toBeGreaterThan(2);
  });

  test("paths lead to their files", async () => {
    const editor = await start();
    const links = await editor.request<DocumentLink[]>("textDocument/documentLink", editor.about(PLAN));
    const shown = links.map(({ range, target }) => `${editor.textIn(PLAN, range)} ${target?.slice(target.indexOf("mailtranche/"))}`);
    expect(shown).toContain("inventory/mailboxes.csv mailtranche/inventory/mailboxes.csv");
    expect(shown).toContain("zones/northwind-legacy.zone mailtranche/zones/northwind-legacy.zone");
    expect(shown).toContain("vendors/microsoft.yaml mailtranche/vendors/microsoft.yaml");
    expect(shown.filter((text) => /[*]/.test(text))).toEqual([]);
    expect(links.every(({ target }) => target?.startsWith("file://") && !target.includes(join("..", "")))).toBe(true);
  });

  test("symbols of the workspace are found by letters in their order, also in files that nobody opened", async () => {
    const editor = await start();
    const names = async (query: string) =>
      (await editor.request<SymbolInformation[]>("workspace/symbol", { query })).map(
        ({ name, containerName }) => `${containerName} ${name}`,
      );
    expect(await names("hivo")).toContain("tranche high-volume");
    expect(await names("dkim-mism")).toContain("runbook dkim-mismatch");
    expect(await names("selector1")).toContain("CNAME selector1._domainkey.northwind.example");
    expect(await names("no such thing")).toEqual([]);
  });

  test("selection grows from the word over the entry to the whole", async () => {
    const editor = await start();
    await editor.open(ZONE);
    const steps = async (path: string, marker: string, word: string) => {
      const { position } = inside(editor, path, marker, word);
      const [first] = await editor.request<SelectionRange[]>("textDocument/selectionRange", {
        ...editor.about(path),
        positions: [position],
      });
      const texts: string[] = [];
      for (let at = first; at; at = at.parent) texts.push(editor.textIn(path, at.range));
      return texts;
    };
    const plan = await steps(PLAN, "stage: early-adopters", "adopters");
    expect(plan.slice(0, 2)).toEqual(["early-adopters", "stage: early-adopters"]);
    expect(plan[2]).toMatch(/^stage: early-adopters[\s\S]*warmup: m365-ramp/);
    expect(plan.at(-1)).toBe(editor.text(PLAN));
    for (const [i, text] of plan.entries()) expect(text.includes(plan[i - 1] ?? "")).toBe(true);
    const zone = await steps(ZONE, "v=DMARC1; p=none", "none");
    expect(zone.length).toBeGreaterThan(2);
    expect(zone.at(-1)).toBe(editor.text(ZONE));
  });

  test("every prefix of a document and of a runbook is answered without an error", async () => {
    const editor = await start();
    await editor.open(RUNBOOK);
    for (const path of [PLAN, RUNBOOK]) {
      const text = editor.text(path);
      for (let end = 0; end < text.length; end += 977) {
        await editor.setText(path, text.slice(0, end));
        const position = editor.position(path, end);
        const here = editor.about(path, position);
        await Promise.all([
          editor.request("textDocument/documentHighlight", here),
          editor.request("textDocument/documentLink", editor.about(path)),
          editor.request("textDocument/selectionRange", { ...editor.about(path), positions: [position] }),
          editor.request("workspace/symbol", { query: "a" }),
          editor.request("textDocument/prepareRename", here).catch((error: Error) => expect(error.message).not.toMatch(/failed/)),
        ]);
      }
    }
    expect(editor.logged.filter((line) => /failed|unexpected/.test(line))).toEqual([]);
  });
});

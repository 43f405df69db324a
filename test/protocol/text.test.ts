// What is shown and changed in the text: semantic tokens, layout, refactorings, lenses; in UTF-16 and UTF-8 clients.

import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  Range,
  SemanticTokens,
  SemanticTokensLegend,
  TextEdit,
} from "vscode-languageserver/node";
import type { PreflightResult, RenderStepResult } from "../../server/src/lsp/protocol.ts";
import { neovim, vscode } from "./capabilities.ts";
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

async function opened(capabilities: ClientCapabilities, ...paths: readonly string[]): Promise<Editor> {
  const editor = await Editor.start({ capabilities, initializationOptions: { offline: true } });
  editors.push(editor);
  for (const path of paths) await editor.open(path);
  return editor;
}

describe.each([
  ["VS Code", vscode],
  ["Neovim", neovim],
])("semantic tokens, asked by %s", (_, capabilities) => {
  const start = (...paths: readonly string[]) => opened(capabilities, ...paths);

  /** `text type` and `text type declaration` in the order of the document. */
  async function tokens(editor: Editor, path: string, range?: Range): Promise<readonly string[]> {
    const legend = (editor.initialized.capabilities as { semanticTokensProvider: { legend: SemanticTokensLegend } }).semanticTokensProvider
      .legend;
    const { data } = await editor.request<SemanticTokens>(`textDocument/semanticTokens/${range ? "range" : "full"}`, {
      ...editor.about(path),
      ...(range && { range }),
    });
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
      character = down === 0 ? character + right : right;
      line += down;
      expect(length).toBeGreaterThan(0);
      const text = editor.textIn(path, { start: { line, character }, end: { line, character: character + length } });
      const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
      found.push([text, legend.tokenTypes[type], ...modifiers].join(" "));
    }
    return found;
  }

  test("a plan: ids where they are given and used, conditions, measures, rules", async () => {
    const editor = await start(PLAN);
    const found = await tokens(editor, PLAN);
    for (const token of [
      "high-volume class declaration",
      "high-volume class",
      "standard interface declaration",
      "standard interface",
      "default interface defaultLibrary",
      "northwind.example namespace declaration",
      "crm-owner variable",
      "green enumMember",
      "login-success event",
      ">= operator",
      "97% number",
      "over keyword",
      "2d number",
      "dmarc/missing macro",
      "72h number",
      "150MB number",
      "early-adopters enumMember",
    ])
      expect(found).toContain(token);
    expect(found.some((token) => token.startsWith("Ada"))).toBe(false);
  });

  test("mail records in the phases of a zone and in a zone file, exactly where they stand", async () => {
    const editor = await start(PLAN, PHASES, ZONE);
    await editor.replace(
      PHASES,
      "live: blue",
      '    - { name: news, type: TXT, value: "v=spf1 include:\\u0073pf.mail.example -all" }\n    - name: _dmarc\n      type: TXT\n      value: >-\n        v=DMARC1; p=reject;\n        pct=50\nlive: blue',
    );
    for (const path of [PHASES, ZONE]) {
      const found = await tokens(editor, path);
      expect(found).toContain("v=spf1 keyword");
      expect(found).toContain("include function");
      expect(found.some((token) => /^[~-] operator$/.test(token))).toBe(true);
      expect(found.filter((token) => / operator$/.test(token)).every((token) => /^[-~?+] /.test(token))).toBe(true);
    }
    expect(await tokens(editor, PHASES)).toEqual(expect.arrayContaining(["p property", "reject enumMember", "pct property", "50 number"]));
    const zone = await tokens(editor, ZONE);
    expect(zone).toContain("p property");
    expect(zone).toContain("none enumMember");
  });

  test("letters outside of ASCII do not move what stands behind them", async () => {
    const editor = await start(PLAN);
    await editor.replace(
      PLAN,
      "reason: The registrar",
      'reason: "Übergabe 📬", x-note: a }\n  - { rule: dmarc/missing, reason: "ü📬", target:',
    );
    const found = await tokens(editor, PLAN);
    expect(found).toContain("dmarc/missing macro");
    expect(found).toContain("180d number");
  });

  test("a range holds what the whole document has there", async () => {
    const editor = await start(PLAN);
    const start_ = editor.at(PLAN, "gates:");
    const end = editor.at(PLAN, "waivers:");
    const part = await tokens(editor, PLAN, { start: start_, end });
    const whole = await tokens(editor, PLAN);
    expect(part).toContain("sync-missing event defaultLibrary");
    expect(part).not.toContain("150MB number");
    expect(whole.join("\n")).toContain(part.join("\n"));
  });

  test("every prefix is answered without an error", async () => {
    const editor = await start(PLAN, PHASES, RUNBOOK, ZONE);
    for (const path of [PLAN, PHASES, RUNBOOK, ZONE]) {
      const text = editor.text(path);
      for (let end = 0; end < text.length; end += 613) {
        await editor.setText(path, text.slice(0, end));
        await tokens(editor, path);
      }
    }
    expect(editor.logged.filter((line) => /failed|unexpected/.test(line))).toEqual([]);
  });
});

describe.each([
  ["VS Code", vscode],
  ["Neovim", neovim],
])("layout, asked by %s", (_, capabilities) => {
  const start = (...paths: readonly string[]) => opened(capabilities, ...paths);
  const options = { tabSize: 8, insertSpaces: false };

  async function formatted(editor: Editor, path: string, range?: Range): Promise<string> {
    const method = range ? "rangeFormatting" : "formatting";
    const edits = await editor.request<TextEdit[]>(`textDocument/${method}`, { ...editor.about(path), ...(range && { range }), options });
    await editor.apply({ changes: { [editor.uri(path)]: edits } });
    return editor.text(path);
  }

  test("a document is laid out, its comments and columns stay", async () => {
    const editor = await start(PLAN);
    await editor.replace(PLAN, "  pilot:\n", "  pilot:   # Übergabe 📬\n");
    const tidy = await formatted(editor, PLAN);
    expect(tidy).toContain("  pilot:   # Übergabe 📬\n");
    // No list stands in this part, so that twice the blanks are a layout too.
    const wide = tidy.replace(/^tranches:[\s\S]*?^gates:/m, (part) => part.replace(/^ +/gm, "$&$&").replaceAll("{ select", "{select"));
    await editor.setText(PLAN, wide.replaceAll(" 📬", " 📬  "));
    expect(wide).not.toBe(tidy);
    expect(await formatted(editor, PLAN)).toBe(tidy);
  });

  test("a range lays out the entries that it touches", async () => {
    const editor = await start(PLAN);
    await editor.replace(PLAN, "gates:\n  standard:\n", "gates:\n  standard:   \n");
    await editor.replace(PLAN, "cutover:\n  readOnly", "cutover:   \n  readOnly");
    const at = editor.at(PLAN, "gates:");
    const text = await formatted(editor, PLAN, { start: at, end: at });
    expect(text).toContain("gates:\n  standard:\n");
    expect(text).toContain("cutover:   \n");
  });

  test("a text with a mistake in it is not touched", async () => {
    const editor = await start(PLAN);
    await editor.replace(PLAN, "freezes:", "freezes:   {\n");
    const before = editor.text(PLAN);
    expect(await formatted(editor, PLAN)).toBe(before);
  });

  test("every prefix is answered without an error", async () => {
    const editor = await start(PLAN, RUNBOOK);
    for (const path of [PLAN, RUNBOOK]) {
      const text = editor.text(path);
      for (let end = 0; end < text.length; end += 613) {
        await editor.setText(path, text.slice(0, end));
        await formatted(editor, path);
      }
    }
    expect(editor.logged.filter((line) => /failed|unexpected/.test(line))).toEqual([]);
  });
});

describe("refactorings", () => {
  async function actions(editor: Editor, path: string, marker: string, only = "refactor"): Promise<readonly CodeAction[]> {
    const start = editor.at(path, marker);
    const context = { diagnostics: [], only: [only] };
    return editor.request<CodeAction[]>("textDocument/codeAction", { ...editor.about(path), range: { start, end: start }, context });
  }
  async function apply(editor: Editor, found: readonly CodeAction[], title: RegExp): Promise<void> {
    const edit = found.find((action) => title.test(action.title))?.edit;
    if (!edit) throw new Error(`not offered: ${found.map((action) => action.title).join(", ")}`);
    await editor.apply(edit);
  }
  const changed = (editor: Editor, path: string, type: number) =>
    editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: editor.uri(path), type }] });
  const FILE = "mailtranche/tranches/scale-1.yaml";

  test("a tranche moves to a file of its own and back, and stays the same tranche", async () => {
    const editor = await opened(vscode, PLAN);
    const before = editor.text(PLAN);
    await apply(editor, await actions(editor, PLAN, "scale-1:"), /^Move scale-1 to tranches\/scale-1.yaml$/);
    expect(editor.text(PLAN)).not.toContain("  scale-1:");
    expect(editor.disk(FILE)).toMatch(/^apiVersion: mailtranche\/v1\nkind: Tranche\nid: scale-1\nstage: scale\n/);
    await changed(editor, FILE, 1);
    await editor.open(FILE);
    const { verdicts } = await editor.request<PreflightResult>("mailtranche/preflight", {});
    expect(verdicts.map(({ id }) => id)).toContain("scale-1");
    await apply(editor, await actions(editor, FILE, "kind:", "refactor.inline"), /^Move scale-1 into migration.yaml$/);
    expect(editor.text(PLAN).split("\n").sort()).toEqual(before.split("\n").sort());
    await apply(editor, await actions(editor, PLAN, "tranches:", "refactor.rewrite"), /^Sort tranches/);
    expect(editor.text(PLAN)).toBe(before);
  });

  test("a client that makes no files is offered only what stays in the text", async () => {
    const editor = await opened(neovim, PLAN);
    expect((await actions(editor, PLAN, "scale-1:")).filter(({ title }) => title.startsWith("Move"))).toEqual([]);
    await apply(editor, await actions(editor, PLAN, "72h, restore"), /^Write 72h as 3d$/);
    expect(editor.text(PLAN)).toContain("lead: 3d, restore: 3600");
    expect(await actions(editor, PLAN, "3d, restore", "quickfix")).toEqual([]);
  });

  test("a suppression that hides nothing is said, once everything was looked at", async () => {
    const editor = await Editor.start({ capabilities: vscode });
    editors.push(editor);
    await editor.open(PLAN);
    await editor.replace(PLAN, "gates:\n", "# mailtranche-ignore tranche/gate-missing -- decided by hand\ngates:\n");
    expect((await editor.finding(PLAN, "risk/suppression-unused")).range.start).toEqual(editor.at(PLAN, "# mailtranche-ignore"));
  });

  test("every prefix is answered without an error", async () => {
    const editor = await opened(vscode, PLAN);
    const text = editor.text(PLAN);
    for (let end = 0; end < text.length; end += 1409) {
      await editor.setText(PLAN, text.slice(0, end));
      const start = editor.position(PLAN, Math.max(0, text.lastIndexOf("\n", end - 1) - 3));
      await editor.request("textDocument/codeAction", {
        ...editor.about(PLAN),
        range: { start, end: start },
        context: { diagnostics: [] },
      });
    }
    expect(editor.logged.filter((line) => /failed|unexpected/.test(line))).toEqual([]);
  });
});

describe("code lenses", () => {
  const tests = { offline: true, commands: true };
  async function start(options: object, ...paths: readonly string[]): Promise<Editor> {
    const editor = await Editor.start({ capabilities: vscode, initializationOptions: options });
    editors.push(editor);
    for (const path of paths) await editor.open(path);
    return editor;
  }
  const shown = async (editor: Editor, path: string) =>
    (await editor.request<CodeLens[]>("textDocument/codeLens", editor.about(path))).map(
      ({ range, command }) => `${editor.textIn(path, range)} | ${command?.title} | ${command?.command}`,
    );

  test("a tranche says what is known of it and offers a preflight", async () => {
    const editor = await start(tests, PLAN);
    const found = await shown(editor, PLAN);
    expect(found).toContain("pilot | Preflight | mailtranche.preflightTranche");
    expect(found.filter((lens) => /^high-volume \| (GO|HOLD|NO-GO)(: \d+ blockers?)? \| $/.test(lens))).toHaveLength(1);
    const lenses = await editor.request<CodeLens[]>("textDocument/codeLens", editor.about(PLAN));
    const preflight = lenses.find(({ command }) => command?.title === "Preflight");
    expect(preflight?.command?.arguments).toMatchObject([{ subject: { kind: "tranche", playbook: "northwind-m365", id: "pilot" } }]);
  });

  test("the command of a runbook can be copied and run, as the tree does it", async () => {
    const editor = await start(tests, PLAN, RUNBOOK);
    const lenses = await editor.request<CodeLens[]>("textDocument/codeLens", editor.about(RUNBOOK));
    expect(lenses.map(({ command }) => command?.command)).toContain("mailtranche.sendStepToTerminal");
    const { subject } = lenses.find(({ command }) => command?.title === "Copy command")?.command?.arguments?.[0] ?? {};
    expect(subject).toMatchObject({ kind: "step", runbook: "dkim-mismatch" });
    const rendered = await editor.request<RenderStepResult>("mailtranche/renderStep", { ...subject, inputs: {} });
    expect(rendered.shell).not.toBe("");
  });

  test("an untrusted workspace runs nothing, and a client without our commands is offered none", async () => {
    const untrusted = await start({ ...tests, trusted: false }, PLAN, RUNBOOK);
    expect((await shown(untrusted, RUNBOOK)).some((lens) => lens.includes("sendStepToTerminal"))).toBe(false);
    const other = await start({ offline: true }, PLAN, RUNBOOK);
    expect(await shown(other, RUNBOOK)).toEqual([]);
    expect((await shown(other, PLAN)).every((lens) => lens.endsWith("| "))).toBe(true);
    expect((await shown(other, PLAN)).length).toBeGreaterThan(3);
  });

  test("a client without lenses is told of none", async () => {
    const editor = await opened(neovim);
    expect(editor.initialized.capabilities).not.toHaveProperty("codeLensProvider");
    expect((await start(tests)).initialized.capabilities).toHaveProperty("codeLensProvider");
  });

  test("every prefix is answered without an error", async () => {
    const editor = await start(tests, PLAN, RUNBOOK);
    for (const path of [PLAN, RUNBOOK]) {
      const text = editor.text(path);
      for (let end = 0; end < text.length; end += 1409) {
        await editor.setText(path, text.slice(0, end));
        await shown(editor, path);
      }
    }
    expect(editor.logged.filter((line) => /failed|unexpected/.test(line))).toEqual([]);
  });
});

// DNS as code that keeps its own language: the server hears of exactly the files that somebody names.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { CodeAction, CompletionItem, Hover } from "vscode-languageserver/node";
import type { CheckFileResult } from "../../server/src/lsp/protocol.ts";
import { clients, vscode } from "./capabilities.ts";
import { buildServer, Editor, type StartOptions } from "./driver.ts";

const SETTINGS = "mailtranche/settings.yaml";
const TERRAFORM = "dns/mail.tf";
const OCTODNS = "dns/shop.test.yaml";

const terraform = `resource "google_dns_record_set" "spf" {
  managed_zone = "forms"
  name         = "\${local.domain}."
  type         = "TXT"
  ttl          = 300
  rrdatas      = ["\\"v=spf1 ip4:192.0.2.1 ip4:192.0.2.1 -all\\""]
}
`;
const locals = `locals {\n  domain = "forms.test"\n}\n`;
const octodns = `? ''
: - type: TXT
    value: v=spf1 ip4:192.0.2.1 ip4:192.0.2.1 -all
  - type: MX
    value: {preference: 10, exchange: mx.shop.test.}
mx:
  type: A
  value: 192.0.2.10
`;
const DUPLICATE = "spf/duplicate-term";

beforeAll(buildServer);
const editors: Editor[] = [];
afterEach(async () => {
  for (const editor of editors.splice(0)) expect(await editor.stop()).toBe(0);
});

async function start(options: Partial<StartOptions> & { readonly zones?: string }): Promise<Editor> {
  const editor = await Editor.start({
    capabilities: vscode,
    ...options,
    prepare: (folder) => {
      mkdirSync(join(folder, "dns"));
      write(folder, TERRAFORM, terraform);
      write(folder, "dns/locals.tf", locals);
      write(folder, OCTODNS, octodns);
      if (options.zones !== undefined) write(folder, SETTINGS, `${original(folder, SETTINGS)}zones: [${options.zones}]\n`);
      options.prepare?.(folder);
    },
  });
  editors.push(editor);
  return editor;
}

const write = (folder: string, path: string, text: string) => writeFileSync(join(folder, path), text);
const original = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

/** The state of the workspace is known: what was to be published for its first texts has been. */
async function judged(editor: Editor): Promise<void> {
  await editor.until("a first result", () => editor.stateChanges > 0);
  await editor.request("mailtranche/state");
}

function fixes(editor: Editor, path: string, marker: string): Promise<CodeAction[]> {
  const range = { start: editor.at(path, marker), end: editor.at(path, marker, true) };
  return editor.request("textDocument/codeAction", { ...editor.about(path), range, context: { diagnostics: [] } });
}

describe("files that Settings name", () => {
  test("are asked for, judged closed, open and changed, and mended in their own language", async () => {
    const editor = await start({ zones: '"../dns/*.tf", "../dns/*.yaml"' });
    await editor.until("diagnostics of a closed file", () => editor.shown(TERRAFORM).some(({ code }) => code === DUPLICATE));
    await editor.until("files asked for", () => editor.asked.length === 3);
    expect(editor.asked).toEqual(["dns/locals.tf", TERRAFORM, OCTODNS]);
    expect(editor.registrations).toEqual(
      expect.arrayContaining(["textDocument/didChange", "textDocument/hover", "textDocument/codeAction"]),
    );

    for (const [path, language] of [
      [TERRAFORM, "terraform"],
      [OCTODNS, "yaml"],
    ] as const) {
      await editor.open(path, language);
      const found = await editor.finding(path, DUPLICATE);
      expect(editor.textIn(path, found.range)).toBe("ip4:192.0.2.1");
      const hovered = await editor.request<Hover>("textDocument/hover", editor.about(path, editor.at(path, "-all")));
      expect(JSON.stringify(hovered.contents)).toContain("everything else: fail");
      const actions = await fixes(editor, path, "ip4:192.0.2.1 -all");
      const ignore = actions.find(({ title }) => title.startsWith("Hide"));
      expect(JSON.stringify(ignore?.edit)).toContain(`# mailtranche-ignore ${DUPLICATE}`);
      const fix = actions.find(({ title }) => title.startsWith("Remove the later one"));
      await editor.apply(fix?.edit ?? {});
      await editor.clean(path, DUPLICATE);
      expect(editor.text(path)).toBe(editor.disk(path).replace("ip4:192.0.2.1 ip4:192.0.2.1", "ip4:192.0.2.1"));
      const version = await editor.replace(path, "ip4:192.0.2.1 -all", "ip4:192.0.2.1 in -all");
      await editor.until("judged again", () => editor.lastPublished(path)?.version === version);
      const offered = await editor.request<CompletionItem[]>(
        "textDocument/completion",
        editor.about(path, editor.at(path, "192.0.2.1 in", true)),
      );
      expect(offered.map(({ label }) => label)).toContain("include:");
      // Closed without saving, the disk counts again.
      await editor.close(path);
      await editor.until("what the disk says", () => editor.shown(path).some(({ code }) => code === DUPLICATE));
    }
  });

  test("change with what stands in another file of their module", async () => {
    const editor = await start({ zones: '"../dns/mail.tf"' });
    await editor.until("diagnostics", () => editor.shown(TERRAFORM).some(({ code }) => code === DUPLICATE));
    await editor.open("dns/locals.tf", "terraform");
    await editor.open(TERRAFORM, "terraform");
    const hover = () => editor.request<Hover>("textDocument/hover", editor.about(TERRAFORM, editor.at(TERRAFORM, "-all")));
    expect(JSON.stringify(await hover())).toContain("forms.test");
    await editor.replace("dns/locals.tf", "forms.test", "mail.forms.test");
    expect(JSON.stringify(await hover())).toContain("mail.forms.test");
  });

  test("a hidden finding is hidden by a comment of the format", async () => {
    const editor = await start({ zones: '"../dns/*"' });
    for (const [path, language] of [
      [TERRAFORM, "terraform"],
      [OCTODNS, "yaml"],
    ] as const) {
      await editor.open(path, language);
      await editor.finding(path, DUPLICATE);
      const ignore = (await fixes(editor, path, "ip4:192.0.2.1 -all")).find(({ title }) => title.includes(DUPLICATE));
      await editor.apply(ignore?.edit ?? {});
      await editor.clean(path, DUPLICATE);
      // Without a reason nothing is hidden, and that is said where it stands.
      await editor.replace(path, " -- say why", "");
      await editor.finding(path, DUPLICATE);
      expect((await editor.finding(path, "zone/syntax-error")).message).toContain("`# mailtranche-ignore");
    }
  });

  test("are forgotten when Settings no longer name them", async () => {
    const editor = await start({ zones: '"../dns/*.tf"' });
    await editor.open(SETTINGS);
    await editor.until("asked for", () => editor.asked.length === 2);
    await editor.until("diagnostics", () => editor.shown(TERRAFORM).length > 0);
    await editor.replace(SETTINGS, 'zones: ["../dns/*.tf"]', "zones: []");
    await editor.until("asked for no more", () => editor.asked.length === 0);
    await editor.until("no diagnostics", () => editor.shown(TERRAFORM).length === 0);
  });
});

describe("files that nobody names", () => {
  test("are left alone, open or not, in whatever editor sends them", async () => {
    for (const [, capabilities] of clients) {
      const editor = await start({ capabilities });
      await editor.open(TERRAFORM, "terraform");
      await editor.open(OCTODNS, "yaml");
      await judged(editor);
      expect(editor.asked).toEqual([]);
      expect(await editor.request("textDocument/hover", editor.about(TERRAFORM, editor.at(TERRAFORM, "-all")))).toBeNull();
      const states = editor.stateChanges;
      await editor.replace(OCTODNS, "-all", "~all");
      await editor.close(OCTODNS);
      await judged(editor);
      expect(editor.stateChanges).toBe(states);
      expect([...editor.shown(TERRAFORM), ...editor.shown(OCTODNS)]).toEqual([]);
    }
  });

  test("are left alone in a folder without any playbook, and outside of every folder", async () => {
    const bare = (folder: string) => rmSync(join(folder, "mailtranche"), { recursive: true });
    const editor = await start({ prepare: bare });
    await editor.open(TERRAFORM, "terraform");
    await judged(editor);
    const alone = await start({ prepare: bare, place: () => ({ rootUri: null, workspaceFolders: null }) });
    await alone.open(TERRAFORM, "terraform");
    await alone.request("mailtranche/state");
    for (const one of [editor, alone]) expect(one.shown(TERRAFORM)).toEqual([]);
  });

  test("are checked when the user says so, and no longer when the user says that", async () => {
    const bare = (folder: string) => rmSync(join(folder, "mailtranche"), { recursive: true });
    for (const place of [undefined, () => ({ rootUri: null, workspaceFolders: null })]) {
      const editor = await start({ prepare: bare, ...(place && { place }) });
      const check = (path: string, wanted: boolean) =>
        editor.request<CheckFileResult>("mailtranche/checkFile", { uri: editor.uri(path), check: wanted });
      expect(await check(TERRAFORM, true)).toEqual({ checked: true, format: "terraform", records: 1, reason: null });
      await editor.until("asked for", () => editor.asked.includes(TERRAFORM));
      await editor.open(TERRAFORM, "terraform");
      await editor.finding(TERRAFORM, DUPLICATE);
      expect(await check(TERRAFORM, false)).toEqual({ checked: false, format: null, records: 0, reason: null });
      await editor.until("diagnostics gone", () => editor.shown(TERRAFORM).length === 0);
      await editor.until("not asked for", () => editor.asked.length === 0);
    }
  });

  test("are refused in words when there is nothing to check", async () => {
    const editor = await start({
      prepare: (folder) => {
        write(folder, "dns/notes.md", "# Notes\n\nNothing.\n");
        write(folder, "dns/other.yaml", "a: 1\n");
      },
    });
    const why = async (path: string) => {
      const { checked, reason } = await editor.request<CheckFileResult>("mailtranche/checkFile", { uri: editor.uri(path), check: true });
      expect(checked).toBe(false);
      return reason;
    };
    expect(await why("dns/notes.md")).toMatch(/no DNS record/);
    expect(await why("dns/other.yaml")).toMatch(/no DNS record/);
    expect(await why("dns/none.tf")).toMatch(/does not exist/);
    expect(editor.asked).toEqual([]);
    await expect(editor.request("mailtranche/checkFile", { uri: "untitled:Untitled-1", check: true })).rejects.toThrow(/on the disk/);
  });

  test("that were checked before the server started anew are checked again", async () => {
    const first = await start({});
    const editor = await start({
      place: () => ({ rootUri: first.uri(""), workspaceFolders: [{ uri: first.uri(""), name: "first" }] }),
      initializationOptions: { trusted: false, checked: [first.uri(OCTODNS)] },
    });
    const shown = () => editor.published.filter(({ uri }) => uri === first.uri(OCTODNS)).at(-1)?.diagnostics ?? [];
    await editor.until("diagnostics", () => shown().some(({ code }) => code === DUPLICATE));
  });
});

// The second real client: Debian 12's Neovim 0.7.2 (and newer ones) with docs/editors/init.lua on the built command line.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { Neovim, type NeovimOptions, requireNeovim } from "./neovim.ts";

const PLAN = "mailtranche/migration.yaml";
const ZONE = "mailtranche/zones/northwind.zone";
const original = (path: string) => readFileSync(join(import.meta.dirname, "../../examples/northwind", path), "utf8").trimEnd();

beforeAll(requireNeovim);
const editors: Neovim[] = [];
afterEach(async () => {
  for (const editor of editors.splice(0)) {
    const { server, editor: own, complaints } = await editor.stop();
    expect({ server, own }).toEqual({ server: 0, own: 0 });
    expect(complaints).not.toMatch(/E\d+:|[Ee]rror/);
  }
}, 60_000);

async function start(options: NeovimOptions): Promise<Neovim> {
  const editor = await Neovim.start(options);
  editors.push(editor);
  return editor;
}

function replaced(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} no longer holds ${from}`);
  writeFileSync(
    join(folder, path),
    text.replace(from, () => to),
  );
}

// 0.7.2 speaks UTF-16 unless told otherwise; newer ones agree on UTF-8 where the server does.
const utf8 = `lua local start = vim.lsp.start_client vim.lsp.start_client = function(config)
  config.offset_encoding = "utf-8"
  config.capabilities = vim.lsp.protocol.make_client_capabilities()
  config.capabilities.general = { positionEncodings = { "utf-8" } }
  return start(config)
end`;

test("a finding is where the editor shows it, and help, names and symbols answer", async () => {
  const editor = await start({ open: PLAN });
  expect(editor.lua("return vim.bo.filetype")).toBe("mailtranche");
  const dkim = await editor.finding("dkim/missing", ({ message }) => message.includes("live"));
  expect(dkim.message).toMatch(/^sf1\._domainkey\.northwind\.example has no DKIM key.*\[authentication 5, stops [^\]]*high-volume/);
  expect(dkim.severity).toBe(1);
  expect(editor.underlined(dkim)).toBe("sf1");

  editor.goto("soak: 24h");
  editor.type("K");
  const float = `for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), "\\n")
    end
  end
  return vim.v.null`;
  expect(await editor.until("hover", () => editor.lua<string | null>(float) ?? undefined)).toMatch(/soak/);

  editor.goto("warmup: m365-ramp", "warmup: m".length);
  const from = editor.lua<number>("return vim.fn.line('.')");
  editor.type("gd");
  await editor.until("the definition", () => editor.lua<number>("return vim.fn.line('.')") !== from);
  expect(editor.lua("return vim.fn.getline('.')")).toMatch(/^ +m365-ramp:/);

  editor.type("gO");
  const symbols = await editor.until("symbols", () => {
    const items = editor.lua<{ text: string }[]>("return vim.fn.getqflist()");
    return items.length > 0 && items.map(({ text }) => text);
  });
  for (const id of ["pilot", "high-volume", "final"]) expect(symbols.some((text) => text.endsWith(` ${id}`))).toBe(true);
  editor.type(":cclose<CR>");
});

test("ids are completed as a person asks for them, and a taken one stands in the text", async () => {
  const editor = await start({ open: PLAN, settings: { trusted: false } });
  await editor.finding("dkim/missing");
  editor.goto("needs: [regulated]", "needs: [".length);
  editor.type("cwhigh<C-x><C-o>");
  const words = await editor.until("words", () => {
    const { items } = editor.lua<{ items: { word: string }[] }>("return vim.fn.complete_info({ 'items' })");
    return items.length > 0 && items.map(({ word }) => word);
  });
  expect(words).toContain("high-volume");
  // The only one that fits is in the text at once, without a menu.
  editor.type("<Esc>");
  const taken = original(PLAN).replace("needs: [regulated]", "needs: [high-volume]");
  await editor.until("what was taken", () => editor.text === taken);
  editor.type("u");
  await editor.until("the old text", () => editor.text === original(PLAN));
});

describe.each([
  ["UTF-16", []],
  ["UTF-8", [utf8.replaceAll("\n", " ")]],
])("with columns in %s", (_, before) => {
  test("what is typed, undone and typed again is judged where it stands, after letters of any width", async () => {
    const editor = await start({ open: PLAN, before, settings: { trusted: false } });
    await editor.finding("dkim/missing");
    editor.goto("Jonas Weil");
    editor.type("cwJ\u00f6n\u{1f4ec}s<Esc>");
    editor.goto("role: migration-lead, email");
    editor.type("cwrolle<Esc>");
    const typed = await editor.finding("playbook/schema");
    expect(editor.underlined(typed)).toBe("rolle");
    // A line above goes and comes back, then everything is undone.
    editor.type("kddu");
    editor.type("uu");
    await editor.until("the old text", () => editor.text === original(PLAN));
    await editor.until("no finding", () => !editor.shown.some(({ code }) => code === "playbook/schema"));
    editor.type("<C-r><C-r>");
    expect(editor.underlined(await editor.finding("playbook/schema"))).toBe("rolle");
  });
});

test("a quick fix that is chosen gives back the text, and the check after it is clean", async () => {
  const prepare = (folder: string) => replaced(folder, PLAN, "needs: [pilot]", "needs: [pilto]");
  const editor = await start({ open: PLAN, prepare, settings: { offline: true } });
  const wrong = await editor.finding("playbook/undefined-reference");
  expect(editor.underlined(wrong)).toBe("pilto");
  editor.lua(`
    vim.ui.select = function(items, options, choose)
      for i, item in ipairs(items) do
        if options.format_item(item):match("pilot") then return choose(item, i) end
      end
    end
    return vim.v.null`);
  editor.goto("needs: [pilto]", "needs: [".length);
  editor.lua("vim.lsp.buf.code_action() return vim.v.null");
  await editor.until("the fixed text", () => editor.text === original(PLAN));
  await editor.until("no finding", () => !editor.shown.some(({ code }) => code === "playbook/undefined-reference"));
});

test.each([
  ["0.7's own way", []],
  ["the way of 0.8 and newer", ["let g:do_filetype_lua = 1"]],
])("the files are told apart by %s, and a zone file is checked", async (_, before) => {
  const prepare = (folder: string) => replaced(folder, ZONE, "zendesk1._domainkey.zendesk.com.", "zendesk1._domainkey.zendesk.com");
  const editor = await start({ open: ZONE, prepare, before, settings: { trusted: false } });
  const found = await editor.finding("zone/missing-trailing-dot");
  expect(editor.underlined(found)).toContain("zendesk");
  const kinds = {
    "mailtranche/settings.yaml": "mailtranche",
    "mailtranche/runbooks/dns-propagation.yaml": "mailtranche",
    "mailtranche/zones/deep/er/a.yml": "mailtranche",
    "other/pilot.mailtranche.yaml": "mailtranche",
    "mailtranche/.github/workflows/ci.yml": "yaml",
    "other/migration.yaml": "yaml",
  };
  for (const [path, kind] of Object.entries(kinds)) {
    // A message longer than the screen is wide would wait for a key.
    editor.lua(`vim.cmd("silent edit ${join(editor.folder, path)}") return vim.v.null`);
    expect([path, editor.lua("return vim.bo.filetype")]).toEqual([path, kind]);
  }
  expect(editor.lua("return #(vim.lsp.get_clients or vim.lsp.get_active_clients)()")).toBe(1);
});

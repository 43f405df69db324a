// The settings files of docs/editors name the same documents as the extension's manifest.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface Manifest {
  readonly contributes: { readonly languages: readonly { readonly id: string; readonly filenamePatterns?: readonly string[] }[] };
}

const patterns = (JSON.parse(read("package.json")) as Manifest).contributes.languages.flatMap(({ id, filenamePatterns }) =>
  id === "mailtranche" ? (filenamePatterns ?? []) : [],
);

test("Helix takes the files that VS Code takes", () => {
  // Helix puts `*/` before a glob that does not begin with it, and its `*` also goes over slashes.
  const globs = [...read("docs/editors/languages.toml").matchAll(/\{ glob = "([^"]+)" \}/g)].map(([, glob]) => `**/${glob}`);
  expect(globs).toEqual(patterns);
});

test("Neovim knows the same names", () => {
  const lua = read("docs/editors/init.lua");
  const names = (table: string) =>
    [...(new RegExp(`local ${table} = \\{([^}]*)\\}`).exec(lua)?.[1] ?? "").matchAll(/(\w+) = true/g)].map(([, name]) => name);
  const braces = patterns.flatMap((pattern) => /mailtranche\/\{([^}]*)\}/.exec(pattern)?.[1]?.split(",") ?? []);
  expect([...names("roots"), ...names("folders")]).toEqual(braces);
});

test("the page about other editors and Zed's settings say what they start", () => {
  for (const pattern of patterns) expect(read("docs/editors/README.md")).toContain(`\`${pattern}\``);
  expect(JSON.parse(read("docs/editors/settings.json"))).toMatchObject({
    lsp: { "yaml-language-server": { binary: { path: "mailtranche", arguments: ["lsp", "--stdio"] } } },
  });
});

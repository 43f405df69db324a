// The manifest and the files it names are the client's too: what VS Code would only ignore silently is caught here.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parseYaml, toPlain } from "../../server/src/yaml/index.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const manifest = JSON.parse(read("package.json"));
const { contributes } = manifest;

interface Snippet {
  readonly body: string | readonly string[];
}
const snippetsOf = (path: string): readonly (readonly [string, string])[] =>
  Object.entries(JSON.parse(read(path)) as Record<string, Snippet>).map(([name, { body }]) => [name, expand([body].flat().join("\n"))]);

/** What Tab, Tab, Tab leaves: every placeholder with its default, every choice with its first. */
function expand(body: string): string {
  const values = new Map<string, string>();
  const today: Record<string, string> = { CURRENT_YEAR: "2026", CURRENT_MONTH: "10", CURRENT_DATE: "12" };
  let text = body.replace(/(?<!\\)\$\{?(CURRENT_[A-Z]+)\}?/g, (_, name: string) => today[name] ?? "");
  text = text.replace(/(?<!\\)\$\{(\d+)(?::([^{}]*)|\|([^,|]*)[^|]*\|)\}/g, (_, index: string, value?: string, choice?: string) => {
    values.set(index, value ?? choice ?? "");
    return value ?? choice ?? "";
  });
  text = text.replace(/(?<!\\)\$\{?(\d+)\}?/g, (_, index: string) => values.get(index) ?? "");
  return text.replace(/\\([$}\\])/g, "$1");
}

describe("the manifest", () => {
  test("names only files that are there", () => {
    const paths =
      JSON.stringify(manifest).match(/"(\.\/)?(media|syntaxes|snippets|language-configuration)[\w./-]*\.(svg|png|json)"/g) ?? [];
    expect(paths.length).toBeGreaterThan(8);
    expect(paths.map((path) => path.slice(1, -1)).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("has a text for every %key%, and no text that nobody shows", () => {
    const texts = Object.keys(JSON.parse(read("package.nls.json"))).sort();
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    expect([...new Set(used)].sort()).toEqual(texts);
  });

  test("declares every command that is registered, and the other way round", () => {
    const source = readFileSync(join(import.meta.dirname, "commands", "index.ts"), "utf8");
    const registered = [...source.matchAll(/register\("(\w+)"/g)].map(([, name]) => `mailtranche.${name}`).sort();
    expect(contributes.commands.map(({ command }: { command: string }) => command).sort()).toEqual(registered);
  });

  test("hides from the palette what needs a row", () => {
    const items: readonly { command: string; when: string }[] = contributes.menus.commandPalette;
    const hidden = items.filter(({ when }) => when === "false").map(({ command }) => command);
    expect(hidden).toEqual(["mailtranche.openSource", "mailtranche.sendStepToTerminal", "mailtranche.copyStepCommand"]);
  });

  test("wakes up for its own files only, never for every YAML file", () => {
    expect(manifest.activationEvents).toEqual([
      "onLanguage:mailtranche",
      "onLanguage:dns-zone",
      "workspaceContains:mailtranche/migration.yaml",
      "workspaceContains:*/mailtranche/migration.yaml",
    ]);
    expect(contributes.languages.flatMap(({ extensions = [] }: { extensions?: readonly string[] }) => extensions)).toEqual([".zone"]);
  });

  test("gives every setting a default and one sentence", () => {
    for (const [name, setting] of Object.entries<Record<string, unknown>>(contributes.configuration.properties)) {
      expect(setting, name).toHaveProperty("default");
      expect(setting.description ?? setting.markdownDescription, name).toMatch(/^%/);
    }
  });
});

describe("snippets of mailtranche", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of readdirSync(join(ROOT, "schemas"))) {
    if (name.endsWith(".schema.json")) ajv.addSchema(JSON.parse(read(`schemas/${name}`)), name);
  }
  const kinds: Record<string, string> = {
    Migration: "playbook.schema.json",
    Tranche: "definitions.schema.json#/definitions/TranchePart",
    Gate: "definitions.schema.json#/definitions/GatePart",
    Zone: "zone.schema.json",
    Runbook: "runbook.schema.json",
  };

  test.each(snippetsOf("snippets/mailtranche.json"))("%s is valid as it comes", (name, text) => {
    const { root } = parseYaml(text, `${name}.yaml`);
    const document = root && (toPlain(root) as Record<string, unknown>);
    const part = document && kinds[name]?.includes("#") ? Object.values(document)[0] : document;
    expect(ajv.validate(kinds[name] ?? "", part), `${text}\n${ajv.errorsText()}`).toBe(true);
  });

  test("the command of the runbook keeps its variable", () => {
    expect(Object.fromEntries(snippetsOf("snippets/mailtranche.json")).Runbook).toContain('run: "dig +short MX ${domain}"');
  });
});

test("snippets of zone files are lines of a zone file", () => {
  const texts = Object.fromEntries(snippetsOf("snippets/dns-zone.json"));
  expect(texts["Zone file"]).toContain("$ORIGIN northwind.example.\n$TTL 3600\n");
  expect(texts.SPF).toBe('@ 3600 IN TXT "v=spf1 include:spf.protection.outlook.com ~all"');
});

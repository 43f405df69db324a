import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { doorFaults, layerViolations, type SourceText, type ViolationKind } from "./layers.ts";
import { readCode } from "./source-text.ts";

const root = join(import.meta.dirname, "..");
const tree = ["server/src", "client/src"].flatMap(sourcesBelow);

function sourcesBelow(folder: string): readonly SourceText[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join("/"), text: readFileSync(file, "utf8") }));
}

function kinds(path: string, text: string): readonly ViolationKind[] {
  return layerViolations([{ path, text }]).map(({ kind }) => kind);
}

describe("the tree", () => {
  test("imports and uses only what the house allows", () => {
    expect(tree.length).toBeGreaterThan(50);
    expect(layerViolations(tree).map(({ path, line, what }) => `${path}:${line} ${what}`)).toEqual([]);
  });

  test("has a door in every folder that says what it must never know and where to start", () => {
    expect(doorFaults(tree)).toEqual([]);
  });

  test("bundles its pure part for a browser without one node: input", async () => {
    const doors = tree
      .map(({ path }) => path)
      .filter((path) => /^server\/src\/(engine|features|report|rules|runbooks)\/index\.ts$/.test(path));
    const { metafile } = await build({
      absWorkingDir: root,
      stdin: { contents: doors.map((path) => `export * from "./${path}";`).join("\n"), resolveDir: root, loader: "ts" },
      bundle: true,
      write: false,
      metafile: true,
      platform: "browser",
      format: "esm",
      external: ["node:*"],
      loader: { ".md": "text", ".yaml": "text" },
      logLevel: "silent",
    });
    const imported = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
    expect(doors).not.toEqual([]);
    expect(imported).toEqual([]);
  });
});

/** What a rule computed from a playbook it would find again in the next run without a note of what that rests on. */
const keptByRules =
  /\b(?:WeakMap|WeakSet)<\s*(?:Playbook|Tranche|Sender|Domain|Gate|Safety)\b|^(?:export )?const \w+.*\b(?:Map|Set)<\s*(?:Playbook|Tranche|Sender|Domain|Gate|Safety)\b[^(]*\(\)/m;

test("no rule keeps what it computed from a playbook: `indexed` does, and knows when it is another", () => {
  expect(keptByRules.test("const known = new WeakMap<Playbook, number>();")).toBe(true);
  expect(keptByRules.test("const known: Known = new Map<Tranche, number>();")).toBe(true);
  expect(keptByRules.test("  const seen = new Map<Tranche, number>();")).toBe(false);
  const rules = tree.filter(({ path }) => /^server\/src\/(?:rules|kpi)\//.test(path));
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.filter(({ text }) => keptByRules.test(text)).map(({ path }) => path)).toEqual([]);
});

describe("a planted violation is found", () => {
  const planted: readonly (readonly [ViolationKind, string, string])[] = [
    ["unknown-folder", "server/src/helpers/mail.ts", ""],
    ["unknown-folder", "server/src/loose.ts", ""],
    ["folder-order", "server/src/base/place.ts", `import type { Name } from "../dns/index.ts";`],
    ["folder-order", "server/src/yaml/document.ts", `export { parseName } from "../dns/index.ts";`],
    ["folder-order", "server/src/rules/spf/deep.ts", `import { Session } from "../../engine/index.ts";`],
    ["folder-order", "server/src/engine/run.ts", `const door = await import("../lookup/index.ts");`],
    ["folder-order", "server/src/records/spf/tree.ts", `type Zone = import("../../zones/index.ts").ZoneText;`],
    ["folder-order", "server/src/cli/check.ts", `import "../main-cli.ts";`],
    ["adapter-to-adapter", "server/src/cli/check.ts", `import { createLookup } from "../lookup/index.ts";`],
    ["adapter-to-adapter", "server/src/lsp/hover.ts", `import type { Files } from "../files/index.ts";`],
    ["not-the-door", "server/src/engine/plan.ts", `import { registry } from "../rules/registry.gen.ts";`],
    ["not-the-door", "server/src/rules/spf/deep.ts", `import { parse } from "../../records/spf/parse.ts";`],
    ["outside", "server/src/playbook/schema.ts", `import schema from "../../../schemas/playbook.schema.json" with { type: "json" };`],
    ["outside", "server/src/main-cli.ts", `import manifest from "../../package.json" with { type: "json" };`],
    ["outside", "server/src/lsp/hover.ts", `import type { View } from "../../../client/src/views/tree.ts";`],
    ["package", "server/src/dns/names.ts", `import punycode from "punycode";`],
    ["package", "server/src/playbook/model.ts", `import { parse } from "yaml";`],
    ["package", "server/src/lsp/hover.ts", `import { Command } from "commander";`],
    ["package", "client/src/extension.ts", `import { parse } from "yaml";`],
    ["node", "server/src/report/html.ts", `import { escape } from "node:querystring";`],
    ["node", "server/src/report/html.ts", `const fs = require("node:fs");`],
    ["global", "server/src/base/time.ts", "export const now = () => Date.now();"],
    ["global", "server/src/base/time.ts", "export const now = () => new Date();"],
    ["global", "server/src/base/time.ts", "export const now = () => new Date;"],
    ["global", "server/src/base/time.ts", "export const now = () => Date();"],
    ["global", "server/src/risk/fold.ts", "export const dice = `${Math.random()}`;"],
    ["global", "server/src/engine/session.ts", "setTimeout(() => {}, 10);"],
    ["global", "server/src/engine/session.ts", "await fetch(url);"],
    ["global", "server/src/engine/session.ts", "const home = process.env.HOME;"],
    ["global", "server/src/engine/session.ts", 'console.log("here");'],
    ["global", "server/src/dns/rdata.ts", 'const bytes = Buffer.from("a");'],
    ["global", "server/src/dns/rdata.ts", "globalThis.performance.now();"],
    ["client", "client/src/extension.ts", `import type { Session } from "../../server/src/engine/index.ts";`],
    ["client", "client/src/extension.ts", `import { preflight } from "../../server/src/lsp/protocol.ts";`],
    ["test-code", "server/src/lookup/udp.ts", `import { scripted } from "./testing/scripted-server.ts";`],
  ];

  test.each(planted)("%s in %s: %s", (kind, path, text) => {
    expect(kinds(path, text)).toContain(kind);
  });

  test("with its line", () => {
    const text = `// Date.now is banned\nimport { a } from "./a.ts";\n\nexport const b = Date.now();\n`;
    expect(layerViolations([{ path: "server/src/base/b.ts", text }])).toMatchObject([{ line: 4 }]);
  });

  test("in a door that says nothing", () => {
    expect(doorFaults([{ path: "server/src/kpi/index.ts", text: 'export * from "./types.ts";\n' }])).toHaveLength(1);
    expect(doorFaults([{ path: "server/src/kpi/types.ts", text: "" }])).toHaveLength(1);
    expect(doorFaults([{ path: "server/src/kpi/index.ts", text: "// kpi: numbers.\n// It counts.\n" }])).toHaveLength(2);
  });
});

describe("what is allowed is not refused", () => {
  const fine: readonly (readonly [string, string])[] = [
    ["server/src/base/time.ts", "export const at = (ms: number) => new Date(ms);"],
    ["server/src/base/time.ts", '// Date.now() and "node:fs" in a comment\nconst text = "Date.now() from \'node:fs\'";'],
    ["server/src/base/time.ts", "const text = `console.log and ${name} fetch(1)`;"],
    ["server/src/base/time.ts", "const quote = /[/'\"`]/; const half = 1 / 2; // '\nexport const b = 1;"],
    ["server/src/rules/mx/order.ts", `import { rule } from "../rule.ts";\nimport { parseMx } from "../../records/index.ts";`],
    [
      "server/src/lookup/udp.ts",
      `import { createSocket } from "node:dgram";\nimport packet from "dns-packet";\nexport const t = Date.now();`,
    ],
    ["server/src/main-cli.ts", `import schema from "../../schemas/zone.schema.json" with { type: "json" };`],
    ["server/src/main-cli.ts", `import { registry } from "./rules/registry.gen.ts";`],
    ["server/src/main-cli.ts", `import { run } from "./cli/index.ts";\nimport { createLookup } from "./lookup/index.ts";`],
    [
      "client/src/extension.ts",
      `import { window } from "vscode";\nimport { LanguageClient } from "vscode-languageclient/node";\nimport type { Tree } from "../../server/src/lsp/protocol.ts";`,
    ],
    ["server/src/engine/session.test.ts", `import { readFileSync } from "node:fs";\nsetTimeout(() => Date.now(), 1);`],
    ["server/src/engine/port.ts", "export interface Port { fetch(question: Question): Promise<Answer>; readonly process: string }"],
  ];

  test.each(fine)("%s: %s", (path, text) => {
    expect(kinds(path, text)).toEqual([]);
  });

  test("code inside a template is read as code, quotes inside a regular expression are not", () => {
    const { code, literals } = readCode('const a = `x${f("y")}z`; const b = /"/.test(c); import d from "e";');
    expect(literals.map(({ value }) => value)).toEqual(["y", "e"]);
    expect(code).toContain('${f(" ")}');
  });
});

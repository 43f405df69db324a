// `npm run gen`: what follows from the rules and the schemas, so that nobody writes one fact twice.
// `npm run gen -- --check` writes nothing and fails when a file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { REQUIRE, SHARED } from "./build.mjs";
import { generateSchemas } from "./gen-schema.mjs";
import { isMain, ROOT } from "./process.mjs";

const RULES = "server/src/rules";
const PAGES = "docs/rules";
const NOTE = "Written by `npm run gen`. Do not edit.";
const LEVELS = ["none", "hint", "info", "warning", "error"];

/** What is stale, as paths in the repository; written to disk unless `check`. */
export async function generate({ check = false } = {}) {
  const stale = [];
  const emit = ({ path, text }) => {
    const file = join(ROOT, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) return;
    stale.push(path);
    if (check) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const ids = ruleIds();
  const sinceOf = versions(ids);
  emit(registry(ids, sinceOf));
  requirePairs(ids);
  const rules = await loadRules(ids);
  const pages = new Map(rules.map((rule) => [rule.id, splitPage(readFileSync(join(ROOT, RULES, `${rule.id}.md`), "utf8"))]));
  emit(pageModule(pages));
  for (const rule of rules) emit(rulePage(rule, pages.get(rule.id)));
  emit(rulesTable(rules, sinceOf));
  emit(ruleIdSchema(ids));
  const manifest = manifestWithLevels(rules);
  if (manifest) emit(manifest);
  // After the rule ids: these read the schema files from disk.
  for (const file of await generateSchemas()) emit(file);
  for (const path of orphans(ids)) {
    stale.push(`${path} (no such rule)`);
    if (!check) rmSync(join(ROOT, path));
  }
  return stale;
}

/** Ids of the rules in the tree: each `<family>/<fault>.ts` with a default export; other files are their helpers. */
function ruleIds() {
  const sources = filesOf().filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"));
  const rules = sources.filter((path) => /^export default\b/m.test(readFileSync(join(ROOT, RULES, path), "utf8")));
  return rules.map((path) => path.slice(0, -".ts".length)).sort();
}

/** A rule is two files: says which of them is missing. */
function requirePairs(ids) {
  const pages = filesOf().filter((path) => path.endsWith(".md"));
  for (const id of ids) if (!pages.includes(`${id}.md`)) throw new Error(`${RULES}/${id}.ts has no page: write ${id}.md beside it`);
  const lonely = pages.find((path) => !ids.includes(path.slice(0, -".md".length)));
  if (lonely) throw new Error(`${RULES}/${lonely} has no rule: write ${lonely.replace(/md$/, "ts")} with a default export`);
}

function filesOf() {
  return foldersIn(join(ROOT, RULES)).flatMap((family) => readdirSync(join(ROOT, RULES, family)).map((name) => `${family}/${name}`));
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** The rules themselves, bundled to one module because they are TypeScript. */
async function loadRules(ids) {
  const file = join(ROOT, ".cache", "gen", `rules-${process.pid}.mjs`);
  const contents = ids.map((id, index) => `export { default as r${index} } from "./${id}.ts";`).join("\n");
  await build({
    ...SHARED,
    stdin: { contents, resolveDir: join(ROOT, RULES), loader: "ts" },
    format: "esm",
    banner: { js: REQUIRE },
    sourcemap: false,
    metafile: false,
    outfile: file,
  });
  const loaded = await import(pathToFileURL(file).href).finally(() => rmSync(file));
  return ids.map((id, index) => {
    const rule = loaded[`r${index}`];
    if (rule?.id !== id) throw new Error(`${RULES}/${id}.ts: its id is ${JSON.stringify(rule?.id)}, its path says ${id}`);
    return rule;
  });
}

/**
 * The version of the rule set that each rule came with. What the registry says of a rule stays; a rule that it does not have
 * comes with the version of package.json. Read line by line, so that a half-merged registry loses nothing.
 */
function versions(ids) {
  const file = join(ROOT, RULES, "registry.gen.ts");
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const written = existsSync(file) ? readFileSync(file, "utf8") : "";
  const known = new Map([...written.matchAll(/^ +since\("([^"]+)", (\w+)\),$/gm)].map(([, since, name]) => [name, since]));
  const all = new Map(ids.map((id) => [id, known.get(variable(id)) ?? version]));
  return (id) => all.get(id);
}

function registry(ids, sinceOf) {
  const imports = ids.map((id) => `import ${variable(id)} from "./${id}.ts";`);
  const text = `// ${NOTE}
${[...imports, 'import { type Rule, since } from "./rule.ts";'].join("\n")}

/** Every rule, by id, with the version of the rule set that it came with. */
export const registry: readonly Rule[] = [
${ids.map((id) => `  since("${sinceOf(id)}", ${variable(id)}),\n`).join("")}];
`;
  return { path: `${RULES}/registry.gen.ts`, text };
}

/** `spf/too-many-lookups` is `spfTooManyLookups`. */
function variable(id) {
  return id.replace(/[/-]+([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** A page is prose, then its cases under `## Cases`. The title is its id, which whoever shows the prose knows. */
function splitPage(text) {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const heading = lines.findIndex((line) => line.trim() === "## Cases");
  const end = heading === -1 ? lines.length : heading;
  const prose = lines.slice(lines[0]?.startsWith("# ") ? 1 : 0, end);
  return {
    prose: prose.join("\n").trim(),
    cases: lines
      .slice(end + 1)
      .join("\n")
      .trim(),
  };
}

function pageModule(pages) {
  const entries = [...pages].map(([id, page]) => `  ${JSON.stringify(id)}: ${JSON.stringify(page.prose)},\n`);
  const text = `// ${NOTE}

/** The prose of a rule's page, in Markdown, without its cases: for hover and \`explain\`. */
export function pageOf(rule: string): string | undefined {
  return pages[rule];
}

const pages: Readonly<Record<string, string>> = {
${entries.join("")}};
`;
  return { path: `${RULES}/pages.gen.ts`, text };
}

function rulePage(rule, page) {
  const { category, component, score } = rule.risk;
  const messages = Object.values(rule.messages).map((message) => {
    if (typeof message === "string") return `- ${message}`;
    const own = [message.severity, message.category, message.score === undefined ? undefined : `score ${message.score}`].filter(
      (part) => part !== undefined,
    );
    return `- ${message.text}${own.length > 0 ? ` (${own.join(", ")})` : ""}`;
  });
  const fixes = Object.values(rule.fixes ?? {}).map((fix) => `- ${fix.title} (${fix.safety})`);
  const parts = [
    `<!-- ${NOTE} The source is ${RULES}/${rule.id}.md -->`,
    `# ${rule.id}`,
    `${rule.title}.`.replace(/\.\.$/, "."),
    `| Severity | Category | Component | Score | Looks at | Source |\n| --- | --- | --- | --- | --- | --- |\n| ${[rule.severity, category, component, score, rule.on, rule.source].map(cell).join(" | ")} |`,
    page.prose,
    `## Messages\n\n${messages.join("\n")}`,
    fixes.length > 0 ? `## Fixes\n\n${fixes.join("\n")}` : "",
    page.cases === ""
      ? ""
      : `## Cases\n\nEach of them is a test. A caret line marks the text above it; \`facts\` are the answers of DNS; \`fixed\` is the text after the fix.\n\n${page.cases}`,
  ];
  return { path: `${PAGES}/${rule.id}.md`, text: `${parts.filter((part) => part !== "").join("\n\n")}\n` };
}

function rulesTable(rules, sinceOf) {
  const rows = rules.map((rule) =>
    [
      `[${rule.id}](${rule.id}.md)`,
      rule.title,
      rule.severity,
      rule.risk.category,
      rule.risk.score,
      Object.values(rule.fixes ?? {}).length > 0 ? "yes" : "",
      sinceOf(rule.id),
      rule.source,
    ]
      .map(cell)
      .join(" | "),
  );
  const text = `<!-- ${NOTE} -->
# Rules

Severity says how wrong the text is; the score (0 to 5) is the risk for the migration, and a category over 3 stops a tranche.
Since is the version of the rule set that a rule came with: a plan that pins an older one (\`ruleSet\` of Settings or of a Decision) lists what it finds and does not count it.

| Rule | Fault | Severity | Category | Score | Fix | Since | Source |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |\n`).join("")}`;
  return { path: `${PAGES}/README.md`, text };
}

function cell(value) {
  return String(value).replaceAll("|", "\\|").replaceAll("\n", " ");
}

/**
 * The ids as examples of `ruleId`: editors complete them. Not as an enumeration: a playbook written for a newer rule set
 * must stay readable, what this version does not have is unchecked.
 */
function ruleIdSchema(ids) {
  const path = "schemas/definitions.schema.json";
  const text = readFileSync(join(ROOT, path), "utf8");
  const examples = /("ruleId": \{[^{}]*?"examples": )\[[^\]]*\]/;
  if (!examples.test(text)) throw new Error(`${path}: the definition ruleId has no "examples" to fill`);
  const entries = ids.map((id) => `\n        ${JSON.stringify(id)}`).join(",");
  return { path, text: text.replace(examples, (_, before) => `${before}[${entries}${entries && "\n      "}]`) };
}

/** package.json with the level of each rule as a setting; undefined while the manifest has no such setting. */
function manifestWithLevels(rules) {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const configurations = [manifest.contributes?.configuration ?? []].flat();
  const setting = configurations
    .map((configuration) => configuration.properties?.["mailtranche.rules"])
    .find((found) => found !== undefined);
  if (!setting) return undefined;
  setting.properties = Object.fromEntries(
    rules.map((rule) => [rule.id, { type: "string", enum: LEVELS, default: rule.severity, description: rule.title }]),
  );
  return { path: "package.json", text: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** Pages of rules that are gone. */
function orphans(ids) {
  const wanted = new Set(ids.map((id) => `${PAGES}/${id}.md`));
  return foldersIn(join(ROOT, PAGES))
    .flatMap((family) => readdirSync(join(ROOT, PAGES, family)).map((name) => `${PAGES}/${family}/${name}`))
    .filter((path) => !wanted.has(path));
}

if (isMain(import.meta.url)) {
  const check = process.argv.includes("--check");
  try {
    const stale = await generate({ check });
    for (const path of stale) console.log(`${check ? "stale" : "wrote"} ${path}`);
    if (check && stale.length > 0) {
      console.error("run `npm run gen` and commit what it writes");
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

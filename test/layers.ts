// The house of docs/architecture.md as a table, and a checker over texts: it knows no file system, so that a test can plant faults.
import { posix } from "node:path";
import { readCode } from "./source-text.ts";

export interface SourceText {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly kind: ViolationKind;
  readonly what: string;
}

export type ViolationKind =
  | "unknown-folder"
  | "folder-order"
  | "adapter-to-adapter"
  | "not-the-door"
  | "outside"
  | "package"
  | "node"
  | "global"
  | "client"
  | "test-code";

interface Folder {
  readonly name: string;
  /** Folders it may import, or all that stand above it. */
  readonly imports: readonly string[] | "above";
  readonly packages?: readonly string[];
}

/** Top to bottom: a folder never imports one below it. No node:*, clock, timer, randomness or network in any of them. */
const PURE: readonly Folder[] = [
  { name: "base", imports: [] },
  { name: "dns", imports: ["base"] },
  { name: "records", imports: ["base", "dns"], packages: ["tldts"] },
  { name: "yaml", imports: ["base"], packages: ["yaml"] },
  { name: "zones", imports: ["base", "dns", "records", "yaml"], packages: ["acorn", "acorn-loose"] },
  { name: "playbook", imports: ["base", "yaml", "dns", "records", "zones"], packages: ["papaparse"] },
  { name: "kpi", imports: ["base", "playbook"], packages: ["fflate", "saxes"] },
  { name: "risk", imports: ["base", "playbook"] },
  { name: "plan", imports: ["base", "dns", "records", "zones", "playbook"] },
  { name: "rules", imports: "above", packages: ["tldts"] },
  { name: "runbooks", imports: ["base", "playbook", "kpi"] },
  { name: "engine", imports: "above" },
  { name: "posture", imports: "above" },
  { name: "starter", imports: "above" },
  { name: "features", imports: "above" },
  { name: "report", imports: "above", packages: ["sarif"] },
];

/** Beside each other: each may import every pure folder and none of its neighbours. */
const ADAPTERS: readonly Folder[] = [
  { name: "lookup", imports: "above", packages: ["dns-packet", "ipaddr.js"] },
  { name: "probes", imports: "above" },
  { name: "files", imports: "above" },
  { name: "mail", imports: "above", packages: ["mailauth"] },
  { name: "lsp", imports: "above", packages: ["vscode-languageserver"] },
  { name: "cli", imports: "above", packages: ["commander"] },
];

const MAIN_PACKAGES = ["vscode-languageserver"];
// The public contract as data, and the version: handed to a command, which knows no file.
const MAIN_DATA = /^(schemas\/[a-z-]+\.schema\.json|server\/package\.json)$/;
// Not behind the door of rules/: who wants the types of a rule does not want all rules. The engine gets them from a main file.
const ALL_RULES = /^server\/src\/rules\/(registry|pages)\.gen\.ts$/;
const CLIENT_PACKAGES = ["vscode", "vscode-languageclient"];
const PROTOCOL = "server/src/lsp/protocol.ts";

/** What the compiler's `lib` cannot refuse in a pure folder, and what it refuses, by name. */
const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bDate\s*\.\s*now\b/g, "Date.now: time is isPast and daysUntil"],
  [/\bnew\s+Date\s*(\(\s*\)|(?!\s*[(\w]))/g, "new Date(): time is isPast and daysUntil"],
  [/(?<![\w$.])(?<!new\s+)Date\s*\(/g, "Date(): time is isPast and daysUntil"],
  [/\bMath\s*\.\s*random\b/g, "Math.random: the same input gives the same result"],
  [/(?<![\w$.])process\s*(\?\.|[.[])/g, "process"],
  [/(?<![\w$.]|function\s+)fetch\s*\((?![^()]*\)\s*[:{])/g, "fetch: the world is ask"],
  [/(?<![\w$.]|function\s+)(setTimeout|setInterval|setImmediate|queueMicrotask)\s*\(/g, "a timer"],
  [/(?<![\w$.])console\s*(\?\.|[.[])/g, "console"],
  [/(?<![\w$.])Buffer\s*[.(]/g, "Buffer"],
  [/(?<![\w$.])(globalThis|performance|crypto)\s*(\?\.|[.[])/g, "a global of the platform"],
];

const pureNames = PURE.map(({ name }) => name);
const adapterNames = ADAPTERS.map(({ name }) => name);

/** Every import and global that the house does not allow. Tests, and helpers in folders named `testing`, may do anything. */
export function layerViolations(sources: readonly SourceText[]): readonly Violation[] {
  return sources.filter(({ path }) => !isTest(path)).flatMap(violationsIn);
}

function isTest(path: string): boolean {
  return path.endsWith(".test.ts") || path.includes("/testing/");
}

function violationsIn({ path, text }: SourceText): readonly Violation[] {
  const { code, literals } = readCode(text);
  const found: Violation[] = [];
  const add = (offset: number, kind: ViolationKind, what: string) =>
    found.push({ path, line: code.slice(0, offset).split("\n").length, kind, what });
  const folder = folderOf(path);
  if (folder === undefined) add(0, "unknown-folder", `${path} lies in no folder of the house`);
  for (const literal of literals) {
    const before = code.slice(0, literal.start);
    if (!/(\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*$/.test(before)) continue;
    const wrong = importFault(path, literal.value, isTypeImport(before));
    if (wrong) add(literal.start, ...wrong);
  }
  if (folder !== undefined && pureNames.includes(folder)) {
    for (const [pattern, what] of BANNED) for (const match of code.matchAll(pattern)) add(match.index, "global", what);
  }
  return found;
}

function isTypeImport(before: string): boolean {
  const statement = before.slice(Math.max(before.lastIndexOf("import"), before.lastIndexOf("export")));
  return /^(import|export)\s+type\b/.test(statement);
}

/** `client`, `main`, or the name of a folder below server/src; undefined for anything else. */
function folderOf(path: string): string | undefined {
  if (path.startsWith("client/src/")) return "client";
  if (/^server\/src\/main-[a-z]+\.ts$/.test(path)) return "main";
  const name = /^server\/src\/([^/]+)\//.exec(path)?.[1];
  return name !== undefined && (pureNames.includes(name) || adapterNames.includes(name)) ? name : undefined;
}

function importFault(path: string, specifier: string, typeOnly: boolean): readonly [ViolationKind, string] | undefined {
  const from = folderOf(path);
  if (from === undefined) return undefined;
  if (!specifier.startsWith(".")) return packageFault(from, specifier);
  const target = posix.join(posix.dirname(path), specifier);
  if (isTest(target)) return ["test-code", `${specifier} belongs to the tests`];
  if (from === "client") return clientFault(target, typeOnly);
  if (from === "main" && (MAIN_DATA.test(target) || ALL_RULES.test(target))) return undefined;
  const to = folderOf(target);
  if (to === undefined || to === "client") return ["outside", `${specifier} lies outside server/src`];
  if (to === from) return undefined;
  if (to === "main") return ["folder-order", `nothing imports ${specifier}`];
  if (from !== "main" && adapterNames.includes(from) && adapterNames.includes(to))
    return ["adapter-to-adapter", `${from} and ${to} are both adapters; a main file hands one to the other`];
  if (!allowed(from).includes(to)) return ["folder-order", `${from} must not know ${to}`];
  if (target !== `server/src/${to}/index.ts`) return ["not-the-door", `${specifier}: use the door, ${to}/index.ts`];
  return undefined;
}

function allowed(from: string): readonly string[] {
  if (from === "main") return [...pureNames, ...adapterNames];
  if (adapterNames.includes(from)) return pureNames;
  const at = pureNames.indexOf(from);
  const imports = PURE[at]?.imports ?? [];
  return imports === "above" ? pureNames.slice(0, at) : imports;
}

function packageFault(from: string, specifier: string): readonly [ViolationKind, string] | undefined {
  const pure = pureNames.includes(from);
  if (specifier.startsWith("node:")) return pure ? ["node", `${specifier} in a pure folder`] : undefined;
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  return packagesOf(from).includes(name) ? undefined : ["package", `${from} must not import the package ${name}`];
}

function packagesOf(from: string): readonly string[] {
  if (from === "client") return CLIENT_PACKAGES;
  if (from === "main") return MAIN_PACKAGES;
  return [...PURE, ...ADAPTERS].find(({ name }) => name === from)?.packages ?? [];
}

function clientFault(target: string, typeOnly: boolean): readonly [ViolationKind, string] | undefined {
  if (target.startsWith("client/src/")) return undefined;
  if (target !== PROTOCOL) return ["client", `the client knows nothing of the server but the types of ${PROTOCOL}`];
  return typeOnly ? undefined : ["client", `${PROTOCOL} with import type: its code stays in the server`];
}

/** A door says what its folder is, what it must never know and where to start reading. */
export function doorFaults(sources: readonly SourceText[]): readonly string[] {
  const byPath = new Map(sources.map(({ path, text }) => [path, text]));
  const present = [...pureNames, ...adapterNames].filter((name) => sources.some(({ path }) => path.startsWith(`server/src/${name}/`)));
  return present.flatMap((name) => {
    const path = `server/src/${name}/index.ts`;
    const head = /^(?:\/\/.*\n)+/.exec(byPath.get(path) ?? "")?.[0].replace(/\n\/\/ ?/g, " ");
    if (head === undefined) return [`${path} does not open with what ${name} is`];
    const faults = [];
    if (!head.startsWith(`// ${name}: `)) faults.push(`${path} does not open with "// ${name}: what it is"`);
    if (!/must never/i.test(head)) faults.push(`${path} does not say what ${name} must never know`);
    if (!/start reading/i.test(head)) faults.push(`${path} does not say where to start reading`);
    return faults;
  });
}

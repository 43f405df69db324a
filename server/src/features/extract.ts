import { joinPath } from "../base/index.ts";
import { apiVersion, mapOfKind, type PartMap, type Playbook, partMaps, type SourceFile } from "../playbook/index.ts";
import { layoutEdits, nodeAt, parseYaml, toPlain, type YamlDocument, type YamlEntry, type YamlMap, type YamlNode } from "../yaml/index.ts";
import { type FeatureContext, fileAt, playbookOf } from "./context.ts";
import type { FixEdit } from "./edits.ts";
import { commentBehind, type EntryLines, entriesInLines, rangeOfLines, shifted, type TextLines, textLines } from "./entry-lines.ts";

/** A change of the text that means the same. */
export interface Refactoring {
  readonly title: string;
  readonly kind: "refactor.extract" | "refactor.inline" | "refactor.rewrite";
  readonly edits: readonly (FixEdit & { readonly path: string })[];
  /** A file that is not there yet. */
  readonly create?: { readonly path: string; readonly text: string };
  /** A file that nothing is left of. */
  readonly remove?: string;
}

/** The entry of a map whose key stands at the offset gets a file of its own, with its comments. */
export function extraction(context: FeatureContext, path: string, offset: number): Refactoring | undefined {
  const file = fileAt(context, path);
  const playbook = playbookOf(context, path);
  const spot = file && nodeAt(file.yaml, offset);
  if (!file || !playbook || file.kind !== "Playbook" || spot?.where !== "key" || spot.path.length !== 1 || !isClean(file)) return undefined;
  const part = partMaps.find(({ map }) => map === spot.path[0]);
  const map = spot.node?.kind === "map" ? spot.node : undefined;
  const id = spot.entry?.key.text;
  if (!part || !map || id === undefined || map.entry(id) !== spot.entry) return undefined;
  const text = textLines(file.yaml.text);
  const own = entriesInLines(file, map, text)?.find(({ entry }) => entry === spot.entry);
  const target = joinPath(playbook.folder, `${part.map}/${fileName(id)}.yaml`);
  if (own?.entry.value.kind !== "map" || context.documents.some((one) => one.path === target)) return undefined;
  const created = documentOf(file, own, part, text);
  const edit = created !== undefined && withoutEntry(file, spot.path[0] as string, map, own, text);
  if (created === undefined || !edit) return undefined;
  return {
    title: `Move ${id} to ${part.map}/${fileName(id)}.yaml`,
    kind: "refactor.extract",
    edits: [{ path, ...edit }],
    create: { path: target, text: created },
  };
}

/** The document at the offset's `kind` or `id` becomes an entry of its playbook's map again. */
export function inlining(context: FeatureContext, path: string, offset: number): Refactoring | undefined {
  const file = fileAt(context, path);
  const spot = file && nodeAt(file.yaml, offset);
  const part = file?.kind && mapOfKind(file.kind);
  const homes = context.model.playbooks.filter(({ files }) => file && files.includes(file));
  const plan = homes.length === 1 ? fileAt(context, (homes[0] as Playbook).path) : undefined;
  const root = rootMap(file);
  const planRoot = rootMap(plan);
  if (!file || !plan || !part || !root || !planRoot || !isClean(file) || !isClean(plan) || file.id === undefined) return undefined;
  if (spot?.path.length !== (spot?.where === "key" ? 0 : 1) || !["kind", "id"].includes(spot?.entry?.key.text ?? "")) return undefined;
  const written = planRoot.get(part.map);
  if (written !== undefined && (written.kind !== "map" || (written.flow && written.entries.length > 0) || written.entry(file.id)))
    return undefined;
  const lines = entryOf(file, root, part);
  const edit = lines && withEntry(plan, planRoot, part.map, written, lines);
  if (!edit || !meansTheSame(parseYaml(applied(plan.yaml.text, edit), plan.path, plan.yaml), planRoot, file, root, part)) return undefined;
  return {
    title: `Move ${file.id} into ${plan.path.slice(plan.path.lastIndexOf("/") + 1)}`,
    kind: "refactor.inline",
    edits: [{ path: plan.path, ...edit }],
    remove: path,
  };
}

function documentOf(file: SourceFile, own: EntryLines, { kind, rename }: PartMap, text: TextLines): string | undefined {
  const { value } = own.entry;
  if (
    value.kind !== "map" ||
    !isWithin(value, own.entry) ||
    value.entries.some(({ key }) => ["apiVersion", "id", "title"].includes(key.text))
  )
    return undefined;
  const comment = commentBehind(file, own, text);
  const source = textOf(value);
  const lines = value.flow
    ? source.includes("\n")
      ? undefined
      : value.entries.map((entry) => `${textOf(entry.key)}: ${textOf(entry.value)}`.trimEnd())
    : shifted(own.body, -columnOfBody(file, value, text));
  if (!lines) return undefined;
  const names = Object.entries(rename ?? {}).map(([outside, inside]) => [inside, outside] as const);
  const body = names.reduce(
    (all, [inside, outside]) => all.map((line) => (line.startsWith(`${inside}:`) ? `${outside}:${line.slice(inside.length + 1)}` : line)),
    lines as readonly string[],
  );
  if (names.length === 0 && value.entry("kind")) return undefined;
  const head = [...shifted(own.comments, -own.column), `apiVersion: ${apiVersion}`, `kind: ${kind}`, `id: ${textOf(own.entry.key)}`];
  const last = comment === "" ? (head.at(-1) as string) : `${head.at(-1)} ${comment}`;
  const created = [...head.slice(0, -1), last, ...body, ""].join(text.newline);
  const read = parseYaml(created, "new.yaml");
  const expected: Record<string, unknown> = { apiVersion, kind, id: own.entry.key.value };
  for (const [key, plain] of Object.entries(toPlain(value) as object))
    expected[names.find(([inside]) => inside === key)?.[1] ?? key] = plain;
  if (read.problems.length > 0 || !read.root || !sameValue(toPlain(read.root), expected)) return undefined;
  // It is a new file: laid out as Format Document would.
  return layoutEdits(read).reduceRight(applied, created);
}

/** The text of the playbook without the entry; the last one leaves an empty map. */
function withoutEntry(file: SourceFile, name: string, map: YamlMap, own: EntryLines, text: TextLines): FixEdit | undefined {
  const all = file.yaml.text;
  let edit: FixEdit;
  if (map.entries.length === 1) {
    const root = rootMap(file) as YamlMap;
    const key = entriesInLines(file, root, text)?.find(({ entry }) => entry.value === map);
    if (!key) return undefined;
    const head = `${key.head.slice(0, key.column + textOf(key.entry.key).length)}: {}${key.head.slice(key.column + textOf(key.entry.key).length + 1)}`;
    const between = text.lines.slice(key.key + 1, own.start);
    edit = { range: rangeOfLines(text, all, key.key, own.end), newText: [head, ...between, ""].join(text.newline) };
  } else {
    // Of the empty lines around it one is enough.
    const isBlank = (line: number) => (text.lines[line] ?? "").trim() === "";
    const more = own.start > 0 && isBlank(own.start - 1) && isBlank(own.end) && own.end < text.lines.length - 1 ? 1 : 0;
    edit = { range: rangeOfLines(text, all, own.start, own.end + more), newText: "" };
  }
  const after = parseYaml(applied(all, edit), file.path, file.yaml);
  const before = toPlain(file.yaml.root as YamlNode) as Record<string, Record<string, unknown>>;
  const { [own.entry.key.text]: _moved, ...rest } = before[name] ?? {};
  return after.problems.length === 0 && after.root && sameValue(toPlain(after.root), { ...before, [name]: rest }) ? edit : undefined;
}

/** The lines of an entry, from column 0. */
function entryOf(file: SourceFile, root: YamlMap, { rename = {} }: PartMap): readonly string[] | undefined {
  const text = textLines(file.yaml.text);
  const entries = entriesInLines(file, root, text);
  if (!entries || root.entries.some(({ key }) => key.style !== "plain")) return undefined;
  const header = (one: EntryLines) => ["apiVersion", "kind", "id", "title"].includes(one.entry.key.text);
  const id = entries.find(({ entry }) => entry.key.text === "id");
  if (!id) return undefined;
  const said: string[] = [];
  const body: string[] = [];
  let line = 0;
  for (const one of entries) {
    const above = text.lines.slice(line, one.start).filter((each, i, all) => each.trim() !== "" || (body.length > 0 && i < all.length));
    line = one.end;
    if (header(one)) {
      const comment = one === id ? "" : commentBehind(file, one, text);
      const title =
        one.entry.key.text === "title" && one.entry.value.kind === "scalar" ? [`# ${one.entry.value.text.replace(/\s+/g, " ")}`] : [];
      said.push(...above, ...one.comments, ...title, ...(comment === "" ? [] : [comment]));
      continue;
    }
    const name = one.entry.key.text;
    const head = rename[name] === undefined ? one.head : `${rename[name]}${one.head.slice(name.length)}`;
    body.push(...above, ...one.comments, head, ...one.body);
  }
  const rest = text.lines.slice(line).filter((each) => each.trim() !== "");
  const comment = commentBehind(file, id, text);
  const key = `${textOf(id.entry.value)}:${body.length === 0 ? " {}" : ""}${comment === "" ? "" : ` ${comment}`}`;
  return [...said.filter((each) => each.trim() !== ""), key, ...shifted([...body, ...rest], 2)];
}

function withEntry(
  plan: SourceFile,
  root: YamlMap,
  name: string,
  written: YamlMap | undefined,
  lines: readonly string[],
): FixEdit | undefined {
  const text = textLines(plan.yaml.text);
  const all = plan.yaml.text;
  const isLast = (end: number) => (text.starts[end] === undefined && !all.endsWith("\n") ? text.newline : "");
  if (!written) {
    const own = entriesInLines(plan, root, text)?.at(-1);
    if (!own) return undefined;
    const at = rangeOfLines(text, all, own.end, own.end).start;
    return { range: { start: at, end: at }, newText: [`${isLast(own.end)}${name}:`, ...shifted(lines, 2), ""].join(text.newline) };
  }
  if (written.flow) {
    const own = entriesInLines(plan, root, text)?.find(({ entry }) => entry.value === written);
    const head = own?.head.replace(/ *\{\s*\}/, "");
    if (!own || head === undefined || head === own.head) return undefined;
    return { range: rangeOfLines(text, all, own.key, own.key + 1), newText: [head, ...shifted(lines, 2), ""].join(text.newline) };
  }
  const entries = entriesInLines(plan, written, text);
  const own = entries?.at(-1);
  if (!own) return undefined;
  const at = rangeOfLines(text, all, own.end, own.end).start;
  return { range: { start: at, end: at }, newText: isLast(own.end) + [...shifted(lines, own.column), ""].join(text.newline) };
}

function meansTheSame(
  read: YamlDocument,
  planRoot: YamlMap,
  file: SourceFile,
  root: YamlMap,
  { map: name, rename = {} }: PartMap,
): boolean {
  const before = toPlain(planRoot) as Record<string, Record<string, unknown>>;
  const { apiVersion: _version, kind: _kind, id: _id, title: _title, ...fields } = toPlain(root) as Record<string, unknown>;
  const own = Object.fromEntries(Object.entries(fields).map(([key, value]) => [rename[key] ?? key, value]));
  const expected = { ...before, [name]: { ...before[name], [file.id as string]: own } };
  return read.problems.length === 0 && read.root !== undefined && sameValue(toPlain(read.root), expected);
}

/** Whatever the order of keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
}

export function applied(text: string, { range, newText }: FixEdit): string {
  return text.slice(0, range.start) + newText + text.slice(range.end);
}

/** Only a text that was read in full can be moved without losing something. */
export function isClean({ yaml }: SourceFile): boolean {
  return yaml.complete && yaml.problems.length === 0;
}

export function rootMap(file: SourceFile | undefined): YamlMap | undefined {
  return file?.yaml.root?.kind === "map" ? file.yaml.root : undefined;
}

function textOf({ place }: YamlNode): string {
  return place.unit.text.slice(place.start, place.end);
}

function columnOfBody(file: SourceFile, map: YamlMap, text: TextLines): number {
  return entriesInLines(file, map, text)?.[0]?.column ?? 0;
}

/** An alias stands for what is written elsewhere. */
function isWithin({ place }: YamlNode, { key }: YamlEntry): boolean {
  return place.unit === key.place.unit && place.start >= key.place.end;
}

function fileName(id: string): string {
  return id.replace(/[^\w.-]/g, "-");
}

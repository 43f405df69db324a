import { type Mapped, type Offset, type Place, parseTtl, sourceRange } from "../../base/index.ts";
import { type Name, parseName, toALabels } from "../../dns/index.ts";
import { isNullNode, type YamlDocument, type YamlList, type YamlMap, type YamlNode, type YamlScalar } from "../../yaml/index.ts";
import type { GrowingSet } from "../growing-set.ts";
import { besides } from "../paths.ts";
import type { Dialect, LocatedSet, ZoneProblem } from "../types.ts";
import { mappedBytes, readValue } from "../value.ts";
import { canonicalType, isKnownType } from "../zone-file/record-types.ts";
import { type DocumentNodes, DocumentRecord } from "./source.ts";
import { type Filled, fill, type Variables } from "./template.ts";
import type { UnknownSet, ZoneDocument, ZoneVariable } from "./types.ts";

const zoneDocumentDialect: Dialect = {
  name: "zone-document",
  targetNaming: "relative",
  chunking: "tool",
  maxChunk: 255,
  rrsetIsUnit: true,
  canComment: true,
};

export interface ZoneDocumentOptions {
  /** Folder of the playbook, to which `base` is relative; empty or absent for the workspace itself. */
  readonly folder?: string;
  /** How a domain as people write it becomes a name; by default only ASCII ones do. */
  readonly toName?: (text: string) => Name | undefined;
}

/**
 * A document of kind Zone. What its schema says is not checked again: a field that does not fit is left out. Problems are
 * those of the records themselves: names, values, variables, repetitions.
 */
export function readZoneDocument(document: YamlDocument, options: ZoneDocumentOptions = {}): ZoneDocument {
  const root = document.root?.kind === "map" ? document.root : undefined;
  const problems: ZoneProblem[] = [];
  const unknownSets: UnknownSet[] = [];
  const vars = readVariables(mapAt(root, "vars"));
  const origins = readOrigins(root, options.toName ?? ((text) => parseName(text)), problems);
  const defaultTtl = ttlOf(scalarAt(root, "ttl"));
  const read = (list: YamlList | undefined, phase: string | undefined): readonly LocatedSet[] => {
    const sets = new Map<string, GrowingSet<DocumentRecord>>();
    for (const [index, origin] of origins.entries()) {
      // Each origin gets its records; what is wrong with them is said once.
      const context: Context = { origin, vars, defaultTtl, phase, sets, unknownSets, problems: index === 0 ? problems : [] };
      for (const item of list?.items ?? []) if (item.kind === "map" && list) readRecord(context, list, item);
    }
    return [...sets.values()];
  };
  const fixed = read(listAt(root, "records"), undefined);
  const phases = new Map<string, readonly LocatedSet[]>();
  for (const { key, value } of mapAt(root, "phases")?.entries ?? [])
    phases.set(key.text, read(value.kind === "list" ? value : undefined, key.text));
  problems.push(...repeatedSets(phases, fixed));
  const base = scalarAt(root, "base")?.text.replace(/#.*$/, "");
  const live = scalarAt(root, "live")?.text;
  return {
    id: scalarAt(root, "id")?.text ?? "",
    path: document.path,
    origins,
    ...(base ? { base: besides(options.folder ? `${options.folder}/` : "", base) } : {}),
    covers: scalarAt(root, "covers")?.text === "zone" ? "zone" : "listed",
    fixed,
    phases,
    live: live === undefined || live.includes("#") ? undefined : live,
    vars,
    unknownSets,
    ...(document.complete ? {} : { unknown: "the document could not be read to its end" }),
    problems,
    dialect: zoneDocumentDialect,
    document,
    unit: document.units[0]?.unit ?? { text: "" },
  };
}

interface Context extends Variables {
  readonly defaultTtl: number | undefined;
  readonly phase: string | undefined;
  readonly sets: Map<string, GrowingSet<DocumentRecord>>;
  readonly unknownSets: UnknownSet[];
  readonly problems: ZoneProblem[];
}

function readRecord(context: Context, list: YamlList, item: YamlMap): void {
  const nameNode = scalarAt(item, "name");
  const typeNode = scalarAt(item, "type");
  // Half-typed: the schema says what is missing, and nothing is listed yet.
  if (!nameNode) return;
  const filledName = filled(context, nameNode, true);
  if (!filledName) return;
  const owner = parseName(toALabels(filledName.text) ?? filledName.text, context.origin);
  if (owner === undefined) {
    report(
      context,
      "owner",
      `\`${filledName.text}\` is no domain name, expected \`@\`, a relative name, or an absolute one with a final dot`,
      nameNode.place,
    );
    return;
  }
  const type = typeNode ? canonicalType(typeNode.text) : undefined;
  const lose = (why: string, place: Place, variable?: ZoneVariable) =>
    context.unknownSets.push({
      owner,
      type: type !== undefined && isKnownType(type) ? type : undefined,
      phase: context.phase,
      why,
      place,
      ...(variable ? { variable } : {}),
    });
  if (type === undefined || !typeNode || !isKnownType(type)) {
    if (typeNode && !isNullNode(typeNode))
      report(context, "unknown-type", `\`${typeNode.text}\` is no record type, expected one like MX, TXT or CNAME`, typeNode.place);
    lose("its type cannot be read", item.place);
    return;
  }
  const ttlNode = scalarAt(item, "ttl");
  const ttlSeconds = ttlNode ? ttlOf(ttlNode) : context.defaultTtl;
  const priorityNode = scalarAt(item, "priority");
  const priority = priorityNode && /^\d{1,5}$/.test(priorityNode.text) ? Number(priorityNode.text) : undefined;
  const values = readValues(item);
  if (values.length === 0) lose("it has no value", item.place);
  for (const { nodes, scalars } of values) {
    const text = type === "TXT" || type === "SPF";
    const parts: Mapped[] = [];
    let trouble: Filled | undefined;
    for (const scalar of scalars) {
      const part = fill(scalar, context, !text);
      if (part.kind === "known") parts.push(part.value);
      else trouble ??= part;
    }
    if (trouble) {
      explainVariable(context, trouble, lose);
      continue;
    }
    const place = nodes.parts?.place ?? (scalars[0] as YamlScalar).place;
    const value = inPlace(parts, place, scalars);
    const reading = readValue(value.text, type, priority, context.origin, "converted");
    const at = (range: { readonly start: number; readonly end: number }): Place => ({ unit: place.unit, ...sourceRange(value, range) });
    if ("message" in reading) {
      report(context, reading.code, reading.message, value.text === "" ? place : at(reading.range));
      lose("its value cannot be read", place);
      continue;
    }
    const source = new DocumentRecord(
      { list, item, ttl: ttlNode, ...nodes },
      {
        owner: nameNode.place,
        ttlSeconds,
        type: typeNode.place,
        rdata: place,
        name: reading.target && at(reading.target),
        nameWritten: reading.target && value.text.slice(reading.target.start, reading.target.end),
        preference: reading.preference ? at(reading.preference) : priorityNode?.place,
        txt: text ? mappedBytes(value) : undefined,
      },
    );
    const key = `${type} ${owner}`;
    const set = context.sets.get(key);
    if (set) {
      set.records.push(reading.rdata);
      set.sources.push(source);
    } else context.sets.set(key, { owner, type, ttlSeconds, records: [reading.rdata], sources: [source] });
  }
}

interface ValueNodes {
  readonly nodes: Pick<DocumentNodes, "value" | "values" | "parts">;
  /** Joined with spaces. */
  readonly scalars: readonly YamlScalar[];
}

function readValues(item: YamlMap): readonly ValueNodes[] {
  const parts = listAt(item, "parts");
  const terms = parts?.items.filter(isScalar).filter((term) => !isNullNode(term)) ?? [];
  if (parts && terms.length > 0) return [{ nodes: { value: undefined, values: undefined, parts }, scalars: terms }];
  const values = listAt(item, "values");
  if (values)
    return values.items
      .filter(isScalar)
      .filter((value) => !isNullNode(value))
      .map((value) => ({ nodes: { value, values, parts: undefined }, scalars: [value] }));
  const value = scalarAt(item, "value");
  return value ? [{ nodes: { value, values: undefined, parts: undefined }, scalars: [value] }] : [];
}

/** The parts joined with spaces. Parts that stand in another unit (behind an alias) are shown at the whole value. */
function inPlace(parts: readonly Mapped[], place: Place, scalars: readonly YamlScalar[]): Mapped {
  const [only] = parts;
  const here = scalars.every((scalar) => scalar.place.unit === place.unit);
  if (parts.length === 1 && only && here) return only;
  const starts: Offset[] = [];
  const ends: Offset[] = [];
  let text = "";
  for (const part of parts) {
    if (text !== "") {
      const end = ends.at(-1) ?? place.start;
      text += " ";
      starts.push(end);
      ends.push(Math.max(end, part.starts[0] ?? end));
    }
    text += part.text;
    for (let i = 0; i < part.text.length; i++) {
      starts.push(part.starts[i] as Offset);
      ends.push(part.ends[i] as Offset);
    }
  }
  const rising = starts.every((start, i) => i === 0 || start >= (starts[i - 1] as Offset));
  if (here && rising) return { text, starts, ends };
  return { text, starts: starts.map(() => place.start), ends: ends.map(() => place.end) };
}

function filled(context: Context, scalar: YamlScalar, names: boolean): Mapped | undefined {
  const result = fill(scalar, context, names);
  if (result.kind === "known") return result.value;
  // A name that is not known yet lists nothing that anybody could ask for.
  explainVariable(context, result, () => {});
  return undefined;
}

function explainVariable(context: Context, trouble: Filled, lose: (why: string, place: Place, variable?: ZoneVariable) => void): void {
  if (trouble.kind === "later") {
    const { variable } = trouble;
    lose(
      `\`${variable.name}\` is not captured yet${variable.known === "now" ? "" : `; it can be known from ${variable.known} on`}`,
      trouble.place,
      variable,
    );
  } else if (trouble.kind === "undefined") {
    report(
      context,
      "variable",
      `\`${trouble.name}\` is no variable of this document, expected one of \`vars\` or \`origin\``,
      trouble.place,
    );
    lose(`\`${trouble.name}\` is no variable of this document`, trouble.place);
  }
}

function report(context: Context, code: string, message: string, place: Place): void {
  context.problems.push({ code, message, place });
}

/** What phases repeat of the fixed records: there would be two truths. Also for a base, once it has been read. */
export function repeatedSets(phases: ZoneDocument["phases"], fixed: readonly LocatedSet[]): readonly ZoneProblem[] {
  const places = new Map(fixed.map((set) => [`${set.type} ${set.owner}`, set.sources[0]?.place]));
  const problems = new Map<Place, ZoneProblem>();
  for (const [phase, sets] of phases) {
    for (const set of sets) {
      const first = places.get(`${set.type} ${set.owner}`);
      const place = set.sources[0]?.place;
      if (!first || !place || problems.has(place)) continue;
      const message = `phase ${phase} repeats the fixed ${set.type} records of ${set.owner}, expected them in one place`;
      problems.set(place, { code: "repeated", message, place, related: { place: first, message: "the fixed records" } });
    }
  }
  return [...problems.values()];
}

function readOrigins(root: YamlMap | undefined, toName: (text: string) => Name | undefined, problems: ZoneProblem[]): readonly Name[] {
  const list = listAt(root, "origins");
  const scalars = list ? list.items.filter(isScalar) : [scalarAt(root, "origin")].filter((one) => one !== undefined);
  const origins: Name[] = [];
  for (const scalar of scalars) {
    const name = toName(scalar.text);
    if (name !== undefined) origins.push(name);
    else if (!isNullNode(scalar))
      problems.push({
        code: "owner",
        message: `\`${scalar.text}\` is no domain name, expected a zone like \`example.com\``,
        place: scalar.place,
      });
  }
  return [...new Set(origins)];
}

function readVariables(map: YamlMap | undefined): ReadonlyMap<string, ZoneVariable> {
  const vars = new Map<string, ZoneVariable>();
  for (const { key, value, place } of map?.entries ?? []) {
    const fields = value.kind === "map" ? value : undefined;
    vars.set(key.text, {
      name: key.text,
      from: scalarAt(fields, "from")?.text,
      value: scalarAt(fields, "value")?.text,
      known: scalarAt(fields, "known")?.text ?? "now",
      place,
    });
  }
  return vars;
}

function ttlOf(scalar: YamlScalar | undefined): number | undefined {
  return scalar && parseTtl(scalar.text);
}

function isScalar(node: YamlNode): node is YamlScalar {
  return node.kind === "scalar";
}

/** A scalar that says something; `undefined` where it is absent or null. */
function scalarAt(map: YamlMap | undefined, key: string): YamlScalar | undefined {
  const node = map?.get(key);
  return node?.kind === "scalar" && !isNullNode(node) ? node : undefined;
}

function mapAt(map: YamlMap | undefined, key: string): YamlMap | undefined {
  const node = map?.get(key);
  return node?.kind === "map" ? node : undefined;
}

function listAt(map: YamlMap | undefined, key: string): YamlList | undefined {
  const node = map?.get(key);
  return node?.kind === "list" ? node : undefined;
}

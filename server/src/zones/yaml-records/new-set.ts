import type { TextEdit } from "../../base/index.ts";
import { isWithin, type Name, nameLabels, nameText, type Rdata, type RRType, rdataText, txtValue } from "../../dns/index.ts";
import { appendItem, insertEntry, writeScalar, type YamlEntry } from "../../yaml/index.ts";
import type { LocatedSet } from "../types.ts";
import { usualTtl } from "../write-types.ts";
import type { YamlRecordNodes } from "./reader.ts";
import type { WrittenSet } from "./shapes.ts";
import { encodeText } from "./text.ts";

/** A field and its YAML: one line, or the items of a list. */
type Field = readonly [string, string | readonly string[]];

/** A value as the tool takes it, before YAML; `undefined` where it has no words for it. */
export function writtenValue(rdata: Rdata, { codec, isSingle }: WrittenSet, isQuoted = true): string | undefined {
  if (rdata.kind === "txt") return encodeText(txtValue(rdata) ?? "", codec, isQuoted);
  return rdata.kind === "mx" && isSingle ? nameText(rdata.exchange).slice(0, -1) : rdataText(rdata);
}

/**
 * The set that a new one is modelled on, and stands behind: the last of the same owner, else of the same zone. Where no zone is
 * written, a name that shares two labels at its end is of the same zone.
 */
export function neighbour(
  owner: Name,
  all: readonly { readonly set: LocatedSet; readonly nodes: YamlRecordNodes }[],
): YamlRecordNodes | undefined {
  const able = all.filter(({ nodes }) => nodes.set.home !== undefined && nodes.set.owner?.kind === "scalar");
  const sharesZone = (other: Name, zone: Name | undefined) => (zone === undefined ? tail(other) === tail(owner) : isWithin(owner, zone));
  return (able.filter(({ set }) => set.owner === owner).at(-1) ?? able.filter(({ set, nodes }) => sharesZone(set.owner, nodes.zone)).at(-1))
    ?.nodes;
}

function tail(name: Name): string {
  return nameLabels(name).slice(-2).join(".");
}

/** New fields in the place where the tool looks for them: an item of a list, a resource, a task. */
export function newSet(
  model: YamlRecordNodes,
  owner: Name,
  type: RRType,
  records: readonly Rdata[],
  ttlSeconds: number | undefined,
): readonly TextEdit[] {
  const { set } = model;
  const { home } = set;
  const written = ownerText(owner, model);
  const shared = set.shared.map(entryText);
  const values = records.map((rdata) => writtenValue(rdata, set, set.codec !== "optional"));
  // A priority that stands apart is a field of MX alone.
  const isOdd = set.isSingle && type === "SRV";
  if (!home || written === undefined || isOdd || shared.includes(undefined) || values.includes(undefined)) return [];
  const groups = set.isSingle
    ? values.map((value, i) => ({ values: [value as string], record: records[i] }))
    : [{ values: values as string[], record: undefined }];
  const edits = groups.flatMap(({ values: own, record }) => {
    const fields: readonly Field[] = [
      ...(shared as readonly Field[]),
      [set.ownerKey, writeScalar(written)],
      [set.typeKey, type],
      ...ttlField(set, ttlSeconds),
      ...(record?.kind === "mx" ? [["priority", String(record.preference)] as const] : []),
      [set.valuesKey, set.isSingle ? writeScalar(own[0] ?? "") : own.map((value) => writeScalar(value))],
    ];
    return placed(model, owner, type, fields);
  });
  return joined(edits);
}

function placed({ set }: YamlRecordNodes, owner: Name, type: RRType, fields: readonly Field[]): readonly TextEdit[] {
  const { home } = set;
  switch (home?.kind) {
    case "item":
      return home.list.flow ? appendItem(home.list, flow(fields)) : appendItem(home.list, block(fields).join("\n"));
    case "task": {
      if (home.list.flow) return [];
      const lines = [`name: ${writeScalar(`${type} of ${owner}`)}`, `${home.module}:`, ...block(fields).map((line) => `  ${line}`)];
      return appendItem(home.list, lines.join("\n"));
    }
    case "resource": {
      const key = freeKey(owner, type, new Set(home.resources.entries.map((entry) => entry.key.text)));
      const head = 'Type: "AWS::Route53::RecordSet"';
      if (home.resources.flow) return insertEntry(home.resources, key, `{ ${head}, Properties: ${flow(fields)} }`, { after: home.key });
      const lines = ["Type: AWS::Route53::RecordSet", "Properties:", ...block(fields).map((line) => `  ${line}`)];
      return insertEntry(home.resources, key, lines.join("\n"), { after: home.key });
    }
    case undefined:
      return [];
  }
}

/** Edits at one place are one edit. */
export function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const [first, ...others] = edits;
  if (!first || others.length === 0) return edits;
  return [{ place: first.place, newText: [first, ...others].map(({ newText }) => newText).join("") }];
}

function ttlField({ codec, ttlKey, home }: WrittenSet, ttlSeconds: number | undefined): readonly Field[] {
  if (home?.kind === "task" || codec !== "octal") return ttlSeconds === undefined ? [] : [[ttlKey, String(ttlSeconds)]];
  // CloudFormation wants a text, and Route 53 a TTL.
  return [[ttlKey, `"${ttlSeconds ?? usualTtl}"`]];
}

function block(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(([key, value]) =>
    typeof value === "string" ? [`${key}: ${value}`] : [`${key}:`, ...value.map((item) => `  - ${item}`)],
  );
}

function flow(fields: readonly Field[]): string {
  return `{ ${fields.map(([key, value]) => `${key}: ${typeof value === "string" ? value : `[${value.join(", ")}]`}`).join(", ")} }`;
}

/** An entry that is copied: its value on one line, with its tag. */
function entryText({ key, value, place }: YamlEntry): Field | undefined {
  const { text } = place.unit;
  if (value.place.unit !== place.unit || (value.kind !== "scalar" && !value.flow)) return undefined;
  const written = text.slice(key.place.end, value.place.end).replace(/^\s*:\s*/, "");
  return written.includes("\n") || /[&*]/.test(written[0] ?? "") ? undefined : [key.text, written];
}

function ownerText(owner: Name, { set, zone }: YamlRecordNodes): string | undefined {
  const model = set.owner?.kind === "scalar" ? set.owner.text : "";
  const whole = nameText(owner);
  if (set.naming === "whole") return model.endsWith(".") ? whole : whole.slice(0, -1);
  if (zone === undefined || !isWithin(owner, zone)) return undefined;
  // The modules of community.dns call a whole name `record` and a relative one `prefix`.
  if (set.ownerKey === "record" && set.convertsNames) return whole.slice(0, -1);
  if (owner === zone) return set.ownerKey === "prefix" ? "" : "@";
  return whole.slice(0, whole.length - nameText(zone).length - 1);
}

/** CloudFormation takes letters and digits alone. */
function freeKey(owner: Name, type: RRType, taken: ReadonlySet<string>): string {
  const base = `${owner
    .split(/[^a-z0-9]+/i)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("")}${type}`;
  for (let i = 1; ; i++) {
    const key = i === 1 ? base : `${base}${i}`;
    if (!taken.has(key)) return key;
  }
}

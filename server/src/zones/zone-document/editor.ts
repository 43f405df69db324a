import { parseTtl, type TextEdit } from "../../base/index.ts";
import { isWithin, type Name, nameText, type Rdata, rdataKey, rdataText, sameRdata, txtValue } from "../../dns/index.ts";
import {
  appendItem,
  insertEntry,
  insertTopLevel,
  removeItem,
  setScalar,
  writeScalar,
  type YamlList,
  type YamlNode,
  type YamlScalar,
} from "../../yaml/index.ts";
import type { LocatedSet, ZoneEditor } from "../types.ts";
import { DocumentRecord } from "./source.ts";
import type { ZoneDocument } from "./types.ts";

/**
 * Edits of one Zone document. A new record set goes to the chosen `phase` where that lists the set, else to `records`. A
 * value with a variable in it is changed at the variable where it is nothing else, and otherwise left alone.
 */
export function zoneDocumentEditor(document: ZoneDocument, phase: string | undefined): ZoneEditor {
  const units = new Set(document.document.units.map(({ unit }) => unit));
  const recordAt = (set: LocatedSet, index: number) => {
    const record = set.sources[index];
    return record instanceof DocumentRecord && units.has(record.place.unit) ? record : undefined;
  };
  return {
    setText(set, index, text) {
      const record = recordAt(set, index);
      const rdata = set.records[index];
      if (!record || rdata?.kind !== "txt" || txtValue(rdata) === text) return [];
      const written = fromBytes(text);
      const { value, parts } = record.nodes;
      if (parts) return partEdits(parts, written);
      return value ? scalarEdits(document, value, () => written) : [];
    },
    setTtl(set, seconds) {
      const edits: TextEdit[] = [];
      const done = new Set<YamlNode>();
      set.sources.forEach((_, index) => {
        const record = recordAt(set, index);
        if (!record || done.has(record.nodes.item) || record.ttlSeconds === seconds) return;
        done.add(record.nodes.item);
        const { ttl, item } = record.nodes;
        edits.push(
          ...(ttl
            ? setScalar(ttl, parseTtl(ttl.text) === seconds ? ttl.text : String(seconds))
            : insertEntry(item, "ttl", String(seconds))),
        );
      });
      return edits;
    },
    addDot(set, index) {
      const record = recordAt(set, index);
      const value = record?.nodes.value;
      const written = record?.nameWritten;
      if (!value || written === undefined || written === "@" || written.endsWith(".")) return [];
      return scalarEdits(document, value, (text) => `${text.trimEnd()}.`);
    },
    addSet(owner, type, records, ttlSeconds) {
      const origin = document.origins.find((one) => isWithin(owner, one));
      if (origin === undefined) return [];
      const inPhase = (phase === undefined ? undefined : document.phases.get(phase))?.find(
        (set) => set.owner === owner && set.type === type,
      );
      const listed = inPhase ?? document.fixed.find((set) => set.owner === owner && set.type === type);
      const held = new Set((listed?.records ?? []).map(rdataKey));
      const wanted = records.filter(
        (rdata, i) => !held.has(rdataKey(rdata)) && records.findIndex((other) => sameRdata(rdata, other)) === i,
      );
      if (wanted.length === 0) return [];
      const ttl =
        listed?.sources[0] instanceof DocumentRecord
          ? listed.sources[0].nodes.ttl?.text
          : ttlSeconds === undefined
            ? undefined
            : String(ttlSeconds);
      const first = listed?.sources[0];
      const list = first instanceof DocumentRecord ? first.nodes.list : undefined;
      return added(
        document,
        list,
        wanted.map((rdata) => fieldsOf(owner, origin, rdata, ttl)),
      );
    },
    removeRecord(set, index) {
      const record = recordAt(set, index);
      if (!record) return [];
      const { list, item, value, values } = record.nodes;
      const several = value && values && values.items.length > 1;
      return several ? removeItem(values, values.items.indexOf(value)) : removeItem(list, list.items.indexOf(item));
    },
    removeSet(set) {
      const items = new Map(set.sources.flatMap((_, index) => recordAt(set, index)?.nodes ?? []).map(({ item, list }) => [item, list]));
      return [...items].flatMap(([item, list]) => removeItem(list, list.items.indexOf(item)));
    },
    setMx(set, index, preference, exchange) {
      const record = recordAt(set, index);
      const rdata = set.records[index];
      if (!record?.preference || !record.nodes.value || rdata?.kind !== "mx") return [];
      return [
        ...(rdata.preference === preference ? [] : [{ place: record.preference, newText: String(preference) }]),
        ...(rdata.exchange === exchange ? [] : scalarEdits(document, record.nodes.value, () => nameText(exchange))),
      ];
    },
    comment(set, index, words) {
      const record = recordAt(set, index);
      if (!record || record.nodes.list.flow) return [];
      const { unit, start } = record.place;
      const lineStart = unit.text.lastIndexOf("\n", start - 1) + 1;
      const indent = /^\s*/.exec(unit.text.slice(lineStart))?.[0] ?? "";
      const line = `# ${words.replace(/\s+/g, " ").trim()}`;
      const above = unit.text.slice(0, lineStart).split(/\r?\n/).at(-2);
      return above?.trim() === line ? [] : [{ place: { unit, start: lineStart, end: lineStart }, newText: `${indent}${line}\n` }];
    },
    replaceText: (edits) => edits,
  };
}

/** Bytes of UTF-8 as the text they were written as; bytes that are none stay single characters. */
function fromBytes(bytes: string): string {
  try {
    // Percent-encoding is the one UTF-8 decoder that every runtime has.
    return decodeURIComponent(bytes.replace(/[^A-Za-z0-9]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`));
  } catch {
    return bytes;
  }
}

function scalarEdits(document: ZoneDocument, scalar: YamlScalar, change: (text: string) => string): readonly TextEdit[] {
  if (!scalar.text.includes("${")) return setScalar(scalar, change(scalar.text));
  const name = /^\$\{([^{}]*)\}$/.exec(scalar.text.trim())?.[1]?.trim();
  const variable = name === undefined ? undefined : variableValue(document, name);
  return variable ? setScalar(variable, change(variable.text)) : [];
}

function variableValue(document: ZoneDocument, name: string): YamlScalar | undefined {
  const root = document.document.root;
  const vars = root?.kind === "map" ? root.get("vars") : undefined;
  const fields = vars?.kind === "map" ? vars.get(name) : undefined;
  const value = fields?.kind === "map" ? fields.get("value") : undefined;
  return value?.kind === "scalar" ? value : undefined;
}

/** The terms that differ, each in its own part; new ones join the part before them, so that comments stay with theirs. */
function partEdits(parts: YamlList, text: string): readonly TextEdit[] {
  const scalars = parts.items.filter((item): item is YamlScalar => item.kind === "scalar");
  if (scalars.length !== parts.items.length || scalars.some((scalar) => scalar.text.includes("${"))) return [];
  const before = scalars.map((scalar) => scalar.text);
  const after = text.split(" ");
  const terms = before.flatMap((part, index) => part.split(" ").map((term) => ({ term, index })));
  let head = 0;
  while (head < terms.length && head < after.length && terms[head]?.term === after[head]) head++;
  let tail = 0;
  while (
    tail < terms.length - head &&
    tail < after.length - head &&
    terms[terms.length - 1 - tail]?.term === after[after.length - 1 - tail]
  )
    tail++;
  // The parts that hold a term that goes; without one, the part before the new terms.
  const gone = terms.slice(head, terms.length - tail).map(({ index }) => index);
  const from = gone[0] ?? terms[Math.max(0, head - 1)]?.index ?? 0;
  const to = gone.at(-1) ?? from;
  const kept = (index: number) => terms.filter((term, at) => term.index === index && (at < head || at >= terms.length - tail));
  const startsBefore = terms.filter(({ index }, at) => index === from && at < head).map(({ term }) => term);
  const endsAfter = terms.filter(({ index }, at) => index === from && at >= terms.length - tail).map(({ term }) => term);
  const middle = after.slice(head, after.length - tail);
  const restOf = (index: number) => (index === from ? [...startsBefore, ...middle, ...endsAfter] : kept(index).map(({ term }) => term));
  if (parts.flow && from !== to) return inOnePart(scalars, from, to, restOf);
  const edits: TextEdit[] = [];
  for (let index = to; index >= from; index--) {
    const scalar = scalars[index] as YamlScalar;
    const rest = restOf(index);
    if (rest.length > 0) edits.push(...setScalar(scalar, rest.join(" ")));
    else edits.push(...removeItem(parts, index));
  }
  return edits;
}

/** In a flow list the commas of neighbours that go belong to both: the parts become one. */
function inOnePart(
  scalars: readonly YamlScalar[],
  from: number,
  to: number,
  restOf: (index: number) => readonly string[],
): readonly TextEdit[] {
  const terms = Array.from({ length: to - from + 1 }, (_, i) => restOf(from + i)).flat();
  const before = terms.length === 0 ? scalars[from - 1] : undefined;
  const first = before ?? (scalars[from] as YamlScalar);
  const text = before ? before.text : terms.join(" ");
  return [{ place: { ...first.place, end: (scalars[to] as YamlScalar).place.end }, newText: writeScalar(text) }];
}

/** The fields of one new record, as YAML. */
function fieldsOf(owner: Name, origin: Name, rdata: Rdata, ttl: string | undefined): readonly string[] {
  const whole = nameText(owner);
  const name = owner === origin ? "@" : whole.slice(0, whole.length - (origin === "." ? 1 : nameText(origin).length + 1));
  const text = txtValue(rdata);
  return [
    `name: ${writeScalar(name)}`,
    `type: ${rdata.type}`,
    ...(rdata.kind === "mx" ? [`priority: ${rdata.preference}`] : []),
    `value: ${writeScalar(rdata.kind === "mx" ? nameText(rdata.exchange) : text === undefined ? rdataText(rdata) : fromBytes(text))}`,
    ...(ttl === undefined ? [] : [`ttl: ${ttl}`]),
  ];
}

/** At the end of `list`, else of `records`, which may not be there yet. */
function added(document: ZoneDocument, list: YamlList | undefined, records: readonly (readonly string[])[]): readonly TextEdit[] {
  const root = document.document.root;
  const entry = root?.kind === "map" ? root.entry("records") : undefined;
  const into = list ?? (entry?.value.kind === "list" ? entry.value : entry);
  if (!into) return insertTopLevel(document.document, "records", records.map((fields) => `- ${fields.join("\n  ")}`).join("\n"));
  const items = records.map((fields) => `{ ${fields.join(", ")} }`);
  if ("kind" in into && into.flow) return appendItem(into, items.join(", "));
  return merged(items.flatMap((item) => appendItem(into, item)));
}

/** Insertions at one place become one, in their order. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const index = result.findIndex(
      (one) => one.place.unit === edit.place.unit && one.place.start === edit.place.start && one.place.end === edit.place.end,
    );
    const same = result[index];
    if (!same) result.push(edit);
    // An edit that only makes room for the first item (`records: null`) is there once.
    else if (/\S/.test(edit.newText.replace(":", ""))) result[index] = { place: edit.place, newText: same.newText + edit.newText };
  }
  return result;
}

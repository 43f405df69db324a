import { type Mapped, type Place, type PlacedUnit, type SourceRange, sourceRange, type TextUnit } from "../../base/index.ts";
import { absoluteName, isWithin, type Name, parseName, type Rdata, type RRType, toALabels } from "../../dns/index.ts";
import { parseYaml, type YamlNode, type YamlScalar } from "../../yaml/index.ts";
import type { GrowingSet } from "../growing-set.ts";
import type { Dialect, LostRecord, PartialSet, ReadContext, RecordSource, ZoneProblem, ZoneSource } from "../types.ts";
import { isOutsideAscii, mappedBytes, readValue } from "../value.ts";
import { nameProblem } from "../zone-file/name-problem.ts";
import { canonicalType, isKnownType } from "../zone-file/record-types.ts";
import { joinMapped } from "../zone-file/strings.ts";
import type { Shape, WrittenSet } from "./shapes.ts";
import { decodeText } from "./text.ts";

/** What one record is written in: what its editor needs. */
export interface YamlRecordNodes {
  readonly set: WrittenSet;
  readonly zone: Name | undefined;
  readonly ttl: YamlScalar | undefined;
  /** The list or the one value. */
  readonly values: YamlNode;
  readonly value: YamlScalar;
  readonly priority: YamlScalar | undefined;
}

export interface YamlRecord extends RecordSource {
  readonly nodes: YamlRecordNodes;
}

const dialectOf = (name: Dialect["name"]): Dialect => ({
  name,
  targetNaming: "absolute",
  chunking: name === "cloudformation" ? "author" : "tool",
  maxChunk: 255,
  rrsetIsUnit: true,
  canComment: true,
});

/** All documents of one file. */
export function readYamlRecords(shape: Shape, unit: TextUnit, context: ReadContext): ZoneSource {
  const reading = new Reading();
  const units: PlacedUnit[] = [];
  for (const { text, offset } of documentsOf(unit.text)) {
    const document = parseYaml(text, context.path);
    for (const one of document.units) units.push({ unit: one.unit, offset: one.offset + offset });
    for (const { code, message, place } of document.problems)
      if (code !== "unquoted-template" && code !== "duplicate-key" && code !== "not-a-map") reading.report("syntax", message, place);
    if (document.root) for (const set of shape.sets(document.root)) reading.set(set);
  }
  return {
    path: context.path,
    // Records of many zones: each has its whole name.
    origin: "." as Name,
    zones: [...reading.zones],
    covers: "listed",
    sets: [...reading.sets.values()],
    partial: reading.partial,
    problems: reading.problems,
    unit,
    units,
    unknownOwners: [...new Set(reading.lost.map(({ owner }) => owner))],
    lost: reading.lost,
    dialect: dialectOf(shape.name),
  };
}

/** The documents of a YAML stream, each from behind its `---` line. */
function documentsOf(text: string): readonly { readonly text: string; readonly offset: number }[] {
  const starts = [0, ...[...text.matchAll(/^---(?=[ \t\r\n]|$).*(?:\n|$)/gm)].map((match) => match.index)];
  const offsets = [...new Set(starts)];
  return offsets.map((offset, i) => ({ text: text.slice(offset, offsets[i + 1] ?? text.length), offset }));
}

class Reading {
  readonly sets = new Map<string, GrowingSet<YamlRecord>>();
  readonly problems: ZoneProblem[] = [];
  readonly lost: LostRecord[] = [];
  readonly partial: PartialSet[] = [];
  readonly zones = new Set<Name>();

  report(code: string, message: string, place: Place): void {
    this.problems.push({ code, message, place });
  }

  set(set: WrittenSet): void {
    const written = known(set.type);
    const type = written === undefined ? undefined : canonicalType(written);
    const zoneText = known(set.zone);
    const zone = zoneText === undefined ? undefined : absoluteName(set.convertsNames ? (toALabels(zoneText) ?? zoneText) : zoneText);
    if (zone !== undefined) this.zones.add(zone);
    const named = known(set.owner);
    const owner = ownerOf(named ?? (set.owner === undefined && set.naming === "completed" ? "@" : undefined), zone, set);
    if (named !== undefined && set.owner?.kind === "scalar" && owner === undefined && isOutsideAscii(named)) {
      const content = set.owner.content();
      const place = { unit: set.owner.place.unit, ...sourceRange(content, { start: 0, end: content.text.length }) };
      this.report("not-ascii", nameProblem(named, undefined).wrong, place);
      return;
    }
    if (type === undefined || !isKnownType(type)) {
      if (written !== undefined && set.type)
        this.report("unknown-type", `\`${written}\` is no record type, expected one like MX, TXT or CNAME`, set.type.place);
      if (owner !== undefined) this.lost.push({ owner, type: undefined });
      return;
    }
    const ttlText = known(set.ttl);
    // Cloudflare's 1 is its own choice of a time.
    const ttlSeconds = ttlText !== undefined && /^\d{1,10}$/.test(ttlText) && ttlText !== "1" ? Number(ttlText) : undefined;
    const { values } = set;
    // An alias of the provider, or what another resource gives.
    if (!values || owner === undefined) {
      if (owner !== undefined) this.lost.push({ owner, type });
      if (set.owner && values)
        this.#partly(set, owner, type, ttlSeconds, why(set.owner) ?? "the name of its zone is not known from the text");
      return;
    }
    for (const value of values.kind === "list" ? values.items : [values])
      this.#value({ set, zone, values }, owner, type, ttlSeconds, value);
  }

  #partly(set: WrittenSet, owner: Name | undefined, type: RRType, ttlSeconds: number | undefined, reason: string, text?: string): void {
    if (owner !== undefined) this.lost.push({ owner, type });
    this.partial.push({
      owner,
      type,
      ttlSeconds,
      place: set.values?.place ?? set.map.place,
      texts: [shown(text ?? "\u2026")],
      why: reason,
    });
  }

  #value(
    { set, zone, values }: Pick<YamlRecordNodes, "set" | "zone" | "values">,
    owner: Name,
    type: RRType,
    ttlSeconds: number | undefined,
    value: YamlNode,
  ): void {
    const text = known(value);
    if (value.kind !== "scalar" || text === undefined || set.perhaps !== undefined) {
      this.#partly(
        set,
        owner,
        type,
        ttlSeconds,
        set.perhaps ?? why(value) ?? "it is worked out when it is deployed",
        value.kind === "scalar" ? value.text : undefined,
      );
      return;
    }
    const content = value.content();
    const isText = type === "TXT" || type === "SPF";
    const decoded = isText ? decodeText(content, set.codec) : undefined;
    const priority = set.priority?.kind === "scalar" ? set.priority : undefined;
    const number = priority && /^\d{1,5}$/.test(priority.text) ? Number(priority.text) : undefined;
    const bytes = decoded && mappedBytes(joinMapped(decoded.strings.length > 0 ? decoded.strings : [{ text: "", starts: [], ends: [] }]));
    const reading = readValue(decoded ? joinMapped(decoded.strings).text : text, type, number, "." as Name);
    const inValue = (range: SourceRange): Place => ({ unit: value.place.unit, ...sourceRange(content, range) });
    if ("message" in reading) {
      const isName = reading.code === "not-ascii";
      this.report(isName ? reading.code : "rdata", reading.message, isName ? inValue(reading.range) : value.place);
      this.lost.push({ owner, type });
      return;
    }
    if (decoded?.problem !== undefined) this.report("rdata", decoded.problem, value.place);
    const ttl = set.ttl?.kind === "scalar" ? set.ttl : undefined;
    const source: YamlRecord = {
      nodes: { set, zone, ttl, values, value, priority },
      place: value.place,
      owner: set.owner?.place,
      ttl: ttl?.place,
      ttlInsert: { ...value.place, start: value.place.end },
      ttlSeconds,
      type: (set.type as YamlNode).place,
      rdata: value.place,
      name: reading.target && inValue(reading.target),
      nameWritten: reading.target && text.slice(reading.target.start, reading.target.end),
      preference: reading.preference ? inValue(reading.preference) : priority?.place,
      txt: bytes,
      strings: decoded?.strings.map((string) => ({ place: spanOf(string, value.place), value: mappedBytes(string), quoted: true })),
    };
    const rdata: Rdata =
      decoded && reading.rdata.kind === "txt" ? { ...reading.rdata, strings: wireStrings(decoded.strings) } : reading.rdata;
    const key = `${type} ${owner}`;
    const same = this.sets.get(key);
    if (same) {
      same.records.push(rdata);
      same.sources.push(source);
    } else this.sets.set(key, { owner, type, ttlSeconds, records: [rdata], sources: [source] });
  }
}

function spanOf({ starts, ends }: Mapped, whole: Place): Place {
  return { unit: whole.unit, start: starts[0] ?? whole.start, end: ends.at(-1) ?? whole.end };
}

function wireStrings(strings: readonly Mapped[]): readonly string[] {
  const wire = strings.flatMap((string) => mappedBytes(string).text.match(/[\s\S]{1,255}/g) ?? [""]);
  return wire.length > 0 ? wire : [""];
}

/** `!Sub`, `!Ref`, `{{ x }}`, `${x}`: why a node is no text of its own. */
function why(node: YamlNode): string | undefined {
  if (node.kind !== "scalar") return "a function of the template gives it";
  const tag = /!([\w:]+)[ \t]*(?:\r?\n[ \t]*)?$/.exec(
    node.place.unit.text.slice(Math.max(0, node.place.start - 60), node.place.start),
  )?.[1];
  const template = /\{\{.*?\}\}|\{%.*?%\}/s.exec(node.text)?.[0];
  if (template !== undefined) return `${template} is filled in when it is deployed`;
  const variable = /\$\{(?!!)[^}]*\}/.exec(node.text)?.[0];
  if (tag === "Sub" && variable === undefined) return undefined;
  if (tag !== undefined) return variable ? `${variable} is filled in when it is deployed` : `!${tag} gives it when it is deployed`;
  return undefined;
}

function shown(text: string): string {
  return text.replace(/\{\{.*?\}\}|\{%.*?%\}|\$\{[^}]*\}/gs, "\u2026");
}

/** The text of a scalar that means itself. */
function known(node: YamlNode | undefined): string | undefined {
  return node?.kind === "scalar" && node.value !== null && why(node) === undefined ? node.text : undefined;
}

function ownerOf(written: string | undefined, zone: Name | undefined, { naming, convertsNames }: WrittenSet): Name | undefined {
  const text = written !== undefined && convertsNames ? toALabels(written) : written;
  if (text === undefined) return undefined;
  // Route 53 shows an asterisk as \052.
  if (naming === "whole" || (text.endsWith(".") && text !== ".")) return absoluteName(text);
  if (text === "@" || text === "") return zone;
  const whole = absoluteName(text);
  if (zone === undefined) return undefined;
  return whole !== undefined && isWithin(whole, zone) ? whole : parseName(text, zone);
}

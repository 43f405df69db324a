import { type Place, type PlacedUnit, sourceRange, type TextUnit } from "../../base/index.ts";
import { type Name, nameText, parseName, type RRType, toALabels, toName } from "../../dns/index.ts";
import {
  parseYaml,
  type YamlDocument,
  type YamlEntry,
  type YamlList,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from "../../yaml/index.ts";
import type { GrowingSet } from "../growing-set.ts";
import { besides } from "../paths.ts";
import type { Dialect, LostRecord, PartialSet, ReadContext, RecordSource, ZoneProblem, ZoneSource } from "../types.ts";
import { mappedBytes, readValue } from "../value.ts";
import { canonicalType, isKnownType } from "../zone-file/record-types.ts";
import { placeText, serviceText } from "./fields.ts";
import { decodeText, isEscaped, type TextProblem } from "./text.ts";

const dialect: Dialect = {
  name: "octodns",
  targetNaming: "dot-required",
  chunking: "tool",
  maxChunk: 255,
  rrsetIsUnit: true,
  canComment: true,
};

/** The nodes that one record of octoDNS is written in: what its editor needs. */
export interface OctodnsNodes {
  /** The entry of the owner in the zone's map. */
  readonly entry: YamlEntry;
  /** The list of the owner's record sets; `undefined` where there is one alone. */
  readonly list: YamlList | undefined;
  readonly item: YamlMap;
  readonly ttl: YamlScalar | undefined;
  /** `values`; `undefined` where there is `value` alone. */
  readonly values: YamlList | undefined;
  readonly value: YamlNode;
}

export interface OctodnsRecord extends RecordSource {
  readonly nodes: OctodnsNodes;
}

/** A source with what its editor needs beside the sets. */
export interface OctodnsSource extends ZoneSource {
  readonly root: YamlMap | undefined;
  /** Whether `;` is written `\;`: octoDNS's default before 2.0. */
  readonly escaped: boolean;
}

/** An octoDNS zone: a map from relative owners to record sets. The zone's name is in the file's name, or given. */
export function readOctodns(unit: TextUnit, context: ReadContext): OctodnsSource {
  const reading = new Reading(context);
  const root = reading.file(context.path, unit);
  const zone = reading.origin;
  const sets = [...reading.sets.values()];
  return {
    path: context.path,
    origin: zone,
    // A fragment and a zone look alike: neither says that what it lacks is nowhere.
    covers: "listed",
    sets,
    partial: reading.partial,
    problems: reading.problems,
    unit,
    units: reading.units,
    ...reading.whyUnknown(),
    unknownOwners: [...new Set(reading.lost.map(({ owner }) => owner))],
    lost: reading.lost,
    dialect,
    root,
    escaped: reading.escaped,
  };
}

/** `example.com.yaml`, `$example.com.yaml`, `k8s.io._0_base.yaml`, `example.com./www.yaml`. */
export function originOfPath(path: string): Name | undefined {
  const parts = path.split("/");
  const folder = parts
    .slice(0, -1)
    .filter((part) => /[^.]\.$/.test(part))
    .at(-1);
  if (folder !== undefined) return toName(folder);
  const file = (parts.at(-1) ?? "")
    .replace(/^\$/, "")
    .replace(/\.ya?ml$/i, "")
    .replace(/\._[\w-]*$/, "")
    .replace(/\.$/, "");
  return file.includes(".") && !file.includes("__") ? toName(`${file}.`) : undefined;
}

// A file that is included is read by itself too: its places must be of the same units.
const documents = new WeakMap<TextUnit, YamlDocument>();

function parsed(unit: TextUnit, path: string): YamlDocument {
  const known = documents.get(unit);
  if (known) return known;
  const document = parseYaml(unit.text, path);
  documents.set(unit, document);
  return document;
}

class Reading {
  readonly sets = new Map<string, GrowingSet<OctodnsRecord>>();
  readonly problems: ZoneProblem[] = [];
  readonly lost: LostRecord[] = [];
  readonly partial: PartialSet[] = [];
  readonly units: PlacedUnit[] = [];
  readonly origin: Name | undefined;
  /** Told by the texts of the first file. */
  escaped = true;
  readonly #context: ReadContext;
  readonly #included = new Set<string>();

  constructor(context: ReadContext) {
    this.#context = context;
    this.origin = context.origin ?? originOfPath(context.path);
  }

  /** The map of a file. Problems of an included one are told where it is read by itself. */
  file(path: string, unit: TextUnit): YamlMap | undefined {
    const document = parsed(unit, path);
    const isFirst = this.#included.size === 0;
    if (isFirst) {
      this.units.push(...document.units);
      for (const { code, message, place } of document.problems)
        if (!elsewhere.has(code)) this.report(code === "duplicate-key" ? "record" : "syntax", message, place);
    }
    this.#included.add(path);
    const root = document.root?.kind === "map" ? document.root : undefined;
    if (isFirst && root) this.escaped = isEscaped(textsOf(root));
    for (const entry of root?.entries ?? []) {
      if (entry.key.text === "<<") this.#include(path, entry.value);
      else if (this.origin !== undefined) this.#owner(entry, this.origin);
    }
    return root;
  }

  /** `<<: !include file`: what it holds belongs to the zone, and stands elsewhere. */
  #include(from: string, value: YamlNode): void {
    if (value.kind !== "scalar" || !isInclude(value)) return;
    const path = besides(from, value.text);
    if (this.#included.has(path)) {
      this.report("record", `${value.text} is included already: it is read once`, value.place);
      return;
    }
    const unit = this.#context.unit(path);
    if (unit) this.file(path, unit);
    else this.report("not-read-yet", `${value.text} is not there, so its records are not known`, value.place);
  }

  /** Why nothing it says can be relied on. */
  whyUnknown(): { unknown?: string } {
    if (this.origin === undefined)
      return { unknown: "its zone is not known: name the file after it (example.com.yaml) or give the origin" };
    return this.problems.some(({ code }) => code === "syntax" || code === "not-read-yet")
      ? { unknown: "it could not be read to its end" }
      : {};
  }

  report(code: string, message: string, place: Place): void {
    this.problems.push({ code, message, place });
  }

  lose(owner: Name, type: RRType | undefined): void {
    this.lost.push({ owner, type: type !== undefined && isKnownType(type) ? type : undefined });
  }

  #owner(entry: YamlEntry, origin: Name): void {
    const { key, value } = entry;
    const owner = ownerOf(key.text, origin);
    if (owner === undefined) {
      this.report("owner", `\`${key.text}\` is no name, expected one relative to ${nameText(origin)}`, key.place);
      return;
    }
    // What octoDNS refuses in a name (its NameValidator), unless the record is `lenient`; it is read as what was meant.
    const items = value.kind === "list" ? value.items : [value];
    if (items.some((item) => item.kind === "map" && !isLenient(item))) {
      if (key.text === "@") this.report("owner", "octoDNS takes no `@`: the apex is written `''`", key.place);
      else if (key.text.endsWith("."))
        this.report("owner", `octoDNS takes no final dot in a name: write it relative to ${nameText(origin)}`, key.place);
    }
    if (value.kind === "scalar") {
      // Half typed, or `!include`.
      this.lose(owner, undefined);
      return;
    }
    if (value.kind === "map") {
      this.#record(owner, { entry, list: undefined, item: value });
      return;
    }
    for (const item of value.items) if (item.kind === "map") this.#record(owner, { entry, list: value, item });
  }

  #record(owner: Name, nodes: Pick<OctodnsNodes, "entry" | "list" | "item">): void {
    const { item } = nodes;
    const typeNode = scalarAt(item, "type");
    // What `<<` brings is not worked out.
    if (!typeNode || item.entry("<<")) {
      this.lose(owner, undefined);
      return;
    }
    const written = typeNode.text;
    // A provider's own kind of alias answers for addresses.
    if (/^ALIAS$|\/ALIAS$/i.test(written)) {
      for (const type of ["A", "AAAA"]) this.lose(owner, type);
      return;
    }
    if (written.includes("/") || written === "URLFWD") return;
    const type = canonicalType(written);
    if (!isKnownType(type)) {
      this.report("unknown-type", `\`${written}\` is no record type, expected one like MX, TXT or CNAME`, typeNode.place);
      this.lose(owner, undefined);
      return;
    }
    if (isOff(item)) return;
    const ttl = scalarAt(item, "ttl");
    const ttlSeconds = ttl && /^\d{1,10}$/.test(ttl.text) ? Number(ttl.text) : undefined;
    if (ttl && ttlSeconds === undefined) this.report("ttl", `\`${ttl.text}\` is no TTL, expected seconds such as 3600`, ttl.place);
    const values = item.get("values");
    const list = values?.kind === "list" ? values : undefined;
    const single = item.get("value") ?? (values && !list ? values : undefined);
    const stated = list ? list.items : single ? (single.kind === "list" ? single.items : [single]) : [];
    // A value that nobody wrote yet is none.
    const all = stated.filter((value) => value.kind !== "scalar" || value.value !== null);
    if (all.length === 0) {
      this.lose(owner, type);
      if (!item.get("dynamic") && !item.get("geo")) this.report("rdata-missing", `${type} of ${owner} has no value`, typeNode.place);
    }
    const inList = list ?? (single?.kind === "list" ? single : undefined);
    for (const value of all) this.#value(owner, type, ttlSeconds, typeNode, { ...nodes, ttl, values: inList, value });
  }

  #value(owner: Name, type: RRType, ttlSeconds: number | undefined, typeNode: YamlScalar, nodes: OctodnsNodes): void {
    const parts = partsOf(type, nodes.value);
    if (parts === undefined) {
      this.lose(owner, type);
      // Others have fields of their own, or parameters that are not known here; mail does not read them.
      if (!fields[type] && nodes.value.kind === "map" && !single.has(type)) return;
      this.report("rdata", `octoDNS wants ${shapes[type] ?? "one value"} here`, nodes.value.place);
      return;
    }
    const template = parts.text.match(variable)?.[0];
    if (template !== undefined) {
      this.lose(owner, type);
      const why = `${template} is filled in when octoDNS runs`;
      this.partial.push({ owner, type, ttlSeconds, place: nodes.value.place, texts: [parts.text.replaceAll(variable, "…")], why });
      return;
    }
    const isText = type === "TXT" || type === "SPF";
    const decoded = isText && parts.scalar ? decodeText(parts.scalar.content(), this.escaped) : undefined;
    const reading = readValue(decoded?.value.text ?? parts.text, type, undefined, "." as Name);
    if ("message" in reading) {
      this.lose(owner, type);
      this.report("rdata", reading.message, nodes.value.place);
      return;
    }
    for (const problem of decoded?.problems ?? []) this.#textProblem(problem, parts.scalar as YamlScalar);
    const name = parts.target?.place;
    const source: OctodnsRecord = {
      nodes,
      place: nodes.item.place,
      owner: nodes.entry.key.place,
      ttl: nodes.ttl?.place,
      ttlInsert: { ...nodes.item.place, start: nodes.item.place.end },
      ttlSeconds,
      type: typeNode.place,
      rdata: nodes.value.place,
      name,
      nameWritten: parts.target?.text,
      isLenient: isLenient(nodes.item),
      preference: parts.preference?.place,
      txt: decoded && mappedBytes(decoded.value),
      strings: decoded && [{ place: nodes.value.place, value: mappedBytes(decoded.value), quoted: true }],
    };
    const key = `${type} ${owner}`;
    const set = this.sets.get(key);
    if (set) {
      set.records.push(reading.rdata);
      set.sources.push(source);
    } else this.sets.set(key, { owner, type, ttlSeconds, records: [reading.rdata], sources: [source] });
  }

  /** A missing backslash is certain to be meant; in double quotes YAML wants one more. */
  #textProblem({ code, message, at }: TextProblem, scalar: YamlScalar): void {
    const place = { unit: scalar.place.unit, ...sourceRange(scalar.content(), at) };
    const newText = scalar.style === "double" ? "\\\\;" : "\\;";
    const isSign = place.unit.text.slice(place.start, place.end) === ";";
    const edits = code === "bare-semicolon" && isSign ? [{ place, newText }] : undefined;
    this.problems.push({ code: edits ? "bare-semicolon" : "rdata", message, place, ...(edits ? { edits } : {}) });
  }
}

/** Problems of YAML that are none of octoDNS: templates of its own, `<<` of files and of fields. */
const elsewhere = new Set(["unquoted-template", "merge-key"]);

/** The values of all TXT records, as YAML gives them. */
function textsOf(root: YamlMap): readonly string[] {
  const items = root.entries.flatMap(({ value }) => (value.kind === "list" ? value.items : [value]));
  return items.flatMap((item) => {
    if (item.kind !== "map" || !/^(?:TXT|SPF)$/i.test(scalarAt(item, "type")?.text ?? "")) return [];
    const values = item.get("values") ?? item.get("value");
    return (values?.kind === "list" ? values.items : [values]).flatMap((value) => (value?.kind === "scalar" ? [value.text] : []));
  });
}

/** `{zone_name}` of octoDNS's template processor; `%{i}` is a macro of SPF. */
const variable = /(?<!%)\{[a-z_]{2,}\}/g;

/** What a value of each type looks like, where it is not one text. */
const shapes: Readonly<Record<RRType, string>> = {
  MX: "a map of `preference` and `exchange`",
  SRV: "a map of `priority`, `weight`, `port` and `target`",
  CAA: "a map of `flags`, `tag` and `value`",
  TLSA: "a map of `certificate_usage`, `selector`, `matching_type` and `certificate_association_data`",
  SSHFP: "a map of `algorithm`, `fingerprint_type` and `fingerprint`",
};

/** Fields in the order of a zone file, each with its older names. */
const fields: Readonly<Record<RRType, readonly (readonly string[])[]>> = {
  MX: [
    ["preference", "priority"],
    ["exchange", "value"],
  ],
  SRV: [["priority"], ["weight"], ["port"], ["target"]],
  CAA: [["flags"], ["tag"], ["value"]],
  TLSA: [["certificate_usage"], ["selector"], ["matching_type"], ["certificate_association_data"]],
  SSHFP: [["algorithm"], ["fingerprint_type"], ["fingerprint"]],
  DS: [["key_tag"], ["algorithm"], ["digest_type"], ["digest"]],
  NAPTR: [["order"], ["preference"], ["flags"], ["service"], ["regexp"], ["replacement"]],
};

interface Parts {
  /** The value as a zone file writes it. */
  readonly text: string;
  readonly scalar?: YamlScalar;
  readonly target?: YamlScalar;
  readonly preference?: YamlScalar;
}

/** Types whose value is one text, also where a map stands by mistake. */
const single = new Set<RRType>(["A", "AAAA", "CNAME", "DNAME", "NS", "PTR", "SPF", "TXT"]);

const quotedFields = new Set(["CAA 2", "NAPTR 2", "NAPTR 3", "NAPTR 4"]);

function partsOf(type: RRType, value: YamlNode): Parts | undefined {
  const wanted = fields[type];
  if (value.kind === "map" && (type === "HTTPS" || type === "SVCB" || type === "LOC")) {
    const text = type === "LOC" ? placeText(value) : serviceText(value, dotted);
    return text === undefined ? undefined : { text };
  }
  if (!wanted) {
    if (value.kind !== "scalar") return undefined;
    if (["CNAME", "NS", "PTR", "DNAME"].includes(type)) return { text: dotted(value.text), target: value };
    return { text: value.text, scalar: value };
  }
  if (value.kind !== "map") return undefined;
  const found = wanted.map((names) => names.map((name) => scalarAt(value, name)).find((one) => one !== undefined));
  if (found.some((one) => one === undefined)) return undefined;
  const scalars = found as readonly YamlScalar[];
  const targetAt = type === "MX" ? 1 : type === "SRV" ? 3 : undefined;
  const text = scalars
    .map((one, i) =>
      i === targetAt ? dotted(one.text) : quotedFields.has(`${type} ${i}`) ? `"${one.text.replace(/["\\]/g, "\\$&")}"` : one.text,
    )
    .join(" ");
  const target = targetAt === undefined ? undefined : scalars[targetAt];
  const first = type === "MX" || type === "SRV" ? scalars[0] : undefined;
  return { text, ...(target ? { target } : {}), ...(first ? { preference: first } : {}) };
}

/** A target without its dot is refused, or with `lenient` taken as complete; it never gets the zone's name. */
function dotted(written: string): string {
  const text = toALabels(written) ?? written;
  return text.endsWith(".") ? text : `${text}.`;
}

/** The owner that a key names. Names and targets of any script become A-labels (octoDNS since 0.9.20, its changelog). */
export function ownerOf(key: string, origin: Name): Name | undefined {
  const ascii = toALabels(key);
  return key === "" || key === "@" ? origin : ascii === undefined ? undefined : parseName(ascii, origin);
}

export function scalarAt(map: YamlMap, key: string): YamlScalar | undefined {
  const node = map.get(key);
  return node?.kind === "scalar" && node.value !== null ? node : undefined;
}

/** `octodns: { ignored: true }` and lists of providers that do not get it: somebody else's record. */
function isOff(item: YamlMap): boolean {
  const own = item.get("octodns");
  return own?.kind === "map" && scalarAt(own, "ignored")?.value === true;
}

function isInclude({ place }: YamlScalar): boolean {
  return /!include\s+$/.test(place.unit.text.slice(0, place.start));
}

/** Files that `!include` names. */
export function includesOf(text: string, path: string): readonly string[] {
  return [...text.matchAll(/!include\s+(["']?)([^\s"'#]+)\1/g)].map((match) => besides(path, match[2] as string));
}

/** `octodns: { lenient: true }` of a record: its faults are warnings. */
function isLenient(item: YamlMap): boolean {
  const own = item.get("octodns");
  return own?.kind === "map" && scalarAt(own, "lenient")?.value === true;
}

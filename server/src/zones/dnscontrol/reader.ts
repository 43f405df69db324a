import type { Mapped, Place, SourceRange, TextUnit } from "../../base/index.ts";
import { absoluteName, type Name, nameText, parseName, type RRType, toALabels } from "../../dns/index.ts";
import type { GrowingSet } from "../growing-set.ts";
import type { Dialect, LostRecord, PartialSet, ReadContext, RecordSource, ZoneProblem, ZoneSource } from "../types.ts";
import { mappedBytes, readValue, targetWord } from "../value.ts";
import { isKnownType } from "../zone-file/record-types.ts";
import { mainFile, mainFilesAbove } from "./require.ts";
import { type DomainCall, type RunResult, runOf } from "./run.ts";
import { type Site, scriptOf } from "./syntax.ts";
import { knownText, type Modifier, type Piece, piecesOf, placeOf, type RecordCall, shownText, type Value, whyUnknown } from "./values.ts";

const dialect: Dialect = {
  name: "dnscontrol",
  // A target of one label belongs to the zone; one with a dot inside must end with one, or DNSControl refuses it.
  targetNaming: "dot-required",
  chunking: "tool",
  maxChunk: 255,
  rrsetIsUnit: false,
  canComment: true,
};

/** DNSControl's own, where nobody says another. */
const defaultTtl = 300;

/** What one record is written in: what its editor needs. */
export interface DnscontrolNodes {
  readonly record: RecordCall;
  readonly domain: DomainCall;
  /** The zone or, of `D_EXTEND`, the name below which labels stand. */
  readonly base: Name;
  readonly ttl: (Modifier & { readonly kind: "ttl" }) | undefined;
}

export interface DnscontrolRecord extends RecordSource {
  readonly nodes: DnscontrolNodes;
}

/** A `D()` or `D_EXTEND()` of this file, by name. */
export interface DnscontrolDomain {
  readonly base: Name;
  readonly call: DomainCall;
  readonly ttlSeconds: number;
}

/** A source with what its editor needs beside the sets. */
export interface DnscontrolSource extends ZoneSource {
  readonly domains: readonly DnscontrolDomain[];
  /** How many records each call makes here: what is written once and used twice cannot go for one of them. */
  readonly uses: ReadonlyMap<Site["node"], number>;
}

/** The records that a file's own `D()` and `D_EXTEND()` name, with the values that the rest of the configuration gives. */
export function readDnscontrol(unit: TextUnit, context: ReadContext): DnscontrolSource {
  const reading = new Reading(unit);
  const { fault } = scriptOf(unit);
  if (fault) reading.report("syntax", fault.message, { unit, start: fault.at, end: fault.at });
  const { domains, problems } = runWith(unit, context);
  for (const { message, place } of problems) reading.report("not-read-yet", message, place);
  for (const call of domains) reading.domain(call);
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
    unknownOwners: [...new Set(reading.lost.map(({ owner }) => owner))],
    lost: reading.lost,
    dialect,
    domains: reading.domains,
    uses: reading.uses,
  };
}

/** The run of the main file, where that requires this one; else of this one alone. */
function runWith(unit: TextUnit, context: ReadContext): RunResult {
  if (!context.path.endsWith(`/${mainFile}`) && context.path !== mainFile) {
    for (const path of mainFilesAbove(context.path)) {
      const main = context.unit(path);
      if (!main || main === unit) continue;
      const run = runOf(path, main, context);
      if (run.ran.has(unit)) return run;
    }
  }
  return runOf(context.path, unit, context);
}

class Reading {
  readonly sets = new Map<string, GrowingSet<DnscontrolRecord>>();
  readonly problems: ZoneProblem[] = [];
  readonly lost: LostRecord[] = [];
  readonly partial: PartialSet[] = [];
  readonly zones = new Set<Name>();
  readonly domains: DnscontrolDomain[] = [];
  readonly uses = new Map<Site["node"], number>();
  readonly #unit: TextUnit;
  readonly #ttls = new Map<Name, number>();

  constructor(unit: TextUnit) {
    this.#unit = unit;
  }

  report(code: string, message: string, place: Place): void {
    if (place.unit === this.#unit) this.problems.push({ code, message, place });
  }

  domain(call: DomainCall): void {
    const isOurs = call.home.unit === this.#unit;
    // `name!tag` is a second view of the same zone.
    const name = knownText(call.name)?.replace(/!.*$/s, "");
    const base = name === undefined ? undefined : absoluteName(toALabels(name) ?? name);
    if (isOurs && name !== undefined && base === undefined && name !== "")
      this.report("owner", `\`${name}\` is no name of a zone`, this.#here(placeOf(call.site), call));
    const zone = base === undefined ? undefined : call.extends ? this.#zoneOf(base) : base;
    let ttl = (zone === undefined ? undefined : this.#ttls.get(zone)) ?? defaultTtl;
    if (!call.extends) ttl = defaultTtl;
    if (isOurs && zone !== undefined) this.zones.add(zone);
    for (const value of call.modifiers) {
      if (value.kind === "modifier" && value.modifier.kind === "default-ttl") ttl = value.modifier.seconds || defaultTtl;
      if (!isOurs) continue;
      if (value.kind === "record") this.#record(value.record, { call, base, ttl });
      else if (value.kind === "unknown") {
        const place = this.#here(placeOf(call.site), call);
        this.partial.push({ owner: undefined, type: "TXT", ttlSeconds: undefined, place, texts: [], why: value.why });
      }
    }
    if (zone !== undefined) this.#ttls.set(zone, ttl);
    if (isOurs && base !== undefined) this.domains.push({ base, call, ttlSeconds: ttl });
  }

  /** The zone that `D_EXTEND` adds to: the longest that the name lies in. */
  #zoneOf(name: Name): Name {
    const zones = [...this.#ttls.keys()].filter((zone) => name === zone || name.endsWith(`.${zone}`));
    return zones.sort((a, b) => b.length - a.length)[0] ?? name;
  }

  /** A place of this file: what stands elsewhere is shown where this file asks for it. */
  #here(place: Place, call: DomainCall): Place {
    if (place.unit === this.#unit) return place;
    return placeOf(call.site.unit === this.#unit ? call.site : call.home);
  }

  #record(
    record: RecordCall,
    { call, base, ttl }: { readonly call: DomainCall; readonly base: Name | undefined; readonly ttl: number },
  ): void {
    this.uses.set(record.site.node, (this.uses.get(record.site.node) ?? 0) + 1);
    const place = this.#here(placeOf(record.site), call);
    const modifiers = record.modifiers.flatMap((value) => (value.kind === "modifier" ? [value.modifier] : []));
    if (modifiers.some(({ kind }) => kind === "absent")) return;
    const own = modifiers.filter((one) => one.kind === "ttl").at(-1);
    const ttlSeconds = own ? own.seconds || undefined : ttl;
    if (own && own.seconds === undefined && knownText(own.value) !== undefined)
      this.report(
        "ttl",
        `\`${knownText(own.value)}\` is no TTL, expected seconds or a time such as "5m"`,
        this.#here(placeOf(own.site), call),
      );
    const { type } = record;
    const owner = base === undefined ? undefined : this.#owner(record, base, call);
    if (base === undefined || owner === undefined) {
      const why = base === undefined ? `the name of the zone: ${whyUnknown(call.name)}` : whyUnknown(record.label);
      if (owner !== null) this.partial.push({ owner: undefined, type, ttlSeconds, place, texts: [shownText(record.fields[0])], why });
      return;
    }
    if (owner === null) return;
    // Aliases that a provider works out answer for addresses.
    if (!isKnownType(type)) {
      for (const alias of ["A", "AAAA"]) this.lost.push({ owner, type: alias });
      return;
    }
    const fields = type === "TXT" || type === "SPF" ? [textField(record)] : record.fields;
    const unknown = fields.find((field) => knownText(field) === undefined);
    if (unknown || !call.certain || record.reworked !== undefined) {
      const why = record.reworked ?? (unknown ? whyUnknown(unknown) : "whether this is there depends on something that is not known");
      this.lost.push({ owner, type });
      this.partial.push({ owner, type, ttlSeconds, place, texts: [fields.map(shownText).join(" ")], why });
      return;
    }
    this.#known({ record, fields, owner, base, call, ttlSeconds, own, flags: flagsOf(modifiers), place });
  }

  /** `undefined`: not known; `null`: reported as no name. */
  #owner({ label, site }: RecordCall, base: Name, call: DomainCall): Name | undefined | null {
    const text = knownText(label);
    if (text === undefined) return undefined;
    if (text === "@" || text === "") return base;
    // Zones, labels and targets of any script are made A-labels by DNSControl before any provider sees them.
    const owner = parseName(toALabels(text) ?? text, base);
    if (owner !== undefined) return owner;
    this.report(
      "owner",
      `\`${text}\` is no name, expected a label of ${nameText(base)}`,
      this.#placed(piecesOf(label, site), site, call).place,
    );
    return null;
  }

  #known(known: KnownRecord): void {
    const { record, fields, owner, base, call, ttlSeconds, own, flags, place } = known;
    const { type, site } = record;
    const isText = type === "TXT" || type === "SPF";
    const targetAt = targetWord(type);
    const written = targetAt === undefined ? undefined : (knownText(fields[targetAt]) as string);
    const text = isText ? (knownText(fields[0]) as string) : zoneText(type, fields, base, flags);
    const value = isText ? this.#placed(piecesOf(fields[0] as Value, site), site, call) : undefined;
    const bytes = value && mappedBytes(value.mapped);
    const reading = readValue(text, type, undefined, "." as Name);
    const rdata = value?.place ?? this.#spanOf(fields, site, call);
    if ("message" in reading) {
      this.report("rdata", reading.message, rdata);
      this.lost.push({ owner, type });
      return;
    }
    const target = targetAt === undefined ? undefined : this.#placed(piecesOf(fields[targetAt] as Value, site), site, call);
    if (target && written?.includes(".") && !written.endsWith("."))
      this.report("no-dot", `DNSControl refuses ${written}: a name with a dot inside ends with one too: ${written}.`, target.place);
    const preference = type === "MX" || type === "SRV" ? this.#placed(piecesOf(fields[0] as Value, site), site, call).place : undefined;
    const source: DnscontrolRecord = {
      nodes: { record, domain: call, base, ttl: own },
      place,
      owner: this.#placed(piecesOf(record.label, site), site, call).place,
      ttl: own && this.#here(placeOf(own.site), call),
      ttlInsert: { ...place, start: place.end },
      ttlSeconds,
      type: this.#callee(record, place),
      rdata,
      name: target?.place,
      nameWritten: written,
      preference,
      txt: bytes,
      strings: value && bytes && [{ place: value.place, value: bytes, quoted: true }],
    };
    const key = `${type} ${owner}`;
    const set = this.sets.get(key);
    if (set) {
      set.records.push(reading.rdata);
      set.sources.push(source);
    } else this.sets.set(key, { owner, type, ttlSeconds, records: [reading.rdata], sources: [source] });
  }

  /** The word that says the type: the name of the function. */
  #callee({ site }: RecordCall, place: Place): Place {
    const word = site.unit === place.unit ? /^[\w$]+/.exec(site.unit.text.slice(site.node.start, site.node.end))?.[0] : undefined;
    return word === undefined ? place : { ...place, start: site.node.start, end: site.node.start + word.length };
  }

  #spanOf(fields: readonly Value[], site: Site, call: DomainCall): Place {
    const places = fields.map((field) => this.#placed(piecesOf(field, site), site, call).place);
    const [first] = places;
    const start = Math.min(...places.map((one) => one.start));
    return first ? { unit: this.#unit, start, end: Math.max(...places.map((one) => one.end)) } : this.#here(placeOf(site), call);
  }

  /** A text with the places of its letters, where they all stand in this file and in order; else at the call. */
  #placed(pieces: readonly Piece[], site: Site, call: DomainCall): { readonly mapped: Mapped; readonly place: Place } {
    const texts = pieces.flatMap((piece) => (piece.kind === "text" ? [piece] : []));
    const text = texts.map((piece) => piece.text.text).join("");
    const starts = texts.flatMap((piece) => piece.text.starts);
    const ends = texts.flatMap((piece) => piece.text.ends);
    const rising = starts.every(
      (start, i) => i === 0 || (start >= (starts[i - 1] as number) && (ends[i] as number) >= (ends[i - 1] as number)),
    );
    if (text.length > 0 && rising && texts.every(({ unit }) => unit === this.#unit)) {
      const [only] = texts;
      const whole = texts.length === 1 && only?.literal ? only.literal : undefined;
      const place: SourceRange = whole ?? { start: starts[0] as number, end: ends.at(-1) as number };
      return { mapped: { text, starts, ends }, place: { unit: this.#unit, start: place.start, end: place.end } };
    }
    const place = this.#here(placeOf(site), call);
    const units = text.split("");
    return { mapped: { text, starts: units.map(() => place.start), ends: units.map(() => place.end) }, place };
  }
}

interface KnownRecord {
  readonly record: RecordCall;
  readonly fields: readonly Value[];
  readonly owner: Name;
  readonly base: Name;
  readonly call: DomainCall;
  readonly ttlSeconds: number | undefined;
  readonly own: DnscontrolNodes["ttl"];
  readonly flags: number;
  readonly place: Place;
}

/** The text of a TXT, which may be given as the strings that it is cut into. */
export function textField({ fields }: RecordCall): Value {
  const [field] = fields;
  if (field?.kind !== "list") return field?.kind === "text" ? field : { kind: "unknown", why: whyUnknown(field) };
  const odd = field.items.find((item) => item.kind !== "text");
  if (odd) return { kind: "unknown", why: whyUnknown(odd) };
  return { kind: "text", pieces: field.items.flatMap((item) => (item.kind === "text" ? item.pieces : [])) };
}

function flagsOf(modifiers: readonly Modifier[]): number {
  return modifiers.some(({ kind }) => kind === "caa-flag") ? 128 : 0;
}

/** Record data as a zone file writes it, names complete. */
function zoneText(type: RRType, fields: readonly Value[], base: Name, flags: number): string {
  const texts = fields.map((field) => knownText(field) as string);
  const at = targetWord(type);
  switch (type) {
    case "A":
      return addressText(texts[0] as string);
    case "CAA":
      return `${flags} ${texts[0]} "${(texts[1] as string).replace(/["\\]/g, "\\$&")}"`;
    case "SOA": {
      const [mname = "", rname = "", ...times] = texts;
      return `${complete(mname, base)} ${complete(rname.replace("@", "."), base)} 0 ${times.join(" ")}`;
    }
    case "NAPTR":
      return texts
        .map((text, i) => (i >= 2 && i <= 4 ? `"${text.replace(/["\\]/g, "\\$&")}"` : i === 5 ? complete(text, base) : text))
        .join(" ");
    case "RP":
      return texts.map((text) => complete(text, base)).join(" ");
    case "HTTPS":
    case "SVCB":
      return texts.map((text, i) => (i === 1 ? complete(text, base) : text)).join(" ");
    default:
      return texts.map((text, i) => (i === at ? complete(text, base) : text)).join(" ");
  }
}

/** One label belongs to the zone; a name with dots means itself, also where DNSControl asks for its final dot. */
function complete(written: string, base: Name): string {
  const target = toALabels(written) ?? written;
  if (target === "@") return nameText(base);
  if (target.endsWith(".")) return target;
  return target.includes(".") ? `${target}.` : `${target}.${nameText(base)}`;
}

/** An address may be given as its number. */
function addressText(text: string): string {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return number <= 0xffff_ffff ? [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".") : text;
}

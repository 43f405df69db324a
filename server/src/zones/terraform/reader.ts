import type { Mapped, Place, SourceRange, TextUnit } from "../../base/index.ts";
import { isWithin, type Name, nameText, parseName, quotedString, type Rdata, type RRType } from "../../dns/index.ts";
import type {
  Dialect,
  LocatedSet,
  LostRecord,
  PartialSet,
  ReadContext,
  RecordSource,
  TextString,
  ZoneProblem,
  ZoneSource,
} from "../types.ts";
import { mappedBytes, readValue } from "../value.ts";
import { canonicalType, isKnownType } from "../zone-file/record-types.ts";
import { joinMapped } from "../zone-file/strings.ts";
import { attribute, blocksOf, hclOf, type Module, moduleOf, scopeOf } from "./module.ts";
import { type RecordResource, recordResources, zoneNames } from "./resources.ts";
import type { HclAttribute, HclBlock, HclExpression, HclString } from "./syntax.ts";
import { decodeStrings } from "./text.ts";
import { at, evaluate, knownText, type Scope, shownText, type TextValue, unknownValue, type Value, whyUnknown } from "./values.ts";

const dialect: Dialect = {
  name: "terraform",
  targetNaming: "absolute",
  chunking: "tool",
  maxChunk: 255,
  rrsetIsUnit: true,
  canComment: true,
};

/** What one record of a Terraform file is written in: what its editor needs. */
export interface TerraformNodes {
  readonly resource: RecordResource;
  readonly block: HclBlock;
  readonly unit: TextUnit;
  /** The string that holds the value and nothing else. */
  readonly literal: { readonly unit: TextUnit; readonly node: HclString } | undefined;
  /** The list that the value stands in, when it stands there as an item. */
  readonly list: { readonly unit: TextUnit; readonly range: SourceRange; readonly items: readonly SourceRange[] } | undefined;
  readonly item: SourceRange | undefined;
  readonly ttl: HclAttribute | undefined;
  readonly priority: HclAttribute | undefined;
  /** One of several that `for_each` or `count` make of the block, or of a module that is called: the block cannot go. */
  readonly repeated: boolean;
}

export interface TerraformRecord extends RecordSource {
  readonly nodes: TerraformNodes;
}

/** A source with what its editor needs beside the sets: labels that are taken. */
export interface TerraformSource extends ZoneSource {
  readonly labels: ReadonlySet<string>;
}

/** The records of one file of a Terraform module, with the values that the rest of the module gives. */
export function readTerraform(unit: TextUnit, context: ReadContext): TerraformSource {
  const { path } = context;
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  const module = moduleOf(folder, context, { path, unit });
  const reading = new Reading(unit, context);
  const { items, problems } = hclOf(unit);
  for (const { message, range } of problems) reading.report("syntax", message, { unit, ...range });
  if (!path.endsWith(".tfvars")) {
    for (const block of blocksOf(items, "resource")) reading.resource(block, module, undefined, undefined);
    for (const block of blocksOf(items, "module")) reading.call(block, module, undefined, 0);
  }
  return {
    path,
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
    labels: new Set(module.resources.keys()),
  };
}

/** Files that give values to this one: its folder, and the folders of the modules it calls. */
export function terraformWants(text: string, path: string): readonly string[] {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const sources = [...text.matchAll(/^\s*source\s*=\s*"(\.{1,2}\/[^"$]*)"/gm)].map((match) => `${joined(folder, match[1] as string)}/*.tf`);
  return [`${folder}*.tf`, `${folder}*.tofu`, `${folder}*.tfvars`, ...sources];
}

function joined(folder: string, relative: string): string {
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of relative.split("/")) {
    if (part === "..") {
      if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
      else parts.push(part);
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

interface GrowingSet extends LocatedSet {
  readonly records: Rdata[];
  readonly sources: TerraformRecord[];
}

/** Where a call of a module stands: what its records have no better place for. */
type Caller = { readonly block: HclBlock; readonly args: ReadonlyMap<string, Value> };

const maxInstances = 200;
const deepestCall = 4;

class Reading {
  readonly sets = new Map<string, GrowingSet>();
  readonly problems: ZoneProblem[] = [];
  readonly lost: LostRecord[] = [];
  readonly partial: PartialSet[] = [];
  readonly zones = new Set<Name>();
  readonly #unit: TextUnit;
  readonly #context: ReadContext;

  constructor(unit: TextUnit, context: ReadContext) {
    this.#unit = unit;
    this.#context = context;
  }

  report(code: string, message: string, place: Place): void {
    if (place.unit === this.#unit) this.problems.push({ code, message, place });
  }

  /** A module of this repository: its resources with the arguments that stand here. */
  call(block: HclBlock, module: Module, outer: Caller | undefined, depth: number): void {
    const home = outer ? this.#homeOf(block, module) : this.#unit;
    const source = attribute(block, "source");
    const scope = scopeOf(module, home, outer?.args);
    const path = source && knownText(evaluate(source.value, scope));
    if (path === undefined || !/^\.{1,2}\//.test(path) || depth > deepestCall) return;
    const called = moduleOf(joined(`${module.folder}/`, path), this.#context);
    const args = new Map(
      block.items.flatMap((item) => (item.kind === "attribute" ? [[item.name, evaluate(item.value, scope)] as const] : [])),
    );
    const caller: Caller = { block: outer?.block ?? block, args };
    for (const { unit, hcl } of called.files) {
      for (const resource of blocksOf(hcl.items, "resource")) this.resource(resource, called, caller, unit);
      for (const inner of blocksOf(hcl.items, "module")) this.call(inner, called, caller, depth + 1);
    }
  }

  #homeOf(block: HclBlock, module: Module): TextUnit {
    return module.files.find(({ hcl }) => hcl.items.includes(block))?.unit ?? this.#unit;
  }

  resource(block: HclBlock, module: Module, caller: Caller | undefined, home: TextUnit | undefined): void {
    const resource = recordResources[block.labels[0]?.text ?? ""];
    if (!resource) return;
    const unit = home ?? this.#unit;
    for (const { each, known } of instancesOf(block, scopeOf(module, unit, caller?.args))) {
      const scope = scopeOf(module, unit, caller?.args, each);
      new RecordBlock(this, {
        resource,
        block,
        unit,
        caller,
        scope,
        module,
        certain: known,
        repeated: each.size > 0 || caller !== undefined,
      }).read();
    }
  }

  /** A place of this file: what stands elsewhere is shown at the call, or at the block. */
  here(place: Place, block: HclBlock, caller: Caller | undefined): Place {
    if (place.unit === this.#unit) return place;
    return { unit: this.#unit, ...(caller?.block ?? block).range };
  }

  add(owner: Name, type: RRType, rdata: Rdata, source: TerraformRecord): void {
    const key = `${type} ${owner}`;
    const set = this.sets.get(key);
    if (set) {
      set.records.push(rdata);
      set.sources.push(source);
    } else this.sets.set(key, { owner, type, ttlSeconds: source.ttlSeconds, records: [rdata], sources: [source] });
  }
}

/** What `for_each` and `count` make of a block. `known` is false where nobody can say how often it is there. */
function instancesOf(block: HclBlock, scope: Scope): readonly { readonly each: ReadonlyMap<string, Value>; readonly known: boolean }[] {
  const forEach = attribute(block, "for_each");
  if (forEach) {
    const value = evaluate(forEach.value, scope);
    if (value.kind === "map")
      return [...value.entries].slice(0, maxInstances).map(([key, one]) => ({
        each: new Map([
          ["each.key", keyValue(key, forEach, scope)],
          ["each.value", one],
        ]),
        known: true,
      }));
    if (value.kind === "list")
      return value.items.slice(0, maxInstances).map((one) => ({
        each: new Map([
          ["each.key", one],
          ["each.value", one],
        ]),
        known: true,
      }));
    const why = unknownValue("what for_each goes over is not known");
    return [
      {
        each: new Map([
          ["each.key", why],
          ["each.value", why],
        ]),
        known: false,
      },
    ];
  }
  const count = attribute(block, "count");
  if (!count) return [{ each: new Map(), known: true }];
  const value = evaluate(count.value, scope);
  const index = (i: number): Value => ({ kind: "number", value: i, place: { unit: scope.unit, ...count.range } });
  if (value.kind !== "number") return [{ each: new Map([["count.index", unknownValue("its count is not known")]]), known: false }];
  return Array.from({ length: Math.min(value.value, maxInstances) }, (_, i) => ({
    each: new Map([["count.index", index(i)]]),
    known: true,
  }));
}

function keyValue(key: string, { value }: HclAttribute, scope: Scope): Value {
  return { kind: "text", pieces: [at(key, { unit: scope.unit, ...value.range })] };
}

interface Block {
  readonly resource: RecordResource;
  readonly block: HclBlock;
  readonly unit: TextUnit;
  readonly caller: Caller | undefined;
  readonly scope: Scope;
  readonly module: Module;
  readonly certain: boolean;
  readonly repeated: boolean;
}

/** One resource, once for each instance. */
class RecordBlock {
  readonly #reading: Reading;
  readonly #about: Block;
  readonly #place: Place;

  constructor(reading: Reading, about: Block) {
    this.#reading = reading;
    this.#about = about;
    this.#place = reading.here({ unit: about.unit, ...about.block.range }, about.block, about.caller);
  }

  read(): void {
    const { resource, block, scope } = this.#about;
    const written = resource.fixedType ?? (resource.type ? this.#text(resource.type) : undefined);
    const type = written === undefined ? undefined : canonicalType(written);
    const zone = this.#zone();
    if (zone !== undefined) this.#reading.zones.add(zone);
    const ownerNode = attribute(block, resource.owner);
    const ownerValue = ownerNode ? evaluate(ownerNode.value, scope) : ({ kind: "text", pieces: [] } satisfies TextValue);
    const owner = ownerOf(knownText(ownerValue), zone, resource);
    if (type === undefined || !isKnownType(type)) {
      const typeNode = resource.type ? attribute(block, resource.type) : undefined;
      if (written !== undefined && typeNode)
        this.#reading.report(
          "unknown-type",
          `\`${written}\` is no record type, expected one like MX, TXT or CNAME`,
          this.#at(typeNode.value.range),
        );
      if (owner !== undefined) this.#reading.lost.push({ owner, type: undefined });
      return;
    }
    const values = this.#fieldValues(type) ?? this.#values();
    const ttl = this.#ttl();
    if (owner === undefined) {
      const why =
        ownerNode && knownText(ownerValue) !== undefined ? "the name of its zone is not known from the text" : whyUnknown(ownerValue);
      this.#partly(
        undefined,
        type,
        ttl.seconds,
        values.map(({ value }) => shownText(value)),
        why,
      );
      return;
    }
    // Its target is an address of the provider's own.
    if (values.length === 0 && block.items.some((item) => item.kind === "block" || item.name === "data")) {
      this.#reading.lost.push({ owner, type });
      return;
    }
    if (values.length === 0) this.#empty(owner, type);
    for (const one of values) this.#value(owner, type, ttl, ownerNode, one);
  }

  #value(owner: Name, type: RRType, ttl: Ttl, ownerNode: HclAttribute | undefined, one: WrittenValue): void {
    const { resource, block, unit, caller, repeated } = this.#about;
    const isText = type === "TXT" || type === "SPF";
    const text = knownText(one.value);
    const priority = one.whole ? undefined : (one.priority ?? this.#priority());
    if (text === undefined || !this.#about.certain) {
      const why = text === undefined ? whyUnknown(one.value) : "how often this resource exists is not known";
      this.#reading.lost.push({ owner, type });
      this.#partly(owner, type, ttl.seconds, [shownText(one.value)], why);
      return;
    }
    const fallback = this.#at(one.range);
    const value = placed(one.value, text, fallback);
    // Bytes before escapes: `\\303` is a byte, a letter outside ASCII is several.
    const decoded = isText ? decodeStrings(mappedBytes(value.mapped), resource.text) : undefined;
    const whole = decoded && joinMapped(decoded.strings);
    const reading = readValue(whole?.text ?? text, type, priority?.value, "." as Name);
    if ("message" in reading) {
      this.#reading.report("rdata", reading.message, value.place);
      this.#reading.lost.push({ owner, type });
      return;
    }
    if (decoded && !decoded.closed)
      this.#reading.report("unclosed-quote", 'a quote inside this text is not closed: write `\\"` in pairs', value.place);
    const inValue = (range: SourceRange): Place => ({
      unit: value.place.unit,
      start: value.mapped.starts[range.start] ?? value.place.start,
      end: value.mapped.ends[range.end - 1] ?? value.place.end,
    });
    const target = reading.target && text.slice(reading.target.start, reading.target.end);
    if (target !== undefined && reading.target && resource.dotRequired && !target.endsWith("."))
      this.#reading.report("no-dot", `${resource.provider} takes only names with a final dot here: ${target}.`, inValue(reading.target));
    const strings = decoded?.strings.map((string): TextString => ({ place: spanOf(string, value.place), value: string, quoted: true }));
    const source: TerraformRecord = {
      nodes: {
        resource,
        block,
        unit,
        literal: one.value.kind === "text" ? one.value.literal : undefined,
        list: one.list,
        item: one.list ? one.range : undefined,
        ttl: ttl.node,
        priority: resource.priority && !one.priority ? attribute(block, resource.priority) : undefined,
        repeated,
      },
      place: one.list || !caller ? this.#place : value.place,
      owner: ownerNode && this.#at(ownerNode.value.range),
      ttl: ttl.node && ttl.node.value.kind !== "reference" ? this.#at(ttl.node.value.range) : undefined,
      ttlInsert: { ...this.#place, start: this.#place.end },
      ttlSeconds: ttl.seconds,
      type: this.#typePlace(),
      rdata: value.place,
      name: reading.target && inValue(reading.target),
      nameWritten: target,
      preference: reading.preference ? inValue(reading.preference) : priority?.place,
      txt: whole,
      strings,
    };
    const rdata: Rdata =
      decoded && reading.rdata.kind === "txt" ? { ...reading.rdata, strings: wireStrings(decoded.strings) } : reading.rdata;
    this.#reading.add(owner, type, rdata, source);
  }

  #empty(owner: Name, type: RRType): void {
    const node = this.#valuesNode();
    if (node) this.#partly(owner, type, undefined, [], "what it holds is not known from the text");
    else
      this.#reading.report("rdata-missing", `${type} of ${owner} has no value, expected \`${this.#about.resource.values[0]}\``, {
        ...this.#place,
        end: this.#place.start + this.#about.block.type.length,
      });
    this.#reading.lost.push({ owner, type });
  }

  #partly(owner: Name | undefined, type: RRType, ttlSeconds: number | undefined, texts: readonly string[], why: string): void {
    this.#reading.partial.push({ owner, type, ttlSeconds, place: this.#place, texts, why });
  }

  #at(range: SourceRange): Place {
    const { unit, block, caller } = this.#about;
    return this.#reading.here({ unit, ...range }, block, caller);
  }

  #typePlace(): Place {
    const { block, resource } = this.#about;
    const node = resource.type ? attribute(block, resource.type) : undefined;
    return this.#at(node?.value.range ?? block.labels[0]?.range ?? block.range);
  }

  #text(name: string): string | undefined {
    const node = attribute(this.#about.block, name);
    return node && knownText(evaluate(node.value, this.#about.scope));
  }

  #ttl(): Ttl {
    const { block, resource, scope } = this.#about;
    const node = attribute(block, resource.ttl);
    const text = node && knownText(evaluate(node.value, scope));
    const seconds = text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
    if (node && text !== undefined && seconds === undefined)
      this.#reading.report("ttl", `\`${text}\` is no TTL, expected seconds such as 3600`, this.#at(node.value.range));
    return { node, seconds: seconds === resource.automaticTtl ? undefined : seconds };
  }

  #priority(): { readonly value: number; readonly place: Place } | undefined {
    const { block, resource, scope } = this.#about;
    const node = resource.priority ? attribute(block, resource.priority) : undefined;
    const text = node && knownText(evaluate(node.value, scope));
    return node && text !== undefined && /^\d{1,5}$/.test(text) ? { value: Number(text), place: this.#at(node.value.range) } : undefined;
  }

  #valuesNode(): HclAttribute | undefined {
    const { block, resource } = this.#about;
    return resource.values.map((name) => attribute(block, name)).find((one) => one !== undefined);
  }

  /** Values that are written field by field: `data = { … }` of Cloudflare, `record { … }` of Azure. */
  #fieldValues(type: RRType): readonly WrittenValue[] | undefined {
    const { block, resource, scope, unit } = this.#about;
    const fields = resource.fields?.[type];
    if (!fields || this.#valuesNode()) return undefined;
    const data = attribute(block, "data");
    const map = data && evaluate(data.value, scope);
    const groups: readonly { readonly range: SourceRange; field(name: string): Value | undefined }[] = data
      ? [{ range: data.value.range, field: (name) => map && entryOf(map, name) }]
      : blocksOf(block.items, "data", ...resource.values).map((inner) => ({
          range: inner.range,
          field(name) {
            const node = attribute(inner, name);
            return node && evaluate(node.value, scope);
          },
        }));
    if (groups.length === 0) return undefined;
    return groups.map(({ range, field }) => {
      const words: string[] = [];
      for (const name of fields) {
        // Cloudflare has the priority of a SRV beside the data too.
        const value = field(name) ?? (name === "priority" && resource.priority ? this.#evaluated(resource.priority) : undefined);
        const text = value && knownText(value);
        if (text === undefined) return { value: unknownValue(value ? whyUnknown(value) : `it has no ${name}`), range, list: undefined };
        words.push(isString(type, name) ? quotedString(text) : text);
      }
      return { value: { kind: "text", pieces: [at(words.join(" "), { unit, ...range })] }, range, list: undefined, whole: true };
    });
  }

  #evaluated(name: string): Value | undefined {
    const node = attribute(this.#about.block, name);
    return node && evaluate(node.value, this.#about.scope);
  }

  /** A list of texts or of objects with `value`, one text, or blocks `record { … }`. */
  #values(): readonly WrittenValue[] {
    const { block, resource, scope, unit } = this.#about;
    const node = this.#valuesNode();
    if (!node) {
      return blocksOf(block.items, ...resource.values).map((inner) => {
        const named = ["value", "exchange", "nsdname"].map((name) => attribute(inner, name)).find((one) => one !== undefined);
        const first = resource.priority ? attribute(inner, resource.priority) : undefined;
        const number = first && knownText(evaluate(first.value, scope));
        const priority =
          first && number !== undefined && /^\d{1,5}$/.test(number)
            ? { value: Number(number), place: this.#at(first.value.range) }
            : undefined;
        const value = named ? evaluate(named.value, scope) : unknownValue("it has no value");
        return { value, range: named?.value.range ?? inner.range, list: undefined, ...(priority ? { priority } : {}) };
      });
    }
    const value = evaluate(node.value, scope);
    if (value.kind !== "list") return [{ value, range: node.value.range, list: undefined }];
    const items = node.value.kind === "list" ? node.value.items : undefined;
    const list = items && { unit, range: node.value.range, items: items.map((item) => item.range) };
    return value.items.map(
      (item, i): WrittenValue => ({
        value: valueIn(item),
        range: rangeOf(items?.[i]) ?? node.value.range,
        list: items && items.length === value.items.length ? list : undefined,
      }),
    );
  }

  /** The name of the zone that the resource is put in. */
  #zone(): Name | undefined {
    const { block, resource, scope, module } = this.#about;
    const node = attribute(block, resource.zone);
    if (!node) return undefined;
    if (node.value.kind === "reference") {
      const path = node.value.path.filter((step): step is string => typeof step === "string");
      const zone = module.resources.get(path.slice(0, path[0] === "data" ? 3 : 2).join("."));
      const named = zone && zoneNames.map((name) => attribute(zone.block, name)).find((one) => one !== undefined);
      const inZone = zone && { ...scope, unit: zone.unit };
      // `filter = { name = … }` of Cloudflare's data source.
      const filter = zone && attribute(zone.block, "filter");
      const value = inZone && (named ? evaluate(named.value, inZone) : filter && entryOf(evaluate(filter.value, inZone), "name"));
      const text = value && knownText(value);
      // A `name` without a dot is what the provider calls the zone.
      const isName = text?.includes(".") || named === undefined || named.name !== "name";
      return text !== undefined && isName ? absolute(text) : undefined;
    }
    const text = knownText(evaluate(node.value, scope));
    // An id is no name.
    return text !== undefined && (text.includes(".") || resource.zone === "zone_name") ? absolute(text) : undefined;
  }
}

interface Ttl {
  readonly node: HclAttribute | undefined;
  readonly seconds: number | undefined;
}

interface WrittenValue {
  readonly value: Value;
  readonly range: SourceRange;
  readonly list: TerraformNodes["list"];
  readonly priority?: { readonly value: number; readonly place: Place };
  /** The value holds its priority. */
  readonly whole?: boolean;
}

/** Fields that a zone file has in quotes. */
function isString(type: RRType, field: string): boolean {
  return (type === "CAA" && field === "value") || (type === "NAPTR" && ["flags", "service", "regex"].includes(field));
}

const rangeOf = (expression: HclExpression | undefined): SourceRange | undefined => expression?.range;

/** `{ value = "…" }` of some providers. */
function valueIn(item: Value): Value {
  return item.kind === "map" ? (item.entries.get("value") ?? unknownValue("it has no value")) : item;
}

function entryOf(value: Value, key: string): Value | undefined {
  return value.kind === "map" ? value.entries.get(key) : undefined;
}

function absolute(text: string): Name | undefined {
  return parseName(text.endsWith(".") ? text : `${text}.`);
}

function ownerOf(text: string | undefined, zone: Name | undefined, { naming }: RecordResource): Name | undefined {
  if (text === undefined) return undefined;
  if (naming === "whole") return absolute(text);
  if (text.endsWith(".") && text.length > 1) return parseName(text);
  if (zone === undefined) return undefined;
  if (text === "" || text === "@") return zone;
  const whole = naming === "completed" ? absolute(text) : undefined;
  return whole !== undefined && isWithin(whole, zone) ? whole : parseName(`${text}.${nameText(zone)}`);
}

/** A text with the places of its letters, where they all stand in one file and in order; else at the expression. */
function placed(value: Value, text: string, fallback: Place): { readonly mapped: Mapped; readonly place: Place } {
  const pieces = value.kind === "text" ? value.pieces.flatMap((piece) => (piece.kind === "text" ? [piece] : [])) : [];
  const starts = pieces.flatMap((piece) => piece.text.starts);
  const ends = pieces.flatMap((piece) => piece.text.ends);
  const rising = starts.every((start, i) => i === 0 || start >= (starts[i - 1] as number));
  if (text.length > 0 && starts.length === text.length && rising && pieces.every(({ unit }) => unit === fallback.unit)) {
    const literal = value.kind === "text" ? value.literal : undefined;
    const place =
      literal && literal.unit === fallback.unit
        ? { unit: fallback.unit, ...literal.node.range }
        : { unit: fallback.unit, start: starts[0] as number, end: ends.at(-1) as number };
    return { mapped: { text, starts, ends }, place };
  }
  const units = text.split("");
  return { mapped: { text, starts: units.map(() => fallback.start), ends: units.map(() => fallback.end) }, place: fallback };
}

function spanOf({ starts, ends }: Mapped, whole: Place): Place {
  return { unit: whole.unit, start: starts[0] ?? whole.start, end: ends.at(-1) ?? whole.end };
}

/** What is published: the strings as their author cut them, and those that are too long cut by the provider. */
function wireStrings(strings: readonly Mapped[]): readonly string[] {
  const wire = strings.flatMap((string) => string.text.match(/[\s\S]{1,255}/g) ?? [""]);
  return wire.length > 0 ? wire : [""];
}

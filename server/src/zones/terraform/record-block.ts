import type { Place, SourceRange, TextUnit } from "../../base/index.ts";
import { type Name, quotedString, type Rdata, type RRType } from "../../dns/index.ts";
import type { TextString } from "../types.ts";
import { isOutsideAscii, mappedBytes, readValue } from "../value.ts";
import { nameProblem } from "../zone-file/name-problem.ts";
import { canonicalType, isKnownType } from "../zone-file/record-types.ts";
import { joinMapped } from "../zone-file/strings.ts";
import { attribute, blocksOf, type Module, scopeOf } from "./module.ts";
import { ownerOf, zoneOf } from "./names.ts";
import { placed, spanOf, wireStrings } from "./placed.ts";
import type { Caller, Reading } from "./reader.ts";
import type { RecordResource } from "./resources.ts";
import type { TerraformNodes, TerraformRecord } from "./source.ts";
import type { HclAttribute, HclBlock, HclExpression } from "./syntax.ts";
import { decodeStrings } from "./text.ts";
import { at, entryOf, evaluate, knownText, type Scope, shownText, type TextValue, unknownValue, type Value, whyUnknown } from "./values.ts";

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
export class RecordBlock {
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
    const named = knownText(ownerValue);
    const owner = ownerOf(named, zone, resource);
    if (ownerNode && named !== undefined && owner === undefined && isOutsideAscii(named)) {
      const at = placed(ownerValue, named, this.#at(ownerNode.value.range));
      this.#reading.report("not-ascii", nameProblem(named, undefined).wrong, spanOf(at.mapped, at.place));
      return;
    }
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
      const why = ownerNode && named !== undefined ? "the name of its zone is not known from the text" : whyUnknown(ownerValue);
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
    const reading = readValue(whole?.text ?? text, type, priority?.value, "." as Name, resource.convertsNames ? "converted" : "written");
    const inValue = (range: SourceRange): Place => ({
      unit: value.place.unit,
      start: value.mapped.starts[range.start] ?? value.place.start,
      end: value.mapped.ends[range.end - 1] ?? value.place.end,
    });
    if ("message" in reading) {
      const isName = reading.code === "not-ascii";
      this.#reading.report(isName ? reading.code : "rdata", reading.message, isName ? inValue(reading.range) : value.place);
      this.#reading.lost.push({ owner, type });
      return;
    }
    if (decoded && !decoded.closed)
      this.#reading.report("unclosed-quote", 'a quote inside this text is not closed: write `\\"` in pairs', value.place);
    const target = reading.target && text.slice(reading.target.start, reading.target.end);
    if (target !== undefined && resource.targets === "unsaid" && !target.endsWith(".")) {
      this.#reading.lost.push({ owner, type });
      this.#partly(owner, type, ttl.seconds, [text], `whether ${target} is relative is not known without a final dot`);
      return;
    }
    const strings = decoded?.strings.map((string): TextString => ({ place: spanOf(string, value.place), value: string, quoted: true }));
    const source: TerraformRecord = {
      nodes: {
        resource,
        block,
        unit,
        literal: one.value.kind === "text" ? one.value.literal : undefined,
        list: one.list,
        item: one.list ? one.range : undefined,
        inner: one.inner,
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
      targetNaming: resource.targets === "dotted" ? "dot-required" : "absolute",
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
    const groups: readonly FieldGroup[] = data
      ? [{ range: data.value.range, inner: undefined, field: (name) => map && entryOf(map, name) }]
      : blocksOf(block.items, "data", ...resource.values).map((inner) => ({
          range: inner.range,
          inner,
          field: (name) => this.#evaluated(inner, name),
        }));
    if (groups.length === 0) return undefined;
    return groups.map(({ range, inner, field }) => {
      const rest = { range, list: undefined, ...(inner ? { inner } : {}) };
      const words: string[] = [];
      for (const name of fields) {
        // Cloudflare has the priority of a SRV beside the data too.
        const value = field(name) ?? (name === "priority" && resource.priority ? this.#evaluated(block, resource.priority) : undefined);
        const text = value && knownText(value);
        if (text === undefined) return { value: unknownValue(value ? whyUnknown(value) : `it has no ${name}`), ...rest };
        words.push(isString(type, name) ? quotedString(text) : text);
      }
      return { value: { kind: "text", pieces: [at(words.join(" "), { unit, ...range })] }, ...rest, whole: true };
    });
  }

  #evaluated(block: HclBlock, name: string): Value | undefined {
    const node = attribute(block, name);
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
        return { value, range: named?.value.range ?? inner.range, list: undefined, inner, ...(priority ? { priority } : {}) };
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

  #zone(): Name | undefined {
    const { block, resource, module, scope, caller } = this.#about;
    const node = attribute(block, resource.zone);
    return node && zoneOf(node, module, scope, (unit, each) => scopeOf(module, unit, caller?.args, each));
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
  readonly inner?: HclBlock;
  readonly priority?: { readonly value: number; readonly place: Place };
  /** The value holds its priority. */
  readonly whole?: boolean;
}

/** Where the fields of one value stand. */
interface FieldGroup {
  readonly range: SourceRange;
  readonly inner: HclBlock | undefined;
  field(name: string): Value | undefined;
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

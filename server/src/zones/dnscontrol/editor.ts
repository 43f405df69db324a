import type { AnyNode, CallExpression, Node, ObjectExpression } from "acorn";
import type { TextEdit, TextUnit } from "../../base/index.ts";
import { isWithin, type Name, nameText, type Rdata, type RRType, rdataKey, sameRdata, txtValue } from "../../dns/index.ts";
import type { LocatedSet, ZoneEditor, ZoneSource } from "../types.ts";
import { builderEdits, propertyNamed } from "./builder-edit.ts";
import { indentOf, itemsBehind, lineEndOf, lineStart, listAround, listOf, withoutItems } from "./list-edit.ts";
import { type DnscontrolNodes, type DnscontrolRecord, type DnscontrolSource, textField } from "./reader.ts";
import { quoteText } from "./strings.ts";
import type { Site } from "./syntax.ts";
import { textEdits, textOfBytes } from "./text-edit.ts";
import { knownText, type RecordCall, type Value } from "./values.ts";

/**
 * Edits of one file of DNSControl. A text that stands in a variable is changed there; a call that makes several records, or is
 * used for several zones, is not taken away for one of them. New records are arguments behind a neighbour.
 */
export function dnscontrolEditor(source: ZoneSource): ZoneEditor {
  const { uses, domains } = source as DnscontrolSource;
  const owned = new Set(source.sets.flatMap((set) => set.sources));
  const recordAt = (set: LocatedSet, index: number): DnscontrolRecord | undefined => {
    const record = set.sources[index];
    return record && owned.has(record) ? (record as DnscontrolRecord) : undefined;
  };
  const isSingle = ({ record, domain }: DnscontrolNodes): boolean =>
    uses.get(record.site.node) === 1 &&
    !domain.repeated &&
    record.builder?.name !== "CAA_BUILDER" &&
    record.builder?.name !== "M365_BUILDER";

  return {
    setText(set, index, bytes) {
      const nodes = recordAt(set, index)?.nodes;
      const rdata = set.records[index];
      const text = textOfBytes(bytes);
      if (!nodes || rdata?.kind !== "txt" || text === undefined || txtValue(rdata) === bytes) return [];
      const { record } = nodes;
      if (!record.builder) return textEdits(textField(record), text, argument(record, 1));
      return builderEdits(record, text) ?? (isSingle(nodes) ? asPlainText(nodes, text) : []);
    },
    setTtl(set, seconds) {
      const done = new Set<Node>();
      return set.sources.flatMap((own, index) => {
        const nodes = recordAt(set, index)?.nodes;
        if (!nodes || seconds === 0 || own.ttlSeconds === seconds || done.has(nodes.record.site.node)) return [];
        done.add(nodes.record.site.node);
        return ttlEdits(nodes, seconds);
      });
    },
    addDot(set, index) {
      const record = recordAt(set, index);
      const written = record?.nameWritten;
      if (!record || written === undefined || written === "@" || written.endsWith(".")) return [];
      const field = targetOf(record.nodes.record);
      const last = field?.kind === "text" ? field.pieces.at(-1) : undefined;
      const end = last?.kind === "text" && last.literal ? last.text.ends.at(-1) : undefined;
      return last?.kind === "text" && end !== undefined ? [{ place: { unit: last.unit, start: end, end }, newText: "." }] : [];
    },
    setMx(set, index, preference, exchange) {
      const nodes = recordAt(set, index)?.nodes;
      const rdata = set.records[index];
      if (!nodes || rdata?.kind !== "mx" || !isSingle(nodes)) return [];
      const [number, host] = nodes.record.fields;
      const isMoved = rdata.exchange !== exchange;
      const moved = isMoved && host ? hostEdits(host, nameText(exchange), argument(nodes.record, 2)) : [];
      const site = number?.kind === "number" ? number.site : undefined;
      if ((isMoved && moved.length === 0) || (rdata.preference !== preference && !site)) return [];
      const numbered = rdata.preference === preference || !site ? [] : [{ place: placeOfSite(site), newText: String(preference) }];
      return [...numbered, ...moved];
    },
    addSet(owner, type, wanted, ttlSeconds) {
      const same = source.sets.find((set) => set.owner === owner && set.type === type);
      const held = new Set((same?.records ?? []).map(rdataKey));
      const added = wanted.filter((rdata, i) => !held.has(rdataKey(rdata)) && wanted.findIndex((other) => sameRdata(rdata, other)) === i);
      const home = added.length === 0 ? undefined : homeOf(owner, same);
      if (!home) return [];
      const ttl = same ? same.sources[0]?.ttlSeconds : ttlSeconds;
      const modifier = ttl === undefined || ttl === 0 || ttl === home.ttlSeconds ? "" : `, TTL(${ttl})`;
      const quote = preferredQuote(source.unit);
      const calls = added.map((rdata) => callText(rdata, labelText(owner, home.base), modifier, quote));
      return calls.includes(undefined) ? [] : home.insert(calls as string[]);
    },
    removeRecord(set, index) {
      const nodes = recordAt(set, index)?.nodes;
      return nodes ? without([nodes]) : [];
    },
    removeSet(set) {
      const all = set.sources.flatMap((_, index) => recordAt(set, index)?.nodes ?? []);
      return all.length === set.sources.length ? without(all) : [];
    },
    comment(set, index, words) {
      const nodes = recordAt(set, index)?.nodes;
      if (!nodes || nodes.record.site.unit !== source.unit) return [];
      return commentEdits(nodes.record.site, words.replace(/\s+/g, " ").trim());
    },
    replaceText: (edits) => edits,
  };

  /** All of the calls, or none: they may stand in one list. */
  function without(all: readonly DnscontrolNodes[]): readonly TextEdit[] {
    const byList = new Map<Node, { readonly site: Site; readonly calls: Set<Node> }>();
    for (const nodes of all) {
      const { site } = nodes.record;
      const list = isSingle(nodes) ? listAround(site) : undefined;
      const first = list?.items[0];
      if (!first) return [];
      const known = byList.get(first);
      if (known) known.calls.add(site.node);
      else byList.set(first, { site, calls: new Set([site.node]) });
    }
    return [...byList.values()].flatMap(({ site, calls }) => {
      const list = listAround(site);
      return list ? withoutItems(list, calls) : [];
    });
  }

  /** Where a record set of this owner goes: behind one of its owner, else behind the last of its zone. */
  function homeOf(owner: Name, same: LocatedSet | undefined): Home | undefined {
    const able = source.sets.flatMap((set) =>
      set.sources.flatMap((one) => {
        const { nodes } = one as DnscontrolRecord;
        const fits = nodes.domain.certain && nodes.record.site.unit === source.unit;
        return fits && isWithin(owner, nodes.base) && isAlone(nodes) ? [{ set, nodes }] : [];
      }),
    );
    const near = able.filter(({ set }) => set === same).at(-1) ?? able.filter(({ set }) => set.owner === owner).at(-1);
    if (near) {
      const home = behind(near.nodes);
      if (home) return home;
    }
    const [zone] = domains
      .filter(({ base, call }) => isWithin(owner, base) && call.certain && !call.repeated && call.site.unit === source.unit)
      .sort((a, b) => b.base.length - a.base.length);
    if (!zone) return undefined;
    const call = zone.call.site.node as CallExpression;
    const list = listOf(source.unit, call);
    if (!list || list.items.length < (zone.call.extends ? 1 : 2)) return undefined;
    const isEnd = (list.items.at(-1) as AnyNode).type === "Identifier" && (list.items.at(-1) as AnyNode & { name?: string }).name === "END";
    const at = list.items.length - (isEnd ? 2 : 1);
    const item = list.items[at] as Node;
    const own = indentOf({ unit: source.unit, node: item });
    const first = indentOf(zone.call.site) ?? "";
    return {
      base: zone.base,
      ttlSeconds: zone.ttlSeconds,
      insert: (texts) => itemsBehind(list, at, texts, own ?? `${first}${indentUnit(source.unit)}`),
    };
  }

  /** A call that stands for one zone, so that what joins it joins that zone alone. */
  function isAlone({ record, domain }: DnscontrolNodes): boolean {
    return uses.get(record.site.node) === 1 && !domain.repeated;
  }

  function behind({ record, base, domain }: DnscontrolNodes): Home | undefined {
    const list = listAround(record.site);
    const at = list?.items.indexOf(record.site.node) ?? -1;
    const zone = domains.find(({ call }) => call === domain);
    return list && at >= 0 && zone ? { base, ttlSeconds: zone.ttlSeconds, insert: (texts) => itemsBehind(list, at, texts) } : undefined;
  }
}

interface Home {
  readonly base: Name;
  readonly ttlSeconds: number;
  insert(texts: readonly string[]): readonly TextEdit[];
}

const placeOfSite = ({ unit, node }: Site) => ({ unit, start: node.start, end: node.end });

/** An argument of the call as it is written; none where a list is spread over the arguments. */
function argument({ site }: RecordCall, at: number): Site | undefined {
  const call = site.node as AnyNode;
  if (call.type !== "CallExpression" || call.arguments.some((one) => one.type === "SpreadElement")) return undefined;
  const node = call.arguments[at];
  if (!node) return undefined;
  // DKIM() gives back what it is given.
  const inner =
    node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "DKIM" ? node.arguments[0] : node;
  return inner && { unit: site.unit, node: inner };
}

/** The host of one record: a variable that others use too is replaced here, not changed there. */
function hostEdits(host: Value, text: string, own: Site | undefined): readonly TextEdit[] {
  if (!own || host.kind !== "text") return [];
  const isHere = host.pieces.every(
    (piece) =>
      piece.kind === "text" &&
      piece.unit === own.unit &&
      own.node.start <= (piece.literal?.start ?? -1) &&
      (piece.literal?.end ?? 0) <= own.node.end,
  );
  const edits = isHere ? textEdits(host, text, own) : [];
  return edits.length > 0 ? edits : [{ place: placeOfSite(own), newText: quoteText(text, preferredQuote(own.unit)) }];
}

function targetOf({ type, fields }: RecordCall): Value | undefined {
  return fields[type === "MX" ? 1 : type === "SRV" ? 3 : 0];
}

/** A builder that cannot say a text becomes the record itself. */
function asPlainText({ record, ttl }: DnscontrolNodes, text: string): readonly TextEdit[] {
  const { unit } = record.site;
  const quote = preferredQuote(unit);
  const modifier = ttl?.seconds === undefined ? "" : `, TTL(${ttl.seconds})`;
  const newText = `TXT(${quoteText(knownText(record.label) ?? "", quote)}, ${quoteText(text, quote)}${modifier})`;
  return [{ place: placeOfSite(record.site), newText }];
}

function ttlEdits({ record, ttl }: DnscontrolNodes, seconds: number): readonly TextEdit[] {
  const { site, builder } = record;
  const call = site.node as AnyNode;
  if (call.type !== "CallExpression") return [];
  const { unit } = site;
  if (builder) {
    const object = builder.options.site?.node as ObjectExpression | undefined;
    if (builder.name === "M365_BUILDER" || object?.type !== "ObjectExpression" || !builder.options.site) return [];
    const node = propertyNamed(object, "ttl");
    if (node)
      return node.type === "Property" && !node.shorthand
        ? [numberEdit({ unit: builder.options.site.unit, node: node.value }, seconds)]
        : [];
    const list = builder.options.entries.has("ttl") ? undefined : listOf(builder.options.site.unit, object);
    return list && list.items.length > 0 ? itemsBehind(list, list.items.length - 1, [`ttl: ${seconds}`]) : [];
  }
  const own = ttl?.site.node as AnyNode | undefined;
  const isInside = own && ttl?.site.unit === unit && call.start < own.start && own.end < call.end;
  if (own?.type === "CallExpression" && isInside && own.arguments[0]) return [numberEdit({ unit, node: own.arguments[0] }, seconds)];
  const list = listOf(unit, call);
  // The last one counts.
  return list && list.items.length > 0
    ? [{ place: { unit, start: lastEnd(list.items), end: lastEnd(list.items) }, newText: `, TTL(${seconds})` }]
    : [];
}

const lastEnd = (items: readonly Node[]): number => (items.at(-1) as Node).end;

function numberEdit({ unit, node }: Site, seconds: number): TextEdit {
  const one = node as AnyNode;
  const quote = one.type === "Literal" && typeof one.value === "string" ? (unit.text[node.start] as string) : "";
  return { place: { unit, start: node.start, end: node.end }, newText: `${quote}${seconds}${quote}` };
}

function commentEdits({ unit, node }: Site, words: string): readonly TextEdit[] {
  const { text } = unit;
  const indent = indentOf({ unit, node });
  const place = (offset: number) => ({ unit, start: offset, end: offset });
  if (indent === undefined) {
    const remark = `/* ${words.replaceAll("*/", "* /")} */ `;
    return text.slice(0, node.start).endsWith(remark) ? [] : [{ place: place(node.start), newText: remark }];
  }
  const line = `${indent}// ${words}`;
  const at = lineStart(text, node.start);
  const above = text.slice(0, at).split(/\r?\n/).at(-2);
  return above === line ? [] : [{ place: place(at), newText: line + lineEndOf(unit) }];
}

function labelText(owner: Name, base: Name): string {
  if (owner === base) return "@";
  const whole = nameText(owner);
  return base === "." ? whole.slice(0, -1) : whole.slice(0, whole.length - nameText(base).length - 1);
}

/** A call that makes this record; `undefined` for what DNSControl has no function of. */
function callText(rdata: Rdata, label: string, modifier: string, quote: string): string | undefined {
  const q = (text: string) => quoteText(text, quote);
  const call = (type: RRType, ...fields: readonly (string | number)[]) => `${type}(${[q(label), ...fields].join(", ")}${modifier})`;
  switch (rdata.kind) {
    case "txt": {
      const text = textOfBytes(txtValue(rdata) ?? "");
      return text === undefined || rdata.type !== "TXT" ? undefined : call("TXT", q(text));
    }
    case "mx":
      return call("MX", rdata.preference, q(nameText(rdata.exchange)));
    case "address":
      return call(rdata.type, q(rdata.address));
    case "name":
      return call(rdata.type, q(nameText(rdata.target)));
    case "srv":
      return call("SRV", rdata.priority, rdata.weight, rdata.port, q(nameText(rdata.target)));
    case "caa":
      return rdata.flags % 128 === 0
        ? call("CAA", q(rdata.tag), q(rdata.value), ...(rdata.flags === 0 ? [] : ["CAA_CRITICAL"]))
        : undefined;
    case "soa":
      return undefined;
    case "raw": {
      const numbers = { TLSA: 3, DS: 3, SSHFP: 2 }[rdata.type];
      const words = rdata.text.split(/\s+/);
      if (numbers === undefined || !words.slice(0, numbers).every((word) => /^\d+$/.test(word))) return undefined;
      return call(rdata.type, ...words.slice(0, numbers), q(words.slice(numbers).join("")));
    }
  }
}

function preferredQuote({ text }: TextUnit): string {
  return text.split("'").length > text.split('"').length ? "'" : '"';
}

/** One step of indentation: of the first line that has any. */
function indentUnit({ text }: TextUnit): string {
  return /^(\t| {2,8})\S/m.exec(text)?.[1] ?? "  ";
}

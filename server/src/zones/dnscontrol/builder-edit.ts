import type { AnyNode, Node, ObjectExpression } from "acorn";
import type { TextEdit } from "../../base/index.ts";
import { dkimTags, dmarcTags } from "./builders.ts";
import { itemsBehind, listOf, withoutItems } from "./list-edit.ts";
import { quoteText } from "./strings.ts";
import type { Site } from "./syntax.ts";
import { literalEdit, quoteOf, textEdits } from "./text-edit.ts";
import { knownText, type ObjectValue, type RecordCall, shownText, type Value } from "./values.ts";

/** The text of a builder's record, changed in the options that give it; `undefined` where they cannot give this text. */
export function builderEdits(record: RecordCall, text: string): readonly TextEdit[] | undefined {
  const { builder } = record;
  if (!builder) return undefined;
  switch (builder.name) {
    case "SPF_BUILDER":
      return partEdits(builder.options, text) ?? inLiterals(record, text);
    case "DMARC_BUILDER":
      return tagEdits(dmarcTags, builder.options, shownText(record.fields[0]), text);
    case "DKIM_BUILDER":
      return tagEdits(dkimTags, builder.options, shownText(record.fields[0]), text);
    case "CAA_BUILDER":
    case "M365_BUILDER":
      return undefined;
  }
}

function inLiterals({ fields }: RecordCall, text: string): readonly TextEdit[] | undefined {
  const edits = textEdits(fields[0] as Value, text, undefined);
  return edits.length > 0 ? edits : undefined;
}

/** `parts` of a list that is written out: terms change where they stand, and have a line each where they had one. */
function partEdits(options: ObjectValue, text: string): readonly TextEdit[] | undefined {
  const parts = options.entries.get("parts");
  if (parts?.kind !== "list" || !parts.site || (parts.site.node as AnyNode).type !== "ArrayExpression") return undefined;
  const { unit } = parts.site;
  const list = listOf(unit, parts.site.node as AnyNode);
  const words = text.split(" ");
  if (!list || list.items.length !== parts.items.length || words.length < 2) return undefined;
  if (!list.items.every((node) => (node as AnyNode).type === "Literal")) return undefined;
  const old = parts.items.map((item) => knownText(item)?.split(" "));
  if (old.includes(undefined)) return undefined;
  const known = old as readonly (readonly string[])[];
  const same = (own: readonly string[], at: number) => at >= 0 && own.every((word, i) => word === words[at + i]);
  let head = 0;
  let from = 0;
  while (head < known.length && same(known[head] as readonly string[], from)) from += (known[head++] as readonly string[]).length;
  let tail = known.length;
  let to = words.length;
  for (; tail > head; tail--) {
    const own = known[tail - 1] as readonly string[];
    if (to - own.length < from || !same(own, to - own.length)) break;
    to -= own.length;
  }
  const middle = list.items.slice(head, tail);
  const wanted = words.slice(from, to);
  const paired = Math.min(middle.length, wanted.length);
  const edits = middle.slice(0, paired).map((node, i) => literalEdit(unit, node, wanted[i] as string));
  if (middle.length > paired) return [...edits, ...withoutItems(list, new Set(middle.slice(paired)))];
  const added = wanted.slice(paired);
  if (added.length === 0) return edits;
  const first = list.items[0];
  if (!first) return undefined;
  const quote = quoteOf(unit, list.items[Math.max(head + paired - 1, 0)] as Node);
  const texts = added.map((word) => quoteText(word, quote));
  if (head + paired > 0) return [...edits, ...itemsBehind(list, head + paired - 1, texts)];
  return [{ place: { unit, start: first.start, end: first.start }, newText: texts.map((one) => `${one}, `).join("") }];
}

/** `v=DMARC1; p=none` to its tags in order; `undefined` for what no builder writes. */
function tagsOf(text: string, known: readonly { readonly tag: string }[]): ReadonlyMap<string, string> | undefined {
  const tags = new Map(text.split("; ").map((one) => [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)] as const));
  const order = known.map(({ tag }) => tag).filter((tag) => tags.has(tag));
  return text === order.map((tag) => `${tag}=${tags.get(tag)}`).join("; ") && !text.replaceAll("; ", "").includes(";") ? tags : undefined;
}

function tagEdits(known: typeof dmarcTags, options: ObjectValue, old: string, text: string): readonly TextEdit[] | undefined {
  const before = tagsOf(old, known);
  const after = tagsOf(text, known);
  const object = options.site?.node as ObjectExpression | undefined;
  if (!before || !after || !object || object.type !== "ObjectExpression" || !options.site || before.get("v") !== after.get("v"))
    return undefined;
  const list = listOf(options.site.unit, object);
  if (!list) return undefined;
  const removed = new Set<Node>();
  const added: string[] = [];
  const edits: TextEdit[] = [];
  for (const { tag, option } of known) {
    const value = after.get(tag);
    if (before.get(tag) === value) continue;
    const node = propertyNamed(object, option);
    if (value === undefined) {
      if (!node || tag === "p") return undefined;
      removed.add(node);
      continue;
    }
    const written = optionText(tag, value, after, quoteOf(options.site.unit, object));
    if (written === undefined) return undefined;
    if (!node) {
      // An option that another object brought along stands elsewhere.
      if (options.entries.has(option)) return undefined;
      added.push(`${option}: ${written}`);
    } else if (node.type === "Property" && !node.shorthand)
      edits.push(...valueEdits({ unit: options.site.unit, node: node.value }, options.entries.get(option), value, written));
    else return undefined;
  }
  if (removed.size > 0 && added.length > 0) return undefined;
  if (removed.size > 0) return [...edits, ...withoutItems(list, removed)];
  if (added.length === 0) return edits;
  const { unit } = options.site;
  if (list.items.length === 0) return [{ place: { unit, start: object.start, end: object.end }, newText: `{ ${added.join(", ")} }` }];
  return [...edits, ...itemsBehind(list, list.items.length - 1, added)];
}

export function propertyNamed(object: ObjectExpression, name: string): ObjectExpression["properties"][number] | undefined {
  return object.properties.find(
    (property) =>
      property.type === "Property" &&
      !property.computed &&
      ((property.key.type === "Identifier" && property.key.name === name) ||
        (property.key.type === "Literal" && property.key.value === name)),
  );
}

function valueEdits(site: Site, current: Value | undefined, value: string, written: string): readonly TextEdit[] {
  const node = site.node as AnyNode;
  const { unit } = site;
  if (
    node.type === "Literal" &&
    typeof node.value === "string" &&
    current?.kind === "text" &&
    /^["'`]/.test(written) &&
    written.slice(1, -1) === value
  )
    return [literalEdit(unit, node, value)];
  return [{ place: { unit, start: node.start, end: node.end }, newText: written }];
}

const alignments: Readonly<Record<string, string>> = { s: "strict", r: "relaxed" };

/** The value of a tag as its option takes it; `undefined` where the builder would write another. */
function optionText(tag: string, value: string, tags: ReadonlyMap<string, string>, quote: string): string | undefined {
  const text = quoteText(value, quote);
  const list = (separator: string) => {
    const items = value.split(separator);
    return items.includes("") ? undefined : `[${items.map((item) => quoteText(item, quote)).join(", ")}]`;
  };
  const isDmarc = tags.get("v") === "DMARC1";
  if (value === "") return !isDmarc && tag === "p" ? text : undefined;
  switch (tag) {
    case "adkim":
    case "aspf":
      return alignments[value] && quoteText(alignments[value], quote);
    case "pct":
    case "ri":
      return /^[1-9]\d{0,9}$/.test(value) ? value : undefined;
    case "rua":
    case "ruf":
      return list(",");
    case "fo":
      return tags.has("ruf") && value !== "0" ? text : undefined;
    case "rf":
      return tags.has("ruf") ? text : undefined;
    case "h":
    case "s":
      return isDmarc ? undefined : list(":");
    case "t":
      return isDmarc ? text : list(":");
    case "n":
      return /^[!-:<>-~]+$/.test(value) ? text : undefined;
    default:
      return text;
  }
}

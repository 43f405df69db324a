import type { Place, SourceRange } from "../base/index.ts";
import { schemaAt } from "../playbook/index.ts";
import type { YamlEntry, YamlNode } from "../yaml/index.ts";
import { type FeatureContext, fileAt, rangeIn, recordsAt } from "./context.ts";

export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: "section" | "item" | "step" | "record";
  readonly range: SourceRange;
  /** What a click selects; inside `range`. */
  readonly selection: SourceRange;
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a playbook document or a zone file. */
export function symbolsOf(context: FeatureContext, path: string): readonly DocumentSymbol[] {
  const file = fileAt(context, path);
  if (!file) return recordSymbols(context, path);
  const homes = new Map(file.yaml.units.map(({ unit, offset }) => [unit, offset]));
  const rangeOf = ({ unit, start, end }: Place): SourceRange => {
    const home = homes.get(unit) ?? 0;
    return { start: home + start, end: home + end };
  };
  const root = file.yaml.root?.kind === "map" ? file.yaml.root : undefined;
  return (root?.entries ?? []).flatMap((entry) => {
    if (entry.key.text === "") return [];
    const ids = file.kind ? schemaAt(file.kind, [entry.key.text])?.ids : undefined;
    const isOpen = entry.value.kind === "map" && (ids !== undefined || file.kind === undefined || entry.key.text === "phases");
    const children =
      entry.value.kind === "list" && ["steps", "rollback"].includes(entry.key.text)
        ? stepSymbols(entry.value.items, rangeOf)
        : isOpen && entry.value.kind === "map"
          ? entry.value.entries.filter(({ key }) => key.text !== "").map((child) => entrySymbol(child, "item", [], rangeOf))
          : [];
    return [entrySymbol(entry, "section", children, rangeOf)];
  });
}

function entrySymbol(
  entry: YamlEntry,
  kind: DocumentSymbol["kind"],
  children: readonly DocumentSymbol[],
  rangeOf: (place: Place) => SourceRange,
): DocumentSymbol {
  const selection = rangeOf(entry.key.place);
  const all = [rangeOf(entry.place), ...children.map(({ range }) => range)];
  return {
    name: entry.key.text,
    detail: detailOf(entry.value),
    kind,
    range: {
      start: Math.min(selection.start, ...all.map(({ start }) => start)),
      end: Math.max(selection.end, ...all.map(({ end }) => end)),
    },
    selection,
    children,
  };
}

/** What tells one entry from the next at a glance. */
function detailOf(value: YamlNode): string {
  if (value.kind === "scalar") return value.text.slice(0, 80);
  if (value.kind === "list") return "";
  const named = ["title", "name", "stage", "service", "role", "kind"].map((key) => value.get(key));
  return named.find((node) => (node?.kind === "scalar" && node.text !== "" ? node : undefined))?.kind === "scalar"
    ? (named.flatMap((node) => (node?.kind === "scalar" && node.text !== "" ? [node.text] : []))[0] as string)
    : "";
}

function stepSymbols(items: readonly YamlNode[], rangeOf: (place: Place) => SourceRange): readonly DocumentSymbol[] {
  return items.flatMap((item) => {
    if (item.kind !== "map") return [];
    const [title, id] = ["title", "id"].map((key) => item.get(key));
    const named = title?.kind === "scalar" && title.text !== "" ? title : id?.kind === "scalar" && id.text !== "" ? id : undefined;
    if (!named) return [];
    const range = rangeOf(item.place);
    return [
      {
        name: named.text,
        detail: id && id !== named && id.kind === "scalar" ? id.text : "",
        kind: "step" as const,
        range,
        selection: rangeOf(named.place),
        children: [],
      },
    ];
  });
}

function recordSymbols(context: FeatureContext, path: string): readonly DocumentSymbol[] {
  const records = [...recordsAt(context, path)];
  return records
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ set, source, range }) => {
      const at = rangeIn(context, path, source.owner ?? source.type);
      // In some formats the owner stands outside of the record.
      const isInside = at !== undefined && at.start >= range.start && at.end <= range.end;
      return {
        name: `${set.owner} ${set.type}`,
        detail: source.rdata.unit.text.slice(source.rdata.start, source.rdata.end).replace(/\s+/g, " ").slice(0, 80),
        kind: "record",
        range,
        selection: isInside ? at : range,
        children: [],
      };
    });
}

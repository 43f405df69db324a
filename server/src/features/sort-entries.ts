import { type Playbook, partMaps } from "../playbook/index.ts";
import { nodeAt, parseYaml, toPlain, type YamlNode } from "../yaml/index.ts";
import { type FeatureContext, fileAt, playbookOf } from "./context.ts";
import { type EntryLines, entriesInLines, rangeOfLines, textLines } from "./entry-lines.ts";
import { applied, isClean, type Refactoring, sameValue } from "./extract.ts";

/** The entries of the map whose key stands at the offset in another order, each with its comments; empty lines stay where they are. */
export function sorting(context: FeatureContext, path: string, offset: number): Refactoring | undefined {
  const file = fileAt(context, path);
  const playbook = playbookOf(context, path);
  const spot = file && nodeAt(file.yaml, offset);
  if (!file || !playbook || file.kind !== "Playbook" || spot?.where !== "key" || spot.path.length > 0 || !isClean(file)) return undefined;
  const name = spot.entry?.key.text ?? "";
  const map = spot.entry?.value;
  if (!partMaps.some((part) => part.map === name) || map?.kind !== "map" || map.entries.length < 2) return undefined;
  const text = textLines(file.yaml.text);
  const entries = entriesInLines(file, map, text);
  const order = entries && (name === "tranches" ? byNeeds(playbook, entries) : byName(entries));
  if (!entries || !order || order.every((one, i) => one === entries[i])) return undefined;
  const all = file.yaml.text;
  const range = rangeOfLines(text, all, (entries[0] as EntryLines).start, (entries.at(-1) as EntryLines).end);
  const isOpenEnd = range.end === all.length && !all.endsWith("\n");
  const edit = { range, newText: reordered(entries, order, text.lines).join(text.newline) + (isOpenEnd ? "" : text.newline) };
  const after = parseYaml(applied(all, edit), path, file.yaml);
  if (after.problems.length > 0 || !after.root || !sameValue(toPlain(after.root), toPlain(file.yaml.root as YamlNode))) return undefined;
  const title = name === "tranches" ? "Sort tranches by what they need, then by window" : `Sort ${name} by name`;
  return { title, kind: "refactor.rewrite", edits: [{ path, ...edit }] };
}

function byName(entries: readonly EntryLines[]): readonly EntryLines[] {
  const name = ({ entry }: EntryLines) => entry.key.text;
  return [...entries].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}

/** `undefined` where they need each other in a circle. */
function byNeeds(playbook: Playbook, entries: readonly EntryLines[]): readonly EntryLines[] | undefined {
  const tranches = [...playbook.tranches.values()];
  const ofEntry = ({ entry }: EntryLines) => tranches.filter(({ written }) => written === entry.key.text);
  const from = (one: EntryLines) => Math.min(...ofEntry(one).map(({ window }) => window?.from ?? Number.POSITIVE_INFINITY));
  const names = new Map(tranches.map(({ id, written }) => [id, written]));
  const sorted: EntryLines[] = [];
  const waiting = new Set(entries);
  while (waiting.size > 0) {
    const open = new Set([...waiting].map(({ entry }) => entry.key.text));
    const isReady = (one: EntryLines) =>
      ofEntry(one).every(({ needs, written }) =>
        needs.every(({ id }) => {
          const needed = names.get(id) ?? id;
          return needed === written || !open.has(needed);
        }),
      );
    const ready = [...waiting].filter(isReady);
    const first = ready.reduce<EntryLines | undefined>((best, one) => (best && from(best) <= from(one) ? best : one), undefined);
    if (!first) return undefined;
    waiting.delete(first);
    sorted.push(first);
  }
  return sorted;
}

function reordered(entries: readonly EntryLines[], order: readonly EntryLines[], lines: readonly string[]): readonly string[] {
  const between = entries.map(({ start }, i) => (i === 0 ? [] : lines.slice(entries[i - 1]?.end, start)));
  const isBlank = (part: readonly string[]) => part.every((line) => line.trim() === "");
  return order.flatMap((one, i) => {
    const gap = between[i] ?? [];
    // A remark that stands apart goes with what follows it.
    const own = between[entries.indexOf(one)] ?? [];
    return [...(isBlank(gap) ? gap : []), ...(isBlank(own) ? [] : own), ...lines.slice(one.start, one.end)];
  });
}

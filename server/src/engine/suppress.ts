import { ignoreDirectives, LineIndex, type Location, type Place, type SourceDocument, type SourceRange } from "../base/index.ts";
import { globPattern, type Playbook } from "../playbook/index.ts";
import type { YamlNode } from "../yaml/index.ts";
import { commentSigns } from "../zones/index.ts";
import type { Snapshot } from "./snapshot.ts";
import { setsOf } from "./targets.ts";
import type { Finding } from "./types.ts";

interface Ignored {
  readonly rule: string;
  readonly reason: string;
  readonly range: SourceRange;
  /** The comment itself. */
  readonly place: Place;
}

export interface Suppressor {
  /** Rules that a comment names. */
  readonly rules: readonly string[];
  /** Why this finding is not shown; `undefined`: it is. */
  readonly of: (finding: Finding, playbook: Playbook | undefined) => Finding["suppressed"];
  /** Comments that have hidden nothing so far. */
  readonly unused: () => readonly { readonly rule: string; readonly place: Place }[];
}

/**
 * Why a finding is not shown: a comment with a reason in its text, or Settings `ignore`. Neither changes a score. Only asked
 * for findings, so a document without the word costs one search.
 */
export function suppressor(snapshot: Snapshot, locate: (place: Place) => Location | undefined): Suppressor {
  const used = new Set<Ignored>();
  const byPath = new Map<string, readonly Ignored[]>();
  for (const document of snapshot.documents) byPath.set(document.path, ignoredRanges(document, snapshot));
  const of: Suppressor["of"] = (finding, playbook) => {
    const at = locate(finding.place);
    if (!at) return undefined;
    const comment = byPath
      .get(at.path)
      ?.find((one) => one.rule === finding.rule && at.range.start >= one.range.start && at.range.start <= one.range.end);
    if (comment) {
      used.add(comment);
      return { reason: comment.reason };
    }
    const setting = playbook?.settings.ignore.find(
      (one) => one.rule === finding.rule && one.files.some((glob) => globPattern(glob).test(at.path)),
    );
    return setting ? { reason: "Settings ignore" } : undefined;
  };
  const unused = () => [...byPath.values()].flatMap((all) => all.filter((one) => !used.has(one)));
  const rules = [...byPath.values()].flatMap((all) => all.map(({ rule }) => rule));
  return { rules, of, unused };
}

function ignoredRanges(document: SourceDocument, snapshot: Snapshot): readonly Ignored[] {
  if (!document.text.includes("mailtranche-ignore")) return [];
  const file = snapshot.model.files.find((one) => one.path === document.path);
  const spans = file?.yaml.root ? yamlSpans(file.yaml.root, document) : recordSpans(document, snapshot);
  const own = file ? undefined : snapshot.zones.find((zone) => zone.kind === "file" && zone.path === document.path);
  const signs = own?.kind === "file" ? commentSigns(own.source.dialect.name) : ["#"];
  const inScalar = (offset: number): boolean => spans.scalars.some((range) => range.start < offset && offset < range.end);
  const lines = new LineIndex(document.text);
  return ignoreDirectives(document.text, signs, (offset) => !inScalar(offset)).flatMap(({ rule, reason, range, ownLine }) => {
    if (reason === undefined) return [];
    const line = lines.at(range.start).line;
    const place = placeIn(document, range);
    return [
      { rule, reason, place, range: ownLine ? nextSpan(document.text, lines, line + 1, spans.nodes, signs) : lineRange(lines, line) },
    ];
  });
}

/** A range of a document in the unit that holds its start. */
function placeIn({ units, text }: SourceDocument, { start, end }: SourceRange): Place {
  const own = [...units].reverse().find(({ offset }) => offset <= start) ?? { unit: { text }, offset: 0 };
  return { unit: own.unit, start: start - own.offset, end: Math.min(end - own.offset, own.unit.text.length) };
}

function lineRange(lines: LineIndex, line: number): SourceRange {
  return { start: lines.offset({ line, column: 0 }), end: lines.offset({ line, column: Number.MAX_SAFE_INTEGER }) };
}

/** The node that begins on the first line from `line` on that is neither blank nor a comment; else that line. */
function nextSpan(text: string, lines: LineIndex, line: number, nodes: readonly SourceRange[], signs: readonly string[]): SourceRange {
  for (let at = line; at < lines.lineCount; at++) {
    const range = lineRange(lines, at);
    const content = text.slice(range.start, range.end).trim();
    if (content === "" || signs.some((sign) => content.startsWith(sign))) continue;
    const starting = nodes.filter((node) => node.start >= range.start && node.start <= range.end);
    return starting.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? range;
  }
  return lineRange(lines, line);
}

interface Spans {
  readonly nodes: SourceRange[];
  readonly scalars: SourceRange[];
}

function yamlSpans(root: YamlNode, document: SourceDocument): Spans {
  const spans: Spans = { nodes: [], scalars: [] };
  const range = rangesOf(document);
  const walk = (node: YamlNode): void => {
    if (node.kind === "scalar") spans.scalars.push(range(node.place));
    if (node.kind === "list")
      for (const item of node.items) {
        spans.nodes.push(range(item.place));
        walk(item);
      }
    if (node.kind === "map")
      for (const entry of node.entries) {
        spans.nodes.push(range(entry.place));
        walk(entry.value);
      }
  };
  walk(root);
  return spans;
}

/**
 * The records that stand in the document; of a zone that is put together from several files also those of the others' readers.
 * From its owner on, where that stands above the record itself (octoDNS).
 */
function recordSpans(document: SourceDocument, snapshot: Snapshot): Spans {
  const own = new Set(document.units.map(({ unit }) => unit));
  const range = rangesOf(document);
  const sources = snapshot.zones
    .flatMap(setsOf)
    .flatMap(({ set }) => set.sources)
    .filter(({ place }) => own.has(place.unit));
  return {
    nodes: sources.flatMap(({ place, owner, rdata }) => {
      const record = range(place);
      const start = owner && own.has(owner.unit) ? Math.min(range(owner).start, record.start) : record.start;
      // A map over several units has the place of its key alone.
      const end = rdata.unit === place.unit || !own.has(rdata.unit) ? record.end : Math.max(range(rdata).end, record.end);
      return start < record.start || end > record.end ? [record, { start, end }] : [record];
    }),
    scalars: sources.flatMap(({ strings }) => strings ?? []).map(({ place }) => range(place)),
  };
}

/** Places of a document as ranges of its text. */
function rangesOf({ units }: SourceDocument): (place: Place) => SourceRange {
  const offsets = new Map(units.map(({ unit, offset }) => [unit, offset]));
  return ({ unit, start, end }) => {
    const offset = offsets.get(unit) ?? 0;
    return { start: offset + start, end: offset + end };
  };
}

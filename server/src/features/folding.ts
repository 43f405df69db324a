import { LineIndex, type SourceRange } from "../base/index.ts";
import type { YamlNode } from "../yaml/index.ts";
import { type FeatureContext, fileAt, rangeIn, zoneAt } from "./context.ts";

/** Lines, zero-based, both included. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind: "comment" | "region" | undefined;
}

/** Maps and lists of a document; records over several lines, comments and the parts between $ORIGIN lines of a zone file. */
export function foldsOf(context: FeatureContext, path: string): readonly Fold[] {
  const file = fileAt(context, path);
  const zone = file ? undefined : zoneAt(context, path);
  const text = file?.yaml.text ?? zone?.unit.text;
  if (text === undefined) return [];
  const lines = new LineIndex(text);
  const ranges: SourceRange[] = [];
  const walk = (node: YamlNode) => {
    const inner = node.kind === "map" ? node.entries : node.kind === "list" ? node.items : [];
    for (const one of inner) {
      const range = rangeIn(context, path, one.place);
      if (range) ranges.push(range);
      walk("value" in one && "key" in one ? one.value : (one as YamlNode));
    }
  };
  if (file?.yaml.root) walk(file.yaml.root);
  for (const set of zone?.sets ?? [])
    for (const { place } of set.sources) {
      const range = rangeIn(context, path, place);
      if (range) ranges.push(range);
    }
  const folds = ranges.map(({ start, end }) => fold(lines.at(start).line, lastLine(text, lines, start, end), undefined));
  const all = text.split(/\r?\n/);
  folds.push(...commentFolds(all), ...(zone ? originFolds(all) : []));
  const unique = new Map(folds.filter(({ start, end }) => end > start).map((one) => [`${one.start} ${one.end}`, one]));
  return [...unique.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

const fold = (start: number, end: number, kind: Fold["kind"]): Fold => ({ start, end, kind });

/** The place of a YAML node may reach over the blank lines behind it. */
function lastLine(text: string, lines: LineIndex, start: number, end: number): number {
  return lines.at(start + text.slice(start, end).trimEnd().length).line;
}

function commentFolds(lines: readonly string[]): readonly Fold[] {
  const folds: Fold[] = [];
  let first = -1;
  for (const [i, line] of [...lines, ""].entries()) {
    const isComment = /^\s*[#;]/.test(line);
    if (isComment && first < 0) first = i;
    if (isComment || first < 0) continue;
    folds.push(fold(first, i - 1, "comment"));
    first = -1;
  }
  return folds;
}

function originFolds(lines: readonly string[]): readonly Fold[] {
  const starts = lines.flatMap((line, i) => (/^\$ORIGIN\b/i.test(line) ? [i] : []));
  return starts.map((start, i) => {
    let end = (starts[i + 1] ?? lines.length) - 1;
    while (end > start && (lines[end] ?? "").trim() === "") end--;
    return fold(start, end, "region");
  });
}

import type { SourceRange } from "../base/index.ts";
import { LineIndex } from "../base/index.ts";
import type { YamlNode } from "../yaml/index.ts";
import { commentSigns } from "../zones/index.ts";
import { type FeatureContext, fileAt, recordsAt, zoneAt } from "./context.ts";
import type { ShownFinding } from "./findings.ts";

export interface FixEdit {
  readonly range: SourceRange;
  readonly newText: string;
}

/** Every safe fix that stays in this document, for one sweep; of two that overlap, the first. */
export function safeEdits(findings: readonly ShownFinding[], path: string): readonly FixEdit[] {
  const accepted: FixEdit[] = [];
  for (const finding of findings) {
    const fix = finding.finding.waived ? undefined : finding.fixes.find(({ safety }) => safety === "safe");
    if (!fix || fix.edits.some((edit) => edit.path !== path)) continue;
    const fresh = fix.edits.filter((edit) => !accepted.some((other) => isSame(edit, other)));
    if (fresh.some((edit) => accepted.some((other) => overlaps(edit.range, other.range)))) continue;
    accepted.push(...fresh.map(({ range, newText }) => ({ range, newText })));
  }
  return accepted.sort((a, b) => a.range.start - b.range.start);
}

function isSame(a: FixEdit, b: FixEdit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.newText === b.newText;
}

/** Two insertions at one offset have no order that anybody chose. */
function overlaps(a: SourceRange, b: SourceRange): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/**
 * Writes `# mailtranche-ignore rule -- …` on a line of its own above what the offset stands in: the line itself, or the first
 * line of a scalar or record that goes over several.
 */
export function ignoreEdit(context: FeatureContext, path: string, offset: number, rule: string): FixEdit | undefined {
  const file = fileAt(context, path);
  const zone = file ? undefined : zoneAt(context, path);
  const text = file?.yaml.text ?? (zone && context.documents.find((document) => document.path === path)?.text);
  // What begins a comment in a language that nobody knows would break its file.
  const sign = zone ? (zone.dialect.name === "text" || !zone.dialect.canComment ? undefined : commentSigns(zone.dialect.name)[0]) : "#";
  if (text === undefined || sign === undefined) return undefined;
  const lines = new LineIndex(text);
  const line = lines.at(startOfWhole(context, path, offset)).line;
  const start = lines.offset({ line, column: 0 });
  // In a zone file a blank at the start of a line has a meaning, and comments stand where people look for them.
  const indent = sign === ";" ? "" : (/^[ \t]*/.exec(text.slice(start))?.[0] ?? "");
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  return { range: { start, end: start }, newText: `${indent}${sign} mailtranche-ignore ${rule} -- say why${end}` };
}

/** A comment between the lines of a scalar would become a part of it. */
function startOfWhole(context: FeatureContext, path: string, offset: number): number {
  const file = fileAt(context, path);
  if (!file) {
    return recordsAt(context, path).find(({ range }) => range.start <= offset && offset <= range.end)?.range.start ?? offset;
  }
  const homes = new Map(file.yaml.units.map(({ unit, offset: at }) => [unit, at]));
  let start = offset;
  const walk = (node: YamlNode): void => {
    const home = homes.get(node.place.unit) ?? 0;
    if (node.kind === "scalar") {
      if (home + node.place.start <= offset && offset <= home + node.place.end) start = home + node.place.start;
    } else if (node.kind === "list") for (const item of node.items) walk(item);
    else for (const entry of node.entries) walk(entry.value);
  };
  if (file.yaml.root) walk(file.yaml.root);
  return start;
}

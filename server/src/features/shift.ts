import { changed, type SourceRange } from "../base/index.ts";
import type { ShownFinding } from "./findings.ts";

/** Findings of an older text on the newer one: what stands before or after the change moves with it, what it touches goes. */
export function shiftedFindings(findings: readonly ShownFinding[], path: string, before: string, after: string): readonly ShownFinding[] {
  const shift = changeBetween(before, after);
  return findings.flatMap((finding) => {
    const range = shift(finding.range);
    const related = finding.related.flatMap((one) => {
      const at = one.path === path ? shift(one.range) : one.range;
      return at ? [{ ...one, range: at }] : [];
    });
    // Edits were made for the older text.
    return range ? [changed(finding, { range, related, fixes: [] })] : [];
  });
}

/** One changed stretch between what both texts begin and end with. */
function changeBetween(before: string, after: string): (range: SourceRange) => SourceRange | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  const end = before.length - tail;
  const moved = after.length - before.length;
  return (range) => {
    if (range.end <= start) return range;
    return range.start >= end ? { start: range.start + moved, end: range.end + moved } : undefined;
  };
}

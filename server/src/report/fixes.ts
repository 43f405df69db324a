import type { ResultFinding, ResultFix } from "./types.ts";

export interface AppliedFix {
  readonly rule: string;
  readonly target: string;
  readonly title: string;
  readonly safety: "safe" | "unsafe";
  readonly file: string;
  readonly line: number;
}

export interface FixPlan {
  /** New texts of the files that change. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly AppliedFix[];
  /** Their edits overlap those of an applied one: they may fit in the next round. */
  readonly refused: readonly AppliedFix[];
}

export interface FixChoice {
  readonly unsafe: boolean;
  readonly rules: readonly string[];
  /** Fixes that were applied before and must not be again. */
  readonly done: ReadonlySet<string>;
}

type Edit = ResultFix["edits"][number];

/** What a fix is, however the text around it has moved. */
function fixKey(finding: ResultFinding, fix: ResultFix): string {
  return JSON.stringify([
    finding.rule,
    finding.messageId,
    finding.target,
    fix.title,
    fix.edits.map(({ file, newText }) => [file, newText]),
  ]);
}

/** The texts after the fixes of these findings. A fix comes whole or not at all; the first of two that overlap wins. */
export function applyFixes(
  findings: readonly ResultFinding[],
  texts: ReadonlyMap<string, string>,
  choice: FixChoice,
): FixPlan & { readonly keys: readonly string[] } {
  const accepted = new Map<string, Edit[]>();
  const applied: AppliedFix[] = [];
  const refused: AppliedFix[] = [];
  const keys: string[] = [];
  for (const finding of findings) {
    const fix = chosenFix(finding, choice);
    if (!fix || fix.edits.some(({ file }) => !texts.has(file))) continue;
    const key = fixKey(finding, fix);
    if (choice.done.has(key) || keys.includes(key)) continue;
    const entry = {
      rule: finding.rule,
      target: finding.target,
      title: fix.title,
      safety: fix.safety,
      file: finding.file,
      line: finding.range.start.line,
    };
    const fresh = fix.edits.filter((edit) => !accepted.get(edit.file)?.some((other) => isSame(edit, other)));
    // All of it is there already: the same fault seen in another world.
    if (fresh.length === 0) continue;
    if (fresh.some((edit) => accepted.get(edit.file)?.some((other) => overlaps(edit, other)))) {
      refused.push(entry);
      continue;
    }
    for (const edit of fresh) accepted.set(edit.file, [...(accepted.get(edit.file) ?? []), edit]);
    applied.push(entry);
    keys.push(key);
  }
  const changed = [...accepted].map(([file, edits]) => [file, applyEdits(texts.get(file) as string, edits)] as const);
  return { texts: new Map(changed), applied, refused, keys };
}

function chosenFix(finding: ResultFinding, { unsafe, rules }: FixChoice): ResultFix | undefined {
  if (finding.suppressed || finding.waived || (rules.length > 0 && !rules.includes(finding.rule))) return undefined;
  return finding.fixes.find(({ safety }) => safety === "safe") ?? (unsafe ? finding.fixes[0] : undefined);
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}

/** Two insertions at one offset have no order that anybody chose. */
function overlaps(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}

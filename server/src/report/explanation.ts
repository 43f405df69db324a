import { type ExplanationLine, explanationLines } from "../engine/index.ts";
import { mergeWorlds } from "./check-text.ts";
import { shownFindings } from "./result.ts";
import type { CheckResult, ResultFinding, ResultRange } from "./types.ts";
import type { World } from "./words.ts";

/** Why a finding of a result is what it is: the record that an editor shows too. `worlds` are all those that have the fault. */
export function explanation(finding: ResultFinding, worlds: readonly World[] = [finding.world]): readonly ExplanationLine[] {
  const { file, range, risk, evidence, related, waived, suppressed } = finding;
  return explanationLines({
    ...finding,
    ...risk,
    where: written(file, range),
    notCounted: finding.notCounted,
    worlds,
    evidence: evidence.map((one) => ({ ...one, ttl: one.ttl ?? undefined })),
    related: related.map((note) => ({ where: written(note.file, note.range), message: note.message })),
    waived: waived
      ? {
          leaves: waived.leaves,
          reason: waived.reason ?? undefined,
          owner: waived.owner ?? undefined,
          approvedBy: waived.approvedBy ?? undefined,
          expires: waived.expires ?? undefined,
        }
      : undefined,
    suppressed: suppressed ?? undefined,
  });
}

function written(file: string, { start }: ResultRange): string {
  return `${file}:${start.line}:${start.column}`;
}

/** What a person is shown of a result, each fault once, with its explanation. */
export function explained(result: CheckResult): readonly { readonly finding: ResultFinding; readonly lines: readonly ExplanationLine[] }[] {
  return mergeWorlds(shownFindings(result)).map(({ finding, worlds }) => ({ finding, lines: explanation(finding, worlds) }));
}

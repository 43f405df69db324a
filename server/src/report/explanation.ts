import { mergeWorlds } from "./check-text.ts";
import { shownFindings } from "./result.ts";
import { printable } from "./style.ts";
import type { CheckResult, ResultFinding } from "./types.ts";
import type { World } from "./words.ts";

/** One line of why a finding is what it is. */
export interface ExplanationLine {
  readonly label: "where" | "risk" | "seen" | "answer" | "see" | "waived" | "ignored" | "fix" | "source" | "more";
  readonly text: string;
}

const worldWords: Readonly<Record<World, string>> = { text: "in the files", live: "in live DNS", planned: "in the planned state" };

/**
 * Why a finding is what it is, in the same words and order wherever it is read: place, score, where it was seen, the answers
 * it rests on, what belongs to it, who accepted it, how to mend it, who says so. `worlds` are all those that have the fault.
 */
export function explanation(finding: ResultFinding, worlds: readonly World[] = [finding.world]): readonly ExplanationLine[] {
  const { file, range, risk, evidence, related, waived, suppressed, fixes, source, rule } = finding;
  const lines: ExplanationLine[] = [{ label: "where", text: `${file}:${range.start.line}:${range.start.column}` }];
  const add = (label: ExplanationLine["label"], text: string) => lines.push({ label, text: printable(text) });
  if (risk.score > 0) add("risk", `${risk.category} ${risk.score}, component ${risk.component}`);
  // A verdict, and a fault of a document, are of no world.
  if (evidence.length > 0) add("seen", worlds.map((world) => worldWords[world]).join(", "));
  for (const { question, answer, ttl, server, at } of evidence)
    add("answer", `${question}: ${answer.join(" | ")}${ttl === null ? "" : `, TTL ${ttl} s`}, from ${server} at ${at}`);
  for (const note of related) add("see", `${note.file}:${note.range.start.line}:${note.range.start.column} ${note.message}`);
  if (waived)
    add(
      "waived",
      `counts ${waived.leaves}: ${waived.reason ?? "no reason given"}; ${waived.owner ?? "nobody"}, approved by ${waived.approvedBy ?? "nobody"}${waived.expires === null ? "" : `, until ${waived.expires}`}`,
    );
  if (suppressed) add("ignored", suppressed.reason);
  for (const { title, safety } of fixes) add("fix", `${title} (${safety})`);
  add("source", source);
  add("more", `mailtranche explain ${rule}`);
  return lines;
}

/** What a person is shown of a result, each fault once, with its explanation. */
export function explained(result: CheckResult): readonly { readonly finding: ResultFinding; readonly lines: readonly ExplanationLine[] }[] {
  return mergeWorlds(shownFindings(result)).map(({ finding, worlds }) => ({ finding, lines: explanation(finding, worlds) }));
}

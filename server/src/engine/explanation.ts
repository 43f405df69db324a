import { isoInstant, type Place, printable } from "../base/index.ts";
import type { World } from "../risk/index.ts";
import type { Finding, NotCounted } from "./types.ts";

/** One line of why a finding is what it is. */
export interface ExplanationLine {
  readonly label: "where" | "risk" | "new" | "seen" | "answer" | "see" | "waived" | "ignored" | "fix" | "source" | "more";
  readonly text: string;
}

/** What an explanation says, whoever holds the finding: the engine, or a result that was written to a file. Times are ISO. */
export interface Explained {
  readonly rule: string;
  /** `file:line:column`; `undefined`: whoever reads it stands there. */
  readonly where: string | undefined;
  readonly category: string;
  readonly component: string;
  readonly score: number;
  readonly notCounted: NotCounted | undefined;
  /** All those that have the fault. */
  readonly worlds: readonly World[];
  readonly evidence: readonly ExplainedAnswer[];
  readonly related: readonly { readonly where: string | undefined; readonly message: string }[];
  readonly waived:
    | {
        readonly leaves: number;
        readonly reason: string | undefined;
        readonly owner: string | undefined;
        readonly approvedBy: string | undefined;
        readonly expires: string | undefined;
      }
    | undefined;
  readonly suppressed: { readonly reason: string } | undefined;
  readonly fixes: readonly { readonly title: string; readonly safety: "safe" | "unsafe" }[];
  readonly source: string;
}

export interface ExplainedAnswer {
  readonly question: string;
  readonly answer: readonly string[];
  readonly ttl: number | undefined;
  readonly server: string;
  readonly at: string;
}

/** Where a fault was seen, in the words of every report. */
export const worldWords: Readonly<Record<World, string>> = {
  text: "in the files",
  live: "in live DNS",
  planned: "in the planned state",
};

/**
 * Why a finding is what it is, in the same words and order wherever it is read (RULES 2.6): place, score, where it was seen,
 * the answers it rests on, what belongs to it, who accepted it, how to mend it, who says so.
 */
export function explanationLines(one: Explained): readonly ExplanationLine[] {
  const lines: ExplanationLine[] = one.where === undefined ? [] : [{ label: "where", text: one.where }];
  const add = (label: ExplanationLine["label"], text: string) => lines.push({ label, text: printable(text) });
  if (one.score > 0) add("risk", `${one.category} ${one.score}, component ${one.component}`);
  if (one.notCounted) add("new", notCountedText(one.notCounted));
  // A verdict, and a fault of a document, are of no world.
  if (one.evidence.length > 0) add("seen", one.worlds.map((world) => worldWords[world]).join(", "));
  for (const answer of one.evidence) add("answer", answerLine(answer));
  for (const { where, message } of one.related) add("see", where === undefined ? message : `${where} ${message}`);
  if (one.waived) {
    const { leaves, reason, owner, approvedBy, expires } = one.waived;
    const until = expires === undefined ? "" : `, until ${expires}`;
    add("waived", `counts ${leaves}: ${reason ?? "no reason given"}; ${owner ?? "nobody"}, approved by ${approvedBy ?? "nobody"}${until}`);
  }
  if (one.suppressed) add("ignored", one.suppressed.reason);
  for (const { title, safety } of one.fixes) add("fix", `${title} (${safety})`);
  add("source", one.source);
  add("more", `mailtranche explain ${one.rule}`);
  return lines;
}

/** `TXT _dmarc.shop.example: nxdomain, TTL 300 s, from udp://192.0.2.53 at 2026-10-09T07:00:00Z`. */
export function answerLine({ question, answer, ttl, server, at }: ExplainedAnswer): string {
  return `${question}: ${answer.join(" | ")}${ttl === undefined ? "" : `, TTL ${ttl} s`}, from ${server} at ${at}`;
}

/** `new since 0.1.0 (the rule is of 0.2.0), not counted in pilot`. */
export function notCountedText({ since, ruleSet, tranches }: NotCounted): string {
  return `new since ${ruleSet} (the rule is of ${since}), not counted${tranches.length > 0 ? ` in ${tranches.join(", ")}` : ""}`;
}

/** Of a finding of the engine. `where` writes a place as a path with line and column. */
export function explanationOf(
  finding: Finding,
  worlds: readonly World[],
  where: (place: Place) => string | undefined,
): readonly ExplanationLine[] {
  const { waived } = finding;
  return explanationLines({
    ...finding,
    where: where(finding.place),
    notCounted: finding.notCounted,
    worlds,
    evidence: finding.evidence.map((one) => ({ ...one, at: isoInstant(one.at) })),
    related: finding.related.map(({ place, message }) => ({ where: where(place), message })),
    waived: waived && {
      leaves: waived.leaves,
      reason: waived.reason,
      owner: waived.owner,
      approvedBy: waived.approvedBy.join(", ") || undefined,
      expires: waived.expires === undefined ? undefined : isoInstant(waived.expires),
    },
  });
}

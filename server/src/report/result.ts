import { isoInstant } from "../base/index.ts";
import type { Analysis, Evidence, Finding, FindingFix } from "../engine/index.ts";
import type { Waiver } from "../playbook/index.ts";
import { type Places, placesOf } from "./places.ts";
import type { CheckResult, ResultEvidence, ResultFinding, ResultFix, ResultSummary, ResultUnchecked, ResultWaiver } from "./types.ts";
import type { Severity } from "./words.ts";

export interface ResultOptions {
  readonly toolVersion: string;
  readonly durationMs: number;
  readonly complete: boolean;
  readonly fixedClock: boolean;
  /** Files, and folders with a final `/`, that were asked about; empty: everything. */
  readonly focus: readonly string[];
  readonly minSeverity: Severity;
}

const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/** What a person is shown: neither suppressed nor waived. */
export function shownFindings(result: CheckResult): readonly ResultFinding[] {
  return result.findings.filter((finding) => !finding.suppressed && !finding.waived);
}

/** Analyses (one a playbook with settings of its own) as one result of CLI.md. */
export function checkResult(analyses: readonly Analysis[], options: ResultOptions): CheckResult {
  const findings = uniqueFindings(analyses.flatMap((analysis) => findingsOf(analysis, placesOf(analysis.documents))))
    .filter((finding) => isAtLeast(finding.severity, options.minSeverity) && isInFocus(finding.file, options.focus))
    .sort(compareFindings);
  const lost = analyses.flatMap((analysis) => analysis.unreadable.map(({ path, why }) => ({ file: path, why })));
  const unreadable = uniqueBy(lost, ({ file }) => file).filter(({ file }) => isInFocus(file, options.focus));
  return {
    version: 1,
    tool: { name: "mailtranche", version: options.toolVersion },
    now: isoInstant(analyses[0]?.now ?? 0),
    fixedClock: options.fixedClock,
    complete: options.complete && analyses.every((analysis) => analysis.complete),
    findings,
    unchecked: uniqueBy(analyses.flatMap(uncheckedOf), (one) => JSON.stringify(one)),
    unreadable,
    summary: summaryOf(analyses, findings, options),
  };
}

function summaryOf(analyses: readonly Analysis[], findings: readonly ResultFinding[], options: ResultOptions): ResultSummary {
  const shown = findings.filter((finding) => !finding.suppressed && !finding.waived);
  const count = (severity: Severity) => shown.filter((finding) => finding.severity === severity).length;
  const sum = (of: (analysis: Analysis) => number) => analyses.reduce((total, analysis) => total + of(analysis), 0);
  return {
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
    hint: count("hint"),
    waived: findings.filter((finding) => finding.waived && !finding.suppressed).length,
    suppressed: findings.filter((finding) => finding.suppressed).length,
    files: new Set(
      analyses.flatMap((analysis) => analysis.documents.map(({ path }) => path)).filter((path) => isInFocus(path, options.focus)),
    ).size,
    records: sum((analysis) => analysis.records),
    questions: sum((analysis) => analysis.questions),
    durationMs: Math.round(options.durationMs),
  };
}

function findingsOf(analysis: Analysis, places: Places): readonly ResultFinding[] {
  return analysis.findings.flatMap((finding) => {
    const at = places.at(finding.place);
    // Of the library that ships with the product: nobody can mend it in a file.
    return at ? [resultFinding(finding, at, places)] : [];
  });
}

function resultFinding(finding: Finding, { file, range }: NonNullable<ReturnType<Places["at"]>>, places: Places): ResultFinding {
  return {
    rule: finding.rule,
    messageId: finding.messageId,
    severity: finding.severity,
    message: finding.message,
    world: finding.world,
    scenario: finding.scenario && { phases: finding.scenario.phases, at: finding.scenario.at, rollback: finding.scenario.rollback },
    file,
    range,
    target: finding.target,
    risk: { category: finding.category, component: finding.component, score: finding.score },
    evidence: finding.evidence.map(resultEvidence),
    related: finding.related.flatMap(({ place, message }) => {
      const at = places.at(place);
      return at ? [{ ...at, message }] : [];
    }),
    fixes: finding.fixes.flatMap((fix) => resultFix(fix, places)),
    waived: finding.waived ? resultWaiver(finding.waived) : null,
    suppressed: finding.suppressed ? { reason: finding.suppressed.reason } : null,
    source: finding.source,
    help: finding.help,
  };
}

function resultEvidence({ question, answer, ttl, server, at }: Evidence): ResultEvidence {
  return { question, answer, ttl: ttl ?? null, server, at: isoInstant(at) };
}

/** All edits or none: half a fix is no fix. */
function resultFix(fix: FindingFix, places: Places): readonly ResultFix[] {
  const edits = fix.edits.flatMap(({ place, newText }) => {
    const at = places.locate(place);
    return at ? [{ file: at.path, start: at.range.start, end: at.range.end, newText }] : [];
  });
  return edits.length === fix.edits.length ? [{ title: fix.title, safety: fix.safety, edits }] : [];
}

export function resultWaiver(waiver: Waiver): ResultWaiver {
  return {
    reason: waiver.reason ?? null,
    owner: waiver.owner ?? null,
    approvedBy: waiver.approvedBy.join(", ") || null,
    expires: waiver.expires === undefined ? null : isoInstant(waiver.expires),
    leaves: waiver.leaves,
  };
}

/** What could not be checked, and why. */
export function uncheckedOf({ unchecked }: Pick<Analysis, "unchecked">): readonly ResultUnchecked[] {
  return unchecked.map(({ rule, target, world, unknown, live }) => ({
    rule,
    target,
    world,
    reason: unknown[0]?.reason ?? "offline",
    detail: unknown.map(({ detail }) => detail).join("; "),
    who: unknown.find(({ who }) => who !== undefined)?.who ?? null,
    live,
  }));
}

function isInFocus(file: string, focus: readonly string[]): boolean {
  return focus.length === 0 || focus.some((one) => (one.endsWith("/") ? file.startsWith(one) : file === one));
}

function compareFindings(a: ResultFinding, b: ResultFinding): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    compareText(`${a.rule} ${a.messageId} ${a.target} ${a.world}`, `${b.rule} ${b.messageId} ${b.target} ${b.world}`)
  );
}

/** By code units, so that a report is the same everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two playbooks that share a text find the same fault in it. */
function uniqueFindings(findings: readonly ResultFinding[]): readonly ResultFinding[] {
  return uniqueBy(findings, ({ rule, messageId, world, scenario, file, range, target, message }) =>
    JSON.stringify([rule, messageId, world, scenario, file, range, target, message]),
  );
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

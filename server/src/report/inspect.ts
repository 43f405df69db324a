import { type Instant, isoInstant } from "../base/index.ts";
import type { Finding } from "../engine/index.ts";
import type { Inspection, Posture, Propagation } from "../posture/index.ts";
import { type CategoryRisk, categories } from "../risk/index.ts";
import { compareText, isAtLeast, uncheckedOf } from "./result.ts";
import type { ResultFinding, ResultUnchecked } from "./types.ts";
import type { Category, Severity } from "./words.ts";

/** A finding on a live domain: there is no file that it stands in. */
export type InspectFinding = Omit<ResultFinding, "file" | "range"> & { readonly file: null; readonly range: null };

interface InspectRisk {
  readonly lo: number;
  readonly hi: number;
  /** The rule that decides `lo`. */
  readonly driver?: string;
  /** Rules that could not be checked. */
  readonly unchecked?: readonly string[];
}

/** One difference to an earlier result: `spf.record`, before and after. */
export interface Difference {
  readonly at: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The line of `inspect` (CLI.md), version 1. Fields may be added; none may change its meaning or go. */
export interface InspectLine extends Omit<Posture, "mx"> {
  readonly version: 1;
  /** Place in the input, from 0: what `merge` sorts by. */
  readonly index: number;
  /** False: it ended early, and what is here is what was known then. */
  readonly complete: boolean;
  readonly mx: Posture["mx"]["hosts"];
  /** `null`: the domain says that it takes no mail (RFC 7505). */
  readonly mxState: Posture["mx"]["state"] | "null";
  readonly findings: readonly InspectFinding[];
  readonly unchecked: readonly ResultUnchecked[];
  /** `{}` where no rule looked. */
  readonly risk: Readonly<Record<Category, InspectRisk | Readonly<Record<string, never>>>>;
  readonly questions: number;
  readonly durationMs: number;
  /** With `--authoritative`. */
  readonly propagation?: readonly Propagation[];
  /** With `--since`. */
  readonly since?: { readonly change: "new" | "changed"; readonly differences: readonly Difference[] };
}

export interface LineOptions {
  readonly index: number;
  readonly durationMs: number;
  readonly minSeverity: Severity;
  readonly evidence: boolean;
}

/** Deterministic but for `durationMs` (and evidence, which has times): the same answers make the same line. */
export function inspectLine({ posture, judged, questions, complete }: Inspection, options: LineOptions): InspectLine {
  const { domain, exists, mx, spf, dkim, dmarc, mtaSts, tlsRpt, dane, bimi } = posture;
  const findings = judged.findings.filter(({ severity }) => isAtLeast(severity, options.minSeverity)).map((one) => findingOf(one, options));
  return {
    version: 1,
    index: options.index,
    domain,
    complete,
    exists,
    mx: mx.hosts,
    mxState: mx.isNull ? "null" : mx.state,
    spf,
    dkim,
    dmarc,
    mtaSts,
    tlsRpt,
    dane,
    bimi,
    findings: findings.sort((a, b) => compareText(findingKey(a), findingKey(b))),
    unchecked: uncheckedOf(judged),
    risk: Object.fromEntries(categories.map((category) => [category, riskOf(judged.risk[category])])) as InspectLine["risk"],
    questions,
    durationMs: Math.round(options.durationMs),
  };
}

function findingOf(finding: Finding, { evidence }: LineOptions): InspectFinding {
  return {
    rule: finding.rule,
    messageId: finding.messageId,
    severity: finding.severity,
    message: finding.message,
    world: finding.world,
    scenario: null,
    file: null,
    range: null,
    target: finding.target,
    risk: { category: finding.category, component: finding.component, score: finding.score },
    evidence: evidence ? finding.evidence.map(({ ttl, at, ...rest }) => ({ ...rest, ttl: ttl ?? null, at: isoInstant(at) })) : [],
    related: [],
    fixes: [],
    waived: null,
    suppressed: null,
    source: finding.source,
    help: finding.help,
  };
}

function riskOf(risk: CategoryRisk<Finding> | undefined): InspectRisk | Record<string, never> {
  if (!risk) return {};
  return {
    lo: risk.lo,
    hi: risk.hi,
    ...(risk.driver ? { driver: risk.driver.rule } : {}),
    ...(risk.unchecked.length > 0 ? { unchecked: [...new Set(risk.unchecked.map(({ rule }) => rule))].sort() } : {}),
  };
}

const findingKey = (finding: InspectFinding): string => `${finding.rule} ${finding.messageId} ${finding.target} ${finding.message}`;

/** Whether something that was asked is not known, or not seen by everyone yet: such a line is no clean bill. */
export function isUnknownLine(line: InspectLine): boolean {
  const facts = [line.spf, line.dmarc, line.mtaSts, line.tlsRpt, line.bimi, ...line.dkim.keys, ...line.dane.hosts];
  const isOpen = (state: string): boolean => state === "failed" || state === "open";
  const isSpreading = (line.propagation ?? []).some(({ everyoneSees }) => everyoneSees.at === null || (everyoneSees.seconds ?? 0) > 0);
  return !line.complete || isSpreading || line.unchecked.length > 0 || isOpen(line.mxState) || facts.some(({ state }) => isOpen(state));
}

/** Nothing at all is known: it was stopped before the first answer. */
export function isEmptyLine(line: InspectLine): boolean {
  const facts = [line.spf, line.dmarc, line.mtaSts, line.tlsRpt, line.bimi, ...line.dkim.keys];
  return !line.complete && line.mxState === "open" && facts.every(({ state }) => state === "open");
}

/** `inspect --format json` and `merge --format json`: the body of `check`, and the lines. */
export interface InspectResult {
  readonly version: 1;
  readonly tool: { readonly name: "mailtranche"; readonly version: string };
  readonly now: string;
  readonly fixedClock: boolean;
  readonly complete: boolean;
  readonly domains: readonly InspectLine[];
  readonly findings: readonly InspectFinding[];
  readonly unchecked: readonly ResultUnchecked[];
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
  readonly summary: Readonly<
    Record<Severity | "waived" | "suppressed" | "files" | "records" | "domains" | "questions" | "durationMs", number>
  >;
}

export interface InspectResultOptions {
  readonly toolVersion: string;
  readonly now: Instant;
  readonly fixedClock: boolean;
  readonly complete: boolean;
  readonly durationMs: number;
  readonly unreadable: InspectResult["unreadable"];
}

export function inspectResult(lines: readonly InspectLine[], options: InspectResultOptions): InspectResult {
  const findings = lines.flatMap((line) => line.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    tool: { name: "mailtranche", version: options.toolVersion },
    now: isoInstant(options.now),
    fixedClock: options.fixedClock,
    complete: options.complete && lines.every(({ complete }) => complete),
    domains: lines,
    findings,
    unchecked: lines.flatMap((line) => line.unchecked),
    unreadable: options.unreadable,
    summary: {
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      hint: count("hint"),
      waived: 0,
      suppressed: 0,
      files: 0,
      records: 0,
      domains: lines.length,
      questions: lines.reduce((sum, { questions }) => sum + questions, 0),
      durationMs: Math.round(options.durationMs),
    },
  };
}

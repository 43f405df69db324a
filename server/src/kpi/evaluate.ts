import { formatDuration, formatInstant, type Instant } from "../base/index.ts";
import type { Condition, KpiSnapshot, Measurement, Playbook, Tranche } from "../playbook/index.ts";
import { type Evidence, evidenceFor } from "./snapshots.ts";
import { type Direction, moreNeeded, wilson } from "./wilson.ts";

export type ConditionState = "pass" | "fail" | "not-proved" | "too-early" | "no-evidence" | "stale";

/** One condition of a gate against what was measured. */
export interface ConditionOutcome {
  readonly condition: Condition;
  readonly state: ConditionState;
  /** In words: `9214 of 9316 (98.9%), at least 98.7%`. */
  readonly why: string;
  /** It holds by the value alone: too few observations to prove it (`proof: measured`). */
  readonly thin: boolean;
  /** Observations without a fault that are lacking; `undefined`: more of them decide nothing, or it is decided. */
  readonly more: number | undefined;
  /** Of `too-early`: when it can be judged. */
  readonly until: Instant | undefined;
  readonly snapshots: readonly KpiSnapshot[];
  /** End of the time that was measured. */
  readonly measuredTo: Instant | undefined;
}

export interface GateOutcome {
  readonly state: "pass" | "fail" | "unknown";
  readonly conditions: readonly ConditionOutcome[];
  /** The gate lets mail settle until then. */
  readonly soakUntil: Instant | undefined;
}

/** The values of a seed list or a template run are all there are: compared as they are, not as a sample of more. */
const wholeReaders: ReadonlySet<string> = new Set(["seeds", "templates", "sync-report"]);
const wholeKpis: ReadonlySet<string> = new Set(["inbox-placement", "template-checks", "adoption"]);
/** From here on an organisation has the mails to prove a share (LANGUAGE 3, `proof`). */
const provingMailboxes = 500;
/** Fewer values have no 95th percentile worth the name. */
const percentileValues = 100;
const fewest = 1;

/** Whether shares have to be proved; `measured` takes the value itself. By size, where the gate does not say. */
export function proofOf(playbook: Playbook, tranche: Tranche): "95%" | "measured" {
  const stated = tranche.gate.gate?.fields.get("proof")?.text;
  if (stated === "95%" || stated === "measured") return stated;
  let mailboxes = 0;
  for (const one of playbook.tranches.values()) mailboxes += one.mailboxes ?? 0;
  return mailboxes >= provingMailboxes ? "95%" : "measured";
}

/** All conditions of a tranche's gate at a time. A tranche without a gate has nothing to show, so it is not known to pass. */
export function evaluateGate(playbook: Playbook, tranche: Tranche, now: Instant): GateOutcome {
  const gate = tranche.gate.gate;
  const conditions = (gate?.require ?? []).map((condition) => evaluateCondition({ playbook, tranche, condition, now }));
  const soakUntil = gate && tranche.window && gate.soakSeconds > 0 ? tranche.window.to + gate.soakSeconds * 1000 : undefined;
  const failed = conditions.some(({ state }) => state === "fail");
  const passed =
    conditions.length > 0 && conditions.every(({ state }) => state === "pass") && (soakUntil === undefined || soakUntil <= now);
  return { state: failed ? "fail" : passed ? "pass" : "unknown", conditions, soakUntil };
}

interface Judged {
  readonly playbook: Playbook;
  readonly tranche: Tranche;
  readonly condition: Condition;
  readonly now: Instant;
}

/** Pass when the lower bound holds, fail when the upper bound misses, else not proved, with what is lacking. */
function evaluateCondition({ playbook, tranche, condition, now }: Judged): ConditionOutcome {
  const base = { condition, thin: false, more: undefined, until: undefined, snapshots: [], measuredTo: undefined } as const;
  const found = evidenceFor(playbook, tranche, condition);
  const span = condition.overSeconds ?? 0;
  if (found.kind !== "found") {
    const due = tranche.window && tranche.window.to + span * 1000;
    if (due !== undefined && due > now)
      return { ...base, state: "too-early", why: `it can be measured from ${formatInstant(due, playbook.timeZone)}`, until: due };
    return found.kind === "none"
      ? { ...base, state: "no-evidence", why: "no Snapshot in records/ holds it" }
      : {
          ...base,
          state: "no-evidence",
          why: `${found.snapshot.id} begins before the window, so it counts people who had not moved`,
          snapshots: [found.snapshot],
        };
  }
  const { evidence } = found;
  const known = { ...base, snapshots: evidence.snapshots, measuredTo: evidence.to };
  const judged = judge(condition, evidence, proofOf(playbook, tranche), percentileOf(playbook, condition.kpi));
  // What fails already is not mended by waiting: too short a time makes a pass premature, never a fault.
  if (judged.state !== "fail" && evidence.to - evidence.from < span * 1000) {
    const due = evidence.from + span * 1000;
    const covered = `measured over ${formatDuration((evidence.to - evidence.from) / 1000)} of ${formatDuration(span)}`;
    return due > now
      ? { ...known, state: "too-early", why: `${covered}; the rest is there from ${formatInstant(due, playbook.timeZone)}`, until: due }
      : { ...known, state: "not-proved", why: covered };
  }
  const oldest = Math.max(span, playbook.settings.maxAgeSeconds);
  if (now - evidence.to > oldest * 1000)
    return { ...known, state: "stale", why: `${judged.why}, but measured ${formatDuration((now - evidence.to) / 1000)} ago` };
  return { ...known, ...judged };
}

function percentileOf(playbook: Playbook, kpi: string): number {
  const entries = playbook.fields.get("kpis")?.entries() ?? [];
  const stated = entries.find(([key]) => key.text === kpi)?.[1].get("percentile")?.value;
  return typeof stated === "number" ? stated : 95;
}

type Judgement = Pick<ConditionOutcome, "state" | "why" | "thin" | "more">;

function judge(condition: Condition, evidence: Evidence, proof: "95%" | "measured", percentile: number): Judgement {
  const { measurement } = evidence;
  const plain = (state: ConditionState, why: string): Judgement => ({ state, why, thin: false, more: undefined });
  if (condition.kpi.startsWith("bounce.")) return judgeClass(condition, evidence);
  const { good, total } = measurement;
  if (condition.unit === "percent" && good !== undefined && total !== undefined && good <= total) {
    const isWhole = wholeReaders.has(measurement.reader ?? "") || wholeKpis.has(condition.kpi);
    const isEqual = condition.op === "==" || condition.op === "!=";
    if (total === 0) return plain("not-proved", "nothing was observed");
    if (isWhole || isEqual) return plain(holds(condition, good / total) ? "pass" : "fail", shareText(good, total));
    return judgeShare(condition, measurement, good, total, proof);
  }
  if (condition.unit === "duration" && measurement.percentiles.size > 0) {
    const value = measurement.percentiles.get(percentile);
    if (value === undefined) return plain("not-proved", `the evidence has no p${percentile}`);
    const why = `p${percentile} is ${formatDuration(value)}`;
    if ((total ?? 0) < percentileValues)
      return {
        ...plain("not-proved", `${why}, of ${total ?? "an unknown number of"} values; a percentile needs ${percentileValues}`),
        more: percentileValues - (total ?? 0),
      };
    return plain(holds(condition, value) ? "pass" : "fail", why);
  }
  if (measurement.value === undefined || typeof measurement.value !== typeof condition.value)
    return plain("not-proved", "the evidence holds no value that can be compared");
  if (condition.unit === "percent" && condition.op !== "==" && condition.op !== "!=" && !wholeKpis.has(condition.kpi)) {
    // A share without its counts proves nothing, however good it looks.
    const why = `${percentText(Number(measurement.value))}, without the number of observations`;
    return plain("not-proved", why);
  }
  const shown = condition.unit === "duration" ? formatDuration(Number(measurement.value)) : `${measurement.value}`;
  return plain(holds(condition, measurement.value) ? "pass" : "fail", shown);
}

function judgeShare(condition: Condition, measurement: Measurement, good: number, total: number, proof: "95%" | "measured"): Judgement {
  const threshold = Number(condition.value);
  const direction: Direction = condition.op === ">=" || condition.op === ">" ? "at-least" : "at-most";
  // Faults with one cause count once: `good` counts the faults themselves where the share has to be small.
  const again = measurement.sameCause.reduce((sum, count) => sum + count - 1, 0);
  const seen = Math.max(total - again, 1);
  const kept = direction === "at-least" ? Math.min(good, seen) : Math.max(good - again, 0);
  const { lower, upper } = wilson(kept, seen);
  const bound = direction === "at-least" ? `at least ${percentText(lower)}` : `at most ${percentText(upper)}`;
  const why = `${shareText(good, total)}${again > 0 ? `, ${again} of one cause with others` : ""}, ${bound}`;
  const decided = { why, thin: false, more: undefined };
  if (holds(condition, direction === "at-least" ? lower : upper)) return { ...decided, state: "pass" };
  if (!holds(condition, direction === "at-least" ? upper : lower)) return { ...decided, state: "fail" };
  const more = Math.max(moreNeeded(kept, seen, threshold, direction) ?? 0, (condition.min ?? 0) - seen) || undefined;
  const least = condition.min ?? fewest;
  if (proof === "measured") {
    if (seen < least) return { ...decided, state: "not-proved", why: `${why}; ${least} observations are asked for`, more: least - seen };
    // A value that misses by chance refutes as little as one that holds by chance proves; only the second is enough here.
    return holds(condition, kept / seen) ? { ...decided, state: "pass", thin: true } : { ...decided, state: "not-proved", more };
  }
  return { ...decided, state: "not-proved", more };
}

/** A class of bounces as a rate over the time measured, a share of what was sent, or a count. */
function judgeClass(condition: Condition, { measurement, from, to }: Evidence): Judgement {
  const count = measurement.by.get(condition.kpi.slice("bounce.".length)) ?? (measurement.by.size > 0 ? 0 : undefined);
  const value =
    count === undefined
      ? undefined
      : condition.unit === "rate"
        ? to > from
          ? count / ((to - from) / 1000)
          : undefined
        : condition.unit === "percent"
          ? measurement.total
            ? count / measurement.total
            : undefined
          : count;
  if (value === undefined)
    return { state: "not-proved", why: "the evidence does not count bounces by class", thin: false, more: undefined };
  return { state: holds(condition, value) ? "pass" : "fail", why: `${count} bounces of this class`, thin: false, more: undefined };
}

function holds({ op, value }: Condition, measured: number | string): boolean {
  switch (op) {
    case "==":
      return measured === value;
    case "!=":
      return measured !== value;
    case ">=":
      return measured >= value;
    case "<=":
      return measured <= value;
    case ">":
      return measured > value;
    case "<":
      return measured < value;
  }
}

function shareText(good: number, total: number): string {
  return `${good} of ${total} (${percentText(good / total)})`;
}

function percentText(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

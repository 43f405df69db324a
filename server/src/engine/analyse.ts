import { type Instant, locator, type Place } from "../base/index.ts";
import type { Playbook } from "../playbook/index.ts";
import { type Assessment, assess, type Outcome, waiverFor } from "../risk/index.ts";
import { highestScore, type Rule } from "../rules/index.ts";
import { countsIn } from "./counting.ts";
import { DerivationStore } from "./derive.ts";
import type { Plan } from "./plan.ts";
import { type Job, type RunResult, runRule } from "./run.ts";
import type { Snapshot } from "./snapshot.ts";
import { suppressor } from "./suppress.ts";
import { setsOf, type Target } from "./targets.ts";
import type { Analysis, AnalysisRequest, Finding, Unchecked } from "./types.ts";
import { unreadOutcomes } from "./unread.ts";
import { liveWorld } from "./worlds.ts";

export interface AnalysisInput {
  readonly snapshot: Snapshot;
  readonly rules: readonly Rule[];
  readonly request: AnalysisRequest;
  readonly plan: Plan;
  readonly runs: readonly { readonly job: Job; readonly result: RunResult }[];
  readonly now: Instant;
  readonly questions: number;
}

/** A run as an outcome that risk can fold, and where it counts. */
export interface CountedOutcome {
  readonly outcome: Outcome<Finding>;
  readonly playbook: Playbook | undefined;
  readonly worldKey: string;
}

/** Runs to findings, readiness per tranche, and the second pass over it. */
export function analyse(input: AnalysisInput): Analysis {
  const { snapshot, plan, request, now } = input;
  const suppressed = suppressor(snapshot, locator(snapshot.documents));
  // What a rule decided without asking is true whoever is offline.
  const shown = input.runs.filter(({ job, result }) => request.live || job.world.world !== "live" || askedNothing(result));
  const counted = shown.map(({ job, result }) => countedOutcome(job, result, now, suppressed));
  const assessments: Assessment<Finding>[] = [];
  for (const { playbook, tranche, worlds } of plan.tranches) {
    if (request.tranches && !request.tranches.includes(tranche.id)) continue;
    const outcomes = counted.filter((one) => worlds.has(one.worldKey) && countsIn(one, playbook, tranche)).map((one) => one.outcome);
    const all = [...outcomes, ...unreadOutcomes(playbook, tranche, snapshot)];
    assessments.push(assess({ playbook, tranche, phase: request.phase ?? "now", outcomes: all, now }));
  }
  const first = counted.flatMap(({ outcome }) => outcome.findings);
  const second = secondPass(input, assessments).map((finding) => ({
    ...finding,
    suppressed: suppressed(finding, playbookOf(finding, snapshot)),
  }));
  return {
    now,
    model: snapshot.model,
    documents: snapshot.documents,
    zones: snapshot.zones,
    findings: [...first, ...second]
      .filter((finding) => severityOf(finding, snapshot) !== "none")
      .map((finding) => withSeverity(finding, snapshot)),
    unchecked: shown.flatMap(({ job, result }) => uncheckedOf(job, result)),
    assessments,
    open: new Set(shown.flatMap(({ result }) => [...result.open.keys()])).size,
    questions: input.questions,
    records: snapshot.zones.flatMap(setsOf).reduce((sum, { set }) => sum + set.records.length, 0),
    unreadable: snapshot.unreadable,
    validUntil: snapshot.fixedNow === undefined ? earliest(shown.flatMap(({ result }) => result.validUntil ?? [])) : undefined,
    complete: true,
  };
}

function earliest(instants: readonly Instant[]): Instant | undefined {
  return instants.length > 0 ? Math.min(...instants) : undefined;
}

function askedNothing({ open, openOptional, answered }: RunResult): boolean {
  return open.size + openOptional.size + answered.size === 0;
}

type Suppressor = ReturnType<typeof suppressor>;

function countedOutcome(job: Job, result: RunResult, now: Instant, suppressed: Suppressor): CountedOutcome {
  const { rule, target, world } = job;
  const playbook = playbookOfTarget(target);
  const off = playbook?.settings.rules.get(rule.id) === "none";
  const findings = result.findings.map((finding): Finding => {
    const match = playbook && waiverFor(finding, playbook, now);
    return { ...finding, waived: match?.state.kind === "holds" ? match.waiver : undefined, suppressed: suppressed(finding, playbook) };
  });
  const ages = [...result.answered.values()].map((answer) => answer.meta.at);
  return {
    playbook,
    worldKey: world.key,
    outcome: {
      rule: rule.id,
      category: rule.risk.category,
      component: rule.risk.component,
      target: target.label,
      world: world.world,
      scenario: world.scenario,
      scope: target.scope,
      highest: highestScore(rule),
      findings: off ? [] : findings,
      unknown: off
        ? [{ reason: "off-by-settings", detail: `${rule.id} is switched off in Settings`, who: "whoever edits Settings" }]
        : unknownOf(job, result),
      off: false,
      oldestAnswer: ages.length > 0 ? Math.min(...ages) : undefined,
    },
  };
}

function playbookOfTarget(target: Target): Playbook | undefined {
  return target.playbook;
}

/** What a run could not know; open questions at the end of an analysis are answers that nobody fetched. */
function unknownOf(job: Job, result: RunResult): Outcome["unknown"] {
  const open = [...result.open.keys()].map((question) => ({
    reason: "offline" as const,
    detail: `${question}: not asked`,
    who: "run preflight online",
  }));
  const seen = new Set<string>();
  return [...result.unknown, ...open].filter(({ detail }) => !seen.has(detail) && seen.add(detail) && job.rule.risk.score >= 0);
}

function uncheckedOf(job: Job, result: RunResult): readonly Unchecked[] {
  const unknown = unknownOf(job, result);
  if (unknown.length === 0) return [];
  const { rule, target, world } = job;
  return [
    {
      rule: rule.id,
      target: target.label,
      world: world.world,
      scenario: world.scenario,
      place: target.place,
      unknown,
      live:
        rule.kind === "live" || unknown.every(({ reason }) => reason === "offline") || (world.world === "live" && !askedNothing(result)),
    },
  ];
}

/** Rules on an assessment: they see one verdict, cannot ask, and nothing reads what they find. */
function secondPass(input: AnalysisInput, assessments: readonly Assessment<Finding>[]): readonly Finding[] {
  const { snapshot, rules, now } = input;
  const world = liveWorld(new Map(), { now, at: now });
  return assessments.flatMap((assessment) => {
    const playbook = snapshot.model.playbooks.find((one) => one.tranches.get(assessment.tranche.id) === assessment.tranche) as Playbook;
    const target: Target = {
      kind: "assessment",
      id: `assessment ${playbook.path} ${assessment.tranche.id}`,
      label: assessment.tranche.id,
      value: { playbook, assessment },
      scope: { kind: "tranche", tranche: assessment.tranche.id },
      place: assessment.tranche.place,
      name: undefined,
      playbook,
    };
    const own = rules.filter((rule) => rule.on === "assessment");
    return own.flatMap((rule) =>
      runRule({ rule, target, world }, new DerivationStore(), { zone: () => undefined, located: () => undefined }).findings.map(
        (finding) => ({ ...finding, score: 0 as const }),
      ),
    );
  });
}

/** Settings may change what is shown, never a score. */
function severityOf(finding: Finding, snapshot: Snapshot): "none" | Finding["severity"] {
  return playbookOf(finding, snapshot)?.settings.rules.get(finding.rule) ?? finding.severity;
}

function withSeverity(finding: Finding, snapshot: Snapshot): Finding {
  const severity = severityOf(finding, snapshot);
  return severity === "none" || severity === finding.severity ? finding : { ...finding, severity };
}

function playbookOf(finding: Finding, snapshot: Snapshot): Playbook | undefined {
  const holds = (playbook: Playbook): boolean =>
    playbook.files.some((file) => ownsUnit(file.yaml.units, finding.place)) ||
    snapshot.groups.some(
      (group) => group.playbook === playbook && group.zones.some((zone) => zone.kind === "file" && zone.source.unit === finding.place.unit),
    );
  return snapshot.model.playbooks.length === 1 ? snapshot.model.playbooks[0] : snapshot.model.playbooks.find(holds);
}

function ownsUnit(units: readonly { readonly unit: object }[], place: Place): boolean {
  return units.some(({ unit }) => unit === place.unit);
}

import { type Instant, locator, type Place } from "../base/index.ts";
import type { Playbook } from "../playbook/index.ts";
import { type Assessment, assess, type Outcome, waiverFor } from "../risk/index.ts";
import { highestScore, type Rule, reachOfRule } from "../rules/index.ts";
import { type CountedOutcome, outcomesByScope } from "./counting.ts";
import { DerivationStore } from "./derive.ts";
import type { Plan } from "./plan.ts";
import { isOff, type Job, Runner, type RunResult, unknownOfRun } from "./run.ts";
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

/** Runs to findings, readiness per tranche, and the second pass over it. */
export function analyse(input: AnalysisInput): Analysis {
  const { snapshot, request, now } = input;
  const suppressed = suppressor(snapshot, locator(snapshot.documents));
  // What a rule decided without asking is true whoever is offline. A verdict needs the rest too: not asked is not checked.
  const isShown = ({ job, result }: AnalysisInput["runs"][number]) => request.live || job.world.world !== "live" || askedNothing(result);
  const runAt = (i: number) => input.runs[i] as AnalysisInput["runs"][number];
  const shown = input.runs.filter(isShown);
  const notAsked = asOne();
  const ownerOf = owners(snapshot);
  const counted = input.runs.map(({ job, result }) => countedOutcome({ job, result, now, suppressed, ownerOf }));
  const assessments = assessmentsOf(
    input,
    counted.map((one, i) => (isShown(runAt(i)) || one.outcome.unknown.length === 0 ? one : { ...one, outcome: notAsked(one.outcome) })),
  );
  const first = counted.flatMap(({ outcome }, i) => (isShown(runAt(i)) ? outcome.findings : []));
  // What is said of a verdict rests on what was looked at: offline, nobody wants to read of every name that it was not asked.
  const judged = request.live
    ? assessments
    : assessmentsOf(
        input,
        counted.filter((_, i) => isShown(runAt(i))),
      );
  const second = secondPass(input, judged).map((finding) => ({
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

/** Offline, thousands of live checks wait for one thing: they are one unknown, and each is asked for when somebody goes online. */
function asOne(): (outcome: Outcome<Finding>) => Outcome<Finding> {
  const known = new Map<string, Outcome<Finding>>();
  return (outcome) => {
    const key = `${outcome.category} ${JSON.stringify(outcome.reach)}`;
    const same = known.get(key);
    if (same) return same;
    const one: Outcome<Finding> = {
      ...outcome,
      target: "live DNS",
      scenario: null,
      findings: [],
      unknown: [{ reason: "offline", detail: "it was not asked", who: "run preflight online" }],
      oldestAnswer: undefined,
    };
    known.set(key, one);
    return one;
  };
}

function assessmentsOf(input: AnalysisInput, counted: readonly CountedOutcome[]): readonly Assessment<Finding>[] {
  const { snapshot, request, now } = input;
  const outcomesOf = outcomesByScope(counted, snapshot.model, now);
  return input.plan.tranches
    .filter(({ tranche }) => !request.tranches || request.tranches.includes(tranche.id))
    .map((states) => {
      const { playbook, tranche } = states;
      const { outcomes, clean } = outcomesOf(states);
      const all = [...outcomes, ...unreadOutcomes(playbook, tranche, snapshot)];
      return assess({ playbook, tranche, phase: request.phase ?? "now", outcomes: all, clean, now });
    });
}

function earliest(instants: readonly Instant[]): Instant | undefined {
  return instants.length > 0 ? Math.min(...instants) : undefined;
}

function askedNothing({ open, openOptional, answered }: RunResult): boolean {
  return open.size + openOptional.size + answered.size === 0;
}

type Suppressor = ReturnType<typeof suppressor>;

interface Counting {
  readonly job: Job;
  readonly result: RunResult;
  readonly now: Instant;
  readonly suppressed: Suppressor;
  readonly ownerOf: (target: Target) => Playbook | undefined;
}

/** Whose Settings and waivers hold for a target. A document that several playbooks use belongs to the first. */
function owners({ model }: Snapshot): (target: Target) => Playbook | undefined {
  const byPath = new Map<string, Playbook>();
  for (const playbook of model.playbooks) for (const { path } of playbook.files) if (!byPath.has(path)) byPath.set(path, playbook);
  return (target) => target.playbook ?? (target.scope.kind === "document" ? byPath.get(target.scope.path) : undefined);
}

function countedOutcome({ job, result, now, suppressed, ownerOf }: Counting): CountedOutcome {
  const { rule, target, world } = job;
  const playbook = ownerOf(target);
  const off = playbook?.settings.rules.get(rule.id) === "none";
  const findings = result.findings.map((finding): Finding => {
    const match = playbook && waiverFor(finding, playbook, now);
    return { ...finding, waived: match?.state.kind === "holds" ? match.waiver : undefined, suppressed: suppressed(finding, playbook) };
  });
  const ages = [...result.answered.values()].map((answer) => answer.meta.at);
  return {
    playbook: target.playbook,
    worldKey: world.key,
    scope: target.scope,
    outcome: {
      rule: rule.id,
      category: rule.risk.category,
      component: rule.risk.component,
      target: target.label,
      world: world.world,
      scenario: world.scenario,
      scope: target.scope,
      highest: highestScore(rule),
      reach: reachOfRule(rule),
      findings: off ? [] : findings,
      unknown: off
        ? [{ reason: "off-by-settings", detail: `${rule.id} is switched off in Settings`, who: "whoever edits Settings" }]
        : unknownOfRun(result),
      off: !off && isOff(result),
      oldestAnswer: ages.length > 0 ? Math.min(...ages) : undefined,
    },
  };
}

function uncheckedOf(job: Job, result: RunResult): readonly Unchecked[] {
  const unknown = unknownOfRun(result);
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
  const world = liveWorld(new Map(), { now, at: now }, { https: false, smtp: false });
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
      new Runner(new DerivationStore())
        .run({ rule, target, world }, { zone: () => undefined, located: () => undefined })
        .findings.map((finding) => ({ ...finding, score: 0 as const })),
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

import { changed, type Instant, locator, type Place, type TextUnit } from "../base/index.ts";
import { evaluateGate } from "../kpi/index.ts";
import type { Playbook, Tranche, Waiver } from "../playbook/index.ts";
import { type Assessment, assess, type Outcome, type Score, sameTarget, waiverFor } from "../risk/index.ts";
import { highestScore, type Rule, reachOfRule, type TargetKind, type Targets } from "../rules/index.ts";
import type { ZoneSource } from "../zones/index.ts";
import { askedNothing, type Cell, type Run, summaryWithout } from "./cell.ts";
import { type CleanCell, type CountedOutcome, newerRules, outcomeOf, outcomesByScope } from "./counting.ts";
import { DerivationStore } from "./derive.ts";
import type { Plan } from "./plan.ts";
import { type Job, Runner, type RunResult, unknownOfRun } from "./run.ts";
import { inOrder } from "./runs.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Suppressor, suppressor } from "./suppress.ts";
import type { Target } from "./targets.ts";
import type { Analysis, AnalysisRequest, Finding, Unchecked } from "./types.ts";
import { unreadOutcomes } from "./unread.ts";
import { liveWorld } from "./worlds.ts";

export interface AnalysisInput {
  readonly snapshot: Snapshot;
  readonly rules: readonly Rule[];
  readonly request: AnalysisRequest;
  readonly plan: Plan;
  readonly cells: readonly Cell[];
  readonly now: Instant;
  readonly questions: number;
}

/** Runs to findings, readiness per tranche, and the second pass over it. */
export function analyse(input: AnalysisInput): Analysis {
  const { snapshot, request, now, rules } = input;
  const suppressed = suppressor(snapshot, locator(snapshot.documents));
  // What a rule decided without asking is true whoever is offline. A verdict needs the rest too: not asked is not checked.
  const isShown = ({ job, result }: Run) => request.live || job.world.world !== "live" || askedNothing(result);
  const sinceOf = new Map(rules.map(({ id, since }) => [id, since]));
  // Rules of one version stand for each other: a rule set counts all of them or none.
  const notAsked = asOne((rule) => sinceOf.get(rule));
  const unaskedByRule = new Map<Rule, Outcome<Finding>>();
  const sorted = sortRuns(input.cells, owners(snapshot), request.live);
  const { ownerOf, isOffIn } = sorted;
  const counted = sorted.loud.map((run) => ({
    one: countedOutcome({ run, now, suppressed, ownerOf, isOffIn }),
    isShown: isShown(run),
  }));
  const assessments = assessmentsOf(
    input,
    [
      ...counted.map(({ one, isShown }) =>
        isShown || one.outcome.unknown.length === 0 ? one : { ...one, outcome: notAsked(one.outcome) },
      ),
      ...sorted.unasked.flatMap((cell) => unaskedOutcomes(cell, notAsked, unaskedByRule)),
    ],
    [...sorted.clean, ...sorted.hidden],
  );
  const unusedIn = (playbook: Playbook): Targets["verdicts"]["unused"] => {
    // Only a run that knows everything knows that there is nothing; and what a later state mends is still there now.
    if (!request.live || (request.phase ?? "now") !== "now") return undefined;
    const doubtful = new Set(sorted.loud.filter(({ result }) => unknownOfRun(result).length > 0).map(({ job }) => job.rule.id));
    const found = counted.flatMap(({ one }) => one.outcome.findings);
    const isUnused = (waiver: Waiver) =>
      !doubtful.has(waiver.rule) &&
      rules.some(({ id }) => id === waiver.rule) &&
      !found.some((finding) => finding.rule === waiver.rule && sameTarget(waiver.target, finding.target));
    const isOnly = snapshot.model.playbooks.length === 1;
    const own = new Set(playbook.files.flatMap((file) => file.yaml.units.map(({ unit }) => unit)));
    for (const rule of rules) if (rule.on === "assessment" || rule.on === "verdicts") doubtful.add(rule.id);
    return {
      waivers: playbook.waivers.filter(isUnused),
      ignores: suppressed.unused().filter(({ rule, place }) => (isOnly || own.has(place.unit)) && !doubtful.has(rule)),
    };
  };
  const first = counted.flatMap(({ one, isShown }) => (isShown ? one.outcome.findings : []));
  // What is said of a verdict rests on what was looked at: offline, nobody wants to read of every name that it was not asked.
  const judged = request.live
    ? assessments
    : assessmentsOf(
        input,
        counted.flatMap(({ one, isShown }) => (isShown ? [one] : [])),
        sorted.clean,
      );
  const second = secondPass(input, judged, (playbook) => unusedIn(playbook)).map((finding) => {
    const hidden = suppressed.of(finding, playbookOf(finding, snapshot));
    return hidden ? changed(finding, { suppressed: hidden }) : finding;
  });
  const withRuleSet = ruleSetMarks(snapshot, rules, assessments);
  const shown = sorted.loud.filter(isShown);
  const timed = sorted.timed.filter(isShown);
  return {
    now,
    model: snapshot.model,
    documents: snapshot.documents,
    zones: snapshot.zones,
    findings: [...first, ...second]
      .filter((finding) => severityOf(finding, snapshot) !== "none")
      .map((finding) => withRuleSet(withSeverity(finding, snapshot), finding)),
    unchecked: shown.flatMap(({ job, result }) => uncheckedOf(job, result)),
    assessments,
    open: new Set(shown.flatMap(({ result }) => [...result.open.keys()])).size,
    questions: input.questions,
    records: snapshot.records,
    unreadable: [...snapshot.unreadable, ...snapshot.unreadReports],
    validUntil: snapshot.fixedNow === undefined ? earliest(timed.flatMap(({ result }) => result.validUntil ?? [])) : undefined,
    complete: true,
  };
}

/** Of a cell that waits for answers as a whole: one unknown for each reach that its rules have. */
function unaskedOutcomes(
  { target, world, rules, summary }: Cell,
  notAsked: ReturnType<typeof asOne>,
  known: Map<Rule, Outcome<Finding>>,
): readonly CountedOutcome[] {
  const outcomes = new Set<Outcome<Finding>>();
  for (const index of summary.loud) {
    const rule = rules[index] as Rule;
    const outcome = known.get(rule) ?? notAsked({ ...emptyOutcome, ...reachIn(rule), scope: target.scope });
    known.set(rule, outcome);
    outcomes.add(outcome);
  }
  return [...outcomes].map((outcome) => ({ playbook: target.playbook, worldKey: world.key, scope: target.scope, outcome }));
}

const emptyOutcome = {
  target: "",
  world: "live",
  scenario: null,
  findings: [],
  unknown: [],
  off: false,
  oldestAnswer: undefined,
} as const;

function reachIn(rule: Rule): Pick<Outcome, "rule" | "category" | "component" | "highest" | "reach"> {
  const { category, component } = rule.risk;
  return { rule: rule.id, category, component, highest: highestScore(rule), reach: reachOfRule(rule) };
}

interface SortedRuns {
  /** With something to say, or switched off, in the order of targets and rules. */
  readonly loud: readonly Run[];
  readonly clean: readonly CleanCell[];
  /** Of a request without live answers: nothing but open questions stands in them. */
  readonly unasked: readonly Cell[];
  /** Clean, and not looked at by a request without live answers. */
  readonly hidden: readonly CleanCell[];
  readonly timed: readonly Run[];
  ownerOf(target: Target): Playbook | undefined;
  isOffIn(job: Job): boolean;
}

function sortRuns(cells: readonly Cell[], ownerOf: SortedRuns["ownerOf"], isLive: boolean): SortedRuns {
  const off = new Map<Playbook, ReadonlySet<string>>();
  const offFor = (target: Target): ReadonlySet<string> => {
    const owner = ownerOf(target);
    if (!owner) return nothingOff;
    const known = off.get(owner) ?? new Set([...owner.settings.rules].flatMap(([rule, level]) => (level === "none" ? [rule] : [])));
    off.set(owner, known);
    return known;
  };
  const clean: CleanCell[] = [];
  const hidden: CleanCell[] = [];
  const timed: Run[] = [];
  const unasked: Cell[] = [];
  const withLoud: Cell[] = [];
  const loudIn = new Map<Cell, readonly number[]>();
  for (const cell of cells) {
    const { target, world } = cell;
    const own = summaryWithout(cell, offFor(target));
    if (own.clean.count > 0) (isLive || world.world !== "live" ? clean : hidden).push({ target, world, clean: own.clean });
    if (own.cleanUnasked.count > 0) clean.push({ target, world, clean: own.cleanUnasked });
    for (const index of own.timed) timed.push(cell.run(index));
    if (own.loud.length === 0) continue;
    if (!isLive && world.world === "live" && own === cell.summary && own.isOpen) {
      unasked.push(cell);
      continue;
    }
    withLoud.push(cell);
    loudIn.set(cell, own.loud);
  }
  const loud = inOrder(withLoud, (cell) => loudIn.get(cell) ?? []).map(({ cell, index }) => cell.run(index));
  return { loud, unasked, clean, hidden, timed, ownerOf, isOffIn: ({ rule, target }) => offFor(target).has(rule.id) };
}

const nothingOff: ReadonlySet<string> = new Set();

/** Offline, thousands of live checks wait for one thing: they are one unknown, and each is asked for when somebody goes online. */
function asOne(sinceOf: (rule: string) => string | undefined): (outcome: Outcome<Finding>) => Outcome<Finding> {
  const known = new Map<string, Outcome<Finding>>();
  return (outcome) => {
    const key = JSON.stringify([outcome.category, outcome.reach, sinceOf(outcome.rule)]);
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

function assessmentsOf(
  input: AnalysisInput,
  counted: readonly CountedOutcome[],
  clean: readonly CleanCell[],
): readonly Assessment<Finding>[] {
  const { snapshot, request, now } = input;
  const outcomesOf = outcomesByScope(counted, clean, snapshot.model, now, input.rules);
  return input.plan.tranches
    .filter(({ tranche }) => !request.tranches || request.tranches.includes(tranche.id))
    .map((states) => {
      const { playbook, tranche } = states;
      const { outcomes, clean: own, shared, ruleSet, notCounted } = outcomesOf(states);
      const all = [...outcomes, ...unreadOutcomes(playbook, tranche, snapshot)];
      const measuredFrom = (earlier: Tranche) => measurableFrom(playbook, earlier, now);
      const refuted = (earlier: Tranche) => refutedConditions(playbook, earlier, now);
      return assess({
        playbook,
        tranche,
        phase: request.phase ?? "now",
        outcomes: all,
        clean: own,
        shared,
        ruleSet,
        notCounted,
        now,
        refuted,
        measuredFrom,
      });
    });
}

/** When the last condition of a gate can be judged that is too early to judge now: its measurements may have begun late. */
function measurableFrom(playbook: Playbook, tranche: Tranche, now: Instant): Instant | undefined {
  if (playbook.snapshots.length === 0) return undefined;
  const { conditions } = evaluateGate(playbook, tranche, now);
  const due = conditions.flatMap(({ until }) => until ?? []);
  return due.length > 0 ? Math.max(...due) : undefined;
}

/** What measurements say against the gate of a tranche (LANGUAGE 5). */
function refutedConditions(playbook: Playbook, tranche: Tranche, now: Instant): readonly { what: string; measuredTo: Instant }[] {
  if (playbook.snapshots.length === 0) return [];
  return evaluateGate(playbook, tranche, now)
    .conditions.filter(({ state }) => state === "fail")
    .map(({ condition, why, measuredTo }) => ({ what: `${condition.text} (${why})`, measuredTo: measuredTo ?? now }));
}

function earliest(instants: readonly Instant[]): Instant | undefined {
  return instants.length > 0 ? Math.min(...instants) : undefined;
}

interface Counting {
  readonly run: Run;
  readonly now: Instant;
  readonly suppressed: Suppressor;
  readonly ownerOf: (target: Target) => Playbook | undefined;
  readonly isOffIn: (job: Job) => boolean;
}

/** Whose Settings and waivers hold for a target. A document that several playbooks use belongs to the first. */
function owners({ model }: Snapshot): (target: Target) => Playbook | undefined {
  const byPath = new Map<string, Playbook>();
  for (const playbook of model.playbooks) for (const { path } of playbook.files) if (!byPath.has(path)) byPath.set(path, playbook);
  return (target) => target.playbook ?? (target.scope.kind === "document" ? byPath.get(target.scope.path) : undefined);
}

function countedOutcome({ run, now, suppressed, ownerOf, isOffIn }: Counting): CountedOutcome {
  const { job, result } = run;
  const { rule, target, world } = job;
  const playbook = ownerOf(target);
  const raised = playbook?.raisedScores.get(rule.id)?.score ?? 0;
  const findings = result.findings.map((found): Finding => {
    const finding = raisedTo(found, raised);
    const match = playbook && waiverFor(finding, playbook, now);
    const waived = match?.state.kind === "holds" ? match.waiver : undefined;
    const hidden = suppressed.of(finding, playbook);
    return waived || hidden ? changed(finding, { waived, suppressed: hidden }) : finding;
  });
  const plain = outcomeOf(run);
  const outcome = {
    ...plain,
    ...(raised > plain.highest ? { highest: raised as Score, reach: { ...plain.reach, [plain.category]: raised as Score } } : {}),
    findings,
  };
  const who = { reason: "off-by-settings" as const, detail: `${rule.id} is switched off in Settings`, who: "whoever edits Settings" };
  return {
    playbook: target.playbook,
    worldKey: world.key,
    scope: target.scope,
    outcome: isOffIn(job) ? { ...outcome, findings: [], unknown: [who], off: false } : outcome,
  };
}

/** `risk.scores` raises what a rule finds, and never lowers it: that is a waiver. A question stays a question. */
function raisedTo(finding: Finding, score: number): Finding {
  if (finding.score === 0 || score <= finding.score) return finding;
  return changed(finding, { score: score as Score, severity: score >= 4 ? "error" : finding.severity });
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

/** Rules on an assessment, or on all of a plan: they cannot ask, and nothing reads what they find. */
function secondPass(
  input: AnalysisInput,
  assessments: readonly Assessment<Finding>[],
  unusedIn: (playbook: Playbook) => Targets["verdicts"]["unused"],
): readonly Finding[] {
  const { snapshot, rules, now } = input;
  const world = liveWorld(new Map(), { now, at: now }, { https: false, smtp: false });
  const run = <K extends TargetKind>(target: Target<K>): readonly Finding[] =>
    rules
      .filter((rule) => rule.on === target.kind)
      .flatMap(
        (rule) =>
          new Runner(new DerivationStore()).run(
            { rule, target, world },
            { zone: () => undefined, located: () => undefined, policyText: () => undefined },
          ).findings,
      )
      .map((finding) => (finding.score === 0 ? finding : changed(finding, { score: 0 })));
  const tranches = assessments.flatMap((assessment) => {
    const playbook = snapshot.model.playbooks.find((one) => one.tranches.get(assessment.tranche.id) === assessment.tranche) as Playbook;
    return run({
      kind: "assessment",
      id: `assessment ${playbook.path} ${assessment.tranche.id}`,
      label: assessment.tranche.id,
      value: { playbook, assessment },
      scope: { kind: "tranche", tranche: assessment.tranche.id },
      place: assessment.tranche.place,
      name: undefined,
      playbook,
    });
  });
  const plans = snapshot.model.playbooks.flatMap((playbook) => {
    const own = assessments.filter(({ tranche }) => playbook.tranches.get(tranche.id) === tranche);
    return run({
      kind: "verdicts",
      id: `verdicts ${playbook.path}`,
      label: playbook.id,
      value: { playbook, assessments: own, unused: unusedIn(playbook), lowered: loweredScores(playbook, rules) },
      scope: { kind: "document", path: playbook.path },
      place: playbook.place,
      name: undefined,
      playbook,
    });
  });
  return [...tranches, ...plans];
}

/**
 * Marks what rules found that a pinned rule set does not have. Where Settings pin it, that is information and no fault: a new
 * version of the tool must not break what passed before it. `found` is the finding as the assessments know it.
 */
function ruleSetMarks(
  snapshot: Snapshot,
  rules: readonly Rule[],
  assessments: readonly Assessment<Finding>[],
): (finding: Finding, found: Finding) => Finding {
  const newerThan = newerRules(rules);
  const sinceOf = new Map(rules.map(({ id, since }) => [id, since]));
  const uncounted = new Map<Finding, { readonly ruleSet: string; readonly tranches: string[] }>();
  for (const { notCounted, ruleSet, tranche } of assessments) {
    for (const finding of notCounted) {
      const before = uncounted.get(finding);
      if (before) before.tranches.push(tranche.id);
      else if (ruleSet !== undefined) uncounted.set(finding, { ruleSet, tranches: [tranche.id] });
    }
  }
  const isPinned = uncounted.size > 0 || snapshot.model.playbooks.some(({ settings }) => newerThan(settings.ruleSet).size > 0);
  if (!isPinned) return (finding) => finding;
  return (finding, found) => {
    const pinned = playbookOf(found, snapshot)?.settings.ruleSet;
    const isNew = newerThan(pinned).has(finding.rule);
    const marked = uncounted.get(found) ?? (isNew && pinned !== undefined ? { ruleSet: pinned, tranches: [] } : undefined);
    if (!marked) return finding;
    const notCounted = { since: sinceOf.get(finding.rule) ?? marked.ruleSet, ...marked };
    const isFault = finding.severity === "error" || finding.severity === "warning";
    return changed(finding, { notCounted, ...(isNew && isFault ? { severity: "info" as const } : {}) });
  };
}

function loweredScores({ raisedScores }: Playbook, rules: readonly Rule[]): Targets["verdicts"]["lowered"] {
  return rules.flatMap(({ id, risk }) => {
    const stated = raisedScores.get(id);
    return stated && stated.score < risk.score ? [{ rule: id, own: risk.score, stated: stated.score, place: stated.place }] : [];
  });
}

/** Settings may change what is shown, never a score. */
function severityOf(finding: Finding, snapshot: Snapshot): "none" | Finding["severity"] {
  return playbookOf(finding, snapshot)?.settings.rules.get(finding.rule) ?? finding.severity;
}

function withSeverity(finding: Finding, snapshot: Snapshot): Finding {
  const severity = severityOf(finding, snapshot);
  return severity === "none" || severity === finding.severity ? finding : changed(finding, { severity });
}

function playbookOf(finding: Finding, snapshot: Snapshot): Playbook | undefined {
  const holds = (playbook: Playbook): boolean =>
    playbook.files.some((file) => ownsUnit(file.yaml.units, finding.place)) ||
    snapshot.groups.some(
      (group) =>
        group.playbook === playbook && group.zones.some((zone) => zone.kind === "file" && holdsUnit(zone.source, finding.place.unit)),
    );
  return snapshot.model.playbooks.length === 1 ? snapshot.model.playbooks[0] : snapshot.model.playbooks.find(holds);
}

function holdsUnit({ unit, includes }: ZoneSource, wanted: TextUnit): boolean {
  return unit === wanted || (includes !== undefined && [...includes.values()].includes(wanted));
}

function ownsUnit(units: readonly { readonly unit: object }[], place: Place): boolean {
  return units.some(({ unit }) => unit === place.unit);
}

import { changed, type Instant, locator, type Place, type TextUnit } from "../base/index.ts";
import { evaluateGate } from "../kpi/index.ts";
import type { Playbook, Tranche, Waiver } from "../playbook/index.ts";
import { type Assessment, assess, partOf, sameTarget } from "../risk/index.ts";
import type { Rule, TargetKind, Targets } from "../rules/index.ts";
import type { ZoneSource } from "../zones/index.ts";
import type { Account, Counting } from "./account.ts";
import type { Books } from "./books.ts";
import type { Bundle } from "./bundle.ts";
import { DerivationStore } from "./derive.ts";
import { newerRules, type TrancheOutcomes } from "./ledger.ts";
import type { Plan, TrancheStates } from "./plan.ts";
import { noTools, Runner } from "./run.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Suppressor, suppressor } from "./suppress.ts";
import type { Target } from "./targets.ts";
import type { Analysis, AnalysisRequest, Finding } from "./types.ts";
import { unreadOutcomes } from "./unread.ts";
import { liveWorld } from "./worlds.ts";

export interface AnalysisInput {
  readonly snapshot: Snapshot;
  readonly rules: readonly Rule[];
  readonly request: AnalysisRequest;
  readonly plan: Plan;
  readonly bundles: Iterable<Bundle>;
  /** What earlier looks at the same runs came to. */
  readonly books: Books;
  readonly now: Instant;
  readonly questions: number;
}

/** Runs to findings, readiness per tranche, and the second pass over it. */
export function analyse(input: AnalysisInput): Analysis {
  const { snapshot, request, now, rules, books } = input;
  const suppressed = suppressor(snapshot, locator(snapshot.documents));
  const counting = countingOf(input, suppressed);
  const { accounts: byBundle, changes } = books.accounts(input.bundles, counting);
  const accounts = [...byBundle.values()];
  const assessments = assessmentsOf(input, books.everything.sorted(byBundle, changes, snapshot.model, now));
  // What is said of a verdict rests on what was looked at: offline, nobody wants to read of every name that it was not asked.
  const judged = request.live ? assessments : assessmentsOf(input, books.shown.sorted(byBundle, changes, snapshot.model, now));
  const second = secondPass(input, judged, (playbook) => unusedIn(playbook, input, accounts, suppressed)).flatMap((finding) => {
    const hidden = suppressed.of(finding, playbookOf(finding, snapshot));
    const marked = hidden ? changed(finding, { suppressed: hidden }) : finding;
    return severityOf(marked, snapshot) === "none" ? [] : [marked];
  });
  const mark = ruleSetMarks(snapshot, rules, assessments);
  const shown = [...accounts.flatMap((account) => account.shown), ...second.map((finding) => withSeverity(finding, snapshot))];
  const listed = mark && [...accounts.flatMap((account) => account.listed), ...second];
  return {
    now,
    model: snapshot.model,
    documents: snapshot.documents,
    zones: snapshot.zones,
    findings: mark && listed ? shown.map((finding, i) => mark(finding, listed[i] as Finding)) : shown,
    unchecked: accounts.flatMap(({ unchecked }) => unchecked),
    assessments,
    open: new Set(accounts.flatMap(({ open }) => open)).size,
    questions: input.questions,
    records: snapshot.records,
    unreadable: [...snapshot.unreadable, ...snapshot.unreadReports],
    validUntil: snapshot.fixedNow === undefined ? earliest(accounts.flatMap(({ validUntil }) => validUntil ?? [])) : undefined,
    complete: true,
  };
}

function countingOf(input: AnalysisInput, suppressed: Suppressor): Counting {
  const { snapshot, request, now, books } = input;
  const ownerAt = owners(snapshot);
  const off = new Map<Playbook, ReadonlySet<string>>();
  return {
    basis: books.basis(snapshot, request.live, suppressed),
    now,
    suppressed,
    unasked: books.unasked,
    ownerOf: ({ target }) => ownerAt(target),
    offIn(owner) {
      if (!owner) return nothingOff;
      const known = off.get(owner) ?? new Set([...owner.settings.rules].flatMap(([rule, level]) => (level === "none" ? [rule] : [])));
      off.set(owner, known);
      return known;
    },
    withSeverity: (finding) => (severityOf(finding, snapshot) === "none" ? undefined : withSeverity(finding, snapshot)),
  };
}

const nothingOff: ReadonlySet<string> = new Set();

/** Waivers and comments that nothing needs. */
function unusedIn(
  playbook: Playbook,
  { request, rules, snapshot }: AnalysisInput,
  accounts: readonly Account[],
  suppressed: Suppressor,
): Targets["verdicts"]["unused"] {
  // Only a run that knows everything knows that there is nothing; and what a later state mends is still there now.
  if (!request.live || (request.phase ?? "now") !== "now") return undefined;
  const doubtful = new Set(accounts.flatMap((account) => account.doubtful));
  const isUnused = (waiver: Waiver) =>
    !doubtful.has(waiver.rule) &&
    rules.some(({ id }) => id === waiver.rule) &&
    !accounts.some(({ found }) => found.some((finding) => finding.rule === waiver.rule && sameTarget(waiver.target, finding.target)));
  const isOnly = snapshot.model.playbooks.length === 1;
  const own = new Set(playbook.files.flatMap((file) => file.yaml.units.map(({ unit }) => unit)));
  for (const rule of rules) if (rule.on === "assessment" || rule.on === "verdicts") doubtful.add(rule.id);
  return {
    waivers: playbook.waivers.filter(isUnused),
    ignores: suppressed.unused().filter(({ rule, place }) => (isOnly || own.has(place.unit)) && !doubtful.has(rule)),
  };
}

function assessmentsOf(input: AnalysisInput, outcomesOf: (states: TrancheStates) => TrancheOutcomes): readonly Assessment<Finding>[] {
  const { snapshot, request, now } = input;
  const unreadIn = new Map(snapshot.model.playbooks.map((playbook) => [playbook, unreadOutcomes(playbook, snapshot)]));
  return input.plan.tranches
    .filter(({ tranche }) => !request.tranches || request.tranches.includes(tranche.id))
    .map((states) => {
      const { playbook, tranche } = states;
      const { parts, ruleSet, notCounted } = outcomesOf(states);
      const unread = partOf(unreadIn.get(playbook)?.(tranche) ?? [], [], playbook, now);
      const measuredFrom = (earlier: Tranche) => measurableFrom(playbook, earlier, now);
      const refuted = (earlier: Tranche) => refutedConditions(playbook, earlier, now);
      return assess({
        playbook,
        tranche,
        phase: request.phase ?? "now",
        parts: [...parts, unread],
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

/** Whose Settings and waivers hold for a target. A document that several playbooks use belongs to the first. */
function owners({ model }: Snapshot): (target: Target) => Playbook | undefined {
  const byPath = new Map<string, Playbook>();
  for (const playbook of model.playbooks) for (const { path } of playbook.files) if (!byPath.has(path)) byPath.set(path, playbook);
  return (target) => target.playbook ?? (target.scope.kind === "document" ? byPath.get(target.scope.path) : undefined);
}

/** Rules on an assessment, or on all of a plan: they cannot ask, and nothing reads what they find. */
function secondPass(
  input: AnalysisInput,
  assessments: readonly Assessment<Finding>[],
  unusedIn: (playbook: Playbook) => Targets["verdicts"]["unused"],
): readonly Finding[] {
  const { snapshot, rules, now } = input;
  const world = liveWorld(new Map(), { now, at: now }, { https: false, smtp: false });
  const runner = new Runner(new DerivationStore(), noTools);
  const rulesOn = new Map<TargetKind, readonly Rule[]>();
  for (const kind of ["assessment", "verdicts"] as const)
    rulesOn.set(
      kind,
      rules.filter((rule) => rule.on === kind),
    );
  const run = <K extends TargetKind>(target: Target<K>): readonly Finding[] =>
    (rulesOn.get(target.kind) ?? [])
      .flatMap((rule) => runner.run({ rule, target, world }).findings)
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
 * version of the tool must not break what passed before it. `found` is the finding as the assessments know it. `undefined`:
 * no rule set is pinned.
 */
function ruleSetMarks(
  snapshot: Snapshot,
  rules: readonly Rule[],
  assessments: readonly Assessment<Finding>[],
): ((finding: Finding, found: Finding) => Finding) | undefined {
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
  if (!isPinned) return undefined;
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

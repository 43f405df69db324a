import { formatDuration, formatInstant, type Instant, lazy, parseRate } from "../base/index.ts";
import { type Decision, freezesOf, type Playbook, type Tranche } from "../playbook/index.ts";
import { mergeFolds } from "./fold.ts";
import { decidersOf } from "./owners.ts";
import { blockersOf, type Part, sum } from "./part.ts";
import {
  type Assessment,
  type Category,
  type CategoryRisk,
  categories,
  type Hold,
  type InvalidWaiver,
  type ScoredFinding,
  type Verdict,
} from "./types.ts";

/** What `assess` needs to judge one tranche. */
export interface AssessmentInput<F extends ScoredFinding> {
  readonly playbook: Playbook;
  readonly tranche: Tranche;
  readonly phase: string;
  /** The outcomes that count in it, in the states that it is judged in; no outcome is in two parts. */
  readonly parts: readonly Part<F>[];
  /** The rule set that counts, and what newer rules found: their outcomes are in none of those above. */
  readonly ruleSet?: string | undefined;
  readonly notCounted?: readonly F[];
  readonly now: Instant;
  /** Conditions of an earlier tranche's gate that measurements refute: what each says, and until when it was measured. */
  readonly refuted?: (earlier: Tranche) => readonly { readonly what: string; readonly measuredTo: Instant }[];
  /** When what is measured of an earlier tranche can be judged, where that is later than its plan says. */
  readonly measuredFrom?: (earlier: Tranche) => Instant | undefined;
}

/** Readiness of a tranche: may it start? (RULES 2.4). KPIs and approvals never enter; NO-GO needs no complete run. */
export function assess<F extends ScoredFinding>(input: AssessmentInput<F>): Assessment<F> {
  const { playbook, tranche, parts, now } = input;
  const limit = tranche.gate.gate?.riskLimit ?? 3;
  const risk = mergeFolds(parts.map(({ fold }) => fold));
  const before = predecessors(input);
  const over = categories.filter((category) => (risk[category]?.lo ?? 0) > limit);
  const mayBeOver = categories.filter((category) => (risk[category]?.hi ?? 0) > limit && !over.includes(category));
  const stale = parts.flatMap((part) => part.stale);

  const stops = [
    ...over.map((category) => `${category} ${risk[category]?.lo} is over the limit ${limit}${because(risk[category])}`),
    ...before.stops,
    ...new Set(parts.flatMap(({ waived }) => waived.invalid.map(invalidText))),
  ];
  const otherHolds: Hold[] = [
    ...before.holds,
    ...(stale.length > 0
      ? [
          {
            what: `${stale.length} ${stale.length === 1 ? "check rests" : "checks rest"} on answers older than ${formatDuration(playbook.settings.maxAgeSeconds)}`,
            who: "run preflight again",
            until: undefined,
          },
        ]
      : []),
    // One that was decided has moved in that window.
    ...(tranche.window && tranche.window.to <= now && !latestDecision(playbook, tranche.id)
      ? [
          {
            what: `its window ended on ${formatInstant(tranche.window.to, playbook.timeZone)}: a new one has to be set`,
            who: "whoever plans it",
            until: undefined,
          },
        ]
      : []),
    ...(tranche.paused ? [{ what: `${tranche.id} is paused`, who: "its owner", until: undefined }] : []),
  ];
  // A thousand names that nobody has looked at are a thousand lines, for whoever reads them.
  const holds = lazy(() => [...unknownHolds(mayBeOver, risk, limit), ...otherHolds]);
  const verdict: Verdict = stops.length > 0 ? "NO-GO" : mayBeOver.length + otherHolds.length > 0 ? "HOLD" : "GO";
  const blockerLists = lazy(() => {
    const lists = over.length === 0 ? [] : parts.map((part) => blockersOf(part.fold, limit));
    return lists.filter((list) => list.length > 0);
  });
  const blockers = lazy(() => blockerLists().flat());
  const off = lazy(() => parts.flatMap((part) => part.off));
  const reasons = lazy(() => [...stops, ...holds().map((hold) => hold.what)]);
  const go = lazy(() =>
    earliestGo({ verdict, blockers: blockers(), stops: stops.length > over.length, holds: holds(), now, playbook, tranche }),
  );
  return {
    tranche,
    playbook: playbook.id,
    phase: input.phase,
    verdict,
    judgedAt: now,
    limit,
    categories: risk,
    get unchecked() {
      return parts.map(({ unchecked }) => unchecked());
    },
    get reasons() {
      return reasons();
    },
    get blockers() {
      return blockers();
    },
    get blockerLists() {
      return blockerLists();
    },
    get holds() {
      return holds();
    },
    waivers: oncePerWaiver(parts.flatMap(({ waived }) => waived.used)),
    invalidWaivers: oncePerWaiver(parts.flatMap(({ waived }) => waived.invalid)),
    stale,
    ruleSet: input.ruleSet,
    notCounted: input.notCounted ?? [],
    checked: sum(parts.map((part) => part.checked)),
    unknown: sum(parts.map((part) => part.unknown)),
    get off() {
      return off();
    },
    exposure: { mailboxes: tranche.mailboxes, mailsPerDay: mailsPerDay(tranche) },
    get earliestGo() {
      return go();
    },
  };
}

function oncePerWaiver<T extends { readonly waiver: object }>(uses: readonly T[]): readonly T[] {
  return uses.filter(({ waiver }, i) => uses.findIndex((one) => one.waiver === waiver) === i);
}

function because(category: CategoryRisk | undefined): string {
  return category?.driver ? `: ${category.driver.message} (${category.driver.rule})` : "";
}

function invalidText({ finding, why }: InvalidWaiver): string {
  return `the waiver of ${finding.rule} for ${finding.target} does not count: ${why}`;
}

/** Only what could lift a category over the limit holds the verdict: one line for each thing that could not be checked. */
function unknownHolds(over: readonly Category[], risk: Readonly<Record<Category, CategoryRisk | undefined>>, limit: number): Hold[] {
  const groups = new Map<
    string,
    { categories: Set<string>; rules: Set<string>; details: Set<string>; who: Set<string>; highest: number }
  >();
  for (const category of over) {
    for (const part of risk[category]?.unchecked ?? []) {
      if (part.highest <= limit) continue;
      const group = groups.get(part.target) ?? { categories: new Set(), rules: new Set(), details: new Set(), who: new Set(), highest: 0 };
      group.categories.add(category);
      group.rules.add(part.rule);
      group.highest = Math.max(group.highest, part.highest);
      for (const unknown of part.unknown) {
        group.details.add(unknown.detail);
        if (unknown.who) group.who.add(unknown.who);
      }
      groups.set(part.target, group);
    }
  }
  return [...groups].map(([target, { categories: reached, rules, details, who, highest }]) => ({
    what: `${listed([...reached])} may be ${highest}: ${target} is not checked (${someOf(details, "; ")}; ${someOf(rules, ", ")})`,
    who: [...who].join(", ") || "whoever can make the answer available",
    until: undefined,
  }));
}

/** Nobody reads hundreds of them in one sentence. */
const most = 5;

function someOf(parts: ReadonlySet<string>, between: string): string {
  const first = [...parts].slice(0, most);
  return [...first, ...(parts.size > most ? [`and ${parts.size - most} more`] : [])].join(between);
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function predecessors<F extends ScoredFinding>({
  playbook,
  tranche,
  now,
  refuted,
  measuredFrom,
}: AssessmentInput<F>): { stops: string[]; holds: Hold[] } {
  const stops: string[] = [];
  const holds: Hold[] = [];
  for (const need of tranche.needs) {
    const decision = latestDecision(playbook, need.id);
    const earlier = playbook.tranches.get(need.id);
    const failed = (earlier && refuted?.(earlier)) ?? [];
    if (decision?.verdict === "go") {
      // Who said go has seen what was measured until then; what came after it nobody has judged.
      const since = failed.filter(({ measuredTo }) => measuredTo > (decision.at ?? 0));
      stops.push(
        ...since.map(({ what }) => `its predecessor ${need.id} had its go (${decision.id}) and has failed its gate since: ${what}`),
      );
      continue;
    }
    if (decision?.verdict === "no-go" || decision?.verdict === "rolled-back") {
      stops.push(`its predecessor ${need.id} ended with ${decision.verdict} (${decision.id})`);
      continue;
    }
    if (failed.length > 0) {
      stops.push(...failed.map(({ what }) => `its predecessor ${need.id} fails its gate: ${what}`));
      continue;
    }
    const until = earlier && latest(decidableFrom(earlier), measuredFrom?.(earlier));
    const when = until !== undefined && until > now ? `, which is possible from ${formatInstant(until, playbook.timeZone)}` : "";
    holds.push({
      what: `its predecessor ${need.id} has no go Decision yet${when}`,
      who: (earlier && decidersOf(earlier, playbook).join(", ")) || "whoever decides its gate",
      until,
    });
  }
  return { stops, holds };
}

function latest(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

/** The Decision of a tranche that holds: the latest. */
export function latestDecision(playbook: Playbook, tranche: string): Decision | undefined {
  let latest: Decision | undefined;
  for (const decision of playbook.decisions) {
    if (decision.tranche === tranche && (!latest || (decision.at ?? 0) > (latest.at ?? 0))) latest = decision;
  }
  return latest;
}

/** The end of the window, and the longer of the gate's measuring time and its soak. */
export function decidableFrom(tranche: Tranche): Instant | undefined {
  if (!tranche.window) return undefined;
  const gate = tranche.gate.gate;
  const longest = Math.max(gate?.soakSeconds ?? 0, ...(gate?.require ?? []).map((condition) => condition.overSeconds ?? 0));
  return tranche.window.to + longest * 1000;
}

function mailsPerDay(tranche: Tranche): number {
  const rates = tranche.senders.map((sender) => parseRate(sender.fields.get("volume")?.text ?? "") ?? 0);
  return Math.round(rates.reduce((sum, perSecond) => sum + perSecond * 86_400, 0));
}

interface Obstacles {
  readonly verdict: Verdict;
  readonly blockers: readonly ScoredFinding[];
  /** Something stops it that no repair of a record mends: a Decision, a waiver. */
  readonly stops: boolean;
  readonly holds: readonly Hold[];
  readonly now: Instant;
  readonly playbook: Playbook;
  readonly tranche: Tranche;
}

function earliestGo({ verdict, blockers, stops, holds, now, playbook, tranche }: Obstacles): Assessment["earliestGo"] {
  if (verdict === "GO") return { at: now, because: "nothing stands in the way" };
  if (stops) return { at: undefined, because: "a decision or a waiver has to change first" };
  let at = now;
  let why = "";
  const slowest = blockers.reduce((most, finding) => Math.max(most, finding.seenAfterSeconds ?? 0), 0);
  if (blockers.length > 0) {
    at = now + slowest * 1000;
    why =
      slowest > 0
        ? `if the ${blockers.length === 1 ? "blocker is" : "blockers are"} mended now: old answers live ${formatDuration(slowest)}`
        : "as soon as the blockers are mended";
  }
  const dated = holds
    .filter((hold) => hold.until !== undefined && hold.until > at)
    .sort((a, b) => (b.until as number) - (a.until as number))[0];
  if (dated?.until !== undefined) {
    at = dated.until;
    why = `${dated.what}`;
  }
  const waiting = holds.filter((hold) => hold.until === undefined).length;
  if (waiting > 0) why = `${why ? `${why}; and ` : ""}once ${waiting === 1 ? "one open point is" : `${waiting} open points are`} settled`;
  const known = dated !== undefined || blockers.length > 0;
  const { timeZone } = playbook;
  if (!known) return { at: undefined, because: why || `from ${formatInstant(at, timeZone)}` };
  const frozen = afterFreezes(at, playbook, tranche);
  const notes = [
    why,
    ...(frozen > at ? [`nothing may change before ${formatInstant(frozen, timeZone)} (freeze)`] : []),
    // One that was over before is a point of its own.
    ...(tranche.window && tranche.window.to > now && frozen >= tranche.window.to
      ? [`its window ends before that, on ${formatInstant(tranche.window.to, timeZone)}`]
      : []),
  ];
  return { at: frozen, because: notes.filter((note) => note !== "").join("; ") };
}

/** The first moment from `at` on in which no freeze holds for the tranche: one may begin before another ends. */
function afterFreezes(at: Instant, playbook: Playbook, tranche: Tranche): Instant {
  const freezes = [...freezesOf(playbook, tranche)].sort((a, b) => a.from - b.from);
  return freezes.reduce((moment, { from, to }) => (from <= moment && moment < to ? to : moment), at);
}

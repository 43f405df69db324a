import { changed, type Instant } from "../base/index.ts";
import type { Playbook } from "../playbook/index.ts";
import { type Outcome, type Scope, type Score, waiverFor } from "../risk/index.ts";
import { highestScore, type Rule } from "../rules/index.ts";
import { type Bundle, inOrder } from "./bundle.ts";
import { askedNothing, type Cell, type CleanSummary, type Run, summaryWithout } from "./cell.ts";
import { outcomeOf } from "./outcomes.ts";
import { type RunResult, unknownOfRun } from "./run.ts";
import type { Suppressor } from "./suppress.ts";
import type { Finding, Unchecked } from "./types.ts";
import { reachRaisedTo, type Unasked } from "./unasked.ts";
import type { WorldState } from "./worlds.ts";

/** What a bundle adds to one scope in one world. */
export interface Share {
  readonly scope: Scope;
  /** Whose scope it is; `undefined`: of every playbook that uses the document. */
  readonly playbook: string | undefined;
  readonly worldKey: string;
  readonly outcomes: Outcome<Finding>[];
  readonly clean: CleanSummary[];
  /** Counts in a verdict, and is not shown by a request without live answers. */
  readonly hidden: Outcome<Finding>[];
  readonly hiddenClean: CleanSummary[];
  /** What waits for an answer there: the same outcomes everywhere. */
  readonly unasked: Outcome<Finding>[];
}

/** What all runs of one target come to. */
export interface Account {
  readonly shares: readonly Share[];
  /** Everything that was found, as verdicts count it. */
  readonly found: readonly Finding[];
  /** Those of them that are shown. */
  readonly listed: readonly Finding[];
  /** The same with the severity that Settings give them. */
  readonly shown: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** Questions of what is shown that have no answer. */
  readonly open: readonly string[];
  /** Rules that lack something. */
  readonly doubtful: readonly string[];
  /** When time alone changes it. */
  readonly validUntil: Instant | undefined;
  /** It holds as long as its bundle and the basis do. */
  readonly isLasting: boolean;
}

/** What accounts rest on beside the runs. The same object as long as all of it is the same. */
export interface Basis {
  readonly parts: readonly unknown[];
  readonly isLive: boolean;
  /** Rules whose findings a waiver or a comment may change: what they find is looked at each time. */
  readonly volatile: ReadonlySet<string>;
}

/** How the runs of one look are counted. */
export interface Counting {
  readonly basis: Basis;
  readonly now: Instant;
  readonly suppressed: Suppressor;
  readonly unasked: Unasked;
  /** Whose Settings and waivers hold. */
  ownerOf(bundle: Bundle): Playbook | undefined;
  /** Ids of the rules that are switched off there. */
  offIn(owner: Playbook | undefined): ReadonlySet<string>;
  /** With the severity that Settings give it; `undefined`: it is not shown. */
  withSeverity(finding: Finding): Finding | undefined;
}

const noFindings: readonly Finding[] = [];

/** What the runs of a bundle come to: most of a portfolio has nothing to say. */
export function accountOf(bundle: Bundle, counting: Counting): Account {
  const { basis, ownerOf, offIn, withSeverity } = counting;
  const owner = ownerOf(bundle);
  const off = offIn(owner);
  const shares = new Shares(bundle);
  const isShown = (world: WorldState, result: RunResult) => basis.isLive || world.world !== "live" || askedNothing(result);
  const loud = new Map<Cell, readonly number[]>();
  let validUntil: Instant | undefined;
  for (const cell of bundle.cells) {
    const { world } = cell;
    const summary = summaryWithout(cell, off);
    const share = () => shares.in(bundle.target.scope, world);
    if (summary.clean.count > 0) (basis.isLive || world.world !== "live" ? share().clean : share().hiddenClean).push(summary.clean);
    if (summary.cleanUnasked.count > 0) share().clean.push(summary.cleanUnasked);
    if (summary.loud.length > 0) loud.set(cell, summary.loud);
    const until = cell.validUntil((result) => isShown(world, result));
    if (until !== undefined && (validUntil === undefined || until < validUntil)) validUntil = until;
  }
  const found: Finding[] = [];
  const listed: Finding[] = [];
  const unchecked: Unchecked[] = [];
  const open: string[] = [];
  const doubtful: string[] = [];
  for (const { cell, index } of loud.size > 0 ? inOrder([...loud.keys()], (cell) => loud.get(cell) ?? []) : []) {
    const run = cell.run(index);
    const { rule, world } = run.job;
    if (unknownOfRun(run.result).length > 0) doubtful.push(rule.id);
    const isHidden = !isShown(world, run.result);
    if (isHidden && run.result.findings.length === 0 && run.result.open.size > 0 && !off.has(rule.id)) {
      addOnce(shares.in(bundle.target.scope, world).unasked, counting.unasked(rule, owner?.raisedScores.get(rule.id)?.score));
      continue;
    }
    const outcome = outcomeIn(run, owner, off, counting);
    found.push(...outcome.findings);
    if (isHidden && outcome.unknown.length > 0) {
      addOnce(shares.in(bundle.target.scope, world).unasked, counting.unasked(rule, owner?.raisedScores.get(rule.id)?.score));
      continue;
    }
    for (const { scope, own } of byFindingScope(outcome)) {
      const share = shares.in(scope, world);
      (isHidden ? share.hidden : share.outcomes).push(own);
    }
    if (isHidden) continue;
    listed.push(...outcome.findings);
    const lacking = uncheckedOf(run);
    if (lacking) unchecked.push(lacking);
    open.push(...run.result.open.keys());
  }
  const visible = listed.length === 0 ? noFindings : listed.filter((finding) => withSeverity(finding) !== undefined);
  return {
    shares: shares.all,
    found,
    listed: visible,
    shown: visible.length === 0 ? noFindings : visible.map((finding) => withSeverity(finding) as Finding),
    unchecked,
    open,
    doubtful,
    validUntil,
    isLasting: basis.volatile.size === 0 || !found.some(({ rule }) => basis.volatile.has(rule)),
  };
}

function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

/** The shares of one bundle: mostly one for each world, but one on a whole playbook may speak of each of its names. */
class Shares {
  readonly all: Share[] = [];
  readonly #narrower = new Map<string, Share>();
  readonly #own: Scope;
  readonly #playbook: string | undefined;

  constructor({ target }: Bundle) {
    this.#playbook = target.playbook?.path;
    this.#own = target.scope;
  }

  in(scope: Scope, { key }: WorldState): Share {
    if (scope === this.#own) return this.all.find((one) => one.scope === scope && one.worldKey === key) ?? this.#add(scope, key);
    const name = JSON.stringify([key, scope]);
    const share = this.#narrower.get(name) ?? this.#add(scope, key);
    this.#narrower.set(name, share);
    return share;
  }

  #add(scope: Scope, worldKey: string): Share {
    const share = { scope, playbook: this.#playbook, worldKey, outcomes: [], clean: [], hidden: [], hiddenClean: [], unasked: [] };
    this.all.push(share);
    return share;
  }
}

/** A run as its owner counts it: scores raised, waived and hidden findings marked, what is switched off unknown. */
function outcomeIn(run: Run, owner: Playbook | undefined, off: ReadonlySet<string>, { now, suppressed }: Counting): Outcome<Finding> {
  const { rule } = run.job;
  const plain = outcomeOf(run);
  if (off.has(rule.id)) {
    const who = { reason: "off-by-settings" as const, detail: `${rule.id} is switched off in Settings`, who: "whoever edits Settings" };
    return { ...plain, ...raisedReach(rule, owner), findings: [], unknown: [who], off: false };
  }
  const raised = owner?.raisedScores.get(rule.id)?.score ?? 0;
  const findings = run.result.findings.map((one): Finding => {
    const finding = raisedTo(one, raised);
    const match = owner && waiverFor(finding, owner, now);
    const waived = match?.state.kind === "holds" ? match.waiver : undefined;
    const hidden = suppressed.of(finding, owner);
    return waived || hidden ? changed(finding, { waived, suppressed: hidden }) : finding;
  });
  return { ...plain, ...raisedReach(rule, owner), findings };
}

/** How far an unknown run of a rule reaches whose score `risk.scores` raises. */
function raisedReach(rule: Rule, owner: Playbook | undefined): Partial<Pick<Outcome, "highest" | "reach">> {
  const raised = owner?.raisedScores.get(rule.id)?.score ?? 0;
  return raised > highestScore(rule) ? reachRaisedTo(rule, raised) : {};
}

/** `risk.scores` raises what a rule finds, and never lowers it: that is a waiver. A question stays a question. */
function raisedTo(finding: Finding, score: number): Finding {
  if (finding.score === 0 || score <= finding.score) return finding;
  return changed(finding, { score: score as Score, severity: score >= 4 ? "error" : finding.severity });
}

/** A finding that speaks of less than its target (one name of a zone, one tranche of a playbook) counts there alone. */
function byFindingScope(outcome: Outcome<Finding>): readonly { readonly own: Outcome<Finding>; readonly scope: Scope }[] {
  const { scope: whole } = outcome;
  const narrower = outcome.findings.filter(({ scope }) => !sameScope(scope, whole));
  if (narrower.length === 0) return [{ own: outcome, scope: whole }];
  return [
    { own: { ...outcome, findings: outcome.findings.filter(({ scope }) => sameScope(scope, whole)) }, scope: whole },
    ...narrower.map((finding) => {
      const { scope, target } = finding;
      return { own: { ...outcome, scope, target, findings: [finding], unknown: [] }, scope };
    }),
  ];
}

/** A finding that lives over edits speaks of the scope of an older target. */
function sameScope(a: Scope, b: Scope): boolean {
  return a === b || (a.kind === b.kind && Object.entries(a).every(([key, value]) => b[key as keyof Scope] === value));
}

function uncheckedOf({ job: { rule, target, world }, result }: Run): Unchecked | undefined {
  const unknown = unknownOfRun(result);
  if (unknown.length === 0) return undefined;
  return {
    rule: rule.id,
    target: target.label,
    world: world.world,
    scenario: world.scenario,
    place: target.place,
    unknown,
    live: rule.kind === "live" || unknown.every(({ reason }) => reason === "offline") || (world.world === "live" && !askedNothing(result)),
  };
}

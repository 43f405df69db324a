import { type Instant, lazy, type Place } from "../base/index.ts";
import type { Name, Question } from "../dns/index.ts";
import { type Domain, type Playbook, readWorkspace, type Sender } from "../playbook/index.ts";
import { type Category, type CategoryRisk, type CleanOutcomes, foldCategories, type Outcome } from "../risk/index.ts";
import { highestScore, type Rule, type TargetKind, type Targets } from "../rules/index.ts";
import { DerivationStore } from "./derive.ts";
import { publishedKinds } from "./name-targets.ts";
import { hasNews, isClean, isOff, type Job, noTools, Runner, type RunResult, unknownOfRun } from "./run.ts";
import type { Target } from "./targets.ts";
import type { Finding, Unchecked } from "./types.ts";
import { type Allowed, type LiveAnswers, liveWorld } from "./worlds.ts";

/** A live domain that no playbook knows. */
export interface DomainCase {
  readonly domain: Name;
  /** Where keys were looked for. `expected`: one that is missing there is a fault, not just another place without one. */
  readonly selectors: readonly { readonly selector: string; readonly name: Name; readonly expected: boolean }[];
  /** Addresses that are said to send its mail. */
  readonly senderIps: readonly string[];
}

export interface JudgedDomain {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly risk: Readonly<Record<Category, CategoryRisk<Finding> | undefined>>;
}

/**
 * What every rule on a live name says of one domain. Asks nobody: what `answers` lacks is open; when more has come in, only
 * the runs that waited for it are made again.
 */
export class DomainJudge {
  readonly #answers: LiveAnswers;
  readonly #derivations = new DerivationStore();
  readonly #runner = new Runner(this.#derivations, noTools, false);
  /** Runs that have something to say or to ask. */
  readonly #runs: { readonly job: Job; result: RunResult }[] = [];
  /** Those that found nothing: no answer can change that. */
  readonly #clean: Job[] = [];

  constructor(rules: readonly Rule[], about: DomainCase, answers: LiveAnswers, now: Instant, allowed: Allowed) {
    this.#answers = answers;
    const world = liveWorld(answers, { now, at: now }, allowed);
    const byKind = liveRulesOf(rules);
    for (const target of targetsOf(about)) {
      for (const rule of byKind.get(target.kind) ?? []) {
        const job = { rule, target, world };
        const result = this.#runner.run(job);
        if (isDone(result)) this.#clean.push(job);
        else this.#runs.push({ job, result });
      }
    }
  }

  /** What rules still have to ask; while there is any, findings are not complete. */
  open(): ReadonlyMap<string, Question> {
    this.#runAgain();
    const open = new Map<string, Question>();
    for (const { result } of this.#runs) {
      for (const [key, question] of result.open) open.set(key, question);
      for (const [key, question] of result.openOptional) open.set(key, question);
    }
    return open;
  }

  judge(): JudgedDomain {
    this.#runAgain();
    const unchecked: Unchecked[] = [];
    const outcomes = this.#runs.map(({ job: { rule, target }, result }) => {
      const unknown = unknownOfRun(result);
      if (unknown.length > 0)
        unchecked.push({ rule: rule.id, target: target.label, world: "live", scenario: null, place: undefined, unknown, live: true });
      return outcomeOf(rule, target, { findings: result.findings, isOff: isOff(result), unknown });
    });
    return {
      findings: outcomes.flatMap(({ findings }) => findings),
      unchecked,
      risk: foldCategories(outcomes, ({ score }) => score, [this.#cleanOutcomes()]),
    };
  }

  #cleanOutcomes(): CleanOutcomes<Finding> {
    const runs = this.#clean;
    const outcomes = lazy(() => runs.map(({ rule, target }) => outcomeOf(rule, target, { findings: [], isOff: false, unknown: [] })));
    const categories = new Set<Category>();
    for (const { rule } of runs) categories.add(rule.risk.category);
    return {
      count: runs.length,
      get outcomes() {
        return outcomes();
      },
      categories,
    };
  }

  #runAgain(): void {
    let isFirst = true;
    for (const run of this.#runs) {
      if (!hasNews(run.result, this.#answers)) continue;
      if (isFirst) this.#derivations.advance();
      isFirst = false;
      run.result = this.#runner.run(run.job);
    }
  }
}

/** Nothing found, nothing asked: it stays so. */
function isDone(result: RunResult): boolean {
  return isClean(result) && result.openOptional.size === 0;
}

const liveRules = new WeakMap<readonly Rule[], ReadonlyMap<TargetKind, readonly Rule[]>>();

/** Rules that look at live answers, by what they look at; sorted once, not for each of ten thousand domains. */
function liveRulesOf(rules: readonly Rule[]): ReadonlyMap<TargetKind, readonly Rule[]> {
  const known = liveRules.get(rules);
  if (known) return known;
  const byKind = new Map<TargetKind, Rule[]>();
  for (const rule of rules) {
    // Without a playbook, what only a playbook can say is not checked, and not "0" either.
    if (rule.kind === "playbook" || (rule.worlds && !rule.worlds.includes("live"))) continue;
    const same = byKind.get(rule.on);
    if (same) same.push(rule);
    else byKind.set(rule.on, [rule]);
  }
  liveRules.set(rules, byKind);
  return byKind;
}

interface Came {
  readonly findings: readonly Finding[];
  readonly isOff: boolean;
  readonly unknown: Outcome["unknown"];
}

function outcomeOf(rule: Rule, target: Target, { findings, isOff, unknown }: Came): Outcome<Finding> {
  const { category, component } = rule.risk;
  return {
    rule: rule.id,
    category,
    component,
    target: target.label,
    world: "live",
    scenario: null,
    scope: target.scope,
    highest: highestScore(rule),
    findings,
    unknown,
    off: isOff,
    oldestAnswer: undefined,
  };
}

function targetsOf({ domain, selectors, senderIps }: DomainCase): readonly Target[] {
  const model = standIn();
  const { place } = model.domain;
  const own: Domain = { ...model.domain, id: domain, name: domain };
  const named = { playbook: undefined, domain: undefined, name: domain, place };
  const targets: Target[] = [
    target("mailDomain", domain, domain, { playbook: model.playbook, domain: own, name: domain, place }, place),
    ...[...publishedKinds, "mailName" as const].map((kind) => target(kind, domain, domain, named, place)),
  ];
  const sender: Sender = { ...model.sender, id: domain };
  for (const { selector, name, expected } of selectors) {
    const signer = expected ? sender : undefined;
    targets.push(target("selector", name, name, { playbook: undefined, sender: signer, selector, domain, name, place }, place));
  }
  if (senderIps.length > 0) {
    const sends: Sender = { ...sender, ips: senderIps.map((ip) => ({ ip, place })) };
    targets.push(target("sender", domain, domain, { playbook: model.playbook, sender: sends, domain, place }, place));
  }
  return targets;
}

function target<K extends TargetKind>(kind: K, name: Name, label: string, value: Targets[K], place: Place): Target<K> {
  return { kind, id: `${kind} ${label}`, label, value, scope: { kind: "name", name }, place, name, playbook: undefined };
}

interface StandIn {
  readonly playbook: Playbook;
  readonly domain: Domain;
  readonly sender: Sender;
}

let made: StandIn | undefined;

/** Rules get a domain and a sender as a playbook declares them. One is read once; only its names change. */
function standIn(): StandIn {
  if (made) return made;
  const text = `apiVersion: mailtranche/v1
kind: Playbook
id: live
title: Live domains
domains:
  live.invalid: { roles: [send, receive] }
senders:
  live: { domains: [live.invalid] }
`;
  const playbook = readWorkspace([{ path: "live.mailtranche.yaml", text }]).playbooks[0] as Playbook;
  const [domain] = playbook.domains.values();
  const [sender] = playbook.senders.values();
  made = { playbook, domain: domain as Domain, sender: sender as Sender };
  return made;
}

import type { Instant } from "../base/index.ts";
import { type Answer, type Name, type Question, questionText, type RRType } from "../dns/index.ts";
import { policyUrl } from "../records/index.ts";
import type { Scenario, World } from "../risk/index.ts";
import type { PolicyText, WorldView } from "../rules/index.ts";
import { type LocatedSet, type Overlay, overlay, type ZoneDocument, type ZoneEditor, type ZoneSource } from "../zones/index.ts";

/** A world that rules run in: live answers, or texts laid over them. The clock is the scenario's. */
export interface WorldState extends WorldView {
  /** Equal for equal worlds of one clock and one set of texts: part of the key of a run. */
  readonly key: string;
  readonly clock: Instant;
  readonly now: Instant;
  /** What is known, `undefined` while nobody has asked. `key`: its `questionText`, where the caller has it. */
  facts(question: Question, key?: string): Answer | undefined;
  /** Whether a text of the workspace speaks for the name. */
  hasText(name: Name): boolean;
  /** Editor of that text. */
  editor(name: Name): ZoneEditor | undefined;
}

/** Answers that came from outside, by `questionText`. */
export type LiveAnswers = ReadonlyMap<string, Answer>;

/** The texts that one playbook (or, without a playbook, one folder) lays over the live answers. */
export interface Texts {
  /** Whose texts: two playbooks may speak of the same name, and neither answers for the other. */
  readonly of: string;
  readonly zones: readonly ZoneSource[];
  readonly documents: readonly ZoneDocument[];
  /** MTA-STS policies that are files here. */
  readonly policies: ReadonlyMap<Name, PolicyText>;
}

/** It may be set anew under worlds that live longer than one look at it. */
export interface Clock {
  readonly now: Instant;
  /** The instant the scenario asks about. */
  readonly at: Instant;
}

/** Questions beyond the DNS that may be asked (Settings `probes`). */
export interface Allowed {
  readonly https: boolean;
  readonly smtp: boolean;
}

/** What is switched off gets an answer that says so, and nobody is asked: it is neither open nor failed. */
function outside(question: Question, key: string | undefined, answers: LiveAnswers, allowed: Allowed, at: Instant): Answer | undefined {
  if (question.kind === "dns" || allowed[question.kind]) return answers.get(key ?? questionText(question));
  const detail = `switched off in Settings (probes.${question.kind})`;
  return { kind: "failed", why: "off", detail, meta: { server: "", at, authoritative: false, authenticated: false, stated: true } };
}

/** Live answers alone. */
export function liveWorld(answers: LiveAnswers, clock: Clock, allowed: Allowed): WorldState {
  return {
    key: `live ${JSON.stringify([allowed.https, allowed.smtp])}`,
    world: "live",
    scenario: null,
    get clock() {
      return clock.at;
    },
    get now() {
      return clock.now;
    },
    facts: (question, key) => outside(question, key, answers, allowed, clock.now),
    located: () => undefined,
    policyText: () => undefined,
    hasText: () => false,
    editor: () => undefined,
  };
}

/** The texts in the phases that are live, over live answers. */
export function textWorld(texts: Texts, answers: LiveAnswers, clock: Clock, allowed: Allowed): WorldState {
  return overlaidWorld("text", null, livePhases(texts), texts, answers, clock, allowed);
}

/** The texts in the phases of a scenario, over live answers. */
export function plannedWorld(scenario: Scenario, texts: Texts, answers: LiveAnswers, clock: Clock, allowed: Allowed): WorldState {
  return overlaidWorld("planned", scenario, { ...livePhases(texts), ...scenario.phases }, texts, answers, clock, allowed);
}

/** Zone id to the phase its document says is live. */
export function livePhases(texts: Texts): Record<string, string> {
  const phases: Record<string, string> = {};
  for (const document of texts.documents) if (document.live !== undefined) phases[document.id] = document.live;
  return phases;
}

function overlaidWorld(
  world: World,
  scenario: Scenario | null,
  phases: Readonly<Record<string, string>>,
  texts: Texts,
  answers: LiveAnswers,
  clock: Clock,
  allowed: Allowed,
): WorldState {
  const text: Overlay = overlay(texts, phases);
  const files = new Map([...texts.policies].map(([domain, file]) => [policyUrl(domain), file]));
  return {
    key: `${world} ${JSON.stringify([texts.of, Object.entries(phases).sort(), scenario?.rollback ?? false, allowed.https, allowed.smtp])}`,
    world,
    scenario,
    get clock() {
      return clock.at;
    },
    get now() {
      return clock.now;
    },
    facts(question, key) {
      const file = question.kind === "https" ? files.get(question.url) : undefined;
      if (file) return policyAnswer(file, clock.now);
      const stated = text.answer(question);
      if (stated === "live") return outside(question, key, answers, allowed, clock.now);
      return { ...stated.result, meta: { server: stated.path, at: clock.now, authoritative: true, authenticated: false, stated: true } };
    },
    located: (name: Name, type: RRType): LocatedSet | undefined => text.located(name, type),
    policyText: (domain) => texts.policies.get(domain),
    hasText: (name) => text.covers(name),
    editor: (name) => text.editor(name),
  };
}

/** As a web server hands it out that does nothing wrong. */
function policyAnswer({ path, unit }: PolicyText, at: Instant): Answer {
  const meta = { server: path, at, authoritative: true, authenticated: false };
  return { kind: "document", status: 200, body: unit.text, mediaType: "text/plain", meta };
}

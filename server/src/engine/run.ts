import type { Instant, Place } from "../base/index.ts";
import { type Answer, type Question, questionText } from "../dns/index.ts";
import type { Unknown, UnknownReason } from "../risk/index.ts";
import type { Context, Data, Derivation, Derived, FixTools, Message, ReportOptions, Rule } from "../rules/index.ts";
import type { DerivationStore } from "./derive.ts";
import { evidenceOf } from "./evidence.ts";
import type { Target } from "./targets.ts";
import type { Finding, FindingFix, Stage } from "./types.ts";
import type { WorldState } from "./worlds.ts";

/** Beyond these a run stops asking and is unknown (`limit`), never cut silently. */
const questionsPerRun = 500;

/** What one run of one rule for one target in one world came to. */
export interface RunResult {
  readonly findings: readonly Finding[];
  readonly unknown: readonly Unknown[];
  /** It needs an answer that Settings `probes` do not allow. */
  readonly needsOff: boolean;
  /** Needed and not asked yet. While there are any, findings are none. */
  readonly open: ReadonlyMap<string, Question>;
  /** Would be nice to know. */
  readonly openOptional: ReadonlyMap<string, Question>;
  readonly answered: ReadonlyMap<string, Answer>;
  /** When an answer of the clock changes; `undefined`: never. */
  readonly validUntil: Instant | undefined;
}

export interface Job {
  readonly rule: Rule;
  readonly target: Target;
  readonly world: WorldState;
}

/** Runs one rule. A rule that throws is a defect of ours: its component is unknown, and everything else goes on. */
export function runRule(job: Job, derivations: DerivationStore, tools: FixTools): RunResult {
  const recorder = new Recorder(job, derivations, tools);
  try {
    job.rule.check(job.target.value as never, recorder.context());
  } catch (error) {
    recorder.unknown.push({
      reason: "limit",
      detail: `${job.rule.id} failed on ${job.target.label}: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
  return recorder.result();
}

class Recorder {
  readonly unknown: Unknown[] = [];
  readonly #findings: Finding[] = [];
  readonly #open = new Map<string, Question>();
  readonly #openOptional = new Map<string, Question>();
  readonly #answered = new Map<string, Answer>();
  readonly #job: Job;
  readonly #derivations: DerivationStore;
  readonly #tools: FixTools;
  #validUntil: Instant | undefined;
  #needsOff = false;

  constructor(job: Job, derivations: DerivationStore, tools: FixTools) {
    this.#job = job;
    this.#derivations = derivations;
    this.#tools = tools;
  }

  context(): Context<string, string> {
    const { world } = this.#job;
    return {
      world: world.world,
      scenario: world.scenario,
      located: (name, type) => world.located(name, type),
      ask: (question) => this.#ask(question, true),
      askOptional: (question) => this.#ask(question, false),
      derive: (derivation, key) => this.#derive(derivation, key),
      report: (place, messageId, data, options) => this.#report(place, messageId, data, options),
      unstated: (place, messageId, data, who) => this.#unstated(place, messageId, data, who),
      cannotKnow: (reason, detail) => void this.unknown.push({ reason, detail }),
      isPast: (instant) => {
        if (instant > world.clock) this.#changesAt(instant);
        return instant <= world.clock;
      },
      daysUntil: (instant) => {
        const days = Math.floor((instant - world.clock) / 86_400_000);
        this.#changesAt(instant - days * 86_400_000 + 1);
        return days;
      },
    };
  }

  result(): RunResult {
    // Reports made while something was open are thrown away: the run comes again.
    const findings = this.#open.size > 0 ? [] : this.#findings.map((finding) => ({ ...finding, evidence: evidenceOf(this.#answered) }));
    return {
      findings,
      unknown: this.unknown,
      needsOff: this.#needsOff,
      open: this.#open,
      openOptional: this.#openOptional,
      answered: this.#answered,
      validUntil: this.#validUntil,
    };
  }

  #changesAt(instant: Instant): void {
    this.#validUntil = Math.min(this.#validUntil ?? instant, instant);
  }

  #ask(question: Question, needed: boolean): Answer | undefined {
    const key = questionText(question);
    const answer = this.#job.world.facts(question);
    if (!answer) {
      if (this.#answered.size + this.#open.size >= questionsPerRun) {
        this.unknown.push({ reason: "limit", detail: `more than ${questionsPerRun} questions for ${this.#job.target.label}` });
        return { kind: "failed", why: "limit", meta: { server: "", at: this.#job.world.now, authoritative: false, authenticated: false } };
      }
      (needed ? this.#open : this.#openOptional).set(key, question);
      return undefined;
    }
    this.#answered.set(key, answer);
    if (needed && answer.kind === "failed") this.#failed(key, answer);
    return answer;
  }

  #failed(key: string, answer: Answer & { kind: "failed" }): void {
    if (answer.why === "off") this.#needsOff = true;
    else this.unknown.push(failedUnknown(key, answer));
  }

  #derive<V>(derivation: Derivation<V>, key: string): Derived<V> {
    const entry = this.#derivations.get(this.#job.world, derivation, key);
    for (const [text, answer] of entry.answered) this.#answered.set(text, answer);
    for (const [text, question] of entry.open) (entry.result.known ? this.#openOptional : this.#open).set(text, question);
    if (!entry.result.known) {
      const failed = [...entry.answered].filter((pair): pair is [string, Answer & { kind: "failed" }] => pair[1].kind === "failed");
      for (const [text, answer] of failed) this.#failed(text, answer);
      if (failed.length === 0 && entry.open.size === 0)
        this.unknown.push({ reason: "limit", detail: `${key} could not be followed to its end` });
    }
    return entry.result as Derived<V>;
  }

  #unstated(place: Place, messageId: string, data: Data = {}, who?: string): void {
    this.unknown.push({ reason: "unstated", detail: fillIn(this.#message(messageId).text, data), ...(who ? { who } : {}) });
    this.#add(place, messageId, data, { score: 0, severity: "info" });
  }

  #message(messageId: string): Message {
    const message = this.#job.rule.messages[messageId];
    if (message === undefined) throw new Error(`${this.#job.rule.id} has no message ${messageId}`);
    return typeof message === "string" ? { text: message } : message;
  }

  #report(place: Place, messageId: string, data: Data = {}, options: ReportOptions<string> = {}): void {
    this.#add(place, messageId, data, options);
  }

  #add(place: Place, messageId: string, data: Data, options: ReportOptions<string>): void {
    const { rule, target, world } = this.#job;
    const message = this.#message(messageId);
    this.#findings.push({
      rule: rule.id,
      messageId,
      message: fillIn(message.text, data),
      severity: options.severity ?? message.severity ?? rule.severity,
      category: options.category ?? message.category ?? rule.risk.category,
      component: rule.risk.component,
      score: options.score ?? message.score ?? rule.risk.score,
      target: options.about?.target ?? target.label,
      scope: options.about?.scope ?? target.scope,
      world: world.world,
      scenario: world.scenario,
      place,
      evidence: [],
      related: options.related ?? [],
      fixes: this.#fixes(options.fix),
      source: rule.source,
      help: `docs/rules/${rule.id}.md`,
      waived: undefined,
      suppressed: undefined,
      stage: stageOf(rule, world),
      ...(options.seenAfterSeconds === undefined ? {} : { seenAfterSeconds: options.seenAfterSeconds }),
    });
  }

  #fixes(asked: ReportOptions<string>["fix"]): readonly FindingFix[] {
    const list = asked === undefined ? [] : typeof asked === "string" ? [{ id: asked }] : asked;
    return list.flatMap((one) => {
      const fix = this.#job.rule.fixes?.[one.id];
      if (!fix) throw new Error(`${this.#job.rule.id} has no fix ${one.id}`);
      const edits = fix.edit(this.#job.target.value as never, ("with" in one ? one.with : undefined) as never, this.#tools);
      const title = "title" in one && one.title ? one.title : fix.title;
      return edits.length === 0 ? [] : [{ id: one.id, title, safety: fix.safety, edits }];
    });
  }
}

/** Which stage of publishing a finding belongs to. */
function stageOf(rule: Rule, world: WorldState): Stage {
  if (rule.id === "playbook/yaml-syntax" || rule.id === "zone/syntax-error") return "syntax";
  if (rule.on === "file") return "schema";
  return world.world === "live" ? "live" : "offline";
}

const reasonWords: Readonly<Record<string, string>> = {
  servfail: "SERVFAIL",
  refused: "REFUSED",
  timeout: "no answer in time",
  offline: "offline",
  bogus: "DNSSEC validation failed",
  blocked: "blocked",
  limit: "a limit was reached",
  unread: "its text could not be read",
  off: "switched off",
};

/** A failed answer as a reason why something was not checked. */
function failedUnknown(question: string, answer: Answer & { kind: "failed" }): Unknown {
  const reason: UnknownReason =
    answer.why === "offline" ? "offline" : answer.why === "limit" ? "limit" : answer.why === "unread" ? "parse-error" : "lookup-failed";
  const from = answer.meta.server && answer.why !== "offline" ? ` from ${answer.meta.server}` : "";
  const detail = `${question}: ${reasonWords[answer.why] ?? answer.why}${from}${answer.detail ? ` (${answer.detail})` : ""}`;
  const who =
    reason === "offline" ? "run preflight online" : reason === "parse-error" ? "whoever edits that text" : "whoever runs that name server";
  return { reason, detail, who };
}

/** A run that found nothing and lacks nothing but what is switched off: it is listed as off and does not count. */
export function isOff(result: RunResult): boolean {
  return result.needsOff && result.findings.length + result.unknown.length + result.open.size === 0;
}

/** What a run could not know; a question that is still open is an answer that nobody fetched. */
export function unknownOfRun(result: RunResult): readonly Unknown[] {
  const open = [...result.open.keys()].map((question) => ({
    reason: "offline" as const,
    detail: `${question}: not asked`,
    who: "run preflight online",
  }));
  const seen = new Set<string>();
  return [...result.unknown, ...open].filter(({ detail }) => !seen.has(detail) && seen.add(detail));
}

/** Braces in the text are replaced by the data of that name. */
function fillIn(text: string, data: Data): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in data ? String(data[key]) : whole));
}

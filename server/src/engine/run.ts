import type { Instant, Place } from "../base/index.ts";
import { type Answer, type Question, questionText } from "../dns/index.ts";
import { type Score, safetyFault, softenedScore, type Unknown, type UnknownReason } from "../risk/index.ts";
import type { Context, Data, Derivation, Derived, FixTools, Message, ReportOptions, Rule } from "../rules/index.ts";
import type { DerivationStore } from "./derive.ts";
import { evidenceOf, ttlOfAnswer } from "./evidence.ts";
import { type FixSource, fixSource, offerFixes } from "./fixes.ts";
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
  /** Counts versions of the texts, where the job outlives them: its fixes are made for the newest. */
  readonly version?: number;
}

/** Whether an answer has come in that a run found open. */
export function hasNews({ open, openOptional }: RunResult, answers: ReadonlyMap<string, Answer>): boolean {
  for (const key of open.keys()) if (answers.has(key)) return true;
  for (const key of openOptional.keys()) if (answers.has(key)) return true;
  return false;
}

const noAnswers: ReadonlyMap<string, Answer> = new Map();
const noQuestions: ReadonlyMap<string, Question> = new Map();
const noFindings: readonly Finding[] = [];
const noUnknown: readonly Unknown[] = [];

/** Answers that runs rest on, and the result of those that found nothing. */
type Answered = ReadonlyMap<string, Answer> & { clean?: RunResult };

/** Most runs of a portfolio find nothing, and hundreds of rules rest on the same answers: they share one result. */
function cleanResult(answered: Answered): RunResult {
  answered.clean ??= {
    findings: noFindings,
    unknown: noUnknown,
    open: noQuestions,
    needsOff: false,
    openOptional: noQuestions,
    answered,
    validUntil: undefined,
  };
  return answered.clean;
}

/** One answer that a rule asked for itself. */
class Single {
  readonly key: string;
  readonly answer: Answer;

  constructor(key: string, answer: Answer) {
    this.key = key;
    this.answer = answer;
  }
}

const nothing: FixTools = { zone: () => undefined, located: () => undefined, policyText: () => undefined };

/** Where there is no text that an edit could change. */
export const noTools = (): FixTools => nothing;

/** Runs rules, one after the other, over one store of derivations. */
export class Runner {
  readonly #derivations: DerivationStore;
  /** Whether what a run without findings rests on is of interest. */
  readonly #keepsAnswers: boolean;
  #job: Job | undefined;
  readonly #tools: (job: Job) => FixTools;
  // Made when first needed: most runs of a portfolio say nothing, and there are millions of them.
  #unknown: Unknown[] | undefined;
  #findings: NewFinding[] | undefined;
  #open: Map<string, Question> | undefined;
  #openOptional: Map<string, Question> | undefined;
  /** What the run rests on, in the order it was asked; put together when somebody wants to know. */
  readonly #answered: (Answered | Single)[] = [];
  #answeredCount = 0;
  #validUntil: Instant | undefined;
  #needsOff = false;

  /** `tools`: what the fixes of a run work with, asked for when somebody looks at them. */
  constructor(derivations: DerivationStore, tools: (job: Job) => FixTools, keepsAnswers = true) {
    this.#derivations = derivations;
    this.#tools = tools;
    this.#keepsAnswers = keepsAnswers;
  }

  /** A rule that throws is a defect of ours: its component is unknown, and everything else goes on. */
  run(job: Job): RunResult {
    this.#begin(job);
    try {
      job.rule.check(job.target.value as never, this.#context);
    } catch (error) {
      this.#doubt({
        reason: "limit",
        detail: `${job.rule.id} failed on ${job.target.label}: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
    return this.#result();
  }

  /** One for all runs: it speaks of the run that is being made. */
  readonly #context: Context<string, string> = this.#contextOf();

  #contextOf(): Context<string, string> {
    const world = () => this.#current().world;
    return {
      get world() {
        return world().world;
      },
      get scenario() {
        return world().scenario;
      },
      located: (name, type) => world().located(name, type),
      policyText: (domain) => world().policyText(domain),
      ask: (question) => this.#ask(question, true),
      askOptional: (question) => this.#ask(question, false),
      derive: (derivation, key) => this.#derive(derivation, key),
      report: (place, messageId, data, options) => this.#report(place, messageId, data, options),
      unstated: (place, messageId, data, who, options) => this.#unstated(place, messageId, data, who, options),
      cannotKnow: (reason, detail) => this.#doubt({ reason, detail }),
      isPast: (instant) => {
        const { clock } = world();
        if (instant > clock) this.#changesAt(instant);
        return instant <= clock;
      },
      daysUntil: (instant) => {
        const days = Math.floor((instant - world().clock) / 86_400_000);
        this.#changesAt(instant - days * 86_400_000 + 1);
        return days;
      },
    };
  }

  #begin(job: Job): void {
    this.#job = job;
    this.#unknown = undefined;
    this.#findings = undefined;
    this.#open = undefined;
    this.#openOptional = undefined;
    this.#answeredCount = 0;
    this.#validUntil = undefined;
    this.#needsOff = false;
  }

  #current(): Job {
    if (!this.#job) throw new Error("no rule is running");
    return this.#job;
  }

  #doubt(unknown: Unknown): void {
    this.#unknown ??= [];
    this.#unknown.push(unknown);
  }

  #result(): RunResult {
    const job = this.#job;
    this.#job = undefined;
    const hasNothing = !this.#findings && !this.#unknown && !this.#open && !this.#openOptional;
    const isClean = hasNothing && !this.#needsOff && this.#validUntil === undefined;
    const answered = isClean && !this.#keepsAnswers ? noAnswers : this.#allAnswered();
    if (isClean) return cleanResult(answered);
    const oldAnswerLives = () => (job?.world.world === "live" ? oldestCopySeconds(answered, job.target) : undefined);
    return {
      // Reports made while something was open are thrown away: the run comes again.
      findings: this.#open || !this.#findings ? noFindings : withEvidence(this.#findings, answered, oldAnswerLives),
      unknown: this.#unknown ?? noUnknown,
      open: this.#open ?? noQuestions,
      needsOff: this.#needsOff,
      openOptional: this.#openOptional ?? noQuestions,
      answered,
      validUntil: this.#validUntil,
    };
  }

  #changesAt(instant: Instant): void {
    this.#validUntil = Math.min(this.#validUntil ?? instant, instant);
  }

  #ask(question: Question, needed: boolean): Answer | undefined {
    const { world, target } = this.#current();
    const key = questionText(question);
    const answer = world.facts(question, key);
    if (!answer) {
      if (this.#allAnswered().size + (this.#open?.size ?? 0) >= questionsPerRun) {
        this.#doubt({ reason: "limit", detail: `more than ${questionsPerRun} questions for ${target.label}` });
        return { kind: "failed", why: "limit", meta: { server: "", at: world.now, authoritative: false, authenticated: false } };
      }
      this.#leaveOpen(key, question, needed);
      return undefined;
    }
    this.#answered[this.#answeredCount++] = new Single(key, answer);
    if (needed && answer.kind === "failed") this.#failed(key, answer);
    return answer;
  }

  #failed(key: string, answer: Answer & { kind: "failed" }): void {
    if (answer.why === "off") this.#needsOff = true;
    else this.#doubt(failedUnknown(key, answer));
  }

  #leaveOpen(key: string, question: Question, needed: boolean): void {
    if (needed) {
      this.#open ??= new Map();
      this.#open.set(key, question);
    } else {
      this.#openOptional ??= new Map();
      this.#openOptional.set(key, question);
    }
  }

  #rest(on: Answered): void {
    if (on.size === 0) return;
    for (let i = 0; i < this.#answeredCount; i++) if (this.#answered[i] === on) return;
    this.#answered[this.#answeredCount++] = on;
  }

  /** The map of a derivation where there is nothing else; otherwise one of its own. */
  #allAnswered(): Answered {
    const [first] = this.#answered;
    if (this.#answeredCount === 0 || first === undefined) return noAnswers;
    if (this.#answeredCount === 1 && !(first instanceof Single)) return first;
    const all = new Map<string, Answer>();
    for (let i = 0; i < this.#answeredCount; i++) {
      const piece = this.#answered[i] as Answered | Single;
      if (piece instanceof Single) all.set(piece.key, piece.answer);
      else for (const [key, answer] of piece) all.set(key, answer);
    }
    this.#answered[0] = all;
    this.#answeredCount = 1;
    return all;
  }

  #derive<V>(derivation: Derivation<V>, key: string): Derived<V> {
    const entry = this.#derivations.get(this.#current().world, derivation, key);
    this.#rest(entry.answered);
    for (const [text, question] of entry.open) this.#leaveOpen(text, question, !entry.result.known);
    if (!entry.result.known) {
      let hasFailed = false;
      for (const [text, answer] of entry.answered) {
        if (answer.kind !== "failed") continue;
        this.#failed(text, answer);
        hasFailed = true;
      }
      if (!hasFailed && entry.open.size === 0) this.#doubt({ reason: "limit", detail: `${key} could not be followed to its end` });
    }
    return entry.result as Derived<V>;
  }

  #unstated(place: Place, messageId: string, data: Data = {}, who?: string, options: ReportOptions<string> = {}): void {
    this.#doubt({ reason: "unstated", detail: fillIn(this.#message(messageId).text, data), ...(who ? { who } : {}) });
    this.#add(place, messageId, data, { ...options, score: 0, severity: "info" });
  }

  #message(messageId: string): Message {
    const { rule } = this.#current();
    const message = rule.messages[messageId];
    if (message === undefined) throw new Error(`${rule.id} has no message ${messageId}`);
    return typeof message === "string" ? { text: message } : message;
  }

  #report(place: Place, messageId: string, data: Data = {}, options: ReportOptions<string> = {}): void {
    this.#add(place, messageId, data, options);
  }

  #add(place: Place, messageId: string, data: Data, options: ReportOptions<string>): void {
    const { rule, target, world } = this.#current();
    const message = this.#message(messageId);
    this.#findings ??= [];
    const source = this.#fixes(options.fix);
    const softened = this.#soften(options.score ?? message.score ?? rule.risk.score, options);
    const finding: NewFinding = {
      rule: rule.id,
      messageId,
      message: fillIn(message.text, data),
      severity: options.severity ?? message.severity ?? rule.severity,
      category: options.category ?? message.category ?? rule.risk.category,
      component: rule.risk.component,
      score: softened.score,
      target: options.about?.target ?? target.label,
      scope: options.about?.scope ?? target.scope,
      world: world.world,
      scenario: world.scenario,
      place,
      evidence: [],
      related: softened.related,
      get fixes() {
        return source ? source.make() : noFixes;
      },
      source: rule.source,
      help: `docs/rules/${rule.id}.md`,
      waived: undefined,
      suppressed: undefined,
      stage: stageOf(rule, world),
      ...(options.seenAfterSeconds === undefined ? {} : { seenAfterSeconds: options.seenAfterSeconds }),
    };
    if (source) offerFixes(finding, source);
    this.#findings.push(finding);
  }

  /** The score while its safeties hold, and beside the finding what each of them does for it. */
  #soften(base: Score, { softenedBy = [], related = [] }: ReportOptions<string>): Pick<Finding, "score" | "related"> {
    const { target } = this.#current();
    if (softenedBy.length === 0 || !target.playbook) return { score: base, related };
    const { playbook } = target;
    const { isPast } = this.#context;
    const score = softenedScore(base, softenedBy, playbook, isPast);
    const notes = softenedBy.map((safety) => {
      const fault = safetyFault(safety, playbook, isPast);
      const message = fault === undefined ? `${safety.id} holds: ${score} instead of ${base}` : `${safety.id} does not soften it: ${fault}`;
      return { place: safety.place, message };
    });
    return { score, related: [...related, ...notes] };
  }

  /** Edits are worked out when somebody looks at them: a portfolio with a thousand faults shows a few at a time. */
  #fixes(asked: ReportOptions<string>["fix"]): FixSource | undefined {
    if (asked === undefined) return undefined;
    const list = typeof asked === "string" ? [{ id: asked }] : asked;
    const job = this.#current();
    const { rule } = job;
    const offered = list.map((one) => {
      const fix = rule.fixes?.[one.id];
      if (!fix) throw new Error(`${rule.id} has no fix ${one.id}`);
      return { id: one.id, title: ("title" in one && one.title) || fix.title, fix, given: "with" in one ? one.with : undefined };
    });
    return fixSource(job, offered, this.#tools);
  }
}

/** Until its run ends, a finding waits for what the run rests on. */
type NewFinding = Omit<Finding, "evidence" | "seenAfterSeconds"> & { evidence: Finding["evidence"]; seenAfterSeconds?: number };

const noFixes: readonly FindingFix[] = [];

/** A rule that says when its repair is seen knows it best; else it is when the answers that it rests on have gone from caches. */
function withEvidence(
  findings: readonly NewFinding[],
  answered: ReadonlyMap<string, Answer>,
  oldAnswerLives: () => number | undefined,
): readonly Finding[] {
  const evidence = evidenceOf(answered);
  const seconds = findings.some(({ score, seenAfterSeconds }) => score > 0 && seenAfterSeconds === undefined)
    ? oldAnswerLives()
    : undefined;
  for (const finding of findings) {
    finding.evidence = evidence;
    if (seconds !== undefined && finding.score > 0) finding.seenAfterSeconds ??= seconds;
  }
  return findings;
}

/** TTL, or negative TTL, of the answers at the target's own name and its service labels (`_dmarc`), the longest; seconds. */
function oldestCopySeconds(answered: ReadonlyMap<string, Answer>, { name }: Target): number | undefined {
  if (name === undefined) return undefined;
  let most: number | undefined;
  for (const [question, answer] of answered) {
    const asked = question.slice(question.lastIndexOf(" ") + 1);
    const isOwn = asked === name || (asked.startsWith("_") && asked.endsWith(`.${name}`));
    const seconds = isOwn ? ttlOfAnswer(answer) : undefined;
    if (seconds !== undefined) most = Math.max(most ?? 0, seconds);
  }
  return most;
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

/** Nothing found, nothing lacking, and nothing switched off. */
export function isClean({ findings, unknown, open, needsOff }: RunResult): boolean {
  return findings.length === 0 && unknown.length === 0 && open.size === 0 && !needsOff;
}

const oldest = new WeakMap<ReadonlyMap<string, Answer>, Instant>();

/** When the oldest of the live answers was given; `undefined` without any. */
export function oldestOf(answered: ReadonlyMap<string, Answer>): Instant | undefined {
  if (answered.size === 0) return undefined;
  const at = oldest.get(answered) ?? oldestAt(answered);
  return at === Number.POSITIVE_INFINITY ? undefined : at;
}

function oldestAt(answered: ReadonlyMap<string, Answer>): Instant {
  let at = Number.POSITIVE_INFINITY;
  for (const { meta } of answered.values()) if (!meta.stated) at = Math.min(at, meta.at);
  oldest.set(answered, at);
  return at;
}

/** A run that found nothing and lacks nothing but what is switched off: it is listed as off and does not count. */
export function isOff(result: RunResult): boolean {
  return result.needsOff && result.findings.length + result.unknown.length + result.open.size === 0;
}

/** What a run could not know; a question that is still open is an answer that nobody fetched. */
export function unknownOfRun(result: RunResult): readonly Unknown[] {
  if (result.unknown.length === 0 && result.open.size === 0) return noUnknown;
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

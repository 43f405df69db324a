import type { Instant } from "../base/index.ts";
import { type Answer, type Lookup, type Question, questionText, sameResult } from "../dns/index.ts";
import type { Rule } from "../rules/index.ts";
import { analyse } from "./analyse.ts";
import { DerivationStore } from "./derive.ts";
import { type Plan, planRuns } from "./plan.ts";
import { hasNews, type Job, Runner, type RunResult } from "./run.ts";
import { Snapshot } from "./snapshot.ts";
import type { Analysis, AnalysisRequest, SessionPorts, Settled, SettleOptions, UnreadableFile, WorkspaceFile } from "./types.ts";

/** Rounds of questions one run may need, one answer leading to the next. */
const deepest = 64;

/** One run with its last result. */
interface Entry {
  readonly job: Job;
  result: RunResult;
  waitingFor: Set<string>;
  rounds: number;
}

/** The runs of one request over one snapshot. */
interface Runs {
  readonly key: string;
  readonly plan: Plan;
  readonly derivations: DerivationStore;
  readonly runner: Runner;
  entries: readonly Entry[];
}

/**
 * The engine with a memory: parsed files, answers, and the runs of one request. Files go in by `load`, answers by `record`
 * or `settle`, results come out by `analyse`. It never asks anybody by itself.
 */
export class Session {
  readonly #rules: readonly Rule[];
  readonly #ports: SessionPorts;
  readonly #answers = new Map<string, Answer>();
  #snapshot = Snapshot.empty();
  #runs: Runs | undefined;
  #questions = new Set<string>();
  /** The moment all runs of a snapshot are judged at; a clock that moved between two of them would make them disagree. */
  #judgedAt: Instant | undefined;

  constructor(rules: readonly Rule[], ports: SessionPorts) {
    this.#rules = rules;
    this.#ports = ports;
  }

  /** Replaces the files of the workspace. What did not change keeps its parsed form. */
  load(files: readonly WorkspaceFile[], unreadable: readonly UnreadableFile[] = []): void {
    this.#snapshot = this.#snapshot.next(files, unreadable);
    this.tick();
  }

  /** Judges anew at the time it is now: at a load, and when `Analysis.validUntil` has come. */
  tick(): void {
    this.#judgedAt = undefined;
    this.#runs = undefined;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** The clock: the caller's fixed one, else Settings `now` of the workspace, else the port's. */
  now(): Instant {
    this.#judgedAt ??= this.#ports.now();
    return this.#ports.fixedNow ?? this.#snapshot.fixedNow ?? this.#judgedAt;
  }

  /** A live answer that is known already; it asks nobody. */
  known(question: Question): Answer | undefined {
    return this.#answers.get(questionText(question));
  }

  /** What would be asked next, in the order in which rules asked; each question once. */
  openQuestions(request: AnalysisRequest): readonly Question[] {
    const open = new Map<string, Question>();
    for (const entry of this.#entries(request)) {
      for (const [key, question] of [...entry.result.open, ...entry.result.openOptional]) open.set(key, question);
    }
    return [...open.values()];
  }

  /** Takes an answer and runs again what waited for it. An answer that says what is known already changes nothing. */
  record(question: Question, answer: Answer): void {
    const key = questionText(question);
    const known = this.#answers.get(key);
    this.#questions.add(key);
    // Equal fresh answers keep the old value, but take the new time and server.
    this.#answers.set(key, known && sameResult(known, answer) ? { ...known, meta: answer.meta } : answer);
    this.#runs?.derivations.advance();
  }

  /** Answers known so far, by question: what `--record-facts` writes. */
  get answers(): ReadonlyMap<string, Answer> {
    return this.#answers;
  }

  /** Forgets failed and expired answers, or all, so that the next `settle` asks again. */
  forget(which: "failed" | "expired" | "all"): void {
    const now = this.#ports.fixedNow ?? this.#snapshot.fixedNow ?? this.#ports.now();
    for (const [key, answer] of this.#answers) {
      if (which === "all" || answer.kind === "failed" || (which === "expired" && isExpired(answer, now))) this.#answers.delete(key);
    }
    this.#runs = undefined;
  }

  /**
   * Asks `lookup` what the request's rules need until nothing is open. No barrier: a run goes on as soon as its own last
   * open question is answered. Cancelled or bounded, it ends with `complete: false` and what is known so far stands.
   */
  async settle(lookup: Lookup, request: AnalysisRequest, options: SettleOptions = {}): Promise<Settled> {
    const entries = this.#entries(request);
    const runs = this.#runs;
    const waiting = new Map<string, Set<Entry>>();
    const inFlight = new Set<string>();
    let asked = 0;
    let done = 0;
    let bounded = false;
    return new Promise((resolve) => {
      const finish = () => {
        options.signal?.removeEventListener("abort", finish);
        resolve({ complete: !options.signal?.aborted && !bounded && this.#runs === runs, asked });
      };
      const pursue = (entry: Entry) => {
        for (const [key, question] of [...entry.result.open, ...entry.result.openOptional]) {
          if (this.#answers.has(key)) continue;
          let waiters = waiting.get(key);
          if (!waiters) {
            waiters = new Set();
            waiting.set(key, waiters);
          }
          waiters.add(entry);
          entry.waitingFor.add(key);
          if (!inFlight.has(key)) void put(key, question);
        }
      };
      const again = (entry: Entry) => {
        if (++entry.rounds > deepest) {
          bounded = true;
          entry.result = tooDeep(entry);
          return;
        }
        this.#run(entry);
        pursue(entry);
      };
      const put = async (key: string, question: Question) => {
        inFlight.add(key);
        options.onProgress?.(done, ++asked);
        const answer = await askSafely(lookup, question, this.now(), options.signal);
        inFlight.delete(key);
        options.onProgress?.(++done, asked);
        if (options.signal?.aborted) return;
        this.record(question, answer);
        // Files were loaded meanwhile: the answer is as true as before, but these runs are gone.
        for (const entry of (this.#runs === runs && waiting.get(key)) || []) {
          entry.waitingFor.delete(key);
          if (entry.waitingFor.size === 0) again(entry);
        }
        if (inFlight.size === 0) finish();
      };
      options.signal?.addEventListener("abort", finish, { once: true });
      for (const entry of entries) pursue(entry);
      if (inFlight.size === 0 || options.signal?.aborted) finish();
    });
  }

  /** What is known now. Without `live`, the live world is not looked at, unless its answers are already there. */
  analyse(request: AnalysisRequest): Analysis {
    const entries = this.#entries(request);
    const plan = (this.#runs as Runs).plan;
    return analyse({
      snapshot: this.#snapshot,
      rules: this.#rules,
      request,
      plan,
      runs: entries.map(({ job, result }) => ({ job, result })),
      now: this.now(),
      questions: this.#questions.size,
    });
  }

  #entries(request: AnalysisRequest): readonly Entry[] {
    const key = JSON.stringify([request.phase ?? "now", request.at ?? null, this.now()]);
    if (this.#runs?.key !== key) {
      const clock = { now: this.now(), at: request.at ?? this.now() };
      const plan = planRuns({ snapshot: this.#snapshot, rules: this.#rules, phase: request.phase ?? "now", answers: this.#answers, clock });
      const derivations = new DerivationStore();
      this.#runs = { key, plan, entries: [], derivations, runner: new Runner(derivations) };
      this.#runs.entries = plan.jobs.map((job) => {
        const entry: Entry = { job, result: nothing, waitingFor: new Set(), rounds: 0 };
        this.#run(entry);
        return entry;
      });
    }
    // Answers that came in by `record` since the last run.
    for (const entry of this.#runs.entries) {
      if (entry.waitingFor.size === 0 && hasNews(entry.result, this.#answers)) this.#run(entry);
    }
    return this.#runs.entries;
  }

  #run(entry: Entry): void {
    const runs = this.#runs as Runs;
    entry.result = runs.runner.run(entry.job, runs.plan.tools(entry.job));
  }
}

const nothing: RunResult = {
  findings: [],
  unknown: [],
  needsOff: false,
  open: new Map(),
  openOptional: new Map(),
  answered: new Map(),
  validUntil: undefined,
};

/** A port that throws is a defect of its own; here it is an answer that did not come, and everything else goes on. */
async function askSafely(lookup: Lookup, question: Question, at: Instant, signal: SettleOptions["signal"]): Promise<Answer> {
  try {
    return await lookup.ask(question, signal);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: "failed", why: "timeout", detail, meta: { server: "", at, authoritative: false, authenticated: false } };
  }
}

/** What a run knows that has asked on and on: it is not asked again, and says why. */
function tooDeep({ job, result }: Entry): RunResult {
  const limit = { reason: "limit" as const, detail: `${job.target.label} needs more than ${deepest} answers one after the other` };
  return { ...result, unknown: [...result.unknown, limit], open: new Map(), openOptional: new Map() };
}

/** An answer whose time to live has passed. Text and a fixed clock never expire. */
function isExpired(answer: Answer, now: Instant): boolean {
  const ttl = answer.meta.remainingTtl ?? (answer.kind === "nodata" || answer.kind === "nxdomain" ? answer.negativeTtlSeconds : undefined);
  return ttl !== undefined && now - answer.meta.at > ttl * 1000;
}

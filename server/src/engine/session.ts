import type { Instant } from "../base/index.ts";
import { type Answer, type Lookup, type Question, questionText, sameResult } from "../dns/index.ts";
import type { WorkspaceModel } from "../playbook/index.ts";
import type { Rule } from "../rules/index.ts";
import { analyse } from "./analyse.ts";
import { nested } from "./derive.ts";
import type { RunResult } from "./run.ts";
import { Runs, type Waiting } from "./runs.ts";
import { Snapshot } from "./snapshot.ts";
import type { Analysis, AnalysisRequest, SessionPorts, Settled, SettleOptions, UnreadableFile, WorkspaceFile } from "./types.ts";

/** Rounds of questions one run may need, one answer leading to the next. */
const deepest = 64;

/**
 * The engine with a memory: parsed files, answers, and the runs of one request. Files go in by `load`, answers by `record`
 * or `settle`, results come out by `analyse`. It never asks anybody by itself.
 */
export class Session {
  readonly #rules: readonly Rule[];
  readonly #ports: SessionPorts;
  readonly #answers = new Map<string, Answer>();
  #snapshot = Snapshot.empty();
  /** By request, the last used last. */
  readonly #runs = new Map<string, Runs>();
  /** Those that have looked at the texts as they are now. */
  readonly #current = new Set<Runs>();
  /** Answers that are other ones than before, by what has not looked at them yet. */
  readonly #changed = new Map<Runs, Set<string>>();
  /** Counts loads: what was asked for an older one goes on for nobody. */
  #version = 0;
  #questions = new Set<string>();
  /** The moment all runs of a snapshot are judged at; a clock that moved between two of them would make them disagree. */
  #judgedAt: Instant | undefined;

  constructor(rules: readonly Rule[], ports: SessionPorts) {
    this.#rules = rules;
    this.#ports = ports;
  }

  /** Replaces the files of the workspace. What did not change keeps its parsed form. `model`: what was read of these files. */
  load(files: readonly WorkspaceFile[], unreadable: readonly UnreadableFile[] = [], model?: WorkspaceModel): void {
    this.#snapshot = this.#snapshot.next(files, unreadable, model);
    this.tick();
  }

  /** Judges anew at the time it is now: at a load, and when `Analysis.validUntil` has come. */
  tick(): void {
    this.#judgedAt = undefined;
    this.#version++;
    this.#current.clear();
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
    for (const { cell, index } of this.#runsOf(request).openRuns()) {
      const result = cell.results[index] as RunResult;
      for (const [key, question] of [...result.open, ...result.openOptional]) open.set(key, question);
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
    for (const runs of this.#runs.values()) {
      runs.advance();
      if (known) this.#change(runs, key);
    }
  }

  /** Answers known so far, by question: what `--record-facts` writes. */
  get answers(): ReadonlyMap<string, Answer> {
    return this.#answers;
  }

  /** Forgets failed and expired answers, or all, so that the next `settle` asks again. */
  forget(which: "failed" | "expired" | "all"): void {
    const now = this.#ports.fixedNow ?? this.#snapshot.fixedNow ?? this.#ports.now();
    for (const [key, answer] of this.#answers) {
      if (which !== "all" && answer.kind !== "failed" && !(which === "expired" && isExpired(answer, now))) continue;
      this.#answers.delete(key);
      for (const runs of this.#runs.values()) this.#change(runs, key);
    }
    this.#version++;
    this.#current.clear();
  }

  #change(runs: Runs, key: string): void {
    const known = this.#changed.get(runs);
    if (known) known.add(key);
    else this.#changed.set(runs, new Set([key]));
  }

  /**
   * Asks `lookup` what the request's rules need until nothing is open. No barrier: a run goes on as soon as its own last
   * open question is answered. Cancelled or bounded, it ends with `complete: false` and what is known so far stands.
   */
  async settle(lookup: Lookup, request: AnalysisRequest, options: SettleOptions = {}): Promise<Settled> {
    const runs = this.#runsOf(request);
    const version = this.#version;
    const waiting = new Map<string, Set<Waiting>>();
    const inFlight = new Set<string>();
    let asked = 0;
    let done = 0;
    let bounded = false;
    return new Promise((resolve) => {
      const finish = () => {
        options.signal?.removeEventListener("abort", finish);
        resolve({ complete: !options.signal?.aborted && !bounded && this.#version === version, asked });
      };
      const pursue = (one: Waiting) => {
        const result = one.cell.results[one.index] as RunResult;
        for (const [key, question] of [...result.open, ...result.openOptional]) {
          if (this.#answers.has(key)) continue;
          let waiters = waiting.get(key);
          if (!waiters) {
            waiters = new Set();
            waiting.set(key, waiters);
          }
          waiters.add(one);
          one.questions.add(key);
          if (!inFlight.has(key)) void put(key, question);
        }
      };
      const again = (one: Waiting) => {
        if (++one.rounds > deepest) {
          bounded = true;
          runs.put(one.cell, one.index, tooDeep(one));
          return;
        }
        runs.run(one.cell, one.index);
        pursue(one);
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
        for (const one of (this.#version === version && waiting.get(key)) || []) {
          one.questions.delete(key);
          if (one.questions.size === 0) again(one);
        }
        if (inFlight.size === 0) finish();
      };
      options.signal?.addEventListener("abort", finish, { once: true });
      for (const { cell, index } of runs.openRuns()) {
        const one: Waiting = { cell, index, questions: new Set(), rounds: 0 };
        nested(runs.waiting, cell).set(index, one);
        pursue(one);
      }
      if (inFlight.size === 0 || options.signal?.aborted) finish();
    });
  }

  /** What is known now. Without `live`, the live world is not looked at, unless its answers are already there. */
  analyse(request: AnalysisRequest): Analysis {
    const runs = this.#runsOf(request);
    return analyse({
      snapshot: this.#snapshot,
      rules: this.#rules,
      request,
      plan: runs.plan,
      bundles: runs.bundles(),
      books: runs.books,
      now: this.now(),
      questions: this.#questions.size,
    });
  }

  #runsOf(request: AnalysisRequest): Runs {
    const key = JSON.stringify([request.phase ?? "now", request.at ?? null]);
    const clock = { now: this.now(), at: request.at ?? this.now() };
    const runs = this.#runs.get(key) ?? new Runs(this.#rules, request.phase ?? "now", this.#answers, { ...clock });
    this.#runs.delete(key);
    this.#runs.set(key, runs);
    for (const [old, unused] of [...this.#runs].slice(0, -mostRequests)) {
      this.#runs.delete(old);
      this.#changed.delete(unused);
    }
    if (!this.#current.has(runs)) {
      runs.update(this.#snapshot, clock, this.#changed.get(runs) ?? none);
      this.#changed.delete(runs);
      this.#current.add(runs);
    }
    // Answers that came in by `record` since the last run.
    runs.takeNews();
    return runs;
  }
}

/** Of how many requests the runs are kept. */
const mostRequests = 3;
const none: ReadonlySet<string> = new Set();

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
function tooDeep({ cell, index }: Waiting): RunResult {
  const result = cell.results[index] as RunResult;
  const limit = { reason: "limit" as const, detail: `${cell.target.label} needs more than ${deepest} answers one after the other` };
  return { ...result, unknown: [...result.unknown, limit], open: new Map(), openOptional: new Map() };
}

/** An answer whose time to live has passed. Text and a fixed clock never expire. */
function isExpired(answer: Answer, now: Instant): boolean {
  const ttl = answer.meta.remainingTtl ?? (answer.kind === "nodata" || answer.kind === "nxdomain" ? answer.negativeTtlSeconds : undefined);
  return ttl !== undefined && now - answer.meta.at > ttl * 1000;
}

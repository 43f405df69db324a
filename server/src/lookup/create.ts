import { setMaxListeners } from "node:events";
import type { Instant } from "../base/index.ts";
import { type AbortSignalLike, type Answer, type Lookup, type Question, questionText } from "../dns/index.ts";
import { askAuthoritative } from "./authoritative.ts";
import { AnswerCache } from "./cache.ts";
import { type FolderReader, loadInternet } from "./embedded.ts";
import { Gate } from "./gate.ts";
import type { Internet } from "./internet.ts";
import { parseResolver } from "./server-url.ts";
import { askInternet, askUpstream, type Found, failedAnswer, notBuiltYet } from "./source.ts";
import { type DnsQuestion, type Upstream, wireUpstream } from "./upstream.ts";

export interface LookupOptions {
  /** Asked in this order; the next one only where one does not know. */
  readonly resolvers: readonly string[];
  /** Stamps answers and ages the cache: a fixed clock keeps everything. */
  readonly now: () => Instant;
  /** For one question over all servers and retries; with many servers, at least a second each. */
  readonly timeoutMs?: number;
  /** Exchanges under way at once. */
  readonly concurrency?: number;
  /** Whether servers that the DNS names may have private addresses. Resolvers are the user's own choice. */
  readonly allowPrivate?: boolean;
  readonly files: FolderReader;
}

export type CreatedLookup =
  /** `problems`: what is wrong with the files of `embedded:`; each names its file. */
  { readonly ok: true; readonly lookup: Lookup; readonly problems: readonly string[] } | { readonly ok: false; readonly why: string };

/** Where questions go: over the wire, or to zone files in process. */
type Source =
  | { readonly kind: "wire"; readonly upstream: Upstream }
  | { readonly kind: "embedded"; readonly url: string; readonly internet: Internet };

const defaultTimeoutMs = 5_000;
const defaultConcurrency = 32;
/** A lost datagram is normal: every silent server is asked twice. */
const rounds = 2;
/** However many servers share the time, each gets this much. */
const leastShareMs = 1_000;

export async function createLookup(options: LookupOptions): Promise<CreatedLookup> {
  const sources: Source[] = [];
  const problems: string[] = [];
  if (options.resolvers.length === 0)
    return { ok: false, why: "no resolver is given; write udp://ADDRESS:PORT, tcp://ADDRESS:PORT, system or embedded:FOLDER" };
  for (const url of options.resolvers) {
    const parsed = parseResolver(url);
    if (typeof parsed === "string") return { ok: false, why: parsed };
    for (const resolver of parsed) {
      if (resolver.kind === "embedded") {
        const loaded = await loadInternet(resolver.folder, options.files);
        problems.push(...loaded.problems);
        sources.push({ kind: "embedded", url, internet: loaded.internet });
      } else sources.push({ kind: "wire", upstream: wireUpstream(resolver.kind, resolver.endpoint) });
    }
  }
  return { ok: true, lookup: new CachingLookup(sources, options), problems };
}

interface InFlight {
  readonly answer: Promise<Answer>;
  readonly controller: AbortController;
  waiting: number;
}

/** Cache, one flight per question, limits and retries over the sources. */
class CachingLookup implements Lookup {
  readonly #sources: readonly Source[];
  readonly #options: LookupOptions;
  readonly #timeoutMs: number;
  readonly #gate: Gate;
  readonly #cache = new AnswerCache();
  readonly #flights = new Map<string, InFlight>();
  #isClosed = false;

  constructor(sources: readonly Source[], options: LookupOptions) {
    this.#sources = sources;
    this.#options = options;
    this.#timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
    this.#gate = new Gate(options.concurrency ?? defaultConcurrency);
  }

  async ask(question: Question, signal?: AbortSignalLike): Promise<Answer> {
    const now = this.#options.now();
    if (question.kind === "https") return notBuiltYet(question, now);
    if (this.#isClosed) return failedAnswer("offline", "the lookup is closed", "", now);
    if (signal?.aborted) return failedAnswer("limit", "cancelled", "", now);
    const key = questionText(question);
    const cached = this.#cache.get(key, now);
    if (cached) return cached;
    const flight = this.#flights.get(key) ?? this.#start(key, question);
    return this.#join(flight, signal);
  }

  close(): void {
    this.#isClosed = true;
    for (const { controller } of this.#flights.values()) controller.abort();
    this.#cache.clear();
  }

  #start(key: string, question: DnsQuestion): InFlight {
    const controller = new AbortController();
    const answer = this.#find(question, controller.signal)
      .then((found) => this.#keep(key, found))
      // The port never rejects: even a mistake of ours is an answer that says so.
      .catch((error: unknown) =>
        failedAnswer("servfail", `internal error: ${error instanceof Error ? error.message : String(error)}`, "", this.#options.now()),
      )
      .finally(() => {
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
      });
    const flight: InFlight = { answer, controller, waiting: 0 };
    this.#flights.set(key, flight);
    return flight;
  }

  /** The flight ends early only when the last one who waits for it has gone. */
  #join(flight: InFlight, signal: AbortSignalLike | undefined): Promise<Answer> {
    flight.waiting++;
    if (!signal) return flight.answer;
    return new Promise((resolve) => {
      const leave = () => {
        if (--flight.waiting === 0) {
          for (const [key, each] of this.#flights) if (each === flight) this.#flights.delete(key);
          flight.controller.abort();
        }
        resolve(failedAnswer("limit", "cancelled", "", this.#options.now()));
      };
      // One run asks hundreds of questions under one signal; Node would warn of a leak from the eleventh.
      if (signal instanceof AbortSignal) setMaxListeners(0, signal);
      signal.addEventListener("abort", leave, { once: true });
      void flight.answer.then((answer) => {
        signal.removeEventListener("abort", leave);
        resolve(answer);
      });
    });
  }

  #keep(key: string, { answer, keepSeconds, also }: Found): Answer {
    if (this.#isClosed) return answer;
    const now = this.#options.now();
    if (keepSeconds !== undefined) this.#cache.keep(key, answer, keepSeconds, now);
    for (const other of also) {
      const otherKey = questionText(other.question);
      if (!this.#cache.get(otherKey, now)) this.#cache.keep(otherKey, other.answer, other.keepSeconds, now);
    }
    return answer;
  }

  #find(question: DnsQuestion, signal: AbortSignal): Promise<Found> {
    return question.from === "authoritative" ? this.#findStated(question, signal) : this.#findResolved(question, signal);
  }

  async #findStated(question: DnsQuestion, signal: AbortSignal): Promise<Found> {
    const embedded = this.#askEmbedded(question);
    if (embedded && (embedded.kind !== "failed" || embedded.why !== "refused" || this.#wires().length === 0))
      return { answer: embedded, also: [] };
    return askAuthoritative(question, {
      askResolver: (each) => this.ask(each, signal),
      upstreamAt: (host) => wireUpstream("udp", { host, port: 53 }),
      upstreamOf: (url) => this.#wires().find((upstream) => upstream.url === url),
      exchange: (work) => this.#gate.through(() => work(Math.ceil(this.#timeoutMs / rounds))),
      signal,
      now: this.#options.now,
      allowPrivate: this.#options.allowPrivate ?? false,
    });
  }

  /** Each source in order; those that kept silent a second time. REFUSED and SERVFAIL are asked of the next one only. */
  async #findResolved(question: DnsQuestion, signal: AbortSignal): Promise<Found> {
    let failure: Found | undefined;
    let open = this.#sources;
    for (let round = 1; round <= rounds; round++) {
      const silent: Source[] = [];
      for (const source of open) {
        if (signal.aborted) return { answer: failedAnswer("limit", "cancelled", "", this.#options.now()), also: [] };
        const found = await this.#askSource(source, question, signal);
        if (found.answer.kind !== "failed") return found;
        if (source.kind === "wire" && found.answer.why === "timeout") silent.push(source);
        // Silence says least: a server that said why it does not answer is the better reason.
        if (failure?.answer.kind !== "failed" || failure.answer.why === "timeout" || found.answer.why !== "timeout") failure = found;
      }
      open = silent;
    }
    return failure ?? { answer: failedAnswer("offline", "no resolver", "", this.#options.now()), also: [] };
  }

  async #askSource(source: Source, question: DnsQuestion, signal: AbortSignal): Promise<Found> {
    const { now } = this.#options;
    if (source.kind === "embedded") return { answer: askInternet(source.internet, source.url, question, now()), also: [] };
    return this.#gate.through(() => askUpstream(source.upstream, question, { recursion: true, timeoutMs: this.#shareMs, signal }, now));
  }

  /** Time for one attempt. Waiting for a place in the queue does not count. */
  get #shareMs(): number {
    return Math.max(Math.floor(this.#timeoutMs / (rounds * Math.max(1, this.#wires().length))), Math.min(leastShareMs, this.#timeoutMs));
  }

  /** The first embedded internet that has the zone, else the last one's REFUSED. */
  #askEmbedded(question: DnsQuestion): Answer | undefined {
    let answer: Answer | undefined;
    for (const source of this.#sources) {
      if (source.kind !== "embedded") continue;
      answer = askInternet(source.internet, source.url, question, this.#options.now());
      if (answer.kind !== "failed" || answer.why !== "refused") return answer;
    }
    return answer;
  }

  #wires(): readonly Upstream[] {
    return this.#sources.flatMap((source) => (source.kind === "wire" ? [source.upstream] : []));
  }
}

import type { Instant } from "../base/index.ts";
import { type AbortSignalLike, type Answer, type Lookup, type Question, questionText } from "../dns/index.ts";
import { type AuthoritativePorts, askAuthoritative } from "./authoritative.ts";
import { AnswerCache, type Entry, freshAnswer, keepIn } from "./cache.ts";
import type { Cancellation } from "./cancellation.ts";
import { askDelegation } from "./delegation.ts";
import { type FolderReader, loadInternet } from "./embedded.ts";
import { Flight } from "./flight.ts";
import { Gate } from "./gate.ts";
import { type Fetch, httpsUpstream } from "./https.ts";
import { fetchDocument, type HttpsOptions, type HttpsQuestion } from "./https-fetch.ts";
import { IdleSockets } from "./idle-sockets.ts";
import type { Internet } from "./internet.ts";
import type { SharedUpstream } from "./limits.ts";
import { waits } from "./patience.ts";
import { parseResolver, type ResolverUrl, resolverForms } from "./server-url.ts";
import { askSmtp, type SmtpOptions, type SmtpQuestion } from "./smtp.ts";
import { askInternet, askUpstream, type Found, failedAnswer, foundIn } from "./source.ts";
import { unguessed } from "./unused-label.ts";
import { type DnsQuestion, type Upstream, type UpstreamContext, wireUpstream } from "./upstream.ts";

export interface LookupOptions {
  /** Asked in this order; the next one only where one does not know. */
  readonly resolvers: readonly string[];
  /** Stamps answers and ages the cache: a fixed clock keeps everything. */
  readonly now: () => Instant;
  /** For one question over all servers and retries. Waiting for a place in the line does not count. */
  readonly timeoutMs?: number;
  /** Exchanges under way at once. */
  readonly concurrency?: number;
  /** Whether servers that the DNS names may have private addresses. Resolvers are the user's own choice. */
  readonly allowPrivate?: boolean;
  /** Absent: nothing is fetched over HTTPS. */
  readonly https?: HttpsOptions;
  /** Absent: no mail server is looked at. */
  readonly smtp?: SmtpOptions;
  /** Certificate authorities of `tls://` resolvers beside those of Node, in PEM. */
  readonly authorities?: readonly string[];
  /** Asks `https://` resolvers; the runtime's own, unless a caller gives another. */
  readonly fetch?: Fetch;
  readonly files: FolderReader;
}

export type CreatedLookup =
  /** `problems`: what is wrong with the files of `embedded:`; each names its file. */
  | { readonly ok: true; readonly lookup: DividedLookup; readonly problems: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** A lookup that takes only its share where other threads ask the same servers. */
export interface DividedLookup extends Lookup {
  /** Of everything that is limited, one of `count` equal shares from now on. */
  divide(count: number): void;
}

/** Where questions go: over the wire, or to zone files in process. */
type Source =
  | { readonly kind: "wire"; readonly upstream: SharedUpstream }
  | { readonly kind: "embedded"; readonly url: string; readonly internet: Internet };

const defaultTimeoutMs = 5_000;
/** Each server has its own window; this only bounds memory and sockets. */
const defaultConcurrency = 2_048;
const maxFetches = 16;
/** Servers of zones whose state is remembered. */
const maxServers = 2_048;
/** A resolver whose own question was lost on the way has the answer a moment later. */
const servfailPauseMs = 200;

export async function createLookup(options: LookupOptions): Promise<CreatedLookup> {
  const sources: Source[] = [];
  const problems: string[] = [];
  if (options.resolvers.length === 0) return { ok: false, why: `no resolver is given; write ${resolverForms}` };
  const context: UpstreamContext = { idle: new IdleSockets(), ...(options.authorities ? { authorities: options.authorities } : {}) };
  for (const url of options.resolvers) {
    const parsed = parseResolver(url);
    if (typeof parsed === "string") return { ok: false, why: parsed };
    for (const resolver of parsed) {
      if (resolver.kind === "embedded") {
        const loaded = await loadInternet(resolver.folder, options.files);
        problems.push(...loaded.problems);
        sources.push({ kind: "embedded", url, internet: loaded.internet });
      } else sources.push({ kind: "wire", upstream: upstreamFor(resolver, context, options.fetch) });
    }
  }
  const lookup = new CachingLookup(sources, options, context);
  // Embedded zones are texts of the user's own, and the same in every run.
  return { ok: true, lookup: sources.some(({ kind }) => kind === "wire") ? unguessed(lookup) : lookup, problems };
}

function upstreamFor(resolver: Exclude<ResolverUrl, { kind: "embedded" }>, context: UpstreamContext, fetchWith?: Fetch): SharedUpstream {
  if (resolver.kind === "https") return httpsUpstream(resolver.url, fetchWith);
  return wireUpstream(resolver.kind, resolver.endpoint, context, resolver.kind === "tls" ? resolver.serverName : undefined);
}

/** Cache, one flight per question, limits and retries over the sources. */
class CachingLookup implements DividedLookup {
  readonly #sources: readonly Source[];
  readonly #options: LookupOptions;
  readonly #timeoutMs: number;
  readonly #gate: Gate;
  /** Of their own: a web server may take its time, and DNS must not wait for it. */
  readonly #fetches = new Gate(maxFetches);
  readonly #cache = new AnswerCache();
  /** Each knows its place. */
  readonly #flights: Flight[] = [];
  readonly #wires: readonly SharedUpstream[];
  readonly #waits: readonly number[];
  readonly #context: UpstreamContext;
  /** The zones' own servers by address, the longest unused first. */
  readonly #servers = new Map<string, Upstream>();
  #isClosed = false;

  constructor(sources: readonly Source[], options: LookupOptions, context: UpstreamContext) {
    this.#sources = sources;
    this.#wires = sources.flatMap((source) => (source.kind === "wire" ? [source.upstream] : []));
    this.#timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
    this.#waits = waits(this.#timeoutMs / Math.max(1, this.#wires.length), this.#wires.length === 1);
    this.#context = context;
    this.#options = options;
    this.#gate = new Gate(options.concurrency ?? defaultConcurrency);
  }

  ask(question: Question, signal?: AbortSignalLike): Promise<Answer> {
    const now = this.#options.now();
    if (this.#isClosed) return Promise.resolve(failedAnswer("offline", "the lookup is closed", "", now));
    if (signal?.aborted) return Promise.resolve(this.#cancelled().answer);
    const key = questionText(question);
    const entry = this.#cache.open(key);
    const cached = freshAnswer(entry, now);
    if (cached) return Promise.resolve(cached);
    const known = entry.flight;
    const flight = known && !known.aborted ? known : this.#start(question, entry);
    return flight.join(signal, this.#whenLeft);
  }

  divide(count: number): void {
    this.#gate.setPlaces((this.#options.concurrency ?? defaultConcurrency) / count);
    for (const upstream of this.#wires) upstream.divide(count);
  }

  close(): void {
    this.#isClosed = true;
    for (const flight of [...this.#flights]) flight.abort();
    for (const upstream of [...this.#wires, ...this.#servers.values()]) upstream.close();
    this.#servers.clear();
    this.#cache.clear();
  }

  readonly #whenLeft = (): Answer => this.#cancelled().answer;

  #start(question: Question, entry: Entry): Flight {
    const flight = new Flight(question);
    entry.flight = flight;
    flight.place = this.#flights.length;
    this.#flights.push(flight);
    try {
      this.#launch(flight, entry);
    } catch (error) {
      this.#crash(flight, entry, error);
    }
    return flight;
  }

  /** Nearly always the first resolver knows: on that way there is no promise. */
  #launch(flight: Flight, entry: Entry): void {
    const { question } = flight;
    const sources = question.kind === "dns" && (question.from ?? "resolver") === "resolver" ? this.#inOrder() : [];
    const [first] = sources;
    if (question.kind !== "dns" || first?.kind !== "wire") {
      this.#follow(flight, entry, this.#find(question, flight));
      return;
    }
    const { upstream } = first;
    const options = { recursion: true, timeoutMs: this.#waits[0] as number, signal: flight, gate: this.#gate };
    upstream.start(question, options, (reply) => {
      try {
        const found = foundIn(reply, upstream, question, this.#options.now());
        if (found.answer.kind === "failed") this.#follow(flight, entry, this.#findFurther(question, sources, found, flight));
        else this.#land(flight, entry, found);
      } catch (error) {
        this.#crash(flight, entry, error);
      }
    });
  }

  #follow(flight: Flight, entry: Entry, found: Promise<Found>): void {
    found.then((one) => this.#land(flight, entry, one)).catch((error) => this.#crash(flight, entry, error));
  }

  #land(flight: Flight, entry: Entry, found: Found): void {
    const answer = this.#keep(entry, found);
    this.#end(flight, entry);
    flight.land(answer);
  }

  /** The port never rejects: even a mistake of ours is an answer that says so. */
  #crash(flight: Flight, entry: Entry, error: unknown): void {
    const detail = `internal error: ${error instanceof Error ? error.message : String(error)}`;
    this.#end(flight, entry);
    flight.land(failedAnswer("servfail", detail, "", this.#options.now()));
  }

  #end(flight: Flight, entry: Entry): void {
    if (entry.flight === flight) entry.flight = undefined;
    if (this.#flights[flight.place] !== flight) return;
    const last = this.#flights.pop() as Flight;
    if (last === flight) return;
    last.place = flight.place;
    this.#flights[flight.place] = last;
  }

  #keep(entry: Entry, { answer, keepSeconds, also }: Found): Answer {
    if (this.#isClosed) return answer;
    const now = this.#options.now();
    const kept = keepSeconds === undefined ? answer : keepIn(entry, answer, keepSeconds, now);
    for (const other of also) {
      const otherKey = questionText(other.question);
      if (!this.#cache.get(otherKey, now)) this.#cache.keep(otherKey, other.answer, other.keepSeconds, now);
    }
    return kept;
  }

  #find(question: Question, signal: Cancellation): Promise<Found> {
    if (question.kind === "https") return this.#fetch(question, signal);
    if (question.kind === "smtp") return this.#probe(question, signal);
    if (question.from === "parent" || question.from === "server") return this.#findDelegation(question, signal);
    return question.from === "authoritative" ? this.#findStated(question, signal) : this.#findResolved(question, signal);
  }

  async #fetch(question: HttpsQuestion, signal: Cancellation): Promise<Found> {
    const { https = { enabled: false }, now, allowPrivate = false } = this.#options;
    // `embedded:` is a world of its own: a fetch would leave it for servers that its zones only pretend to know.
    if (https.enabled && this.#wires.length === 0) return { answer: this.#embeddedDocument(question.url), also: [] };
    return fetchDocument(question, https, { ...this.#outside(signal), now, allowPrivate });
  }

  #embeddedDocument(url: string): Answer {
    const { now } = this.#options;
    for (const source of this.#sources) {
      const body = source.kind === "embedded" ? source.internet.documents?.get(url) : undefined;
      const meta = { server: source.kind === "embedded" ? source.url : "", at: now(), authoritative: true, authenticated: false };
      if (body !== undefined) return { kind: "document", status: 200, body, mediaType: "text/plain", meta };
    }
    return failedAnswer("offline", "the embedded internet holds no such document", url, now());
  }

  async #probe(question: SmtpQuestion, signal: Cancellation): Promise<Found> {
    const { smtp, now, allowPrivate = false } = this.#options;
    if (smtp?.enabled && this.#wires.length === 0)
      return { answer: failedAnswer("offline", "embedded zones hold no mail servers", question.host, now()), also: [] };
    return askSmtp(question, smtp, { ...this.#outside(signal), now, allowPrivate });
  }

  /** What questions beyond the DNS need. */
  #outside(signal: Cancellation) {
    const controller = new AbortController();
    signal.addEventListener("abort", () => controller.abort());
    return {
      askResolver: (each: DnsQuestion) => this.ask(each, signal),
      exchange: <T>(work: () => Promise<T>) => this.#fetches.through(work),
      signal: controller.signal,
    };
  }

  async #findStated(question: DnsQuestion, signal: Cancellation): Promise<Found> {
    const embedded = this.#askEmbedded(question);
    if (embedded && (embedded.kind !== "failed" || embedded.why !== "refused" || this.#wires.length === 0))
      return { answer: embedded, also: [] };
    return askAuthoritative(question, this.#authoritativePorts(signal));
  }

  async #findDelegation(question: DnsQuestion, signal: Cancellation): Promise<Found> {
    // Embedded zones have no servers that could differ, and those of the Internet would answer for another world.
    if (this.#wires.length < this.#sources.length)
      return { answer: failedAnswer("offline", "embedded zones have no servers of their own", "", this.#options.now()), also: [] };
    return askDelegation(question, this.#authoritativePorts(signal));
  }

  #authoritativePorts(signal: Cancellation): AuthoritativePorts {
    let left = this.#timeoutMs;
    return {
      askResolver: (each) => this.ask(each, signal),
      upstreamAt: (host) => this.#serverAt(host),
      upstreamOf: (url) => this.#wires.find((upstream) => upstream.url === url),
      exchange: (work) =>
        this.#gate.through(async () => {
          if (left <= 0)
            return { answer: failedAnswer("timeout", "no time is left for another server", "", this.#options.now()), also: [] };
          const startedAt = performance.now();
          const found = await work(Math.ceil(Math.min(left, this.#timeoutMs / 2)));
          left -= performance.now() - startedAt;
          return found;
        }),
      signal,
      now: this.#options.now,
      allowPrivate: this.#options.allowPrivate ?? false,
    };
  }

  async #findResolved(question: DnsQuestion, signal: Cancellation): Promise<Found> {
    const sources = this.#inOrder();
    const first = sources[0];
    if (!first) return { answer: failedAnswer("offline", "no resolver", "", this.#options.now()), also: [] };
    const found = await this.#askSource(first, question, this.#waits[0] as number, signal);
    return found.answer.kind === "failed" ? this.#findFurther(question, sources, found, signal) : found;
  }

  /** Each source in order; those that kept silent or stumbled a second time. REFUSED is asked of the next one only. */
  async #findFurther(question: DnsQuestion, sources: readonly Source[], first: Found, signal: Cancellation): Promise<Found> {
    let failure = first;
    let open = sources;
    for (let round = 0; round < this.#waits.length; round++) {
      const timeoutMs = this.#waits[round] as number;
      const again: Source[] = [];
      let hasStumbled = false;
      for (const source of open) {
        if (signal.aborted) return this.#cancelled();
        const isFirst = round === 0 && source === sources[0];
        const found = isFirst ? first : await this.#askSource(source, question, timeoutMs, signal);
        const { answer } = found;
        // Bogus is final, too: the word of a resolver that does not check would only hide it.
        if (answer.kind !== "failed" || answer.why === "bogus") return found;
        // What a server says about its trouble (EDE) is final; bare SERVFAIL is often its own lost datagram. Once is enough.
        const stumbled = source.kind === "wire" && answer.why === "servfail" && answer.detail === undefined && round === 0;
        if (stumbled || (source.kind === "wire" && answer.why === "timeout")) again.push(source);
        hasStumbled ||= stumbled;
        // Silence says least: a server that said why it does not answer is the better reason.
        if (failure.answer.kind !== "failed" || failure.answer.why === "timeout" || answer.why !== "timeout") failure = found;
      }
      if (again.length === 0) break;
      open = again;
      if (hasStumbled && round + 1 < this.#waits.length) await pause(Math.min(servfailPauseMs, this.#timeoutMs / 8), signal);
    }
    return failure;
  }

  /** Who kept silent lately comes last. */
  #inOrder(): readonly Source[] {
    const isResting = (source: Source) => source.kind === "wire" && source.upstream.isResting;
    return this.#sources.some(isResting) ? [...this.#sources].sort((a, b) => Number(isResting(a)) - Number(isResting(b))) : this.#sources;
  }

  #cancelled(): Found {
    return { answer: failedAnswer("limit", "cancelled", "", this.#options.now()), also: [] };
  }

  #askSource(source: Source, question: DnsQuestion, timeoutMs: number, signal: Cancellation): Found | Promise<Found> {
    const { now } = this.#options;
    if (source.kind === "embedded") return { answer: askInternet(source.internet, source.url, question, now()), also: [] };
    return askUpstream(source.upstream, question, { recursion: true, timeoutMs, signal, gate: this.#gate }, now);
  }

  #serverAt(host: string): Upstream {
    const known = this.#servers.get(host);
    const upstream = known ?? wireUpstream("udp", { host, port: 53 }, this.#context);
    this.#servers.delete(host);
    this.#servers.set(host, upstream);
    if (this.#servers.size > maxServers) {
      const [oldest] = this.#servers;
      if (oldest) {
        this.#servers.delete(oldest[0]);
        oldest[1].close();
      }
    }
    return upstream;
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
}

function pause(ms: number, signal: Cancellation): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done);
  });
}

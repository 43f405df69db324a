import type { AbortSignalLike, FailureReason, Question } from "../dns/index.ts";
import type { Accept, Channel, Exchange, ExchangeOptions } from "./exchange.ts";
import type { Gate } from "./gate.ts";
import { IdleSockets } from "./idle-sockets.ts";
import { type Asker, limitedUpstream, type SharedUpstream } from "./limits.ts";
import { random16 } from "./random.ts";
import { type Endpoint, endpointUrl } from "./server-url.ts";
import { tcpChannel, tlsChannel } from "./stream.ts";
import { UdpChannel } from "./udp.ts";
import { type EncodedQuery, echoes, encodeQuery, type Message, rcodes, readMessage, type WireQuestion } from "./wire.ts";

export type DnsQuestion = Extract<Question, { kind: "dns" }>;

export type Reply =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly why: FailureReason; readonly detail: string; readonly truncated?: true };

export interface UpstreamOptions {
  readonly recursion: boolean;
  /** From when the question has its place: waiting for one does not count. */
  readonly timeoutMs: number;
  readonly signal: AbortSignalLike;
  /** Over all servers, besides the server's own window. */
  readonly gate?: Gate;
}

/** A server that is asked over the wire. */
export interface Upstream {
  readonly url: string;
  /** Its AD bit counts: nobody sits between (RFC 6840 5.8). */
  readonly isTrusted: boolean;
  /** It kept silent several times in a row: others are asked first. */
  readonly isResting: boolean;
  ask(question: WireQuestion, options: UpstreamOptions): Promise<Reply>;
  /** The same without a promise; calls `done` once, maybe before it returns. */
  start(question: WireQuestion, options: UpstreamOptions, done: (reply: Reply) => void): void;
  /** Frees its sockets; a later question opens new ones. */
  close(): void;
}

export interface UpstreamContext {
  readonly idle: IdleSockets;
  /** Certificate authorities beside those of Node, in PEM. */
  readonly authorities?: readonly string[];
}

/** TCP slows down who sends too much, and one connection takes them all. */
const mostStreamed = 2_048;

export function wireUpstream(
  scheme: "udp" | "tcp" | "tls",
  endpoint: Endpoint,
  { idle, authorities = [] }: UpstreamContext = { idle: new IdleSockets() },
  serverName?: string,
): SharedUpstream {
  const url = endpointUrl(scheme, endpoint, serverName);
  const isTrusted = scheme === "tls" || /^127\.|^::1$/.test(endpoint.host);
  if (scheme === "tls") {
    const stream = tlsChannel(endpoint, { serverName, authorities }, idle);
    return limitedUpstream(url, isTrusted, new WireAsker(url, undefined, stream, true), mostStreamed);
  }
  const stream = tcpChannel(endpoint, idle);
  if (scheme === "tcp") return limitedUpstream(url, isTrusted, new WireAsker(url, undefined, stream, false), mostStreamed);
  return limitedUpstream(url, isTrusted, new WireAsker(url, new UdpChannel(endpoint, idle), stream, false));
}

/** The dialogue with one server over its channels, and what was learned about it. */
class WireAsker implements Asker {
  readonly #url: string;
  readonly #udp: Channel | undefined;
  readonly #stream: Channel;
  readonly #padded: boolean;
  #knowsEdns = true;
  /** It copies the case of the question's letters: then they are random, one more thing that a forger has to guess. */
  #keepsCase = true;

  constructor(url: string, udp: Channel | undefined, stream: Channel, padded: boolean) {
    this.#url = url;
    this.#udp = udp;
    this.#stream = stream;
    this.#padded = padded;
  }

  ask(question: WireQuestion, options: UpstreamOptions, startedAt: number, done: (reply: Reply) => void): void {
    const edns = this.#knowsEdns;
    this.#askOnce(question, options, startedAt, edns, (said) => {
      // RFC 6891 7: a server from before EDNS says FORMERR or NOTIMP; the plain question is one it knows.
      if (edns && said.kind === "message" && !said.message.edns && isPuzzled(said.message))
        this.#askPlainly(question, { ...options, timeoutMs: left(options.timeoutMs, startedAt) }, done);
      else done(this.#reply(said));
    });
  }

  #askPlainly(question: WireQuestion, options: UpstreamOptions, done: (reply: Reply) => void): void {
    this.#askOnce(question, options, performance.now(), false, (said) => {
      if (said.kind === "message" && !isPuzzled(said.message)) this.#knowsEdns = false;
      done(this.#reply(said));
    });
  }

  #askOnce(question: WireQuestion, options: UpstreamOptions, startedAt: number, edns: boolean, done: (said: Exchange) => void): void {
    const query = encodeQuery(0, question, { recursion: options.recursion, edns, padded: this.#padded });
    if (!query.ok) done({ kind: "silent", detail: query.why });
    else if (!this.#udp) this.#stream.exchange(query.bytes, acceptor(question, query.name, options.recursion), options, done);
    else this.#askUdp(this.#udp, question, query, options, startedAt, done);
  }

  #reply(said: Exchange): Reply {
    switch (said.kind) {
      case "message":
        return { ok: true, message: said.message };
      case "silent":
        return {
          ok: false,
          why: said.why ?? "timeout",
          detail: `${this.#url}: ${said.detail}`,
          ...(said.truncated ? { truncated: true } : {}),
        };
      case "truncated":
        return { ok: false, why: "timeout", detail: `${this.#url}: the answer is truncated, even over TCP` };
      case "mangled":
        return { ok: false, why: "timeout", detail: `${this.#url}: the answer changes the case of the question` };
    }
  }

  close(): void {
    this.#udp?.close();
    this.#stream.close();
  }

  #askUdp(
    udp: Channel,
    question: WireQuestion,
    { bytes, name }: EncodedQuery & { ok: true },
    { recursion, timeoutMs, signal }: UpstreamOptions,
    startedAt: number,
    done: (said: Exchange) => void,
  ): void {
    const isMixed = this.#keepsCase && mixCase(bytes);
    udp.exchange(bytes, acceptor(question, name, recursion, isMixed ? bytes : undefined), { timeoutMs, signal }, (overUdp) => {
      if (overUdp.kind === "message" || overUdp.kind === "silent") {
        done(overUdp);
        return;
      }
      const rest = (): ExchangeOptions => ({ timeoutMs: left(timeoutMs, startedAt), signal });
      unmixCase(bytes);
      this.#stream.exchange(bytes, acceptor(question, name, recursion), rest(), (overTcp) => {
        if (overUdp.kind === "truncated") {
          done(overTcp.kind === "silent" ? { ...overTcp, truncated: true } : overTcp);
          return;
        }
        const end = (said: Exchange) => {
          if (said.kind === "message") this.#keepsCase = false;
          done(said.kind === "truncated" ? overTcp : said);
        };
        // A forger may have guessed id and port but not the case: over TCP there is nothing to guess. Where TCP is refused, a
        // server that mangles must mangle a second time, under another id and port.
        if (overTcp.kind === "silent") udp.exchange(bytes, acceptor(question, name, recursion), rest(), end);
        else end(overTcp);
      });
    });
  }
}

function left(timeoutMs: number, startedAt: number): number {
  return Math.max(1, Math.round(timeoutMs - (performance.now() - startedAt)));
}

function isPuzzled({ rcode }: Message): boolean {
  return rcode === rcodes.formErr || rcode === rcodes.notImp;
}

/** `sent`: the query, where the case of its letters must come back. */
function acceptor(question: WireQuestion, wire: Uint8Array, isResolver: boolean, sent?: Uint8Array): Accept {
  return (bytes) => {
    // What a resolver adds to its answer is not for us; what a zone's own server adds are its referrals.
    const read = readMessage(bytes, { name: question.name, wire }, isResolver);
    if (read.ok) {
      const { message, questionEnd } = read;
      const wrong = echoes(message, message.id, question);
      if (wrong !== undefined) return wrong;
      if (sent && message.question && !isEcho(bytes, questionEnd, sent)) return { kind: "mangled" };
      return message.truncated ? { kind: "truncated" } : { kind: "message", message };
    }
    // Some servers cut in the middle of a record. With the right id and TC, that is a truncated answer, not garbage.
    const isCut = bytes.length >= 12 && ((bytes[2] as number) & 0x82) === 0x82;
    return isCut ? { kind: "truncated" } : read.why;
  };
}

/** A question that comes back as a compression pointer or cut short is not compared: nobody sends that. */
function isEcho(bytes: Uint8Array, questionEnd: number, sent: Uint8Array): boolean {
  for (let at = 12; at < questionEnd; at++) if (bytes[at] !== sent[at]) return false;
  return true;
}

/** Gives each letter of the question a random case; whether there is any. */
function mixCase(query: Uint8Array): boolean {
  let letters = 0;
  let bits = 0;
  for (let at = 12; query[at] !== 0 && at < query.length; ) {
    const end = at + 1 + (query[at] as number);
    for (at++; at < end; at++) {
      const byte = query[at] as number;
      if (byte < 0x61 || byte > 0x7a) continue;
      if (letters++ % 16 === 0) bits = random16();
      if (bits & 1) query[at] = byte - 0x20;
      bits >>= 1;
    }
  }
  return letters > 0;
}

function unmixCase(query: Uint8Array): void {
  for (let at = 12; query[at] !== 0 && at < query.length; ) {
    const end = at + 1 + (query[at] as number);
    for (at++; at < end; at++) {
      const byte = query[at] as number;
      if (byte >= 0x41 && byte <= 0x5a) query[at] = byte + 0x20;
    }
  }
}

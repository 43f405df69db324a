import { randomInt } from "node:crypto";
import type { FailureReason, Question } from "../dns/index.ts";
import type { Accept, Exchange } from "./exchange.ts";
import { type Endpoint, endpointUrl } from "./server-url.ts";
import { exchangeTcp } from "./tcp.ts";
import { exchangeUdp } from "./udp.ts";
import { decodeMessage, echoes, encodeQuery, type Message, rcodes, type WireQuestion } from "./wire.ts";

export type DnsQuestion = Extract<Question, { kind: "dns" }>;

export type Reply =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly why: FailureReason; readonly detail: string };

export interface UpstreamOptions {
  readonly recursion: boolean;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** A server that is asked over the wire. */
export interface Upstream {
  readonly url: string;
  /** Its AD bit counts: nobody sits between (RFC 6840 5.8). */
  readonly isTrusted: boolean;
  ask(question: WireQuestion, options: UpstreamOptions): Promise<Reply>;
}

export function wireUpstream(scheme: "udp" | "tcp", endpoint: Endpoint): Upstream {
  const url = endpointUrl(scheme, endpoint);
  return {
    url,
    isTrusted: /^127\.|^::1$/.test(endpoint.host),
    async ask(question, options) {
      const until = performance.now() + options.timeoutMs;
      const first = await askOnce(scheme, endpoint, question, options, true);
      // RFC 6891 7: a server from before EDNS says FORMERR or NOTIMP; the plain question is one it knows.
      const knowsNoEdns =
        first.kind === "message" &&
        !first.decoded.message.edns &&
        (first.decoded.message.rcode === rcodes.formErr || first.decoded.message.rcode === rcodes.notImp);
      const remaining = { ...options, timeoutMs: Math.max(1, Math.floor(until - performance.now())) };
      const reply = knowsNoEdns ? await askOnce(scheme, endpoint, question, remaining, false) : first;
      if (reply.kind === "message") return { ok: true, message: reply.decoded.message };
      const detail = reply.kind === "silent" ? reply.detail : "the answer is truncated, even over TCP";
      return { ok: false, why: "timeout", detail: `${url}: ${detail}` };
    },
  };
}

async function askOnce(
  scheme: "udp" | "tcp",
  endpoint: Endpoint,
  question: WireQuestion,
  options: UpstreamOptions,
  edns: boolean,
): Promise<Exchange> {
  const until = performance.now() + options.timeoutMs;
  const id = randomInt(0x1_0000);
  const query = encodeQuery(id, question, { recursion: options.recursion, edns });
  if (!query.ok) return { kind: "silent", detail: query.why };
  const accept: Accept = (bytes) => {
    const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const decoded = decodeMessage(bytes);
    if (decoded.ok) {
      const wrong = echoes(decoded.message, id, question);
      if (wrong !== undefined) return wrong;
      return decoded.message.truncated ? { kind: "truncated" } : { kind: "message", decoded };
    }
    // Some servers cut in the middle of a record. With the right id and TC, that is a truncated answer, not garbage.
    const isCut = header.length >= 12 && header.readUInt16BE(0) === id && (header.readUInt16BE(2) & 0x8200) === 0x8200;
    return isCut ? { kind: "truncated" } : decoded.why;
  };
  const overUdp = scheme === "udp" ? await exchangeUdp(endpoint, query.bytes, accept, options) : undefined;
  if (overUdp && overUdp.kind !== "truncated") return overUdp;
  return exchangeTcp(endpoint, query.bytes, accept, { ...options, timeoutMs: Math.max(1, Math.floor(until - performance.now())) });
}

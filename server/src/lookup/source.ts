import type { Instant } from "../base/index.ts";
import type { Answer, AnswerMeta, FailureReason, Result } from "../dns/index.ts";
import { decide, type Internet } from "./internet.ts";
import { type Interpretation, interpret } from "./interpret.ts";
import type { DnsQuestion, Reply, Upstream, UpstreamOptions } from "./upstream.ts";

/** An answer and what came with it. */
export interface Found {
  readonly answer: Answer;
  /** Absent: not to be kept. */
  readonly keepSeconds?: number;
  /** Answers to other questions from the same message. */
  readonly also: readonly { readonly question: DnsQuestion; readonly answer: Answer; readonly keepSeconds: number }[];
}

/** Asks one server over the wire. */
export async function askUpstream(upstream: Upstream, question: DnsQuestion, options: UpstreamOptions, now: () => Instant): Promise<Found> {
  return foundIn(await upstream.ask(question, options), upstream, question, now());
}

/** What a reply says. An answer without AA to an authoritative question is none. */
export function foundIn(reply: Reply, upstream: Upstream, question: DnsQuestion, now: Instant): Found {
  const isStated = question.from === "authoritative" || question.from === "server";
  if (!reply.ok) {
    const answer = failedAnswer(reply.why, reply.detail, upstream.url, now);
    return { answer: reply.truncated ? { ...answer, truncated: true } : answer, also: none };
  }
  const { message } = reply;
  const meta: AnswerMeta = {
    server: upstream.url,
    at: now,
    authoritative: message.authoritative,
    authenticated: message.authenticated && upstream.isTrusted,
  };
  const isHelpful = message.rcode === 0 || message.rcode === 3;
  if (isStated && isHelpful && !message.authoritative)
    return { answer: failedAnswer("servfail", `${upstream.url} does not answer for the zone (no AA)`, upstream.url, now), also: none };
  const read = interpret(message, question, isStated);
  const answer = answerOf(read.result, read.ttlSeconds, meta, read.ede);
  const also = chainOf(read, question, meta);
  return read.ttlSeconds === undefined ? { answer, also } : { answer, keepSeconds: read.ttlSeconds, also };
}

const none: Found["also"] = [];

function chainOf(read: Interpretation, question: DnsQuestion, meta: AnswerMeta): Found["also"] {
  if (read.chain.length === 0) return none;
  return read.chain.flatMap(({ name, result, ttlSeconds }) =>
    ttlSeconds === undefined
      ? []
      : [{ question: { ...question, name }, answer: answerOf(result, ttlSeconds, meta), keepSeconds: ttlSeconds }],
  );
}

function answerOf(result: Result, ttlSeconds: number | undefined, meta: AnswerMeta, ede?: string): Answer {
  const { server, at, authoritative, authenticated } = meta;
  // Without spreads, each of which costs as much as decoding the record.
  const whole: { -readonly [K in keyof AnswerMeta]: AnswerMeta[K] } = { server, at, authoritative, authenticated };
  if (ttlSeconds !== undefined) whole.remainingTtl = ttlSeconds;
  if (ede !== undefined) whole.ede = ede;
  if (result.kind === "records" && result.ttlSeconds === undefined) return { kind: "records", records: result.records, meta: whole };
  if (result.kind === "nodata" && result.negativeTtlSeconds === undefined) return { kind: "nodata", meta: whole };
  if (result.kind === "nxdomain" && result.negativeTtlSeconds === undefined) return { kind: "nxdomain", meta: whole };
  return { ...result, meta: whole };
}

/** Answers from the embedded internet, in process: its zones are the authority, so that every TTL is a stated one. */
export function askInternet(internet: Internet, url: string, question: DnsQuestion, now: Instant): Answer {
  const decision = decide(internet, question);
  switch (decision.kind) {
    case "fault":
      return decision.fault === "garbage"
        ? failedAnswer("timeout", "only garbage comes, as faults.yaml says", url, now)
        : failedAnswer(decision.fault, "faults.yaml says so", url, now);
    case "not-ours":
      return failedAnswer("refused", `no zone there holds ${question.name}`, url, now);
    case "unreadable":
      return failedAnswer("servfail", decision.why, url, now);
    case "answer": {
      const { result } = decision;
      if (result.kind === "delegated")
        return failedAnswer("refused", `${result.cut} is delegated, and no zone file there holds it`, url, now);
      const ttlSeconds =
        result.kind === "records" || result.kind === "cname"
          ? result.ttlSeconds
          : result.kind === "nodata" || result.kind === "nxdomain"
            ? result.negativeTtlSeconds
            : undefined;
      return answerOf(result, ttlSeconds, { server: url, at: now, authoritative: true, authenticated: false });
    }
  }
}

export function failedAnswer(why: FailureReason, detail: string, server: string, at: Instant): Answer & { readonly kind: "failed" } {
  return { kind: "failed", why, detail, meta: { server, at, authoritative: false, authenticated: false } };
}

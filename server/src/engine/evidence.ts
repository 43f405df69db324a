import { type Answer, rdataText } from "../dns/index.ts";
import type { Evidence } from "./types.ts";

/** A finding shows what it rests on, but not a portfolio: the first answers of the run. */
const most = 12;

/** Answers as evidence, in the order they were asked. */
export function evidenceOf(answered: ReadonlyMap<string, Answer>): readonly Evidence[] {
  return [...answered].slice(0, most).map(([question, answer]) => {
    const ttl = ttlOfAnswer(answer);
    return { question, answer: answerText(answer), ttl, server: answer.meta.server, at: answer.meta.at };
  });
}

/** How long an answer may be served again, seconds: its TTL, or the negative one. */
export function ttlOfAnswer(answer: Answer): number | undefined {
  if (answer.kind === "records" || answer.kind === "cname") return answer.ttlSeconds ?? answer.meta.remainingTtl;
  return answer.kind === "nodata" || answer.kind === "nxdomain" ? answer.negativeTtlSeconds : undefined;
}

/** Records in presentation form, or one word for an answer without any. */
export function answerText(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case "records":
      return answer.records.map(rdataText);
    case "cname":
      return [`CNAME ${answer.target}.`];
    case "document":
      return [`HTTP ${answer.status}`];
    case "smtp":
      return answer.addresses.map(({ address, state, fault }) => `${address}: ${state}${fault ? `, ${fault.detail}` : ""}`);
    case "failed":
      return [`failed: ${answer.why}`];
    case "nodata":
    case "nxdomain":
      return [answer.kind];
  }
}

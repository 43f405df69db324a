import { type AbortSignalLike, type Answer, type Lookup, type Name, type Question, unusedLabel } from "../dns/index.ts";
import type { DividedLookup } from "./create.ts";
import { random16 } from "./random.ts";

/**
 * The lookup with a random label on the wire wherever a question has `unusedLabel` in front: a zone that knows that one, from our
 * source or from an earlier run, could publish it or leave it out of its wildcard. One label for the life of the lookup. Answers
 * come back under the name that was asked for, so that a record of them is the same every time.
 */
export function unguessed(inner: DividedLookup, label = randomLabel()): DividedLookup {
  return {
    ask: (question, signal) => (isOurs(question) ? askHidden(inner, question, label, signal) : inner.ask(question, signal)),
    divide: (count) => inner.divide(count),
    close: () => inner.close(),
  };
}

type DnsQuestion = Extract<Question, { kind: "dns" }>;

function isOurs(question: Question): question is DnsQuestion {
  return question.kind === "dns" && question.name.startsWith(`${unusedLabel}.`);
}

async function askHidden(inner: Lookup, question: DnsQuestion, label: string, signal: AbortSignalLike | undefined): Promise<Answer> {
  const name = `${label}${question.name.slice(unusedLabel.length)}` as Name;
  const answer = await inner.ask({ ...question, name }, signal);
  const shown = (text: string) => text.replaceAll(label, unusedLabel);
  // A DNAME hands the label on: `x._domainkey.shop.test` is an alias of `x._domainkey.host.test`.
  if (answer.kind === "cname") return { ...answer, target: shown(answer.target) as Name };
  return answer.kind === "failed" && answer.detail !== undefined ? { ...answer, detail: shown(answer.detail) } : answer;
}

const letters = "abcdefghijklmnopqrstuvwxyz234567";

/** 15 letters and digits, 75 bits: it looks like the selectors that services make up, and begins like one. */
function randomLabel(): string {
  const drawn = Array.from({ length: 5 }, random16);
  return `s${drawn.flatMap((bits) => [bits & 31, (bits >> 5) & 31, (bits >> 10) & 31].map((index) => letters[index])).join("")}`;
}

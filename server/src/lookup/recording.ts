import type { Instant } from "../base/index.ts";
import { type Answer, type Lookup, type Question, questionText } from "../dns/index.ts";
import { writeFacts } from "./facts-file.ts";

export interface RecordingLookup {
  readonly lookup: Lookup;
  /** The facts file of everything answered so far. */
  facts(): string;
}

/** Passes every question on and remembers the last answer to it. Cancelled questions are no facts. */
export function recordingLookup(inner: Lookup, now: () => Instant): RecordingLookup {
  const seen = new Map<string, { readonly question: Question; readonly answer: Answer }>();
  return {
    lookup: {
      async ask(question, signal) {
        const answer = await inner.ask(question, signal);
        if (!signal?.aborted) seen.set(questionText(question), { question, answer });
        return answer;
      },
      close: () => inner.close(),
    },
    facts: () => writeFacts(seen, now()),
  };
}

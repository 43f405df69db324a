import type { Instant } from "../base/index.ts";
import { type Lookup, questionText } from "../dns/index.ts";
import { readFacts } from "./facts-file.ts";
import { failedAnswer } from "./source.ts";

export type RecordedLookup = { readonly ok: true; readonly lookup: Lookup } | { readonly ok: false; readonly why: string };

/** Answers only from a facts file; what it does not hold is not known. */
export function recordedLookup(text: string, path: string, now: () => Instant): RecordedLookup {
  const read = readFacts(text, path);
  if (!read.ok) return read;
  const { answers } = read;
  return {
    ok: true,
    lookup: {
      ask: async (question) =>
        answers.get(questionText(question)) ?? failedAnswer("offline", `${path} does not hold this answer`, path, now()),
      close: () => {},
    },
  };
}

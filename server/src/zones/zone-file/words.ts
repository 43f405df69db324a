import type { Token } from "./lexer.ts";

/** Words as written; those that touch each other (`alpn="h2"`) stay together. */
export function joinWords(text: string, tokens: readonly Token[], from: number, until: number, between: string): string {
  let joined = "";
  for (let i = from; i < until; i++) {
    const token = tokens[i] as Token;
    if (i > from && tokens[i - 1]?.end !== token.start) joined += between;
    joined += text.slice(token.start, token.end);
  }
  return joined;
}

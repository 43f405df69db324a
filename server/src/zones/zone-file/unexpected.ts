import { clip } from "../../base/index.ts";
import type { Entry, Token } from "./lexer.ts";
import type { ReadingState } from "./reading-state.ts";

// What a line has too much or too little of, whatever stands on it.

/** What follows a complete directive; `true`: something does. */
export function reportExtra(state: ReadingState, entry: Entry, word: string, from: number): boolean {
  const extra = entry.tokens[from];
  if (!extra) return false;
  state.report("directive", `\`${clip(state.word(extra))}\` follows the complete ${word}, expected the end of the line`, {
    start: extra.start,
    end: entry.end,
  });
  return true;
}

/** Quotes and parentheses without their other half; `true`: there are some, so nobody knows where the record ends. */
export function reportUnclosed(state: ReadingState, entry: Entry): boolean {
  const { unclosedQuote, unclosedParenthesis, unopenedParenthesis } = entry;
  if (unclosedQuote !== undefined) {
    const token = entry.tokens.find((one) => one.start === unclosedQuote) as Token;
    state.report("unclosed-quote", 'this quote is not closed on its line, expected a closing `"`', token);
  } else if (unclosedParenthesis !== undefined)
    state.report("unclosed-parenthesis", "this parenthesis is never closed, expected `)` at the end of the record", {
      start: unclosedParenthesis,
      end: unclosedParenthesis + 1,
    });
  if (unopenedParenthesis !== undefined)
    state.report("unopened-parenthesis", "this parenthesis closes nothing, expected `(` before it in the same record", {
      start: unopenedParenthesis,
      end: unopenedParenthesis + 1,
    });
  return unclosedQuote !== undefined || unclosedParenthesis !== undefined || unopenedParenthesis !== undefined;
}

import { clip } from "../../base/index.ts";
import { parseName } from "../../dns/index.ts";
import { readGenerate } from "./generate-directive.ts";
import { type Included, includedFile } from "./include.ts";
import type { Entry, Token } from "./lexer.ts";
import { nameProblem } from "./name-problem.ts";
import type { ReadingState } from "./reading-state.ts";
import { parseZoneTtl } from "./strings.ts";
import { reportExtra, reportUnclosed } from "./unexpected.ts";

/** A line that begins with `$`. Returns the file that is to be read in its place, where it names one. */
export function readDirective(state: ReadingState, entry: Entry, first: Token): Included | undefined {
  const word = state.word(first).toUpperCase();
  const argument = entry.tokens[1];
  const written = argument ? state.word(argument) : "";
  const whole = { start: first.start, end: entry.end };
  reportUnclosed(state, entry);
  switch (word) {
    case "$ORIGIN": {
      const origin = argument && !argument.quoted ? parseName(written, state.origin) : undefined;
      if (!argument || origin === undefined || (state.origin === undefined && !written.endsWith("."))) {
        const problem = argument && origin === undefined ? nameProblem(written, state.origin) : undefined;
        const why = !argument
          ? "$ORIGIN names no domain"
          : (problem?.wrong ?? `\`${clip(written)}\` is relative and there is no $ORIGIN before it`);
        state.report(
          problem?.code === "not-ascii" ? problem.code : "directive",
          `${why}, expected an absolute name as in \`$ORIGIN example.com.\``,
          argument ?? whole,
        );
        // Relative names below would get the wrong origin.
        state.lose(undefined);
        return undefined;
      }
      state.origin = origin;
      state.firstOrigin ??= origin;
      break;
    }
    case "$TTL": {
      const seconds = argument && !argument.quoted ? parseZoneTtl(written) : undefined;
      if (seconds === undefined) {
        state.report(
          "ttl",
          `${argument ? `\`${clip(written)}\` is no TTL` : "$TTL says no TTL"}, expected seconds or units as in \`$TTL 1h\`, at most 2147483647`,
          argument ?? whole,
        );
        state.defaultTtl = "bad";
        return undefined;
      }
      state.defaultTtl = seconds;
      break;
    }
    case "$INCLUDE":
      return includedFile(state, entry, whole);
    case "$GENERATE":
      readGenerate(state, entry, whole);
      return undefined;
    // BIND writes it into its dumps: the time of the dump.
    case "$DATE":
      return undefined;
    default:
      state.report("directive", `\`${clip(state.word(first))}\` is no directive, expected $ORIGIN, $TTL, $INCLUDE or $GENERATE`, first);
      // It may have meant another origin or more records.
      state.lose(undefined);
      return undefined;
  }
  reportExtra(state, entry, word, 2);
  return undefined;
}

import { type Place, parseDuration, parsePercent, parseRate, parseSize, sourceRange, type TextEdit } from "../base/index.ts";
import type { YamlScalar } from "../yaml/index.ts";
import { meantValue } from "./meant-value.ts";
import type { Condition } from "./types.ts";

export interface ConditionProblem {
  readonly message: string;
  readonly place: Place;
  readonly edits?: readonly TextEdit[];
}

const form = "`<kpi>[@<scope>] <op> <value> [over <duration>] [min <n>]`";

/** LANGUAGE 5. `condition` is `undefined` as soon as there is a problem: half a condition is none. */
export function parseCondition(scalar: YamlScalar): {
  readonly condition: Condition | undefined;
  readonly problems: readonly ConditionProblem[];
} {
  const problems: ConditionProblem[] = [];
  const mapped = scalar.content();
  const text = mapped.text;
  const place = (start: number, end: number): Place => ({
    unit: scalar.place.unit,
    ...(text.length === 0 ? { start: scalar.place.start, end: scalar.place.end } : sourceRange(mapped, { start, end })),
  });
  const fail = (message: string, start: number, end: number, newText?: string) => {
    const at = place(start, end);
    problems.push({ message, place: at, ...(newText !== undefined && { edits: [{ place: at, newText }] }) });
    return { condition: undefined, problems };
  };

  const head = /^\s*([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*)(?:@([^\s<>=!@]+))?\s*/.exec(text);
  if (!head) return fail(`\`${text.trim()}\` is no condition; it has the form ${form}`, 0, text.length);
  const [, kpi = "", scope] = head;
  const kpiStart = head[0].search(/\S/);
  const opStart = head[0].length;
  const op = /^(>=|<=|==|!=|=>|=<|<>|=|>|<)/.exec(text.slice(opStart))?.[1];
  if (!op) {
    const rest = text.slice(opStart).trim();
    return fail(
      rest === ""
        ? `\`${text.trim()}\` compares with nothing; a condition has the form ${form}`
        : `\`${rest}\` does not begin with one of >= <= > < == !=`,
      rest === "" ? kpiStart : opStart,
      text.length,
    );
  }
  const opEnd = opStart + op.length;
  const meant = { "=": "==", "=>": ">=", "=<": "<=", "<>": "!=" }[op];
  if (meant) return fail(`\`${op}\` is no operator; \`${meant}\` is`, opStart, opEnd, meant);

  const tokens = [...text.slice(opEnd).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: opEnd + match.index,
    end: opEnd + match.index + match[0].length,
  }));
  const [value, ...tail] = tokens;
  if (!value) return fail(`\`${text.trim()}\` has no value after \`${op}\``, opStart, text.length);
  const parsed = parseValue(value.text);
  if (!parsed)
    return fail(
      `\`${value.text}\` is no value; a value is a number, percent (98%), duration (2h), size (35MB), rate (20/h) or word`,
      value.start,
      value.end,
    );

  let overSeconds: number | undefined;
  let overPlace: Place | undefined;
  let min: number | undefined;
  let minPlace: Place | undefined;
  for (let i = 0; i < tail.length; i += 2) {
    const word = tail[i] as (typeof tail)[number];
    const argument = tail[i + 1];
    if (word.text === "%" && i === 0 && parsed.unit === "number")
      return fail(`\`${value.text} %\` is two words; write \`${value.text}%\``, value.start, word.end, `${value.text}%`);
    if (word.text !== "over" && word.text !== "min")
      return fail(`\`${word.text}\` follows the value; only \`over <duration>\` and \`min <n>\` may`, word.start, word.end);
    if (!argument)
      return fail(
        word.text === "over" ? "`over` has no duration after it (7d, 24h)" : "`min` has no number after it",
        word.start,
        word.end,
      );
    if (word.text === "over") {
      overSeconds = parseDuration(argument.text);
      if (overSeconds === undefined || overSeconds <= 0) {
        const { written, meant } = meantSpan(argument.text, text.slice(argument.start, tail[i + 2]?.end));
        const hint = meant ? `; did you mean \`${meant}\`?` : "";
        return fail(`\`${written}\` is no duration (7d, 24h, 30m)${hint}`, argument.start, argument.start + written.length, meant);
      }
      overPlace = place(argument.start, argument.end);
    } else {
      if (!/^\d+$/.test(argument.text)) return fail(`\`${argument.text}\` is no whole number`, argument.start, argument.end);
      min = Number(argument.text);
      minPlace = place(argument.start, argument.end);
    }
  }

  const end = text.trimEnd().length;
  return {
    condition: {
      kpi,
      kpiPlace: place(kpiStart, kpiStart + kpi.length),
      scope,
      scopePlace: scope === undefined ? undefined : place(kpiStart + kpi.length + 1, kpiStart + kpi.length + 1 + scope.length),
      op: op as Condition["op"],
      opPlace: place(opStart, opEnd),
      value: parsed.value,
      unit: parsed.unit,
      valuePlace: place(value.start, value.end),
      overSeconds,
      overPlace,
      min,
      minPlace,
      text: text.trim(),
      place: place(kpiStart, end),
    },
    problems,
  };
}

/** `7 days` is one duration to those who write it: the word alone, or with the one behind it. */
function meantSpan(word: string, withNext: string): { readonly written: string; readonly meant: string | undefined } {
  const both = meantValue(withNext, "x-duration");
  return both === undefined ? { written: word, meant: meantValue(word, "x-duration") } : { written: withNext, meant: both };
}

/** The value of a condition or of a measurement. */
export function parseValue(text: string): { readonly value: number | string; readonly unit: Condition["unit"] } | undefined {
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return { value: Number(text), unit: "number" };
  const readers = [
    ["percent", parsePercent],
    ["duration", parseDuration],
    ["size", parseSize],
    ["rate", parseRate],
  ] as const;
  for (const [unit, read] of readers) {
    const value = read(text);
    if (value !== undefined) return { value, unit };
  }
  return /^[A-Za-z][A-Za-z0-9-]*$/.test(text) ? { value: text, unit: "word" } : undefined;
}

import { formatDuration, type Offset, type SourceRange } from "../base/index.ts";
import { type Condition, type Declaration, type IdKind, type Playbook, schemaAt } from "../playbook/index.ts";
import { nodeAt, type Spot } from "../yaml/index.ts";
import { type FeatureContext, fileAt } from "./context.ts";
import { idText, kpiTitle, usualGoal } from "./id-words.ts";
import { code, escapeMarkdown } from "./markdown.ts";

// Conditions are one line of words (LANGUAGE 5), so their completion works on what stands before the cursor and not on nodes.

export interface ConditionWord {
  readonly label: string;
  readonly kind: "value" | "reference";
  readonly detail: string | undefined;
  readonly documentation: string | undefined;
  readonly insert: string;
  readonly replace: SourceRange;
}

interface Typed {
  /** The condition up to the cursor. */
  readonly before: string;
  /** The rest of its line. */
  readonly after: string;
}

const operators = [
  [">=", "at least"],
  ["<=", "at most"],
  [">", "more than"],
  ["<", "less than"],
  ["==", "exactly"],
  ["!=", "anything but"],
] as const;

const results = [
  ["dkim", "DKIM passes at the receiver"],
  ["spf", "SPF passes at the receiver"],
  ["dmarc", "DMARC passes at the receiver"],
  ["folder", "the folder it lies in"],
  ["within", "how long it was on its way"],
] as const;

/** Usual lengths of time, and what they are good for in a plan. */
const spans = [
  ["1h", "what stops a running tranche"],
  ["24h", "one day"],
  ["2d", "two days"],
  ["7d", "a week, with its weekend"],
] as const;

/** What may stand at an offset of a condition; `undefined`: no condition stands there. */
export function conditionWordsAt(
  context: FeatureContext,
  path: string,
  offset: Offset,
  declared: (kind: IdKind) => readonly Declaration[],
  playbook: Playbook | undefined,
): readonly ConditionWord[] | undefined {
  const typed = typedAt(context, path, offset);
  if (!typed) return undefined;
  const { before, after } = typed;
  const touching = /[^\s@<>=!]*$/.exec(before)?.[0] ?? "";
  const reach = /^[\w.%/-]*/.exec(after)?.[0].length ?? 0;
  const rest = after.slice(reach);
  const word: NewWord = (label, more = {}, typedText = touching, behind = reach) => ({
    label,
    kind: "value",
    detail: undefined,
    documentation: undefined,
    insert: label,
    replace: { start: offset - typedText.length, end: offset + behind },
    ...more,
  });
  // What follows in the text stays, and its blank too.
  const spaced = (text: string) => (/^\s*(?:$|[,\]}"'#])/.test(rest) ? `${text} ` : text);

  const [, kpi, tail = ""] = /^([a-z][a-z0-9.-]*)(.*)$/s.exec(before) ?? [];
  if (kpi === undefined || tail === "") return kpiWords(touching, word, spaced, declared, context, playbook);
  if (/^@[^\s<>=!]*$/.test(tail)) return scopeWords(word, spaced, declared, context, playbook);
  const [, sign, behind] = /^(?:@\S+)?\s+([<>=!]*)(.*)$/s.exec(tail) ?? [];
  if (sign === undefined || behind === undefined) return [];
  if (behind === "") return operatorWords(kpi, sign, after, word);
  if (/^\s+\S*$/.test(behind)) return valueWords(kpi, touching, word);
  const tokens = behind.trimStart().split(/\s+/);
  const isArgument = tokens.at(-2);
  if (tokens.length > 2 && isArgument === "over") return spanWords(touching, word);
  if (tokens.length > 2 && isArgument === "min") return [];
  return [
    ["over", "measured over this time, never from before the window"],
    ["min", "least observations, where the value itself counts (proof: measured)"],
  ].flatMap(([label = "", detail]) => (tokens.slice(0, -1).includes(label) ? [] : [word(label, { insert: spaced(label), detail })]));
}

type NewWord = (label: string, more?: Partial<ConditionWord>, typedText?: string, reach?: number) => ConditionWord;

function kpiWords(
  typed: string,
  word: NewWord,
  spaced: (text: string) => string,
  declared: (kind: IdKind) => readonly Declaration[],
  context: FeatureContext,
  playbook: Playbook | undefined,
): readonly ConditionWord[] {
  // The classes are those that the evidence counts: no list of ours.
  if (typed.startsWith("bounce.")) return [];
  if (typed.startsWith("probe.")) {
    const ids = declared("probe");
    const known = ids.find(({ id }) => typed.startsWith(`probe.${id}.`));
    const prefix = known ? `probe.${known.id}.` : "probe.";
    return [
      ...results.map(([result, detail]) => word(`${prefix}${result}`, { insert: spaced(`${prefix}${result}`), detail })),
      ...(known ? [] : ids.map((one) => word(`probe.${one.id}.`, { kind: "reference", documentation: idText(context, playbook, one) }))),
    ];
  }
  return [
    ...declared("kpi").map((one) =>
      word(one.id, {
        kind: "reference",
        detail: one.builtIn ? "kpi" : "kpi of this plan",
        documentation: idText(context, playbook, one) || undefined,
        insert: spaced(one.id),
      }),
    ),
    word("probe.", { detail: "what synthetic messages show" }),
    word("bounce.", { detail: "bounces of one class" }),
  ];
}

function scopeWords(
  word: NewWord,
  spaced: (text: string) => string,
  declared: (kind: IdKind) => readonly Declaration[],
  context: FeatureContext,
  playbook: Playbook | undefined,
): readonly ConditionWord[] {
  return [
    word("all", { insert: spaced("all"), detail: "the whole organisation" }),
    ...(["sender", "domain", "tranche"] as const).flatMap((kind) =>
      declared(kind).map((one) =>
        word(one.id, {
          kind: "reference",
          detail: kind,
          documentation: idText(context, playbook, one) || undefined,
          insert: spaced(one.id),
        }),
      ),
    ),
  ];
}

/** The way the KPI is usually judged comes first. */
function operatorWords(kpi: string, sign: string, after: string, word: NewWord): readonly ConditionWord[] {
  const usual = usualGoal(kpi)?.split(" ")[0]?.[0];
  const sorted = [...operators].sort(([a], [b]) => Number(b.startsWith(usual ?? " ")) - Number(a.startsWith(usual ?? " ")));
  const reach = /^[<>=!]*/.exec(after)?.[0].length ?? 0;
  const blank = /^\s+\S/.test(after.slice(reach)) ? "" : " ";
  return sorted.map(([operator, detail]) => word(operator, { insert: `${operator}${blank}`, detail }, sign, reach));
}

function valueWords(kpi: string, typed: string, word: NewWord): readonly ConditionWord[] {
  if (/^\d+(?:\.\d+)?$/.test(typed))
    return [
      word(`${typed}%`, { detail: "share" }),
      ...unitsOf(typed, word),
      word(`${typed}/h`, { detail: "each hour" }),
      word(`${typed}/d`, { detail: "each day" }),
    ];
  const usual = usualGoal(kpi)?.split(" ")[1];
  return typed === "" && usual !== undefined ? [word(usual, { detail: "the usual goal" })] : [];
}

function spanWords(typed: string, word: NewWord): readonly ConditionWord[] {
  return /^\d+(?:\.\d+)?$/.test(typed) ? unitsOf(typed, word) : spans.map(([label, detail]) => word(label, { detail }));
}

function unitsOf(typed: string, word: NewWord): readonly ConditionWord[] {
  const units = [
    ["s", "seconds"],
    ["m", "minutes"],
    ["h", "hours"],
    ["d", "days"],
    ["w", "weeks"],
  ] as const;
  return units.map(([unit, detail]) => word(`${typed}${unit}`, { detail }));
}

/** A blank at the end of a plain text is no part of it, and yet the next word goes there. */
function typedAt(context: FeatureContext, path: string, offset: Offset): Typed | undefined {
  const file = fileAt(context, path);
  if (!file?.kind) return undefined;
  const { kind, yaml } = file;
  const isCondition = (at: Spot["path"]) => schemaAt(kind, at)?.format === "x-condition";
  const isText = (spot: Spot) =>
    spot.where === "value" && spot.node?.kind === "scalar" && spot.node.value !== null && isCondition(spot.path);
  const after = /^[^\r\n]*/.exec(yaml.text.slice(offset))?.[0] ?? "";
  const here = nodeAt(yaml, offset);
  if (here && isText(here)) return { before: textOf(here.typed), after };
  const blanks = /[ \t]*$/.exec(yaml.text.slice(0, offset))?.[0].length ?? 0;
  const touched = blanks > 0 ? nodeAt(yaml, offset - blanks) : undefined;
  if (touched && isText(touched) && touched.replace.end === offset - blanks && !/^["']/.test(touched.typed))
    return { before: textOf(yaml.text.slice(touched.replace.start, offset)), after };
  if (here?.where === "value" && isCondition(here.path)) return { before: "", after };
  if (here?.where !== "gap" || here.node?.kind !== "list" || !isCondition([...here.path, 0])) return undefined;
  // Between the items of a list: a new one begins.
  const line = yaml.text.slice(yaml.text.lastIndexOf("\n", offset - 1) + 1, offset);
  const begins = here.flow ? /(?:^|[[,])\s*$/.test(line) : /^\s*(?:-\s+)?$/.test(line);
  return begins ? { before: "", after } : undefined;
}

/** Without the quote and the header of a block in front of it. */
function textOf(typed: string): string {
  return typed.replace(/^(?:["']|[|>][^\n]*\n)/, "").trimStart();
}

/** A condition in words, with what it measures. Markdown. */
export function conditionText(condition: Condition, context: FeatureContext, playbook: Playbook | undefined, target?: Declaration): string {
  const { kpi, scope, op, overSeconds, min } = condition;
  const [value = ""] = condition.text
    .slice(condition.text.indexOf(op) + op.length)
    .trim()
    .split(/\s/);
  const means = operators.find(([operator]) => operator === op)?.[1] ?? op;
  const measured = [familyText(kpi), target ? idText(context, playbook, target) : kpiTitle(kpi)].filter(Boolean).join("\n\n");
  return [
    `**${escapeMarkdown(kpi)}**${target?.builtIn ? " (built in)" : target ? ` (${escapeMarkdown(target.path)})` : ""}`,
    measured,
    [
      `- ${code(`${op} ${value}`)} ${means} ${valueText(condition, value)}`,
      `- ${scopeText(scope)}`,
      overSeconds === undefined
        ? "- without `over` the newest Snapshot decides, however short its time"
        : `- ${code(`over ${overText(condition)}`)} measured over ${formatDuration(overSeconds)}, none of it before the window`,
      ...(min === undefined
        ? []
        : [`- ${code(`min ${min}`)} at least ${min} observations, where the value itself counts (\`proof: measured\`)`]),
    ].join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function familyText(kpi: string): string | undefined {
  const [family, ...rest] = kpi.split(".");
  if (family === "bounce") return `Bounces of the class ${code(rest.join("."))}`;
  if (family !== "probe") return undefined;
  const result = results.find(([name]) => name === rest.at(-1))?.[1] ?? "what they show";
  return rest.length > 1 ? `Messages of the probe ${code(rest[0] ?? "")}: ${result}` : `Messages of all probes: ${result}`;
}

function valueText({ unit, value }: Condition, written: string): string {
  return unit === "duration" && typeof value === "number" ? formatDuration(value) : escapeMarkdown(written);
}

function overText({ text }: Condition): string {
  return /\bover\s+(\S+)/.exec(text)?.[1] ?? "";
}

function scopeText(scope: string | undefined): string {
  if (scope === undefined) return "counted for the tranche, where the evidence knows mailboxes, else for its senders and domains";
  return scope === "all"
    ? `${code("@all")} counted for the whole organisation`
    : `${code(`@${scope}`)} counted for ${escapeMarkdown(scope)} alone`;
}

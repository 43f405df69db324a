import type { SourceRange } from "../base/index.ts";
import {
  type Column,
  columnNamed,
  columnWords,
  type Playbook,
  selectTokens,
  statedSize,
  type Tranche,
  writtenColumn,
} from "../playbook/index.ts";
import type { Spot } from "../yaml/index.ts";

export interface SelectWord {
  readonly text: string;
  readonly kind: "key" | "value" | "reference";
  readonly detail: string | undefined;
  readonly replace: SourceRange;
}

/** Values that are offered; a column with more different ones, such as that of addresses, is no list to choose from. */
const mostValues = 100;
const compares = ["==", "!=", "<", ">", "<=", ">="];

/** What may stand at an offset inside `cohort.select`: columns, operators, values of the column. */
export function selectWordsAt(playbook: Playbook, spot: Spot, offset: number): readonly SelectWord[] {
  const { inventory } = playbook;
  const use = inventory.files.mailboxes;
  const quote = /^["']/.exec(spot.typed)?.[0] ?? "";
  const block = /^[|>][^\n]*\n/.exec(spot.typed)?.[0].length ?? 0;
  const before =
    block > 0 ? spot.typed.slice(block) : quote === "'" ? spot.typed.slice(1).replaceAll("''", "'") : spot.typed.slice(quote.length);
  const tokens = selectTokens(before);
  const last = tokens.at(-1);
  // What touches the cursor is being typed, unless it is a sign that something follows.
  const isTyping = last !== undefined && last.range.end === before.length && (last.kind === "word" || isOpen(last, before));
  const typed = isTyping ? spot.typed.length - spot.typed.lastIndexOf(before.slice(last.range.start)) : 0;
  const replace = { start: offset - typed, end: offset };
  const here = stateAfter(isTyping ? tokens.slice(0, -1) : tokens);
  const word = (text: string, kind: SelectWord["kind"], detail?: string): SelectWord => ({ text, kind, detail, replace });
  const table = use.state === "read" ? use.table : undefined;
  const column = here.column !== undefined && table ? columnNamed(table, "mailboxes", here.column, inventory.names) : undefined;
  switch (here.state) {
    case "operand": {
      const columns = table ? columnWords(table, "mailboxes", inventory.names) : [];
      const isFirst = tokens.length - (isTyping ? 1 : 0) === 0;
      return [
        ...columns.map((name) =>
          word(writtenColumn(name), "reference", table && columnNamed(table, "mailboxes", name, inventory.names)?.type),
        ),
        word("not", "key"),
        ...(isFirst ? [word("rest", "key", "everybody that no other cohort takes")] : []),
      ];
    }
    case "operator": {
      const ordered = column !== undefined && column.type !== "text" && column.type !== "boolean";
      const ops = ordered ? [...compares, "in"] : ["==", "!=", "in", "not in", "matches"];
      return [...ops.map((op) => word(op, "key")), ...(column?.type === "boolean" ? [word("and", "key"), word("or", "key")] : [])];
    }
    case "value":
      return column ? valuesOf(column, quote).map(([text, detail]) => word(text, "value", detail)) : [];
    case "list":
      return [word(quote === "'" ? "[''" : "['", "key")];
    case "end":
      return [word("and", "key"), word("or", "key")];
  }
}

function isOpen({ kind, text, range }: { kind: string; text: string; range: SourceRange }, before: string): boolean {
  return (kind === "text" || kind === "column") && range.end - range.start < text.length + 2 && range.end === before.length;
}

interface State {
  readonly state: "operand" | "operator" | "value" | "list" | "end";
  readonly column?: string;
}

/** Where the expression stands behind these tokens. */
function stateAfter(tokens: ReturnType<typeof selectTokens>): State {
  let here: State = { state: "operand" };
  let inList = false;
  for (const { kind, text } of tokens) {
    const lower = kind === "word" ? text.toLowerCase() : "";
    if (inList) {
      if (text === "]" || text === ")") {
        inList = false;
        here = { state: "end" };
      }
    } else if (here.state === "list") {
      inList = text === "[" || text === "(";
      here = { ...here, state: "value" };
    } else if (lower === "and" || lower === "or" || (lower === "not" && here.state !== "operator")) here = { state: "operand" };
    else if (here.state === "operand") {
      if (kind === "column" || kind === "word") here = lower === "rest" ? { state: "end" } : { state: "operator", column: text };
    } else if (here.state === "operator") {
      if (lower === "in") here = { ...here, state: "list" };
      else if (kind === "op" || lower === "matches") here = { ...here, state: "value" };
      else if (kind === "sign") here = { state: "end" };
    } else if (here.state === "value") here = { state: "end" };
  }
  return here;
}

/** The values of a column, those of most mailboxes first, as they are written. */
function valuesOf(column: Column, quote: string): readonly (readonly [string, string])[] {
  const counts = new Uint32Array(column.values.length);
  for (const code of column.codes) counts[code] = (counts[code] as number) + 1;
  const found = column.values.map((value, i) => [value, counts[i] as number] as const).filter(([value]) => value !== "");
  if (found.length > mostValues) return [];
  const mark = quote === "'" ? "''" : "'";
  return found
    .sort((a, b) => b[1] - a[1])
    .filter(([value]) => !/['"\\\n\r]/.test(value))
    .map(([value, count]) => [
      column.type === "text"
        ? `${mark}${value}${mark}`
        : value.toLowerCase() === "true" || value.toLowerCase() === "false"
          ? value.toLowerCase()
          : value,
      `${count}`,
    ]);
}

/** Whether a path of a document leads to `cohort.select`. */
export function isSelect(path: readonly (string | number)[]): boolean {
  return path.at(-1) === "select" && path.at(-2) === "cohort";
}

/** `42 of 50 expected`, of a split tranche all its slices; `undefined` while nobody knows. */
export function cohortCount(playbook: Playbook, { cohort, written }: Tranche): string | undefined {
  if (cohort?.state !== "known") return undefined;
  const size = statedSize(playbook, written);
  const count = cohort.whole;
  return size !== undefined && size !== count ? `${count} of ${size} expected` : `${count} ${count === 1 ? "mailbox" : "mailboxes"}`;
}

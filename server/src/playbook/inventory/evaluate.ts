import { closest, parseSize } from "../../base/index.ts";
import { bytesPerUnit, type ColumnNames, columnNamed, type InventoryKind, isMulti, logicalNames } from "./columns.ts";
import { fitsGlob } from "./glob.ts";
import type { ColumnUse, Literal, SelectNode, SelectOp, SelectProblem } from "./select.ts";
import type { Column, InventoryTable } from "./table.ts";
import { isLost, readBoolean, readDate, readList, readNumber, readSize } from "./values.ts";

// An expression over a table. Columns hold each different value once, so a comparison is made once a value and not once a row.

/** What an expression says of a row: no, yes, or that the cell does not tell. */
export const outcome = { no: 0, yes: 1, unknown: 2 } as const;

/** Everything that an expression says of columns and values that the table cannot have. */
export function checkSelect(node: SelectNode, table: InventoryTable, names: ColumnNames): readonly SelectProblem[] {
  switch (node.kind) {
    case "rest":
      return [];
    case "and":
    case "or":
      return [...checkSelect(node.left, table, names), ...checkSelect(node.right, table, names)];
    case "not":
      return checkSelect(node.of, table, names);
    case "truth":
    case "compare":
    case "in":
    case "matches": {
      const column = columnNamed(table, "mailboxes", node.column.name, names);
      return column ? valueProblems(node, column) : [unknownColumn(node.column, table, names)];
    }
  }
}

function unknownColumn({ name, range }: ColumnUse, table: InventoryTable, names: ColumnNames): SelectProblem {
  const there = columnWords(table, "mailboxes", names);
  const near = closest(name, there);
  const hint = near ? `; did you mean \`${near}\`?` : `; there are ${there.slice(0, 8).join(", ")}${there.length > 8 ? " ..." : ""}`;
  return {
    code: "unknown-column",
    message: `${table.path} has no column \`${name}\`${hint}`,
    range,
    ...(near === undefined ? {} : { instead: written(near) }),
  };
}

/** A column as it stands in an expression. */
export function written(name: string): string {
  return /^[^\s'"`=!<>&|~()[\],]+$/.test(name) && !/^(?:and|or|not|in|matches|rest)$/i.test(name) ? name : `\`${name}\``;
}

/** Headers, names of `inventory.columns`, and what is known of the tool's columns. */
export function columnWords(table: InventoryTable, kind: InventoryKind, names: ColumnNames): readonly string[] {
  const logical = [...names.overrides.keys(), ...logicalNames(kind)].filter((name) => columnNamed(table, kind, name, names));
  return [...new Set([...table.columns.map(({ header }) => header), ...logical])];
}

function valueProblems(node: Extract<SelectNode, { column: ColumnUse }>, column: Column): readonly SelectProblem[] {
  const wrong = (range: Literal["range"], message: string): SelectProblem => ({ code: "value-type", message, range });
  switch (node.kind) {
    case "truth":
      return column.type === "boolean" || column.values.every((value) => value === "")
        ? []
        : [wrong(node.column.range, `${column.header} is no yes or no: compare it with something`)];
    case "matches":
      return [];
    case "compare": {
      const ordered = node.op !== "==" && node.op !== "!=";
      if (ordered && column.type === "boolean") return [wrong(node.value.range, `${column.header} is yes or no, which has no order`)];
      if (ordered && column.type === "text" && node.value.quoted) return [];
      return literalProblems(column, node.value, ordered, wrong);
    }
    case "in":
      return node.values.flatMap((value) => literalProblems(column, value, false, wrong));
  }
}

function literalProblems(
  column: Column,
  value: Literal,
  ordered: boolean,
  wrong: (range: Literal["range"], message: string) => SelectProblem,
): readonly SelectProblem[] {
  if (column.type === "text") {
    if (value.quoted || !ordered) return [];
    return [wrong(value.range, `${column.header} holds texts such as ${sample(column)}; ${value.text} cannot be more or less than one`)];
  }
  if (value.quoted && value.text === "") return [];
  if (scalarOf(column, value.text) !== undefined) return [];
  const expected = { number: "a number", size: "a size such as 10GB", boolean: "true or false", date: "a date such as 2026-10-12" }[
    column.type
  ];
  return [
    wrong(
      value.range,
      `${column.header} holds ${{ number: "numbers", size: "sizes", boolean: "yes or no", date: "dates" }[column.type]}, and ${value.text} is not ${expected}`,
    ),
  ];
}

function sample(column: Column): string {
  return `\`${(column.values.find((value) => value !== "") ?? "").slice(0, 40)}\``;
}

/** A value of the column's own type as a number. Sizes are bytes, also in a column of plain numbers. */
function scalarOf(column: Column, text: string): number | undefined {
  switch (column.type) {
    case "number": {
      const bytes = parseSize(text.toUpperCase());
      // `sizeMB > 10GB`: both are sizes, one by its header.
      return readNumber(text) ?? (bytes === undefined ? undefined : bytes / bytesPerUnit(column));
    }
    case "size":
      return readSize(text) ?? readNumber(text);
    case "date":
      return readDate(text);
    case "boolean": {
      const truth = readBoolean(text);
      return truth === undefined ? undefined : Number(truth);
    }
    case "text":
      return undefined;
  }
}

/** For each row `outcome.no`, `yes` or `unknown`. A column that is not there is unknown in every row. */
export function evaluate(node: SelectNode, table: InventoryTable, names: ColumnNames): Uint8Array {
  switch (node.kind) {
    case "rest":
      return new Uint8Array(table.rows).fill(outcome.unknown);
    case "and":
    case "or": {
      const left = evaluate(node.left, table, names);
      const right = evaluate(node.right, table, names);
      const decisive = node.kind === "and" ? outcome.no : outcome.yes;
      for (let row = 0; row < left.length; row++) {
        const [a, b] = [left[row], right[row]];
        if (a === decisive || b === decisive) left[row] = decisive;
        else if (b === outcome.unknown) left[row] = outcome.unknown;
      }
      return left;
    }
    case "not": {
      const of = evaluate(node.of, table, names);
      for (let row = 0; row < of.length; row++) if (of[row] !== outcome.unknown) of[row] = 1 - (of[row] as number);
      return of;
    }
    case "truth":
    case "compare":
    case "in":
    case "matches": {
      const column = columnNamed(table, "mailboxes", node.column.name, names);
      if (!column) return new Uint8Array(table.rows).fill(outcome.unknown);
      const test = valueTest(node, column);
      const ofValue = Uint8Array.from(column.values, (value) => test(value));
      const { codes } = column;
      const out = new Uint8Array(table.rows);
      for (let row = 0; row < out.length; row++) out[row] = ofValue[codes[row] as number] as number;
      return out;
    }
  }
}

function valueTest(node: Extract<SelectNode, { column: ColumnUse }>, column: Column): (value: string) => number {
  const multi = isMulti("mailboxes", column);
  const known =
    (test: (value: string) => boolean) =>
    (value: string): number => {
      if (isLost(value)) return outcome.unknown;
      if (!multi) return Number(test(value));
      const parts = readList(value);
      return parts === undefined ? outcome.unknown : Number(parts.some(test) || test(value));
    };
  switch (node.kind) {
    case "truth":
      return (value) => {
        const truth = readBoolean(value);
        return truth === undefined ? outcome.unknown : Number(truth);
      };
    case "matches":
      return known((value) => fitsGlob(value, node.glob.text));
    case "in": {
      const tests = node.values.map((value) => comparison(column, "==", value));
      return unlessEmpty(column, (value) => tests.some((test) => test(value)), known);
    }
    case "compare": {
      // Of several values none may be the one that is excluded.
      if (node.op === "!=") {
        const equal = unlessEmpty(column, comparison(column, "==", node.value), known);
        const isEmptyTest = node.value.quoted && node.value.text === "";
        return (value) => {
          const same = isEmptyTest ? Number(value === "") : equal(value);
          return same === outcome.unknown ? same : 1 - same;
        };
      }
      if (node.value.quoted && node.value.text === "" && node.op === "==") return (value) => Number(value === "");
      return unlessEmpty(column, comparison(column, node.op, node.value), known);
    }
  }
}

/** An empty cell is an empty text, and an unknown number, size, date or yes. */
function unlessEmpty(
  column: Column,
  test: (value: string) => boolean,
  known: (test: (value: string) => boolean) => (value: string) => number,
): (value: string) => number {
  const inner = known(test);
  if (column.type === "text") return inner;
  return (value) => (scalarOf(column, value) === undefined ? outcome.unknown : inner(value));
}

function comparison(column: Column, op: SelectOp, literal: Literal): (value: string) => boolean {
  if (column.type === "text") {
    const wanted = literal.text.toLowerCase();
    return (value) => holds(op, compareTexts(value.toLowerCase(), wanted));
  }
  const wanted = scalarOf(column, literal.text);
  return (value) => {
    const own = scalarOf(column, value);
    return own !== undefined && wanted !== undefined && holds(op, own - wanted);
  };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function holds(op: SelectOp, difference: number): boolean {
  switch (op) {
    case "==":
      return difference === 0;
    case "!=":
      return difference !== 0;
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case ">=":
      return difference >= 0;
  }
}

/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse";
import { type ColumnType, isLost, readBoolean, readDate, readNumber, readSize } from "./values.ts";

/** A CSV file as a tool exported it: columns by header. Columns are read when somebody asks for them. */
export interface InventoryTable {
  readonly path: string;
  readonly text: string;
  readonly rows: number;
  readonly columns: readonly Column[];
  /** What is wrong with the file, in words; it is read all the same. */
  readonly problems: readonly string[];
  /** There are more rows than are read: nobody knows what the others say. */
  readonly isCut: boolean;
  cell(row: number, column: Column): string;
}

export interface Column {
  readonly header: string;
  readonly index: number;
  /** Each different cell once, without blanks around it, and for each row which of them it holds. */
  readonly values: readonly string[];
  readonly codes: Uint32Array;
  /** What all known cells are; text when they differ. */
  readonly type: ColumnType;
}

/** Rows that are read at most. */
const maxRows = 500_000;

/** Never throws. A file without a header that reads like one has the columns that its first row happens to name. */
export function readTable(path: string, text: string, limit = maxRows): InventoryTable {
  const { body, delimiter } = beginning(text);
  const parsed = Papa.parse(body, { delimiter, skipEmptyLines: "greedy", preview: limit + 2 });
  const [head = [], ...rest] = parsed.data;
  const isCut = rest.length > limit;
  const rows = isCut ? rest.slice(0, limit) : rest;
  const problems: string[] = [];
  if (head.length === 0) problems.push("the file is empty");
  if (isCut) problems.push(`it has more than ${limit} rows; the others are not read`);
  if (parsed.errors.some(({ code }) => code === "MissingQuotes"))
    problems.push("a quoted field is not closed: what follows it is one value");
  const headers = head.map((header) => header.replace(/^\uFEFF/, "").trim());
  const again = headers.filter((header, i) => header !== "" && headers.findIndex((one) => same(one, header)) < i);
  if (again.length > 0) problems.push(`the header ${[...new Set(again)].join(", ")} stands more than once; the first one counts`);
  const short = rows.reduce((sum, row) => sum + (row.length < head.length ? 1 : 0), 0);
  const long = rows.reduce((sum, row) => sum + (row.slice(head.length).some((cell) => cell.trim() !== "") ? 1 : 0), 0);
  if (short > 0) problems.push(`${short} ${short === 1 ? "row has" : "rows have"} fewer fields than the header`);
  if (long > 0) problems.push(`${long} ${long === 1 ? "row has" : "rows have"} more fields than the header`);
  const columns = headers.flatMap((header, index) =>
    header === "" || headers.findIndex((one) => same(one, header)) < index ? [] : [new LazyColumn(header, index, rows)],
  );
  return { path, text, rows: rows.length, columns, problems, isCut, cell: (row, { index }) => (rows[row]?.[index] ?? "").trim() };
}

/** A list of addresses, one a line or the first column of a CSV file, with or without a header. */
export function readAddressList(text: string): readonly string[] {
  const { body, delimiter } = beginning(text);
  const { data } = Papa.parse(body, { delimiter, skipEmptyLines: "greedy", preview: maxRows });
  const at = Math.max(
    0,
    data[0]?.some((cell) => cell.includes("@"))
      ? data[0].findIndex((cell) => cell.includes("@"))
      : (data[1] ?? []).findIndex((cell) => cell.includes("@")),
  );
  return data.flatMap((row) => (row[at]?.includes("@") ? [row[at].trim()] : []));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Without what stands above the header: a byte order mark, `#TYPE` of PowerShell 5.1, `sep=;` of Excel. */
function beginning(text: string): { readonly body: string; readonly delimiter: string } {
  let body = text.replace(/^\uFEFF/, "");
  let stated: string | undefined;
  for (;;) {
    const line = /^([^\r\n]*)(?:\r\n|\r|\n|$)/.exec(body)?.[1] ?? "";
    const separator = /^sep=(.)$/i.exec(line.trim())?.[1];
    if (body === "" || !(line.trim() === "" || /^#TYPE\b/.test(line) || separator !== undefined)) break;
    stated = separator ?? stated;
    const next = body.slice(line.length).replace(/^(?:\r\n|\r|\n)/, "");
    if (next === body) break;
    body = next;
  }
  return { body, delimiter: stated ?? delimiterOf(body) };
}

/** The separator that the header has most of, outside of quotes. */
function delimiterOf(body: string): string {
  const counts = new Map([",", ";", "\t", "|"].map((one) => [one, 0]));
  let quoted = false;
  for (const char of body.slice(0, 65_536)) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r")) break;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) as number) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

class LazyColumn implements Column {
  readonly header: string;
  readonly index: number;
  readonly #rows: readonly (readonly string[])[];
  #read: { readonly values: readonly string[]; readonly codes: Uint32Array } | undefined;
  #type: ColumnType | undefined;

  constructor(header: string, index: number, rows: readonly (readonly string[])[]) {
    this.header = header;
    this.index = index;
    this.#rows = rows;
  }

  get values(): readonly string[] {
    return this.#encoded().values;
  }

  get codes(): Uint32Array {
    return this.#encoded().codes;
  }

  get type(): ColumnType {
    this.#type ??= typeOf(this.values);
    return this.#type;
  }

  #encoded() {
    if (this.#read) return this.#read;
    const known = new Map<string, number>();
    const values: string[] = [];
    const codes = new Uint32Array(this.#rows.length);
    for (const [row, cells] of this.#rows.entries()) {
      const value = (cells[this.index] ?? "").trim();
      let code = known.get(value);
      if (code === undefined) {
        code = values.push(value) - 1;
        known.set(value, code);
      }
      codes[row] = code;
    }
    this.#read = { values, codes };
    return this.#read;
  }
}

const readers = [
  ["boolean", readBoolean],
  ["number", readNumber],
  ["size", readSize],
] as const;

function typeOf(values: readonly string[]): ColumnType {
  const known = values.filter((value) => value !== "" && !isLost(value));
  if (known.length === 0) return "text";
  for (const [type, read] of readers) if (known.every((value) => read(value) !== undefined)) return type;
  // A machine that writes 13/10 and 09/10 writes days first or last: those that may be either are unknown, the column is dates.
  return known.every(looksLikeDate) && known.some((value) => readDate(value) !== undefined) ? "date" : "text";
}

function looksLikeDate(value: string): boolean {
  return readDate(value) !== undefined || /^\d{1,2}[./-]\d{1,2}[./-]\d{4}\b/.test(value);
}

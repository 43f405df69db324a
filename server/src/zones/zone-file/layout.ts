import type { Offset } from "../../base/index.ts";
import { isWithin, type Name, nameText, quotedString, type Rdata, rdataText } from "../../dns/index.ts";
import type { ZoneFileRecord } from "./source.ts";

/** How the lines around it are written, so that a new line looks like them. */
export interface Layout {
  readonly classColumn: number | undefined;
  readonly ttlColumn: number | undefined;
  readonly typeColumn: number;
  readonly dataColumn: number;
  readonly tabs: boolean;
  readonly ttlAfterClass: boolean;
}

const plainLayout: Layout = { classColumn: 16, ttlColumn: undefined, typeColumn: 19, dataColumn: 24, tabs: false, ttlAfterClass: false };

const tabWidth = 8;

/** The column of `offset` on the screen. */
function columnOf(text: string, offset: Offset): number {
  let start = offset;
  while (start > 0 && text.charCodeAt(start - 1) !== 0x0a && text.charCodeAt(start - 1) !== 0x0d) start--;
  let column = 0;
  for (let i = start; i < offset; i++) column = text.charCodeAt(i) === 0x09 ? column + tabWidth - (column % tabWidth) : column + 1;
  return column;
}

export function layoutOf(text: string, neighbour: ZoneFileRecord | undefined): Layout {
  if (!neighbour) return plainLayout;
  const { owner, ttl, type, data } = neighbour.parts;
  const { tokens } = neighbour.entry;
  const classToken = tokens.slice(owner ? 1 : 0, data - 1).find((token) => token !== ttl);
  const first = tokens[data] ?? { start: type.end + 1 };
  return {
    classColumn: classToken && columnOf(text, classToken.start),
    ttlColumn: ttl && columnOf(text, ttl.start),
    typeColumn: columnOf(text, type.start),
    dataColumn: columnOf(text, openedBefore(text, type.end, first.start) ?? first.start),
    tabs: text.slice(neighbour.entry.start, first.start).includes("\t"),
    ttlAfterClass: classToken !== undefined && ttl !== undefined && ttl.start > classToken.start,
  };
}

function openedBefore(text: string, from: Offset, to: Offset): Offset | undefined {
  const at = text.slice(from, to).indexOf("(");
  return at < 0 ? undefined : from + at;
}

/** One record on a line of its own, its owner always written. */
export function recordLine(layout: Layout, owner: string, ttlSeconds: number | undefined, type: string, data: string): string {
  const ttl = ttlSeconds === undefined ? "" : String(ttlSeconds);
  let line = owner;
  if (layout.classColumn === undefined) {
    if (ttl !== "") line = padded(line, layout.ttlColumn ?? (layout.tabs ? 0 : layout.typeColumn - ttl.length - 1), layout.tabs) + ttl;
  } else if (layout.ttlAfterClass) {
    line = `${padded(line, layout.classColumn, layout.tabs)}IN`;
    if (ttl !== "") line = padded(line, layout.ttlColumn ?? 0, layout.tabs) + ttl;
  } else {
    if (ttl !== "") line = padded(line, layout.ttlColumn ?? (layout.tabs ? 0 : layout.classColumn - ttl.length - 1), layout.tabs) + ttl;
    line = `${padded(line, layout.classColumn, layout.tabs)}IN`;
  }
  line = padded(line, layout.typeColumn, layout.tabs) + type;
  return padded(line, layout.dataColumn, layout.tabs) + data;
}

/** At least one white space, as many as reach the column. */
function padded(line: string, column: number, tabs: boolean): string {
  let width = columnOf(line, line.length);
  if (width >= column) return `${line}${tabs ? "\t" : " "}`;
  if (!tabs) return line + " ".repeat(column - width);
  let filled = line;
  while (width < column) {
    filled += "\t";
    width += tabWidth - (width % tabWidth);
  }
  return filled;
}

/** A name as short as the origin allows. */
export function writtenName(name: Name, origin: Name | undefined): string {
  if (origin === undefined || !isWithin(name, origin)) return nameText(name);
  if (name === origin) return "@";
  const whole = nameText(name);
  return whole.slice(0, whole.length - (origin === "." ? 1 : nameText(origin).length + 1));
}

/** Record data for a line that starts it at `column`; a TXT of several strings goes in parentheses, one a line. */
export function writtenData(rdata: Rdata, column: number, lineEnd: string): string {
  if (rdata.kind !== "txt") return rdataText(rdata);
  const strings = chunks(rdata.strings.every((string) => string.length <= 255) ? rdata.strings : [rdata.strings.join("")]);
  if (strings.length === 1) return strings[0] as string;
  return `( ${strings.join(`${lineEnd}${" ".repeat(column + 2)}`)} )`;
}

/** Quoted strings of at most 255 bytes. */
export function chunks(strings: readonly string[]): readonly string[] {
  return strings.flatMap((string) => (string === "" ? [""] : (string.match(/[\s\S]{1,255}/g) as string[]))).map(quotedString);
}

export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

export { columnOf };

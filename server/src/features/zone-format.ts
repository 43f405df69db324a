import { type SourceRange, textAt } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import { type RecordSource, readAlone, type ZoneSource } from "../zones/index.ts";
import { type FeatureContext, zoneAt } from "./context.ts";
import type { FixEdit } from "./edits.ts";

/** A longer owner does not move the columns of the others. */
const widestOwner = 32;
/** A comment behind a longer line does not move the comments of the others. */
const widestLine = 88;
/** A record over more lines than that is left as it is. */
const mostLines = 200;
/** Of a block whose records all inherit their owner. */
const blankOwner = 7;

interface Line extends SourceRange {
  readonly text: string;
}

/** What stands on the first line of a record; `data` is as written. */
interface Row {
  readonly line: Line;
  readonly owner: string;
  readonly ttl: string;
  readonly klass: string;
  readonly type: string;
  readonly data: string;
  /** Of a record on one line. */
  readonly comment: string;
  /** Where the data begins on its line now. */
  readonly column: number;
  /** Further lines of the record that move with its data; none where a quoted string goes over them or tabs indent them. */
  readonly more: readonly Line[];
}

/**
 * Aligned columns for the records of a zone file, block by block: blocks end at blank lines, comments and directives. Comments,
 * blank lines, the words of the data and what cannot be read stay. `within`: only lines that this range touches.
 */
export function formatZone(context: FeatureContext, path: string, within?: SourceRange): readonly FixEdit[] {
  const zone = zoneAt(context, path);
  if (zone?.dialect.name !== "zone-file") return [];
  const edits = formatEdits(zone);
  // The layout of a text is never worth its meaning.
  if (!isSame(zone, readAlone(applied(zone.unit.text, edits), { path, ...(zone.origin && { origin: zone.origin }) }))) return [];
  return within ? edits.filter(({ range }) => range.start <= within.end && within.start <= range.end) : edits;
}

function formatEdits({ unit, sets }: ZoneSource): readonly FixEdit[] {
  const lines = linesOf(unit.text);
  const sources = sets.flatMap((set) => set.sources).sort((a, b) => a.place.start - b.place.start);
  const edits: FixEdit[] = [];
  let block: Row[] = [];
  const end = () => {
    edits.push(...blockEdits(block));
    block = [];
  };
  let next = 0;
  let inside = -1;
  for (const [at, line] of lines.entries()) {
    const own: RecordSource[] = [];
    for (let source = sources[next]; source && source.place.start <= line.end; source = sources[++next]) own.push(source);
    const [source] = own;
    const row =
      source && own.length === 1 && source.place.start >= line.start && inside < line.start ? rowOf(lines, at, source) : undefined;
    const isInside = inside >= line.start;
    for (const { place } of own) inside = Math.max(inside, place.end);
    if (row) block.push(row);
    else if (!isInside && own.length === 0) {
      if (/^\s*(?:;|\$|$)/.test(line.text)) end();
      if (line.text.trim() === "" && line.text !== "") edits.push({ range: { start: line.start, end: line.end }, newText: "" });
    }
  }
  end();
  return edits;
}

/** `undefined`: written in a way that is not laid out anew. */
function rowOf(lines: readonly Line[], index: number, source: RecordSource): Row | undefined {
  const { place, owner, type } = source;
  const line = lines[index] as Line;
  const at = (start: number, end: number) => line.text.slice(start - line.start, end - line.start);
  if (owner ? owner.start !== line.start : !/^[ \t]/.test(line.text)) return undefined;
  if (type.end > line.end || (owner && owner.end > line.end)) return undefined;
  const words = at(owner?.end ?? line.start, type.start)
    .split(/[ \t]+/)
    .filter((word) => word !== "");
  const ttl = words.filter((word) => /^\d[0-9a-z]*$/i.test(word));
  const klass = words.filter((word) => /^(?:IN|CH|HS|CS)$/i.test(word));
  if (ttl.length > 1 || klass.length > 1 || ttl.length + klass.length !== words.length) return undefined;
  const rest = at(type.end, line.end);
  if (!/^[ \t]/.test(rest)) return undefined;
  const isWhole = place.end <= line.end;
  const data = isWhole ? at(type.end, place.end).trimStart() : rest.replace(/^[ \t]+/, "");
  const comment = isWhole ? at(place.end, line.end).trim() : "";
  if (data === "" || (comment !== "" && !comment.startsWith(";"))) return undefined;
  return {
    line,
    owner: owner ? at(owner.start, owner.end) : "",
    ttl: ttl[0] ?? "",
    klass: klass[0] ?? "",
    type: at(type.start, type.end),
    column: line.text.length - rest.trimStart().length,
    more: isWhole ? [] : moreLines(lines, index, source),

    data,
    comment,
  };
}

function moreLines(lines: readonly Line[], index: number, { place, strings = [] }: RecordSource): readonly Line[] {
  if (strings.some(({ place: own }) => /[\r\n]/.test(textAt(own)))) return [];
  const more = lines.slice(index + 1, index + 1 + mostLines).filter(({ start }) => start < place.end);
  return [lines[index] as Line, ...more].some(({ text }) => /^[^;]*\t/.test(text)) ? [] : more;
}

function blockEdits(rows: readonly Row[]): readonly FixEdit[] {
  const width = (of: (row: Row) => string, widest = Number.MAX_SAFE_INTEGER) =>
    Math.max(0, ...rows.map((row) => of(row).length).filter((length) => length <= widest));
  const owner = width((row) => row.owner, widestOwner) || blankOwner;
  const columns = [width(({ ttl }) => ttl), width(({ klass }) => klass), width(({ type }) => type)];
  const written = rows.map((row) => {
    const head = [row.ttl, row.klass, row.type].flatMap((word, i) => ((columns[i] ?? 0) > 0 ? [word.padEnd(columns[i] ?? 0)] : []));
    return `${row.owner.padEnd(owner)} ${head.join(" ")} ${row.data}`;
  });
  const comments = commentColumns(rows, written);
  return rows.flatMap(({ line, comment, data, column, more }, i) => {
    const text = written[i] as string;
    const newText = comment === "" ? text : `${text.padEnd(comments[i] ?? 0)}  ${comment}`;
    const moved = text.length - data.length - column;
    return [{ range: { start: line.start, end: line.end }, newText }, ...more.map((one) => movedLine(one, moved))].filter(
      (edit, at) => edit.newText !== (at === 0 ? line : (more[at - 1] as Line)).text,
    );
  });
}

/** Comments of lines that follow each other stand in one column. */
function commentColumns(rows: readonly Row[], written: readonly string[]): readonly number[] {
  const columns: number[] = [];
  for (let first = 0; first < rows.length; first++) {
    let end = first;
    let column = 0;
    for (; rows[end]?.comment; end++) {
      const { length } = written[end] as string;
      if (length <= widestLine) column = Math.max(column, length);
    }
    for (let i = first; i < end; i++) columns[i] = column;
    first = Math.max(first, end - 1);
  }
  return columns;
}

function movedLine({ start, end, text }: Line, by: number): FixEdit {
  const blanks = /^ */.exec(text)?.[0].length ?? 0;
  const content = text.slice(blanks);
  // What stands in the first column stays there.
  const newText = blanks === 0 || content === "" ? text : " ".repeat(Math.max(1, blanks + by)) + content;
  return { range: { start, end }, newText };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length + 1 : newline + 1;
    const end = newline < 0 ? text.length : text[newline - 1] === "\r" && newline > start ? newline - 1 : newline;
    lines.push({ start, end, text: text.slice(start, end) });
    start = next;
  }
  return lines;
}

function applied(text: string, edits: readonly FixEdit[]): string {
  let result = "";
  let at = 0;
  for (const { range, newText } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    result += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return result + text.slice(at);
}

function isSame(a: ZoneSource, b: ZoneSource): boolean {
  return JSON.stringify(meaning(a)) === JSON.stringify(meaning(b));
}

function meaning({ origin, sets, problems, lost }: ZoneSource): unknown {
  return [
    origin satisfies Name | undefined,
    sets.map(({ owner, type, records, sources }) => [owner, type, records, sources.map(({ ttlSeconds }) => ttlSeconds)]),
    problems.map(({ code, message }) => [code, message]),
    lost,
  ];
}

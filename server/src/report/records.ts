import { LineIndex, type SourceRange, type TextUnit } from "../base/index.ts";
import { type Name, nameText, type Rdata, type RRType, rdataText } from "../dns/index.ts";
import type { LocatedSet, PartialSet } from "../zones/index.ts";
import { resultRange } from "./places.ts";
import type { ResultRange } from "./types.ts";

interface RecordReport {
  /** TXT: the joined value and its strings. */
  readonly text?: string;
  readonly strings?: readonly string[];
  /** Other types: presentation form, names absolute. */
  readonly rdata?: string;
  readonly range: ResultRange;
  /** The file that `range` is of, where it is another one: an included file. */
  readonly file?: string;
}

/** `export --to json` of CLI.md. */
export interface RecordsResult {
  readonly version: 1;
  readonly zones: readonly {
    readonly name: string | null;
    readonly recordSets: readonly {
      /** `null`: it cannot be known. */
      readonly owner: string | null;
      readonly type: string;
      readonly ttl: number | null;
      readonly records: readonly RecordReport[];
      readonly partial: boolean;
    }[];
  }[];
  readonly problems: readonly { readonly code: string; readonly message: string; readonly range: ResultRange; readonly file?: string }[];
}

export interface RecordsProblem {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Where it stands, if it is another file than the one that was asked for. */
  readonly file?: { readonly path: string; readonly text: string } | undefined;
}

export interface RecordsInput {
  readonly text: string;
  readonly zones: readonly {
    readonly name: Name | undefined;
    readonly sets: readonly LocatedSet[];
    readonly partial: readonly (PartialSet & { readonly range: SourceRange })[];
    readonly offsetOf: (set: LocatedSet) => number;
    /** The path of a text that is not this one. */
    readonly fileOf?: (unit: TextUnit) => string | undefined;
  }[];
  readonly problems: readonly RecordsProblem[];
}

/** Decoded record sets with where they stand. */
export function recordsResult({ text, zones, problems }: RecordsInput): RecordsResult {
  const lines = new LineIndex(text);
  return {
    version: 1,
    zones: zones.map(({ name, sets, partial, offsetOf, fileOf }) => ({
      name: name === undefined ? null : nameText(name),
      recordSets: [
        ...sets.map((set) => ({
          owner: nameText(set.owner),
          type: set.type,
          ttl: set.ttlSeconds ?? null,
          records: set.records.map((record, i) => recordReport(record, whereOf(set, i, offsetOf(set), lines, fileOf))),
          partial: false,
        })),
        ...partial.map((set) => ({
          owner: set.owner === undefined ? null : nameText(set.owner),
          type: set.type,
          ttl: set.ttlSeconds ?? null,
          records: set.texts.map((text) => partialReport(text, set.type, resultRange(set.range, lines))),
          partial: true,
        })),
      ],
    })),
    problems: problems.map(({ code, message, start, end, file }) => ({
      code,
      message,
      range: resultRange({ start, end }, file ? new LineIndex(file.text) : lines),
      ...(file ? { file: file.path } : {}),
    })),
  };
}

function whereOf(
  set: LocatedSet,
  index: number,
  offset: number,
  lines: LineIndex,
  fileOf: ((unit: TextUnit) => string | undefined) | undefined,
): Pick<RecordReport, "range" | "file"> {
  const place = set.sources[index]?.place;
  const file = place && fileOf?.(place.unit);
  if (place && file !== undefined) return { range: resultRange(place, new LineIndex(place.unit.text)), file };
  return { range: resultRange({ start: offset + (place?.start ?? 0), end: offset + (place?.end ?? 0) }, lines) };
}

function recordReport(record: Rdata, where: Pick<RecordReport, "range" | "file">): RecordReport {
  if (record.kind !== "txt") return { rdata: rdataText(record), ...where };
  return { text: visible(record.strings.join("")), strings: record.strings.map(visible), ...where };
}

/** What is known of a value, with `…` where it is not. */
function partialReport(text: string, type: RRType, range: ResultRange): RecordReport {
  return type === "TXT" || type === "SPF" ? { text, strings: [text], range } : { rdata: text, range };
}

/** Bytes outside printable ASCII as `\DDD`; everything else, a backslash too, as it is (CLI.md). */
function visible(bytes: string): string {
  return bytes.replace(/[^\x20-\x7e]/g, (byte) => `\\${String(byte.charCodeAt(0)).padStart(3, "0")}`);
}

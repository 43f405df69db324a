import { formatInstant, plural } from "../base/index.ts";
import type { Style } from "./style.ts";
import type { ResultTranche } from "./types.ts";
import type { Verdict } from "./words.ts";

/** A cell of a line: widths are those of the plain text. */
export interface Cell {
  readonly plain: string;
  readonly shown: string;
}

export const cell = (plain: string, stress: (text: string) => string = (text) => text): Cell => ({
  plain,
  shown: plain === "" ? "" : stress(plain),
});

/** Columns as wide as their widest cell, two blanks between them. */
export function table(rows: readonly (readonly Cell[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.plain.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map(({ plain, shown }, column) => shown + " ".repeat((widths[column] ?? 0) - plain.length)).join("  ")}`.trimEnd(),
  );
}

export function verdictText(tranche: ResultTranche): string {
  const { verdict, waivers } = tranche;
  return verdict === "GO" && waivers.length > 0 ? `GO with ${plural(waivers.length, "waiver")}` : verdict;
}

export function verdictStyle(verdict: Verdict, style: Style): (text: string) => string {
  return verdict === "GO" ? style.green : verdict === "HOLD" ? style.yellow : style.red;
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `12 Oct 18:00`, midnight as the date alone; with the year where it is another one than that of `now`, or `now` is not given. */
export function shortInstant(instant: number, timeZone: string, now: number | undefined): string {
  const written = formatInstant(instant, timeZone);
  const year = written.slice(0, 4);
  const shown = `${Number(written.slice(8, 10))} ${months[Number(written.slice(5, 7)) - 1]}`;
  const isThisYear = now !== undefined && formatInstant(now, timeZone).slice(0, 4) === year;
  const time = written.slice(11);
  return `${shown}${isThisYear ? "" : ` ${year}`}${time === "00:00" ? "" : ` ${time}`}`;
}

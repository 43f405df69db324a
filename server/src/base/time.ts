/** Milliseconds since 1970-01-01T00:00:00Z. Pure folders never read a clock: an instant always comes from outside. */
export type Instant = number;

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * An ISO date or time to an instant. Without an offset it is read in `timeZone` (IANA name); a date alone is its first
 * moment there. `undefined` when the text is no such time or the zone is unknown.
 */
export function parseInstant(text: string, timeZone = "UTC"): Instant | undefined {
  const match = written.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0, milli = 0] = match
    .slice(1, 8)
    .map((part, i) => (part === undefined ? undefined : i === 6 ? Number(part.padEnd(3, "0")) : Number(part))) as [
    number,
    number,
    number,
    number?,
    number?,
    number?,
    number?,
  ];
  const utc = Date.UTC(year, month - 1, day, hour, minute, second, milli);
  const back = new Date(utc);
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!exists) return undefined;
  const offset = match[8];
  if (offset === "Z") return utc;
  if (offset) {
    const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
    return utc - (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  }
  const first = zoneOffset(utc, timeZone);
  if (first === undefined) return undefined;
  if (match[4] === undefined) {
    // Where clocks go back over midnight a day begins twice.
    const beginnings = offsetsAround(utc, timeZone).filter((one) => zoneOffset(utc - one, timeZone) === one);
    if (beginnings.length > 0) return utc - Math.max(...beginnings);
  }
  // The offset that holds at the wall time, not at the same number read as UTC: twice is enough around a change.
  return utc - (zoneOffset(utc - first, timeZone) ?? first);
}

/**
 * The end of something that lasts until a written time: a date alone counts as a whole, up to the first moment of the next
 * day in `timeZone`. Days there may have 23 or 25 hours. Else as `parseInstant`.
 */
export function parseEnd(text: string, timeZone = "UTC"): Instant | undefined {
  if (!isDate(text)) return parseInstant(text, timeZone);
  const day = parseInstant(text);
  return day === undefined ? undefined : parseInstant(new Date(day + dayMs).toISOString().slice(0, 10), timeZone);
}

/** Whether a written time is a date without a time of day. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

const dayMs = 86_400_000;

/** Offsets a day before and a day after a wall time: no zone changes its offset twice in between. */
function offsetsAround(utc: number, timeZone: string): readonly number[] {
  return [...new Set([utc - dayMs, utc + dayMs].flatMap((instant) => zoneOffset(instant, timeZone) ?? []))];
}

/** What a wall time without an offset is in a time zone: clocks that go forward skip some, clocks that go back show some twice. */
export type WallTime = "once" | "skipped" | "twice";

/** `undefined`: no time of day, an offset is written, or the text or the zone means nothing. */
export function wallTimeOf(text: string, timeZone: string): WallTime | undefined {
  const match = written.exec(text);
  const utc = parseInstant(text);
  if (!match || match[4] === undefined || match[8] !== undefined || utc === undefined) return undefined;
  const offsets = offsetsAround(utc, timeZone);
  if (offsets.length === 0) return undefined;
  const times = offsets.filter((offset) => zoneOffset(utc - offset, timeZone) === offset).length;
  return times === 0 ? "skipped" : times === 1 ? "once" : "twice";
}

/** `+02:00`: what a wall clock of `timeZone` is ahead of UTC at `instant`; `undefined` for an unknown zone. */
export function offsetText(instant: Instant, timeZone: string): string | undefined {
  const offset = zoneOffset(instant, timeZone);
  if (offset === undefined) return undefined;
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes after midnight, and the day of the week (0 is Sunday) on the wall clock of `timeZone` (UTC when that is unknown). */
export function wallDay(instant: Instant, timeZone: string): { readonly weekday: number; readonly minutes: number } {
  const shifted = new Date(instant + (zoneOffset(instant, timeZone) ?? 0));
  return { weekday: shifted.getUTCDay(), minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes() };
}

/** Whether `timeZone` is an IANA name this runtime knows. */
export function isTimeZone(timeZone: string): boolean {
  return zoneOffset(0, timeZone) !== undefined;
}

/** Wall clock minus UTC in milliseconds at `instant`. */
function zoneOffset(instant: Instant, timeZone: string): number | undefined {
  if (timeZone === "UTC") return 0;
  const parts = wallClock(instant, timeZone);
  return (
    parts && Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - Math.floor(instant / 1000) * 1000
  );
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function wallClock(instant: Instant, timeZone: string) {
  if (!formats.has(timeZone)) formats.set(timeZone, formatFor(timeZone));
  const format = formats.get(timeZone);
  if (!format) return undefined;
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  return parts as { year: number; month: number; day: number; hour: number; minute: number; second: number };
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    return undefined; // RangeError: not a time zone
  }
}

/** `2026-10-12 18:00` on the wall clock of `timeZone` (UTC when that is unknown). */
export function formatInstant(instant: Instant, timeZone = "UTC"): string {
  const shifted = new Date(instant + (zoneOffset(instant, timeZone) ?? 0)).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`;
}

/** RFC 3339 in UTC without fractions: `2026-10-09T07:00:00Z`. */
export function isoInstant(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

import type { SchemaNode } from "../playbook/index.ts";

/** A value that may be written, with what it means. */
export interface ValueWord {
  readonly text: string;
  readonly detail: string | undefined;
}

type Unit = readonly [string, string];

const durations: readonly Unit[] = [
  ["s", "seconds"],
  ["m", "minutes"],
  ["h", "hours"],
  ["d", "days"],
  ["w", "weeks"],
  ["y", "years of 365 days"],
];

/** What may stand behind a number, by the format of the field. */
const units: Readonly<Record<string, readonly Unit[]>> = {
  "x-duration": durations,
  "x-ttl": durations.slice(0, 4),
  "x-offset": durations.slice(0, 5),
  "x-size": [
    ["KB", "1024 bytes each"],
    ["MB", "1024 KB each"],
    ["GB", "1024 MB each"],
  ],
  "x-rate": [
    ["/h", "an hour"],
    ["/d", "a day"],
    ["/w", "a week"],
  ],
  "x-percent": [["%", "share"]],
};

/** Usual values and, behind a number, its units. `typed`: what stands there up to the cursor. */
export function valueWords(schema: SchemaNode, typed: string): readonly ValueWord[] {
  const own = units[schema.format ?? ""];
  const number = /^[+-]?\d+(?:\.\d+)?$/.exec(typed)?.[0];
  if (own && number !== undefined) return own.map(([unit, detail]) => ({ text: `${number}${unit}`, detail }));
  if (schema.format === "x-time-zone") return timeZones().map((text) => ({ text, detail: undefined }));
  // Of other formats the examples show the form; nobody means them.
  if (!own && (schema.format !== undefined || schema.examples.length === 0)) return [];
  const usual = typeof schema.default === "string" ? [{ text: schema.default, detail: "default" }] : [];
  return [...usual, ...schema.examples.map((text) => ({ text: String(text), detail: own ? "for example" : undefined }))];
}

/** `supportedValuesOf` leaves the names out that are only links; UTC is one in some versions. */
function timeZones(): readonly string[] {
  const zones = (Intl as { supportedValuesOf?: (key: "timeZone") => readonly string[] }).supportedValuesOf?.("timeZone") ?? [];
  return [...new Set(["UTC", ...zones])];
}

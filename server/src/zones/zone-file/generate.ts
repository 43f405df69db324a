import type { Place } from "../../base/index.ts";
import type { RecordSource } from "../types.ts";

// BIND's $GENERATE (Administrator Reference Manual, "The $GENERATE Directive"): a loop over numbers, as text.

/** The numbers from `start` to `stop`. */
export interface GenerateRange {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
}

/** `1-100` or `0-254/2`; 32 bits, as BIND counts. */
export function readRange(written: string): GenerateRange | undefined {
  const match = /^(\d{1,10})-(\d{1,10})(?:\/(\d{1,10}))?$/.exec(written);
  if (!match) return undefined;
  const [start, stop, step] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  return start <= stop && stop <= 0x7fff_ffff && step >= 1 && step <= 0x7fff_ffff ? { start, stop, step } : undefined;
}

export function generateCount({ start, stop, step }: GenerateRange): number {
  return Math.floor((stop - start) / step) + 1;
}

/**
 * The text for one number: `$` is the number, `${offset,width,base}` another form of it, `$$` and `\$` a dollar. `undefined`:
 * what stands in braces is none of these.
 */
export function substitute(pattern: string, number: number): string | undefined {
  let text = "";
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] as string;
    if (char === "\\") {
      text += char + (pattern[++i] ?? "");
      continue;
    }
    if (char !== "$") {
      text += char;
      continue;
    }
    if (pattern[i + 1] === "$") {
      text += "$";
      i++;
      continue;
    }
    if (pattern[i + 1] !== "{") {
      text += String(number);
      continue;
    }
    const braces = /^\{([+-]?\d{1,10})(?:,(\d{1,3})(?:,([doxXnN]))?)?\}/.exec(pattern.slice(i + 1));
    if (!braces) return undefined;
    text += formatted(number + Number(braces[1]), Number(braces[2] ?? 0), braces[3] ?? "d");
    i += braces[0].length;
  }
  return text;
}

function formatted(value: number, width: number, base: string): string {
  switch (base) {
    case "d":
      return value < 0 ? `-${String(-value).padStart(width - 1, "0")}` : String(value).padStart(width, "0");
    case "o":
      return (value >>> 0).toString(8).padStart(width, "0");
    case "x":
      return hex(value).padStart(width, "0");
    case "X":
      return hex(value).toUpperCase().padStart(width, "0");
    default:
      return base === "N" ? nibbles(value, width).toUpperCase() : nibbles(value, width);
  }
}

function hex(value: number): string {
  return (value >>> 0).toString(16);
}

/** Hexadecimal digits from the last, with dots between; `width` counts the dots too. A width that ends in a dot has one. */
function nibbles(value: number, width: number): string {
  const digits = [...hex(value)].reverse();
  let text = "";
  for (let i = 0; i < digits.length || text.length < width; i++) {
    text += digits[i] ?? "0";
    if (text.length < width || i + 1 < digits.length) text += ".";
  }
  return text;
}

interface GeneratePlaces {
  readonly whole: Place;
  readonly owner: Place;
  readonly ttl: Place | undefined;
  readonly type: Place;
  readonly rdata: Place;
}

/** Where all records of one $GENERATE stand: its line. Nobody can edit one of them alone. */
export class GeneratedRecord implements RecordSource {
  readonly place: Place;
  readonly owner: Place;
  readonly ttl: Place | undefined;
  readonly ttlInsert: Place;
  readonly ttlSeconds: number | undefined;
  readonly type: Place;
  readonly rdata: Place;
  readonly order: number;

  constructor(places: GeneratePlaces, { ttlSeconds, order }: { readonly ttlSeconds: number | undefined; readonly order: number }) {
    this.place = places.whole;
    this.owner = places.owner;
    this.ttl = places.ttl;
    this.type = places.type;
    this.rdata = places.rdata;
    this.ttlInsert = { ...places.type, end: places.type.start };
    this.ttlSeconds = ttlSeconds;
    this.order = order;
  }
}

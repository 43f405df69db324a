import type { Node } from "acorn";
import type { Mapped, Place, TextUnit } from "../../base/index.ts";
import type { Site } from "./syntax.ts";

/** A piece of a text. `literal`: the string literal or part of a template that its letters are written in. */
export type Piece =
  | { readonly kind: "text"; readonly unit: TextUnit; readonly text: Mapped; readonly literal: Node | undefined }
  | { readonly kind: "unknown"; readonly why: string };

export interface TextValue {
  readonly kind: "text";
  readonly pieces: readonly Piece[];
}

/** Lists and objects change while the text runs, as in JavaScript. */
export interface ListValue {
  readonly kind: "list";
  readonly items: Value[];
  /** The array literal that it began as. */
  readonly site: Site | undefined;
}

export interface ObjectValue {
  readonly kind: "object";
  readonly entries: Map<string, Value>;
  readonly site: Site | undefined;
}

/** What `D` and its like take beside records. */
export type Modifier =
  | { readonly kind: "ttl"; readonly seconds: number | undefined; readonly value: Value; readonly site: Site }
  | { readonly kind: "default-ttl"; readonly seconds: number | undefined }
  | { readonly kind: "caa-flag"; readonly value: number }
  | { readonly kind: "absent" }
  /** Says nothing about records of mail. */
  | { readonly kind: "other" };

export type Value =
  | TextValue
  | ListValue
  | ObjectValue
  | { readonly kind: "number"; readonly value: number; readonly site: Site | undefined }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "nothing" }
  | { readonly kind: "function"; readonly call: (args: readonly Value[], site: Site) => Value }
  | { readonly kind: "record"; readonly record: RecordCall }
  | { readonly kind: "modifier"; readonly modifier: Modifier }
  | { readonly kind: "unknown"; readonly why: string };

export type BuilderName = "SPF_BUILDER" | "DMARC_BUILDER" | "DKIM_BUILDER" | "CAA_BUILDER" | "M365_BUILDER";

/** One record as its author asks for it. */
export interface RecordCall {
  readonly type: string;
  readonly label: Value;
  /** In the order of a zone file; of a TXT its one text. */
  readonly fields: readonly Value[];
  readonly modifiers: readonly Value[];
  readonly site: Site;
  /** The builder that made it, and what it was given. */
  readonly builder?: { readonly name: BuilderName; readonly options: ObjectValue };
  /** Why what is published is another text than this, worked out when DNSControl runs. */
  readonly reworked?: string;
}

export const nothing: Value = { kind: "nothing" };
export const unknownValue = (why: string): Value => ({ kind: "unknown", why });
export const placeOf = ({ unit, node }: Site): Place => ({ unit, start: node.start, end: node.end });

/** A text all of which stands at one place. */
export function made(text: string, place: Place): Piece {
  const units = text.split("");
  const { start, end } = place;
  return { kind: "text", unit: place.unit, text: { text, starts: units.map(() => start), ends: units.map(() => end) }, literal: undefined };
}

export const madeText = (text: string, site: Site): TextValue => ({ kind: "text", pieces: text === "" ? [] : [made(text, placeOf(site))] });

/** The text of a value that is wholly known: numbers and booleans as JavaScript writes them. */
export function knownText(value: Value | undefined): string | undefined {
  if (value?.kind === "number" || value?.kind === "boolean") return String(value.value);
  if (value?.kind !== "text" || value.pieces.some((piece) => piece.kind === "unknown")) return undefined;
  return value.pieces.map((piece) => (piece.kind === "text" ? piece.text.text : "")).join("");
}

/** The pieces of a value that stands in a text; those of something else stand where the text is made. */
export function piecesOf(value: Value, site: Site): readonly Piece[] {
  if (value.kind === "text") return value.pieces;
  const text = knownText(value);
  if (text !== undefined) return [made(text, placeOf(value.kind === "number" ? (value.site ?? site) : site))];
  return [{ kind: "unknown", why: whyUnknown(value) }];
}

/** Why a value is not wholly known. */
export function whyUnknown(value: Value | undefined): string {
  if (value?.kind === "unknown") return value.why;
  const gap = value?.kind === "text" ? value.pieces.find((piece) => piece.kind === "unknown") : undefined;
  return gap?.kind === "unknown" ? gap.why : "it is not a text";
}

/** The text with `…` for what is not known. */
export function shownText(value: Value | undefined): string {
  if (value?.kind !== "text") return knownText(value) ?? "\u2026";
  return value.pieces.map((piece) => (piece.kind === "text" ? piece.text.text : "\u2026")).join("");
}

/** Whether JavaScript takes it for true; `undefined` where nobody can say. */
export function truth(value: Value): boolean | undefined {
  switch (value.kind) {
    case "unknown":
      return undefined;
    case "nothing":
      return false;
    case "boolean":
      return value.value;
    case "number":
      return value.value !== 0 && !Number.isNaN(value.value);
    case "text":
      return value.pieces.some((piece) => piece.kind === "text" && piece.text.text !== "")
        ? true
        : value.pieces.some((piece) => piece.kind === "unknown")
          ? undefined
          : false;
    case "list":
    case "object":
    case "function":
    case "record":
    case "modifier":
      return true;
  }
}

/** `300`, `"5m"`, `"1d"`: DNSControl's durations in seconds. */
export function durationOf(value: Value | undefined): number | undefined {
  if (value?.kind === "number") return Number.isInteger(value.value) && value.value >= 0 ? value.value : undefined;
  const match = /^(\d{1,10})([smhdwny]?)$/.exec(knownText(value) ?? "");
  return match ? Number(match[1]) * (durations[match[2] as string] as number) : undefined;
}

const day = 86_400;
const durations: Readonly<Record<string, number>> = { "": 1, s: 1, m: 60, h: 3600, d: day, w: 7 * day, n: 30 * day, y: 365 * day };

import { type Mapped, type Offset, type Place, sourceRange } from "../../base/index.ts";
import { type Name, nameText } from "../../dns/index.ts";
import type { YamlScalar } from "../../yaml/index.ts";
import type { ZoneVariable } from "./types.ts";

/** A scalar with its variables filled in. The characters of a variable's value all stand at its `${name}`. */
export type Filled =
  | { readonly kind: "known"; readonly value: Mapped }
  | { readonly kind: "later"; readonly variable: ZoneVariable; readonly place: Place }
  | { readonly kind: "undefined"; readonly name: string; readonly place: Place };

export interface Variables {
  readonly origin: Name;
  readonly vars: ReadonlyMap<string, ZoneVariable>;
}

const use = /\$\{([^{}]*)\}/g;

/**
 * `names`: the text holds domain names, so `${origin}` at the end of a word gets a final dot, whichever way the origin is
 * written; inside other text (a TXT) it has none.
 */
export function fill(scalar: YamlScalar, variables: Variables, names: boolean): Filled {
  const content = scalar.content();
  if (!content.text.includes("${")) return { kind: "known", value: content };
  const starts: Offset[] = [];
  const ends: Offset[] = [];
  let text = "";
  let at = 0;
  const copy = (until: number) => {
    text += content.text.slice(at, until);
    for (let i = at; i < until; i++) {
      starts.push(content.starts[i] as Offset);
      ends.push(content.ends[i] as Offset);
    }
    at = until;
  };
  for (const match of content.text.matchAll(use)) {
    const name = (match[1] as string).trim();
    const range = sourceRange(content, { start: match.index, end: match.index + match[0].length });
    const place = { unit: scalar.place.unit, ...range };
    const variable = variables.vars.get(name);
    const last = /^(?:\s|$)/.test(content.text.slice(match.index + match[0].length));
    const value = name === "origin" ? originText(variables.origin, names && last) : variable?.value;
    if (value === undefined) return variable ? { kind: "later", variable, place } : { kind: "undefined", name, place };
    copy(match.index);
    text += value;
    for (let i = 0; i < value.length; i++) {
      starts.push(range.start);
      ends.push(range.end);
    }
    at = match.index + match[0].length;
  }
  copy(content.text.length);
  return { kind: "known", value: { text, starts, ends } };
}

function originText(origin: Name, absolute: boolean): string {
  const whole = nameText(origin);
  return absolute ? whole : whole.slice(0, -1);
}

import type { TextUnit } from "../../base/index.ts";
import { isWithin, type Name, nameText, parseName } from "../../dns/index.ts";
import { type Each, eachAt } from "./instances.ts";
import { attribute, type Module } from "./module.ts";
import { type RecordResource, zoneNames } from "./resources.ts";
import type { HclAttribute } from "./syntax.ts";
import { evaluate, knownText, type Scope } from "./values.ts";

function absolute(text: string): Name | undefined {
  return parseName(text.endsWith(".") ? text : `${text}.`);
}

/** The owner that a resource writes; `undefined` where it, or the zone it is relative to, is not known. */
export function ownerOf(text: string | undefined, zone: Name | undefined, { naming }: RecordResource): Name | undefined {
  if (text === undefined) return undefined;
  if (naming === "whole") return absolute(text);
  const isDotted = text.endsWith(".") && text.length > 1;
  if (zone === undefined) return isDotted ? parseName(text) : undefined;
  if (text === "" || text === "@") return zone;
  if (naming === "relative") return isDotted ? parseName(text) : parseName(`${text}.${nameText(zone)}`);
  // A name of another zone gets this zone's name too, with a final dot or without.
  const whole = absolute(text);
  return whole !== undefined && isWithin(whole, zone) ? whole : parseName(`${text.replace(/\.$/, "")}.${nameText(zone)}`);
}

/** The name of the zone that a resource is put in. `scopeAt`: names where another block of the module stands. */
export function zoneOf(
  { value }: HclAttribute,
  module: Module,
  scope: Scope,
  scopeAt: (unit: TextUnit, each: Each) => Scope,
): Name | undefined {
  if (value.kind === "reference") {
    const size = value.path[0] === "data" ? 3 : 2;
    const zone = module.resources.get(value.path.slice(0, size).join("."));
    if (zone) {
      const named = zoneNames.map((name) => attribute(zone.block, name)).find((one) => one !== undefined);
      const index = value.path[size];
      const chosen = typeof index === "object" ? knownText(evaluate(index, scope)) : undefined;
      const each = eachAt(zone.block, chosen, scopeAt(zone.unit, new Map()));
      const text = named && each && knownText(evaluate(named.value, scopeAt(zone.unit, each)));
      return zoneNamed(text);
    }
  }
  return zoneNamed(knownText(evaluate(value, scope)));
}

/** An identifier is no name. */
function zoneNamed(text: string | undefined): Name | undefined {
  return text?.includes(".") ? absolute(text) : undefined;
}

import type { TextUnit } from "../../base/index.ts";
import { absoluteName, isWithin, type Name, parseName, toALabels } from "../../dns/index.ts";
import { type Each, eachAt } from "./instances.ts";
import { attribute, type Module } from "./module.ts";
import { type RecordResource, zoneNames } from "./resources.ts";
import type { HclAttribute } from "./syntax.ts";
import { entryOf, evaluate, knownText, type Scope } from "./values.ts";

/** The owner that a resource writes; `undefined` where it, or the zone it is relative to, is not known. */
export function ownerOf(written: string | undefined, zone: Name | undefined, { naming, convertsNames }: RecordResource): Name | undefined {
  const text = written !== undefined && convertsNames ? toALabels(written) : written;
  if (text === undefined) return undefined;
  if (naming === "whole") return absoluteName(text);
  const isDotted = text.endsWith(".") && text.length > 1;
  if (zone === undefined) return isDotted ? parseName(text) : undefined;
  if (text === "" || text === "@") return zone;
  if (naming === "relative") return parseName(text, zone);
  // A name of another zone gets this zone's name too, with a final dot or without.
  const whole = absoluteName(text);
  return whole !== undefined && isWithin(whole, zone) ? whole : parseName(text.replace(/\.$/, ""), zone);
}

/** The name of the zone that a resource is put in. `scopeAt`: names where another block of the module stands. */
export function zoneOf(
  { name, value }: HclAttribute,
  module: Module,
  scope: Scope,
  scopeAt: (unit: TextUnit, each: Each) => Scope,
): Name | undefined {
  if (value.kind === "reference") {
    const size = value.path[0] === "data" ? 3 : 2;
    const zone = module.resources.get(value.path.slice(0, size).join("."));
    if (zone) {
      const named = zoneNames.map((name) => attribute(zone.block, name)).find((one) => one !== undefined);
      // `filter = { name = … }` of Cloudflare's data source.
      const filter = named ? undefined : attribute(zone.block, "filter");
      const index = value.path[size];
      const chosen = typeof index === "object" ? knownText(evaluate(index, scope)) : undefined;
      const each = eachAt(zone.block, chosen, scopeAt(zone.unit, new Map()));
      const inZone = each && scopeAt(zone.unit, each);
      const node = named ?? filter;
      const whole = inZone && node && evaluate(node.value, inZone);
      const found = filter && whole ? entryOf(whole, "name") : whole;
      const text = found && knownText(found);
      // A `name` without a dot is what the provider calls the zone.
      return zoneNamed(text, named?.name !== "name");
    }
  }
  return zoneNamed(knownText(evaluate(value, scope)), name === "zone_name");
}

/** Without a dot a text may be an identifier. `isName`: it stands where only names stand. */
function zoneNamed(text: string | undefined, isName: boolean): Name | undefined {
  return text !== undefined && (isName || text.includes(".")) ? absoluteName(toALabels(text) ?? text) : undefined;
}

import type { TextUnit } from "../../base/index.ts";
import { canonicalType } from "../zone-file/record-types.ts";
import { instancesOf } from "./instances.ts";
import { attribute, blocksOf, type Module, scopeOf } from "./module.ts";
import { ownerOf, zoneOf } from "./names.ts";
import { type RecordResource, recordResources } from "./resources.ts";
import type { HclBlock } from "./syntax.ts";
import { evaluate, knownText } from "./values.ts";

/** A block that says all records of one set. */
export interface Claim {
  readonly block: HclBlock;
  readonly unit: TextUnit;
  readonly type: string;
  readonly owner: string;
  /** Its values as they are written: equal texts are equal records. */
  readonly values: string;
}

/**
 * The blocks of a module by the record set that each says, with one after another where two say the same: at a provider
 * that takes whole sets, each apply replaces the records of the other. Blocks that may not be there, and those that share a
 * name by design (`set_identifier`), claim nothing.
 */
export function claimsOf(module: Module): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { unit, hcl } of module.files) {
    for (const block of blocksOf(hcl.items, "resource")) {
      const resource = recordResources[block.labels[0]?.text ?? ""];
      if (!resource?.isSet || shares.some((name) => attribute(block, name))) continue;
      for (const [key, claim] of claimsOfBlock(block, resource, module, unit)) {
        const same = claims.get(key);
        if (!same) claims.set(key, [claim]);
        else if (same.at(-1)?.block !== block) same.push(claim);
      }
    }
  }
  return claims;
}

const shares = ["set_identifier", "routing_policy"];

function claimsOfBlock(block: HclBlock, resource: RecordResource, module: Module, unit: TextUnit): readonly (readonly [string, Claim])[] {
  const zoneNode = attribute(block, resource.zone);
  const provider = attribute(block, "provider");
  const written = (node: typeof zoneNode) => (node ? unit.text.slice(node.value.range.start, node.value.range.end) : "");
  // Zones of one name may be several (a private one beside the public): the same expression is the same zone.
  const where = `${resource.provider} ${written(provider)} ${written(zoneNode)}`;
  const values = block.items
    .filter((item) => resource.values.includes(item.kind === "block" ? item.type : item.name))
    .map(({ range }) => unit.text.slice(range.start, range.end).replace(/\s+/g, ""))
    .join();
  return instancesOf(block, scopeOf(module, unit, undefined)).flatMap(({ each, known }) => {
    if (!known || (each.size > 0 && /\b(?:each|count)\./.test(where))) return [];
    const scope = scopeOf(module, unit, undefined, each);
    const said = (name: string | undefined) => {
      const node = name === undefined ? undefined : attribute(block, name);
      return node ? knownText(evaluate(node.value, scope)) : undefined;
    };
    const type = resource.fixedType ?? said(resource.type);
    const name = said(resource.owner);
    if (type === undefined || name === undefined) return [];
    const zone = zoneNode && zoneOf(zoneNode, module, scope, (home, one) => scopeOf(module, home, undefined, one));
    const owner = ownerOf(name, zone, resource) ?? name.toLowerCase().replace(/\.$/, "");
    return [[`${where} ${canonicalType(type)} ${owner}`, { block, unit, type: canonicalType(type), owner, values }] as const];
  });
}

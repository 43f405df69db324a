import { isWithin, type Name, parentName, parseName, type Rdata, txtValue } from "../dns/index.ts";
import { isSpf } from "../records/index.ts";
import type { LocatedSet } from "../zones/index.ts";

/** Which names a changed zone can be seen at. */
export type Touched = (name: Name) => boolean;

/**
 * Names inside the changed zones, and those whose records in these texts lead there: a CNAME, an SPF include. What leads
 * there over records that are in no text is not seen; it is found once the change is live.
 */
export function touchedBy(sets: readonly LocatedSet[]): (changed: readonly Name[]) => Touched {
  let references: readonly (readonly [owner: Name, target: Name])[] | undefined;
  const known = new Map<string, Touched>();
  return (changed) => {
    const key = [...new Set(changed)].sort().join(" ");
    const same = known.get(key);
    if (same) return same;
    const origins = [...new Set(changed)];
    references ??= sets.flatMap((set) => set.records.flatMap((record) => targetsOf(record).map((target) => [set.owner, target] as const)));
    const outside = references.filter(([owner]) => !isIn(owner, origins));
    const owners = new Set<Name>();
    let before = -1;
    while (owners.size > before) {
      before = owners.size;
      for (const [owner, target] of outside) if (isIn(target, origins) || owners.has(target)) owners.add(owner);
    }
    // A rule for a domain asks below it (`_dmarc`, selectors), so what is seen there is seen at the domain.
    const names = new Set<Name>();
    for (const owner of owners) for (let at: Name | undefined = owner; at !== undefined; at = parentName(at)) names.add(at);
    const touched: Touched = (name) => isIn(name, origins) || names.has(name);
    known.set(key, touched);
    return touched;
  };
}

const isIn = (name: Name, origins: readonly Name[]): boolean => origins.some((origin) => isWithin(name, origin));

/** Names that a record sends readers to. */
function targetsOf(record: Rdata): readonly Name[] {
  if (record.kind === "name" && record.type === "CNAME") return [record.target];
  if (record.kind === "mx") return [record.exchange];
  const text = txtValue(record);
  if (text === undefined || !isSpf(text)) return [];
  return [...text.matchAll(/(?:include:|redirect=|exists:|a:|mx:)([^\s/]+)/gi)].flatMap(([, name = ""]) => parseName(name) ?? []);
}

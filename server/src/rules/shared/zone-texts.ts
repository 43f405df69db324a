import { textAt } from "../../base/index.ts";
import { isWithin, type Name, nameLabels, type RRType } from "../../dns/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import type { WorldView, ZoneText } from "../rule.ts";

// What rules on a whole zone text share: what stands together, where its apex is, where a finding about one name counts.

/** Types that a zone file under a Zone document commonly has. */
const common: readonly RRType[] = [
  "CNAME",
  "MX",
  "TXT",
  "A",
  "AAAA",
  "NS",
  "SRV",
  "PTR",
  "CAA",
  "TLSA",
  "HTTPS",
  "SVCB",
  "DNAME",
  "DS",
  "SOA",
];

/** Records that are published together, of one phase. */
export interface ZoneState {
  readonly phase: string | undefined;
  readonly sets: readonly LocatedSet[];
}

/** What stands together: the file, or the fixed records with each phase (the base file seen through the world). */
export function statesOf(zone: ZoneText, { located }: Pick<WorldView, "located">): readonly ZoneState[] {
  if (zone.kind === "file") return [{ phase: undefined, sets: zone.source.sets }];
  const { fixed, phases } = zone.document;
  // Records of a phase that is not the one looked at are not beside it.
  const phased = new Set([...phases.values()].flat());
  const beside = (listed: readonly LocatedSet[]): readonly LocatedSet[] => {
    const own = new Set(listed);
    const found = listed.flatMap((set) => common.flatMap((type) => located(set.owner, type) ?? []));
    return [...own, ...new Set(found.filter((set) => !own.has(set) && !phased.has(set)))];
  };
  if (phases.size === 0) return [{ phase: undefined, sets: beside(fixed) }];
  return [...phases].map(([phase, own]) => ({ phase, sets: beside([...fixed, ...own]) }));
}

/** All sets that the text itself lists, in any phase. */
export function setsIn(zone: ZoneText): readonly LocatedSet[] {
  return zone.kind === "file" ? zone.source.sets : [...zone.document.fixed, ...[...zone.document.phases.values()].flat()];
}

/** The names at which zones of this text begin. A part of a zone file does not say where that is. */
export function apexesOf(zone: ZoneText): readonly Name[] {
  if (zone.kind === "document") return zone.document.origins;
  // A file of octoDNS is named after its zone, also where it holds a part of it.
  const isKnown = zone.source.covers === "zone" || zone.source.dialect.name === "octodns";
  return isKnown && zone.source.origin !== undefined ? [zone.source.origin] : [];
}

/** It counts where the owner is used, not wherever the zone is. */
export function aboutName(owner: Name): { scope: { kind: "name"; name: Name }; target: string } {
  return { scope: { kind: "name", name: owner }, target: owner };
}

/** RFC 2606 and 6761: names that are for documentation, tests and home networks, so what stands there is meant. */
export function isExampleName(name: Name): boolean {
  const labels = nameLabels(name);
  if (["example", "test", "invalid", "localhost"].includes(labels.at(-1) ?? "")) return true;
  return ["example.com", "example.net", "example.org", "example.edu"].some((zone) => isWithin(name, zone as Name));
}

/** Zones that only an internal network sees. */
export function isInternalName(name: Name): boolean {
  return ["local", "localhost", "internal", "lan", "intranet", "corp", "home", "private", "arpa"].includes(nameLabels(name).at(-1) ?? "");
}

/** Forms of templates that no record has by right; `%{i}` is an SPF macro. */
export const templateVariable = /\$\{[^}\s]*\}|\{\{[^}]*\}\}|<[A-Z][A-Z0-9_ -]{2,40}>|%[A-Z][A-Z0-9_]{2,40}%/;

/** What word processors, PDF and ticket systems put in place of the characters of a record. */
export const smartCharacters = /[\u2018-\u201f\u00a0\u200b-\u200f\ufeff\u2013\u2014\uff01-\uff5e]/;

/** What is written as the data of one record. */
export function writtenData(set: LocatedSet, index: number): string {
  const place = set.sources[index]?.rdata;
  return place ? textAt(place) : "";
}

import type { RecordSet } from "../../dns/index.ts";
import { usualTtl, type WrittenRecords, type ZoneRecords } from "../write-types.ts";
import { writtenData, writtenName } from "./layout.ts";

const widestOwner = 32;

/** Record sets as a zone file: the SOA first, then the zone's own records, then as they came. A file holds one zone. */
export function writeZoneFile(zones: readonly ZoneRecords[]): WrittenRecords {
  return { text: zones.map(zoneText).join("\n"), refused: [] };
}

function zoneText({ zone, sets }: ZoneRecords): string {
  const rank = ({ owner, type }: RecordSet) => (type === "SOA" ? 0 : owner === zone ? (type === "NS" ? 1 : 2) : 3);
  const ordered = [...sets].sort((a, b) => rank(a) - rank(b));
  const owners = new Map(ordered.map((set) => [set, writtenName(set.owner, zone)]));
  const width = Math.min(Math.max(1, ...[...owners.values()].map((owner) => owner.length)), widestOwner);
  const ttls = ordered.map(({ ttlSeconds }) => String(ttlSeconds ?? usualTtl));
  const ttlWidth = Math.max(0, ...ttls.map((ttl) => ttl.length));
  const lines = ordered.flatMap((set, i) =>
    set.records.map((record) => {
      const head = `${(owners.get(set) ?? "").padEnd(width)} ${(ttls[i] ?? "").padStart(ttlWidth)} IN ${set.type.padEnd(5)} `;
      return `${head}${writtenData(record, head.length, "\n")}\n`;
    }),
  );
  return `$ORIGIN ${writtenName(zone, undefined)}\n${lines.join("")}`;
}

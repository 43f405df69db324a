import { type Name, rdataText } from "../../dns/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "zone/apex-essential-missing",
  title: "Zone without exactly one SOA or without NS",
  on: "zone",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 1035 §5.2; RFC 2182 §5",
  messages: {
    soas: "{zone} has {count} SOA records, and a zone has one: servers refuse the file",
    noNs: "{zone} names no name server at its apex (NS): servers refuse the file, or resolvers lose the zone when they refresh it",
    oneNs: {
      text: "{zone} has one name server; while it is down nobody finds the MX. RFC 2182 asks for two in different places",
      severity: "warning",
      score: 2,
    },
  },
  check(zone, { report }) {
    // A part of a zone, and a document over one, leave the apex to somebody else.
    if (zone.kind !== "file" || zone.source.covers !== "zone" || zone.source.unknown !== undefined) return;
    const { sets, origin, lost } = zone.source;
    const soas = sets.filter(({ type }) => type === "SOA");
    const [soa] = soas;
    const place = soa?.sources[0]?.place;
    if (!place || origin === undefined) return;
    // The output of a zone transfer ends with the SOA it began with.
    const written = soas.flatMap(({ owner, records, sources }) =>
      records.map((record, i) => ({ key: `${owner} ${rdataText(record)}`, at: sources[i]?.place })),
    );
    const extra = written.find(({ key }) => key !== written[0]?.key)?.at;
    const count = new Set(written.map(({ key }) => key)).size;
    if (extra) report(extra, "soas", { zone: origin, count });
    const isLost =
      zone.source.unknownOwners === "all" || lost.some(({ owner, type }) => owner === origin && (type === "NS" || type === undefined));
    if (isLost) return;
    const servers = new Set(
      sets.filter(({ owner, type }) => owner === (origin as Name) && type === "NS").flatMap(({ records }) => records),
    );
    if (servers.size === 0) report(place, "noNs", { zone: origin });
    else if (servers.size === 1) report(place, "oneNs", { zone: origin });
  },
});

import { formatDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "zone/rrset-ttl-mismatch",
  title: "Records of one RRset carry different TTLs",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "dns-text", score: 2 },
  source: "RFC 2181 §5.2",
  messages: {
    differs:
      "The {type} records of {owner} have the TTLs {ttls}; a set has one, and servers choose: the low TTL that a rollback counts on may not be the one. Use {lowest} for all",
  },
  fixes: {
    lowest: {
      title: "Set all to the lowest TTL",
      safety: "unsafe",
      edit: ({ set }, seconds: number, { zone }) => zone(set.owner)?.setTtl(set, seconds) ?? [],
    },
  },
  check({ set }, { report }) {
    // A signature has the TTL of the set it covers: those of one name differ by right (RFC 4034 3).
    if (set.records.length < 2 || set.type === "RRSIG" || set.type === "SIG") return;
    const ttls = set.sources.flatMap(({ ttlSeconds }) => (ttlSeconds === undefined ? [] : [ttlSeconds]));
    const lowest = Math.min(...ttls);
    if (new Set(ttls).size < 2) return;
    const odd = set.sources.find(({ ttlSeconds }) => ttlSeconds !== undefined && ttlSeconds !== ttls[0]);
    const place = odd?.ttl ?? odd?.place;
    const shown = [...new Set(ttls)].map(formatDuration).join(" and ");
    const data = { type: set.type, owner: set.owner, ttls: shown, lowest: formatDuration(lowest) };
    if (place) report(place, "differs", data, { fix: [{ id: "lowest", with: lowest }] });
  },
});

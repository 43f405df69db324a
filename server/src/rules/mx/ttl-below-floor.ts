import { rule } from "../rule.ts";

/** What large resolvers and providers commonly raise a TTL to. */
const floorSeconds = 60;
const insteadSeconds = 300;

export default rule({
  id: "mx/ttl-below-floor",
  title: "TTL under 60 s is often raised by resolvers or rejected by providers",
  on: "recordSet",
  kind: "semantic",
  severity: "hint",
  risk: { category: "routing", component: "mx", score: 0 },
  source: "limits of DNS providers and resolvers",
  messages: {
    floor:
      "MX of {owner} has a TTL of {ttl} seconds; resolvers keep it longer anyway and some providers refuse less than 60. Plan with 300",
  },
  fixes: {
    raise: {
      title: `Set the TTL to ${insteadSeconds} seconds`,
      safety: "unsafe",
      edit: ({ set }, _given, { zone }) => zone(set.owner)?.setTtl(set, insteadSeconds) ?? [],
    },
  },
  check({ set }, { report }) {
    if (set.type !== "MX" || set.ttlSeconds === undefined || set.ttlSeconds >= floorSeconds) return;
    const [source] = set.sources;
    if (source) report(source.ttl ?? source.rdata, "floor", { owner: set.owner, ttl: set.ttlSeconds }, { fix: "raise" });
  },
});

import { formatDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";

const weekSeconds = 7 * 86_400;

export default rule({
  id: "zone/soa-timers-implausible",
  title: "SOA timers contradict each other",
  on: "recordSet",
  kind: "semantic",
  severity: "hint",
  risk: { category: "routing", component: "dns-text", score: 1 },
  source: "RFC 1912 §2.2; RFC 1035 §3.3.13",
  messages: {
    retry:
      "The SOA of {zone} retries after {retry}, not sooner than it refreshes ({refresh}): a secondary that missed a change stays behind, and half of the world sees the old MX",
    expire:
      "The SOA of {zone} expires after {expire}: an outage of the primary that lasts longer takes the whole zone away. RFC 1912 advises two to four weeks",
  },
  check({ set }, { report }) {
    const [soa] = set.records;
    const place = set.sources[0]?.rdata;
    if (soa?.kind !== "soa" || !place) return;
    const { refresh, retry, expire } = soa;
    if (retry >= refresh) report(place, "retry", { zone: set.owner, retry: formatDuration(retry), refresh: formatDuration(refresh) });
    if (expire < weekSeconds || expire < refresh + retry) report(place, "expire", { zone: set.owner, expire: formatDuration(expire) });
  },
});

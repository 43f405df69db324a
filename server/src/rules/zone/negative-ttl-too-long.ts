import { formatDuration, type Place, textAt } from "../../base/index.ts";
import { isWithin, type Name } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

const longSeconds = 3600;
const shortSeconds = 300;

export default rule({
  id: "zone/negative-ttl-too-long",
  title: "Negative caching outlasts the planned verification step",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "dns-text", score: 3 },
  source: "RFC 2308 §4, §5",
  messages: {
    long: "Resolvers remember for {ttl} that a name of {zone} does not exist, and {tranche} publishes {name}: whoever asked before sees nothing for that long. Lower the SOA minimum to five minutes before the window",
  },
  fixes: {
    lower: {
      title: "Set the SOA minimum to 300",
      safety: "unsafe",
      edit: ({ set }, _given, { zone }) => {
        const place = set.sources[0] && minimumPlace(set.sources[0].rdata);
        return (place && zone(set.owner)?.replaceText([{ place, newText: String(shortSeconds) }])) ?? [];
      },
    },
  },
  check({ set, playbook }, { isPast, report }) {
    const [soa] = set.records;
    const [source] = set.sources;
    if (!playbook || soa?.kind !== "soa" || !source) return;
    const ttl = Math.min(soa.minimum, set.ttlSeconds ?? soa.minimum);
    if (ttl <= longSeconds) return;
    const next = newNames(playbook, set.owner).find(({ end }) => end === undefined || !isPast(end));
    if (!next) return;
    const place = soa.minimum === ttl ? minimumPlace(source.rdata) : source.ttl;
    const data = { ttl: formatDuration(ttl), zone: set.owner, tranche: next.tranche, name: next.name };
    report(place ?? source.rdata, "long", data, soa.minimum > shortSeconds ? { fix: "lower" } : {});
  },
});

/** Names of the zone that a tranche publishes and that have no record of any phase before. */
function newNames(playbook: Playbook, zone: Name) {
  return [...playbook.tranches.values()].flatMap((tranche) =>
    [...tranche.phases].flatMap(([id, phase]) => {
      const document = playbook.zones.get(id);
      if (!document || document.live === undefined || document.live === phase) return [];
      const before = [...document.fixed, ...(document.phases.get(document.live) ?? [])];
      const added = (document.phases.get(phase) ?? []).find(
        (one) =>
          isWithin(one.owner, zone) && !before.some(({ owner, type }) => owner === one.owner && (type === one.type || type === "CNAME")),
      );
      return added ? [{ tranche: tranche.id, name: added.owner, end: tranche.window?.to }] : [];
    }),
  );
}

/** The last number of the data: RFC 1035 3.3.13. */
function minimumPlace(rdata: Place): Place | undefined {
  const text = textAt(rdata);
  const numbers = [...text.matchAll(/(?<![\w.-])\d+[smhdw\d]*(?![\w.-])/gi)];
  const last = numbers.at(-1);
  return last && numbers.length === 5
    ? { ...rdata, start: rdata.start + last.index, end: rdata.start + last.index + last[0].length }
    : undefined;
}

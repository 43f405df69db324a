import type { Place } from "../../base/index.ts";
import { joinName, type Name } from "../../dns/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule, type WorldView, type ZoneText } from "../rule.ts";
import { isMailService, misspeltHost, serviceOf } from "../shared/tlsa-sets.ts";
import { setsIn } from "../shared/zone-texts.ts";

export default rule({
  id: "dane/owner-name",
  title: "TLSA stands at the wrong name",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 7672 §2.2.3; RFC 6698 §3",
  messages: {
    domain: "{owner} is at the mail domain; senders look for TLSA at its MX host: {wanted}. Without a record there DANE is off",
    labels: "Nobody looks for TLSA at {owner}: the name is {wanted}, with an underscore before port and transport",
  },
  fixes: {
    rename: {
      title: "Move the record to the name senders look at",
      safety: "unsafe",
      edit: ({ zone }, { owner, places, wanted }: { owner: Name; places: readonly Place[]; wanted: Name }, tools) =>
        zone.kind === "file" ? (tools.zone(owner)?.replaceText(places.map((place) => ({ place, newText: `${wanted}.` }))) ?? []) : [],
    },
  },
  check({ set, zone }, context) {
    const source = set.sources[0];
    if (set.type !== "TLSA" || !source) return;
    const service = serviceOf(set.owner);
    if (!service) {
      const host = isAliasTarget(set.owner, zone) ? undefined : (misspeltHost(set.owner) ?? mxHostItself(set.owner, zone));
      const wanted = host && joinName("_25._tcp", host);
      if (wanted) context.report(source.owner ?? source.rdata, "labels", { owner: set.owner, wanted }, moved(set, wanted, context));
      return;
    }
    if (!isMailService(set.owner)) return;
    const { port, transport, host } = service;
    const labels = `_${port.replace("_", "")}._${transport.replace("_", "") === "udp" ? "tcp" : transport.replace("_", "")}`;
    const [only, ...others] = labels === "_25._tcp" ? mxHosts(host, context) : [];
    // The domain may be its own mail host.
    const misplaced = only !== undefined && ![only, ...others].includes(host);
    const wanted = `${labels}.${misplaced ? only : host}` as Name;
    if (wanted === set.owner) return;
    const fix = others.length === 0 ? moved(set, wanted, context) : {};
    context.report(source.owner ?? source.rdata, misplaced ? "domain" : "labels", { owner: set.owner, wanted }, fix);
  },
});

/** The way to the right name, where the owners are written and nothing stands there yet. */
function moved(set: LocatedSet, wanted: Name, { located }: WorldView) {
  const places = set.sources.flatMap(({ owner }) => (owner ? [owner] : []));
  if (places.length === 0 || located(wanted, "TLSA")) return {};
  return { fix: [{ id: "rename" as const, with: { owner: set.owner, places, wanted } }] };
}

/** RFC 7671 6: records may stand at any name that an alias from the right one leads to. */
function isAliasTarget(owner: Name, zone: ZoneText): boolean {
  return setsIn(zone).some(({ type, records }) => type === "CNAME" && records.some((one) => one.kind === "name" && one.target === owner));
}

function mxHostItself(owner: Name, zone: ZoneText): Name | undefined {
  const isMxHost = setsIn(zone).some(({ records }) => records.some((one) => one.kind === "mx" && one.exchange === owner));
  return isMxHost ? owner : undefined;
}

/** MX hosts that a text states for a name: nobody is asked. */
function mxHosts(name: Name, { located }: WorldView): readonly Name[] {
  const set: LocatedSet | undefined = located(name, "MX");
  return [...new Set(set?.records.flatMap((record) => (record.kind === "mx" && record.exchange !== "." ? [record.exchange] : [])) ?? [])];
}

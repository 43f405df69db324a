import type { Place } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule, type WorldView } from "../rule.ts";
import { isMailService, serviceOf } from "../shared/tlsa-sets.ts";

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
  check({ set }, context) {
    const service = set.type === "TLSA" ? serviceOf(set.owner) : undefined;
    const source = set.sources[0];
    if (!service || !source || !isMailService(set.owner)) return;
    const { port, transport, host } = service;
    const labels = `_${port.replace("_", "")}._${transport.replace("_", "") === "udp" ? "tcp" : transport.replace("_", "")}`;
    const [only, ...others] = labels === "_25._tcp" ? mxHosts(host, context) : [];
    // The domain may be its own mail host.
    const misplaced = only !== undefined && ![only, ...others].includes(host);
    const wanted = `${labels}.${misplaced ? only : host}` as Name;
    if (wanted === set.owner) return;
    const places = set.sources.flatMap(({ owner }) => (owner ? [owner] : []));
    const fix =
      others.length === 0 && places.length > 0 && !context.located(wanted, "TLSA")
        ? { fix: [{ id: "rename" as const, with: { owner: set.owner, places, wanted } }] }
        : {};
    context.report(source.owner ?? source.rdata, misplaced ? "domain" : "labels", { owner: set.owner, wanted }, fix);
  },
});

/** MX hosts that a text states for a name: nobody is asked. */
function mxHosts(name: Name, { located }: WorldView): readonly Name[] {
  const set: LocatedSet | undefined = located(name, "MX");
  return [...new Set(set?.records.flatMap((record) => (record.kind === "mx" && record.exchange !== "." ? [record.exchange] : [])) ?? [])];
}

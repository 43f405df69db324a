import { isWithin, joinName, type Name, parentName } from "../../dns/index.ts";
import { parseCaaIssue } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule, type WorldView } from "../rule.ts";

export default rule({
  id: "zone/caa-blocks-mail-cert",
  title: "CAA forbids certificates for mail hosts",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "dns-text", score: 3 },
  source: "RFC 8659 §3, §4",
  messages: {
    nobody:
      "CAA of {owner} lets no authority issue certificates, and {hosts} needs one for mail: the next renewal fails. Add an issue property with the authority you use, here or at that name",
    malformed:
      "CAA of {owner} names no authority that can be read ({why}), and {hosts} needs a certificate for mail: the next renewal fails. Repair the value",
  },
  check({ set, domain }, context) {
    if (set.type !== "CAA") return;
    const issues = set.records.flatMap((record, index) =>
      record.kind === "caa" && record.tag.toLowerCase() === "issue" ? [{ index, ...parseCaaIssue(record.value) }] : [],
    );
    const [first] = issues;
    if (!first || issues.some(({ value }) => value.issuer.value !== "")) return;
    const hosts = mailNames(set.owner, domain?.name, context).filter((host) => nearestCaa(host, context) === set);
    const place = set.sources[first.index]?.rdata;
    if (!place || hosts.length === 0) return;
    const why = issues.flatMap(({ problems }) => problems)[0]?.message;
    const data = { owner: set.owner, hosts: hosts.join(", ") };
    if (why === undefined) context.report(place, "nobody", data);
    else context.report(place, "malformed", { ...data, why });
  },
});

/** Names at or below `owner` that serve mail clients or senders over TLS from an address of their own, as the texts say. */
function mailNames(owner: Name, domain: Name | undefined, { located }: WorldView): readonly Name[] {
  const names = new Set<Name>();
  for (const base of new Set([owner, ...(domain ? [domain] : [])])) {
    for (const record of located(base, "MX")?.records ?? [])
      if (record.kind === "mx" && record.exchange !== ".") names.add(record.exchange);
    for (const label of ["mta-sts", "autodiscover", "autoconfig"]) {
      const name = joinName(label, base);
      if (name) names.add(name);
    }
  }
  return [...names].filter((name) => isWithin(name, owner) && (located(name, "A") ?? located(name, "AAAA")) !== undefined);
}

/** RFC 8659 3: the set at the name, or the nearest above it. */
function nearestCaa(host: Name, { located }: WorldView): LocatedSet | undefined {
  for (let at: Name | undefined = host; at !== undefined; at = parentName(at)) {
    const set = located(at, "CAA");
    if (set) return set;
  }
  return undefined;
}

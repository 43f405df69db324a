import { isWithin, joinName, type Name, parentName } from "../../dns/index.ts";
import { parseCaaIssue } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule, type WorldView, type ZoneText } from "../rule.ts";
import { setsIn } from "../shared/zone-texts.ts";

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
  fixes: {
    issuer: {
      title: "Let the authority of this zone issue",
      safety: "unsafe",
      edit: ({ set }, value: string, { zone }) =>
        zone(set.owner)?.addSet(set.owner, "CAA", [{ kind: "caa", type: "CAA", flags: 0, tag: "issue", value }], set.ttlSeconds) ?? [],
    },
  },
  check({ set, domain, zone }, context) {
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
    const fix = issuersIn(zone).map((issuer) => ({ id: "issuer" as const, title: `Add issue "${issuer}"`, with: issuer }));
    if (why === undefined) context.report(place, "nobody", data, { fix });
    else context.report(place, "malformed", { ...data, why }, { fix });
  },
});

/** Authorities that the text names somewhere, for other names or for wildcards: which one is used nobody guesses. */
function issuersIn(zone: ZoneText): readonly string[] {
  const issuers = setsIn(zone).flatMap(({ records }) =>
    records.flatMap((record) => {
      if (record.kind !== "caa" || !/^issue(?:wild)?$/i.test(record.tag)) return [];
      const { value, problems } = parseCaaIssue(record.value);
      return problems.length === 0 && value.issuer.value !== "" ? [value.issuer.value.toLowerCase()] : [];
    }),
  );
  return [...new Set(issuers)].slice(0, 3);
}

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

import { type Name, resolve } from "../../dns/index.ts";
import { maxMxHosts, type SpfCost } from "../../records/index.ts";
import { type Ask, rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { needRecords, needTargets, ownPlace, ownTerms } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/mx-too-many-names",
  title: "mx of SPF leads to more than 10 hosts",
  on: "spfName",
  kind: "live",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §4.6.4",
  messages: {
    over: "{term}: {domain} has {count} MX hosts, and beyond {limit} receivers answer permerror. List the addresses that really send",
  },
  fixes: { addresses: { title: "List the addresses of the hosts", safety: "unsafe", edit: changeText } },
  check({ name, place }, context) {
    const paths = context.derive(spfPaths, name);
    if (!paths.known) return;
    for (const { own, all } of ownTerms(paths.value)) {
      needRecords(all, context.ask);
      const hosts = all.filter(({ term }) => term.kind === "mx");
      needTargets(hosts, context.ask);
      const over = hosts.find(({ exchanges = 0 }) => exchanges > maxMxHosts);
      if (over?.target?.kind !== "name") continue;
      const data = { term: own.term.text, domain: over.target.name, count: over.exchanges ?? 0, limit: maxMxHosts };
      const text = paths.value.root.record?.text;
      // What an included record says is somebody else's to change.
      const terms = own === over && text !== undefined ? addressTerms(over, over.target.name, context.askOptional) : undefined;
      const changed = text !== undefined && terms && text.slice(0, own.range.start) + terms.join(" ") + text.slice(own.range.end);
      context.report(ownPlace(context, name, own.range, place), "over", data, {
        fix: changed
          ? [{ id: "addresses", title: `Replace it by the ${terms.length} addresses of today`, with: { owner: name, text, changed } }]
          : [],
      });
    }
  },
});

/** More would make a record that no receiver reads well. */
const mostAddresses = 60;

/** `ip4` and `ip6` of all hosts, with qualifier and prefix lengths of the term; `undefined` while one of them is not known. */
function addressTerms({ term }: SpfCost, domain: Name, ask: Ask): readonly string[] | undefined {
  if (term.kind !== "mx") return undefined;
  const mx = resolve(domain, "MX", ask).answer;
  if (mx?.kind !== "records") return undefined;
  const hosts = mx.records.flatMap((record) => (record.kind === "mx" ? [record.exchange] : []));
  const qualifier = term.qualifier.value === "+" ? "" : term.qualifier.value;
  const terms = new Set<string>();
  let isKnown = true;
  for (const host of hosts) {
    for (const [type, kind, cidr] of [
      ["A", "ip4", term.cidr4],
      ["AAAA", "ip6", term.cidr6],
    ] as const) {
      const { answer } = resolve(host, type, ask);
      if (answer === undefined || answer.kind === "failed") isKnown = false;
      if (answer?.kind !== "records") continue;
      for (const record of answer.records)
        if (record.kind === "address") terms.add(`${qualifier}${kind}:${record.address}${cidr ? `/${cidr.value}` : ""}`);
    }
  }
  return isKnown && terms.size > 0 && terms.size <= mostAddresses ? [...terms] : undefined;
}

import { maxMxHosts } from "../../records/index.ts";
import { rule } from "../rule.ts";
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
      context.report(ownPlace(context, name, own.range, place), "over", data);
    }
  },
});

import { rule } from "../rule.ts";

export default rule({
  id: "zone/wildcard-shadows-mail",
  title: "Wildcard answers for mail policy names",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dns-text", score: 3 },
  source: "RFC 4592; RFC 7208 §3.5; RFC 6376 §3.6.2.1",
  messages: {
    txt: "{owner} answers every TXT question below it that has no record of its own, also for _dmarc, _mta-sts and selectors of sub-domains: receivers read this text where they look for a policy or a key. Give sending sub-domains records of their own",
    alias: {
      text: "{owner} makes every name below it an alias, also _dmarc, _mta-sts and selectors of sub-domains: what they answer is decided at {target}. Give sending sub-domains records of their own",
      severity: "info",
      score: 1,
    },
    mx: {
      text: "{owner} takes mail for every name below it, also for those that nobody planned and that the cutover does not move. Name the domains that have mail",
      severity: "info",
      score: 1,
    },
  },
  check({ set }, { report }) {
    if (!set.owner.startsWith("*.")) return;
    const [source] = set.sources;
    const [record] = set.records;
    if (!source || !record) return;
    // A wildcard below an attribute leaf (`*._domainkey`, `*._report._dmarc`) is meant for just that.
    const isBelowLeaf = set.owner.split(".").some((label) => label.startsWith("_"));
    if (isBelowLeaf) return;
    if (set.type === "TXT") report(source.place, "txt", { owner: set.owner });
    else if (set.type === "CNAME" && record.kind === "name") report(source.place, "alias", { owner: set.owner, target: record.target });
    else if (set.type === "MX" && record.kind === "mx" && record.exchange !== ".") report(source.place, "mx", { owner: set.owner });
  },
});

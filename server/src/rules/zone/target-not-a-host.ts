import { isWithin, type Name, nameLabels, parseIpv4, parseIpv6, resolve } from "../../dns/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "zone/target-not-a-host",
  title: "NS or CNAME leads to no host",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 1035 §3.3.1, §3.3.11; RFC 1912 §2.4",
  messages: {
    address: "{written} is an address, and {type} names a host: resolvers look for a host of that name and find none. {instead}",
    url: "{written} is the address of a page, and {type} names a host: resolvers find none of that name. {instead}",
    nowhere: {
      text: "{owner} is an alias of {target}, which this zone does not have: clients that ask for it set up nothing. Point it to a host that answers, or remove it",
      severity: "warning",
      score: 2,
      category: "client-access",
    },
  },
  check({ set, domain }, { askOptional, located, report }) {
    if ((set.type !== "CNAME" && set.type !== "NS") || domain?.ours === false) return;
    for (const [index, record] of set.records.entries()) {
      const source = set.sources[index];
      if (record.kind !== "name" || !source) continue;
      const place = source.name ?? source.rdata;
      const written = source.nameWritten ?? record.target;
      const bare = written.replace(/\.$/, "").replace(/^\[(?:IPv6:)?|\]$/gi, "");
      // In a reverse zone numbers are names.
      const isReverse = isWithin(set.owner, "arpa" as Name);
      const about = { written: written.replace(/\.$/, ""), type: set.type };
      if (!isReverse && (parseIpv4(bare) ?? parseIpv6(bare)) !== undefined) {
        const instead = set.type === "NS" ? "Name the server that has this address" : "Write an A or AAAA record, or name the host";
        report(place, "address", { ...about, instead });
      } else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) {
        report(place, "url", { ...about, instead: "Name the host alone; where a page lies is told by a web server" });
      } else if (set.type === "CNAME" && /^auto(?:discover|config)$/.test(nameLabels(set.owner)[0] ?? "")) {
        // The name is written relative, or it stands in this text's own zone: what others have is asked live (dns/nxdomain).
        const parent = nameLabels(set.owner).slice(1).join(".") as Name;
        const isOwn = isWithin(record.target, parent) && (written.endsWith(".") || !written.includes("."));
        if (!isOwn || located(set.owner, "CNAME") !== set) continue;
        const { answer, owner } = resolve(record.target, "A", askOptional);
        if (answer?.kind === "nxdomain" && owner === record.target) report(place, "nowhere", { owner: set.owner, target: record.target });
      }
    }
  },
});

import { type Name, nameText, parseIpv4, parseIpv6, parseName } from "../../dns/index.ts";
import type { MxRecord } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { hostPlace, indexOf, looksLikeAddress, mxOf } from "../shared/mx.ts";

/** Names under which the host with that address is commonly found. */
const usualHosts = ["mail", "mx", "mx1", "smtp", "mailhost", "@"];

export default rule({
  id: "mx/target-ip-literal",
  title: "MX target is an IP address",
  on: "mxName",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 5 },
  source: "RFC 1035 §3.3.9; RFC 5321 §5.1",
  messages: {
    literal:
      "{written} is an address, and an MX names a host: senders look for a host of that name, find none and give the mail back. Name the host that has this address",
  },
  fixes: {
    name: {
      title: "Name the host with that address",
      safety: "unsafe",
      edit: (_target, { owner, record, address }: { owner: Name; record: MxRecord; address: string }, tools) => {
        const set = tools.located(owner, "MX");
        const place = set?.sources[indexOf(set, record)]?.name;
        const host = usualHosts
          .map((label) => parseName(label, owner))
          .find((name) => {
            const type = address.includes(":") ? "AAAA" : "A";
            const records = (name && tools.located(name, type)?.records) ?? [];
            return records.some((one) => one.kind === "address" && one.address === address);
          });
        return (place && host && tools.zone(owner)?.replaceText([{ place, newText: nameText(host) }])) ?? [];
      },
    },
  },
  check({ name, place }, { derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const set = located(owner, "MX");
    for (const record of records.filter(({ exchange }) => looksLikeAddress(exchange))) {
      const written = (set?.sources[indexOf(set, record)]?.nameWritten ?? record.exchange).replace(/\.$/, "");
      const bare = written.replace(/^\[(?:IPv6:)?|\]$/gi, "");
      const address = parseIpv4(bare) ?? parseIpv6(bare);
      const fix = address === undefined ? {} : { fix: [{ id: "name" as const, with: { owner, record, address } }] };
      report(hostPlace(set, record, place), "literal", { written }, fix);
    }
  },
});

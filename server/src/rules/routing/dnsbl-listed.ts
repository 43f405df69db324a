import { type Name, resolve } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { listedName } from "../shared/reverse.ts";
import { isFirstDomain, sendingAddresses } from "../shared/senders.ts";

/**
 * Lists that large receivers use, and what their answers mean. Codes beyond these are no listing: 127.255.255.0/24 says that
 * the question itself was refused (a public resolver, too many questions). docs.spamhaus.com, zones; 2026-11-22.
 */
const lists: readonly { readonly name: Name; readonly codes: Readonly<Record<string, string>> }[] = [
  {
    name: "zen.spamhaus.org" as Name,
    codes: {
      "127.0.0.2": "SBL, known for spam",
      "127.0.0.3": "CSS, seen sending spam",
      "127.0.0.4": "XBL, a hijacked machine",
      "127.0.0.9": "DROP, a hijacked network",
      "127.0.0.10": "PBL, an address that should not send mail itself",
      "127.0.0.11": "PBL, an address that should not send mail itself",
    },
  },
];

export default rule({
  id: "routing/dnsbl-listed",
  title: "Outbound address is on a blocklist",
  on: "sender",
  kind: "live",
  severity: "warning",
  risk: { category: "routing", component: "routing-plan", score: 3 },
  source: "RFC 5782 §2.1; Spamhaus, return codes; method (reputation drops)",
  worlds: ["live"],
  messages: {
    listed:
      "{ip} of {sender} is on {list} ({why}): receivers that use the list refuse its mail. Have it delisted before a tranche rests on it",
  },
  check({ sender, domain, playbook }, { askOptional, report }) {
    // The lists' owners want to know who asks, and refuse public resolvers: only where the settings say so.
    if (!playbook.settings.probes.blocklists || !isFirstDomain(sender, domain)) return;
    for (const { ip, place } of sendingAddresses(sender)) {
      for (const { name: list, codes } of lists) {
        const name = listedName(ip, list);
        const answer = name && resolve(name, "A", askOptional).answer;
        const found =
          answer?.kind === "records" ? answer.records.map((record) => (record.kind === "address" ? codes[record.address] : undefined)) : [];
        const why = [...new Set(found.filter((one) => one !== undefined))].join("; ");
        if (why !== "") report(place, "listed", { ip, sender: sender.id, list, why });
      }
    }
  },
});

import type { Name } from "../../dns/index.ts";
import { inNetwork, parseIp, parseNetwork } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { aboutName, isInternalName, setsIn } from "../shared/zone-texts.ts";

/** RFC 6890 and RFC 1918: addresses that the internet does not route. Those for documentation are zone/placeholder-value. */
const privateNetworks = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "0.0.0.0/8",
  "fc00::/7",
  "fe80::/10",
  "::1/128",
].map((text) => ({ text, ...(parseNetwork(text) as NonNullable<ReturnType<typeof parseNetwork>>) }));

const mailHosts = /^(?:autodiscover|autoconfig|imap|pop|pop3|smtp|submission|mta-sts)\./;

export default rule({
  id: "zone/private-address-published",
  title: "Public mail name resolves to a private or reserved address",
  on: "zone",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 6890; RFC 1918",
  messages: {
    reserved:
      "{owner}, {use}, has the address {address} of {network}, which the internet does not route: nobody outside reaches it, and senders give up. Publish the public address",
  },
  check(zone, { report }) {
    const sets = setsIn(zone);
    const uses = new Map<Name, string>();
    for (const { owner, records } of sets) {
      for (const record of records) {
        if (record.kind === "mx" && !isInternalName(owner)) uses.set(record.exchange, `the MX of ${owner}`);
        if (record.kind === "srv" && /^_(?:imaps?|pop3s?|submissions?|autodiscover)\._tcp\./.test(owner))
          uses.set(record.target, `the host of ${owner}`);
      }
    }
    for (const set of sets) {
      if (set.type !== "A" && set.type !== "AAAA") continue;
      const use = uses.get(set.owner) ?? (mailHosts.test(set.owner) ? "which mail clients look for" : undefined);
      if (use === undefined || isInternalName(set.owner)) continue;
      for (const [index, record] of set.records.entries()) {
        const ip = record.kind === "address" ? parseIp(record.address) : undefined;
        const network = ip && privateNetworks.find((one) => inNetwork(ip, one.network, one.bits));
        const place = set.sources[index]?.rdata;
        if (!network || !place || record.kind !== "address") continue;
        report(
          place,
          "reserved",
          { owner: set.owner, use, address: record.address, network: network.text },
          { about: aboutName(set.owner) },
        );
      }
    }
  },
});

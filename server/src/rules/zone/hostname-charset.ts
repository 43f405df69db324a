import { nameLabels } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { looksLikeAddress } from "../shared/mx.ts";

export default rule({
  id: "zone/hostname-charset",
  title: "Mail host name has characters not allowed in host names",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 3 },
  source: "RFC 952; RFC 1123 §2.1; RFC 5321 §2.3.5",
  messages: {
    charset:
      "{host} is no host name: {label} has more than letters, digits and inner hyphens, so some senders refuse it and no authority gives it a certificate. Rename the host",
  },
  check({ set }, { report }) {
    if (set.type !== "MX" && set.type !== "SRV") return;
    for (const [index, record] of set.records.entries()) {
      const host = record.kind === "mx" ? record.exchange : record.kind === "srv" ? record.target : undefined;
      // An address has a rule of its own.
      if (host === undefined || host === "." || looksLikeAddress(host)) continue;
      const label = nameLabels(host).find((one) => !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(one));
      const source = set.sources[index];
      // A variable that is not filled in has a rule of its own too.
      if (label !== undefined && source && !/[${}<>%]/.test(label)) report(source.name ?? source.rdata, "charset", { host, label });
    }
  },
});

import { ipText, networkOf, replaceRange } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { rewriting, spfRecordIfKnown } from "../shared/spf-record.ts";

export default rule({
  id: "spf/cidr-host-bits",
  title: "Address has bits set beyond its prefix",
  on: "spfName",
  kind: "semantic",
  severity: "hint",
  risk: { category: "authentication", component: "spf", score: 0 },
  source: "RFC 7208 §5.6",
  messages: {
    hostBits: "{written} means {network}: receivers look at the first {bits} bits alone. If one host is meant, drop the length",
  },
  fixes: { normalise: { title: "Write the network address", safety: "safe", edit: changeText } },
  check(target, context) {
    const spf = spfRecordIfKnown(target, context);
    for (const term of spf?.record.terms ?? []) {
      if (!spf || (term.kind !== "ip4" && term.kind !== "ip6") || !term.network || !term.cidr) continue;
      const { value: address, range } = term.network;
      const bits = term.cidr.value;
      const network = networkOf(address, bits);
      if (bits === 0 || network.bytes.every((byte, i) => byte === address.bytes[i])) continue;
      const data = { written: term.argument?.value ?? "", network: `${ipText(network)}/${bits}`, bits };
      context.report(spf.at({ start: range.start, end: term.cidr.range.end }), "hostBits", data, {
        fix: rewriting("normalise", spf, replaceRange(spf.text, range, ipText(network))),
      });
    }
  },
});

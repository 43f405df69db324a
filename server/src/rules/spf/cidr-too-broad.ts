import { type Piece, type SpfTerm, specialNetworkOf } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { spfRecord } from "../shared/spf-record.ts";

/** Larger than any single range that mailbox platforms publish for themselves: Microsoft 365 and Google list some of /15, which a flattened record repeats. */
const broadest = { 4: 14, 6: 31 } as const;

export default rule({
  id: "spf/cidr-too-broad",
  title: "SPF authorises a very large range",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 3 },
  source: "RFC 7208 §11.4; tool threshold",
  messages: {
    broad: "{term} lets {count} addresses send as {name}; whoever rents one of them passes SPF. List the networks that really send",
  },
  check(target, context) {
    const spf = spfRecord(target, context);
    for (const term of spf?.record.terms ?? []) {
      if (!spf || !("qualifier" in term) || term.qualifier.value !== "+" || !term.valid) continue;
      for (const { family, cidr } of lengthsOf(term)) {
        // Length 0 is everybody: spf/all-pass.
        if (cidr.value === 0 || cidr.value > broadest[family]) continue;
        // Nobody rents those: spf/private-ip.
        if ((term.kind === "ip4" || term.kind === "ip6") && term.network && specialNetworkOf(term.network.value, cidr.value)) continue;
        const range = { start: term.argument?.range.start ?? term.range.start, end: cidr.range.end };
        context.report(spf.at(range), "broad", { term: term.text, name: spf.name, count: amount(family, cidr.value) });
      }
    }
  },
});

function lengthsOf(term: SpfTerm): readonly { readonly family: 4 | 6; readonly cidr: Piece<number> }[] {
  switch (term.kind) {
    case "ip4":
    case "ip6":
      return term.cidr ? [{ family: term.kind === "ip4" ? 4 : 6, cidr: term.cidr }] : [];
    case "a":
    case "mx":
      return [
        ...(term.cidr4 ? [{ family: 4 as const, cidr: term.cidr4 }] : []),
        ...(term.cidr6 ? [{ family: 6 as const, cidr: term.cidr6 }] : []),
      ];
    case "all":
    case "include":
    case "exists":
    case "ptr":
    case "redirect":
    case "exp":
    case "modifier":
    case "unknown":
      return [];
  }
}

/** "16,777,216", or for IPv6 a power of two. */
function amount(family: 4 | 6, bits: number): string {
  return family === 4 ? String(2 ** (32 - bits)).replace(/\B(?=(?:\d{3})+$)/g, ",") : `2^${128 - bits}`;
}

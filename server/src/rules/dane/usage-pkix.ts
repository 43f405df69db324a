import type { Place } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { isSmtpService, readTlsaSet } from "../shared/tlsa-sets.ts";

export default rule({
  id: "dane/usage-pkix",
  title: "TLSA usage 0 or 1 for SMTP",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 7672 §3.1.3",
  messages: {
    pkix: "The TLSA record of {owner} has usage {usage} (PKIX), which SMTP clients do not use: with no other record DANE is off here. The same data under usage {better} works",
  },
  fixes: {
    dane: {
      title: "Set the usage for DANE",
      safety: "unsafe",
      edit: (_target, { owner, place, usage }: { owner: Name; place: Place; usage: string }, tools) =>
        tools.zone(owner)?.replaceText([{ place, newText: usage }]) ?? [],
    },
  },
  check({ set }, { report }) {
    if (set.type !== "TLSA" || !isSmtpService(set.owner)) return;
    for (const { value, problems, place } of readTlsaSet(set)) {
      const usage = value.usage?.value;
      const at = place("usage");
      if (problems.length > 0 || !at || (usage !== 0 && usage !== 1)) continue;
      const isExact = at.end - at.start === String(usage).length;
      const better = usage + 2;
      report(
        at,
        "pkix",
        { owner: set.owner, usage, better },
        isExact ? { fix: [{ id: "dane", with: { owner: set.owner, place: at, usage: String(better) } }] } : {},
      );
    }
  },
});

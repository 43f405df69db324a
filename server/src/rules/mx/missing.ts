import type { Name } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { mxOf } from "../shared/mx.ts";
import { declaredMx } from "../shared/sides.ts";

export default rule({
  id: "mx/missing",
  title: "Receiving domain has no MX",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 5 },
  source: "RFC 5321 §5.1",
  messages: {
    missing:
      "{name} receives mail and has no MX record: senders try its own address, which is no mail server of this plan, or give the mail back",
  },
  fixes: {
    add: {
      title: "Add the MX of the side that is authoritative",
      safety: "unsafe",
      edit: (_target, { name, exchange, preference }: { name: Name; exchange: Name; preference: number }, tools) =>
        tools.zone(name)?.addSet(name, "MX", [{ kind: "mx", type: "MX", preference, exchange }], 300) ?? [],
    },
  },
  check({ name, place, playbook, domain }, { derive, report }) {
    if (!playbook || !domain?.roles.includes("receive")) return;
    const mx = derive(mxOf, name);
    if (!mx.known || mx.value.records.length > 0) return;
    const declared = declaredMx(playbook, domain);
    report(
      place,
      "missing",
      { name },
      declared ? { fix: [{ id: "add", title: `Add MX ${declared.preference} ${declared.exchange}.`, with: { name, ...declared } }] } : {},
    );
  },
});

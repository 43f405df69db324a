import { type Name, nameText } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { mxOf, recordPlace } from "../shared/mx.ts";
import { declaredMx } from "../shared/sides.ts";

export default rule({
  id: "mx/null-mx-on-active-domain",
  title: "Null MX on a domain with mailboxes",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 5 },
  source: "RFC 7505 §3",
  messages: {
    refuses:
      "{name} has mailboxes in this plan, and its null MX tells every sender that it takes no mail: all of it is given back at once. Name the mail host",
  },
  fixes: {
    replace: {
      title: "Name the mail host",
      safety: "unsafe",
      edit: (_target, { owner, exchange, preference }: { owner: Name; exchange: Name; preference: number }, tools) => {
        const source = tools.located(owner, "MX")?.sources[0];
        if (!source?.name || !source.preference) return [];
        const edits = [
          { place: source.preference, newText: String(preference) },
          { place: source.name, newText: nameText(exchange) },
        ];
        return tools.zone(owner)?.replaceText(edits) ?? [];
      },
    },
  },
  check({ name, place, playbook, domain }, { derive, located, report }) {
    if (!playbook || !domain?.roles.includes("receive")) return;
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const [only, ...others] = records;
    if (!only || others.length > 0 || only.exchange !== ".") return;
    const declared = declaredMx(playbook, domain);
    const fix = declared ? { fix: [{ id: "replace" as const, with: { owner, ...declared } }] } : {};
    report(recordPlace(located(owner, "MX"), only, place), "refuses", { name }, fix);
  },
});

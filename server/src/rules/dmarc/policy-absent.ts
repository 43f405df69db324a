import { withTagSecond } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { ownDmarc, rewriteText } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/policy-absent",
  title: "No p= tag",
  on: "dmarcName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "RFC 9989 §4.7 (p), §4.10.1; RFC 7489 §6.6.3",
  messages: {
    absent: "The DMARC record of {name} has no p: receivers take it for p=none, and older ones ignore a record without p and a valid rua",
  },
  fixes: { none: { title: "Insert p=none", safety: "unsafe", edit: rewriteText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    const [version] = own?.record.tags ?? [];
    if (!own || !version || own.record.tags.some(({ name }) => name.value === "p")) return;
    const { owner, text } = own;
    const fix = [{ id: "none" as const, with: { owner, from: text, to: withTagSecond(text, version, "p=none") } }];
    context.report(own.place(version.range), "absent", { name: target.name }, { fix });
  },
});

import { withoutTags, withTagSecond } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/p-not-second",
  title: "p is not directly after v",
  on: "dmarcName",
  kind: "semantic",
  severity: "hint",
  risk: { category: "authentication", component: "dmarc", score: 0 },
  source: "RFC 7489 §6.3; RFC 9989 §4.8",
  messages: { late: "p may stand anywhere now; RFC 7489 wanted it directly after v, and some older parsers still do" },
  fixes: { move: { title: "Move p behind v", safety: "safe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    const [version, second] = own?.record.tags ?? [];
    const p = own?.record.tags.find(({ name }) => name.value === "p");
    // A list with a fault in it is repaired first.
    if (!own || !version || !p || second === p || own.problems.length > 0) return;
    const { owner, text } = own;
    const to = withTagSecond(withoutTags(text, [p]), version, text.slice(p.range.start, p.range.end));
    context.report(own.place(p.range), "late", {}, { fix: [{ id: "move", with: { owner, text, changed: to } }] });
  },
});

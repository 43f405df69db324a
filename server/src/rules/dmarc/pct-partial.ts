import { withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { isPartial, ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/pct-partial",
  title: "Gradual roll-out by pct is not dependable",
  on: "dmarcName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "RFC 9989 §4.7 (t), App. A.6; RFC 7489 §6.6.4",
  messages: {
    partial:
      "pct={share} holds back nothing at receivers that follow RFC 9989: they apply the whole policy, and only older ones a share. t=y asks all of them for one level less",
  },
  fixes: { test: { title: "Replace pct by t=y", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    const tag = own?.record.tags.find(({ name }) => name.value === "pct");
    if (!own || !tag || !isPartial(own.record)) return;
    const { owner, text, record } = own;
    const to = withText(text, tag.range, "t=y");
    const fix = record.tags.some(({ name }) => name.value === "t") ? [] : [{ id: "test" as const, with: { owner, text, changed: to } }];
    context.report(own.place(tag.range), "partial", { share: record.pct?.value ?? 0 }, { fix });
  },
});

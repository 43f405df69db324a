import { withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ownDmarc, tagsNamed } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/fo-without-ruf",
  title: "fo has no effect without ruf",
  on: "dmarcName",
  kind: "semantic",
  severity: "hint",
  risk: { category: "authentication", component: "dmarc", score: 0 },
  source: "RFC 9989 §4.7 (fo)",
  messages: { idle: "fo says when a failure report is wanted, and without ruf nobody sends one: receivers ignore it" },
  fixes: { remove: { title: "Remove fo", safety: "safe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    const fo = own?.record.tags.find(({ name }) => name.value === "fo");
    if (!own || !fo || own.record.tags.some(({ name }) => name.value === "ruf")) return;
    const { owner, text } = own;
    context.report(
      own.place(fo.range),
      "idle",
      {},
      { fix: [{ id: "remove", with: { owner, text, changed: withoutTags(text, tagsNamed(own.record, "fo")) } }] },
    );
  },
});

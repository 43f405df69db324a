import { effectivePolicy, withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ladderOf, ownDmarc, stageOf, tagsNamed } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/test-mode-left-on",
  title: "t=y lowers the declared policy",
  on: "dmarcName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 2 },
  source: "RFC 9989 §4.7 (t)",
  messages: {
    lowered:
      "t=y asks for one level less than p={policy}, while the ladder of {name} says {stage} since {since}: receivers do not enforce it yet",
    idle: { text: "t=y changes nothing while every policy is none", severity: "hint", score: 0 },
  },
  fixes: { remove: { title: "Remove t=y", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    const tag = own?.record.tags.find(({ name }) => name.value === "t");
    if (own?.record.t?.value !== "y" || !tag) return;
    const { owner, text, record } = own;
    const fix = [{ id: "remove" as const, with: { owner, text, changed: withoutTags(text, tagsNamed(own.record, "t")) } }];
    const policy = effectivePolicy(record, "domain");
    if ([record.p, record.sp, record.np].every((one) => (one?.value ?? "none") === "none")) {
      context.report(own.place(tag.range), "idle", {}, { fix });
      return;
    }
    const stage = target.domain && stageOf(ladderOf(target.domain, target.playbook), context);
    if (!stage || stage.policy === "none" || policy !== stage.policy) return;
    const data = { policy, name: target.name, stage: stage.policy, since: new Date(stage.from).toISOString().slice(0, 10) };
    context.report(own.place(tag.range), "lowered", data, {
      fix,
      related: [{ place: stage.place, message: "the stage that the playbook says" }],
    });
  },
});

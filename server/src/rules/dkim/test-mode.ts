import { withoutTag } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { keyView, rewriteKey } from "../shared/dkim.ts";

export default rule({
  id: "dkim/test-mode",
  title: "Key is flagged as testing",
  on: "selector",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dkim", score: 2 },
  source: "RFC 6376 §3.6.1",
  messages: {
    testing:
      "The key at {name} says t=y, testing: receivers may treat the mail as if it were unsigned, so DMARC cannot rest on it. Take y out before more than the pilot sends with it",
  },
  fixes: {
    live: { title: "Remove y from t=", safety: "unsafe", edit: rewriteKey },
  },
  check(target, context) {
    const view = keyView(target, context);
    const flag = view?.key.flags.find(({ value }) => value === "y");
    if (!view || !flag || view.key.publicKey?.kind === "revoked") return;
    const { playbook, sender, name } = target;
    const pilots = sender && playbook ? [...playbook.tranches.values()].filter(({ stage }) => stage === "pilot") : [];
    if (pilots.some(({ window }) => window !== undefined && !context.isPast(window.to))) return;
    const tag = view.key.tags.find((one) => one.name.value === "t");
    const others = view.key.flags.filter(({ value }) => value !== "y").map(({ value }) => value);
    const text =
      tag &&
      (others.length === 0
        ? withoutTag(view.text, tag)
        : view.text.slice(0, tag.value.range.start) + others.join(":") + view.text.slice(tag.value.range.end));
    context.report(view.at(flag.range), "testing", { name }, view.rewritten("live", text));
  },
});

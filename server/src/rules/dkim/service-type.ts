import { withoutTag } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { keyView, rewriteKey } from "../shared/dkim.ts";

export default rule({
  id: "dkim/service-type",
  title: "s= excludes e-mail",
  on: "selector",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.1; RFC 8460 §3 (tlsrpt)",
  messages: {
    excludes:
      "The key at {name} is for {services} only: receivers of mail ignore it, and what {sender} signs with it counts as unsigned. Leave s= out, or say s=email",
    other: {
      text: "The key at {name} is for {services} only: receivers of mail ignore it. That is right for reports, wrong for a selector that mail is signed with",
      severity: "info",
      score: 1,
    },
  },
  fixes: {
    drop: { title: "Remove s=", safety: "unsafe", edit: rewriteKey },
  },
  check(target, context) {
    const view = keyView(target, context);
    const services = view?.key.services?.map(({ value }) => value.toLowerCase()) ?? [];
    if (!view || services.length === 0 || services.includes("email") || services.includes("*")) return;
    const { name, sender } = target;
    const tag = view.key.tags.find((one) => one.name.value === "s");
    const text = tag && withoutTag(view.text, tag);
    // RFC 8460 3: reports are signed with keys of their own, which no sender declares.
    context.report(
      view.at(tag?.value.range),
      sender ? "excludes" : "other",
      { name, services: services.join(", "), ...(sender && { sender: sender.id }) },
      view.rewritten("drop", text),
    );
  },
});

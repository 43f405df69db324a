import { rule } from "../rule.ts";
import { keyView } from "../shared/dkim.ts";

export default rule({
  id: "dkim/missing-p",
  title: "Key record has no p= tag",
  on: "selector",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.1",
  messages: {
    none: "The key record at {name} has no p= tag, so there is no key: mail signed with it counts as unsigned. Paste the key; p= with nothing behind it would say that it is revoked",
  },
  check(target, context) {
    const view = keyView(target, context);
    const problem = view?.problems.find(({ code }) => code === "key-missing");
    // A list that does not parse may hold it: that rule speaks.
    if (!view || !problem || view.problems.some(({ code }) => code === "tag-without-equals" || code === "tag-name-malformed")) return;
    context.report(view.at(problem.range), "none", { name: target.name });
  },
});

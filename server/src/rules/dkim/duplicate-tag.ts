import { rule } from "../rule.ts";
import { keyView } from "../shared/dkim.ts";

export default rule({
  id: "dkim/duplicate-tag",
  title: "A tag occurs twice",
  on: "selector",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.2",
  messages: {
    twice:
      "The key record at {name} has the tag {tag} twice, which makes the whole record invalid: the mail counts as unsigned. Two keys need two selectors",
  },
  check(target, context) {
    const view = keyView(target, context);
    const problem = view?.problems.find(({ code }) => code === "tag-duplicate");
    if (!view || !problem) return;
    const again = view.key.tags.find(({ name }) => name.range.start === problem.range.start);
    context.report(view.at(again?.range ?? problem.range), "twice", { name: target.name, tag: again?.name.value ?? "" });
  },
});

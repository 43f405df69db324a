import { rule } from "../rule.ts";
import { keyView } from "../shared/dkim.ts";

export default rule({
  id: "dkim/key-shared",
  title: "Same public key under several names",
  on: "selector",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dkim", score: 2 },
  source: "M3AAWG, DKIM key rotation practice; tool rule",
  // What others publish at the end of an alias is theirs.
  worlds: ["text", "planned"],
  messages: {
    same: "{name} has the same key as {other}: whoever gets hold of one signs as both, and neither can be withdrawn alone. Make a pair for each",
  },
  check(target, context) {
    const { name, sameKeyAs } = target;
    if (!sameKeyAs) return;
    const view = keyView(target, context);
    if (!view?.key.data || view.owner !== name) return;
    const related = [{ place: sameKeyAs.place, message: "the same key" }];
    context.report(view.at(view.key.data.range), "same", { name, other: sameKeyAs.name }, { related });
  },
});

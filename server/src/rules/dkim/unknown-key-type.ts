import { parseDkimKey } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { keyView, rewriteKey } from "../shared/dkim.ts";

export default rule({
  id: "dkim/unknown-key-type",
  title: "k= is neither rsa nor ed25519",
  on: "selector",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.1; RFC 8463 §4",
  messages: {
    unknown:
      "The key at {name} is of the type {type}, which no receiver knows: they ignore it, and the mail counts as unsigned. The types are rsa and ed25519",
  },
  fixes: {
    name: { title: "Name the type that the key has", safety: "unsafe", edit: rewriteKey },
  },
  check(target, context) {
    const view = keyView(target, context);
    const problem = view?.problems.find(({ code }) => code === "key-type-unknown");
    if (!view || !problem) return;
    const { value } = view.key.tags.find((one) => one.name.value === "k") ?? {};
    const written =
      value && ["rsa", "ed25519"].map((type) => view.text.slice(0, value.range.start) + type + view.text.slice(value.range.end));
    const sound = written?.find((text) => parseDkimKey(text).problems.length === 0);
    context.report(view.at(problem.range), "unknown", { name: target.name, type: value?.value || "(none)" }, view.rewritten("name", sound));
  },
});

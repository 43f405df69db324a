import { withoutTag } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { keyView, rewriteKey } from "../shared/dkim.ts";

export default rule({
  id: "dkim/sha1-only",
  title: "Key admits only SHA-1",
  on: "selector",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 8301 §3.1; RFC 6376 §3.6.1",
  messages: {
    only: "The key at {name} admits only {hashes}, without sha256: receivers must not believe SHA-1 and refuse SHA-256 here, so the mail counts as unsigned. Leave h= out",
  },
  fixes: {
    drop: { title: "Remove h=", safety: "unsafe", edit: rewriteKey },
  },
  check(target, context) {
    const view = keyView(target, context);
    const hashes = view?.key.hashes?.map(({ value }) => value.toLowerCase()) ?? [];
    if (!view || hashes.length === 0 || hashes.includes("sha256")) return;
    const tag = view.key.tags.find((one) => one.name.value === "h");
    const text = tag && withoutTag(view.text, tag);
    context.report(view.at(tag?.value.range), "only", { name: target.name, hashes: hashes.join(", ") }, view.rewritten("drop", text));
  },
});

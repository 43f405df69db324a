import { rule } from "../rule.ts";
import { keyView, rewriteKey } from "../shared/dkim.ts";

export default rule({
  id: "dkim/ed25519-length",
  title: "Ed25519 key is not 32 octets",
  on: "selector",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 8463 §4.2; RFC 8410 §4",
  messages: {
    length:
      "The key at {name} cannot be used: {problem}. Receivers expect the 32 bytes alone, so the mail counts as unsigned; tools that export PEM put 12 more bytes in front",
  },
  fixes: {
    bare: { title: "Keep the 32 bytes of the key", safety: "unsafe", edit: rewriteKey },
  },
  check(target, context) {
    const view = keyView(target, context);
    const problem = view?.problems.find(({ code }) => code === "ed25519-length");
    const data = view?.key.data;
    if (!view || !problem || !data) return;
    const { cleaned } = view.key;
    const text = cleaned === undefined ? undefined : view.text.slice(0, data.range.start) + cleaned + view.text.slice(data.range.end);
    context.report(view.at(data.range), "length", { name: target.name, problem: problem.message }, view.rewritten("bare", text));
  },
});

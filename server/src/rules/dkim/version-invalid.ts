import { withoutTag } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { keyView, rewriteKey } from "../shared/dkim.ts";

export default rule({
  id: "dkim/version-invalid",
  title: "v= tag is wrong or not first",
  on: "selector",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.1",
  messages: {
    wrong:
      'The key record at {name} says v={version}; it has to be exactly "DKIM1", so receivers ignore the key and the mail counts as unsigned',
    late: "v=DKIM1 is not the first tag of the key record at {name}; receivers may ignore the key. Put it first, or leave it out",
  },
  fixes: {
    first: { title: "Begin with v=DKIM1", safety: "unsafe", edit: rewriteKey },
  },
  check(target, context) {
    const view = keyView(target, context);
    const problem = view?.problems.find(({ code }) => code === "version-malformed" || code === "version-not-first");
    const version = view?.key.tags.find((tag) => tag.name.value === "v");
    if (!view || !problem || !version) return;
    const fix = view.rewritten("first", `v=DKIM1; ${withoutTag(view.text, version)}`.trimEnd());
    // Where both are wrong, the value is the graver one.
    const value = view.problems.find(({ code }) => code === "version-malformed");
    if (value) context.report(view.at(value.range), "wrong", { name: target.name, version: version.value.value }, fix);
    else context.report(view.at(problem.range), "late", { name: target.name }, fix);
  },
});

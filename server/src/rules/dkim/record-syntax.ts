import { rule } from "../rule.ts";
import { keyView, rewriteKey } from "../shared/dkim.ts";

const broken: ReadonlySet<string> = new Set(["escape-leaked", "semicolon-missing", "tag-without-equals", "tag-name-malformed"]);

export default rule({
  id: "dkim/record-syntax",
  title: "Key record is not a valid tag list",
  on: "selector",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.2, §3.6.1",
  messages: {
    broken:
      "The key record at {name} is no list of tags: {problem}. Receivers ignore a key that does not parse, so the mail counts as unsigned",
    empty: {
      text: 'The key record at {name} has an empty part: nothing stands before a ";". The grammar has no such part, and strict receivers ignore the key',
      severity: "warning",
      score: 2,
    },
  },
  fixes: {
    repair: { title: "Write the tags with semicolons between them", safety: "unsafe", edit: rewriteKey },
  },
  check(target, context) {
    const view = keyView(target, context);
    if (!view) return;
    const { problems, key, text } = view;
    const wrong = problems.find(({ code }) => broken.has(code));
    if (wrong) {
      context.report(view.at(wrong.range), "broken", { name: target.name, problem: wrong.message }, view.rewritten("repair", key.repaired));
      return;
    }
    const empty = problems.find(({ code }) => code === "tag-empty");
    if (!empty) return;
    const full = text.replace(/;(?:\s*;)+/g, ";").replace(/^\s*;\s*/, "");
    context.report(view.at(empty.range), "empty", { name: target.name }, view.rewritten("repair", full));
  },
});

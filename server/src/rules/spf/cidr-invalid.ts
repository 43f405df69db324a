import { replaceRange } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { problemsOf, rewriting, spfRecords } from "../shared/spf-record.ts";

export default rule({
  id: "spf/cidr-invalid",
  title: "Prefix length out of range or malformed address",
  on: "spfName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §5.6, §12",
  messages: {
    invalid: "SPF of {name}: {problem}. Receivers answer permerror for all of its mail, whoever sends it",
  },
  fixes: { shorten: { title: "Drop the leading zero", safety: "unsafe", edit: changeText } },
  check(target, context) {
    for (const spf of spfRecords(target, context)) {
      for (const { code, range, message } of problemsOf(spf, "spf/cidr-invalid")) {
        const digits = spf.text.slice(range.start, range.end);
        const changed = code === "cidr-leading-zero" ? replaceRange(spf.text, range, String(Number(digits))) : undefined;
        context.report(spf.at(range), "invalid", { problem: message, name: spf.name }, { fix: rewriting("shorten", spf, changed) });
      }
    }
  },
});

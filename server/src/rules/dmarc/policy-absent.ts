import { withTagSecond } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { meantTags, ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/policy-absent",
  title: "No p= tag",
  on: "dmarcName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "RFC 9989 §4.7 (p), §4.10.1; RFC 7489 §6.6.3",
  messages: {
    absent:
      "The DMARC record of {name} has no p: receivers take it for p=none, and without a valid rua older ones, and some new ones, ignore the record",
  },
  fixes: { none: { title: "Insert p=none", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    const [version] = own?.record.tags ?? [];
    if (!own || !version || own.record.tags.some(({ name }) => name.value === "p")) return;
    // The policy is there under another name: dmarc/unknown-tag.
    if (own.record.unknown.some(({ name }) => meantTags[name.value] === "p")) return;
    const { owner, text } = own;
    // It stands behind a semicolon without quotes, in a comment: zone/unquoted-semicolon.
    const { unit, end } = own.place();
    if (context.located(owner, "TXT") && /^[ \t]*;[ \t]*\w+[ \t]*=/.test(unit.text.slice(end))) return;
    const fix = [{ id: "none" as const, with: { owner, text, changed: withTagSecond(text, version, "p=none") } }];
    context.report(own.place(version.range), "absent", { name: target.name }, { fix });
  },
});

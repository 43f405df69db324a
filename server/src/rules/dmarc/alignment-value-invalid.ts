import { withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { joinedTag, ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/alignment-value-invalid",
  title: "adkim or aspf is not r or s",
  on: "dmarcName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "RFC 9989 §4.7",
  messages: { unknown: '{tag} is r (relaxed) or s (strict), not "{value}"; receivers use r' },
  fixes: { letter: { title: "Write the letter", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    if (!own) return;
    for (const tag of own.record.tags) {
      const value = tag.value.value;
      if (!["adkim", "aspf"].includes(tag.name.value) || value === "" || /^[rs]$/i.test(value) || joinedTag(tag)) continue;
      const letter = /^relax/i.test(value) ? "r" : /^strict/i.test(value) ? "s" : undefined;
      const { owner, text } = own;
      const fix = letter
        ? [
            {
              id: "letter" as const,
              title: `Write ${tag.name.value}=${letter}`,
              with: { owner, text, changed: withText(text, tag.value.range, letter) },
            },
          ]
        : [];
      context.report(own.place(tag.value.range), "unknown", { tag: tag.name.value, value }, { fix });
    }
  },
});

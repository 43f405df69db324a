import { withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { joinedTag, ownDmarc } from "../shared/dmarc.ts";

/** RFC 9989 4.7: tags of a letter, and what holds where the letter is none of theirs (4.8: such a tag is ignored). */
const others: Readonly<Record<string, { readonly values: readonly string[]; readonly words: string; readonly otherwise: string }>> = {
  t: { values: ["y", "n"], words: "y (test mode) or n", otherwise: "n" },
  psd: { values: ["y", "n", "u"], words: "y, n or u", otherwise: "u" },
};

export default rule({
  id: "dmarc/alignment-value-invalid",
  title: "A tag of DMARC has a value that it does not take",
  on: "dmarcName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "RFC 9989 §4.7",
  messages: {
    unknown: '{tag} is r (relaxed) or s (strict), not "{value}"; receivers use r',
    ignored: {
      text: '{tag} is {words}, not "{value}"; receivers ignore it and act as if {tag}={otherwise} stood here',
      severity: "warning",
      score: 1,
    },
  },
  fixes: { letter: { title: "Write the letter", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    if (!own) return;
    for (const tag of own.record.tags) {
      const other = others[tag.name.value];
      if (other && tag.value.value !== "" && !other.values.includes(tag.value.value.toLowerCase()) && !joinedTag(tag)) {
        const { words, otherwise } = other;
        context.report(own.place(tag.value.range), "ignored", { tag: tag.name.value, value: tag.value.value, words, otherwise });
      }
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

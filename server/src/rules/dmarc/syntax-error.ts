import { withoutTags, withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { joinedTag, ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/syntax-error",
  title: "Tag list malformed",
  on: "dmarcName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 4 },
  source: "RFC 9989 §4.8",
  messages: {
    separator:
      "Before {next} stands no semicolon, so receivers read it as a part of {tag} and drop both: the record may come to mean p=none",
    colon: '"{part}" has a colon where "=" belongs; receivers drop this part silently',
    fragment: '"{part}" is no tag: a name, "=" and a value. Receivers drop this part silently',
    empty: "{tag} has no value; receivers drop it silently, as if it were not there",
    duplicate: "{tag} stands here twice; receivers differ on which of the two counts, or drop the record",
    name: '"{part}" is no tag name; receivers drop this part silently',
  },
  fixes: { repair: { title: "Repair the tag list", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    if (!own) return;
    const { text, record, owner } = own;
    const fixed = (to: string) => ({ fix: [{ id: "repair" as const, with: { owner, text, changed: to } }] });
    for (const tag of record.tags) {
      const joined = joinedTag(tag);
      if (joined) {
        const to = withText(text, joined.gap, "; ");
        context.report(
          own.place(joined.next),
          "separator",
          { tag: tag.name.value, next: text.slice(joined.next.start, joined.next.end) },
          fixed(to),
        );
      } else if (tag.value.value === "")
        context.report(own.place(tag.range), "empty", { tag: tag.name.value }, fixed(withoutTags(text, [tag])));
    }
    for (const { code, range } of own.problems) {
      const part = text.slice(range.start, range.end);
      const tag = record.tags.find(({ name }) => name.range === range || name.range.start === range.start);
      if (code === "tag-duplicate" && tag)
        context.report(own.place(range), "duplicate", { tag: tag.name.value }, fixed(withoutTags(text, [tag])));
      else if (code === "tag-name-malformed") context.report(own.place(range), "name", { part });
      // Addresses behind a semicolon belong to dmarc/uri-malformed.
      else if (code === "tag-without-equals" && !/^mailto:/i.test(part)) {
        const colon = /^([a-z]{1,5})\s*:/i.exec(part);
        const at = range.start + (colon?.[0].length ?? 0);
        if (colon) context.report(own.place(range), "colon", { part }, fixed(withText(text, { start: at - 1, end: at }, "=")));
        else context.report(own.place(range), "fragment", { part });
      }
    }
  },
});

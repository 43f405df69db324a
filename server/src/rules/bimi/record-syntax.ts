import { parseBimi, withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { bimiTexts } from "../shared/bimi.ts";
import { changeText } from "../shared/change-text.ts";
import { textPlace } from "../shared/places.ts";

export default rule({
  id: "bimi/record-syntax",
  title: "BIMI record malformed",
  on: "bimiName",
  kind: "syntax",
  severity: "warning",
  risk: { category: "authentication", component: "brand", score: 1 },
  source: "draft-brand-indicators-for-message-identification §4.2",
  messages: {
    malformed: "No logo is shown for {name}: {why}",
    several: "default._bimi.{name} has {count} BIMI records; receivers show no logo then",
  },
  fixes: { version: { title: "Begin with v=BIMI1", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const found = bimiTexts(target, context);
    if (!found) return;
    const { owner, texts } = found;
    const { name, place } = target;
    const at = (text: string, range?: { start: number; end: number }) =>
      textPlace(context.located(owner, "TXT"), (one) => one === text, range)?.place ?? place;
    if (texts.length > 1) context.report(at(texts[1] as string), "several", { name, count: texts.length });
    for (const text of texts) {
      const { value, problems } = parseBimi(text);
      // Texts of which receivers ignore empty parts are no fault worth a word.
      const told = problems.filter(({ code }) => code !== "tag-empty");
      // The semicolon behind the version is missing: the next tag is there, and a part of its value.
      const joined = /^\s*v\s*=\s*"?BIMI1?\s+(?=\w+\s*=)/i.exec(text)?.[0];
      for (const { code, message, range } of told) {
        if (code === "location-missing" && told.some((other) => other.code.startsWith("version-") && other.range.start === range.start))
          continue;
        const rest =
          joined === undefined
            ? withoutTags(
                text,
                value.tags.filter((tag) => tag.name.value === "v"),
              ).replace(/^[\s;]+/, "")
            : text.slice(joined.length);
        const fix = code.startsWith("version-") ? [{ id: "version" as const, with: { owner, text, changed: `v=BIMI1; ${rest}` } }] : [];
        context.report(at(text, range), "malformed", { name, why: message }, { fix });
      }
    }
  },
});

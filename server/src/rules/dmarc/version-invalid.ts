import { isDmarc, parseDmarc, withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { dmarcNameOf, isNearlyDmarc } from "../shared/dmarc.ts";
import { textPlace } from "../shared/places.ts";

export default rule({
  id: "dmarc/version-invalid",
  title: "v= is not first or not exactly DMARC1",
  on: "dmarcName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 5 },
  source: "RFC 9989 §4.7 (v), §4.8",
  messages: {
    ignored:
      "Receivers ignore this text at _dmarc.{name}, so its policy and its reports do not count: a record begins with exactly v=DMARC1",
  },
  fixes: { version: { title: "Put v=DMARC1 first", safety: "unsafe", edit: changeText } },
  check({ name, place }, { derive, located, report }) {
    const found = derive(dmarcNameOf, name);
    if (!found.known) return;
    const { owner, texts } = found.value;
    // Beside a record that counts, a broken one changes nothing.
    if (texts.some(isDmarc)) return;
    for (const text of texts.filter(isNearlyDmarc)) {
      const { value, problems } = parseDmarc(text);
      const problem = problems.find(({ code }) => code.startsWith("version-"));
      const at = textPlace(located(owner, "TXT"), (one) => one === text, problem?.code === "version-missing" ? undefined : problem?.range);
      const late = value.tags.filter((tag, i) => i > 0 && tag.name.value === "v");
      const rest = withoutTags(text, late).replace(/^[\s;]*(?:v\s*[=:]\s*)?(?:"?DMARC\s*\d?[\s;,.:"]*)?/i, "");
      report(at?.place ?? place, "ignored", { name }, { fix: [{ id: "version", with: { owner, text, changed: `v=DMARC1; ${rest}` } }] });
    }
  },
});

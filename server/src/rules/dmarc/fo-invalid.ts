import { withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { joinedTag, ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/fo-invalid",
  title: "fo value invalid",
  on: "dmarcName",
  kind: "syntax",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 1 },
  source: "RFC 9989 §4.7, §4.8",
  messages: {
    unknown: 'fo has 0, 1, d and s, separated by ":", not "{value}"; receivers send failure reports as if fo=0 stood here',
    twice: "fo names {value} more than once, which the grammar does not allow; receivers send failure reports as if fo=0 stood here",
    both: "0 (all methods failed) and 1 (any failed) exclude each other; 1 takes in what 0 asks for",
  },
  fixes: { repair: { title: "Repair fo", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    const fo = own?.record.tags.find(({ name }) => name.value === "fo");
    // Without ruf it is ignored whatever it says: dmarc/fo-without-ruf.
    if (!own || !fo || fo.value.value === "" || joinedTag(fo) || own.record.ruf.length === 0) return;
    const { owner, text } = own;
    const items = fo.value.value
      .toLowerCase()
      .split(/[:,\s]+/)
      .filter((item) => item !== "");
    const wanted = [...new Set(items)].filter((item) => /^[01ds]$/.test(item) && !(item === "0" && items.includes("1")));
    const to = withText(text, fo.value.range, wanted.join(":"));
    const fix = wanted.length === 0 ? [] : [{ id: "repair" as const, with: { owner, text, changed: to } }];
    const twice = items.find((item, i) => items.indexOf(item) < i);
    const wrong = own.problems.some(({ code }) => code === "fo-invalid");
    if (wrong) context.report(own.place(fo.value.range), "unknown", { value: fo.value.value }, { fix });
    else if (twice !== undefined) context.report(own.place(fo.value.range), "twice", { value: twice }, { fix });
    else if (items.includes("0") && items.includes("1")) context.report(own.place(fo.value.range), "both", {}, { fix });
  },
});

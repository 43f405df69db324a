import { closest } from "../../base/index.ts";
import { withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { meantTags, ownDmarc } from "../shared/dmarc.ts";

const known = ["p", "sp", "np", "adkim", "aspf", "fo", "rua", "ruf", "t", "psd"];
export default rule({
  id: "dmarc/unknown-tag",
  title: "Tag not in the DMARC registry",
  on: "dmarcName",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "dmarc", score: 1 },
  source: "RFC 9989 §4.7, §9.3",
  messages: {
    unknown: "{tag} is no tag of DMARC; receivers ignore it. Remove it",
    misspelt: { text: "{tag} is no tag of DMARC and receivers ignore it; {meant} was probably meant", severity: "warning", score: 3 },
  },
  fixes: { rename: { title: "Correct the tag name", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    for (const tag of own?.record.unknown ?? []) {
      const name = tag.name.value;
      if (!own || !/^[a-z][a-z0-9_]*$/.test(name)) continue;
      // Of two letters every tag is the neighbour of another.
      const instead =
        meantTags[name] ??
        (name.length > 2
          ? closest(
              name,
              known.filter((one) => one.length > 2),
            )
          : undefined);
      const taken = own.record.tags.some((other) => other.name.value === instead);
      if (instead === undefined || taken) context.report(own.place(tag.range), "unknown", { tag: name });
      else {
        const { owner, text } = own;
        const fix = [
          { id: "rename" as const, title: `Write ${instead}=`, with: { owner, text, changed: withText(text, tag.name.range, instead) } },
        ];
        context.report(own.place(tag.name.range), "misspelt", { tag: name, meant: instead }, { fix });
      }
    }
  },
});

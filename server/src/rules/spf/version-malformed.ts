import type { Name } from "../../dns/index.ts";
import { isSpf, nearlySpf, parseSpf } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText, removeText } from "../shared/change-text.ts";
import { lostSpacesIn } from "../shared/lost-space.ts";
import { textPlace } from "../shared/places.ts";
import { rewriting, textsAt } from "../shared/spf-record.ts";

export default rule({
  id: "spf/version-malformed",
  title: "Record looks like SPF but is not read as SPF",
  on: "spfName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §4.5",
  messages: {
    alone: 'A text of {name} begins with "{start}": an SPF record begins with exactly "v=spf1" and a space, so receivers find no SPF here',
    beside: {
      text: 'A text of {name} begins with "{start}", so receivers do not read it; they take the SPF record beside it, without these terms',
      severity: "warning",
      score: 2,
    },
  },
  fixes: {
    rewrite: { title: 'Begin it with "v=spf1 "', safety: "unsafe", edit: changeText },
    remove: { title: "Remove the text that nobody reads", safety: "unsafe", edit: removeText },
  },
  check({ name, place }, { derive, located, report }) {
    const texts = derive(textsAt, name);
    if (!texts.known) return;
    const isBeside = texts.value.some(isSpf);
    for (const text of texts.value) {
      const nearly = nearlySpf(text);
      // zone/txt-split-loses-space: only the space behind the version is missing.
      if (!nearly || lostSpacesIn(located(name, "TXT"), text).includes("v=spf1".length)) continue;
      const start = nearly.start.trimEnd();
      const at = textPlace(located(name, "TXT"), (one) => one === text, { start: 0, end: start.length });
      const fix = isBeside
        ? [{ id: "remove" as const, with: { owner: name as Name, text } }]
        : rewriting("rewrite", { name, text }, repaired(text, nearly.start));
      report(at?.place ?? place, isBeside ? "beside" : "alone", { name: name as Name, start }, { fix });
    }
  },
});

/** The text as a record, where what follows its start has no faults. */
function repaired(text: string, start: string): string | undefined {
  const changed = `v=spf1 ${text.slice(start.length).replace(/[\s"'\\]+$/, "")}`.trimEnd();
  return parseSpf(changed).problems.length === 0 ? changed : undefined;
}

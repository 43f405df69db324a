import { textAt } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { templateVariable } from "../shared/zone-texts.ts";

export default rule({
  id: "zone/template-variable-unresolved",
  title: "A template variable is still in the rendered record",
  on: "recordSet",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dns-text", score: 4 },
  source: "method (templates in version control)",
  messages: {
    unresolved:
      "{variable} stands in the {type} of {owner} as it was in the template: receivers get the variable, not its value. Render the file with the value, or write it in",
  },
  check({ set, zone }, { report }) {
    // A Zone document has variables of its own, and says which are not known.
    if (zone.kind !== "file") return;
    // `${…}` of Terraform is worked out by its reader; what is left of it then is published.
    const isWorkedOut = zone.source.dialect.name === "terraform";
    for (const source of set.sources) {
      const about = { type: set.type, owner: set.owner };
      if (isWorkedOut) {
        const match = templateVariable.exec(source.txt?.text ?? "");
        if (match) report(source.rdata, "unresolved", { variable: match[0], ...about });
        continue;
      }
      const isGenerated = /^\$GENERATE\b/i.test(textAt(source.place));
      for (const place of [source.owner, source.rdata]) {
        const match = place && templateVariable.exec(isGenerated ? withoutModifiers(textAt(place)) : textAt(place));
        if (!match || !place) continue;
        const at = { ...place, start: place.start + match.index, end: place.start + match.index + match[0].length };
        report(at, "unresolved", { variable: match[0], ...about });
      }
    }
  },
});

/** `${1,3,d}` of `$GENERATE` is worked out by the server; the text keeps its length. */
function withoutModifiers(text: string): string {
  return text.replace(/\$\{[^}]*\}/g, (modifier) => " ".repeat(modifier.length));
}

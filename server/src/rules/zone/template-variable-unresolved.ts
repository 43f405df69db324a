import { textAt } from "../../base/index.ts";
import { rule } from "../rule.ts";

/** Forms of templates that no record has by right; `%{i}` is an SPF macro. */
const variable = /\$\{[^}\s]*\}|\{\{[^}]*\}\}|<[A-Z][A-Z0-9_ -]{2,40}>|%[A-Z][A-Z0-9_]{2,40}%/;

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
        const match = variable.exec(source.txt?.text ?? "");
        if (match) report(source.rdata, "unresolved", { variable: match[0], ...about });
        continue;
      }
      for (const place of [source.owner, source.rdata]) {
        const match = place && variable.exec(textAt(place));
        if (!match || !place) continue;
        const at = { ...place, start: place.start + match.index, end: place.start + match.index + match[0].length };
        report(at, "unresolved", { variable: match[0], ...about });
      }
    }
  },
});

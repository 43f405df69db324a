import { type Place, textAt } from "../../base/index.ts";
import { rule, type Targets } from "../rule.ts";
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
  fixes: {
    value: {
      title: "Write in the declared value",
      safety: "unsafe",
      edit: ({ set }, { place, value }: { readonly place: Place; readonly value: string }, { zone }) =>
        zone(set.owner)?.replaceText([{ place, newText: value }]) ?? [],
    },
  },
  check({ set, zone, playbook }, { report }) {
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
        const value = declaredValue(match[0], zone, playbook);
        const fix = value === undefined ? [] : [{ id: "value" as const, title: `Write "${value}"`, with: { place: at, value } }];
        report(at, "unresolved", { variable: match[0], ...about }, { fix });
      }
    }
  },
});

/** The captured value of the Zone documents over this file, where they have one of that name and it can stand anywhere. */
function declaredValue(
  written: string,
  zone: Targets["recordSet"]["zone"],
  playbook: Targets["recordSet"]["playbook"],
): string | undefined {
  const name = /[A-Za-z][\w-]*/.exec(written)?.[0];
  const over = [...(playbook?.zones.values() ?? [])].filter(({ base }) => base === zone.path);
  const values = new Set(over.flatMap(({ vars }) => (name === undefined ? [] : (vars.get(name)?.value ?? []))));
  const [only, ...others] = values;
  return others.length === 0 && only !== undefined && /^[A-Za-z0-9._+/=:-]+$/.test(only) ? only : undefined;
}

/** `${1,3,d}` of `$GENERATE` is worked out by the server; the text keeps its length. */
function withoutModifiers(text: string): string {
  return text.replace(/\$\{[^}]*\}/g, (modifier) => " ".repeat(modifier.length));
}

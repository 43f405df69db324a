import { type TextEdit, textAt } from "../../base/index.ts";
import { toALabels, toName } from "../../dns/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "zone/idn-not-a-label",
  title: "Non-ASCII name where an A-label is needed",
  on: "zone",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dns-text", score: 2 },
  source: "RFC 5890; RFC 8616",
  messages: {
    letters: "{written} has letters that DNS does not carry: servers refuse the record or publish other bytes. Write the A-label{meant}",
  },
  fixes: {
    convert: {
      title: "Write the A-label",
      safety: "unsafe",
      edit: (zone, edits: readonly TextEdit[], tools) => {
        const origin = zone.kind === "file" ? zone.source.origin : zone.document.origins[0];
        return (origin === undefined ? undefined : tools.zone(origin)?.replaceText(edits)) ?? edits;
      },
    },
  },
  check(zone, { report }) {
    for (const { code, place } of zone.problems) {
      if (code !== "not-ascii") continue;
      const written = textAt(place);
      const ascii = toALabels(written);
      // What stands there may be an expression that makes the name.
      const meant = ascii !== undefined && ascii !== written && toName(ascii) !== undefined ? ascii : undefined;
      const fix =
        meant === undefined ? {} : { fix: [{ id: "convert" as const, title: `Write ${meant}`, with: [{ place, newText: meant }] }] };
      report(place, "letters", { written, meant: meant === undefined ? "" : `, ${meant}` }, fix);
    }
  },
});

import type { Place, TextEdit } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import { rule, type ZoneText } from "../rule.ts";

export default rule({
  id: "zone/unquoted-semicolon",
  title: 'Unquoted ";" starts a comment and cuts the record',
  on: "zone",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dns-text", score: 4 },
  source: "RFC 1035 §5.1",
  messages: {
    cut: "{problem}",
  },
  fixes: {
    quote: {
      title: "Put quotes around the value",
      // What is published now is a torso that no receiver accepts: nothing that works changes.
      safety: "safe",
      edit: (zone, edits: readonly TextEdit[], tools) => {
        const origin = zone.kind === "file" ? zone.source.origin : zone.document.origins[0];
        // Without an origin nobody knows whose serial to raise: the quotes alone are right too.
        return (origin === undefined ? undefined : tools.zone(origin)?.replaceText(edits)) ?? edits;
      },
    },
  },
  check(zone, { report }) {
    for (const { code, message, place, edits } of zone.problems) {
      if (code !== "unquoted-semicolon") continue;
      const owner = ownerAt(zone, place);
      // The record is cut, not the file: it counts where its name does.
      const about = owner === undefined ? {} : { about: { scope: { kind: "name" as const, name: owner }, target: owner } };
      report(place, "cut", { problem: message }, { ...about, ...(edits ? { fix: [{ id: "quote", with: edits }] } : {}) });
    }
  },
});

/** Who owns the record that goes on behind the cut. */
function ownerAt(zone: ZoneText, cut: Place): Name | undefined {
  if (zone.kind !== "file") return undefined;
  const set = zone.source.sets.find(({ sources }) =>
    sources.some(({ place }) => place.unit === cut.unit && place.start <= cut.start && cut.start <= place.end),
  );
  return set?.owner;
}

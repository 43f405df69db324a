import type { TextEdit } from "../../base/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "mx/preference-invalid",
  title: "MX preference missing or outside 0-65535",
  on: "zone",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 4 },
  source: "RFC 1035 §3.3.9",
  messages: { preference: "{problem}" },
  fixes: {
    insert: {
      title: "Insert the preference 10",
      safety: "unsafe",
      edit: (zone, edits: readonly TextEdit[], tools) => {
        const origin = zone.kind === "file" ? zone.source.origin : zone.document.origins[0];
        return (origin === undefined ? undefined : tools.zone(origin)?.replaceText(edits)) ?? edits;
      },
    },
  },
  check(zone, { report }) {
    for (const { code, message, place, edits } of zone.problems) {
      if (code !== "mx-preference") continue;
      report(place, "preference", { problem: message }, edits ? { fix: [{ id: "insert", with: edits }] } : {});
    }
  },
});

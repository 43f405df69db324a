import type { TextEdit } from "../../base/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "zone/spf-macro-unescaped",
  title: "An SPF macro is read as a template directive",
  on: "zone",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dns-text", score: 4 },
  source: "HCL native syntax: templates; RFC 7208 §7",
  messages: { macro: "{problem}" },
  fixes: {
    escape: {
      title: "Write `%%{`",
      // Terraform refuses the file now: nothing that works changes.
      safety: "safe",
      edit: (_, edits: readonly TextEdit[]) => edits,
    },
  },
  check(zone, { report }) {
    for (const { code, message, place, edits } of zone.problems)
      if (code === "macro") report(place, "macro", { problem: message }, edits ? { fix: [{ id: "escape", with: edits }] } : {});
  },
});

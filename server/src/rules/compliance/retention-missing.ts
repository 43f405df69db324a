import { parseDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";
import { dutiesOf, insertAt, lawyers, whoOf } from "../shared/programme.ts";
import { regulation } from "../shared/regulated.ts";

/** Bookkeeping law, which is about nothing else than keeping. */
const bookkeeping = /\b(?:gobd|hgb|ao|or 958f|geb[uü]v)\b/i;

export default rule({
  id: "compliance/retention-missing",
  title: "No retention time",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "legal", score: 4 },
  source: "Method, backup and retention",
  messages: {
    none: "How long are mail and its backups kept (`backup.retention`)? The plan is bound by {duties}, and the old platform takes its own rules with it when it is switched off",
  },
  fixes: {
    years: {
      title: "Keep mail for ten years",
      safety: "unsafe",
      edit: ({ root }) => insertAt(root, ["backup", "retention"], "{ mail: 10y }"),
    },
  },
  check(playbook, { unstated }) {
    const duties = dutiesOf(playbook);
    if (regulation(playbook) === undefined && !bookkeeping.test(duties) && !(duties !== "" && isLarge(playbook))) return;
    const retention = playbook.fields.get("backup")?.get("retention");
    if ((retention?.entries() ?? []).some(([, time]) => parseDuration(time.text) !== undefined)) return;
    const place = playbook.root.entry("backup")?.key.place ?? playbook.root.entry("compliance")?.key.place ?? playbook.place;
    unstated(place, "none", { duties }, whoOf(playbook, ...lawyers) ?? "whoever answers for compliance", { fix: "years" });
  },
});

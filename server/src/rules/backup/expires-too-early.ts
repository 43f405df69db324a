import { formatDuration, parseDuration } from "../../base/index.ts";
import type { Tranche } from "../../playbook/index.ts";
import { rollbackSeconds } from "../../risk/index.ts";
import { setScalar, type YamlScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { movingTranches } from "../shared/timeline.ts";

export default rule({
  id: "backup/expires-too-early",
  title: "Backup ends before the way back does",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "backup", score: 4 },
  source: "Method, backup and retention",
  messages: {
    short:
      "{name} is kept for {kept}, and {tranche} may go back until {until} after its window: whoever goes back late finds no backup. Keep it longer",
  },
  fixes: {
    longer: {
      title: "Keep it for 30 days more than the way back lasts",
      safety: "unsafe",
      edit: (_target, { value, seconds }: { value: YamlScalar; seconds: number }) =>
        setScalar(value, `${Math.ceil(seconds / 86_400) + 30}d`),
    },
  },
  check(playbook, { report }) {
    // From the backup to the end of the way back: the window lies between them.
    let [longest, last]: [number, Tranche | undefined] = [0, undefined];
    for (const tranche of movingTranches(playbook)) {
      const until = rollbackSeconds(tranche) ?? 0;
      if (until > longest) [longest, last] = [until, tranche];
    }
    if (!last) return;
    for (const [key, time] of playbook.fields.get("backup")?.get("retention")?.entries() ?? []) {
      const kept = parseDuration(time.text);
      if (kept === undefined || kept >= longest || !holdsMail(key.text) || time.node.kind !== "scalar") continue;
      const data = { name: key.text, kept: formatDuration(kept), tranche: last.id, until: formatDuration(longest) };
      report(time.place, "short", data, { fix: [{ id: "longer", with: { value: time.node, seconds: longest } }] });
    }
  },
});

function holdsMail(name: string): boolean {
  return /^(?:e-?)?mail(?:s|box(?:es)?)?$|backup|snapshot|export/i.test(name);
}

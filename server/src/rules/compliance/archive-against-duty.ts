import { formatDuration, parseDuration } from "../../base/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { setScalar, type YamlScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { programmeOf } from "../shared/programme.ts";

export default rule({
  id: "compliance/archive-against-duty",
  title: "Inactive mailboxes deleted against a hold or a retention time",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "legal", score: 4 },
  source: "Tool rule from the method's archiving; Federal Rules of Civil Procedure 37(e) as an example",
  messages: {
    hold: {
      text: "Mailboxes that nobody uses are deleted, and {holds} is in force: a mailbox of somebody who has left is what a hold is about. Export them, or keep them inactive",
      score: 5,
    },
    short:
      "The archive of inactive mailboxes is kept for {kept}, and `backup.retention` asks for {asked} for {name}: what people left behind is mail too",
    deleted:
      "Mailboxes that nobody uses are deleted with the move, and `backup.retention` asks for {asked} for {name}: export them first, or keep them",
  },
  fixes: {
    export: {
      title: "Export them instead",
      safety: "unsafe",
      edit: (_target, value: YamlScalar) => setScalar(value, "export"),
    },
    keep: {
      title: "Keep it as long as mail",
      safety: "unsafe",
      edit: (_target, { value, text }: { value: YamlScalar; text: string }) => setScalar(value, text),
    },
  },
  check(playbook, { report }) {
    const archive = programmeOf(playbook)?.get("archive");
    if (!archive) return;
    const action = archive.get("action");
    const holds = (playbook.fields.get("compliance")?.get("holds")?.items() ?? []).map(({ text }) => text).filter((text) => text !== "");
    const asked = mailRetention(playbook);
    const retention = archive.get("retention");
    const kept = parseDuration(retention?.text ?? "");
    if (action?.text === "delete" && action.node.kind === "scalar") {
      const fix = { fix: [{ id: "export" as const, with: action.node }] };
      if (holds.length > 0) report(action.place, "hold", { holds: holds.join(", ") }, fix);
      // Deleted after a time of its own: that is compared.
      else if (asked && kept === undefined) report(action.place, "deleted", { asked: asked.text, name: asked.name }, fix);
    }
    if (retention?.node.kind === "scalar" && kept !== undefined && asked && kept < asked.seconds)
      report(
        retention.place,
        "short",
        { kept: formatDuration(kept), asked: asked.text, name: asked.name },
        { fix: [{ id: "keep", with: { value: retention.node, text: asked.text } }] },
      );
  },
});

/** How long mail itself is kept, as the plan says. */
function mailRetention(playbook: Playbook) {
  const entries = playbook.fields.get("backup")?.get("retention")?.entries() ?? [];
  return entries.flatMap(([key, time]) => {
    const seconds = parseDuration(time.text);
    return /^(?:e-?)?mail(?:s|box(?:es)?)?$/i.test(key.text) && seconds !== undefined ? [{ name: key.text, text: time.text, seconds }] : [];
  })[0];
}

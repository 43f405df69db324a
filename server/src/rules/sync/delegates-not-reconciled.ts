import type { Place } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import type { YamlNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { below, switchedOff, writtenEntry } from "../shared/switched-off.ts";

export default rule({
  id: "sync/delegates-not-reconciled",
  title: "Rights of delegates are not carried over",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "sync", score: 3 },
  source: "Method FAQ 3 (delegates and automations)",
  messages: {
    off: "Delegates or shared mailboxes move with {tranche}, and carrying their rights over is switched off: assistants open no calendar and teams no mailbox on the first morning. Copy the rights, and compare them (`permissions-drift == 0`)",
    part: "Delegates or shared mailboxes move with {tranche}, and `{right}` is not carried over: who works with that right cannot on the first morning. Copy it, or let the gate ask for `permissions-drift == 0`",
  },
  fixes: {
    copy: {
      title: "Carry all rights over",
      safety: "unsafe",
      edit: (_target, place: Place) => [{ place, newText: "{ fullAccess: true, sendAs: true, calendars: true, groups: true }" }],
    },
    right: { title: "Carry this right over", safety: "unsafe", edit: (_target, place: Place) => [{ place, newText: "true" }] },
  },
  check({ playbook, tranche }, { report }) {
    const along = (tranche.fields.get("cohort")?.get("with")?.items() ?? []).map(({ text }) => text);
    if (!along.includes("delegates") && !along.includes("shared") && !along.includes("managers")) return;
    // A gate that compares rights finds what was not carried over.
    if (tranche.gate.gate?.require.some(({ kpi }) => kpi === "permissions-drift")) return;
    const off = permissionsOff(playbook, tranche);
    if (off) {
      report(off, "off", { tranche: tranche.id }, { fix: [{ id: "copy", with: off }] });
      return;
    }
    for (const [key, value] of tranche.fields.get("sync")?.get("permissions")?.entries() ?? [])
      if (value.value === false)
        report(value.place, "part", { tranche: tranche.id, right: key.text }, { fix: [{ id: "right", with: value.place }] });
  },
});

/** `permissions: null` of the tranche, else of the defaults and of the top; what stands nearer wins. */
function permissionsOff({ root }: Playbook, tranche: Tranche): Place | undefined {
  const parts: readonly (YamlNode | undefined)[] = [
    writtenEntry(root, "tranches", tranche.place),
    below(root.get("defaults"), "tranche"),
    root,
  ];
  const nearest = parts.map((node) => below(node, "sync")).find((sync) => below(sync, "permissions") !== undefined);
  return switchedOff(nearest, "permissions");
}

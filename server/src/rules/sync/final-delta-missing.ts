import { parseDuration } from "../../base/index.ts";
import type { Playbook, StepPart, Tranche } from "../../playbook/index.ts";
import type { Cursor } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { tranchesThatMoveMx } from "../shared/mx-moves.ts";
import { below, switchedOff, writtenEntry } from "../shared/switched-off.ts";

const words = /\b(?:delta|sync|copy|copies|catch[- ]?up|incremental)/i;

export default rule({
  id: "sync/final-delta-missing",
  title: "No final delta after the switch",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "sync", score: 4 },
  source: "Method, stage 2 (final delta); RFC 2308 and RFC 1034 (records live on in caches)",
  messages: {
    off: "{tranche} is copied in deltas, and repeating them is switched off: what reaches the old mailboxes while the old MX is still in caches stays there. State how often a delta runs (`every`)",
    unsaid:
      "The run sheet {runbook} of {tranche} switches the mail and has no copy after the start of the window: which step fetches what still reached the old mailboxes while the old MX was in caches?",
  },
  check({ playbook, tranche }, { report, unstated }) {
    const sync = tranche.fields.get("sync");
    const method = sync?.get("method");
    if (!tranche.hasCohort || method?.text !== "imap-delta") return;
    const parts = [writtenEntry(playbook.root, "tranches", tranche.place), below(playbook.root.get("defaults"), "tranche"), playbook.root];
    const nearest = parts.map((node) => below(node, "sync")).find((one) => below(one, "every") !== undefined);
    const off = switchedOff(nearest, "every");
    if (off) {
      report(off, "off", { tranche: tranche.id });
      return;
    }
    const stated = tranche.fields.get("cutover")?.get("runbook");
    const steps = stated && playbook.runbooks.get(stated.text)?.fields.get("steps")?.items();
    if (!stated || !steps || steps.length === 0 || !switches(playbook, tranche)) return;
    if (!steps.some(copiesLater)) unstated(stated.place, "unsaid", { tranche: tranche.id, runbook: stated.text }, "whoever runs the copy");
  },
});

/** The tranche changes where mail from outside arrives. */
function switches(playbook: Playbook, tranche: Tranche): boolean {
  return tranche.domains.some(({ name }) => tranchesThatMoveMx(playbook, name).includes(tranche));
}

/** A step at or after the start of the window that copies: by its check, its title, or another runbook. */
function copiesLater(step: Cursor<StepPart>): boolean {
  const at = step.get("at")?.text;
  if (at?.startsWith("-") && parseDuration(at.slice(1)) !== undefined) return false;
  const check = step.get("check");
  const named = [
    check?.text ?? "",
    ...(check?.items() ?? []).map(({ text }) => text),
    step.get("id")?.text ?? "",
    step.get("title")?.text ?? "",
  ];
  return named.some((text) => words.test(text)) || step.get("runbook") !== undefined;
}

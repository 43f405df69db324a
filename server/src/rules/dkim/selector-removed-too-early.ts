import { formatInstant } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { withdrawal } from "../shared/dkim.ts";
import { copyToPhases, liveSet } from "../shared/phases.ts";
import { stopsAt } from "../shared/senders.ts";

/** RFC 5321 4.5.4.1: senders give up after four to five days; two days more for whoever is slow. */
const underWayDays = 7;

export default rule({
  id: "dkim/selector-removed-too-early",
  title: "Old selector is withdrawn while its mail can still be in flight",
  on: "selector",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 4 },
  source: "RFC 5321 §4.5.4.1; RFC 6376 §3.1, §3.6.1",
  worlds: ["planned"],
  messages: {
    early:
      "Phase {phase} withdraws the key {name} at {start}, but {sender} signs with it until {end}, and its mail can wait in queues for days: it then arrives unsigned. Keep the key until {needed}",
    active:
      "Phase {phase} withdraws the key {name}, and {sender} still signs with {selector}: nothing says when it stops. Keep the key, or say with retire when the sender ends",
  },
  fixes: { keep: { title: "Keep the key in the later phase", safety: "unsafe", edit: copyToPhases } },
  check(target, context) {
    const { sender, selector, name, place, playbook } = target;
    if (!sender || !playbook || selector === undefined) return;
    const gone = withdrawal(target, context);
    if (!gone) return;
    const data = { phase: gone.phase, name, sender: sender.id, selector };
    const end = stopsAt(sender, playbook);
    const before = liveSet(playbook, name, ["TXT", "CNAME"]);
    // The planned phase may list a revoked key: then nobody but its author knows what was meant.
    const fix = before ? [{ id: "keep" as const, title: `Keep the key in ${gone.phase}`, with: { ...before, phases: [gone.phase] } }] : [];
    const related = gone.tranche ? [{ place: gone.tranche.place, message: "makes that phase live" }] : [];
    if (end === undefined) {
      context.report(place, "active", data, { related, fix });
      return;
    }
    const needed = end + underWayDays * 86_400_000;
    const start = gone.tranche?.window?.from;
    if (start === undefined || start >= needed) return;
    const shown = (instant: number) => formatInstant(instant, playbook.timeZone);
    context.report(place, "early", { ...data, start: shown(start), end: shown(end), needed: shown(needed) }, { related, fix });
  },
});

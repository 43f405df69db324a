import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { tranchesThatMoveMx } from "../shared/mx-moves.ts";
import { routesOf } from "../shared/route-graph.ts";

export default rule({
  id: "routing/authoritative-too-early",
  title: "The target is authoritative while mailboxes still live at the source",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "routing", score: 4 },
  source: "Microsoft, accepted domain types (authoritative, internal relay); method (coexistence)",
  messages: {
    declared:
      "{domain} is authoritative at the target while {left} still moves mailboxes: the target refuses mail for those it does not have. Keep `authoritative: source` until the last tranche, or declare a route for unmoved mailboxes",
    unrouted:
      "{tranche} moves the mail of {domain} while {left} still moves mailboxes, and no route takes mail for unmoved mailboxes back to the source: it bounces at the target",
  },
  check(playbook, { report }) {
    const moving = [...playbook.tranches.values()].filter(({ hasCohort }) => hasCohort);
    if (moving.length === 0 || hasWayBack(playbook)) return;
    for (const domain of playbook.domains.values()) {
      if (!domain.ours || !domain.roles.includes("receive")) continue;
      const stated = domain.fields.get("authoritative");
      const left = moving.filter((tranche) => !isDone(playbook, tranche));
      const last = left.at(-1);
      if (stated?.text === "target") {
        if (last && moving.length > 1) report(stated.place, "declared", { domain: domain.name, left: last.id });
        continue;
      }
      const [mover] = tranchesThatMoveMx(playbook, domain.name);
      const later = mover && left.filter((tranche) => tranche !== mover && comesAfter(playbook, tranche, mover));
      if (mover && later?.[0]) report(mover.place, "unrouted", { domain: domain.name, tranche: mover.id, left: later[0].id });
    }
  },
});

/** Somebody has said where mail for unmoved mailboxes goes: a route, or both sides get every message. */
function hasWayBack(playbook: Playbook): boolean {
  if (playbook.strategy === "dual-delivery") return true;
  return routesOf(playbook).some(({ from, to, mailboxes }) => to === "source" && from !== "internet" && mailboxes !== "moved");
}

function isDone(playbook: Playbook, tranche: Tranche): boolean {
  return playbook.decisions.some((decision) => decision.tranche === tranche.id && decision.verdict === "go");
}

function comesAfter(playbook: Playbook, tranche: Tranche, other: Tranche, seen: Set<string> = new Set()): boolean {
  if (seen.has(tranche.id)) return false;
  seen.add(tranche.id);
  return tranche.needs.some(({ id }) => {
    const need = playbook.tranches.get(id);
    return id === other.id || (need !== undefined && comesAfter(playbook, need, other, seen));
  });
}

import { formatInstant, type Instant, type Place, parseInstant } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "tranche/freeze-window",
  title: "Window inside a change freeze",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "tranche-plan", score: 3 },
  source: "Method (one change at a time); LANGUAGE §3 freezes",
  messages: {
    inside:
      "{tranche} runs from {start} to {end}, and nothing may change from {from} to {to}{why}: move the window behind {to} or before {from}",
  },
  check({ playbook, tranche }, { report }) {
    const { window } = tranche;
    if (!window || window.to < window.from) return;
    for (const freeze of freezesOf(playbook, tranche)) {
      if (window.from >= freeze.to || window.to <= freeze.from) continue;
      const shown = (instant: Instant) => formatInstant(instant, playbook.timeZone);
      const data = {
        tranche: tranche.id,
        start: shown(window.from),
        end: shown(window.to),
        from: shown(freeze.from),
        to: shown(freeze.to),
        why: freeze.why === "" ? "" : ` (${freeze.why})`,
      };
      const isInside = window.from >= freeze.from;
      report(isInside ? window.fromPlace : window.toPlace, "inside", data, { related: [{ place: freeze.place, message: "the freeze" }] });
    }
  },
});

interface Freeze {
  readonly from: Instant;
  readonly to: Instant;
  readonly why: string;
  readonly place: Place;
}

/** Freezes that hold for a tranche. What has no start or end that exists is told by its own rule. */
function freezesOf(playbook: Playbook, { id }: Tranche): readonly Freeze[] {
  // Times of a freeze are those of the playbook, also for a tranche in another zone.
  const timeZone = playbook.fields.get("timezone")?.text || "UTC";
  return (playbook.fields.get("freezes")?.items() ?? []).flatMap((freeze) => {
    const from = parseInstant(freeze.get("from")?.text ?? "", timeZone);
    const to = parseInstant(freeze.get("to")?.text ?? "", timeZone);
    const only = freeze.get("for")?.items() ?? [];
    if (from === undefined || to === undefined || (only.length > 0 && !only.some((one) => one.text === id))) return [];
    return [{ from, to, why: freeze.get("why")?.text ?? "", place: freeze.place }];
  });
}

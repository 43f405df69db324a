import { formatInstant, type Instant } from "../../base/index.ts";
import { freezesOf } from "../../playbook/index.ts";
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
    slice:
      "{tranche} would run from {start} to {end}, {every} after the slice before it, and nothing may change from {from} to {to}{why}: slices do not step over a freeze, so begin earlier or later, choose another `every`, or write the slices behind it as a tranche of their own",
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
      const at = isInside ? window.fromPlace : window.toPlace;
      const related = [{ place: freeze.place, message: "the freeze" }];
      const every = tranche.fields.get("cohort")?.get("every");
      // The window that is written is that of the first slice.
      if (tranche.slice && tranche.slice.index > 0 && every) report(every.place, "slice", { ...data, every: every.text }, { related });
      else report(at, "inside", data, { related });
    }
  },
});

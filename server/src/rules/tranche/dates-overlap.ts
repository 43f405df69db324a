import { formatDuration, formatInstant, type Instant } from "../../base/index.ts";
import type { Window } from "../../playbook/index.ts";
import { decidableFrom } from "../../risk/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "tranche/dates-overlap",
  title: "Next tranche starts before the previous gate can decide",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "tranche-plan", score: 4 },
  source: "Method: gate each tranche, first-week bounces",
  messages: {
    early: "{tranche} starts {gap} before the gate of {earlier} can decide ({decides}): its faults would be repeated with more people",
  },
  fixes: {
    shift: {
      title: "Move the window to when the gate can decide",
      safety: "unsafe",
      edit: ({ tranche }, from: Instant) => {
        const { window } = tranche;
        if (!window) return [];
        return [
          { place: window.fromPlace, newText: written(from, window) },
          { place: window.toPlace, newText: written(window.to + (from - window.from), window) },
        ];
      },
    },
  },
  check({ tranche, playbook }, { report }) {
    const { window } = tranche;
    if (!window) return;
    for (const need of tranche.needs) {
      const earlier = playbook.tranches.get(need.id);
      const decides = earlier && decidableFrom(earlier);
      if (!earlier || decides === undefined || window.from >= decides) continue;
      const data = {
        tranche: tranche.id,
        earlier: earlier.id,
        gap: formatDuration((decides - window.from) / 1000),
        decides: formatInstant(decides, playbook.timeZone),
      };
      report(window.fromPlace, "early", data, {
        // The slices of a split tranche share one window: what puts them apart is `every`.
        fix: tranche.id === tranche.written ? [{ id: "shift", with: decides }] : [],
        related: earlier.window ? [{ place: earlier.window.toPlace, message: `${earlier.id} ends here` }] : [],
      });
    }
  },
});

/** On the wall clock of the window, as the language writes times. */
function written(instant: Instant, window: Window): string {
  return formatInstant(instant, window.timeZone).replace(" ", "T");
}

import { formatDuration, formatInstant, type Instant, type Place, parseDuration } from "../../base/index.ts";
import type { Duration, Tranche, Window } from "../../playbook/index.ts";
import { decidableFrom } from "../../risk/index.ts";
import type { Cursor } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { dayMs } from "../shared/timeline.ts";

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
    apart: {
      title: "Put more time between the slices",
      safety: "unsafe",
      edit: (_target, { place, text }: { place: Place; text: string }) => [{ place, newText: text }],
    },
  },
  check({ tranche, playbook }, { report }) {
    const every = tranche.slice && tranche.fields.get("cohort")?.get("every");
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
        fix: fixFor(tranche, earlier, { decides, every }),
        related: earlier.window ? [{ place: earlier.window.toPlace, message: `${earlier.id} ends here` }] : [],
      });
    }
  },
});

/** The slices of a split tranche share one window: what puts them apart is `every`. */
function fixFor(
  { written, slice }: Tranche,
  earlier: Tranche,
  { decides, every }: { readonly decides: Instant; readonly every: Cursor<Duration | null> | undefined },
): readonly { readonly id: "shift" | "apart"; readonly with: unknown; readonly title?: string }[] {
  if (!slice) return [{ id: "shift", with: decides }];
  if (earlier.written !== written || !earlier.window || !every) return [];
  const days = Math.ceil((decides - earlier.window.from) / dayMs);
  // Who chose whole weeks wants the same day of the week.
  const isWeekly = (parseDuration(every.text) ?? 1) % (7 * 86_400) === 0;
  const text = isWeekly ? `${Math.ceil(days / 7)}w` : `${days}d`;
  return [{ id: "apart", with: { place: every.place, text }, title: `Put ${text} between the slices` }];
}

/** On the wall clock of the window, as the language writes times. */
function written(instant: Instant, window: Window): string {
  return formatInstant(instant, window.timeZone).replace(" ", "T");
}

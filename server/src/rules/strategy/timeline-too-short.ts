import { formatDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { dayMs, isWhole, plannedMailboxes, spanOf } from "../shared/timeline.ts";

/** Days that each strategy takes at least (method, comparison of strategies). */
const fewestDays: Readonly<Record<string, number>> = {
  "phased-cohort": 28,
  "big-bang": 1,
  "dual-delivery": 56,
  "api-first": 42,
  hybrid: 42,
};
/** A small organisation may go through its stages in half the time, and move at once in a night. */
const smallOrganisation = 50;
const smallDays: Readonly<Record<string, number>> = { "phased-cohort": 14, "big-bang": 0 };

export default rule({
  id: "strategy/timeline-too-short",
  title: "Timeline shorter than the strategy needs",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "strategy", score: 4 },
  source: "Method, comparison of strategies; FAQ 1",
  messages: {
    short:
      "The tranches go from {first} to {last} in {span}; {strategy} takes at least {least}: no time is left to see what a group shows before the next one moves. Move the later windows",
  },
  check(playbook, { report }) {
    // A plan that does not say how it ends may go on.
    const span = isWhole(playbook) || playbook.strategy === "big-bang" ? spanOf(playbook) : undefined;
    if (!span) return;
    const { atLeast, exact } = plannedMailboxes(playbook);
    const isSmall = exact && atLeast <= smallOrganisation;
    const days = (isSmall ? smallDays[playbook.strategy] : undefined) ?? fewestDays[playbook.strategy];
    if (days === undefined || span.to - span.from >= days * dayMs) return;
    const data = {
      first: span.first.id,
      last: span.last.id,
      span: formatDuration((span.to - span.from) / 1000),
      strategy: playbook.strategy,
      least: days < 7 ? formatDuration(days * 86_400) : `${days / 7} weeks`,
    };
    const related = span.first.window ? [{ place: span.first.window.fromPlace, message: "the first start" }] : [];
    report(span.last.window?.toPlace ?? playbook.place, "short", data, { related });
  },
});

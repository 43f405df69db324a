import { formatDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { dayMs, spanOf } from "../shared/timeline.ts";

/** Days that each strategy takes at most (method, comparison of strategies). */
const mostDays: Readonly<Record<string, number>> = {
  "phased-cohort": 84,
  "big-bang": 3,
  "dual-delivery": 112,
  "api-first": 140,
  hybrid: 84,
};

export default rule({
  id: "strategy/timeline-too-long",
  title: "Timeline longer than the strategy's range",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "routing", component: "strategy", score: 1 },
  source: "Method, comparison of strategies",
  messages: {
    long: "The tranches go from {first} to {last} in {span}; {strategy} usually takes at most {most}: every week more is one of two platforms, two sets of records and twice the licences",
  },
  check(playbook, { report }) {
    const span = spanOf(playbook);
    const days = mostDays[playbook.strategy];
    if (!span || days === undefined) return;
    // A test batch comes before the bang and is no part of it.
    const bang = [...playbook.tranches.values()].filter(({ stage }) => stage !== "pilot");
    const from = playbook.strategy === "big-bang" ? Math.min(...bang.map(({ window }) => window?.from ?? span.to)) : span.from;
    if (span.to - from <= days * dayMs) return;
    report(span.last.window?.toPlace ?? playbook.place, "long", {
      first: span.first.id,
      last: span.last.id,
      span: formatDuration((span.to - from) / 1000),
      strategy: playbook.strategy,
      most: days < 7 ? formatDuration(days * 86_400) : `${days / 7} weeks`,
    });
  },
});

import { formatDuration } from "../../base/index.ts";
import type { Condition } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

const dayS = 86_400;

interface Least {
  readonly seconds: number;
  readonly text: string;
  readonly why: string;
}

const least: Readonly<Record<string, Least>> = {
  "hard-bounce-rate": { seconds: 7 * dayS, text: "7d", why: "old addresses and weekly senders bounce in the first week" },
  "dkim-signing": { seconds: 2 * dayS, text: "2d", why: "DMARC reports cover about a day and come after it" },
  "dmarc-disposition": { seconds: 2 * dayS, text: "2d", why: "DMARC reports cover about a day and come after it" },
};

export default rule({
  id: "gate/window-too-short",
  title: "Measurement window shorter than the KPI needs",
  on: "gate",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "gate", score: 2 },
  source: "Method, first-week bounces; RFC 9990 (a report covers about a day)",
  messages: { short: "{kpi} is measured over {over}, and needs {least}: {why}" },
  fixes: {
    longer: {
      title: "Measure long enough",
      safety: "unsafe",
      edit: (_target, { condition, text }: { condition: Condition; text: string }) =>
        condition.overPlace ? [{ place: condition.overPlace, newText: text }] : [],
    },
  },
  check({ gate }, { report }) {
    for (const condition of gate.require) {
      const { kpi, overPlace, overSeconds } = condition;
      const needed = least[kpi];
      if (!needed || overSeconds === undefined || !overPlace || overSeconds >= needed.seconds) continue;
      const data = { kpi, over: formatDuration(overSeconds), least: needed.text, why: needed.why };
      report(overPlace, "short", data, { fix: [{ id: "longer", with: { condition, text: needed.text } }] });
    }
  },
});

import { formatDuration, plural } from "../../base/index.ts";
import { planMove } from "../../plan/index.ts";
import { isFirstSlice } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "tranche/capacity",
  title: "More data than the window can move",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "tranche-plan", score: 2 },
  source: "imapsync FAQ.Massive, Capacity_Planning; OfficeDocs-Exchange @52e8b70 (July 2021), migration performance",
  messages: {
    short:
      "{tranche} has {size} in {count}, which takes about {p50} with {lanes} at once (in bad cases {p90}), and its window is {window}: with a single copy all of it has to fit. Copy before the window (imap-delta), or move fewer",
    tooLarge: "{count} of {tranche} {verb} larger than what a {way} supports ({source}, {date}): archive or split {them} first",
    lanes: {
      text: "{tranche} moves {lanes} mailboxes at once, and an endpoint takes at most {most} ({source}, {date})",
      severity: "info",
      score: 1,
    },
  },
  check({ tranche, playbook }, { report }) {
    const plan = planMove(playbook, tranche);
    if (!plan) return;
    const { limits } = plan;
    const { window } = tranche;
    const seconds = window ? (window.to - window.from) / 1000 : undefined;
    if (window && seconds !== undefined && seconds > 0 && plan.isOnePass && plan.p50Seconds > seconds) {
      report({ ...window.fromPlace, end: Math.max(window.fromPlace.end, window.toPlace.end) }, "short", {
        tranche: tranche.id,
        size: formatBytes(plan.bytes),
        count: plural(plan.mailboxes, "mailbox", "mailboxes"),
        p50: formatDuration(plan.p50Seconds),
        p90: formatDuration(plan.p90Seconds),
        lanes: plan.concurrency,
        window: formatDuration(seconds),
      });
    }
    const facts = { tranche: tranche.id, source: limits.source, date: limits.date };
    if (plan.tooLarge > 0)
      report(tranche.place, "tooLarge", {
        ...facts,
        count: plural(plan.tooLarge, "mailbox", "mailboxes"),
        verb: plan.tooLarge === 1 ? "is" : "are",
        them: plan.tooLarge === 1 ? "it" : "them",
        way: limits.way,
      });
    const lanes = tranche.fields.get("sync")?.get("concurrency");
    if (
      lanes &&
      isFirstSlice(tranche) &&
      typeof lanes.value === "number" &&
      limits.maxConcurrency !== undefined &&
      lanes.value > limits.maxConcurrency
    )
      report(lanes.place, "lanes", { ...facts, tranche: tranche.written, lanes: lanes.value, most: limits.maxConcurrency });
  },
});

function formatBytes(bytes: number): string {
  const [size, unit] = bytes >= 1024 ** 4 ? [bytes / 1024 ** 4, "TB"] : [bytes / 1024 ** 3, "GB"];
  return `${size >= 10 ? Math.round(size) : size.toFixed(1)} ${unit}`;
}

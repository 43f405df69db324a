import { formatInstant, type Instant, type Place, parseDuration } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import { coversTranche, rollbackSeconds } from "../../risk/index.ts";
import { rule } from "../rule.ts";
import { longestSeconds, parseOffset, programmeOf, whoOf } from "../shared/programme.ts";
import { dayMs, movingTranches, spanOf } from "../shared/timeline.ts";

export default rule({
  id: "backup/source-removed-early",
  title: "The source goes while people may still go back",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "backup", score: 5 },
  source: "Method, fallback",
  messages: {
    plan: "Is the source gone by day {day}, {at} at the latest? {tranche} may go back until {until}, and the way back ends where its mailboxes are deleted. Move the goal behind that time, or word it so that it does not speak of the source",
    step: "Does this step remove the source {at}? {tranche} may go back until {until}, and the way back ends where its mailboxes are deleted. Move it out of the run sheet, or word it so that it does not speak of the source",
  },
  check(playbook, { unstated }) {
    const last = endOfWayBack(playbook);
    if (!last) return;
    const who = whoOf(playbook, "migration-lead") ?? "whoever switches the source off";
    const words = { tranche: last.tranche.id, until: formatInstant(last.until, playbook.timeZone) };
    const start = spanOf(playbook)?.from;
    const plan = programmeOf(playbook)?.get("plan");
    for (const [day, goals] of plan?.entries() ?? []) {
      for (const goal of goals.items()) {
        // Day 0 is the first window at the latest: before it there is nothing to move.
        const at = start === undefined ? undefined : start + Number(day.text) * dayMs;
        if (at !== undefined && at < last.until && removesSource(goal.text))
          unstated(goal.place, "plan", { ...words, day: day.text, at: formatInstant(at, playbook.timeZone).slice(0, 10) }, who);
      }
    }
    for (const { place, at } of removingSteps(playbook)) {
      if (at < last.until) unstated(place, "step", { ...words, at: formatInstant(at, playbook.timeZone) }, who);
    }
  },
});

/** Until when somebody may still go back, or the source is promised. */
function endOfWayBack(playbook: Playbook): { readonly until: Instant; readonly tranche: Tranche } | undefined {
  const ends = movingTranches(playbook).flatMap((tranche) => {
    const kept = [...playbook.safety.values()]
      .filter((safety) => safety.fields.get("kind")?.text === "source-retention" && coversTranche(safety, tranche))
      .map(({ fields }) => parseDuration(fields.get("for")?.text ?? "") ?? 0);
    const seconds = Math.min(Math.max(rollbackSeconds(tranche) ?? 0, ...kept), longestSeconds);
    return tranche.window && seconds > 0 ? [{ until: tranche.window.to + seconds * 1000, tranche }] : [];
  });
  return ends.sort((a, b) => b.until - a.until)[0];
}

/** Steps of run sheets that take the source away, once for each tranche that goes through them. */
function removingSteps(playbook: Playbook): readonly { readonly place: Place; readonly at: Instant }[] {
  return [...playbook.tranches.values()].flatMap((tranche) => {
    const sheet = playbook.runbooks.get(tranche.fields.get("cutover")?.get("runbook")?.text ?? "");
    const { window } = tranche;
    if (!sheet || !window) return [];
    return (sheet.fields.get("steps")?.items() ?? []).flatMap((step) => {
      const offset = parseOffset(step.get("at")?.text ?? "");
      const [title, manual] = [step.get("title"), step.get("manual")];
      const found = [title, manual].find((text) => text && removesSource(text.text));
      return offset !== undefined && found ? [{ place: found.place, at: window.from + offset * 1000 }] : [];
    });
  });
}

const platform = String.raw`(?:source|old (?:server|platform|system|tenant|host)s?|exchange(?: (?:20\d\d|servers?|organi[sz]ation))?|on-?prem(?:ises?)?|imap (?:server|host))`;
const removed = new RegExp(
  String.raw`\bdecommission\w*\b.{0,20}\b${platform}\b|\b${platform}\b(?: is| are| was)? (?:decommissioned|removed|dismantled|uninstalled|switched off|shut ?down|turned off)\b`,
  "i",
);

/**
 * A sentence that seems to say that the old platform is gone, and not only a connector or a way to sign in. Words of people, in
 * which a server may be one of many and "shut down" a rehearsal: enough to ask whoever wrote them, not to call the plan wrong.
 */
function removesSource(text: string): boolean {
  return removed.test(text) && !/\b(?:not|plan(?:ned)?|prepare\w*|connector|sign-?in|auth\w*)\b/i.test(text);
}

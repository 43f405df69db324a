import { parseDuration } from "../../base/index.ts";
import { absoluteName, isWithin } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { insertEntry, type YamlMap } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "monitoring/probe-undecided",
  title: "Probe that decides nothing about this migration",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "monitoring", score: 2 },
  source: "Method, monitoring (synthetic messages)",
  messages: {
    foreign:
      "{probe} goes from {from} to {to}, and no domain of the plan is among them: it passes whatever happens to our mail. Let it begin or end at a domain of ours",
    unexpecting:
      "What has {probe} to show (`expect`)? A message that arrives in the junk folder, late or unsigned counts as well as one that arrives as it should",
    slow: "{probe} is sent every {every} and has to arrive within {within}: a fault is seen {every} after it began. Send it at least as often as it may take",
  },
  fixes: {
    within: {
      title: "Expect it within two minutes",
      safety: "unsafe",
      edit: (_target, node: YamlMap) => insertEntry(node, "expect", "{ within: 120s }"),
    },
  },
  check(playbook, { report, unstated }) {
    for (const [key, probe] of playbook.fields.get("probes")?.entries() ?? []) {
      const [from, to, every] = [probe.get("from"), probe.get("to"), probe.get("every")];
      const expect = probe.get("expect");
      const sides = [from?.text ?? "", to?.text ?? ""];
      if (sides.every((text) => text.includes("@")) && playbook.domains.size > 0 && !sides.some((text) => isOurs(text, playbook)))
        report(key.place, "foreign", { probe: key.text, from: sides[0] ?? "", to: sides[1] ?? "" });
      if (!expect && probe.node.kind === "map")
        unstated(key.place, "unexpecting", { probe: key.text }, "whoever looks after the probes", {
          fix: [{ id: "within", with: probe.node }],
        });
      const [pause, within] = [parseDuration(every?.text ?? ""), parseDuration(expect?.get("within")?.text ?? "")];
      // An hour is late for an answer that is due in a minute; within a factor of sixty people know what they do.
      if (every && pause !== undefined && within !== undefined && pause > within * 60 && pause > longestPause)
        report(every.place, "slow", { probe: key.text, every: every.text, within: expect?.get("within")?.text ?? "" });
    }
  },
});

/** Nobody needs to hear of a fault faster than this, whatever a probe expects. */
const longestPause = 3600;

function isOurs(address: string, { domains }: Playbook): boolean {
  const name = absoluteName(address.slice(address.lastIndexOf("@") + 1));
  return name !== undefined && [...domains.values()].some(({ ours, name: domain }) => ours && isWithin(name, domain));
}

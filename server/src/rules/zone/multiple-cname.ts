import type { LocatedSet } from "../../zones/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "zone/multiple-cname",
  title: "More than one CNAME at one owner",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 2181 §10.1",
  messages: {
    several:
      "{owner} has {count} CNAME records, to {targets}: an alias has one target, and servers refuse the zone or pick one. Keep the one of the platform that the plan wants",
  },
  fixes: {
    drop: {
      title: "Remove a CNAME",
      safety: "unsafe",
      edit: (_target, { set, index }: { set: LocatedSet; index: number }, tools) => tools.zone(set.owner)?.removeRecord(set, index) ?? [],
    },
  },
  check({ set }, { report }) {
    if (set.type !== "CNAME" || set.records.length < 2) return;
    const targets = set.records.map((record) => (record.kind === "name" ? record.target : ""));
    const [source] = set.sources;
    // The very same alias twice is zone/duplicate-record.
    if (new Set(targets).size < 2 || !source) return;
    const fix = targets.map((target, index) => ({ id: "drop" as const, title: `Remove the CNAME to ${target}`, with: { set, index } }));
    report(source.place, "several", { owner: set.owner, count: targets.length, targets: targets.join(" and ") }, { fix });
  },
});

import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "tranche/depends-cycle",
  title: "Tranches need each other in a circle",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "tranche-plan", score: 4 },
  source: "Tool rule: an order exists only without circles",
  messages: {
    cycle: "These tranches wait for each other, so none can start: {circle}",
  },
  check(playbook, { report }) {
    const told = new Set<string>();
    for (const start of playbook.tranches.keys()) {
      const circle = shortestCircle(playbook, start);
      if (!circle) continue;
      const key = [...circle].sort().join(" ");
      if (told.has(key)) continue;
      told.add(key);
      const tranche = playbook.tranches.get(start);
      const place = tranche?.needs.find((need) => need.id === (circle[1] ?? start))?.place;
      if (place) report(place, "cycle", { circle: [...circle, start].join(" -> ") });
    }
  },
});

/** The shortest way along `needs` from a tranche back to itself. */
function shortestCircle(playbook: Playbook, start: string): readonly string[] | undefined {
  const queue: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let path = queue.shift(); path; path = queue.shift()) {
    for (const { id } of playbook.tranches.get(path.at(-1) as string)?.needs ?? []) {
      if (id === start) return path;
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push([...path, id]);
    }
  }
  return undefined;
}

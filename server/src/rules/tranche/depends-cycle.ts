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
    for (const start of stuck(playbook)) {
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

/** Tranches whose turn never comes, in the order of the plan: those of a circle, and those that wait for one. */
function stuck({ tranches }: Playbook): readonly string[] {
  const waiting = new Map([...tranches].map(([id, { needs }]) => [id, needs.filter(({ id }) => tranches.has(id)).length]));
  const next = new Map<string, string[]>();
  for (const [id, { needs }] of tranches) for (const need of needs) next.set(need.id, [...(next.get(need.id) ?? []), id]);
  const ready = [...waiting].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    waiting.delete(id);
    for (const later of next.get(id) ?? []) {
      const left = (waiting.get(later) ?? 0) - 1;
      waiting.set(later, left);
      if (left === 0) ready.push(later);
    }
  }
  return [...waiting.keys()];
}

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

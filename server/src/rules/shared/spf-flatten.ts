import type { Name } from "../../dns/index.ts";
import { flattenable, type SpfCost, type SpfTree } from "../../records/index.ts";

/** Terms of the record that cost lookups, the dearest first. */
export function byCost(tree: SpfTree): readonly SpfCost[] {
  return [...tree.root.terms].filter((cost) => cost.lookups.atLeast > 0).sort((a, b) => b.lookups.atLeast - a.lookups.atLeast);
}

/** One choice for each include that is nothing but networks, the dearest first: what it holds today, and what that frees. */
export function flattenings(tree: SpfTree, text: string, owner: Name) {
  return byCost(tree)
    .flatMap((cost) => {
      const networks = cost.term.kind === "include" ? flattenable(cost) : undefined;
      if (!networks || networks.length === 0) return [];
      const changed = text.slice(0, cost.range.start) + networks.join(" ") + text.slice(cost.range.end);
      return [
        {
          id: "flatten" as const,
          title: `Replace ${cost.term.text} by its ${networks.length} networks of today (frees ${cost.lookups.atLeast} lookups; they have to be kept up to date)`,
          with: { owner, text, changed },
        },
      ];
    })
    .slice(0, 3);
}

import { groupBy } from "./layout.ts";
import type { PreflightResult } from "./types.ts";

/** The nearest work first: blockers by how many tranches they stop, then open answers, then the tranches that may start. */
export function nextSteps(result: PreflightResult): readonly string[] {
  const steps: string[] = [];
  const blockers = new Map<string, { step: string; tranches: Set<string> }>();
  for (const tranche of result.tranches) {
    for (const blocker of tranche.blockers) {
      const key = `${blocker.rule} ${blocker.target}`;
      const entry = blockers.get(key) ?? {
        step: `mend ${blocker.rule} for ${blocker.target} (${blocker.file}:${blocker.line}${blocker.owner ? `, ${blocker.owner}` : ""})`,
        tranches: new Set<string>(),
      };
      entry.tranches.add(tranche.id);
      blockers.set(key, entry);
    }
  }
  for (const { step, tranches } of [...blockers.values()].sort((a, b) => b.tranches.size - a.tranches.size))
    steps.push(`${step}: it stops ${[...tranches].join(", ")}`);
  for (const [who, parts] of groupBy(deciding(result), (part) => part.who)) {
    const details = [...new Set(parts.map(({ detail }) => detail))];
    const waiting = [...new Set(parts.map(({ id }) => id))];
    const more = details.length > 1 ? ` and ${details.length - 1} more` : "";
    steps.push(`an answer from ${who} (${details[0]}${more}): ${waiting.join(", ")} ${waiting.length === 1 ? "waits" : "wait"} for it`);
  }
  const ready = result.tranches.filter(({ verdict }) => verdict === "GO").map(({ id }) => id);
  if (ready.length > 0)
    steps.push(`${ready.join(", ")} may start in ${ready.length === 1 ? "its window" : "their windows"}; run preflight again just before`);
  return steps.length > 0 ? steps : ["nothing stands open that a check could name"];
}

/** Checks that could lift a category over its limit, with the tranche that waits for them. */
function deciding(result: PreflightResult) {
  return result.tranches.flatMap((tranche) =>
    tranche.unchecked.filter(({ highest }) => highest > tranche.limit).map(({ who, detail }) => ({ id: tranche.id, who, detail })),
  );
}

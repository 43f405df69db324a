import type { Analysis, Finding } from "../engine/index.ts";

type Fault = Pick<Finding, "rule" | "messageId">;

/** Tranches that a fault of some targets, in any world, keeps over their limit: `pilot, scale-1`. */
export type Stopped = (fault: Fault, targets: readonly string[]) => string;

const faultKey = ({ rule, messageId }: Fault, target: string): string => `${rule} ${messageId} ${target}`;

/** Read off once, not for each of thousands of findings; and once for tranches that the same list of findings stops. */
export function stoppedBy(assessments: Analysis["assessments"]): Stopped {
  const users = new Map<readonly Finding[], Set<string>>();
  for (const { blockerLists, tranche } of assessments) {
    for (const list of blockerLists) {
      const known = users.get(list);
      if (known) known.add(tranche.id);
      else users.set(list, new Set([tranche.id]));
    }
  }
  const byFault = new Map<string, Set<ReadonlySet<string>>>();
  for (const [list, tranches] of users) {
    for (const blocker of list) {
      const key = faultKey(blocker, blocker.target);
      const known = byFault.get(key);
      if (known) known.add(tranches);
      else byFault.set(key, new Set([tranches]));
    }
  }
  const order = [...new Set(assessments.map(({ tranche }) => tranche.id))];
  const numbers = new Map<ReadonlySet<string>, number>([...users.values()].map((set, i) => [set, i]));
  const texts = new Map<string, string>();
  return (fault, targets) => {
    const sets = new Set(targets.flatMap((target) => [...(byFault.get(faultKey(fault, target)) ?? [])]));
    if (sets.size === 0) return "";
    const key = [...sets].map((set) => numbers.get(set)).join(" ");
    const text = texts.get(key) ?? order.filter((id) => [...sets].some((set) => set.has(id))).join(", ");
    texts.set(key, text);
    return text;
  };
}

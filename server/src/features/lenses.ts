import type { SourceRange } from "../base/index.ts";
import type { Assessment, ScoredFinding } from "../risk/index.ts";
import { stepsOf } from "../runbooks/index.ts";
import { type FeatureContext, rangeIn } from "./context.ts";

/** A line of its own above a tranche or a command: what is known, and what can be done. */
export type Lens = TrancheLens | StepLens;

export interface TrancheLens {
  readonly kind: "tranche";
  readonly range: SourceRange;
  readonly playbook: string;
  readonly id: string;
  /** `NO-GO: 3 blockers`; with its id where several slices stand on one line. */
  readonly label: string;
}

export interface StepLens {
  readonly kind: "step";
  readonly range: SourceRange;
  readonly runbook: string;
  readonly runbookTitle: string;
  readonly step: string;
  readonly title: string;
  /** Among the steps and, after them, those of the rollback. */
  readonly index: number;
}

/** Tranches of a plan with what is known of them now, and the commands of a runbook. */
export function lensesOf(
  context: FeatureContext,
  path: string,
  assessments: readonly Assessment<ScoredFinding & { readonly target: string }>[],
): readonly Lens[] {
  const lenses: Lens[] = [];
  for (const playbook of context.model.playbooks) {
    for (const tranche of playbook.tranches.values()) {
      const range = tranche.path === path ? rangeIn(context, path, tranche.place) : undefined;
      const assessment = assessments.find((one) => one.tranche === tranche);
      if (!range || !assessment) continue;
      const label = `${tranche.written === tranche.id ? "" : `${tranche.id}: `}${verdictText(assessment)}`;
      lenses.push({ kind: "tranche", range, playbook: playbook.id, id: tranche.id, label });
    }
    for (const runbook of playbook.runbooks.values()) {
      if (runbook.path !== path || runbook.builtIn) continue;
      for (const [index, { id, title, verb, fields }] of stepsOf(runbook).entries()) {
        const key = verb === "run" ? fields.entry("run")?.key.place : undefined;
        const range = key && rangeIn(context, path, key);
        if (range) lenses.push({ kind: "step", range, runbook: runbook.id, runbookTitle: runbook.title, step: id, title, index });
      }
    }
  }
  return lenses;
}

function verdictText({ verdict, blockers }: Assessment<ScoredFinding & { readonly target: string }>): string {
  const count = new Set(blockers.map(({ rule, target }) => `${rule} ${target}`)).size;
  return count === 0 ? verdict : `${verdict}: ${count} ${count === 1 ? "blocker" : "blockers"}`;
}

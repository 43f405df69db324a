import type { RuleSummary } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";

export function ruleSummaries({ ports }: ServerState): readonly RuleSummary[] {
  return ports.rules.map(({ id, title, severity, risk }) => ({ id, title, severity, category: risk.category, score: risk.score }));
}

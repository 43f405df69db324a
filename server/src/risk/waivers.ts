import type { Instant } from "../base/index.ts";
import type { Playbook, Waiver } from "../playbook/index.ts";
import type { ScoredFinding } from "./types.ts";

/** Longer, nobody remembers why. */
export const longestDays = 90;

/** What a waiver does for a finding now. */
export type WaiverState =
  | { readonly kind: "holds" }
  | { readonly kind: "expired" }
  | { readonly kind: "invalid"; readonly why: string; readonly roles: readonly string[] };

/** The waiver written for exactly this rule and target, the one that holds first. */
export function waiverFor(finding: ScoredFinding, playbook: Playbook, now: Instant): { waiver: Waiver; state: WaiverState } | undefined {
  if (playbook.waivers.length === 0) return undefined;
  const candidates = playbook.waivers
    .filter((waiver) => waiver.rule === finding.rule && sameTarget(waiver.target, finding.target))
    .map((waiver) => ({ waiver, state: stateOf(waiver, finding, now) }));
  return (
    candidates.find(({ state }) => state.kind === "holds") ?? candidates.find(({ state }) => state.kind === "invalid") ?? candidates[0]
  );
}

/** RULES 2.5: reason and owner named, at most 90 days ahead, a 5 approved by the security owner, compliance by its role. */
function stateOf(waiver: Waiver, finding: ScoredFinding, now: Instant): WaiverState {
  const invalid = (why: string, roles: readonly string[] = []): WaiverState => ({ kind: "invalid", why, roles });
  if (waiver.expires === undefined || waiver.ends === undefined) return invalid("it has no end (`expires`)");
  if (waiver.ends <= now) return { kind: "expired" };
  if (waiver.expires - now > longestDays * 86_400_000) return invalid(`it ends on ${waiver.lastDay}, more than ${longestDays} days ahead`);
  if (!waiver.reason) return invalid("it gives no reason");
  if (!waiver.owner) return invalid("nobody owns it");
  const lacks = (role: string) => !waiver.approverRoles.includes(role);
  if (finding.score === 5 && lacks("security-owner"))
    return invalid("a score of 5 needs the approval of the security owner", ["security-owner"]);
  if (finding.category === "compliance" && lacks("compliance"))
    return invalid("a compliance finding needs the approval of the compliance role", ["compliance"]);
  return { kind: "holds" };
}

/** Equal as long as time alone changes nothing about any waiver of a playbook. */
export function waiverStates({ waivers }: Playbook, now: Instant): string {
  return waivers
    .map(({ expires, ends }) => {
      if (expires === undefined || ends === undefined) return "-";
      return ends <= now ? "ended" : expires - now > longestDays * 86_400_000 ? "far" : "on";
    })
    .join(" ");
}

export function sameTarget(written: string, target: string): boolean {
  return written.toLowerCase().replace(/(?<=.)\.$/, "") === target.toLowerCase();
}

import { formatInstant, type Instant, textAt } from "../base/index.ts";
import type { Playbook, Waiver } from "../playbook/index.ts";
import type { ScoredFinding } from "./types.ts";

const longestDays = 90;

/** What a waiver does for a finding now. */
export type WaiverState = { readonly kind: "holds" } | { readonly kind: "expired" } | { readonly kind: "invalid"; readonly why: string };

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
  if (waiver.expires === undefined) return { kind: "invalid", why: "it has no end (`expires`)" };
  if (endOf(waiver, waiver.expires) <= now) return { kind: "expired" };
  if (waiver.expires - now > longestDays * 86_400_000)
    return { kind: "invalid", why: `it ends on ${formatInstant(waiver.expires).slice(0, 10)}, more than ${longestDays} days ahead` };
  if (!waiver.reason) return { kind: "invalid", why: "it gives no reason" };
  if (!waiver.owner) return { kind: "invalid", why: "nobody owns it" };
  if (finding.score === 5 && waiver.approverRole !== "security-owner")
    return { kind: "invalid", why: "a score of 5 needs the approval of the security owner" };
  if (finding.category === "compliance" && waiver.approverRole !== "compliance")
    return { kind: "invalid", why: "a compliance finding needs the approval of the compliance role" };
  return { kind: "holds" };
}

/** A date is the last day (it holds until that ends), a time is the end itself. */
function endOf({ expiresPlace }: Waiver, expires: Instant): Instant {
  const isDate = expiresPlace !== undefined && /^["']?\d{4}-\d\d-\d\d["']?$/.test(textAt(expiresPlace).trim());
  return isDate ? expires + 86_400_000 : expires;
}

function sameTarget(written: string, target: string): boolean {
  return written.toLowerCase().replace(/(?<=.)\.$/, "") === target.toLowerCase();
}

import { formatDuration, type Instant } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import { coversTranche, safetyFault } from "../../risk/index.ts";
import { insertEntry, isNullNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { stated } from "../shared/derivations.ts";
import { tranchesThatMoveMx } from "../shared/mx-moves.ts";
import { cutoverOf, decisionOn } from "../shared/sides.ts";

/** What a team can wait for while mail goes the wrong way. */
const patienceSeconds = 600;
const lowSeconds = 300;
/** Resolvers may serve stale data for a while (RFC 8767); three days let every old copy die. */
const leadSeconds = 259_200;
const marginSeconds = 7200;

export default rule({
  id: "insurance/low-ttl-missing",
  title: "No low TTL before MX moves",
  on: "mxName",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "insurance", score: 4 },
  source: "Method, insurance (low-TTL MX); RFC 1034 §3.2.1",
  worlds: ["live"],
  messages: {
    near: "MX of {name} moves with {tranche} and lives {ttl} in caches: nothing plans to lower it, and a way back would take as long. Lower it now, {ttl} before the window",
    later: {
      text: "MX of {name} moves with {tranche} and lives {ttl} in caches, and no step lowers it before: add a safety of kind dns-ttl, or a phase with a low TTL",
      severity: "warning",
      score: 3,
    },
  },
  fixes: {
    safety: {
      title: "Plan a low TTL",
      safety: "unsafe",
      edit: ({ playbook }, { tranche, ttl }: { tranche: Tranche; ttl: number }) => {
        const { root, safety } = playbook as Playbook;
        const lead = Math.max(leadSeconds, ttl + marginSeconds);
        const text = `{ kind: dns-ttl, records: [mx], ttl: ${lowSeconds}, lead: ${Math.ceil(lead / 3600)}h, restore: ${ttl}, tranches: [${tranche.id}] }`;
        const entry = root.entry("safety");
        if (safety.has("low-ttl") || (entry && entry.value.kind !== "map" && !isNullNode(entry.value))) return [];
        return entry ? insertEntry(entry, "low-ttl", text) : insertEntry(root, "safety", `{ low-ttl: ${text} }`);
      },
    },
  },
  check({ name, domain, playbook, place }, { ask, report, isPast, cannotKnow }) {
    // Where phases move the MX, their TTLs are measured (mx/ttl-too-high-for-rollback, mx/ttl-lowered-too-late).
    if (!playbook || !domain?.ours || !domain.roles.includes("receive") || tranchesThatMoveMx(playbook, name).length > 0) return;
    const tranche = cutoverOf(playbook, name, domain);
    if (!tranche || decisionOn(playbook, tranche) === "go" || (tranche.window && isPast(tranche.window.to))) return;
    if (promisesLowTtl(playbook, tranche, isPast)) return;
    const answer = ask(stated(name, "MX"));
    if (answer?.kind !== "records") return;
    const ttl = answer.ttlSeconds;
    if (ttl === undefined) {
      cannotKnow("lookup-failed", `MX ${name}: answered without the TTL that its own server states`);
      return;
    }
    if (ttl <= patienceSeconds) return;
    const isNear = tranche.window !== undefined && isPast(tranche.window.from - (ttl + marginSeconds) * 1000);
    const about = { scope: { kind: "tranche", tranche: tranche.id }, target: name } as const;
    report(
      domain.fields.get("moves")?.place ?? place,
      isNear ? "near" : "later",
      { name, tranche: tranche.id, ttl: formatDuration(ttl) },
      {
        fix: [{ id: "safety", with: { tranche, ttl } }],
        seenAfterSeconds: ttl,
        about,
      },
    );
  },
});

/** A safety for MX that holds; its time against what is published is measured by mx/ttl-lowered-too-late. */
function promisesLowTtl(playbook: Playbook, tranche: Tranche, isPast: (instant: Instant) => boolean): boolean {
  return [...playbook.safety.values()].some((safety) => {
    const records = (safety.fields.get("records")?.items() ?? []).map((item) => item.text.toLowerCase());
    const isMeant = safety.fields.get("kind")?.text === "dns-ttl" && records.includes("mx") && coversTranche(safety, tranche);
    return isMeant && safetyFault(safety, playbook, isPast) === undefined;
  });
}

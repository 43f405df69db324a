import { formatDuration, type Place } from "../../base/index.ts";
import type { Name, RRType } from "../../dns/index.ts";
import type { Tranche } from "../../playbook/index.ts";
import { type Context, rule } from "../rule.ts";
import { stated } from "../shared/derivations.ts";
import { isOurs, tranchesThatMoveMx } from "../shared/mx-moves.ts";

/** Without `rollback.within`: what a team can wait for while mail goes the wrong way. */
const patienceSeconds = 600;
/** What the fix sets; resolvers commonly keep nothing for less. */
const rollbackTtl = 300;

export default rule({
  id: "mx/ttl-too-high-for-rollback",
  title: "MX TTL longer than the rollback may take",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 4 },
  source: "RFC 1034 §3.2.1; RFC 2181 §5.2; method (low TTL as rollback insurance)",
  messages: {
    near: "{type} of {owner} lives {ttl} in caches; rolling back {tranche} must not take longer than {limit}. Lower it now, one old TTL before the window",
    later: {
      text: "{type} of {owner} lives {ttl} in caches; rolling back {tranche} must not take longer than {limit}. Lower it before its window comes near",
      severity: "warning",
      score: 3,
    },
  },
  fixes: {
    lower: {
      title: `Set the TTL to ${rollbackTtl} seconds`,
      safety: "safe",
      edit: (_target, { owner, type }: { owner: Name; type: RRType }, tools) => {
        const set = tools.located(owner, type);
        return (set && tools.zone(owner)?.setTtl(set, rollbackTtl)) ?? [];
      },
    },
  },
  check({ name, place, playbook }, context) {
    const tranches = tranchesThatMoveMx(playbook, name);
    if (!playbook || tranches.length === 0) return;
    const answer = context.ask(stated(name, "MX"));
    if (answer?.kind !== "records") return;
    judge(tranches, { owner: name, type: "MX", ttl: answer.ttlSeconds, place }, context);
    // A host of ours: its address moves with a rollback too.
    for (const record of answer.records) {
      if (record.kind !== "mx" || !isOurs(playbook, record.exchange)) continue;
      for (const type of ["A", "AAAA"] as const) {
        const address = context.ask(stated(record.exchange, type));
        if (address?.kind === "records") judge(tranches, { owner: record.exchange, type, ttl: address.ttlSeconds, place }, context);
        if (address?.kind === "cname") judge(tranches, { owner: record.exchange, type: "CNAME", ttl: address.ttlSeconds, place }, context);
      }
    }
  },
});

interface Lived {
  readonly owner: Name;
  readonly type: RRType;
  readonly ttl: number | undefined;
  readonly place: Place;
}

function judge(tranches: readonly Tranche[], { owner, type, ttl, place }: Lived, context: Context<"near" | "later", "lower">): void {
  if (ttl === undefined) {
    // A text may leave it to its provider; its own server has to say.
    if (context.world === "live")
      context.cannotKnow("lookup-failed", `${type} ${owner}: answered without the TTL that its own server states`);
    return;
  }
  const tooLong = tranches.filter((tranche) => ttl > limitOf(tranche));
  const worst = tooLong.find((tranche) => isNear(tranche, ttl, context)) ?? tooLong[0];
  if (!worst) return;
  const source = context.located(owner, type)?.sources[0];
  const data = { owner, type, ttl: formatDuration(ttl), tranche: worst.id, limit: formatDuration(limitOf(worst)) };
  context.report(source?.ttl ?? source?.rdata ?? place, isNear(worst, ttl, context) ? "near" : "later", data, {
    fix: [{ id: "lower", with: { owner, type } }],
    seenAfterSeconds: ttl,
  });
}

const limitOf = (tranche: Tranche): number => tranche.rollback.withinSeconds ?? patienceSeconds;

/** From the last moment at which an old copy can outlive the cutover until the soak is over. */
function isNear(tranche: Tranche, ttl: number, { isPast }: Context<"near" | "later", "lower">): boolean {
  const { window } = tranche;
  return window !== undefined && isPast(window.from - ttl * 1000) && !isPast(window.to + (tranche.gate.gate?.soakSeconds ?? 0) * 1000);
}

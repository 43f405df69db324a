import { formatDuration, formatInstant, type Place, parseDuration, parseTtl } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { Playbook, Safety, Tranche } from "../../playbook/index.ts";
import { setScalar } from "../../yaml/index.ts";
import { type Context, rule } from "../rule.ts";
import { stated } from "../shared/derivations.ts";
import { tranchesThatMoveMx } from "../shared/mx-moves.ts";

/** RFC 8767: resolvers may serve stale data for a while; two hours is what practice allows for. */
const marginSeconds = 7200;

type Ctx = Context<"published" | "lead", "lead">;

export default rule({
  id: "mx/ttl-lowered-too-late",
  title: "TTL is lowered after old copies can still live",
  on: "mxName",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 4 },
  source: "RFC 1034 §3.2.1; RFC 8767 §4",
  worlds: ["text", "live"],
  messages: {
    published:
      "MX of {name} is still published with a TTL of {ttl}; caches keep it beyond the start of {tranche} ({start}) unless it was lowered by {deadline}. Publish {planned} now and move the window by {late}",
    lead: "The TTL is lowered {lead} before a cutover, but old copies live {restore} and resolvers may serve them longer: lower it at least {needed} before",
  },
  fixes: {
    lead: {
      title: "Lower the TTL earlier",
      safety: "unsafe",
      edit: (_target, { safety, lead }: { readonly safety: Safety; readonly lead: string }) => {
        const node = safety.fields.get("lead")?.node;
        return node?.kind === "scalar" ? setScalar(node, lead) : [];
      },
    },
  },
  check({ name, place, playbook }, context) {
    const tranches = tranchesThatMoveMx(playbook, name);
    if (!playbook || tranches.length === 0) return;
    if (context.world === "text") checkLead(playbook, context);
    else checkPublished(name, tranches, playbook, place, context);
  },
});

/** What is published now against the start of the next window. */
function checkPublished(
  name: Name,
  tranches: readonly Tranche[],
  playbook: Playbook,
  place: Place,
  { ask, isPast, report, cannotKnow }: Ctx,
): void {
  const answer = ask(stated(name, "MX"));
  if (answer?.kind !== "records") return;
  const ttl = answer.ttlSeconds;
  if (ttl === undefined) {
    cannotKnow("lookup-failed", `MX ${name}: answered without the TTL that its own server states`);
    return;
  }
  const planned = plannedTtl(playbook, name);
  if (planned === undefined || ttl <= planned) return;
  for (const tranche of tranches) {
    const start = tranche.window?.from;
    if (start === undefined || isPast(tranche.window?.to ?? start)) continue;
    const deadline = start - (ttl + marginSeconds) * 1000;
    if (!isPast(deadline)) continue;
    const data = {
      name,
      ttl: formatDuration(ttl),
      tranche: tranche.id,
      start: formatInstant(start, playbook.timeZone),
      deadline: formatInstant(deadline, playbook.timeZone),
      planned: formatDuration(planned),
      late: formatDuration(ttl + marginSeconds),
    };
    report(tranche.window?.fromPlace ?? place, "published", data, { seenAfterSeconds: ttl + marginSeconds });
  }
}

/** The TTL that the text of the live phase states, or that the insurance promises. */
function plannedTtl(playbook: Playbook, name: Name): number | undefined {
  for (const zone of playbook.zones.values()) {
    const set = zone.live === undefined ? undefined : zone.phases.get(zone.live)?.find((one) => one.owner === name && one.type === "MX");
    if (set?.ttlSeconds !== undefined) return set.ttlSeconds;
  }
  const promised = mxInsurance(playbook).map((safety) => parseTtl(safety.fields.get("ttl")?.text ?? ""));
  return promised.find((ttl) => ttl !== undefined);
}

function checkLead(playbook: Playbook, { report }: Ctx): void {
  for (const safety of mxInsurance(playbook)) {
    const lead = parseDuration(safety.fields.get("lead")?.text ?? "");
    const restore = parseTtl(safety.fields.get("restore")?.text ?? "");
    if (lead === undefined || restore === undefined || lead >= restore + marginSeconds) continue;
    const place = safety.fields.get("lead")?.place ?? safety.place;
    const needed = formatDuration(restore + marginSeconds);
    const fix = [
      {
        id: "lead" as const,
        title: `Lower it ${needed} before`,
        with: { safety, lead: `${Math.ceil((restore + marginSeconds) / 3600)}h` },
      },
    ];
    report(place, "lead", { lead: formatDuration(lead), restore: formatDuration(restore), needed }, { fix });
  }
}

function mxInsurance(playbook: Playbook): readonly Safety[] {
  return [...playbook.safety.values()].filter((safety) => {
    const kind = safety.fields.get("kind")?.text;
    const records =
      safety.fields
        .get("records")
        ?.items()
        .map((item) => item.text.toLowerCase()) ?? [];
    return kind === "dns-ttl" && records.includes("mx");
  });
}

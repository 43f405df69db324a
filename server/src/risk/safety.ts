import { formatDuration, type Instant, parseDuration, parseInstant, parsePercent, parseRate, parseTtl } from "../base/index.ts";
import type { Domain, Playbook, Safety, Tranche } from "../playbook/index.ts";
import type { Score } from "./types.ts";

// A safety limits the loss. It softens a risk only while its own check passes: an insurance that pays nothing is none.
// Only what the plan says is judged here; what is published is measured by the rules of its records.

/** Longest TTL that makes a way back quick, and what resolvers may serve beyond it (RFC 8767). */
const longestTtl = 600;
const staleSeconds = 7200;
/** A larger share is no experiment (threshold is this tool's). */
const largestShare = 0.1;

type IsPast = (instant: Instant) => boolean;

/** Why a safety does not hold, as the end of a sentence; `undefined`: it holds. */
export function safetyFault(safety: Safety, playbook: Playbook, isPast: IsPast): string | undefined {
  const tranches = tranchesOf(safety, playbook);
  switch (safety.fields.get("kind")?.text) {
    case "dns-ttl":
      return dnsTtlFault(safety);
    case "sender-subdomain":
      return subdomainFault(safety, playbook);
    case "dmarc-policy":
      return policyFault(safety, playbook, isPast);
    case "source-retention":
      return durationFault(safety, tranches, "the source is kept");
    case "data-residency":
      return residencyFault(safety, playbook);
    case "dual-delivery": {
      const isDual = (tranche: Tranche) => tranche.fields.get("rollback")?.get("back")?.text === "dual";
      if (playbook.strategy !== "dual-delivery" && !(tranches.length > 0 && tranches.every(isDual)))
        return "neither the strategy nor `rollback.back` delivers to both sides";
      return safety.fields.get("for") ? durationFault(safety, tranches, "both sides receive") : undefined;
    }
    case "throttle":
      return throttleFault(safety, playbook);
    case "experiment-share": {
      const share = parsePercent(safety.fields.get("share")?.text ?? "");
      if (share === undefined) return "it does not state its `share`";
      return share > 0 && share <= largestShare
        ? undefined
        : `a share of ${safety.fields.get("share")?.text} is no small one (at most ${largestShare * 100}%)`;
    }
    default:
      return "its kind is not known";
  }
}

/**
 * What a risk counts while the safeties named for it hold: one less for any number of them, because insurance against one
 * loss is not added up. A 5 stays a 5: what loses mail for good is for a waiver to decide, with the security owner.
 */
export function softenedScore(score: Score, safeties: readonly Safety[], playbook: Playbook, isPast: IsPast): Score {
  if (score === 0 || score === 5 || !safeties.some((one) => safetyFault(one, playbook, isPast) === undefined)) return score;
  return (score - 1) as Score;
}

/** Whether a safety is meant for a tranche: it names it, or names none. */
export function coversTranche(safety: Safety, { id }: Tranche): boolean {
  const only = safety.fields.get("tranches")?.items() ?? [];
  return only.length === 0 || only.some((one) => one.text === id);
}

function tranchesOf(safety: Safety, { tranches }: Playbook): readonly Tranche[] {
  return [...tranches.values()].filter((tranche) => coversTranche(safety, tranche));
}

function dnsTtlFault({ fields }: Safety): string | undefined {
  const [ttl, lead, restore] = [
    parseTtl(fields.get("ttl")?.text ?? ""),
    parseDuration(fields.get("lead")?.text ?? ""),
    parseTtl(fields.get("restore")?.text ?? ""),
  ];
  if ((fields.get("records")?.items().length ?? 0) === 0) return "it names no `records`";
  if (ttl === undefined) return "it does not state its `ttl`";
  if (ttl > longestTtl) return `a TTL of ${formatDuration(ttl)} keeps a rollback waiting (at most ${formatDuration(longestTtl)})`;
  if (lead === undefined) return "it does not state how long before the window (`lead`)";
  if (restore !== undefined && lead < restore + staleSeconds)
    return `old copies live ${formatDuration(restore)} and more, and the TTL is lowered only ${formatDuration(lead)} before`;
  return undefined;
}

function subdomainFault({ fields }: Safety, { domains, senders }: Playbook): string | undefined {
  const name = fields.get("domain")?.text.toLowerCase().replace(/\.$/, "");
  if (!name) return "it names no `domain`";
  const domain = [...domains.values()].find((one) => one.name === name);
  if (!domain?.ours) return `${name} is no domain of the plan`;
  if (![...domains.keys()].some((above) => name.endsWith(`.${above}`))) return `${name} lies below no other domain of the plan`;
  const used = [...senders.values()].some((sender) => sender.domains.some((one) => one.name === name));
  return used ? undefined : `no sender uses ${name}`;
}

const strictness: Readonly<Record<string, number>> = { none: 0, quarantine: 1, reject: 2 };

function policyFault({ fields }: Safety, playbook: Playbook, isPast: IsPast): string | undefined {
  const policy = fields.get("policy")?.text ?? "";
  if (strictness[policy] === undefined) return "it does not state its `policy`";
  const only = fields.get("domain")?.text.toLowerCase().replace(/\.$/, "");
  const meant = [...playbook.domains.values()].filter(
    ({ ours, roles, name }) => ours && (only === undefined ? roles.includes("send") : name === only),
  );
  for (const domain of meant) {
    const planned = plannedPolicy(domain, playbook, isPast);
    if (planned !== undefined && (strictness[planned] ?? 0) > (strictness[policy] ?? 0))
      return `the ladder of ${domain.name} is at ${planned} already`;
  }
  return meant.length > 0 ? undefined : "it covers no domain of the plan";
}

/** The policy of the ladder's last step that has begun. */
function plannedPolicy({ fields }: Domain, { timeZone }: Playbook, isPast: IsPast): string | undefined {
  const steps = (fields.get("dmarc")?.get("ladder")?.items() ?? []).flatMap((step) => {
    const from = parseInstant(step.get("from")?.text ?? "", timeZone);
    return from !== undefined && isPast(from) ? [{ from, policy: step.get("policy")?.text }] : [];
  });
  return steps.sort((a, b) => a.from - b.from).at(-1)?.policy;
}

/** Shorter than the time in which a tranche may still go back, it ends before it is needed. */
function durationFault({ fields }: Safety, tranches: readonly Tranche[], what: string): string | undefined {
  const kept = parseDuration(fields.get("for")?.text ?? "");
  if (kept === undefined) return "it does not state how long (`for`)";
  for (const tranche of tranches) {
    const until = rollbackSeconds(tranche);
    if (until !== undefined && kept < until)
      return `${what} for ${formatDuration(kept)}, and ${tranche.id} may go back for ${formatDuration(until)}`;
  }
  return undefined;
}

/** How long after its window a tranche may still go back; `undefined`: off, or until a step of a runbook. */
export function rollbackSeconds({ rollback, fields }: Tranche): number | undefined {
  return rollback.state === "off" ? undefined : parseDuration(fields.get("rollback")?.get("until")?.text ?? "");
}

function residencyFault({ fields }: Safety, { domains }: Playbook): string | undefined {
  const region = fields.get("region")?.text;
  if (!region) return "it names no `region`";
  const stated = [...domains.values()]
    .filter(({ ours }) => ours)
    .flatMap((domain) => {
      const residency = domain.fields.get("residency")?.text;
      return residency ? [{ name: domain.name, residency }] : [];
    });
  const other = stated.find(({ residency }) => residency.toLowerCase() !== region.toLowerCase());
  if (other) return `mail of ${other.name} stays in ${other.residency}, not in ${region}`;
  return stated.length > 0 ? undefined : "no domain states its `residency`";
}

function throttleFault({ fields }: Safety, { senders }: Playbook): string | undefined {
  const sender = senders.get(fields.get("sender")?.text ?? "");
  const rate = parseRate(fields.get("rate")?.text ?? "");
  if (!sender) return "it names no `sender` of the plan";
  if (rate === undefined) return "it does not state its `rate`";
  const volume = parseRate(sender.fields.get("volume")?.text ?? "");
  // What a sender sends in a day it may send in an hour: a limit above twice the mean slows nothing down.
  if (volume !== undefined && rate > volume * 2) return `${sender.id} may send more than twice what it ever sends`;
  return undefined;
}

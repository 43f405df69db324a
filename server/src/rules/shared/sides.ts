import { parse } from "tldts";
import { absoluteName, isWithin, type Name } from "../../dns/index.ts";
import type { Domain, Playbook, Tranche } from "../../playbook/index.ts";
import { gatewayPlatform, platformOfMx } from "../../records/index.ts";
import { isOurs, tranchesThatMoveMx } from "./mx-moves.ts";
import { hostOf } from "./platforms.ts";

export type Side = "source" | "target" | "gateway";

/** Which side of the migration a mail host belongs to; `undefined` where the playbook and dated data do not tell. */
export function sideOf(playbook: Playbook, host: Name): Side | undefined {
  for (const [, route] of playbook.fields.get("routes")?.entries() ?? []) {
    const to = route.get("to")?.text;
    if (nameOf(route.get("host")?.text) === host && (to === "source" || to === "target")) return to;
  }
  for (const side of ["source", "target"] as const) if (hostOf(playbook, side) === host) return side;
  const [source, target] = (["source", "target"] as const).map((side) => playbook.fields.get(side)?.get("platform")?.text);
  const platform = platformOfMx(host);
  if (platform !== undefined) {
    if (gatewayPlatform(platform)) return "gateway";
    // From one tenant to another both sides look the same.
    if (source === target) return undefined;
    if (platform === target) return "target";
    return platform === source ? "source" : undefined;
  }
  const isCloud = (name: string | undefined) => name === "microsoft365" || name === "google";
  const candidates = (["source", "target"] as const).filter((side) => {
    if (isCloud(side === "source" ? source : target)) return false;
    return beside(playbook.fields.get(side)?.get("host")?.text, host) || isOurs(playbook, host);
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Whether `host` lies below the registrable domain of the side's own host. */
function beside(text: string | undefined, host: Name): boolean {
  const domain = text === undefined ? null : parse(text).domain;
  return domain !== null && isWithin(host, domain as Name);
}

function nameOf(text: string | undefined): Name | undefined {
  return text ? absoluteName(text) : undefined;
}

/** The tranche with which the MX of a name moves: the domain says it, or its phase changes the MX, or it is the final one. */
export function cutoverOf(playbook: Playbook, name: Name, domain: Domain | undefined): Tranche | undefined {
  const said = domain?.fields.get("moves")?.text;
  if (said) return playbook.tranches.get(said);
  const last = (tranches: readonly Tranche[]) => [...tranches].sort((a, b) => a.order - b.order).at(-1);
  const moving = tranchesThatMoveMx(playbook, name);
  return last(moving.length > 0 ? moving : [...playbook.tranches.values()].filter(({ stage }) => stage === "final"));
}

/** What was decided about a tranche, the latest decision; `undefined` while there is none. */
export function decisionOn(playbook: Playbook, { id }: Tranche): string | undefined {
  const decisions = playbook.decisions.filter(({ tranche }) => tranche === id);
  return [...decisions].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)).at(-1)?.verdict;
}

/** A route graph, or a strategy that is about living on two sides, says who hands what to whom. */
export function coexists(playbook: Playbook): boolean {
  return (
    (playbook.fields.get("routes")?.entries().length ?? 0) > 0 || playbook.strategy === "hybrid" || playbook.strategy === "dual-delivery"
  );
}

/** The host that the playbook names for mail from outside to the side that is authoritative, or the one name a platform has for all. */
export function declaredMx(playbook: Playbook, domain: Domain | undefined): { preference: number; exchange: Name } | undefined {
  const side = domain?.fields.get("authoritative")?.text === "target" ? "target" : "source";
  for (const [, route] of playbook.fields.get("routes")?.entries() ?? []) {
    const host = nameOf(route.get("host")?.text);
    if (route.get("from")?.text === "internet" && route.get("to")?.text === side && host) return { preference: 10, exchange: host };
  }
  // Google has one MX for everybody; every other platform has to be asked.
  const google = playbook.fields.get(side)?.get("platform")?.text === "google";
  return google ? { preference: 1, exchange: "smtp.google.com" as Name } : undefined;
}

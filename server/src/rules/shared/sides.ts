import { parse } from "tldts";
import { isWithin, type Name } from "../../dns/index.ts";
import { type Domain, indexed, type Playbook, type Tranche } from "../../playbook/index.ts";
import { gatewayPlatform, platformOfMx } from "../../records/index.ts";
import type { Ask } from "../rule.ts";
import { isOurs, tranchesThatMoveMx } from "./mx-moves.ts";
import { hostOf, mailHosts } from "./platforms.ts";
import { routesOf } from "./route-graph.ts";

export type MailSide = "source" | "target" | "gateway";

/**
 * Which side of the migration takes the mail that an MX sends to this host; `undefined` where the playbook and dated data do not
 * tell. Routes name such hosts, and one of our own domains is the side that no cloud runs. Hosts of clients: `clientSideOf`.
 */
export function mailSideOf(playbook: Playbook, host: Name): MailSide | undefined {
  for (const { to, host: named } of routesOf(playbook)) if (named === host && (to === "source" || to === "target")) return to;
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

/** The side that a domain's MX records lead to in this world: `undefined` while it is split, elsewhere or not known. */
export function mailSide(playbook: Playbook, domain: Name, ask: Ask): MailSide | undefined {
  const sides = new Set(mailHosts(domain, ask).map((host) => mailSideOf(playbook, host)));
  return sides.size === 1 ? [...sides][0] : undefined;
}

/** Whether `host` lies below the registrable domain of the side's own host. */
function beside(text: string | undefined, host: Name): boolean {
  const domain = text === undefined ? null : parse(text).domain;
  return domain !== null && isWithin(host, domain as Name);
}

/** The tranche with which the MX of a name moves: the domain says it, or its phase changes the MX, or it is the final one. */
export function cutoverOf(playbook: Playbook, name: Name, domain: Domain | undefined): Tranche | undefined {
  const said = domain?.fields.get("moves")?.text;
  if (said) return playbook.tranches.get(said);
  const moving = tranchesThatMoveMx(playbook, name);
  return moving.length > 0 ? lastOf(moving) : indexed(playbook, finalTranches, "last");
}

function lastOf(tranches: readonly Tranche[]): Tranche | undefined {
  return [...tranches].sort((a, b) => a.order - b.order).at(-1);
}

function finalTranches({ tranches }: Playbook): ReadonlyMap<string, Tranche> {
  const last = lastOf([...tranches.values()].filter(({ stage }) => stage === "final"));
  return new Map(last ? [["last", last]] : []);
}

/** What was decided about a tranche, the latest decision; `undefined` while there is none. */
export function decisionOn(playbook: Playbook, { id }: Tranche): string | undefined {
  const decisions = playbook.decisions.filter(({ tranche }) => tranche === id);
  return [...decisions].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)).at(-1)?.verdict;
}

/** A route graph, or a strategy that is about living on two sides, says who hands what to whom. */
export function coexists(playbook: Playbook): boolean {
  return routesOf(playbook).length > 0 || playbook.strategy === "hybrid" || playbook.strategy === "dual-delivery";
}

/** The host that the playbook names for mail from outside to the side that is authoritative, or the one name a platform has for all. */
export function declaredMx(playbook: Playbook, domain: Domain | undefined): { preference: number; exchange: Name } | undefined {
  const side = domain?.fields.get("authoritative")?.text === "target" ? "target" : "source";
  for (const { from, to, host } of routesOf(playbook))
    if (from === "internet" && to === side && host) return { preference: 10, exchange: host };
  // Google has one MX for everybody; every other platform has to be asked.
  const google = playbook.fields.get(side)?.get("platform")?.text === "google";
  return google ? { preference: 1, exchange: "smtp.google.com" as Name } : undefined;
}

import { type Instant, type Place, parseInstant } from "../../base/index.ts";
import { absoluteName, type Name } from "../../dns/index.ts";
import { indexed, type Playbook, type RoutePart } from "../../playbook/index.ts";
import type { Cursor } from "../../yaml/index.ts";

// Who hands what to whom while both platforms run: gateways and routes as one graph. Its nodes are `internet`, `source`,
// `target`, `queue` and the gateways. All rules on coexistence read it here.

/** One route whose two ends are written. */
export interface Route {
  readonly id: string;
  /** The id as written. */
  readonly place: Place;
  readonly from: string;
  readonly to: string;
  readonly toPlace: Place;
  readonly mailboxes: "all" | "moved" | "unmoved";
  /** Only in this phase of the zone; `undefined`: always. */
  readonly phase: string | undefined;
  /** The host that accepts it. */
  readonly host: Name | undefined;
  readonly hostPlace: Place | undefined;
  readonly certUntil: { readonly at: Instant; readonly place: Place } | undefined;
  readonly fields: Cursor<RoutePart>;
}

/** The routes of a plan in the order in which they are written; a half-typed one is none yet. */
export function routesOf(playbook: Playbook): readonly Route[] {
  return indexed(playbook, routeList, "all") ?? [];
}

/** Nobody needs one route without the others. */
function routeList(playbook: Playbook): ReadonlyMap<"all", readonly Route[]> {
  const entries = playbook.fields.get("routes")?.entries() ?? [];
  return new Map([["all", entries.flatMap(([key, fields]) => readRoute(playbook, key.text, key.place, fields))]]);
}

function readRoute(playbook: Playbook, id: string, place: Place, fields: Cursor<RoutePart>): readonly Route[] {
  const [from, to, host, until] = [fields.get("from"), fields.get("to"), fields.get("host"), fields.get("certUntil")];
  if (!from?.text || !to?.text) return [];
  const which = fields.get("for")?.text;
  const at = until && parseInstant(until.text, playbook.timeZone);
  return [
    {
      id,
      place,
      from: from.text,
      to: to.text,
      toPlace: to.place,
      mailboxes: which === "moved" || which === "unmoved" ? which : "all",
      phase: fields.get("phase")?.text || undefined,
      host: host?.text ? absoluteName(host.text) : undefined,
      hostPlace: host?.place,
      certUntil: until && at !== undefined ? { at, place: until.place } : undefined,
      fields,
    },
  ];
}

/** Whether a route carries mail for these mailboxes in a phase; without one, a route of any phase. */
export function carries(route: Route, mailboxes: "moved" | "unmoved", phase?: string): boolean {
  const isFor = route.mailboxes === "all" || route.mailboxes === mailboxes;
  return isFor && (phase === undefined || route.phase === undefined || route.phase === phase);
}

/** Whether two routes can be open at the same time for the same mailboxes. */
export function overlaps(one: Route, other: Route): boolean {
  const sameMailboxes = one.mailboxes === other.mailboxes || one.mailboxes === "all" || other.mailboxes === "all";
  return sameMailboxes && (one.phase === undefined || other.phase === undefined || one.phase === other.phase);
}

/** Whether mail for these mailboxes can get from one node to another, over any number of gateways. */
export function leads(playbook: Playbook, from: string, to: string, mailboxes: "moved" | "unmoved"): boolean {
  const open = routesOf(playbook).filter((route) => carries(route, mailboxes));
  const seen = new Set<string>();
  const walk = (at: string): boolean => {
    if (at === to) return true;
    if (seen.has(at)) return false;
    seen.add(at);
    return open.some((route) => route.from === at && walk(route.to));
  };
  return walk(from);
}

/** The routes of one cycle in order, each beginning where the one before it ends. */
export function cycleIn(routes: readonly Route[]): readonly Route[] | undefined {
  const done = new Set<string>();
  const walk = (at: string, way: readonly Route[]): readonly Route[] | undefined => {
    const start = way.findIndex(({ from }) => from === at);
    if (start >= 0) return way.slice(start);
    if (done.has(at)) return undefined;
    for (const route of routes) {
      const found = route.from === at ? walk(route.to, [...way, route]) : undefined;
      if (found) return found;
    }
    done.add(at);
    return undefined;
  };
  for (const { from } of routes) {
    const found = walk(from, []);
    if (found) return found;
  }
  return undefined;
}

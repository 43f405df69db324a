import { formatDuration } from "../../base/index.ts";
import { isWithin, type Name, nameLabels } from "../../dns/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import type { LocatedSet, ZoneDocument } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { tranchesThatMoveMx } from "../shared/mx-moves.ts";
import { hostOf } from "../shared/platforms.ts";

/** First labels of the names that people type into clients, scanners and scripts. */
const typed: ReadonlySet<string> = new Set(["imap", "pop", "pop3", "smtp", "mail", "webmail", "owa", "outlook", "exchange"]);
const graceDays = 30;

export default rule({
  id: "client/hardcoded-host-removed",
  title: "Host name set in clients disappears too early",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 3 },
  source: "Tool rule; method (hidden cost of connectors)",
  messages: {
    cutover:
      "Phase {phase} of {tranche} moves the mail and takes {host} away at once: clients and devices that have the name typed in stop that minute. Keep it {days} days longer",
    soon: "Phase {phase} of {tranche} takes {host} away {gap} after {earlier} moved the mail: clients and devices that have the name typed in need {days} days",
  },
  check({ tranche, playbook }, { report }) {
    for (const [id, phase] of tranche.phases) {
      const zone = playbook.zones.get(id);
      for (const set of zone ? removed(zone, phase, playbook) : []) {
        const earlier = firstToMoveAbove(playbook, set.owner);
        if (!earlier) continue;
        const data = { phase, tranche: tranche.id, host: set.owner, days: graceDays };
        const related = { related: [{ place: set.sources[0]?.place ?? tranche.place, message: "it is here until then" }] };
        if (earlier === tranche) report(tranche.place, "cutover", data, related);
        const gap = tranche.window && earlier.window ? (tranche.window.from - earlier.window.to) / 1000 : undefined;
        if (earlier === tranche || gap === undefined || gap < 0 || gap >= graceDays * 86_400) continue;
        report(tranche.place, "soon", { ...data, gap: formatDuration(Math.floor(gap)), earlier: earlier.id }, related);
      }
    }
  },
});

/** Addresses and aliases of such names that are live now and gone in a phase. */
function removed(zone: ZoneDocument, phase: string, playbook: Playbook): readonly LocatedSet[] {
  const stays = new Set([...zone.fixed, ...(zone.phases.get(phase) ?? [])].filter(isHost).map(({ owner }) => owner));
  const source = hostOf(playbook, "source");
  const isTyped = (owner: Name): boolean => owner === source || typed.has(nameLabels(owner)[0] ?? "");
  const now = zone.live === undefined || zone.live === phase ? [] : (zone.phases.get(zone.live) ?? []);
  const gone = now.filter((set) => isHost(set) && isTyped(set.owner) && !stays.has(set.owner));
  return gone.filter((set, i) => gone.findIndex(({ owner }) => owner === set.owner) === i);
}

const isHost = ({ type }: LocatedSet): boolean => type === "A" || type === "AAAA" || type === "CNAME";

/** The first tranche that moves the mail of the domain above a host. */
function firstToMoveAbove(playbook: Playbook, host: Name): Tranche | undefined {
  const moving = [...playbook.domains.values()]
    .filter(({ name }) => isWithin(host, name))
    .flatMap(({ name }) => tranchesThatMoveMx(playbook, name));
  return [...moving].sort((a, b) => (a.window?.from ?? 0) - (b.window?.from ?? 0))[0];
}

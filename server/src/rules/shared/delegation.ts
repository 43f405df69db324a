import { type Answer, type Name, sameRecords } from "../../dns/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";

import type { Derivation } from "../rule.ts";

/** What one server of a zone says, `undefined` while nobody has asked it. */
export interface ServerWord {
  readonly server: Name;
  readonly soa: Answer | undefined;
  readonly mx: Answer | undefined;
  readonly txt: Answer | undefined;
}

export interface ZoneView {
  /** Servers that the zone above names, and that the zone itself names; `undefined`: not known. */
  readonly parent: readonly Name[] | undefined;
  readonly own: readonly Name[] | undefined;
  readonly servers: readonly ServerWord[];
}

/** More than that no zone has; a hostile one must not make us ask the whole Internet. */
const mostServers = 8;

/**
 * A zone from above and from each of its servers. Always known: no verdict hangs on it, and what could not be asked (offline,
 * embedded zones, a name that is no zone of its own) has no servers.
 */
export const zoneView: Derivation<ZoneView> = (key, ask) => {
  const name = key as Name;
  const parent = serversIn(ask({ kind: "dns", name, type: "NS", from: "parent" }));
  if (!parent) return { known: true, value: { parent, own: undefined, servers: [] } };
  const own = serversIn(ask({ kind: "dns", name, type: "NS", from: "authoritative" }));
  const servers = parent.slice(0, mostServers).map((server): ServerWord => {
    const at = (type: string) => ask({ kind: "dns", name, type, from: "server", server });
    return { server, soa: at("SOA"), mx: at("MX"), txt: at("TXT") };
  });
  return { known: true, value: { parent, own, servers } };
};

function serversIn(answer: Answer | undefined): readonly Name[] | undefined {
  if (answer?.kind !== "records") return undefined;
  return answer.records.flatMap((record) => (record.kind === "name" ? [record.target] : [])).sort();
}

/** Tranches whose phase gives a zone other name servers than it has now. */
export function tranchesThatMoveServers(playbook: Playbook, name: Name): readonly Tranche[] {
  return [...playbook.tranches.values()].filter((tranche) =>
    [...tranche.phases].some(([id, phase]) => {
      const zone = playbook.zones.get(id);
      const next = zone?.phases.get(phase)?.find((set) => set.owner === name && set.type === "NS");
      if (!zone || !next || zone.live === phase) return false;
      const now = [...zone.fixed, ...(zone.phases.get(zone.live ?? "") ?? [])].find((set) => set.owner === name && set.type === "NS");
      return now === undefined || !sameRecords(now.records, next.records);
    }),
  );
}

import type { TextEdit } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { type MxRecord, sortMx } from "../../records/index.ts";
import { type LocatedSet, setLivePhase, type ZoneDocument } from "../../zones/index.ts";
import type { Fix, FixTools } from "../rule.ts";
import { hostOf } from "./platforms.ts";
import { mailSideOf } from "./sides.ts";

// Repairs of an MX that is on the wrong side: the phase that has the right one, or the host that the playbook declares.

type Move = { readonly document: ZoneDocument; readonly phase: string } | { readonly name: Name; readonly host: Name };

function moveMx(_target: unknown, move: Move, tools: FixTools): readonly TextEdit[] {
  if ("document" in move) return setLivePhase(move.document, move.phase);
  const set = tools.located(move.name, "MX");
  const [record, ...others] = set?.records ?? [];
  // Of several hosts one would stay behind, or be another's backup.
  if (!set || record?.kind !== "mx" || others.length > 0) return [];
  return tools.zone(move.name)?.setMx(set, 0, record.preference, move.host) ?? [];
}

/** The fix of rules on such an MX; they pass what `movesTo` gives. */
export const moveFix: Fix<unknown, Move> = { title: "Point the MX to the other side", safety: "unsafe", edit: moveMx };

/**
 * How the MX of a name gets to a side: by the one phase of its document that has it there (`allowed`, where given), and
 * where no phase speaks of it, by the host that the playbook declares.
 */
export function movesTo(side: "source" | "target", playbook: Playbook, name: Name, allowed?: ReadonlyMap<string, string>) {
  const isMx = ({ owner, type }: LocatedSet) => owner === name && type === "MX";
  for (const document of playbook.zones.values()) {
    const { live, phases } = document;
    if (live === undefined || !phases.get(live)?.some(isMx)) continue;
    const right = [...phases].filter(([phase, sets]) => {
      const [first] = sortMx((sets.find(isMx)?.records ?? []).filter((record): record is MxRecord => record.kind === "mx"));
      const isAllowed = allowed === undefined || allowed.get(document.id) === phase;
      return phase !== live && isAllowed && first !== undefined && mailSideOf(playbook, first.exchange) === side;
    });
    const [only, ...others] = right.map(([phase]) => phase);
    return only === undefined || others.length > 0
      ? []
      : [{ id: "move" as const, title: `Make ${only} live`, with: { document, phase: only } }];
  }
  const host = hostOf(playbook, side);
  return host === undefined ? [] : [{ id: "move" as const, title: `Point the MX to ${host}`, with: { name, host } }];
}

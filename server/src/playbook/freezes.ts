import { type Instant, type Place, parseEnd, parseInstant } from "../base/index.ts";
import type { Playbook, Tranche } from "./types.ts";

/** A time in which nothing may change. */
export interface Freeze {
  readonly from: Instant;
  readonly to: Instant;
  readonly why: string;
  readonly place: Place;
}

/** Freezes that hold for a tranche, also where they name it as it was before `split`. What has no start or end that exists is left out. */
export function freezesOf(playbook: Playbook, { id, written }: Tranche): readonly Freeze[] {
  // Times of a freeze are those of the playbook, also for a tranche in another zone.
  const timeZone = playbook.fields.get("timezone")?.text || "UTC";
  return (playbook.fields.get("freezes")?.items() ?? []).flatMap((freeze) => {
    const from = parseInstant(freeze.get("from")?.text ?? "", timeZone);
    const to = parseEnd(freeze.get("to")?.text ?? "", timeZone);
    const only = freeze.get("for")?.items() ?? [];
    if (from === undefined || to === undefined || (only.length > 0 && !only.some(({ text }) => text === id || text === written))) return [];
    return [{ from, to, why: freeze.get("why")?.text ?? "", place: freeze.place }];
  });
}

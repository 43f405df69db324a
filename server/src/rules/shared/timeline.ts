import { type Instant, wallDay } from "../../base/index.ts";
import { indexed, type Playbook, type Tranche } from "../../playbook/index.ts";

// When a plan moves whom: windows, sizes and order of its tranches.

export const dayMs = 86_400_000;

/** Tranches that move people, in the order in which they come. */
export function movingTranches(playbook: Playbook): readonly Tranche[] {
  return [...playbook.tranches.values()].filter(({ hasCohort }) => hasCohort).sort((a, b) => a.order - b.order);
}

/** A tranche may stand in a text that is not read: what a rule does not see proves nothing. */
export function hasUnreadTranches(playbook: Playbook): boolean {
  return playbook.unread.some(({ kind, why }) => (kind === "Tranche" || kind === undefined) && why !== "invalid" && why !== "unstated");
}

/** The first start and the last end. `undefined` where a tranche has no window yet: its end is not known. */
export function spanOf(
  playbook: Playbook,
): { readonly from: Instant; readonly to: Instant; readonly first: Tranche; readonly last: Tranche } | undefined {
  const tranches = [...playbook.tranches.values()];
  const [one] = tranches;
  if (!one || tranches.some(({ window }) => window === undefined || window.to < window.from) || hasUnreadTranches(playbook))
    return undefined;
  let [first, last] = [one, one];
  for (const tranche of tranches) {
    if ((tranche.window?.from ?? 0) < (first.window?.from ?? 0)) first = tranche;
    if ((tranche.window?.to ?? 0) > (last.window?.to ?? 0)) last = tranche;
  }
  return { from: first.window?.from ?? 0, to: last.window?.to ?? 0, first, last };
}

/** Whether the plan says how it ends: a final tranche, or one that takes everybody who is left. A pilot alone is a beginning. */
export function isWhole(playbook: Playbook): boolean {
  return [...playbook.tranches.values()].some(
    (tranche) => tranche.stage === "final" || tranche.fields.get("cohort")?.get("select")?.text === "rest",
  );
}

/** All mailboxes of the plan, as far as its tranches say; `exact`: every one that moves people does. */
export function plannedMailboxes(playbook: Playbook): Planned {
  return indexed(playbook, planned, "all") as Planned;
}

interface Planned {
  readonly atLeast: number;
  readonly exact: boolean;
}

function planned(playbook: Playbook): ReadonlyMap<string, Planned> {
  const moving = movingTranches(playbook);
  const atLeast = moving.reduce((sum, { mailboxes }) => sum + (mailboxes ?? 0), 0);
  const exact = !hasUnreadTranches(playbook) && moving.every(({ mailboxes }) => mailboxes !== undefined);
  return new Map([["all", { atLeast, exact }]]);
}

/** Every tranche that has to be over before this one, itself not among them. */
export function tranchesBefore(playbook: Playbook, tranche: Tranche): readonly Tranche[] {
  const found = new Set<Tranche>();
  const visit = (one: Tranche): void => {
    for (const { id } of one.needs) {
      const earlier = playbook.tranches.get(id);
      if (!earlier || found.has(earlier)) continue;
      found.add(earlier);
      visit(earlier);
    }
  };
  visit(tranche);
  found.delete(tranche);
  return [...found];
}

/**
 * IANA zones of countries whose week does not end on Saturday and Sunday, with their old names: CLDR 48 weekData, and from
 * python-holidays Bangladesh, Brunei, Djibouti and the Maldives, of which CLDR knows nothing; both read on 2026-11-23. Palestine is
 * here because sources differ. India and Uganda are not: CLDR has them rest on Sunday alone, so that they are asked once too often.
 */
const otherWeeks: ReadonlySet<string> = new Set([
  "Africa/Algiers",
  "Africa/Cairo",
  "Africa/Djibouti",
  "Africa/Khartoum",
  "Africa/Tripoli",
  "Asia/Aden",
  "Asia/Amman",
  "Asia/Baghdad",
  "Asia/Bahrain",
  "Asia/Brunei",
  "Asia/Dacca",
  "Asia/Damascus",
  "Asia/Dhaka",
  "Asia/Gaza",
  "Asia/Hebron",
  "Asia/Jerusalem",
  "Asia/Kabul",
  "Asia/Kuwait",
  "Asia/Muscat",
  "Asia/Qatar",
  "Asia/Riyadh",
  "Asia/Tehran",
  "Asia/Tel_Aviv",
  "Egypt",
  "Indian/Maldives",
  "Iran",
  "Israel",
  "Libya",
]);

export type WeekTime = "weekday" | "friday-afternoon" | "weekend";

/** `undefined` where the week is another one. */
export function weekTimeOf(instant: Instant, timeZone: string): WeekTime | undefined {
  if (otherWeeks.has(timeZone)) return undefined;
  const { weekday, minutes } = wallDay(instant, timeZone);
  if (weekday === 0 || weekday === 6) return "weekend";
  return weekday === 5 && minutes >= 12 * 60 ? "friday-afternoon" : "weekday";
}

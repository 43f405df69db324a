import type { Place } from "../../base/index.ts";
import { type Cohort, logicalColumn, type Mailboxes, type Playbook, type Tranche } from "../../playbook/index.ts";
import type { UnknownReason } from "../../risk/index.ts";

// Who moves with which tranche, as rules ask for it. A file that is not there leaves them unknown: never nobody.

export interface KnownCohort {
  readonly tranche: Tranche;
  readonly members: readonly number[];
  readonly cohort: Extract<Cohort, { state: "known" }>;
}

export function knownCohort(tranche: Tranche): KnownCohort | undefined {
  return tranche.cohort?.state === "known" ? { tranche, members: tranche.cohort.members, cohort: tranche.cohort } : undefined;
}

/** Why a rule that needs the members cannot run; `undefined`: it can, or the plan works without an inventory. */
export function whyUnknown(tranche: Tranche): readonly [UnknownReason, string] | undefined {
  const { cohort } = tranche;
  if (cohort?.state !== "unknown") return undefined;
  switch (cohort.why) {
    case "unstated":
      return undefined;
    case "missing":
      return ["no-text", `who belongs to ${tranche.id} is not known: ${cohort.detail}`];
    case "wrong":
    case "cycle":
      return ["parse-error", `who belongs to ${tranche.id} is not known: ${cohort.detail}`];
  }
}

/** What a person clicks who wants to change the members. */
export function cohortPlace({ cohort, fields, place }: Tranche): Place {
  return cohort?.select?.place ?? fields.get("cohort")?.get("file")?.place ?? fields.entry("cohort")?.key.place ?? place;
}

/** The first ten addresses, and how many more. */
export function addressList(mailboxes: Mailboxes, rows: readonly number[]): string {
  return textList(
    rows.slice(0, 10).map((row) => mailboxes.addressOf(row)),
    rows.length,
  );
}

export function textList(first: readonly string[], total: number): string {
  const shown = first.slice(0, 10);
  return total > shown.length ? `${shown.join(", ")} and ${total - shown.length} more` : shown.join(", ");
}

/** What one column says of a mailbox; `undefined`: there is no such column. */
export function cellOf(playbook: Playbook, logical: Parameters<typeof logicalColumn>[2]): ((row: number) => string) | undefined {
  const { mailboxes, names } = playbook.inventory;
  const column = mailboxes && logicalColumn(mailboxes.table, "mailboxes", logical, names);
  return column && ((row) => column.values[column.codes[row] as number] ?? "");
}

import { sliceStart } from "../split.ts";
import type { Slice } from "../types.ts";
import type { CsvTables } from "./read-inventory.ts";
import { readAddressList } from "./table.ts";
import type { Cohort, Inventory, Mailboxes, Moved, MovedList } from "./types.ts";
import { readAddress } from "./values.ts";

// Who moved is a fact: an inventory that is exported anew, or an expression that is corrected, changes who moves next, and not
// who moved (LANGUAGE 3: a cohort is frozen in records/).

/** Rows of the addresses that a list has, ascending, and those that the inventory does not have. */
export function listedRows(
  text: string,
  { byAddress }: Mailboxes,
): { readonly rows: readonly number[]; readonly strangers: readonly string[] } {
  const rows: number[] = [];
  const strangers: string[] = [];
  for (const cell of readAddressList(text)) {
    const address = readAddress(cell);
    const row = address === undefined ? undefined : byAddress.get(address);
    if (row === undefined) strangers.push(cell);
    else rows.push(row);
  }
  return { rows: [...new Set(rows)].sort((a, b) => a - b), strangers };
}

/** A tranche or slice, by its id as written, and the list of who moved with it. */
interface MovedDraft {
  readonly written: string;
  readonly slice: Slice | undefined;
  readonly moved: MovedList | undefined;
}

/** The lists of a tranche, or of its slices. A text: why they cannot be known. */
export function readMoved(
  drafts: readonly MovedDraft[],
  written: string,
  { mailboxes }: Inventory,
  tables: CsvTables,
): readonly Moved[] | string {
  const moved: Moved[] = [];
  for (const { moved: list, slice } of drafts.filter((draft) => draft.written === written)) {
    if (!list || !mailboxes) continue;
    const text = tables.get(list.path)?.text;
    if (text === undefined) return `${list.path}, the list of who moved, is not there`;
    const { rows, strangers } = listedRows(text, mailboxes);
    moved.push({ slice, list, rows, gone: [...new Set(strangers.map((one) => one.toLowerCase()))] });
  }
  return moved;
}

/** A cohort of so many slices (one without `split`) as it is selected `now`, with those who moved: they stay whatever is selected. */
export function withMoved(now: Cohort, moved: readonly Moved[] | string, slices: number): Cohort {
  if (typeof moved === "string") return { state: "unknown", why: "missing", detail: moved, select: now.select };
  const isClosed = moved.length === slices;
  if (moved.length === 0 || (now.state === "unknown" && !isClosed)) return now;
  const stayed = new Set(moved.flatMap(({ rows }) => rows));
  const selected = now.state === "known" ? now.members : [];
  const members = [...(isClosed ? stayed : new Set([...stayed, ...selected]))].sort((a, b) => a - b);
  const before = new Set(selected);
  const left = now.state === "known" ? members.filter((row) => !before.has(row)) : [];
  return {
    state: "known",
    members,
    whole: members.length + moved.reduce((sum, { gone }) => sum + gone.length, 0),
    chosen: members.length,
    unsure: isClosed || now.state === "unknown" ? 0 : now.unsure,
    strangers: isClosed || now.state === "unknown" ? [] : now.strangers,
    select: now.select,
    moved,
    closed: isClosed ? { added: selected.filter((row) => !stayed.has(row)), left } : undefined,
  };
}

/** The members of one slice of a split tranche: those who moved with it, else its share of the others, in the order of the inventory. */
export function sliceOfCohort(cohort: Cohort | undefined, slice: Slice | undefined): Cohort | undefined {
  if (cohort?.state !== "known" || !slice) return cohort;
  const own = cohort.moved.find((one) => one.slice?.index === slice.index);
  if (own) {
    const rows = new Set(own.rows);
    // Whom the slices still to come can take is theirs; who is left over when all have moved is told at the last.
    const added = slice.index === slice.of - 1 ? (cohort.closed?.added ?? []) : [];
    const left = cohort.closed?.left.filter((row) => rows.has(row)) ?? [];
    return { ...cohort, members: own.rows, chosen: own.rows.length, unsure: 0, strangers: [], moved: [own], closed: { added, left } };
  }
  const taken = new Set(cohort.moved.flatMap((one) => one.rows));
  const hasMoved = (index: number) => cohort.moved.some((one) => one.slice?.index === index);
  const open = Array.from({ length: slice.of }, (_, index) => index).filter((index) => !hasMoved(index));
  const free = taken.size === 0 ? cohort.members : cohort.members.filter((row) => !taken.has(row));
  // The first slices take what does not divide evenly: so the shares of the others stay what they were before one moved.
  const share: Slice = { index: open.indexOf(slice.index), of: open.length };
  const members = free.slice(sliceStart(share, free.length), sliceStart({ ...share, index: share.index + 1 }, free.length));
  return { ...cohort, members, chosen: members.length, moved: [] };
}

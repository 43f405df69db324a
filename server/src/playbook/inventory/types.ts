import type { Place } from "../../base/index.ts";
import type { Slice } from "../types.ts";
import type { ColumnNames, InventoryKind } from "./columns.ts";
import type { SelectNode } from "./select.ts";
import type { InventoryTable } from "./table.ts";

/** One file of `inventory`. `missing`: named and not there (often kept out of git), which leaves what it says unknown. */
export type TableUse =
  | { readonly state: "unstated" }
  | { readonly state: "none"; readonly place: Place }
  | { readonly state: "missing"; readonly path: string; readonly place: Place }
  | { readonly state: "read"; readonly path: string; readonly place: Place; readonly table: InventoryTable };

export interface Inventory {
  /** The `inventory` of the playbook; without one, the id of the playbook. */
  readonly place: Place;
  /** There is an `inventory` at all. */
  readonly stated: boolean;
  readonly files: Readonly<Record<InventoryKind, TableUse>>;
  readonly names: ColumnNames;
  /** Everybody who moves; `undefined` until the file of mailboxes is read and has a column of addresses. */
  readonly mailboxes: Mailboxes | undefined;
}

/**
 * Mailboxes by number. Those of the inventory have the number of their first row there; addresses that only a cohort's own
 * file names come after them.
 */
export interface Mailboxes {
  readonly table: InventoryTable;
  /** Rows with an address, each address once, without what the platform made for itself. */
  readonly all: readonly number[];
  readonly byAddress: ReadonlyMap<string, number>;
  addressOf(row: number): string;
  /** Behind the `@` of its address and of its aliases, in lower case. */
  domainsOf(row: number): ReadonlySet<string>;
}

export interface Delegation {
  /** Both are rows of the mailboxes. */
  readonly owner: number;
  readonly delegate: number;
}

/** The list of who moved with a tranche, as a Decision names it. */
export interface MovedList {
  /** Id of the Decision. */
  readonly decision: string;
  /** Of the list, relative to the workspace. */
  readonly path: string;
  readonly place: Place;
  /** `size`: how many addresses it had when it was decided. */
  readonly size: number | undefined;
  readonly sizePlace: Place | undefined;
}

/** Those who moved with a tranche, or with one slice of it, as the present inventory knows them. */
export interface Moved {
  readonly slice: Slice | undefined;
  readonly list: MovedList;
  /** Rows of the mailboxes, ascending. */
  readonly rows: readonly number[];
  /** Addresses that the inventory does not have any more. */
  readonly gone: readonly string[];
}

/** Who moves with a tranche. */
export type Cohort =
  | {
      readonly state: "known";
      /** Rows of the mailboxes, ascending. */
      readonly members: readonly number[];
      /** Members of all parts of a tranche that is split; without `split` those here. */
      readonly whole: number;
      /** Those that `select`, `file` or `rest` chose, without those that `with` brought along. */
      readonly chosen: number;
      /** Mailboxes of which a cell does not say whether they belong. */
      readonly unsure: number;
      /** Addresses of `file` that the inventory does not have. */
      readonly strangers: readonly string[];
      readonly select: SelectUse | undefined;
      /** Lists of those who moved already: they are members, whatever is selected now. */
      readonly moved: readonly Moved[];
      /** Nobody joins any more: all of it has moved. What is selected now and did not move, and what moved and is not selected now. */
      readonly closed: { readonly added: readonly number[]; readonly left: readonly number[] } | undefined;
    }
  | {
      readonly state: "unknown";
      /** `unstated`: nothing says who it is. `missing`: a file is not there. `wrong`: the expression cannot be read. */
      readonly why: "unstated" | "missing" | "wrong" | "cycle";
      readonly detail: string;
      readonly select: SelectUse | undefined;
    };

/** `cohort.select` as read, with what is wrong in it placed in the document. */
export interface SelectUse {
  readonly text: string;
  readonly place: Place;
  readonly node: SelectNode | undefined;
  readonly problems: readonly PlacedProblem[];
}

export interface PlacedProblem {
  readonly code: string;
  readonly message: string;
  readonly place: Place;
  readonly instead?: string;
}

import { type ColumnNames, logicalColumn } from "./columns.ts";
import type { Column, InventoryTable } from "./table.ts";
import type { Inventory, Mailboxes } from "./types.ts";
import { isLost, readAddress, readBoolean, readList } from "./values.ts";

// Who is on hold: flags of an Exchange export (LitigationHoldEnabled, InPlaceHolds) in the file of mailboxes, or a list of holds
// (`gam print vaultholds`) in `inventory.holds`.

export interface Holds {
  /** Rows of the mailboxes. */
  readonly held: ReadonlySet<number>;
  /** Rows of which a cell does not say whether they are: it is empty, or the export lost its values. */
  readonly unsure: ReadonlySet<number>;
  /** Holds of the list that are on a group or unit and name no mailbox. */
  readonly wide: readonly string[];
}

/** `undefined`: nothing says who is on hold. A text: why it cannot be known. */
export function holdsOf({ files, mailboxes, names }: Inventory): Holds | string | undefined {
  const { holds } = files;
  if (holds.state === "missing") return `${holds.path} is not there`;
  if (!mailboxes) return undefined;
  const flags = flagsOf(mailboxes.table, names);
  if (flags.length === 0 && holds.state === "unstated") return undefined;
  const held = new Set<number>();
  const unsure = new Set<number>();
  for (const { column, read } of flags) {
    const states = column.values.map(read);
    for (const row of mailboxes.all) {
      const state = states[column.codes[row] as number];
      if (state === true) held.add(row);
      else if (state === undefined) unsure.add(row);
    }
  }
  const wide = holds.state === "read" ? addListed(holds.table, mailboxes, held) : [];
  for (const row of held) unsure.delete(row);
  return { held, unsure, wide };
}

interface Flag {
  readonly column: Column;
  /** Whether a cell says that its mailbox is on hold. */
  readonly read: (cell: string) => boolean | undefined;
}

function flagsOf(table: InventoryTable, names: ColumnNames): readonly Flag[] {
  const hold = logicalColumn(table, "mailboxes", "hold", names);
  const lists = table.columns.find(({ header }) => header.toLowerCase() === "inplaceholds");
  const flags: Flag[] = [];
  if (hold && hold !== lists) flags.push({ column: hold, read: readBoolean });
  if (lists) flags.push({ column: lists, read: hasCase });
  return flags;
}

/** InPlaceHolds has an id for each hold: `-` before it means left out, `mbx`, `skp`, `grp` and `cld` are those of retention policies. */
function hasCase(cell: string): boolean | undefined {
  if (isLost(cell)) return undefined;
  return (readList(cell) ?? []).some((id) => !/^(?:-|mbx|skp|grp|cld)/i.test(id));
}

/** Headers under which a list of holds has accounts. */
const accountHeader =
  /^(?:accounts?(?:\.\d+)?\.email|primarysmtpaddress|userprincipalname|e-?mail|account|user|mailbox|address|custodian)$/i;

/** Adds the mailboxes that a list of holds names; returns the holds of mail that name none. */
function addListed(table: InventoryTable, { byAddress }: Mailboxes, held: Set<number>): readonly string[] {
  const accounts = table.columns.filter(({ header }) => accountHeader.test(header));
  const find = (pattern: RegExp) => table.columns.find(({ header }) => pattern.test(header));
  const [corpus, name, unit] = [find(/^corpus$/i), find(/^(?:name|hold ?name|holdid)$/i), find(/^orgunit/i)];
  const wide = new Set<string>();
  for (let row = 0; row < table.rows; row++) {
    // Vault holds files, groups and chats too.
    if (corpus && !/^mail$/i.test(table.cell(row, corpus))) continue;
    const named = accounts.flatMap((column) => readList(table.cell(row, column)) ?? []).flatMap((cell) => readAddress(cell) ?? []);
    for (const address of named) {
      const mailbox = byAddress.get(address);
      if (mailbox !== undefined) held.add(mailbox);
    }
    if (named.length === 0 && (accounts.length === 0 || (unit && table.cell(row, unit) !== "")))
      wide.add((name && table.cell(row, name)) || `row ${row + 2}`);
  }
  return [...wide];
}

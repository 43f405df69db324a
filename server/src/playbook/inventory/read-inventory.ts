import { joinPath, type Place } from "../../base/index.ts";
import type { Cursor } from "../../yaml/index.ts";
import type { PlaybookDoc } from "../model.gen.ts";
import { isPath } from "../paths.ts";
import { type ColumnNames, type InventoryKind, inventoryKinds, logicalColumn, systemTypes } from "./columns.ts";
import type { InventoryTable } from "./table.ts";
import type { Delegation, Inventory, Mailboxes, TableUse } from "./types.ts";
import { readAddress, readList } from "./values.ts";

/** CSV files by path, as the workspace has them. */
export type CsvTables = ReadonlyMap<string, InventoryTable>;

/** Paths that `inventory` and the cohorts of a playbook name, relative to the workspace. */
export function wantedTables(fields: Cursor<PlaybookDoc>, folder: string): readonly string[] {
  const inventory = fields.get("inventory");
  const named = inventoryKinds.map((kind) => inventory?.get(kind)?.text);
  const cohorts = (fields.get("tranches")?.entries() ?? []).map(([, tranche]) => tranche.get("cohort")?.get("file")?.text);
  return [...named, ...cohorts].flatMap((text) => (text && isPath(text) ? [joinPath(folder, text)] : []));
}

export function readInventory(fields: Cursor<PlaybookDoc>, folder: string, tables: CsvTables, place: Place): Inventory {
  const inventory = fields.get("inventory");
  const overrides = new Map(
    (inventory?.get("columns")?.entries() ?? []).flatMap(([key, value]) => (value.text === "" ? [] : [[key.text, value.text] as const])),
  );
  const names: ColumnNames = { overrides };
  const use = (kind: InventoryKind): TableUse => {
    const stated = inventory?.get(kind);
    if (!stated || stated.text === "") return { state: "unstated" };
    if (stated.text === "none") return { state: "none", place: stated.place };
    const path = joinPath(folder, stated.text);
    const table = tables.get(path);
    return table ? { state: "read", path, place: stated.place, table } : { state: "missing", path, place: stated.place };
  };
  const files = Object.fromEntries(inventoryKinds.map((kind) => [kind, use(kind)])) as Inventory["files"];
  const main = files.mailboxes;
  const mailboxes = main.state === "read" ? mailboxesOf(main.table, names) : undefined;
  return {
    place: inventory ? (fields.entry("inventory")?.key.place ?? place) : place,
    stated: inventory !== undefined,
    files,
    names,
    mailboxes,
  };
}

const mailboxLists = new WeakMap<InventoryTable, Map<string, Mailboxes | undefined>>();

function mailboxesOf(table: InventoryTable, names: ColumnNames): Mailboxes | undefined {
  const key = JSON.stringify([...names.overrides]);
  const known = mailboxLists.get(table) ?? new Map<string, Mailboxes | undefined>();
  mailboxLists.set(table, known);
  if (!known.has(key)) known.set(key, listMailboxes(table, names));
  return known.get(key);
}

function listMailboxes(table: InventoryTable, names: ColumnNames): Mailboxes | undefined {
  const column = logicalColumn(table, "mailboxes", "address", names);
  if (!column) return undefined;
  const type = logicalColumn(table, "mailboxes", "type", names);
  const addresses = column.values.map(readAddress);
  const byAddress = new Map<string, number>();
  const all: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const address = addresses[column.codes[row] as number];
    if (address === undefined || byAddress.has(address)) continue;
    if (type && systemTypes.has((type.values[type.codes[row] as number] ?? "").toLowerCase())) continue;
    byAddress.set(address, row);
    all.push(row);
  }
  const addressOf = (row: number) => addresses[column.codes[row] as number] ?? "";
  const aliases = logicalColumn(table, "mailboxes", "aliases", names);
  // Nearly all mailboxes have the same few domains: one set for each combination, looked up once a row.
  const sets = new Map<string, ReadonlySet<string>>();
  const known = new Map<number, ReadonlySet<string>>();
  const domainsOf = (row: number): ReadonlySet<string> => {
    const before = known.get(row);
    if (before) return before;
    const found = new Set([domainOf(addressOf(row))]);
    const listed = aliases ? (readList(aliases.values[aliases.codes[row] as number] ?? "") ?? []) : [];
    for (const cell of listed) {
      const address = /^(?!smtp:)[a-z0-9]+:/i.test(cell) ? undefined : readAddress(cell);
      if (address !== undefined) found.add(domainOf(address));
    }
    const key = [...found].sort().join(" ");
    const one = sets.get(key) ?? found;
    sets.set(key, one);
    known.set(row, one);
    return one;
  };
  return { table, all, byAddress, addressOf, domainsOf };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

const delegations = new WeakMap<InventoryTable, { readonly of: Mailboxes; readonly edges: readonly Delegation[] }>();

/** Who may open or send as whose mailbox; both have one in the inventory. `undefined`: the file or its columns are not known. */
export function delegationsOf({ files, mailboxes, names }: Inventory): readonly Delegation[] | undefined {
  const use = files.permissions;
  if (use.state === "none") return [];
  if (use.state !== "read" || !mailboxes) return undefined;
  const known = delegations.get(use.table);
  if (known?.of === mailboxes) return known.edges;
  const edges = readDelegations(use.table, mailboxes, names);
  if (edges) delegations.set(use.table, { of: mailboxes, edges });
  return edges;
}

function readDelegations(table: InventoryTable, mailboxes: Mailboxes, names: ColumnNames): readonly Delegation[] | undefined {
  const owner = logicalColumn(table, "permissions", "owner", names);
  const delegate = logicalColumn(table, "permissions", "delegate", names);
  if (!owner || !delegate) return undefined;
  const deny = table.columns.find(({ header }) => header.toLowerCase() === "deny");
  const inherited = table.columns.find(({ header }) => header.toLowerCase() === "isinherited");
  const rights = logicalColumn(table, "permissions", "rights", names);
  const find = finder(mailboxes, names);
  const owners = owner.values.map((cell) => find(cell.replace(/:\\.*$/, "")));
  const delegates = delegate.values.map(find);
  const seen = new Set<string>();
  const edges: Delegation[] = [];
  for (let row = 0; row < table.rows; row++) {
    const from = owners[owner.codes[row] as number];
    const to = delegates[delegate.codes[row] as number];
    if (from === undefined || to === undefined || from === to) continue;
    if ([deny, inherited].some((column) => column && /^true$/i.test(table.cell(row, column)))) continue;
    if (rights && isWeak(table.cell(row, rights))) continue;
    const key = `${from} ${to}`;
    if (seen.has(key)) continue;
    seen.add(key);
    edges.push({ owner: from, delegate: to });
  }
  return edges;
}

/** Who may only look at a calendar works on when it lies elsewhere. */
function isWeak(rights: string): boolean {
  const given = readList(rights) ?? [];
  return (
    given.length > 0 && given.every((one) => /^(?:none|reviewer|availabilityonly|limiteddetails|freebusyreader|reader|pending)$/i.test(one))
  );
}

/** The mailbox that a cell names: by address, else by display name or alias where only one mailbox has it. */
export function finder(mailboxes: Mailboxes, names: ColumnNames): (cell: string) => number | undefined {
  const { table, all, byAddress } = mailboxes;
  const others = new Map<string, number | undefined>();
  const columns = [logicalColumn(table, "mailboxes", "name", names), table.columns.find(({ header }) => header.toLowerCase() === "alias")];
  for (const column of columns) {
    for (const row of column ? all : []) {
      const value = table.cell(row, column as NonNullable<typeof column>).toLowerCase();
      if (value === "") continue;
      others.set(value, others.has(value) && others.get(value) !== row ? undefined : row);
    }
  }
  return (cell) => {
    const address = readAddress(cell);
    if (address !== undefined) return byAddress.get(address);
    // `CN=Ada Kern,OU=...`, `northwind.example/Users/Ada Kern`, `NORTHWIND\ada`.
    const short = /^cn=([^,]+)/i.exec(cell.trim())?.[1] ?? cell.trim().split(/[\\/]/).at(-1) ?? "";
    return others.get(short.trim().toLowerCase());
  };
}

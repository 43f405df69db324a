import type { Instant } from "../../base/index.ts";
import { type ColumnNames, type Logical, logicalColumn } from "./columns.ts";
import { finder } from "./read-inventory.ts";
import type { Column, InventoryTable } from "./table.ts";
import type { Inventory, Mailboxes } from "./types.ts";
import { readDate } from "./values.ts";

// Phones and programs that an export lists, by the mailbox that they open: Get-MobileDevice, Get-MobileDeviceStatistics,
// `gam print mobile`, sign-in logs.

/** One row of `inventory.devices`. What its columns do not say is empty. */
export interface Device {
  /** Row of the mailboxes. */
  readonly mailbox: number;
  /** As in `clients`: `eas`, `imap`, `pop`, `ews`, `mapi`, `smtp`, `graph`, `web`. */
  readonly protocol: string;
  /** Of the protocol, `16.1`. */
  readonly version: string;
  readonly auth: string;
  /** When it last worked. */
  readonly lastSync: Instant | undefined;
}

export type Devices =
  /** Nothing is named, `none` is written, or no mailbox is known that they could belong to. */
  | { readonly state: "none" }
  | { readonly state: "unknown"; readonly why: string }
  | {
      readonly state: "known";
      readonly of: ReadonlyMap<number, readonly Device[]>;
      /** The newest ActiveSync that any device speaks with this server: it does not offer less. 0: none does. */
      readonly newestEas: number;
    };

const read = new WeakMap<InventoryTable, { readonly mailboxes: Mailboxes; readonly key: string; readonly devices: Devices }>();

/** The devices of an inventory. One table is read once for the same mailboxes. */
export function devicesOf({ files, mailboxes, names }: Inventory): Devices {
  const use = files.devices;
  if (use.state === "missing") return { state: "unknown", why: `${use.path} is not there` };
  if (use.state !== "read" || !mailboxes) return { state: "none" };
  const key = JSON.stringify([...names.overrides]);
  const known = read.get(use.table);
  if (known?.mailboxes === mailboxes && known.key === key) return known.devices;
  const devices = readDevices(use.table, mailboxes, names);
  read.set(use.table, { mailboxes, key, devices });
  return devices;
}

function readDevices(table: InventoryTable, mailboxes: Mailboxes, names: ColumnNames): Devices {
  const column = (logical: Logical) => logicalColumn(table, "devices", logical, names);
  const owner = column("address");
  if (!owner) return { state: "unknown", why: `${table.path} has no column with the mailboxes of the devices` };
  const [protocol, version, auth, lastSync, access] = (["protocol", "version", "auth", "lastSync", "access"] as const).map(column);
  const find = finder(mailboxes, names);
  const owners = owner.values.map((cell) => find(mailboxOf(cell)));
  const of = new Map<number, Device[]>();
  let newestEas = 0;
  for (let row = 0; row < table.rows; row++) {
    const cell = (one: Column | undefined) => (one ? table.cell(row, one) : "");
    const device = {
      protocol: protocol ? protocolOf(cell(protocol)) : isExchange(table) ? "eas" : "",
      version: cell(version),
      auth: cell(auth).toLowerCase(),
      lastSync: readDate(cell(lastSync)),
    };
    if (device.protocol === "eas") newestEas = Math.max(newestEas, Number.parseFloat(device.version) || 0);
    const mailbox = owners[owner.codes[row] as number];
    // Who is blocked has no mail today either.
    if (mailbox === undefined || /^block/i.test(cell(access))) continue;
    const list = of.get(mailbox) ?? [];
    list.push({ mailbox, ...device });
    of.set(mailbox, list);
  }
  if (table.rows > 0 && owners.every((row) => row === undefined))
    return { state: "unknown", why: `no mailbox of the inventory is found in ${owner.header} of ${table.path}` };
  return { state: "known", of, newestEas };
}

/** `shop.test/Users/Ada Kern/ExchangeActiveSyncDevices/iPhone§Appl1` is a device of `shop.test/Users/Ada Kern`. */
function mailboxOf(cell: string): string {
  return cell.replace(/[\\/]ExchangeActiveSyncDevices[\\/].*$/i, "");
}

/** The cmdlets of Exchange that list devices list those of ActiveSync. */
function isExchange({ columns }: InventoryTable): boolean {
  return columns.some(({ header }) => /^(?:DeviceUserAgent|DeviceAccessState)$/i.test(header));
}

/** `ClientType` of Exchange (EAS; REST and Outlook are Outlook for phones), the client of a sign-in log, or a word of `clients`. */
const protocols: readonly (readonly [RegExp, string])[] = [
  [/\beas\b|active ?sync|google_sync/i, "eas"],
  [/outlook anywhere|mapi|\brpc\b/i, "mapi"],
  [/^(?:rest|outlook|graph)/i, "graph"],
  [/\bews\b|exchange web services/i, "ews"],
  [/imap/i, "imap"],
  [/\bpop/i, "pop"],
  [/smtp/i, "smtp"],
  [/browser|\bowa\b|^web$/i, "web"],
];

function protocolOf(cell: string): string {
  return protocols.find(([pattern]) => pattern.test(cell))?.[1] ?? "";
}

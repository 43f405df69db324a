import type { Column, InventoryTable } from "./table.ts";

/** Files of an inventory (LANGUAGE 3). */
export const inventoryKinds = [
  "mailboxes",
  "permissions",
  "devices",
  "groups",
  "aliases",
  "shared",
  "folders",
  "rules",
  "contacts",
  "holds",
] as const;
export type InventoryKind = (typeof inventoryKinds)[number];

/** What a column is about, whichever tool wrote it. */
export type Logical =
  | "address"
  | "name"
  | "type"
  | "aliases"
  | "department"
  | "site"
  | "manager"
  | "hold"
  | "size"
  | "items"
  | "largestItem"
  | "sentPerDay"
  | "regulated"
  | "lastLogon"
  | "owner"
  | "delegate"
  | "rights"
  | "folder"
  | "protocol"
  | "version"
  | "auth"
  | "lastSync"
  | "access";

interface KnownColumn {
  readonly logical: Logical;
  /** A cell holds several values. */
  readonly multi?: true;
  /** Headers in order of preference, in any case. */
  readonly headers: readonly string[];
}

/**
 * Headers that exports of this kind have. Read on 2026-11-23 in the source of GAM 7: `print delegates`, `print sendas`, `print
 * messages countsonly showsize`; in Google's usage reports: `accounts:gmail_used_quota_in_mb` (`accounts:used_quota_in_mb` holds
 * Drive and photos too, so it is no size of a mailbox). From practice, not compared with the output of each version:
 * Get-EXOMailbox, Get-EXOMailboxStatistics, Get-User, Get-EXOMailboxPermission, Get-EXORecipientPermission,
 * Get-EXOMailboxFolderStatistics, Get-MobileDevice and its statistics; `gam print users allfields`, `print mobile`; `doveadm -f tab mailbox status`. A header that is not here is
 * still a column: `inventory.columns` says what it means.
 */
const known: Readonly<Partial<Record<InventoryKind, readonly KnownColumn[]>>> = {
  mailboxes: [
    {
      logical: "address",
      headers: [
        "PrimarySmtpAddress",
        "primaryEmail",
        "email",
        "mail",
        "WindowsEmailAddress",
        "address",
        "UserPrincipalName",
        "User",
        "username",
        "mailbox",
      ],
    },
    { logical: "name", headers: ["DisplayName", "name.fullName", "name"] },
    { logical: "type", headers: ["RecipientTypeDetails", "RecipientType", "MailboxType", "type"] },
    { logical: "aliases", multi: true, headers: ["EmailAddresses", "ProxyAddresses", "aliases"] },
    { logical: "department", headers: ["Department", "organizations.0.department", "organizations.department", "orgUnitPath"] },
    {
      logical: "site",
      headers: ["site", "Office", "PhysicalDeliveryOfficeName", "City", "locations.0.buildingId", "locations.0.area", "location"],
    },
    { logical: "manager", headers: ["Manager", "relations.0.value", "relations.manager"] },
    { logical: "hold", headers: ["LitigationHoldEnabled", "litigationHold", "InPlaceHolds", "hold"] },
    {
      logical: "size",
      headers: [
        "TotalItemSize",
        "sizeMB",
        "size",
        "vsize",
        "sizeEstimate",
        "gmail_used_quota_in_mb",
        "accounts:gmail_used_quota_in_mb",
        "sizeBytes",
        "sizeGB",
      ],
    },
    { logical: "items", headers: ["ItemCount", "messages", "messagesTotal", "items"] },
    { logical: "largestItem", headers: ["LargestItemMB", "LargestItemSize", "largestItem", "largestItemBytes"] },
    { logical: "sentPerDay", headers: ["sentPerDay", "SentPerDay", "dailyVolume"] },
    { logical: "regulated", headers: ["regulated", "isRegulated"] },
    { logical: "lastLogon", headers: ["LastLogonTime", "LastUserActionTime", "lastLoginTime", "lastLogin"] },
  ],
  permissions: [
    { logical: "owner", headers: ["Identity", "mailbox", "owner", "User", "calendarId"] },
    { logical: "delegate", headers: ["Trustee", "delegateAddress", "delegate", "sendAsEmail", "grantee", "User"] },
    { logical: "rights", multi: true, headers: ["AccessRights", "delegationStatus", "rights", "role"] },
  ],
  devices: [
    {
      logical: "address",
      headers: ["PrimarySmtpAddress", "UserPrincipalName", "email.0", "email", "mail", "mailbox", "User", "UserDisplayName", "Identity"],
    },
    { logical: "protocol", headers: ["ClientType", "clientAppUsed", "Client app", "protocol"] },
    { logical: "version", headers: ["ClientVersion", "ProtocolVersion", "version"] },
    { logical: "auth", headers: ["auth", "authentication"] },
    { logical: "lastSync", headers: ["LastSuccessSync", "LastSyncAttemptTime", "lastSync"] },
    { logical: "access", headers: ["DeviceAccessState", "access"] },
  ],
  folders: [
    { logical: "address", headers: ["PrimarySmtpAddress", "User", "username", "email", "mailbox"] },
    { logical: "folder", headers: ["FolderPath", "folder", "label", "mailbox", "name", "Name"] },
    { logical: "items", headers: ["ItemsInFolder", "ItemsInFolderAndSubfolders", "messages", "messagesTotal"] },
    { logical: "size", headers: ["FolderSize", "vsize", "size"] },
  ],
};

export interface ColumnNames {
  /** `inventory.columns`: logical name to header. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** The column for a name that a person writes: its header, a name of `columns`, or what the column is about. */
export function columnNamed(table: InventoryTable, kind: InventoryKind, name: string, { overrides }: ColumnNames): Column | undefined {
  const header = (wanted: string) =>
    table.columns.find((column) => column.header === wanted) ??
    table.columns.find((column) => column.header.toLowerCase() === wanted.toLowerCase());
  const stated = overrides.get(name);
  return (stated === undefined ? undefined : header(stated)) ?? header(name) ?? byKnowledge(table, kind, name, header);
}

function byKnowledge(
  table: InventoryTable,
  kind: InventoryKind,
  name: string,
  header: (wanted: string) => Column | undefined,
): Column | undefined {
  const one = known[kind]?.find(({ logical }) => logical === name);
  if (!one) return undefined;
  for (const wanted of one.headers) {
    const column = header(wanted);
    // `gam print delegates` has the owner under the header that Exchange has the delegate under.
    if (column && !(kind === "permissions" && wanted === "User" && isTaken(table, name))) return column;
  }
  return undefined;
}

/** `User` is the delegate beside `Identity`, and the owner beside `delegateAddress` or `sendAsEmail`. */
function isTaken(table: InventoryTable, name: string): boolean {
  const hasIdentity = table.columns.some(({ header }) => /^(?:identity|mailbox|owner)$/i.test(header));
  return name === "owner" ? hasIdentity : !hasIdentity;
}

/** The column that says one thing, if the export has it. */
export function logicalColumn(table: InventoryTable, kind: InventoryKind, logical: Logical, names: ColumnNames): Column | undefined {
  const stated = names.overrides.get(logical);
  if (stated !== undefined) return columnNamed(table, kind, logical, names);
  const headers = known[kind]?.find((one) => one.logical === logical)?.headers ?? [];
  const header = (wanted: string) => table.columns.find((column) => column.header.toLowerCase() === wanted.toLowerCase());
  return headers.length === 0 ? undefined : byKnowledge(table, kind, logical, header);
}

export function isMulti(kind: InventoryKind, column: Column): boolean {
  const header = column.header.toLowerCase();
  return known[kind]?.some((one) => one.multi && one.headers.some((each) => each.toLowerCase() === header)) ?? false;
}

/** Bytes of one unit of a column of plain numbers: its header says it (`sizeMB`), else they are bytes. */
export function bytesPerUnit({ header }: Column): number {
  const unit =
    /(?:^|[^a-z]|[a-z](?=[A-Z]))(KB|MB|GB|TB)\b/i.exec(header.replace(/_/g, " "))?.[1]?.toUpperCase() ?? /(KB|MB|GB|TB)$/.exec(header)?.[1];
  return { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 }[unit ?? ""] ?? 1;
}

/** What the columns of a kind are called whichever tool wrote them, for completion. */
export function logicalNames(kind: InventoryKind): readonly Logical[] {
  return known[kind]?.map(({ logical }) => logical) ?? [];
}

/** Mailboxes that Exchange made for itself: nobody moves them. */
export const systemTypes: ReadonlySet<string> = new Set(
  [
    "DiscoveryMailbox",
    "ArbitrationMailbox",
    "MonitoringMailbox",
    "AuditLogMailbox",
    "SystemMailbox",
    "SupervisoryReviewPolicyMailbox",
    "AuxAuditLogMailbox",
  ].map((type) => type.toLowerCase()),
);

const sharedTypes = /^(?:shared|room|equipment|scheduling|team|group)/i;

/** Shared, room and equipment mailboxes: people reach them by permission. */
export function isSharedType(type: string): boolean {
  return sharedTypes.test(type);
}

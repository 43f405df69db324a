// Inventories: CSV exports of mailboxes and what belongs to them, and who of them moves with which tranche.
// Start reading at table.ts (a file), columns.ts (what its headers mean), select.ts (the expression), cohorts.ts (who moves).

export { resolveCohorts } from "./cohorts.ts";
export {
  bytesPerUnit,
  type ColumnNames,
  columnNamed,
  type InventoryKind,
  inventoryKinds,
  type Logical,
  logicalColumn,
  logicalNames,
} from "./columns.ts";
export { type Device, type Devices, devicesOf } from "./devices.ts";
export { columnWords, written as writtenColumn } from "./evaluate.ts";
export { type Holds, holdsOf } from "./holds.ts";
export { sliceOfCohort } from "./moved.ts";
export { type CsvTables, delegationsOf, readInventory, wantedTables } from "./read-inventory.ts";
export { type SelectNode, tokensOf as selectTokens } from "./select.ts";
export { type Column, type InventoryTable, readTable } from "./table.ts";
export type { Cohort, Delegation, Inventory, Mailboxes, Moved, MovedList, PlacedProblem, SelectUse, TableUse } from "./types.ts";
export { readBoolean, readDate, readNumber, readSize } from "./values.ts";

import { bytesPerUnit, logicalColumn, type Playbook, readNumber, readSize, type Tranche } from "../playbook/index.ts";
import { limitsOf, secondsPerDay, type WayLimits } from "./limits.ts";

/** How a tranche is expected to move. Seconds and bytes. */
export interface MovePlan {
  readonly mailboxes: number;
  /** Mailboxes whose size the inventory does not say; they count as the mean of the others. */
  readonly withoutSize: number;
  readonly bytes: number;
  readonly largestBytes: number;
  readonly concurrency: number;
  readonly batches: number;
  /** From the first copy until half, and nine tenths, of such moves are done. */
  readonly p50Seconds: number;
  readonly p90Seconds: number;
  /** Mailboxes larger than what the way supports. */
  readonly tooLarge: number;
  /** All of it has to fit into the window: there is no copy before it. */
  readonly isOnePass: boolean;
  /** The way is not stated: what stands above is an assumption. */
  readonly isAssumed: boolean;
  readonly limits: WayLimits;
}

/** Ways that copy before the window and bring only the difference in it. */
const onePass: ReadonlySet<string> = new Set(["imap-once", "pst"]);
/** imapsync Capacity_Planning: double or triple the estimate. */
const caution = 2.5;

/** `undefined`: the way, the members or their sizes are not known. */
export function planMove(playbook: Playbook, tranche: Tranche): MovePlan | undefined {
  const limits = limitsOf(playbook, tranche);
  const { mailboxes, names } = playbook.inventory;
  if (!limits || !mailboxes || tranche.cohort?.state !== "known" || tranche.cohort.members.length === 0) return undefined;
  const column = logicalColumn(mailboxes.table, "mailboxes", "size", names);
  if (!column) return undefined;
  const unit = bytesPerUnit(column);
  const ofValue = column.values.map((value) => {
    const plain = readNumber(value);
    return readSize(value) ?? (plain === undefined ? undefined : plain * unit);
  });
  const sizes = tranche.cohort.members.map((row) => ofValue[column.codes[row] as number]);
  const known = sizes.filter((size) => size !== undefined);
  if (known.length === 0) return undefined;
  const mean = known.reduce((sum, size) => sum + size, 0) / known.length;
  const all = sizes.map((size) => size ?? mean);
  const bytes = all.reduce((sum, size) => sum + size, 0);
  const largestBytes = all.reduce((most, size) => Math.max(most, size), 0);
  const sync = tranche.fields.get("sync");
  const stated = sync?.get("concurrency")?.value;
  const concurrency = Math.min(typeof stated === "number" && stated > 0 ? stated : limits.concurrency, all.length);
  const method = sync?.get("method")?.text ?? "";
  return {
    mailboxes: all.length,
    withoutSize: all.length - known.length,
    bytes: Math.round(bytes),
    largestBytes: Math.round(largestBytes),
    concurrency,
    batches: limits.maxBatch === undefined ? 1 : Math.ceil(all.length / limits.maxBatch),
    ...durations(all, { bytes, largestBytes, concurrency, limits }),
    isOnePass: onePass.has(method),
    isAssumed: method === "",
    limits,
  };
}

interface Load {
  readonly bytes: number;
  readonly largestBytes: number;
  readonly concurrency: number;
  readonly limits: WayLimits;
}

function durations(
  sizes: readonly number[],
  { bytes, largestBytes, concurrency, limits }: Load,
): Pick<MovePlan, "p50Seconds" | "p90Seconds" | "tooLarge"> {
  if (limits.sizes) {
    // A service moves many at once: the slowest of them is the tranche.
    const classes = sizes.map((size) => limits.sizes?.find(({ belowBytes }) => size < belowBytes));
    const slowest = (of: "p50Days" | "p90Days") => classes.reduce((most, one) => Math.max(most, one?.[of] ?? 0), 0) * secondsPerDay;
    return { p50Seconds: slowest("p50Days"), p90Seconds: slowest("p90Days"), tooLarge: classes.filter((one) => !one).length };
  }
  const speed = limits.bytesPerSecond;
  if (speed === undefined) return { p50Seconds: 0, p90Seconds: 0, tooLarge: 0 };
  // Neither faster than all lanes together, nor than the largest mailbox in its own, nor than an account may take a day.
  const byAccount = limits.bytesPerDay === undefined ? 0 : (largestBytes / limits.bytesPerDay) * secondsPerDay;
  const copy = Math.max(bytes / speed / concurrency, largestBytes / speed);
  return { p50Seconds: Math.round(Math.max(copy, byAccount)), p90Seconds: Math.round(Math.max(copy * caution, byAccount)), tooLarge: 0 };
}

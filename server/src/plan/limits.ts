import { parseSize } from "../base/index.ts";
import type { Playbook, Tranche } from "../playbook/index.ts";

// Vendor facts: each with where it was read and when. They age; a playbook that states its own numbers wins.

const day = 86_400;
const MB = 1024 ** 2;
const GB = 1024 ** 3;

/** Days that half and nine tenths of mailboxes of a size take, from the first copy to done. */
interface SizeClass {
  readonly belowBytes: number;
  readonly p50Days: number;
  readonly p90Days: number;
}

/** What is known of moving mail from one platform to another. */
export interface WayLimits {
  /** How the mail is moved, in words. */
  readonly way: string;
  /** Larger messages are not moved. */
  readonly maxItemBytes?: number;
  /** Mailboxes in one batch, at most or as the vendor advises. */
  readonly maxBatch?: number;
  readonly concurrency: number;
  readonly maxConcurrency?: number;
  /** Of one mailbox at a time, measured as a mean. */
  readonly bytesPerSecond?: number;
  /** Of one account, whatever the line carries. */
  readonly bytesPerDay?: number;
  readonly sizes?: readonly SizeClass[];
  /** A folder whose name holds one of these is not moved. */
  readonly refusedInFolders?: string;
  readonly source: string;
  /** When the source was written or read. */
  readonly date: string;
}

/** Microsoft Learn, Microsoft 365 email migration performance, and Migrate IMAP mailboxes: the same in the copies read on 2026-11-23. */
const exchangeDocs = "OfficeDocs-Exchange @52e8b70";

/**
 * "Onboarding": days by size of the mailbox. Nothing is published for moves between tenants; those within one (Multi-Geo) take as
 * long up to 10 GB and up to four times as long above.
 */
const microsoftSizes: readonly SizeClass[] = [
  { belowBytes: 10 * GB, p50Days: 1, p90Days: 7 },
  { belowBytes: 50 * GB, p50Days: 3, p90Days: 14 },
  { belowBytes: 100 * GB, p50Days: 3, p90Days: 30 },
  { belowBytes: 200 * GB, p50Days: 8, p90Days: 45 },
];

const microsoft = { concurrency: 20, maxConcurrency: 100, sizes: microsoftSizes, source: exchangeDocs, date: "2021-07" } as const;
/** imapsync FAQ.Massive and Capacity_Planning: the mean of one process. */
const imapTool = {
  concurrency: 10,
  bytesPerSecond: 340 * 1024,
  source: "imapsync FAQ.Massive, Capacity_Planning",
  date: "2026-11-22",
} as const;

interface Way {
  readonly from: readonly string[] | "any";
  readonly to: readonly string[];
  readonly methods: readonly string[] | "any";
  readonly limits: WayLimits;
}

const ways: readonly Way[] = [
  { from: ["exchange"], to: ["microsoft365"], methods: ["hybrid-move"], limits: { way: "hybrid move", ...microsoft } },
  { from: ["microsoft365"], to: ["microsoft365"], methods: ["cross-tenant"], limits: { way: "cross-tenant move", ...microsoft } },
  {
    from: ["google"],
    to: ["microsoft365"],
    methods: ["api", "cross-tenant", "hybrid-move", ""],
    limits: { way: "Google Workspace batch", maxItemBytes: 35 * MB, ...microsoft },
  },
  {
    from: "any",
    to: ["microsoft365"],
    methods: ["imap-once", "imap-delta"],
    limits: { way: "IMAP batch", maxItemBytes: 35 * MB, maxBatch: 50_000, refusedInFolders: "/", ...microsoft },
  },
  {
    from: "any",
    to: ["google"],
    methods: ["google-dms"],
    // A hundred users or fewer is advice, and a hundred requests at once the default speed.
    limits: {
      way: "data migration service",
      maxBatch: 100,
      concurrency: 100,
      source: "support.google.com 7032598, 7026549",
      date: "2026-11-23",
    },
  },
  {
    from: "any",
    to: ["google"],
    methods: ["imap-once", "imap-delta", ""],
    limits: {
      way: "IMAP to Gmail",
      ...imapTool,
      maxItemBytes: 35_651_584,
      bytesPerDay: 500 * MB,
      source: `support.google.com 1071518 (500 MB a day); imapsync FAQ.Gmail, FAQ.Messages_Too_Big; ${imapTool.source}`,
    },
  },
  {
    from: "any",
    to: ["imap", "zimbra", "domino", "exchange", "other"],
    methods: ["imap-once", "imap-delta", ""],
    limits: { way: "IMAP copy", ...imapTool },
  },
];

/** What is known of the way a tranche moves; `undefined`: nothing is. */
export function limitsOf(playbook: Playbook, { fields }: Tranche): WayLimits | undefined {
  const from = playbook.fields.get("source")?.get("platform")?.text ?? "";
  const to = playbook.fields.get("target")?.get("platform")?.text ?? "";
  const method = fields.get("sync")?.get("method")?.text ?? "";
  return ways.find(
    (way) =>
      way.to.includes(to) && (way.from === "any" || way.from.includes(from)) && (way.methods === "any" || way.methods.includes(method)),
  )?.limits;
}

/** The largest message that arrives, and who says so. */
export function itemLimitOf(playbook: Playbook, tranche: Tranche): { readonly bytes: number; readonly by: string } | undefined {
  const stated = [
    [tranche.fields.get("sync")?.get("maxMessage")?.text, "sync.maxMessage"],
    [playbook.fields.get("target")?.get("maxMessage")?.text, "target.maxMessage"],
  ] as const;
  const limits = stated.flatMap(([text, by]) => {
    const bytes = text === undefined ? undefined : parseSize(text);
    return bytes === undefined ? [] : [{ bytes, by }];
  });
  // What the text states is what the plan was made for; the vendor's figure stands in where it says nothing.
  if (limits.length > 0) return limits.reduce((least, one) => (one.bytes < least.bytes ? one : least));
  const way = limitsOf(playbook, tranche);
  return way?.maxItemBytes === undefined ? undefined : { bytes: way.maxItemBytes, by: `${way.way} (${way.source}, ${way.date})` };
}

export { day as secondsPerDay };

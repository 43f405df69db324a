import { type Instant, parseInstant } from "../../base/index.ts";

// What vendors switch off, and when. Read on the day that stands beside each; vendors move such dates.

/** One date of a vendor. */
export interface Deadline {
  /** From then on it does not work any more, unless the text of the rule says otherwise. */
  readonly at: Instant;
  /** The same day, `2026-10-01`. */
  readonly day: string;
  readonly source: string;
  readonly read: string;
}

const deadline = (day: string, source: string, read: string): Deadline => ({ at: parseInstant(day) as Instant, day, source, read });

export const deadlines = {
  /** Off by default for existing tenants (an administrator may allow it again), not offered to new ones; the final day is to be told in the second half of 2027. */
  smtpBasicAuth: deadline(
    "2026-12-31",
    "Exchange Team blog, updated SMTP AUTH basic authentication deprecation timeline, 2026-01-27",
    "2026-11-23",
  ),
  /** Blocked unless `EWSEnabled` is set and the application stands in the allow list. */
  ewsBlocked: deadline("2026-10-01", "Microsoft message centre MC1227454, 2026-02", "2026-11-23"),
  /** Gone; no list helps. Exchange Server is not affected. */
  ewsRetired: deadline("2027-04-01", "Microsoft message centre MC1227454, 2026-02", "2026-11-23"),
  /** Versions below 16.1 are refused by Exchange Online. */
  easVersion: deadline("2026-03-01", "Exchange Team notice on ActiveSync versions, 2025-12-15", "2026-11-23"),
  /** Outlook 2010 and older, and 2013 without its last service pack, do not connect to Exchange Online. */
  oldOutlook: deadline(
    "2021-11-01",
    "Microsoft 365 blog, 2021-08-27 (oldest Outlook for Windows that connects), as reported by Le Monde Informatique",
    "2026-11-23",
  ),
  /** Password-only sign-in of POP, IMAP, EAS, EWS and MAPI was taken away between October 2022 and January 2023. */
  microsoftBasicAuth: deadline("2023-01-31", "Microsoft Learn, Deprecation of basic authentication in Exchange Online", "2026-11-23"),
} as const;

/** The oldest ActiveSync version that Exchange Online still answers. */
export const oldestEas = 16.1;
/** Major version of Outlook 2013, the oldest for Windows that Exchange Online answers; its builds before SP1 are refused too. */
export const oldestOutlook = 15;
/** RFC 8996 (March 2021) takes TLS 1.0 and 1.1 away. */
export const oldestTls = 1.2;

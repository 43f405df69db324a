import type { Instant } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import type { Posture } from "../posture/index.ts";

/** LANGUAGE `source.platform` and `target.platform`, with the names a person knows. */
export const platforms = {
  exchange: "Exchange Server",
  microsoft365: "Microsoft 365",
  google: "Google Workspace",
  imap: "IMAP hosting",
  zimbra: "Zimbra",
  domino: "HCL Domino",
  other: "another platform",
} as const;

export type Platform = keyof typeof platforms;

export function isPlatform(text: string): text is Platform {
  return Object.hasOwn(platforms, text);
}

export interface StarterDomain {
  readonly name: Name;
  /** What the live DNS says of it; absent: nobody looked. */
  readonly posture?: Posture;
}

export interface StarterInput {
  readonly source: Platform;
  readonly target: Platform;
  readonly domains: readonly StarterDomain[];
  readonly now: Instant;
  /** IANA. */
  readonly timeZone: string;
  readonly title?: string;
  /** CSV of mailboxes, relative to the folder `mailtranche`. */
  readonly inventory?: string;
}

export interface StarterFile {
  /** Relative to the folder that the plan is made in. */
  readonly path: string;
  readonly text: string;
}

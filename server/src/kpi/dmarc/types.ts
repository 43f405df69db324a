import type { Instant } from "../../base/index.ts";

/** One result of `auth_results`: words as the reporter writes them, in lower case. */
export interface DmarcAuth {
  readonly kind: "dkim" | "spf";
  readonly domain: string;
  /** Only of DKIM, where it is optional in RFC 7489. */
  readonly selector: string | undefined;
  readonly result: string;
}

/** What one address did with one outcome. Equal records of a report are one row. */
export interface DmarcRow {
  readonly sourceIp: string;
  /** Messages. */
  readonly count: number;
  /** `none`, `quarantine`, `reject`, and `pass` of RFC 9990. */
  readonly disposition: string;
  /** Aligned results, `pass` or `fail`: what DMARC made of them. */
  readonly dkim: string;
  readonly spf: string;
  /** Types of `reason`: why the receiver did something else than the policy says. */
  readonly reasons: readonly string[];
  readonly headerFrom: string;
  readonly auth: readonly DmarcAuth[];
}

/** One aggregate report: RFC 7489 appendix C or RFC 9990, with or without its namespace. */
export interface DmarcReport {
  readonly reporter: string;
  readonly id: string;
  /** Of `policy_published`. */
  readonly domain: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Tags of `policy_published` but the domain: `p`, `sp`, `np`, `testing`, `pct` ... */
  readonly policy: ReadonlyMap<string, string>;
  readonly rows: readonly DmarcRow[];
}

/** What a file of reports says. `problems`: what of it could not be read, in words that follow its path. */
export interface DmarcFile {
  readonly reports: readonly DmarcReport[];
  readonly problems: readonly string[];
  /** Size of the XML in it. */
  readonly bytes: number;
}

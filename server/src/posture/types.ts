import type { JudgedDomain } from "../engine/index.ts";
import type { MailPlatform } from "../records/index.ts";

// Plain data: the line of `inspect` (CLI.md) prints these as they are.

/** `failed`: asked, and nobody said. `open`: not asked, since it ended early. */
export type FactState = "known" | "absent" | "several" | "failed" | "open";

export interface TextProblem {
  readonly code: string;
  readonly message: string;
  /** Offsets in the record's text. */
  readonly start: number;
  readonly end: number;
}

/** What is known of a fact, and why not where it is not. */
export interface Fact {
  readonly state: FactState;
  /** `servfail`, `timeout` and the like; `null` where it is known. */
  readonly why: string | null;
}

export interface MxFacts extends Fact {
  /** RFC 7505: the domain says that it takes no mail. */
  readonly isNull: boolean;
  /** In the order in which senders try them. */
  readonly hosts: readonly { readonly preference: number; readonly host: string; readonly platform: MailPlatform | null }[];
}

export interface SpfFacts extends Fact {
  readonly record: string | null;
  readonly syntaxOk: boolean;
  readonly problems: readonly TextProblem[];
  /** Of every term; `exact` is false while an answer is missing. */
  readonly lookups: { readonly worst: number; readonly limit: number; readonly exact: boolean };
  readonly voidLookups: number;
  /** What receivers decide on a client, for each address asked about. */
  readonly senders: readonly {
    readonly ip: string;
    readonly result: string | null;
    readonly matched: string | null;
    readonly reason: string | null;
  }[];
}

/** `absent` with `why: "wildcard"`: there is an answer, but every other selector has the same. */
export interface DkimKeyFacts extends Fact {
  readonly selector: string;
  readonly name: string;
  /** Where a CNAME led. */
  readonly target: string | null;
  readonly keyType: string | null;
  /** Of an RSA key. */
  readonly bits: number | null;
  readonly revoked: boolean;
  readonly testing: boolean;
  readonly record: string | null;
  readonly problems: readonly TextProblem[];
}

export interface DmarcFacts extends Fact {
  readonly record: string | null;
  /** Whose record it is. */
  readonly at: string | null;
  readonly role: "domain" | "organisation" | "psd" | null;
  /** What receivers apply; `null` where there is none. */
  readonly policy: string | null;
  readonly testing: boolean;
  readonly reports: readonly string[];
  readonly problems: readonly TextProblem[];
}

/** `absent`: the web server answers with another status than 200. */
export interface DocumentFacts extends Fact {
  readonly status: number | null;
  readonly mediaType: string | null;
}

export interface PolicyFacts extends DocumentFacts {
  readonly mode: string | null;
  /** Seconds. */
  readonly maxAge: number | null;
  readonly mx: readonly string[];
  readonly problems: readonly TextProblem[];
}

/** A text that is there or not; what it points to is fetched over HTTPS only where that is allowed. */
export interface TextFacts extends Fact {
  readonly record: string | null;
}

export interface DaneFacts {
  readonly hosts: readonly (Fact & {
    readonly host: string;
    readonly records: readonly string[];
    /** The resolver vouches for it by DNSSEC; without, senders ignore TLSA (RFC 7672 2.2). */
    readonly authenticated: boolean;
  })[];
}

export interface Posture {
  readonly domain: string;
  /** False: NXDOMAIN. `null`: not known. */
  readonly exists: boolean | null;
  readonly mx: MxFacts;
  readonly spf: SpfFacts;
  readonly dkim: { readonly keys: readonly DkimKeyFacts[] };
  readonly dmarc: DmarcFacts;
  readonly mtaSts: TextFacts & { readonly id: string | null; readonly policy: "not-checked" | PolicyFacts };
  readonly tlsRpt: TextFacts & { readonly reports: readonly string[] };
  readonly dane: DaneFacts;
  readonly bimi: TextFacts & { readonly logo: "not-checked" | DocumentFacts };
}

/** One domain, looked at and judged. */
export interface Inspection {
  readonly posture: Posture;
  readonly judged: JudgedDomain;
  /** Different questions that it took. */
  readonly questions: number;
  /** False: it ended early, and what is here is what was known then. */
  readonly complete: boolean;
}

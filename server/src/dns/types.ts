import type { Instant } from "../base/index.ts";

/**
 * An absolute domain name in canonical form: ASCII lower case, no final dot, except the root, which is `.`.
 * Dots and backslashes inside a label are written `\.` and `\\`, other bytes outside printable ASCII `\DDD` (RFC 1035 5.1).
 */
export type Name = string & { readonly __name: true };

/** Upper-case mnemonic, or `TYPEnnn` (RFC 3597). */
export type RRType = string;

/** Record data. `raw` is every type without a shape of its own: presentation form, names absolute with final dot. */
export type Rdata =
  | { readonly kind: "address"; readonly type: "A" | "AAAA"; readonly address: string }
  | { readonly kind: "name"; readonly type: "CNAME" | "NS" | "PTR" | "DNAME"; readonly target: Name }
  | { readonly kind: "mx"; readonly type: "MX"; readonly preference: number; readonly exchange: Name }
  /** Each string holds bytes, one UTF-16 unit (0-255) a byte. Receivers join them without a separator. */
  | { readonly kind: "txt"; readonly type: "TXT" | "SPF"; readonly strings: readonly string[] }
  | {
      readonly kind: "soa";
      readonly type: "SOA";
      readonly mname: Name;
      readonly rname: Name;
      readonly serial: number;
      readonly refresh: number;
      readonly retry: number;
      readonly expire: number;
      readonly minimum: number;
    }
  | {
      readonly kind: "srv";
      readonly type: "SRV";
      readonly priority: number;
      readonly weight: number;
      readonly port: number;
      readonly target: Name;
    }
  | { readonly kind: "caa"; readonly type: "CAA"; readonly flags: number; readonly tag: string; readonly value: string }
  | { readonly kind: "raw"; readonly type: RRType; readonly text: string };

/**
 * `from` defaults to `resolver`. `authoritative`: the first of the zone's own servers that answers, with the stated TTL.
 * `parent`: what the servers above delegate (NS only). `server`: that server alone, by its name, with the stated TTL.
 */
export type Question =
  | { readonly kind: "dns"; readonly name: Name; readonly type: RRType; readonly from?: "resolver" | "authoritative" | "parent" }
  | { readonly kind: "dns"; readonly name: Name; readonly type: RRType; readonly from: "server"; readonly server: Name }
  | { readonly kind: "https"; readonly url: string }
  /** What the addresses of a mail host say on port 25: no mail is sent. */
  | { readonly kind: "smtp"; readonly host: Name };

/** `unread`: a text of the workspace speaks for the name, but could not be read. `off`: Settings do not allow the question. */
export type FailureReason = "timeout" | "servfail" | "refused" | "offline" | "bogus" | "blocked" | "limit" | "unread" | "off";

/**
 * What is known. `ttlSeconds` only where it is stated: by text, or by an authoritative server; a resolver's remaining
 * TTL is `meta.remainingTtl` and takes no part in comparisons. `negativeTtlSeconds`: min(SOA TTL, SOA minimum), RFC 2308 5.
 */
export type Result =
  | { readonly kind: "records"; readonly records: readonly Rdata[]; readonly ttlSeconds?: number }
  | { readonly kind: "cname"; readonly target: Name; readonly ttlSeconds?: number }
  | { readonly kind: "nodata"; readonly negativeTtlSeconds?: number }
  | { readonly kind: "nxdomain"; readonly negativeTtlSeconds?: number }
  /** `mediaType`: of the Content-Type, lower case, without parameters; absent where it is not known. */
  | { readonly kind: "document"; readonly status: number; readonly body: string; readonly mediaType?: string }
  | { readonly kind: "smtp"; readonly addresses: readonly SmtpAddress[] }
  /** `truncated`: over UDP the answer did not fit, and over TCP nothing came. */
  | { readonly kind: "failed"; readonly why: FailureReason; readonly detail?: string; readonly truncated?: true };

/** How far a client came at one address of a mail host, and what stood in its way. */
export interface SmtpAddress {
  readonly address: string;
  /** `refused`: it answers, but not with SMTP, or takes no client like us. */
  readonly state: "unreachable" | "refused" | "no-starttls" | "no-tls" | "tls";
  /** In words; empty where nothing stood in the way. */
  readonly detail: string;
  /** The server's own certificate first; empty unless `tls`. */
  readonly chain: readonly CertificateFacts[];
  /** Why this machine does not accept the chain for the host; absent where it does. */
  readonly fault?: { readonly kind: "expired" | "not-yet" | "name" | "untrusted" | "other"; readonly detail: string };
}

/** What a certificate says of itself. Hashes in lower-case hex, of the whole and of its public key (RFC 6698 2.1). */
export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  /** DNS names (RFC 9525 6.3). */
  readonly names: readonly string[];
  readonly notAfter: Instant;
  readonly sha256: string;
  readonly sha512: string;
  readonly spkiSha256: string;
  readonly spkiSha512: string;
}

/** Where an answer came from. Takes no part in comparisons. */
export interface AnswerMeta {
  /** `udp://127.0.0.1:5353`, `embedded:internet`, or the path of the text that says so. */
  readonly server: string;
  readonly at: Instant;
  readonly remainingTtl?: number;
  readonly authoritative: boolean;
  /** AD bit of a trusted resolver. */
  readonly authenticated: boolean;
  /** Extended DNS error (RFC 8914) in words. */
  readonly ede?: string;
  /** A text of the workspace says so: it is true as long as the text is the same, however long ago it was read. */
  readonly stated?: true;
}

export type Answer = Result & { readonly meta: AnswerMeta };

/** One RRset (RFC 2181 5). */
export interface RecordSet {
  readonly owner: Name;
  readonly type: RRType;
  /** `undefined`: the text does not say. */
  readonly ttlSeconds: number | undefined;
  readonly records: readonly Rdata[];
}

/** What is known of the world: an answer, or `undefined` while nobody has asked. */
export type Facts = (question: Question) => Answer | undefined;

/** The one way to the network. An adapter gives it to the engine; it never rejects: trouble is a `failed` answer. */
export interface Lookup {
  ask(question: Question, signal?: AbortSignalLike): Promise<Answer>;
  /** Frees sockets. */
  close(): void;
}

/** The part of AbortSignal that pure code may know. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

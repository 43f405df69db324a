import { sameRecords } from "./rdata.ts";
import type { Answer, Facts, Name, Question, Rdata, Result, RRType } from "./types.ts";

/**
 * Whether no record matches: NODATA, NXDOMAIN, or records of which none does. `undefined` while nobody knows: open, failed,
 * an alias that has not been followed, or an answer that is no DNS.
 */
export function isAbsent(answer: Result | undefined, matches: (record: Rdata) => boolean): boolean | undefined {
  switch (answer?.kind) {
    case "nodata":
    case "nxdomain":
      return true;
    case "records":
      return !answer.records.some(matches);
    case "cname":
    case "document":
    case "smtp":
    case "failed":
    case undefined:
      return undefined;
  }
}

/** Whether two answers say the same. Stated TTLs count; where an answer came from does not. */
export function sameResult(a: Result, b: Result): boolean {
  switch (a.kind) {
    case "records":
      return b.kind === "records" && a.ttlSeconds === b.ttlSeconds && sameRecords(a.records, b.records);
    case "cname":
      return b.kind === "cname" && a.target === b.target && a.ttlSeconds === b.ttlSeconds;
    case "nodata":
    case "nxdomain":
      return b.kind === a.kind && a.negativeTtlSeconds === b.negativeTtlSeconds;
    case "document":
      return b.kind === "document" && a.status === b.status && a.body === b.body && a.mediaType === b.mediaType;
    case "smtp":
      return b.kind === "smtp" && JSON.stringify(a.addresses) === JSON.stringify(b.addresses);
    case "failed":
      return b.kind === "failed" && a.why === b.why && a.truncated === b.truncated;
  }
}

const sources = { resolver: "", authoritative: "AUTH ", parent: "PARENT " } as const;

/**
 * `TXT _dmarc.example.com`, `AUTH MX example.com`, `PARENT NS example.com`, `AT ns1.example.com SOA example.com`,
 * `HTTPS https://...`, `SMTP mx.example.com`: the key of a question, as facts files write it.
 */
export function questionText(question: Question): string {
  if (question.kind === "https") return `HTTPS ${question.url}`;
  if (question.kind === "smtp") return `SMTP ${question.host}`;
  const source = question.from === "server" ? `AT ${question.server} ` : sources[question.from ?? "resolver"];
  return `${source}${question.type} ${question.name}`;
}

/** Where following aliases led. */
export interface Resolved {
  /** `undefined`: nobody has asked about `owner` yet. Never `cname`, unless CNAME was asked. */
  readonly answer: Answer | undefined;
  /** The last name asked. */
  readonly owner: Name;
  /** Owners of the aliases on the way, in order; empty when the name answered itself. */
  readonly aliases: readonly Name[];
}

const noAliases: readonly Name[] = [];

/** Follows aliases through `facts`, hop by hop. A loop, or more than `maxHops`, is `failed`/`limit`, as no resolver answers it. */
export function resolve(name: Name, type: RRType, facts: Facts, maxHops = 10, from: "resolver" | "authoritative" = "resolver"): Resolved {
  let aliases: Name[] | undefined;
  let owner = name;
  for (;;) {
    const answer = facts(
      from === "authoritative" ? { kind: "dns", name: owner, type, from: "authoritative" } : { kind: "dns", name: owner, type },
    );
    if (answer?.kind !== "cname" || type === "CNAME") return { answer, owner, aliases: aliases ?? noAliases };
    aliases ??= [];
    aliases.push(owner);
    if (aliases.includes(answer.target) || aliases.length > maxHops) {
      const detail = aliases.includes(answer.target)
        ? `the CNAMEs of ${answer.target} lead back to it`
        : `more than ${maxHops} CNAMEs in a row`;
      return { answer: { kind: "failed", why: "limit", detail, meta: answer.meta }, owner, aliases };
    }
    owner = answer.target;
  }
}

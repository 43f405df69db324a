import type { Instant } from "../../base/index.ts";
import { rowKey } from "./read-xml.ts";
import type { DmarcReport, DmarcRow } from "./types.ts";

/** Reports older than this beside the newest say nothing of today. */
export const reportsCountMs = 30 * 86_400_000;

/** What one row of all reports counts, and on which days. */
export interface DmarcSeen extends DmarcRow {
  /** Days since 1970 (UTC) on which a report with it begins. */
  readonly days: ReadonlySet<number>;
}

/** An address that sent mail with a domain in From. */
export interface DmarcSource {
  readonly ip: string;
  readonly messages: number;
  readonly rows: readonly DmarcSeen[];
}

/** What reports of the last time say of one domain. */
export interface DmarcEvidence {
  /** End of the newest. */
  readonly to: Instant;
  readonly messages: number;
  /** The heaviest first. */
  readonly sources: readonly DmarcSource[];
}

/**
 * Sources by domain. `domainOf` says which domain a From domain counts for; `undefined`: none of ours. A report that is there
 * twice, as XML and packed, counts once.
 */
export function dmarcSources(
  reports: readonly DmarcReport[],
  domainOf: (headerFrom: string) => string | undefined,
): ReadonlyMap<string, DmarcEvidence> {
  const unique = new Map(reports.map((report) => [[report.reporter, report.id, report.domain, report.from].join("\n"), report]));
  const domains = new Map<string, string | undefined>();
  const ownDomain = (row: DmarcRow): string | undefined => {
    if (!domains.has(row.headerFrom)) domains.set(row.headerFrom, domainOf(row.headerFrom));
    return domains.get(row.headerFrom);
  };
  const newest = new Map<string, Instant>();
  for (const report of unique.values())
    for (const row of report.rows) {
      const domain = ownDomain(row);
      if (domain !== undefined) newest.set(domain, Math.max(newest.get(domain) ?? 0, report.to));
    }
  const seen = new Map<string, Map<string, DmarcSeen & { count: number; days: Set<number> }>>();
  for (const report of unique.values())
    for (const row of report.rows) {
      const domain = ownDomain(row);
      if (domain === undefined || report.to <= (newest.get(domain) ?? 0) - reportsCountMs) continue;
      const rows = seen.get(domain) ?? new Map();
      seen.set(domain, rows);
      const key = rowKey(row);
      const known = rows.get(key) ?? { ...row, count: 0, days: new Set<number>() };
      rows.set(key, known);
      known.count += row.count;
      known.days.add(Math.floor(report.from / 86_400_000));
    }
  return new Map([...seen].map(([domain, rows]) => [domain, { to: newest.get(domain) ?? 0, ...bySource([...rows.values()]) }]));
}

function bySource(rows: readonly DmarcSeen[]): Pick<DmarcEvidence, "messages" | "sources"> {
  const groups = new Map<string, DmarcSeen[]>();
  for (const row of rows) {
    const group = groups.get(row.sourceIp);
    if (group) group.push(row);
    else groups.set(row.sourceIp, [row]);
  }
  const sources = [...groups].map(([ip, own]) => ({ ip, messages: sum(own), rows: own }));
  sources.sort((a, b) => b.messages - a.messages || (a.ip < b.ip ? -1 : 1));
  return { messages: sum(rows), sources };
}

const sum = (rows: readonly DmarcRow[]): number => rows.reduce((all, { count }) => all + count, 0);

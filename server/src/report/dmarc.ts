import { printable } from "../base/index.ts";
import type { FailureReason } from "../dns/index.ts";
import { type DmarcReportAddress, type DmarcView, parseDmarc } from "../records/index.ts";
import { plainStyle, type Style } from "./style.ts";

type Found<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly why: "open" | FailureReason };
type Step = DmarcView["current"]["walk"][number];

interface DmarcQueryReport {
  readonly query: string;
  readonly state: "record" | "several" | "absent" | "failed" | "open";
  readonly why: string | null;
  readonly records: readonly string[];
}

interface DmarcAppliesReport {
  readonly state: "known" | "absent" | "failed" | "open";
  readonly why: string | null;
  readonly at: string | null;
  readonly role: "domain" | "organisation" | "psd" | null;
  readonly record: string | null;
}

/** `dmarc --format json` of CLI.md. A policy is `null` where none applies or it could not be known. */
export interface DmarcReport {
  readonly version: 1;
  readonly domain: string;
  readonly rfc9989: DmarcAppliesReport & {
    readonly queries: readonly DmarcQueryReport[];
    readonly organisation: string | null;
    readonly policy: { readonly domain: string | null; readonly subdomains: string | null; readonly nonexistent: string | null };
    readonly testing: boolean;
  };
  readonly rfc7489: DmarcAppliesReport & {
    readonly queries: readonly DmarcQueryReport[];
    readonly organisation: string;
    readonly policy: { readonly domain: string | null; readonly subdomains: string | null };
    readonly pct: number;
  };
  readonly problems: readonly { readonly code: string; readonly message: string; readonly start: number; readonly end: number }[];
  readonly reports: readonly {
    readonly tag: "rua" | "ruf";
    readonly uri: string;
    readonly host: string | null;
    readonly state: "internal" | "authorised" | "unauthorised" | "unusable" | "failed" | "open";
    readonly why: string | null;
    readonly query: string | null;
  }[];
}

export function dmarcReport({ domain, current, legacy, reports }: DmarcView): DmarcReport {
  const record = recordOf(current.applies);
  const old = recordOf(legacy.applies);
  return {
    version: 1,
    domain,
    rfc9989: {
      ...applies(current.applies),
      queries: current.walk.map(queryReport),
      organisation: known(current.organisation),
      policy: {
        domain: known(current.policies.domain),
        subdomains: known(current.policies.subdomains),
        nonexistent: known(current.policies.nonexistent),
      },
      testing: record?.record.t?.value === "y",
    },
    rfc7489: {
      ...applies(legacy.applies),
      queries: legacy.queries.map(queryReport),
      organisation: legacy.organisation,
      policy: { domain: known(legacy.policies.domain), subdomains: known(legacy.policies.subdomains) },
      pct: old?.record.pct?.value ?? 100,
    },
    problems: record
      ? parseDmarc(record.text).problems.map(({ code, message, range }) => ({ code, message, start: range.start, end: range.end }))
      : [],
    reports: reports.map(addressReport),
  };
}

function recordOf(found: DmarcView["current"]["applies"]) {
  return found.known && found.value !== "absent" ? found.value : undefined;
}

function known<T extends string>(found: Found<T | undefined>): T | null {
  return found.known ? (found.value ?? null) : null;
}

function applies(found: DmarcView["current"]["applies"]): DmarcAppliesReport {
  if (!found.known) return { ...unknown(found.why), at: null, role: null, record: null };
  if (found.value === "absent") return { state: "absent", why: null, at: null, role: null, record: null };
  const { at, role, text } = found.value;
  return { state: "known", why: null, at, role, record: text };
}

function unknown(why: "open" | FailureReason): { readonly state: "failed" | "open"; readonly why: string | null } {
  return why === "open" ? { state: "open", why: null } : { state: "failed", why };
}

function queryReport({ query, found }: Step): DmarcQueryReport {
  if (!found.known) return { query, ...unknown(found.why), records: [] };
  const records = found.value;
  return { query, state: records.length === 0 ? "absent" : records.length === 1 ? "record" : "several", why: null, records };
}

function addressReport({ tag, uri, host, state, query }: DmarcReportAddress): DmarcReport["reports"][number] {
  const said = state.known ? { state: state.value, why: null } : unknown(state.why);
  return { tag, uri: uri.text, host: host ?? null, ...said, query: query ?? null };
}

/** Both views for a person: each question with its answer, then what is asked of receivers, then the report addresses. */
export function dmarcText(report: DmarcReport, style: Style = plainStyle): string {
  const { rfc9989: now, rfc7489: old } = report;
  const lines = [`${style.bold(printable(report.domain))}  ${summary(report, style)}`];
  for (const { message, start } of report.problems) lines.push(`  ${style.red("problem")} at ${start + 1}: ${printable(message)}`);
  lines.push("", "RFC 9989: tree walk", ...now.queries.map((query) => queryLine(query, style)));
  if (now.state === "known") {
    lines.push(
      `  the record of ${now.at}${now.at === report.domain ? "" : `, ${roleWords[now.role ?? "organisation"]},`} applies; organisation ${now.organisation ?? "not known"}`,
    );
    const { domain, subdomains, nonexistent } = now.policy;
    lines.push(
      `  failing mail of the domain: ${word(domain, style)}; of sub-domains: ${word(subdomains, style)}; of sub-domains that do not exist: ${word(nonexistent, style)}`,
    );
    if (now.testing) lines.push("  t=y: these are one level lower than the record says");
  } else lines.push(`  ${stateWords(now)}`);
  lines.push("", `RFC 7489: public suffix list (organisation ${old.organisation})`, ...old.queries.map((query) => queryLine(query, style)));
  if (old.state === "known") {
    lines.push(`  failing mail of the domain: ${word(old.policy.domain, style)}; of sub-domains: ${word(old.policy.subdomains, style)}`);
    if (old.pct < 100) lines.push(`  pct=${old.pct}: on that share of it in percent, one level less on the rest`);
  } else lines.push(`  ${stateWords(old)}`);
  if (report.reports.length > 0) lines.push("", "Reports");
  for (const { tag, uri, host, state, why, query } of report.reports)
    lines.push(`  ${tag}  ${printable(uri)}: ${addressWords(state, host, why, query, style)}`);
  return `${lines.join("\n")}\n`;
}

const roleWords = { domain: "itself", organisation: "its organisation", psd: "the public suffix above it" } as const;

function summary({ rfc9989 }: DmarcReport, style: Style): string {
  if (rfc9989.record !== null) return printable(rfc9989.record);
  return rfc9989.state === "absent" ? style.red("no DMARC policy") : style.yellow(stateWords(rfc9989));
}

function stateWords({ state, why }: { readonly state: string; readonly why: string | null }): string {
  if (state === "absent") return "no record applies: receivers do nothing for DMARC";
  return state === "open" ? "a question was not asked" : `could not be looked up (${why})`;
}

function word(policy: string | null, style: Style): string {
  if (policy === null) return style.yellow("nothing");
  return policy === "none" ? style.yellow(policy) : style.green(policy);
}

function queryLine({ query, state, why, records }: DmarcQueryReport, style: Style): string {
  const said =
    state === "absent"
      ? style.dim("no record")
      : state === "record" || state === "several"
        ? `${records.map(printable).join(" | ")}${state === "several" ? style.red(" (several: all are discarded)") : ""}`
        : style.yellow(stateWords({ state, why }));
  return `  TXT ${query}  ${said}`;
}

function addressWords(state: string, host: string | null, why: string | null, query: string | null, style: Style): string {
  switch (state) {
    case "internal":
      return style.green("the same organisation");
    case "authorised":
      return style.green(`${host} agrees at ${query}`);
    case "unauthorised":
      return style.red(`${host} does not agree: no record that begins with v=DMARC1 at ${query}; receivers send nothing there`);
    case "unusable":
      return style.red("no mailto address; receivers send nothing there");
    default:
      return style.yellow(`${query ?? host ?? ""} ${stateWords({ state, why })}`.trim());
  }
}

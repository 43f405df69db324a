// The facts file (CLI.md, version 1): answers as text, for reproducible runs and bug reports.
import { type Instant, isoInstant, parseInstant } from "../base/index.ts";
import {
  type Answer,
  type CertificateFacts,
  type CertificateFault,
  type FailureReason,
  type Name,
  nameText,
  parseName,
  type Question,
  questionText,
  type Rdata,
  type Result,
  type RRType,
  rdataText,
  type SmtpAddress,
} from "../dns/index.ts";
import { readAlone } from "../zones/index.ts";

interface FactsEntry {
  readonly question: string;
  readonly kind: "records" | "cname" | "nodata" | "nxdomain" | "failed";
  readonly records: readonly string[];
  /** Stated where `authoritative`; else what was left of it. Of a negative answer: how long the absence may be kept. */
  readonly ttl: number | null;
  readonly authenticated: boolean;
  readonly authoritative: boolean;
  readonly server: string;
  readonly why: FailureReason | null;
  readonly detail?: string;
  readonly truncated?: true;
  readonly ede?: string;
}

/** What HTTPS and SMTP said, or why nothing was. */
type Failure = { readonly why: FailureReason; readonly detail?: string };
type DocumentEntry = { readonly url: string } & ({ readonly status: number; readonly body: string; readonly mediaType?: string } | Failure);
type SmtpEntry = { readonly host: Name } & ({ readonly addresses: readonly SmtpAddress[] } | Failure);

/** Sorted by question: two runs that saw the same write the same. */
export function writeFacts(
  answers: ReadonlyMap<string, { readonly question: Question; readonly answer: Answer }>,
  recordedAt: Instant,
): string {
  const entries: FactsEntry[] = [];
  const documents: DocumentEntry[] = [];
  const smtp: SmtpEntry[] = [];
  for (const [, { question, answer }] of [...answers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // That somebody did not allow a question is nothing the world said.
    if (answer.kind === "failed" && answer.why === "off") continue;
    const failure =
      answer.kind === "failed" ? { why: answer.why, ...(answer.detail === undefined ? {} : { detail: answer.detail }) } : undefined;
    if (question.kind === "https") {
      if (failure) documents.push({ url: question.url, ...failure });
      else if (answer.kind === "document") {
        const { status, body, mediaType } = answer;
        documents.push({ url: question.url, status, body, ...(mediaType === undefined ? {} : { mediaType }) });
      }
    } else if (question.kind === "smtp") {
      if (failure) smtp.push({ host: question.host, ...failure });
      else if (answer.kind === "smtp") smtp.push({ host: question.host, addresses: answer.addresses });
    } else if (answer.kind !== "document" && answer.kind !== "smtp") entries.push(entryOf(question, answer));
  }
  const file = { version: 1, recordedAt: isoInstant(recordedAt), answers: entries, documents, ...(smtp.length > 0 ? { smtp } : {}) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function entryOf(question: Question, answer: Exclude<Answer, { kind: "document" | "smtp" }>): FactsEntry {
  const { meta } = answer;
  const stated =
    answer.kind === "nodata" || answer.kind === "nxdomain"
      ? answer.negativeTtlSeconds
      : answer.kind === "failed"
        ? undefined
        : answer.ttlSeconds;
  return {
    question: questionText(question),
    kind: answer.kind,
    records: answer.kind === "records" ? answer.records.map(typedText(question)) : answer.kind === "cname" ? [nameText(answer.target)] : [],
    ttl: stated ?? meta.remainingTtl ?? null,
    authenticated: meta.authenticated,
    authoritative: stated !== undefined || meta.authoritative,
    server: meta.server,
    why: answer.kind === "failed" ? answer.why : null,
    ...(answer.kind === "failed" && answer.detail !== undefined ? { detail: answer.detail } : {}),
    ...(answer.kind === "failed" && answer.truncated ? { truncated: true } : {}),
    ...(meta.ede === undefined ? {} : { ede: meta.ede }),
  };
}

/** An ANY answer holds several types: each says its own. */
function typedText(question: Question): (record: Rdata) => string {
  return question.kind === "dns" && question.type === "ANY" ? (record) => `${record.type} ${rdataText(record)}` : rdataText;
}

export type FactsReading =
  | { readonly ok: true; readonly answers: ReadonlyMap<string, Answer> }
  | { readonly ok: false; readonly why: string };

/** Reads all of the file or says what is wrong with it: a half-read file would make answers look open. */
export function readFacts(text: string, path: string): FactsReading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { ok: false, why: `${path}: this is no JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  if (!isObject(file) || file.version !== 1) return { ok: false, why: `${path}: this is no facts file of version 1` };
  const at = typeof file.recordedAt === "string" ? parseInstant(file.recordedAt) : undefined;
  if (at === undefined) return { ok: false, why: `${path}: recordedAt is no time; write it as 2026-01-31T12:00:00Z` };
  const answers = new Map<string, Answer>();
  for (const [i, entry] of listOf(file.answers).entries()) {
    const read = readEntry(entry, at);
    if (typeof read === "string") return { ok: false, why: `${path}: answers[${i}]: ${read}` };
    answers.set(read.key, read.answer);
  }
  for (const [i, entry] of listOf(file.documents).entries()) {
    const read = isObject(entry) && typeof entry.url === "string" ? (readFailure(entry) ?? readDocument(entry)) : undefined;
    if (!read || !isObject(entry)) return { ok: false, why: `${path}: documents[${i}]: expected url, status and body, or url and why` };
    const url = String(entry.url);
    answers.set(questionText({ kind: "https", url }), { ...read, meta: outsideMeta(url, at) });
  }
  for (const [i, entry] of listOf(file.smtp).entries()) {
    const host = isObject(entry) && typeof entry.host === "string" ? parseName(entry.host) : undefined;
    const read = isObject(entry) ? (readFailure(entry) ?? readSmtp(entry)) : undefined;
    if (!read || host === undefined) return { ok: false, why: `${path}: smtp[${i}]: expected host and addresses, or host and why` };
    answers.set(questionText({ kind: "smtp", host }), { ...read, meta: outsideMeta(`smtp://${host}`, at) });
  }
  return { ok: true, answers };
}

function outsideMeta(server: string, at: Instant): Answer["meta"] {
  return { server, at, authoritative: true, authenticated: false };
}

function readFailure({ why, detail }: Record<string, unknown>): Extract<Result, { kind: "failed" }> | undefined {
  if (!reasons.has(why)) return undefined;
  return { kind: "failed", why: why as FailureReason, ...(typeof detail === "string" ? { detail } : {}) };
}

function readDocument({ status, body, mediaType }: Record<string, unknown>): Extract<Result, { kind: "document" }> | undefined {
  if (typeof status !== "number" || typeof body !== "string") return undefined;
  return { kind: "document", status, body, ...(typeof mediaType === "string" ? { mediaType } : {}) };
}

const smtpStates: ReadonlySet<unknown> = new Set<SmtpAddress["state"]>(["unreachable", "refused", "no-starttls", "no-tls", "tls"]);
const faultKinds: ReadonlySet<unknown> = new Set<CertificateFault["kind"]>(["expired", "not-yet", "name", "untrusted", "other"]);
const hashes = ["sha256", "sha512", "spkiSha256", "spkiSha512"] as const;

function readSmtp({ addresses }: Record<string, unknown>): Extract<Result, { kind: "smtp" }> | undefined {
  if (!Array.isArray(addresses) || !addresses.every(isSmtpAddress)) return undefined;
  return { kind: "smtp", addresses };
}

function isSmtpAddress(value: unknown): value is SmtpAddress {
  if (!isObject(value) || typeof value.address !== "string" || typeof value.detail !== "string" || !smtpStates.has(value.state))
    return false;
  const { fault } = value;
  const isFault = fault === undefined || (isObject(fault) && faultKinds.has(fault.kind) && typeof fault.detail === "string");
  return isFault && Array.isArray(value.chain) && value.chain.every(isCertificate);
}

function isCertificate(value: unknown): value is CertificateFacts {
  return (
    isObject(value) &&
    typeof value.subject === "string" &&
    typeof value.issuer === "string" &&
    typeof value.notAfter === "number" &&
    Array.isArray(value.names) &&
    value.names.every((name) => typeof name === "string") &&
    hashes.every((name) => typeof value[name] === "string")
  );
}

const reasons: ReadonlySet<unknown> = new Set<FailureReason>(["timeout", "servfail", "refused", "offline", "bogus", "blocked", "limit"]);

function readEntry(entry: unknown, at: Instant): { readonly key: string; readonly answer: Answer } | string {
  if (!isObject(entry) || typeof entry.question !== "string") return "expected a question";
  const question = readQuestion(entry.question);
  if (!question) return `${entry.question} is no question; write it as TXT name`;
  const { name, type } = question;
  const isStated = entry.authoritative === true || (question.from !== undefined && entry.kind !== "failed");
  const key = questionText(question);
  const ttl = typeof entry.ttl === "number" && entry.ttl >= 0 ? entry.ttl : undefined;
  const meta: Answer["meta"] = {
    server: typeof entry.server === "string" ? entry.server : "recorded",
    at,
    authoritative: isStated,
    authenticated: entry.authenticated === true,
    ...(ttl === undefined ? {} : { remainingTtl: ttl }),
    ...(typeof entry.ede === "string" ? { ede: entry.ede } : {}),
  };
  const stated = isStated && ttl !== undefined ? { ttlSeconds: ttl } : {};
  const texts = listOf(entry.records);
  switch (entry.kind) {
    case "records": {
      const records = readRecords(texts, name, type);
      return typeof records === "string" ? records : { key, answer: { kind: "records", records, ...stated, meta } };
    }
    case "cname": {
      const target = typeof texts[0] === "string" ? parseName(texts[0]) : undefined;
      return target === undefined
        ? "a cname has its target as its only record"
        : { key, answer: { kind: "cname", target, ...stated, meta } };
    }
    case "nodata":
    case "nxdomain":
      return {
        key,
        answer: { kind: entry.kind, ...(stated.ttlSeconds === undefined ? {} : { negativeTtlSeconds: stated.ttlSeconds }), meta },
      };
    case "failed": {
      if (!reasons.has(entry.why)) return `why is none of ${[...reasons].join(", ")}`;
      return {
        key,
        answer: {
          kind: "failed",
          why: entry.why as FailureReason,
          ...(typeof entry.detail === "string" ? { detail: entry.detail } : {}),
          ...(entry.truncated === true ? { truncated: true } : {}),
          meta,
        },
      };
    }
    default:
      return "kind is none of records, cname, nodata, nxdomain, failed";
  }
}

/** What `questionText` writes. */
function readQuestion(text: string): Extract<Question, { kind: "dns" }> | undefined {
  const match = /^(?:(AUTH|PARENT)\s|AT\s(\S+)\s)?(\S+) (\S+)$/.exec(text);
  const name = match && parseName(match[4] as string);
  if (!match || !name) return undefined;
  const common = { kind: "dns", name, type: (match[3] as string).toUpperCase() } as const;
  if (match[2] !== undefined) {
    const server = parseName(match[2]);
    return server && { ...common, from: "server", server };
  }
  return match[1] === undefined ? common : { ...common, from: match[1] === "AUTH" ? "authoritative" : "parent" };
}

function readRecords(texts: readonly unknown[], name: Name, type: RRType): readonly Rdata[] | string {
  const records: Rdata[] = [];
  for (const text of texts) {
    // A line break would let one record smuggle in others.
    if (typeof text !== "string" || /[\r\n]/.test(text)) return "each record is one line of text";
    const line = type === "ANY" ? text : `${type} ${text}`;
    const source = readAlone(`${nameText(name)} 0 IN ${line}\n`, { path: "record" });
    const [set] = source.sets;
    const [problem] = source.problems;
    if (problem || !set) return `${line}: ${problem?.message ?? "this is no record"}`;
    records.push(...set.records);
  }
  return records.length > 0 ? records : "records is empty; an absence has the kind nodata or nxdomain";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

import type { Problem } from "../base/index.ts";
import { type Answer, type Facts, joinName, type Name, rdataText, resolve, txtValue, unusedLabel } from "../dns/index.ts";
import {
  checkHost,
  dmarcPolicy,
  dmarcTexts,
  effectivePolicy,
  type HostCheck,
  type IpAddress,
  isNullMx,
  looksLikeDkim,
  type MxRecord,
  maxLookups,
  parseDkimKey,
  parseDmarc,
  platformOfMx,
  relaxedByTesting,
  sortMx,
  spfTree,
} from "../records/index.ts";
import type { DaneFacts, DkimKeyFacts, DmarcFacts, Fact, MxFacts, SpfFacts, TextFacts, TextProblem } from "./types.ts";

/** Hosts whose TLSA is asked: nobody has more, and a record of hundreds must not become a flood. */
const maxHosts = 10;

export function mxFacts(domain: Name, ask: Facts): MxFacts {
  const { answer } = resolve(domain, "MX", ask);
  const records = answer?.kind === "records" ? answer.records.filter((record): record is MxRecord => record.kind === "mx") : [];
  const isNull = isNullMx(records);
  const { state, why } = factOf(answer, records.length > 0);
  return {
    state,
    why,
    isNull,
    hosts: (isNull ? [] : sortMx(records)).map(({ preference, exchange }) => ({
      preference,
      host: exchange,
      platform: platformOfMx(exchange) ?? null,
    })),
  };
}

/** NXDOMAIN says it of the name and all below it (RFC 8020); an alias that leads nowhere is there itself. */
export function existsFact(domain: Name, ask: Facts): boolean | null {
  const answer = ask({ kind: "dns", name: domain, type: "MX" });
  return answer === undefined || answer.kind === "failed" ? null : answer.kind !== "nxdomain";
}

/** TLSA of the MX hosts (RFC 7672 3.1): presence and DNSSEC, nothing of a certificate. */
export function daneFacts(domain: Name, ask: Facts): DaneFacts {
  const { hosts } = mxFacts(domain, ask);
  return {
    hosts: hosts.slice(0, maxHosts).flatMap(({ host }) => {
      const name = joinName("_25._tcp", host as Name);
      if (name === undefined) return [];
      const { answer } = resolve(name, "TLSA", ask);
      const records = answer?.kind === "records" ? answer.records.map(rdataText) : [];
      const { state, why } = factOf(answer, records.length > 0);
      return [{ host, state, why, records, authenticated: answer?.meta.authenticated ?? false }];
    }),
  };
}

/** An address that is said to send, and what it was read from. */
export interface SenderIp {
  readonly text: string;
  readonly ip: IpAddress;
}

export function spfFacts(domain: Name, senderIps: readonly SenderIp[], unixSeconds: number, ask: Facts): SpfFacts {
  const { root, lookups, voids } = spfTree(domain, ask);
  const { state } = root;
  const found = state.kind === "loop" || state.kind === "limit" ? "known" : state.kind;
  return {
    state: found,
    why: state.kind === "failed" ? state.why : null,
    record: root.record?.text ?? null,
    syntaxOk: root.record !== undefined && root.problems.length === 0,
    problems: root.problems.map(problemOf),
    lookups: { worst: lookups.atLeast, limit: maxLookups, exact: lookups.exact },
    voidLookups: voids.atLeast,
    senders: senderIps.map(({ text, ip }) => {
      const check = checkHost({ ip, sender: `postmaster@${domain}`, helo: domain, domain, unixSeconds }, ask);
      const { result, matched, reason } = verdictOf(check);
      return { ip: text, result, matched, reason };
    }),
  };
}

function verdictOf(check: HostCheck): { result: string | null; matched: string | null; reason: string | null } {
  if (!check.known && check.why === "open") return { result: null, matched: null, reason: "an answer is missing" };
  const { value } = check as Exclude<HostCheck, { why: "open" }>;
  return { result: value.result, matched: value.matched?.term.text ?? null, reason: value.reason ?? null };
}

/**
 * The keys at selectors that somebody guesses. Where a wildcard answers below `_domainkey`, every guess finds something: an
 * answer that equals the one of a selector that nobody has is no evidence, and its state is `absent` with `why: "wildcard"`.
 */
export function dkimKeys(
  domain: Name,
  selectors: readonly { readonly selector: string; readonly name: Name }[],
  ask: Facts,
): readonly DkimKeyFacts[] {
  const probe = selectors.length > 0 ? joinName(`${unusedLabel}._domainkey`, domain) : undefined;
  const wildcard = probe && resolve(probe, "TXT", ask).answer;
  const everywhere = answerKey(wildcard);
  return selectors.map(({ selector, name }) => {
    const facts = dkimFacts(selector, name, ask);
    if (facts.state !== "known" && facts.state !== "absent") return facts;
    if (probe && !wildcard) return { ...withoutKey(facts), ...open };
    const isNothing = everywhere !== undefined && answerKey(resolve(name, "TXT", ask).answer) === everywhere;
    return isNothing ? { ...withoutKey(facts), state: "absent", why: "wildcard" } : facts;
  });
}

/** Equal for equal texts; `undefined` where there are none. */
function answerKey(answer: Answer | undefined): string | undefined {
  const texts = textsOf(answer);
  return texts.length === 0 ? undefined : JSON.stringify([...texts].sort());
}

function withoutKey({ selector, name }: DkimKeyFacts): DkimKeyFacts {
  const nothing = { target: null, keyType: null, bits: null, revoked: false, testing: false, record: null, problems: [] };
  return { selector, name, ...open, ...nothing };
}

function dkimFacts(selector: string, name: Name, ask: Facts): DkimKeyFacts {
  const { answer, owner } = resolve(name, "TXT", ask);
  const texts = textsOf(answer);
  const record = texts.find((text) => looksLikeDkim(text) || /(?:^|;)\s*p\s*=/.test(text)) ?? null;
  const parsed = record === null ? undefined : parseDkimKey(record);
  const key = parsed?.value.publicKey;
  const { state, why } = factOf(answer, record !== null);
  return {
    selector,
    name,
    state,
    why,
    target: owner === name ? null : owner,
    keyType: parsed ? parsed.value.keyType : null,
    bits: key?.kind === "rsa" ? key.bits : null,
    revoked: key?.kind === "revoked",
    testing: parsed?.value.flags.some(({ value }) => value === "y") ?? false,
    record,
    problems: parsed ? parsed.problems.map(problemOf) : [],
  };
}

export function dmarcFacts(domain: Name, ask: Facts): DmarcFacts {
  const own = dmarcTexts(domain, ask);
  const found = dmarcPolicy(domain, ask);
  const none = { record: null, at: null, role: null, policy: null, testing: false, reports: [], problems: [] };
  if (!found.known) return { ...(found.why === "open" ? open : { state: "failed", why: found.why }), ...none };
  if (found.value === "absent") return { state: own.known && own.value.length > 1 ? "several" : "absent", why: null, ...none };
  const { record, text, at, role } = found.value;
  const policy = effectivePolicy(record, at === domain ? "domain" : "subdomain");
  const testing = record.t?.value === "y";
  return {
    state: "known",
    why: null,
    record: text,
    at,
    role,
    policy: policy === undefined ? null : testing ? relaxedByTesting(policy) : policy,
    testing,
    reports: record.rua.map((uri) => uri.text),
    problems: parseDmarc(text).problems.map(problemOf),
  };
}

/** The one text at `prefix` of the domain that begins as the standard says; several count as none there. */
export function textFacts(prefix: string, domain: Name, version: RegExp, ask: Facts): TextFacts {
  const name = joinName(prefix, domain);
  if (name === undefined) return { state: "absent", why: null, record: null };
  const { answer } = resolve(name, "TXT", ask);
  const texts = textsOf(answer).filter((text) => version.test(text));
  if (texts.length > 1) return { state: "several", why: null, record: null };
  const { state, why } = factOf(answer, texts.length > 0);
  return { state, why, record: texts[0] ?? null };
}

/** The value of a tag in a `k=v; k=v` text, trimmed. */
export function tagOf(record: string | null, tag: string): string | null {
  for (const part of (record ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim().toLowerCase() === tag) return part.slice(at + 1).trim();
  }
  return null;
}

// Without spreads in what every answer makes anew: they are slower than all else here.
const open: Fact = { state: "open", why: null };

function factOf(answer: Answer | undefined, isThere: boolean): Fact {
  switch (answer?.kind) {
    case undefined:
      return open;
    case "failed":
      return { state: "failed", why: answer.why };
    case "cname":
    case "document":
    case "smtp":
    case "nodata":
    case "nxdomain":
    case "records":
      return { state: isThere ? "known" : "absent", why: null };
  }
}

function textsOf(answer: Answer | undefined): readonly string[] {
  return answer?.kind === "records" ? answer.records.flatMap((record) => (record.type === "TXT" ? (txtValue(record) ?? []) : [])) : [];
}

function problemOf({ code, message, range }: Problem): TextProblem {
  return { code, message, start: range.start, end: range.end };
}

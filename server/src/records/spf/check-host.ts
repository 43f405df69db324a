import type { FailureReason, Name } from "../../dns/index.ts";
import { isWithin, parseName } from "../../dns/index.ts";
import type { Ask } from "../ask.ts";
import { type IpAddress, inNetwork, reverseName, unmapped } from "../ip.ts";
import { expandMacros, type MacroContext, type MacroValues, macroValues, targetName } from "./expand.ts";
import { type Looked, lookUpAddresses, lookUpExchanges, lookUpPointers, lookUpSpf, lookUpTexts } from "./lookup.ts";
import { parseMacroText } from "./macro.ts";
import { parseSpf } from "./parse.ts";
import {
  costsLookup,
  evaluatedTerms,
  type MacroText,
  type SpfMechanism,
  type SpfQualifier,
  type SpfRecord,
  type SpfTerm,
} from "./record.ts";

export type SpfResult = "pass" | "fail" | "softfail" | "neutral" | "none" | "temperror" | "permerror";

export interface CheckHostInput {
  readonly ip: IpAddress;
  /** The MAIL FROM address; empty for bounces, which are checked as `postmaster@helo`. */
  readonly sender: string;
  readonly helo: string;
  /** The domain checked; the sender's when absent. */
  readonly domain?: string;
  /** For the macros `r` and `t` of explanations. */
  readonly receiver?: string;
  readonly unixSeconds?: number;
}

/** The term that decided; `inner` is the one inside the record that an `include` or `redirect` leads to. */
export interface MatchedTerm {
  readonly domain: Name;
  readonly record: SpfRecord;
  readonly index: number;
  readonly term: SpfTerm;
  readonly inner?: MatchedTerm;
}

export interface CheckedHost {
  readonly result: SpfResult;
  readonly matched?: MatchedTerm;
  /** The domain's own words for a `fail`; absent when it has none, or while they are open. */
  readonly explanation?: string;
  /** Why an error is one, for people. */
  readonly reason?: string;
}

/** `failed`: a lookup the result needs went wrong; a receiver with the same trouble answers temperror, which `value` holds. */
export type HostCheck =
  | { readonly known: true; readonly value: CheckedHost }
  | { readonly known: false; readonly why: "open" }
  | { readonly known: false; readonly why: FailureReason; readonly value: CheckedHost };

/** RFC 7208 4.6.4. */
export const maxLookups = 10;
export const maxVoidLookups = 2;
/** Of one `mx`; more are an error. Of `ptr` no more are looked at. */
export const maxMxHosts = 10;

/** check_host() of RFC 7208 4. */
export function checkHost(input: CheckHostInput, ask: Ask): HostCheck {
  const at = input.sender.lastIndexOf("@");
  const senderDomain = input.sender.slice(at + 1) || input.helo;
  const context: MacroContext = {
    ip: unmapped(input.ip),
    local: input.sender.slice(0, Math.max(0, at)) || "postmaster",
    senderDomain,
    helo: input.helo,
    receiver: input.receiver ?? "unknown",
    unixSeconds: input.unixSeconds ?? 0,
  };
  const domain = multiLabelName(input.domain ?? senderDomain);
  if (domain === undefined) return { known: true, value: { result: "none" } };
  const check: Check = { context, ask, lookups: 0, voids: 0 };
  const verdict = evaluate(domain, check);
  switch (verdict.kind) {
    case "open":
      return { known: false, why: "open" };
    case "failed":
      return { known: false, why: verdict.why, value: { result: "temperror", reason: verdict.reason } };
    case "error":
      return { known: true, value: { result: "permerror", reason: verdict.reason } };
    case "none":
      return { known: true, value: { result: "none" } };
    case "result": {
      const explanation = verdict.result === "fail" ? explain(verdict, check) : undefined;
      const { result, matched } = verdict;
      return { known: true, value: { result, ...(matched && { matched }), ...(explanation !== undefined && { explanation }) } };
    }
  }
}

/** RFC 7208 4.3: a malformed domain, an address literal or a single label has no record. */
function multiLabelName(text: string): Name | undefined {
  if (!/^[^[\]@]+\.[^[\]@.]+\.?$/.test(text)) return undefined;
  return targetName(text);
}

/** What one check uses up. */
interface Check {
  readonly context: MacroContext;
  readonly ask: Ask;
  lookups: number;
  voids: number;
  /** Names of the client address that lead back to it; looked up once. */
  validated?: Looked<Name>;
}

type Trouble =
  | { readonly kind: "open" }
  | { readonly kind: "failed"; readonly why: FailureReason; readonly reason: string }
  | { readonly kind: "error"; readonly reason: string };

type Verdict =
  | Trouble
  | { readonly kind: "none" }
  | {
      readonly kind: "result";
      readonly result: SpfResult;
      readonly matched?: MatchedTerm /** Whose `exp` counts. */;
      readonly domain: Name;
      readonly record: SpfRecord;
    };

const resultOf: Readonly<Record<SpfQualifier, SpfResult>> = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" };

/**
 * One record against the client. An open answer is taken for "no match" and evaluation goes on, so that every question of
 * this round is asked; the verdict then stays open, since what comes after an open term does not count.
 */
function evaluate(domain: Name, check: Check): Verdict {
  const texts = lookUpSpf(check.ask, domain);
  if (texts.kind === "open") return texts;
  if (texts.kind === "failed") return { ...texts, reason: `the TXT lookup of ${domain} failed` };
  if (texts.kind === "void") return { kind: "none" };
  if (texts.values.length > 1) return { kind: "error", reason: `${domain} has ${texts.values.length} SPF records` };
  const { value: record, problems } = parseSpf(texts.values[0] as string);
  if (problems[0]) return { kind: "error", reason: `the SPF record of ${domain}: ${problems[0].message}` };
  let open = false;
  for (const term of evaluatedTerms(record)) {
    if (costsLookup(term) && ++check.lookups > maxLookups)
      return open ? { kind: "open" } : { kind: "error", reason: `more than ${maxLookups} lookups` };
    const verdict =
      term.kind === "redirect" ? followRedirect(term.value, domain, check) : matchMechanism(term as SpfMechanism, domain, check);
    if (verdict.kind === "open") open = true;
    else if (verdict.kind === "no match") continue;
    else if (open) return { kind: "open" };
    else if (verdict.kind === "match")
      return {
        kind: "result",
        result: resultOf[(term as SpfMechanism).qualifier.value],
        matched: { domain, record, index: record.terms.indexOf(term), term, ...(verdict.inner && { inner: verdict.inner }) },
        domain,
        record,
      };
    else if (verdict.kind === "result")
      return {
        ...verdict,
        matched: { domain, record, index: record.terms.indexOf(term), term, ...(verdict.matched && { inner: verdict.matched }) },
      };
    else return verdict;
  }
  return open ? { kind: "open" } : { kind: "result", result: "neutral", domain, record };
}

/** RFC 7208 6.1: the target decides, and without a record there the result is permerror. */
function followRedirect(value: MacroText | undefined, domain: Name, check: Check): Exclude<Verdict, { kind: "none" }> {
  const target = value && targetOf(value, domain, check);
  if (target === "open") return { kind: "open" };
  if (target === undefined) return { kind: "error", reason: `redirect of ${domain} leads to no domain name` };
  const verdict = evaluate(target, check);
  return verdict.kind === "none" ? { kind: "error", reason: `${target}, where ${domain} redirects to, has no SPF record` } : verdict;
}

type Match = Trouble | { readonly kind: "match"; readonly inner?: MatchedTerm } | { readonly kind: "no match" };

const noMatch: Match = { kind: "no match" };

function matchMechanism(term: SpfMechanism, domain: Name, check: Check): Match {
  const { ip } = check.context;
  switch (term.kind) {
    case "all":
      return { kind: "match" };
    case "ip4":
    case "ip6":
      return term.network && inNetwork(ip, term.network.value, term.cidr?.value ?? (term.kind === "ip4" ? 32 : 128))
        ? { kind: "match" }
        : noMatch;
    case "include":
      return matchInclude(term.domain, domain, check);
    case "a":
    case "mx":
    case "ptr":
    case "exists": {
      const target = term.domain ? targetOf(term.domain, domain, check) : domain;
      if (target === "open") return { kind: "open" };
      // RFC 7208 4.8: a name that cannot be asked matches nothing.
      if (target === undefined) return noMatch;
      if (term.kind === "ptr") return matchPointers(target, check);
      if (term.kind === "exists") return outcome(counted(lookUpAddresses(check.ask, target, 4), check), target, () => ({ kind: "match" }));
      const bits = ip.family === 4 ? (term.cidr4?.value ?? 32) : (term.cidr6?.value ?? 128);
      const among = (addresses: readonly IpAddress[]): Match =>
        addresses.some((address) => inNetwork(ip, address, bits)) ? { kind: "match" } : noMatch;
      if (term.kind === "a") return outcome(counted(lookUpAddresses(check.ask, target, ip.family), check), target, among);
      return outcome(counted(lookUpExchanges(check.ask, target), check), target, (hosts) => matchHosts(hosts, target, check, among));
    }
  }
}

function matchInclude(value: MacroText | undefined, domain: Name, check: Check): Match {
  const target = value && targetOf(value, domain, check);
  if (target === "open") return { kind: "open" };
  if (target === undefined) return { kind: "error", reason: `an include of ${domain} names no domain` };
  const verdict = evaluate(target, check);
  if (verdict.kind === "none") return { kind: "error", reason: `${target}, included by ${domain}, has no SPF record` };
  if (verdict.kind !== "result") return verdict;
  return verdict.result === "pass" ? { kind: "match", ...(verdict.matched && { inner: verdict.matched }) } : noMatch;
}

/** RFC 7208 5.4: the addresses of up to 10 exchange hosts; more are an error. */
function matchHosts(hosts: readonly Name[], target: Name, check: Check, among: (addresses: readonly IpAddress[]) => Match): Match {
  if (hosts.length > maxMxHosts) return { kind: "error", reason: `${target} has ${hosts.length} MX hosts; the limit is ${maxMxHosts}` };
  let open = false;
  for (const host of hosts) {
    const match = outcome(lookUpAddresses(check.ask, host, check.context.ip.family), host, among);
    if (match.kind === "open") open = true;
    else if (match.kind !== "no match") return open ? { kind: "open" } : match;
  }
  return open ? { kind: "open" } : noMatch;
}

/** RFC 7208 5.5: errors on the way mean no match. */
function matchPointers(target: Name, check: Check): Match {
  const names = validatedNames(check);
  if (names.kind === "open") return names;
  if (names.kind === "void" && ++check.voids > maxVoidLookups) return tooManyVoids;
  return names.kind === "found" && names.values.some((name) => isWithin(name, target)) ? { kind: "match" } : noMatch;
}

/** `void`: the client address has no PTR record; `found` with no value: none that leads back. */
function validatedNames(check: Check): Looked<Name> {
  check.validated ??= lookUpValidated(check);
  return check.validated;
}

function lookUpValidated({ ask, context: { ip } }: Check): Looked<Name> {
  const pointers = lookUpPointers(ask, parseName(reverseName(ip)) as Name);
  if (pointers.kind !== "found") return pointers;
  const addresses = pointers.values.slice(0, maxMxHosts).map((name) => ({ name, looked: lookUpAddresses(ask, name, ip.family) }));
  if (addresses.some(({ looked }) => looked.kind === "open")) return { kind: "open" };
  const bits = ip.family === 4 ? 32 : 128;
  const back = addresses.filter(({ looked }) => looked.kind === "found" && looked.values.some((address) => inNetwork(ip, address, bits)));
  return { kind: "found", values: back.map(({ name }) => name) };
}

const tooManyVoids: Trouble = { kind: "error", reason: `more than ${maxVoidLookups} lookups without an answer` };

/** RFC 7208 4.6.4: the lookup of a term that finds nothing counts; those of MX and PTR hosts are not the publisher's terms. */
function counted<T>(looked: Looked<T>, check: Check): Looked<T> | Trouble {
  return looked.kind === "void" && ++check.voids > maxVoidLookups ? tooManyVoids : looked;
}

function outcome<T>(looked: Looked<T> | Trouble, name: Name, match: (values: readonly T[]) => Match): Match {
  switch (looked.kind) {
    case "open":
    case "error":
      return looked;
    case "failed":
      return { kind: "failed", why: looked.why, reason: `a lookup of ${name} failed` };
    case "void":
      return noMatch;
    case "found":
      return match(looked.values);
  }
}

/** `undefined`: expands to no name. */
function targetOf(text: MacroText, domain: Name, check: Check): Name | "open" | undefined {
  const expanded = expandMacros(text, valuesAt(domain, check));
  return expanded === undefined ? "open" : targetName(expanded);
}

function valuesAt(domain: Name, check: Check): MacroValues {
  return macroValues(check.context, domain, () => {
    const names = validatedNames(check);
    if (names.kind === "open") return undefined;
    if (names.kind !== "found") return "unknown";
    // RFC 7208 7.3: the domain itself, then what lies below it, then any.
    return (
      names.values.find((name) => name === domain) ?? names.values.find((name) => isWithin(name, domain)) ?? names.values[0] ?? "unknown"
    );
  });
}

/** RFC 7208 6.2: exactly one ASCII text with sound macros, or no explanation at all. */
function explain({ domain, record }: { readonly domain: Name; readonly record: SpfRecord }, check: Check): string | undefined {
  const exp = record.terms.find((term) => term.kind === "exp");
  const target = exp?.kind === "exp" && exp.value ? targetOf(exp.value, domain, check) : undefined;
  if (target === undefined || target === "open") return undefined;
  const texts = lookUpTexts(check.ask, target);
  const text = texts.kind === "found" && texts.values.length === 1 ? (texts.values[0] as string) : undefined;
  if (text === undefined || /[^\x20-\x7e]/.test(text)) return undefined;
  const problems: Parameters<typeof parseMacroText>[3] = [];
  const words = parseMacroText(text, 0, "explanation", problems);
  return problems.length > 0 ? undefined : expandMacros(words, valuesAt(domain, check));
}

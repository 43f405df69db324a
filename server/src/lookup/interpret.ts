import { type FailureReason, isWithin, type Name, type Rdata, type Result, type RRType } from "../dns/index.ts";
import { type ExtendedError, extendedErrorText, saysBlocked, saysBogus } from "./ede.ts";
import { type Message, type ResourceRecord, rcodes, uniqueRecords, type WireQuestion } from "./wire.ts";

/** What a message says about one name. */
export interface Said {
  readonly name: Name;
  readonly result: Result;
  /** What it may be kept for; absent: not at all. */
  readonly ttlSeconds?: number;
}

export interface Interpretation extends Said {
  /** The hops of an alias that the message also answers, nearest first. */
  readonly chain: readonly Said[];
  readonly ede?: string;
}

const maxChain = 16;
const none: readonly Said[] = [];
const noErrors: readonly ExtendedError[] = [];

/**
 * A message that answers `question`, as one answer per owner. `isStated`: it comes from the zone's own server, so that its
 * TTLs are the stated ones and nothing it says of other zones counts.
 */
export function interpret(message: Message, question: WireQuestion, isStated: boolean): Interpretation {
  const errors = message.edns?.errors ?? noErrors;
  const ede = extendedErrorText(errors);
  const failed = (why: FailureReason, fact?: string) => failure(question.name, why, fact, ede);
  if (saysBogus(errors) && message.rcode !== rcodes.noError) return failed("bogus", "its DNSSEC signatures do not hold");
  if (saysBlocked(errors)) return failed("blocked", "the resolver does not tell what the zone says");
  if (message.rcode === rcodes.refused) return failed("refused");
  if (message.rcode === rcodes.servFail) return failed("servfail");
  if (message.rcode !== rcodes.noError && message.rcode !== rcodes.nxDomain)
    return failed("servfail", `the server answers with code ${message.rcode}`);

  const direct = message.answers.length === 0 ? undefined : saidOf(message, question.name, question.type, isStated);
  if (direct && direct.result.kind !== "cname") return whole(direct, none, ede);
  const said: Said[] = [];
  const seen = new Set<Name>();
  for (let name = question.name; said.length < maxChain && !seen.has(name); ) {
    seen.add(name);
    const here = saidOf(message, name, question.type, isStated);
    if (here) said.push(here);
    if (here?.result.kind !== "cname") break;
    name = here.result.target;
  }
  const [first, ...chain] = said;
  if (!first) return failed("servfail", unhelpful(message, question));
  const apex = isStated ? zoneOf(message) : undefined;
  // An authoritative server may add what other zones hold; only their own servers can state it.
  const safe = isStated
    ? chain.filter(
        ({ name, result }) => apex !== undefined && isWithin(name, apex) && result.kind !== "nxdomain" && result.kind !== "nodata",
      )
    : chain;
  return whole(first, safe, ede);
}

function whole({ name, result, ttlSeconds }: Said, chain: readonly Said[], ede: string | undefined): Interpretation {
  const all: { -readonly [K in keyof Interpretation]: Interpretation[K] } = { name, result, chain };
  if (ttlSeconds !== undefined) all.ttlSeconds = ttlSeconds;
  if (ede !== undefined) all.ede = ede;
  return all;
}

/** Where the reason says it all, the server's own words are the only detail. */
function failure(name: Name, why: FailureReason, fact: string | undefined, ede: string | undefined): Interpretation {
  const detail = fact === undefined || ede === undefined ? (fact ?? ede) : `${fact} (${ede})`;
  return whole({ name, result: { kind: "failed", why, ...(detail === undefined ? {} : { detail }) } }, none, ede);
}

function saidOf(message: Message, name: Name, type: RRType, isStated: boolean): Said | undefined {
  let matching: Rdata[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  let alias: ResourceRecord | undefined;
  for (const record of message.answers) {
    if (record.owner !== name) continue;
    if (record.data.type === type || type === "ANY") {
      if (matching) matching.push(record.data);
      else matching = [record.data];
      if (record.ttlSeconds < least) least = record.ttlSeconds;
    } else if (record.data.type === "CNAME") alias ??= record;
  }
  if (matching) {
    const records = uniqueRecords(matching);
    return { name, result: isStated ? { kind: "records", records, ttlSeconds: least } : { kind: "records", records }, ttlSeconds: least };
  }
  if (alias?.data.kind === "name") {
    return {
      name,
      result: { kind: "cname", target: alias.data.target, ...(isStated ? { ttlSeconds: alias.ttlSeconds } : {}) },
      ttlSeconds: alias.ttlSeconds,
    };
  }
  // Records of the answer that nothing leads to: whatever the server means, it is not "there is none".
  const isReached =
    message.answers.length === 0 || message.answers.some((record) => record.data.kind === "name" && record.data.target === name);
  if (!isReached) return undefined;
  return negative(message, name, isStated);
}

/** RFC 2308 2: NXDOMAIN and NODATA, kept for the smaller of the SOA's TTL and its MINIMUM (5). */
function negative(message: Message, name: Name, isStated: boolean): Said | undefined {
  const soa = message.authorities.find((record) => record.data.kind === "soa" && isWithin(name, record.owner));
  const isReferral = !soa && message.authorities.some((record) => record.data.type === "NS");
  // NOERROR with NS and no SOA is "ask them": from a resolver that does not resolve, or a server without this zone.
  if (isReferral && message.rcode === rcodes.noError) return undefined;
  // Who neither resolves nor holds the zone cannot say that something is absent.
  if (!soa && !message.authoritative && !message.recursionAvailable) return undefined;
  if (isStated && !message.authoritative) return undefined;
  const kind = message.rcode === rcodes.nxDomain ? "nxdomain" : "nodata";
  if (soa?.data.kind !== "soa") return { name, result: { kind } };
  const ttlSeconds = Math.min(soa.ttlSeconds, soa.data.minimum);
  // A resolver's SOA counts down: only the zone's own server states the negative TTL.
  return { name, result: isStated ? { kind, negativeTtlSeconds: ttlSeconds } : { kind }, ttlSeconds };
}

function unhelpful(message: Message, question: WireQuestion): string {
  if (message.answers.length > 0) return `the answer says nothing about ${question.name}`;
  if (message.authorities.length > 0) return "the server only refers to other servers";
  return "the server neither resolves nor answers for the zone";
}

function zoneOf(message: Message): Name | undefined {
  return message.authorities.find((record) => record.data.type === "SOA" || record.data.type === "NS")?.owner;
}

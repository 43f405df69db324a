import { indexZone, type Name, nameChain, type RecordSet, type RRType, type ZoneData } from "../dns/index.ts";
import { type ExtendedError, otherError } from "./ede.ts";
import { decide, type Internet } from "./internet.ts";
import { ednsSize, encodeMessage, type Message, type ResourceRecord, rcodes, uniqueRecords, type WireQuestion } from "./wire.ts";

/** What is sent back; `undefined` bytes: nothing, ever. */
export interface Response {
  readonly bytes: Uint8Array | undefined;
}

type Body = Pick<Message, "rcode" | "authoritative" | "answers" | "authorities" | "additionals"> & {
  readonly errors?: readonly ExtendedError[];
};

/** As many as resolvers are willing to follow. */
const maxAliases = 16;

const silent: Response = { bytes: undefined };
const empty = { authoritative: false, answers: [], authorities: [], additionals: [] } as const;

/** Answers one query as the zones' authoritative server. `limit`: bytes that the way back can carry; over it, TC. */
export function respond(internet: Internet, query: Message, questionBytes: Uint8Array, limit: number): Response {
  if (query.response) return silent;
  const { question } = query;
  if (query.opcode !== 0) return reply(query, questionBytes, { ...empty, rcode: rcodes.notImp }, limit);
  if (query.edns && query.edns.version !== 0) return reply(query, questionBytes, { ...empty, rcode: rcodes.badVers }, limit);
  if (!question) return reply(query, questionBytes, { ...empty, rcode: rcodes.formErr }, limit);
  if (question.type === "AXFR" || question.type === "IXFR") return reply(query, questionBytes, { ...empty, rcode: rcodes.refused }, limit);
  const decision = decide(internet, { kind: "dns", ...question });
  switch (decision.kind) {
    case "fault":
      switch (decision.fault) {
        case "timeout":
          return silent;
        case "garbage":
          return { bytes: garbage(query.id) };
        case "refused":
          return reply(query, questionBytes, { ...empty, rcode: rcodes.refused }, limit);
        case "servfail":
          return reply(query, questionBytes, { ...empty, rcode: rcodes.servFail }, limit);
      }
      break;
    case "not-ours":
      return reply(query, questionBytes, { ...empty, rcode: rcodes.refused }, limit);
    case "unreadable":
      return reply(query, questionBytes, { ...empty, rcode: rcodes.servFail, errors: [{ code: otherError, text: decision.why }] }, limit);
    case "answer": {
      const body = followed(internet, decision.zone, question, bodyOf(decision.zone, question, decision.result));
      return decision.truncate && limit < 0xffff ? truncated(query, questionBytes, body) : reply(query, questionBytes, body, limit);
    }
  }
  return silent;
}

/** RFC 1034 4.3.2 step 3a: an alias is followed as far as its own zone goes; the end decides the code (RFC 6604 3). */
function followed(internet: Internet, zone: ZoneData, question: WireQuestion, body: Body): Body {
  const seen = new Set([question.name]);
  let whole = body;
  for (let target = aliasOf(body, question.type); target !== undefined && !seen.has(target); target = aliasOf(whole, question.type)) {
    seen.add(target);
    const decision = decide(internet, { kind: "dns", name: target, type: question.type });
    if (decision.kind !== "answer" || decision.zone !== zone || seen.size > maxAliases) break;
    const next = bodyOf(zone, { name: target, type: question.type }, decision.result);
    whole = { ...next, authoritative: true, answers: [...whole.answers, ...next.answers] };
    if (next.answers.length === 0) break;
  }
  return whole;
}

/** Where the last record of an answer leads on to. */
function aliasOf({ answers }: Body, type: RRType): Name | undefined {
  const last = answers.at(-1)?.data;
  return last?.kind === "name" && last.type === "CNAME" && type !== "CNAME" && type !== "ANY" ? last.target : undefined;
}

function bodyOf(zone: ZoneData, question: WireQuestion, result: Extract<ReturnType<typeof decide>, { kind: "answer" }>["result"]): Body {
  const soa = () => negativeSoa(zone);
  switch (result.kind) {
    case "records": {
      const answers =
        question.type === "ANY"
          ? everything(zone, question.name)
          : uniqueRecords(result.records).map((data) => ({ owner: question.name, ttlSeconds: result.ttlSeconds ?? 0, data }));
      return { ...empty, rcode: rcodes.noError, authoritative: true, answers };
    }
    case "cname":
      return {
        ...empty,
        rcode: rcodes.noError,
        authoritative: true,
        answers: [
          ...renaming(zone, question.name),
          { owner: question.name, ttlSeconds: result.ttlSeconds ?? 0, data: { kind: "name", type: "CNAME", target: result.target } },
        ],
      };
    case "nodata":
      return { ...empty, rcode: rcodes.noError, authoritative: true, authorities: soa() };
    case "nxdomain":
      return { ...empty, rcode: rcodes.nxDomain, authoritative: true, authorities: soa() };
    case "delegated":
      return { ...empty, rcode: rcodes.noError, ...referral(zone, result.cut) };
    case "document":
    case "smtp":
    case "failed":
      return { ...empty, rcode: rcodes.servFail };
  }
}

/** RFC 2308 3: the SOA of a negative answer carries the TTL that the absence may be kept. */
function negativeSoa(zone: ZoneData): readonly ResourceRecord[] {
  const set = indexZone(zone).get(zone.origin)?.get("SOA");
  const [data] = set?.records ?? [];
  return data?.kind === "soa" ? [{ owner: zone.origin, ttlSeconds: Math.min(set?.ttlSeconds ?? data.minimum, data.minimum), data }] : [];
}

/** NS of the cut, and addresses of its servers that only this zone can know (RFC 1034 4.2.1). */
function referral(zone: ZoneData, cut: Name): Pick<Body, "authorities" | "additionals"> {
  const index = indexZone(zone);
  const authorities = recordsOf(index.get(cut)?.get("NS"));
  const additionals = authorities.flatMap(({ data }) =>
    data.kind === "name" ? (["A", "AAAA"] as const).flatMap((type) => recordsOf(index.get(data.target)?.get(type))) : [],
  );
  return { authorities, additionals };
}

/** The DNAME that a synthesised CNAME rests on (RFC 6672 3.1). */
function renaming(zone: ZoneData, name: Name): readonly ResourceRecord[] {
  const index = indexZone(zone);
  const owner = nameChain(name, zone.origin)
    .slice(1)
    .find((above) => index.get(above)?.has("DNAME"));
  return owner === undefined ? [] : recordsOf(index.get(owner)?.get("DNAME"));
}

function everything(zone: ZoneData, name: Name): readonly ResourceRecord[] {
  const index = indexZone(zone);
  const node: ReadonlyMap<RRType, RecordSet> | undefined = index.get(name);
  const [, ...above] = nameChain(name, zone.origin);
  const encloser = above.find((each) => index.has(each));
  const source = node ?? (encloser === undefined ? undefined : index.get(`*.${encloser === "." ? "" : encloser}` as Name));
  return [...(source?.values() ?? [])].flatMap((set) => recordsOf({ ...set, owner: name }));
}

function recordsOf(set: RecordSet | undefined): readonly ResourceRecord[] {
  return set ? uniqueRecords(set.records).map((data) => ({ owner: set.owner, ttlSeconds: set.ttlSeconds ?? 0, data })) : [];
}

function reply(query: Message, questionBytes: Uint8Array, body: Body, limit: number): Response {
  const message = responseTo(query, body);
  const encoded = encodeMessage(message, questionBytes);
  // A record that has no wire form (an unknown type in presentation form) must not look absent.
  if (!encoded.ok) {
    const errors = [{ code: otherError, text: encoded.why }];
    return body.rcode === rcodes.servFail ? silent : reply(query, questionBytes, { ...empty, rcode: rcodes.servFail, errors }, limit);
  }
  if (encoded.bytes.length <= limit) return { bytes: encoded.bytes };
  return truncated(query, questionBytes, body);
}

function truncated(query: Message, questionBytes: Uint8Array, { rcode, authoritative }: Body): Response {
  const encoded = encodeMessage({ ...responseTo(query, { ...empty, rcode, authoritative }), truncated: true }, questionBytes);
  return { bytes: encoded.ok ? encoded.bytes : undefined };
}

function responseTo(query: Message, { errors = [], ...body }: Body): Message {
  return {
    ...body,
    id: query.id,
    response: true,
    opcode: query.opcode,
    truncated: false,
    recursionDesired: query.recursionDesired,
    recursionAvailable: false,
    authenticated: false,
    question: query.question,
    edns: query.edns && { udpSize: ednsSize, version: 0, dnssecOk: query.edns.dnssecOk, errors },
  };
}

/** The right id and QR, then nothing that is a message: counts that promise 65535 records. */
function garbage(id: number): Uint8Array {
  return Uint8Array.from([id >> 8, id & 0xff, 0x84, 0, 0, 1, ...new Array<number>(6).fill(0xff), 0xc0, 0x0c, 0x3f, 0x00]);
}

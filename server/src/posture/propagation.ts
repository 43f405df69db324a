import { formatDuration, type Instant, isoInstant } from "../base/index.ts";
import { type Name, type Rdata, type Result, type RRType, rdataText, sameRecords } from "../dns/index.ts";

// What is seen of one RRset while a change spreads. An adapter asks; this says what it means.

/** What one address of a zone's server says. */
export interface ServerSight {
  readonly server: Name;
  readonly address: string;
  /** `lame`: it answers, but not for this zone. `blocked`: a private address that may not be asked. */
  readonly state: "answers" | "lame" | "refused" | "servfail" | "silent" | "blocked";
  readonly detail?: string;
  /** TTLs are stated ones. */
  readonly result?: Result;
  readonly serial?: number;
  /** Primary of its SOA. */
  readonly primary?: Name;
}

export interface ResolverSight {
  readonly server: string;
  /** `failed` where it did not say. */
  readonly result: Result;
  /** How long it keeps its copy. */
  readonly secondsLeft?: number;
  /** It speaks for the zone itself (AA). */
  readonly authoritative: boolean;
  readonly serial?: number;
  readonly primary?: Name;
}

export interface Delegation {
  readonly zone: Name;
  readonly parent: Name | undefined;
  /** Server names that only the parent, or only the zone itself has. */
  readonly onlyParent: readonly Name[];
  readonly onlyZone: readonly Name[];
  /** Inside the zone, and the parent does not give their addresses. */
  readonly missingGlue: readonly Name[];
  /** Nobody knows an address of theirs. */
  readonly homeless: readonly Name[];
  /** The parent gives other addresses than the zone. */
  readonly wrongGlue: readonly Name[];
}

/** Everything seen of one question. */
export interface Survey {
  readonly name: Name;
  readonly type: RRType;
  readonly now: Instant;
  /** `undefined`: the zone was not found; `trouble` says why. */
  readonly delegation: Delegation | undefined;
  readonly trouble: string | undefined;
  readonly servers: readonly ServerSight[];
  readonly resolvers: readonly ResolverSight[];
  /** RFC 2308 5: how long the absence of a new name is kept. */
  readonly negativeTtlSeconds: number | undefined;
}

export interface SpreadProblem {
  readonly code:
    | "zone-not-found"
    | "lame"
    | "refused"
    | "servfail"
    | "silent"
    | "blocked"
    | "serials-differ"
    | "delegation-differs"
    | "missing-glue"
    | "wrong-glue"
    | "no-address"
    | "split-horizon";
  readonly message: string;
}

/** Plain data: one entry of `propagation` in the line of `inspect --authoritative`. */
export interface Propagation {
  readonly question: string;
  readonly zone: string | null;
  /** What everyone should see in the end; `null`: nobody planned anything, so that the newest answer counts. */
  readonly planned: readonly string[] | null;
  readonly servers: readonly {
    readonly server: string;
    readonly address: string;
    readonly state: ServerSight["state"];
    readonly holds: Holding | null;
    readonly answer: readonly string[];
    readonly ttl: number | null;
    readonly serial: number | null;
    readonly detail: string | null;
  }[];
  readonly resolvers: readonly {
    readonly server: string;
    readonly holds: Holding | null;
    readonly answer: readonly string[];
    readonly secondsLeft: number | null;
    readonly splitHorizon: boolean;
  }[];
  readonly problems: readonly SpreadProblem[];
  readonly everyoneSees: WhenSeen;
}

/** The planned (or newest) answer, or another one. */
export type Holding = "new" | "old";

export interface WhenSeen {
  /** `null`: it hangs on something that has no time yet. */
  readonly at: string | null;
  /** From `at`, or from when that has happened. */
  readonly seconds: number | null;
  readonly because: string;
}

/** `planned`: the records everyone should see, empty for "none"; `oldTtlSeconds`: of the answer before, where somebody knows it. */
export function propagationOf(survey: Survey, planned: readonly Rdata[] | undefined, oldTtlSeconds?: number): Propagation {
  const wanted = planned ? plannedResult(planned) : newestResult(survey.servers);
  const holds = (result: Result | undefined): Holding | null =>
    !wanted || !result || result.kind === "failed" ? null : sameAnswer(result, wanted) ? "new" : "old";
  const split = new Map(survey.resolvers.map((resolver) => [resolver, splitHorizon(resolver, survey)]));
  const seen = whenSeen({
    now: survey.now,
    servers: survey.servers.map((sight) => ({ holds: holds(sight.result), result: sight.result })),
    // Another view of the zone never becomes this one.
    resolvers: survey.resolvers
      .filter((resolver) => !split.get(resolver))
      .map((sight) => ({ server: sight.server, holds: holds(sight.result), result: sight.result, secondsLeft: sight.secondsLeft })),
    negativeTtlSeconds: survey.negativeTtlSeconds,
    oldTtlSeconds,
  });
  return {
    question: `${survey.type} ${survey.name}`,
    zone: survey.delegation?.zone ?? null,
    planned: planned ? planned.map(rdataText) : null,
    servers: survey.servers.map((sight) => ({
      server: sight.server,
      address: sight.address,
      state: sight.state,
      holds: holds(sight.result),
      answer: words(sight.result),
      ttl: ttlOf(sight.result) ?? null,
      serial: sight.serial ?? null,
      detail: sight.detail ?? null,
    })),
    resolvers: survey.resolvers.map((sight) => ({
      server: sight.server,
      holds: holds(sight.result),
      answer: words(sight.result),
      secondsLeft: sight.secondsLeft ?? null,
      splitHorizon: split.get(sight) !== undefined,
    })),
    problems: [
      ...problemsOf(survey),
      ...[...split.values()].flatMap((why) => (why === undefined ? [] : [{ code: "split-horizon" as const, message: why }])),
    ],
    everyoneSees: seen,
  };
}

export interface Spread {
  readonly now: Instant;
  readonly servers: readonly { readonly holds: Holding | null; readonly result: Result | undefined }[];
  readonly resolvers: readonly {
    readonly server: string;
    readonly holds: Holding | null;
    readonly result: Result;
    readonly secondsLeft: number | undefined;
  }[];
  readonly negativeTtlSeconds: number | undefined;
  readonly oldTtlSeconds: number | undefined;
}

/**
 * When will everyone see it? A copy of the old answer lives at most its TTL from the moment the last server stopped giving
 * it; the absence of a new name lives the negative TTL (RFC 2308 5). Never earlier than what can be proved.
 */
export function whenSeen(spread: Spread): WhenSeen {
  const { servers, resolvers, now } = spread;
  const old = servers.filter(({ holds }) => holds === "old");
  const unknown = servers.filter(({ holds }) => holds === null).length;
  const oldTtl = longest([...old.map(({ result }) => ttlOf(result)), spread.oldTtlSeconds]);
  if (servers.every(({ holds }) => holds === null)) return { at: null, seconds: null, because: "no server of the zone tells its answer" };
  if (old.length > 0) {
    const after = oldTtl === undefined ? "" : `, and then ${formatDuration(oldTtl)} for copies of it`;
    return {
      at: null,
      seconds: oldTtl ?? null,
      because: `${old.length} of ${servers.length} server addresses still give the old answer${after}`,
    };
  }
  const copies = resolvers.filter(({ holds }) => holds === "old");
  const kept = longest(copies.map(({ secondsLeft }) => secondsLeft));
  const absence = copies.some(({ result }) => isAbsence(result)) ? spread.negativeTtlSeconds : undefined;
  const bound = longest([kept, absence, spread.oldTtlSeconds]) ?? 0;
  const slowest = copies.find(({ secondsLeft }) => secondsLeft === kept);
  const reasons = [
    unknown > 0
      ? `${unknown} of ${servers.length} server addresses do not answer and may give anything`
      : `all ${servers.length} server addresses give it`,
    ...(slowest && kept !== undefined ? [`${slowest.server} keeps the old answer for ${formatDuration(kept)}`] : []),
    ...(absence !== undefined ? [`the absence of a new name is kept for up to ${formatDuration(absence)}`] : []),
    ...(spread.oldTtlSeconds !== undefined ? [`old copies live up to ${formatDuration(spread.oldTtlSeconds)}`] : []),
    ...(spread.oldTtlSeconds === undefined && absence === undefined ? [whoWasNotAsked(copies.length > 0, spread.negativeTtlSeconds)] : []),
  ];
  return { at: unknown > 0 ? null : isoInstant(now + bound * 1000), seconds: bound, because: reasons.join("; ") };
}

/** What nobody can see from here: copies of resolvers that were not asked. */
function whoWasNotAsked(hasCopies: boolean, negativeTtl: number | undefined): string {
  if (hasCopies) return "resolvers that were not asked may keep it as long as its TTL was";
  const absence = negativeTtl === undefined ? "" : `, or the absence of a new name for up to ${formatDuration(negativeTtl)}`;
  return `resolvers that were not asked may keep an older answer as long as its TTL was${absence}`;
}

function longest(seconds: readonly (number | undefined)[]): number | undefined {
  const known = seconds.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function isAbsence(result: Result): boolean {
  return result.kind === "nodata" || result.kind === "nxdomain";
}

function ttlOf(result: Result | undefined): number | undefined {
  switch (result?.kind) {
    case "records":
    case "cname":
      return result.ttlSeconds;
    case "nodata":
    case "nxdomain":
      return result.negativeTtlSeconds;
    case "document":
    case "smtp":
    case "failed":
    case undefined:
      return undefined;
  }
}

function plannedResult(planned: readonly Rdata[]): Result {
  const [first] = planned;
  if (!first) return { kind: "nodata" };
  return first.kind === "name" && first.type === "CNAME" ? { kind: "cname", target: first.target } : { kind: "records", records: planned };
}

/** The answer of the highest serial; where several servers have that one, of most of them. */
function newestResult(servers: readonly ServerSight[]): Result | undefined {
  const answering = servers.flatMap(({ result, serial }) => (result && result.kind !== "failed" ? [{ result, serial }] : []));
  let newest: number | undefined;
  for (const { serial } of answering) if (serial !== undefined && (newest === undefined || isNewer(serial, newest))) newest = serial;
  const candidates = answering.filter(({ serial }) => serial === newest);
  const votes = (result: Result): number => candidates.filter((one) => sameAnswer(one.result, result)).length;
  return [...candidates].sort((a, b) => votes(b.result) - votes(a.result))[0]?.result;
}

/** RFC 1982 3.2: serials go round. */
export function isNewer(serial: number, than: number): boolean {
  const ahead = (serial - than) >>> 0;
  return ahead !== 0 && ahead < 0x8000_0000;
}

/** TTLs say nothing here: a resolver's counts down. NXDOMAIN and NODATA are both "not there". */
function sameAnswer(a: Result, b: Result): boolean {
  if (a.kind === "records") return b.kind === "records" && sameRecords(a.records, b.records);
  if (a.kind === "cname") return b.kind === "cname" && a.target === b.target;
  return isAbsence(a) && isAbsence(b);
}

function words(result: Result | undefined): readonly string[] {
  switch (result?.kind) {
    case "records":
      return result.records.map(rdataText).sort();
    case "cname":
      return [`CNAME ${result.target}.`];
    case "nodata":
    case "nxdomain":
      return [result.kind];
    case "failed":
      return [`failed: ${result.why}`];
    case "document":
    case "smtp":
    case undefined:
      return [];
  }
}

/** Why a resolver sees another zone than the public servers have; a copy that is merely old is none. */
function splitHorizon(resolver: ResolverSight, { servers }: Survey): string | undefined {
  const answering = servers.filter(({ state }) => state === "answers");
  if (answering.length === 0 || resolver.result.kind === "failed") return undefined;
  const differs = answering.every(({ result }) => result && !sameAnswer(resolver.result, result));
  const primaries = answering.flatMap(({ primary }) => (primary === undefined ? [] : [primary]));
  const serials = answering.flatMap(({ serial }) => (serial === undefined ? [] : [serial]));
  const { primary, serial } = resolver;
  const name = `${resolver.server} has a view of its own (split horizon)`;
  if (primary !== undefined && primaries.length > 0 && !primaries.includes(primary))
    return `${name}: its zone comes from ${primary}, the public one from ${primaries[0]}`;
  if (!differs) return undefined;
  if (resolver.authoritative) return `${name}: it speaks for the zone itself, and gives what none of the public servers does`;
  if (serial !== undefined && serials.length > 0 && serials.every((one) => isNewer(serial, one)))
    return `${name}: its serial ${serial} is newer than that of every public server`;
  const stated = longest(answering.map(({ result }) => ttlOf(result)));
  const isFresh = stated !== undefined && resolver.secondsLeft !== undefined && resolver.secondsLeft > stated;
  return isFresh && serial !== undefined && serials.includes(serial)
    ? `${name}: it has the zone as it is now, and another answer`
    : undefined;
}

function problemsOf(survey: Survey): readonly SpreadProblem[] {
  const { delegation, servers } = survey;
  const found: SpreadProblem[] = [];
  if (survey.trouble !== undefined) found.push({ code: "zone-not-found", message: survey.trouble });
  for (const { server, address, state, detail } of servers) {
    const where = `${server} (${address})`;
    const why = detail === undefined ? "" : `: ${detail}`;
    if (state === "lame") found.push({ code: "lame", message: `${where} does not speak for ${delegation?.zone}${why}` });
    if (state === "refused") found.push({ code: "refused", message: `${where} refuses to answer${why}` });
    if (state === "servfail") found.push({ code: "servfail", message: `${where} fails${why}` });
    if (state === "silent") found.push({ code: "silent", message: `${where} does not answer${why}` });
    if (state === "blocked") found.push({ code: "blocked", message: `${where} was not asked${why}` });
  }
  const serials = new Set(servers.flatMap(({ serial }) => (serial === undefined ? [] : [serial])));
  if (serials.size > 1)
    found.push({
      code: "serials-differ",
      message: `the servers have the serials ${[...serials].sort((a, b) => a - b).join(", ")}: a transfer is late or broken`,
    });
  if (!delegation) return found;
  const { zone, parent, onlyParent, onlyZone } = delegation;
  if (onlyParent.length + onlyZone.length > 0)
    found.push({
      code: "delegation-differs",
      message: `${parent} and ${zone} name different servers: ${[...onlyParent.map((one) => `${one} only above`), ...onlyZone.map((one) => `${one} only in the zone`)].join(", ")}`,
    });
  for (const name of delegation.missingGlue)
    found.push({ code: "missing-glue", message: `${parent} gives no address of ${name}, which lies in ${zone} itself` });
  for (const name of delegation.wrongGlue)
    found.push({ code: "wrong-glue", message: `${parent} gives other addresses of ${name} than ${zone}` });
  for (const name of delegation.homeless) found.push({ code: "no-address", message: `${name}, a server of ${zone}, has no address` });
  return found;
}

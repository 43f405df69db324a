import type { Instant } from "../base/index.ts";
import { type AbortSignalLike, isWithin, type Name, type RRType } from "../dns/index.ts";
import type { Delegation, ResolverSight, ServerSight, Survey } from "../posture/index.ts";
import { DelegationWalk, namesIn, type ZoneCut } from "./delegations.ts";
import { IdleSockets } from "./idle-sockets.ts";
import { interpret } from "./interpret.ts";
import { type Endpoint, parseResolver } from "./server-url.ts";
import { type Reply, type Upstream, wireUpstream } from "./upstream.ts";
import { type Message, rcodes, type WireQuestion } from "./wire.ts";

export interface PropagationOptions {
  /** Resolvers whose copies are looked at, each by itself; they also name the root's servers. */
  readonly resolvers: readonly string[];
  readonly now: () => Instant;
  /** For one question to one address. */
  readonly timeoutMs: number;
  /** Another root than the Internet's, as `ADDRESS` or `ADDRESS:PORT`: a laboratory. Its port is that of every server. */
  readonly root?: string;
  /** Whether servers that the DNS names may have private addresses; a laboratory always may. */
  readonly allowPrivate?: boolean;
}

/** Nobody has more; a hostile zone must not make us ask the whole Internet. */
const mostServers = 32;
const mostAddresses = 16;

export interface PropagationSurvey {
  /** Never rejects. */
  survey(name: Name, type: RRType): Promise<Survey>;
  close(): void;
}

/** Asks the zone's own servers, each address by itself, and the resolvers. A text: what is wrong with the options. */
export function createPropagation(options: PropagationOptions, signal: AbortSignalLike): PropagationSurvey | string {
  const resolvers: Upstream[] = [];
  const idle = new IdleSockets();
  for (const url of options.resolvers) {
    const parsed = parseResolver(url);
    if (typeof parsed === "string") return parsed;
    for (const one of parsed) {
      if (one.kind === "embedded") return `${url} is no server: the zones' own servers cannot be asked through it`;
      if (one.kind === "https") return `${url}: name a resolver by udp://, tcp://, tls:// or system to look at its copies`;
      resolvers.push(wireUpstream(one.kind, one.endpoint, { idle }, one.kind === "tls" ? one.serverName : undefined));
    }
  }
  const root = options.root === undefined ? undefined : parseResolver(`udp://${options.root}`);
  if (typeof root === "string") return `${options.root} is no root server: write ADDRESS or ADDRESS:PORT`;
  const [lab] = root ?? [];
  const at = lab?.kind === "udp" ? lab.endpoint : undefined;
  return new Surveyor(resolvers, at, options, idle, signal);
}

class Surveyor implements PropagationSurvey {
  readonly #resolvers: readonly Upstream[];
  readonly #root: Endpoint | undefined;
  readonly #options: PropagationOptions;
  readonly #idle: IdleSockets;
  readonly #signal: AbortSignalLike;
  readonly #servers = new Map<string, Upstream>();
  readonly #walk: DelegationWalk;

  constructor(
    resolvers: readonly Upstream[],
    root: Endpoint | undefined,
    options: PropagationOptions,
    idle: IdleSockets,
    signal: AbortSignalLike,
  ) {
    this.#resolvers = resolvers;
    this.#root = root;
    this.#options = options;
    this.#idle = idle;
    this.#signal = signal;
    this.#walk = new DelegationWalk({
      ask: (address, question) => this.#ask(this.#serverAt(address), question, false),
      root: async () => (root ? [root.host] : rootAddresses((question) => this.#askAnyResolver(question))),
      signal,
      allowPrivate: root !== undefined || options.allowPrivate === true,
    });
  }

  close(): void {
    for (const upstream of [...this.#servers.values(), ...this.#resolvers]) upstream.close();
  }

  async survey(name: Name, type: RRType): Promise<Survey> {
    const cut = await this.#walk.zoneOf(name);
    const question = { name, type };
    const [zone, resolvers] = await Promise.all([
      typeof cut === "string" ? undefined : this.#zone(cut, question),
      Promise.all(this.#resolvers.map((upstream) => this.#resolver(upstream, question, typeof cut === "string" ? undefined : cut.zone))),
    ]);
    return {
      name,
      type,
      now: this.#options.now(),
      delegation: zone?.delegation,
      trouble: typeof cut === "string" ? cut : undefined,
      servers: zone?.servers ?? [],
      resolvers,
      negativeTtlSeconds: zone?.negativeTtlSeconds,
    };
  }

  /** Every address of every server that the parent or the zone itself names. */
  async #zone(cut: ZoneCut, question: WireQuestion): Promise<Pick<Survey, "delegation" | "servers" | "negativeTtlSeconds">> {
    const own = await this.#ownServers(cut);
    const names = [...new Set([...cut.servers, ...own])].sort().slice(0, mostServers);
    const places = await Promise.all(
      names.map(async (server) => {
        const glue = cut.glue.get(server) ?? [];
        const resolved = await this.#walk.addressesOf(server);
        return { server, glue, resolved, all: [...new Set([...resolved, ...glue])].slice(0, mostAddresses) };
      }),
    );
    const asked = await Promise.all(
      places.flatMap(({ server, all }) => all.map((address) => this.#server(server, address, cut.zone, question))),
    );
    const isDelegated = cut.parent !== undefined;
    const delegation: Delegation = {
      zone: cut.zone,
      parent: cut.parent,
      onlyParent: own.length > 0 ? cut.servers.filter((server) => !own.includes(server)) : [],
      onlyZone: own.filter((server) => !cut.servers.includes(server)),
      missingGlue: isDelegated ? cut.servers.filter((server) => isWithin(server, cut.zone) && !cut.glue.has(server)) : [],
      homeless: places.filter(({ all }) => all.length === 0).map(({ server }) => server),
      wrongGlue: places
        .filter(({ glue, resolved }) => glue.length > 0 && resolved.length > 0 && glue.some((address) => !resolved.includes(address)))
        .map(({ server }) => server),
    };
    const negatives = asked.flatMap(({ negativeTtlSeconds }) => (negativeTtlSeconds === undefined ? [] : [negativeTtlSeconds]));
    return {
      delegation,
      servers: asked.map(({ sight }) => sight),
      negativeTtlSeconds: negatives.length > 0 ? Math.max(...negatives) : undefined,
    };
  }

  async #ownServers(cut: ZoneCut): Promise<readonly Name[]> {
    for (const server of cut.servers) {
      for (const address of cut.glue.get(server) ?? (await this.#walk.addressesOf(server))) {
        if (!this.#walk.mayAsk(address)) continue;
        const reply = await this.#walk.ask(address, { name: cut.zone, type: "NS" });
        if (reply.ok && reply.message.authoritative) return namesIn(reply.message.answers, cut.zone);
      }
    }
    return [];
  }

  async #server(
    server: Name,
    address: string,
    zone: Name,
    question: WireQuestion,
  ): Promise<{ readonly sight: ServerSight; readonly negativeTtlSeconds?: number }> {
    if (!this.#walk.mayAsk(address))
      return { sight: { server, address, state: "blocked", detail: "its address is private; a laboratory is named with --root" } };
    const [reply, soaReply] = await Promise.all([this.#walk.ask(address, question), this.#walk.ask(address, { name: zone, type: "SOA" })]);
    const sight = { server, address };
    if (!reply.ok) return { sight: { ...sight, state: "silent", detail: reply.detail } };
    const { message } = reply;
    const { result, ede } = interpret(message, question, true);
    const detail = ede === undefined ? {} : { detail: ede };
    if (message.rcode === rcodes.refused) return { sight: { ...sight, state: "refused", ...detail } };
    if (message.rcode !== rcodes.noError && message.rcode !== rcodes.nxDomain) return { sight: { ...sight, state: "servfail", ...detail } };
    if (!message.authoritative) return { sight: { ...sight, state: "lame", ...detail } };
    const soa = soaReply.ok ? soaIn(soaReply.message, zone) : undefined;
    return {
      sight: { ...sight, state: "answers", result, ...detail, ...(soa ? { serial: soa.serial, primary: soa.primary } : {}) },
      ...(soa ? { negativeTtlSeconds: soa.negativeTtlSeconds } : {}),
    };
  }

  async #resolver(upstream: Upstream, question: WireQuestion, zone: Name | undefined): Promise<ResolverSight> {
    const [reply, soaReply] = await Promise.all([
      this.#ask(upstream, question, true),
      zone === undefined ? undefined : this.#ask(upstream, { name: zone, type: "SOA" }, true),
    ]);
    if (!reply.ok) return { server: upstream.url, result: { kind: "failed", why: reply.why, detail: reply.detail }, authoritative: false };
    const { result, ttlSeconds } = interpret(reply.message, question, false);
    const soa = zone !== undefined && soaReply?.ok ? soaIn(soaReply.message, zone) : undefined;
    return {
      server: upstream.url,
      result,
      authoritative: reply.message.authoritative,
      ...(ttlSeconds === undefined ? {} : { secondsLeft: ttlSeconds }),
      ...(soa ? { serial: soa.serial, primary: soa.primary } : {}),
    };
  }

  #ask(upstream: Upstream, question: WireQuestion, recursion: boolean): Promise<Reply> {
    return upstream.ask(question, { recursion, timeoutMs: this.#options.timeoutMs, signal: this.#signal });
  }

  async #askAnyResolver(question: WireQuestion): Promise<Reply> {
    let last: Reply = { ok: false, why: "offline", detail: "no resolver is given" };
    for (const upstream of this.#resolvers) {
      last = await this.#ask(upstream, question, true);
      if (last.ok && last.message.answers.length > 0) return last;
    }
    return last;
  }

  #serverAt(address: string): Upstream {
    let upstream = this.#servers.get(address);
    if (!upstream) {
      upstream = wireUpstream("udp", { host: address, port: this.#root?.port ?? 53 }, { idle: this.#idle });
      this.#servers.set(address, upstream);
    }
    return upstream;
  }
}

/** The resolvers know the root: a network with a root of its own is walked as it is. */
async function rootAddresses(ask: (question: WireQuestion) => Promise<Reply>): Promise<readonly string[] | string> {
  const root = "." as Name;
  const reply = await ask({ name: root, type: "NS" });
  if (!reply.ok) return `the root's servers are not known (${reply.detail})`;
  const names = namesIn(reply.message.answers, root).slice(0, 3);
  const replies = await Promise.all(names.map((name) => ask({ name, type: "A" })));
  const found = replies.flatMap((one) =>
    one.ok ? one.message.answers.flatMap(({ data }) => (data.kind === "address" ? [data.address] : [])) : [],
  );
  return found.length > 0 ? found : "the resolvers do not say who serves the root";
}

function soaIn(message: Message, zone: Name): { serial: number; primary: Name; negativeTtlSeconds: number } | undefined {
  const soa = message.answers.find(({ owner, data }) => owner === zone && data.kind === "soa");
  if (soa?.data.kind !== "soa") return undefined;
  return { serial: soa.data.serial, primary: soa.data.mname, negativeTtlSeconds: Math.min(soa.ttlSeconds, soa.data.minimum) };
}

import { isIPv6 } from "node:net";
import { type AbortSignalLike, isWithin, type Name, parentName, type RRType } from "../dns/index.ts";
import { isPublic } from "./authoritative.ts";
import type { Reply } from "./upstream.ts";
import { type Message, type ResourceRecord, rcodes, type WireQuestion } from "./wire.ts";

/** How the servers of the DNS are reached. */
export interface WalkPorts {
  /** One question to one address, without recursion. */
  ask(address: string, question: WireQuestion): Promise<Reply>;
  /** Addresses of the root's servers, or why there are none. */
  root(): Promise<readonly string[] | string>;
  readonly signal: AbortSignalLike;
  /** Whether addresses that the DNS names may be private ones. */
  readonly allowPrivate: boolean;
}

/** A zone as its parent delegates it, or as its own servers name it where parent and child share them. */
export interface ZoneCut {
  readonly zone: Name;
  /** `undefined`: the root, or a parent on the same servers, which refers to nobody. */
  readonly parent: Name | undefined;
  readonly servers: readonly Name[];
  /** Addresses that came with the referral. */
  readonly glue: ReadonlyMap<Name, readonly string[]>;
}

const rootName = "." as Name;
const maxSteps = 24;
/** Servers of one step, and names whose servers' names need looking up themselves. */
const maxServers = 4;
const maxDepth = 3;

/** Walks from the root down, as a resolver does, and remembers the way: a portfolio asks each top-level domain once. */
export class DelegationWalk {
  readonly #ports: WalkPorts;
  readonly #cuts = new Map<Name, ZoneCut>();
  readonly #addresses = new Map<Name, readonly string[]>();
  #root: Promise<readonly string[] | string> | undefined;

  constructor(ports: WalkPorts) {
    this.#ports = ports;
  }

  /** The zone that holds a name; a text: why it was not found. */
  async zoneOf(name: Name, depth = 0): Promise<ZoneCut | string> {
    let owner = name;
    let cut = this.#deepest(owner);
    for (let step = 0; step < maxSteps; step++) {
      if (this.#ports.signal.aborted) return "cancelled";
      const found = await this.#askCut(cut, { name: owner, type: "SOA" }, depth);
      // Its parent delegates it: that none of its own servers answers is what has to be told.
      if (typeof found === "string") return cut ?? found;
      const { message, address } = found;
      const next = referral(message, cut?.zone ?? rootName, owner);
      if (next) {
        cut = { ...next, parent: cut?.zone ?? rootName };
        this.#cuts.set(cut.zone, cut);
        continue;
      }
      const apex = apexIn(message, owner);
      if (apex === undefined) {
        // An alias says nothing of the zone it stands in; the name above it does.
        const above = parentName(owner);
        if (above === undefined || !message.authoritative) return `${address} says nothing of the zone of ${owner}`;
        owner = above;
        continue;
      }
      if (cut?.zone === apex) return cut;
      const own = await this.#ownCut(apex, address);
      this.#cuts.set(apex, own);
      return own;
    }
    return `the delegations of ${name} do not end`;
  }

  /**
   * All addresses of a host, IPv4 first. Without any: nobody knows one. Only results are remembered, not who is looking:
   * two zones whose servers lie in each other would wait for each other for ever.
   */
  async addressesOf(host: Name, depth = 0): Promise<readonly string[]> {
    const known = this.#addresses.get(host);
    if (known || depth > maxDepth) return known ?? [];
    const found = await this.#lookUp(host, depth);
    if (found.length > 0 || depth === 0) this.#addresses.set(host, found);
    return found;
  }

  /** What one address says, if it may be asked. */
  async ask(address: string, question: WireQuestion): Promise<Reply> {
    return this.#ports.ask(address, question);
  }

  mayAsk(address: string): boolean {
    return this.#ports.allowPrivate || isPublic(address);
  }

  async #lookUp(host: Name, depth: number): Promise<readonly string[]> {
    const found: string[] = [];
    const cut = await this.zoneOf(host, depth + 1);
    if (typeof cut === "string") return found;
    for (const type of ["A", "AAAA"] as const) {
      const answer = await this.#askCut(cut, { name: host, type }, depth + 1);
      if (typeof answer !== "string") found.push(...addressesIn(answer.message.answers, host));
    }
    return found;
  }

  #deepest(name: Name): ZoneCut | undefined {
    for (let at: Name | undefined = name; at !== undefined && at !== rootName; at = parentName(at)) {
      const cut = this.#cuts.get(at);
      if (cut) return cut;
    }
    return undefined;
  }

  /** The first useful answer of a zone's servers. */
  async #askCut(
    cut: ZoneCut | undefined,
    question: WireQuestion,
    depth: number,
  ): Promise<{ readonly message: Message; readonly address: string } | string> {
    const zone = cut?.zone ?? rootName;
    let why = `no server of ${zone} has an address`;
    if (!cut) {
      this.#root ??= this.#ports.root();
      const root = await this.#root;
      if (typeof root === "string") return root;
    }
    let tried = 0;
    for await (const address of this.#serverAddresses(cut, depth)) {
      if (tried++ === maxServers || this.#ports.signal.aborted) break;
      const reply = await this.#ports.ask(address, question);
      if (!reply.ok) {
        why = `the servers of ${zone} do not answer (${reply.detail})`;
        continue;
      }
      const { message } = reply;
      const isHelpful = message.rcode === rcodes.noError || message.rcode === rcodes.nxDomain;
      if (isHelpful && (message.authoritative || referral(message, zone, question.name))) return { message, address };
      why = `${address} does not speak for ${zone}`;
    }
    return why;
  }

  async *#serverAddresses(cut: ZoneCut | undefined, depth: number): AsyncGenerator<string> {
    if (!cut) {
      const root = await this.#root;
      if (root !== undefined && typeof root !== "string") yield* root;
      return;
    }
    // Glue costs nothing; names without it are looked up only where that is not enough.
    const all = [...cut.glue.values()].flat();
    for (const address of byFamily(all)) if (this.mayAsk(address)) yield address;
    for (const server of cut.servers.slice(0, maxServers)) {
      if (cut.glue.has(server) || (cut.parent !== undefined && isWithin(server, cut.zone))) continue;
      for (const address of await this.addressesOf(server, depth + 1)) if (this.mayAsk(address)) yield address;
    }
  }

  /** Parent and child on one server: no referral was seen, so the child's own word counts. */
  async #ownCut(zone: Name, address: string): Promise<ZoneCut> {
    const reply = await this.#ports.ask(address, { name: zone, type: "NS" });
    const servers = reply.ok ? namesIn(reply.message.answers, zone) : [];
    const glue = new Map<Name, readonly string[]>();
    for (const server of servers) {
      const own = reply.ok ? addressesIn(reply.message.additionals, server) : [];
      if (own.length > 0) glue.set(server, own);
    }
    return { zone, parent: undefined, servers, glue };
  }
}

/** A delegation below `zone`, on the way to `name`. */
function referral(message: Message, zone: Name, name: Name): Omit<ZoneCut, "parent"> | undefined {
  if (message.authoritative || message.answers.length > 0) return undefined;
  const [first] = message.authorities.filter(({ data }) => data.type === "NS");
  const cut = first?.owner;
  // Upwards or sideways is no delegation: a server that does not know the zone.
  if (cut === undefined || cut === zone || !isWithin(cut, zone) || !isWithin(name, cut)) return undefined;
  const servers = namesIn(message.authorities, cut);
  const glue = new Map<Name, readonly string[]>();
  for (const server of servers) {
    const addresses = addressesIn(message.additionals, server);
    // RFC 2181 5.4.1: what a parent says of names it has nothing to do with is not believed.
    if (addresses.length > 0 && isWithin(server, zone)) glue.set(server, addresses);
  }
  return { zone: cut, servers, glue };
}

function apexIn(message: Message, name: Name): Name | undefined {
  const soa = [...message.answers, ...message.authorities].find(({ owner, data }) => data.kind === "soa" && isWithin(name, owner));
  return soa?.owner;
}

/** Targets of the NS records at `owner`, sorted. */
export function namesIn(records: readonly ResourceRecord[], owner: Name, type: RRType = "NS"): readonly Name[] {
  const names = records.flatMap((record) =>
    record.owner === owner && record.data.kind === "name" && record.data.type === type ? [record.data.target] : [],
  );
  return [...new Set(names)].sort();
}

function addressesIn(records: readonly ResourceRecord[], owner: Name): readonly string[] {
  return [...new Set(records.flatMap(({ owner: at, data }) => (at === owner && data.kind === "address" ? [data.address] : [])))];
}

/** IPv4 first: where there is no IPv6, each attempt would cost its time. */
function byFamily(addresses: readonly string[]): readonly string[] {
  return [...addresses].sort((a, b) => Number(isIPv6(a)) - Number(isIPv6(b)));
}

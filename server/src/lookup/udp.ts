import { createSocket, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import { type Accept, type Channel, type Exchange, type ExchangeOptions, putId, Waiting } from "./exchange.ts";
import type { IdleSockets } from "./idle-sockets.ts";
import { random16 } from "./random.ts";
import type { Endpoint } from "./server-url.ts";

/**
 * Opening a socket costs more than a whole question, and a fresh port for each question is worth as much as a fresh id. So up to
 * this many are open, a random one is used, and each is replaced by one at another port after a few questions: a forger has to
 * guess one of many ports that change several times a second under load, and one question at a time always gets a new one.
 */
const mostSockets = 16;
const questionsPerSocket = 32;
const keepMs = 2_000;

/** Queries to one server, each over one of a few connected sockets: the kernel drops what comes from any other address or port. */
export class UdpChannel implements Channel {
  readonly #endpoint: Endpoint;
  readonly #idle: IdleSockets;
  readonly #sockets: PooledSocket[] = [];

  constructor(endpoint: Endpoint, idle: IdleSockets) {
    this.#endpoint = endpoint;
    this.#idle = idle;
  }

  exchange(query: Uint8Array, accept: Accept, options: ExchangeOptions, done: (exchange: Exchange) => void): void {
    if (options.signal.aborted) done({ kind: "silent", detail: "cancelled" });
    else this.#pick().ask(query, accept, options, done);
  }

  close(): void {
    for (const socket of [...this.#sockets]) socket.close();
  }

  #pick(): PooledSocket {
    if (this.#sockets.length < mostSockets) {
      const socket = new PooledSocket(this.#endpoint, this.#idle, () => {
        const at = this.#sockets.indexOf(socket);
        if (at >= 0) this.#sockets.splice(at, 1);
      });
      this.#sockets.push(socket);
      return socket;
    }
    return this.#sockets[random16() % mostSockets] as PooledSocket;
  }
}

/** A socket at one random port, for a few questions. */
class PooledSocket {
  readonly #socket: Socket;
  readonly #idle: IdleSockets;
  readonly #leavePool: () => void;
  readonly #waiting = new Map<number, Waiting>();
  /** Ids of this port's past: what comes under them is late or a duplicate, not an attack. */
  readonly #past = new Set<number>();
  #unsent: Waiting[] | undefined = [];
  #isRetired = false;
  #isClosed = false;

  constructor({ host, port }: Endpoint, idle: IdleSockets, leavePool: () => void) {
    this.#idle = idle;
    this.#leavePool = leavePool;
    this.#socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
    this.#socket.on("error", (error: NodeJS.ErrnoException) =>
      this.#fail(error.code === "ECONNREFUSED" ? "nobody listens there" : error.message),
    );
    this.#socket.on("message", (bytes) => this.#read(bytes));
    this.#socket.on("connect", () => {
      const unsent = this.#unsent ?? [];
      this.#unsent = undefined;
      for (const waiting of unsent) if (this.#waiting.get(waiting.id) === waiting) this.#send(waiting);
    });
    this.#socket.connect(port, host);
  }

  ask(query: Uint8Array, accept: Accept, options: ExchangeOptions, done: (exchange: Exchange) => void): void {
    if (this.#waiting.size === 0) {
      this.#idle.remove(this);
      this.#socket.ref();
    }
    const waiting = new Waiting(query, accept, options, undefined, done, this.#ended);
    do waiting.id = random16();
    while (this.#waiting.has(waiting.id) || this.#past.has(waiting.id));
    putId(query, waiting.id);
    this.#waiting.set(waiting.id, waiting);
    if (this.#unsent) this.#unsent.push(waiting);
    else this.#send(waiting);
    if (this.#waiting.size + this.#past.size >= questionsPerSocket) this.#retire();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#retire();
    this.#idle.remove(this);
    for (const waiting of [...this.#waiting.values()]) waiting.end("cancelled");
    this.#socket.removeAllListeners();
    this.#socket.on("error", () => {}); // an ICMP answer may still be under way
    this.#socket.close();
  }

  #send(waiting: Waiting): void {
    // Without a callback, an error of sending comes as the socket's.
    this.#socket.send(waiting.query);
  }

  #retire(): void {
    if (this.#isRetired) return;
    this.#isRetired = true;
    this.#leavePool();
  }

  readonly #ended = (waiting: Waiting): void => {
    this.#waiting.delete(waiting.id);
    this.#past.add(waiting.id);
    if (this.#waiting.size > 0 || this.#isClosed) return;
    if (this.#isRetired) this.close();
    else {
      this.#socket.unref();
      this.#idle.add(this, () => this.close(), keepMs);
    }
  };

  #read(bytes: Uint8Array): void {
    const id = bytes.length >= 2 ? ((bytes[0] as number) << 8) | (bytes[1] as number) : -1;
    const waiting = this.#waiting.get(id);
    if (waiting) waiting.offer(bytes);
    else if (!this.#past.has(id))
      for (const each of [...this.#waiting.values()]) each.ignore(id < 0 ? "it is no message" : "its id is another");
  }

  #fail(why: string): void {
    this.#retire();
    for (const waiting of [...this.#waiting.values()]) waiting.end(why);
    this.close();
  }
}

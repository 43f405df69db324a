import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls, checkServerIdentity as isFor, rootCertificates } from "node:tls";
import { certificateFault, type FailureReason } from "../dns/index.ts";
import { type Accept, type Channel, type Exchange, type ExchangeOptions, putId, Waiting } from "./exchange.ts";
import { FrameReader } from "./frames.ts";
import type { IdleSockets } from "./idle-sockets.ts";
import { InFlight } from "./in-flight.ts";
import type { Endpoint } from "./server-url.ts";

/** RFC 7766 6.2.3: a few seconds; servers that want it back sooner close it. */
const keepMs = 10_000;
/** Ids of questions that nobody waits for any more: with more, the connection is not worth keeping. */
const mostAbandoned = 1_024;
/** Frames under ids that were never sent. */
const mostStrays = 64;
const readBytes = 65_536;

/** Opens a connection, calls `ready` when it may be written to, and `read` with what comes: good until it returns. */
type Open = (ready: () => void, read: (bytes: Uint8Array) => void) => Socket;

/** Queries to one server over one connection that is kept between them, many at a time, answered in any order (RFC 7766). */
class StreamChannel implements Channel {
  readonly #open: Open;
  readonly #over: string;
  readonly #idle: IdleSockets;
  readonly #queue: Waiting[] = [];
  #connection: Connection | undefined;
  /** Questions that the server takes on one connection at a time: it may close after one. */
  #width = Number.POSITIVE_INFINITY;

  constructor(open: Open, over: string, idle: IdleSockets) {
    this.#open = open;
    this.#over = over;
    this.#idle = idle;
  }

  exchange(query: Uint8Array, accept: Accept, options: ExchangeOptions, done: (exchange: Exchange) => void): void {
    if (options.signal.aborted) done({ kind: "silent", detail: "cancelled" });
    else this.#place(new Waiting(query, accept, options, this.#over, done, this.#ended));
  }

  close(): void {
    for (const waiting of this.#queue.splice(0)) waiting.end("cancelled");
    for (const waiting of this.#connection?.end() ?? []) waiting.end("cancelled");
    this.#connection = undefined;
  }

  #place(waiting: Waiting): void {
    this.#connection ??= this.#connect();
    if (this.#connection.size >= this.#width) this.#queue.push(waiting);
    else this.#connection.send(waiting);
  }

  #connect(): Connection {
    const connection: Connection = new Connection(this.#open, this.#over, this.#idle, {
      answered: () => {
        if (connection.answersInARow > this.#width) this.#width++;
      },
      lost: (why, left) => this.#lost(connection, why, left),
    });
    return connection;
  }

  readonly #ended = (waiting: Waiting, isTimeout: boolean): void => {
    const at = this.#queue.indexOf(waiting);
    if (at >= 0) this.#queue.splice(at, 1);
    const connection = this.#connection;
    if (!connection) return;
    connection.forget(waiting);
    // Not a word since the question: the connection may be dead without telling. What else waits there goes over a new one.
    if (isTimeout && at < 0 && connection.isSilentSince(waiting)) {
      this.#connection = undefined;
      for (const other of connection.end()) this.#place(other);
    }
    while (this.#queue.length > 0 && this.#connection && this.#connection.size < this.#width)
      this.#connection.send(this.#queue.shift() as Waiting);
    this.#connection?.rest();
  };

  /** The server ended the connection. If it had answered there, what was not answered is asked again: nothing else is wrong. */
  #lost(connection: Connection, { detail, reason }: Loss, left: readonly Waiting[]): void {
    if (this.#connection === connection) this.#connection = undefined;
    // Closed on many questions at once, its reset may have swallowed the first answer: it gets them one by one.
    const isCrowded = connection.answers === 0 && connection.isReady && left.length > 1;
    if (connection.answers === 0 && !isCrowded) {
      for (const waiting of [...left, ...this.#queue.splice(0)]) waiting.end(detail, reason);
      return;
    }
    if (left.length > 0 && (isCrowded || connection.answersInARow > 0)) this.#width = Math.max(1, connection.answersInARow);
    for (const waiting of left) this.#place(waiting);
    for (const waiting of this.#queue.splice(0)) this.#place(waiting);
  }
}

interface Loss {
  readonly detail: string;
  /** Absent: silence, as far as anyone can tell. */
  readonly reason?: FailureReason;
}

interface ConnectionEvents {
  answered(): void;
  lost(why: Loss, left: readonly Waiting[]): void;
}

class Connection {
  /** Frames that answered something. */
  answers = 0;
  /** The same, since nothing was under way. */
  answersInARow = 0;
  readonly #socket: Socket;
  readonly #events: ConnectionEvents;
  readonly #idle: IdleSockets;
  readonly #over: string;
  readonly #frames = new FrameReader();
  readonly #waiting = new InFlight<Waiting>();
  /** Their answers may still come, so that their ids are not free (RFC 7766 6.2.1). */
  readonly #abandoned = new Set<number>();
  /** Queries of this turn of the event loop, written at once; before the connection stands, all. */
  #unsent: Waiting[] = [];
  /** It stood: what failed later is another matter than nobody listening. */
  isReady = false;
  #isFlushing = false;
  #isOver = false;
  #sent = 0;
  /** How many were sent when the last frame came. */
  #sentAtFrame = 0;
  #strays = 0;

  constructor(open: Open, over: string, idle: IdleSockets, events: ConnectionEvents) {
    this.#over = over;
    this.#idle = idle;
    this.#events = events;
    this.#socket = open(
      () => {
        this.isReady = true;
        this.flush();
      },
      (bytes) => this.#read(bytes),
    );
    this.#socket.on("error", (error: NodeJS.ErrnoException) => this.#lose(lossOf(error, this.#over)));
    this.#socket.on("end", () => this.#loseClosed());
    this.#socket.on("close", () => this.#loseClosed());
  }

  get size(): number {
    return this.#waiting.size;
  }

  send(waiting: Waiting): void {
    if (this.#waiting.size === 0) {
      this.answersInARow = 0;
      this.#idle.remove(this);
      this.#socket.ref();
    }
    this.#waiting.add(waiting, this.#isAbandoned);
    putId(waiting.query, waiting.id);
    waiting.order = this.#sent++;
    this.#unsent.push(waiting);
    if (!this.isReady || this.#isFlushing) return;
    this.#isFlushing = true;
    // After all that this turn reads: the questions that follow from many answers leave in one packet.
    setImmediate(flush, this);
  }

  forget(waiting: Waiting): void {
    if (!this.#waiting.delete(waiting) || waiting.isAnswered) return;
    const unsent = this.#unsent.indexOf(waiting);
    if (unsent >= 0) this.#unsent.splice(unsent, 1);
    else this.#abandoned.add(waiting.id);
  }

  readonly #isAbandoned = (id: number): boolean => this.#abandoned.has(id);

  /** No frame came since `waiting` was sent. */
  isSilentSince(waiting: Waiting): boolean {
    return this.#sentAtFrame <= waiting.order;
  }

  /** Nothing to do: kept for a while. */
  rest(): void {
    if (this.#waiting.size > 0 || this.#isOver) return;
    this.#idle.remove(this);
    if (!this.isReady || this.#abandoned.size > mostAbandoned) this.#lose({ detail: "no longer needed" });
    else {
      this.#socket.unref();
      this.#idle.add(this, () => this.#lose({ detail: "idle" }), keepMs);
    }
  }

  /** Closes it; what still waited. */
  end(): readonly Waiting[] {
    this.#isOver = true;
    this.#idle.remove(this);
    this.#socket.removeAllListeners();
    this.#socket.on("error", () => {}); // a reset after the end changes nothing
    this.#socket.destroy();
    const left = [...this.#waiting.all()].sort((a, b) => a.order - b.order);
    this.#waiting.clear();
    return left;
  }

  flush(): void {
    this.#isFlushing = false;
    if (this.#isOver || this.#unsent.length === 0) return;
    const queries = this.#unsent;
    this.#unsent = [];
    let size = 0;
    for (const { query } of queries) size += 2 + query.length;
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const { query } of queries) {
      bytes[at] = query.length >> 8;
      bytes[at + 1] = query.length;
      bytes.set(query, at + 2);
      at += 2 + query.length;
    }
    this.#socket.write(bytes);
  }

  #read(chunk: Uint8Array): void {
    for (const frame of this.#frames.push(chunk)) {
      if (this.#isOver) return;
      this.#sentAtFrame = this.#sent;
      const id = frame.length >= 2 ? ((frame[0] as number) << 8) | (frame[1] as number) : -1;
      const waiting = this.#waiting.get(id);
      if (waiting) {
        const row = this.answersInARow;
        if (waiting.offer(frame)) {
          // It may have sent the next question, too.
          this.answers++;
          this.answersInARow = row + 1;
          this.#events.answered();
        }
      } else if (!this.#abandoned.delete(id)) {
        for (const each of this.#waiting.all()) each.ignore("its id is another");
        if (++this.#strays > mostStrays) this.#lose({ detail: `the server sends answers that nobody asked for over ${this.#over}` });
      }
    }
  }

  #loseClosed(): void {
    this.#lose({
      detail: this.#frames.isEmpty ? "the server closed the connection" : "the server closed the connection in the middle of an answer",
    });
  }

  #lose(why: Loss): void {
    if (this.#isOver) return;
    this.#events.lost(why, this.end());
  }
}

function flush(connection: Connection): void {
  connection.flush();
}

export function tcpChannel({ host, port }: Endpoint, idle: IdleSockets): Channel {
  return new StreamChannel(
    (ready, read) => {
      // Node reads into new memory each time, 64 kB; into the same, a question costs a third less.
      const onread = {
        buffer: new Uint8Array(readBytes),
        callback: (size: number, bytes: Uint8Array) => {
          read(bytes.subarray(0, size));
          return true;
        },
      };
      const socket = connect({ host, port, noDelay: true, onread });
      socket.once("connect", ready);
      return socket;
    },
    "TCP",
    idle,
  );
}

export interface TlsOptions {
  /** The name in its certificate; absent: its address must stand there. */
  readonly serverName: string | undefined;
  /** Certificate authorities beside those of Node, in PEM. */
  readonly authorities?: readonly string[];
}

/** DNS over TLS in the strict profile of RFC 8310: without a certificate for the name, nothing is asked. */
export function tlsChannel({ host, port }: Endpoint, { serverName, authorities = [] }: TlsOptions, idle: IdleSockets): Channel {
  const name = serverName ?? host;
  let session: Buffer | undefined;
  return new StreamChannel(
    (ready, read) => {
      const socket = connectTls({
        host,
        port,
        minVersion: "TLSv1.2",
        checkServerIdentity: (_, certificate) => isFor(name, certificate),
        ...(isIP(name) ? {} : { servername: name }),
        ...(authorities.length > 0 ? { ca: [...rootCertificates, ...authorities] } : {}),
        ...(session ? { session } : {}),
      });
      socket.setNoDelay(true);
      socket.on("data", read);
      socket.on("session", (next) => {
        session = next;
      });
      socket.once("secureConnect", ready);
      return socket;
    },
    "TLS",
    idle,
  );
}

function lossOf(error: NodeJS.ErrnoException, over: string): Loss {
  const certificate = certificateFault(error.code)?.detail;
  if (certificate !== undefined) return { detail: certificate, reason: "bogus" };
  if (error.code === "ECONNREFUSED") return { detail: `nobody listens there over ${over}` };
  return { detail: error.message };
}

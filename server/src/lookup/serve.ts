import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { createServer, isIPv6, type Server, type Socket } from "node:net";
import { type Faults, noFaults } from "./faults.ts";
import { FrameReader, framed } from "./frames.ts";
import type { Internet, ServedZone } from "./internet.ts";
import { respond } from "./respond.ts";
import { decodeMessage, ednsSize, plainSize, rcodes } from "./wire.ts";

export interface DnsServerOptions {
  readonly zones: readonly ServedZone[];
  readonly faults?: Faults;
  /** Loopback: this is no server for a network. */
  readonly host?: `127.${number}.${number}.${number}` | "::1";
  /** 0: any free one. */
  readonly port: number;
}

export interface DnsServer {
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

const idleMs = 10_000;
const maxConnections = 256;

/** The embedded authoritative server, UDP and TCP on one port. Rejects when the port is taken. */
export async function startDnsServer({ zones, faults = noFaults, host = "127.0.0.1", port }: DnsServerOptions): Promise<DnsServer> {
  const internet: Internet = { zones, faults };
  // A free UDP port may be taken on TCP: then another one, when the port is ours to choose.
  for (let attempt = 1; ; attempt++) {
    const udp = await listenUdp(internet, host, port);
    const chosen = udp.address().port;
    try {
      const tcp = await listenTcp(internet, host, chosen);
      return { host, port: chosen, close: () => Promise.all([closeUdp(udp), tcp.close()]).then(() => {}) };
    } catch (error) {
      await closeUdp(udp);
      if (port !== 0 || attempt === 10) throw error;
    }
  }
}

/** What goes back for these bytes; never throws. `undefined`: no answer is the answer. */
export function answerBytes(internet: Internet, bytes: Uint8Array, transport: "udp" | "tcp"): Uint8Array | undefined {
  const decoded = decodeMessage(bytes);
  if (!decoded.ok) return formatError(bytes);
  const size = Math.max(plainSize, decoded.message.edns?.udpSize ?? plainSize);
  // Never more than we would ask for ourselves: larger datagrams are cut on the way.
  const limit = transport === "tcp" ? 0xffff : Math.min(size, ednsSize);
  return respond(internet, decoded.message, decoded.questionBytes, limit).bytes;
}

/** A query that cannot be read, but has an id to answer to. */
function formatError(bytes: Uint8Array): Uint8Array | undefined {
  const [high, low, flags] = bytes;
  if (bytes.length < 12 || high === undefined || low === undefined || flags === undefined || flags >= 0x80) return undefined;
  return Uint8Array.from([high, low, 0x80 | (flags & 0x79), rcodes.formErr, ...new Array<number>(8).fill(0)]);
}

function listenUdp(internet: Internet, host: string, port: number): Promise<UdpSocket> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
    socket.once("error", reject);
    socket.on("message", (bytes, from) => {
      const answer = answerBytes(internet, bytes, "udp");
      if (answer) socket.send(answer, from.port, from.address);
    });
    socket.bind(port, host, () => {
      socket.removeListener("error", reject);
      socket.on("error", () => {}); // a client that is gone
      resolve(socket);
    });
  });
}

function closeUdp(socket: UdpSocket): Promise<void> {
  return new Promise((resolve) => socket.close(() => resolve()));
}

function listenTcp(internet: Internet, host: string, port: number): Promise<{ close(): Promise<void> }> {
  const open = new Set<Socket>();
  return new Promise((resolve, reject) => {
    const server: Server = createServer((socket) => {
      open.add(socket);
      const frames = new FrameReader();
      socket.setTimeout(idleMs, () => socket.destroy());
      socket.on("close", () => open.delete(socket));
      socket.on("error", () => socket.destroy());
      socket.on("data", (chunk) => {
        for (const frame of frames.push(chunk)) {
          const answer = answerBytes(internet, frame, "tcp");
          if (answer) socket.write(framed(answer));
        }
      });
    });
    server.maxConnections = maxConnections;
    server.once("error", reject);
    server.listen(port, host, () => {
      server.removeListener("error", reject);
      resolve({
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            for (const socket of open) socket.destroy();
          }),
      });
    });
  });
}

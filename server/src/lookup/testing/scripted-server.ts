// A server whose every answer the test writes: for what no honest server does.
import { createSocket, type RemoteInfo, type Socket as UdpSocket } from "node:dgram";
import { createServer, type Socket } from "node:net";
import { FrameReader } from "../frames.ts";
import { type Decoded, decodeMessage, encodeMessage, type Message } from "../wire.ts";

export interface ScriptedQuery {
  readonly decoded: Decoded;
  /** 0 for the first query. */
  readonly count: number;
}

export interface Script {
  readonly udp?: (query: ScriptedQuery, send: (bytes: Uint8Array) => void, from: RemoteInfo, socket: UdpSocket) => void;
  readonly tcp?: (query: ScriptedQuery, socket: Socket) => void;
}

export interface ScriptedServer {
  readonly port: number;
  readonly url: string;
  /** Queries that came, UDP and TCP. */
  readonly count: { udp: number; tcp: number };
  close(): Promise<void>;
}

export async function scriptedServer(script: Script): Promise<ScriptedServer> {
  const count = { udp: 0, tcp: 0 };
  const open = new Set<Socket>();
  const read = (bytes: Uint8Array) => {
    const decoded = decodeMessage(bytes);
    if (!decoded.ok) throw new Error(decoded.why);
    return decoded;
  };
  const tcp = createServer((socket) => {
    open.add(socket);
    const frames = new FrameReader();
    socket.on("error", () => {});
    socket.on("close", () => open.delete(socket));
    socket.on("data", (chunk) => {
      for (const frame of frames.push(chunk)) script.tcp?.({ decoded: read(frame), count: count.tcp++ }, socket);
    });
  });
  const port = await new Promise<number>((resolve) => tcp.listen(0, "127.0.0.1", () => resolve((tcp.address() as { port: number }).port)));
  const udp = createSocket("udp4");
  udp.on("error", () => {});
  udp.on("message", (bytes, from) =>
    script.udp?.({ decoded: read(bytes), count: count.udp++ }, (answer) => udp.send(answer, from.port, from.address), from, udp),
  );
  await new Promise<void>((resolve) => udp.bind(port, "127.0.0.1", resolve));
  return {
    port,
    url: `udp://127.0.0.1:${port}`,
    count,
    async close() {
      for (const socket of open) socket.destroy();
      await Promise.all([
        new Promise<void>((resolve) => udp.close(() => resolve())),
        new Promise<void>((resolve) => tcp.close(() => resolve())),
      ]);
    },
  };
}

/** An honest answer to a query, changed as the test wants. */
export function answerTo({ decoded }: ScriptedQuery, change: Partial<Message> = {}): Uint8Array {
  // As every honest server, it echoes the question with the case of its letters.
  const echoed = "question" in change ? undefined : decoded.questionBytes;
  const encoded = encodeMessage({ ...decoded.message, response: true, recursionAvailable: true, ...change }, echoed);
  if (!encoded.ok) throw new Error(encoded.why);
  return encoded.bytes;
}

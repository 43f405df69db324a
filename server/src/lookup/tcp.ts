import { connect } from "node:net";
import { type Accept, type Exchange, type ExchangeOptions, silence } from "./exchange.ts";
import type { Endpoint } from "./server-url.ts";

/** One query over a connection of its own (RFC 7766): two bytes of length before each message. */
export function exchangeTcp(
  { host, port }: Endpoint,
  query: Uint8Array,
  accept: Accept,
  { timeoutMs, signal }: ExchangeOptions,
): Promise<Exchange> {
  if (signal.aborted) return Promise.resolve(silence("cancelled", []));
  return new Promise((resolve) => {
    const ignored: string[] = [];
    const frames = new FrameReader();
    const socket = connect({ host, port, noDelay: true });
    const end = (exchange: Exchange) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancelled);
      socket.removeAllListeners();
      socket.on("error", () => {}); // a reset after the end changes nothing
      socket.destroy();
      resolve(exchange);
    };
    const cancelled = () => end(silence("cancelled", ignored));
    const timer = setTimeout(() => end(silence(`no answer within ${timeoutMs} ms over TCP`, ignored)), timeoutMs);
    socket.on("error", (error: NodeJS.ErrnoException) =>
      end(silence(error.code === "ECONNREFUSED" ? "nobody listens there over TCP" : error.message, ignored)),
    );
    socket.on("end", () =>
      end(
        silence(
          frames.isEmpty ? "the server closed the connection" : "the server closed the connection in the middle of an answer",
          ignored,
        ),
      ),
    );
    socket.on("data", (chunk) => {
      for (const frame of frames.push(chunk)) {
        const judged = accept(frame);
        if (typeof judged !== "string") return end(judged);
        ignored.push(judged);
      }
    });
    socket.on("connect", () => socket.write(framed(query)));
    signal.addEventListener("abort", cancelled, { once: true });
  });
}

export function framed(message: Uint8Array): Buffer {
  const bytes = Buffer.alloc(message.length + 2);
  bytes.writeUInt16BE(message.length);
  bytes.set(message, 2);
  return bytes;
}

/** Cuts a byte stream into messages; holds at most one unfinished one. */
export class FrameReader {
  #held: Buffer = Buffer.alloc(0);

  get isEmpty(): boolean {
    return this.#held.length === 0;
  }

  push(chunk: Uint8Array): readonly Buffer[] {
    this.#held = Buffer.concat([this.#held, chunk]);
    const frames: Buffer[] = [];
    while (this.#held.length >= 2) {
      const end = 2 + this.#held.readUInt16BE(0);
      if (this.#held.length < end) break;
      frames.push(this.#held.subarray(2, end));
      this.#held = this.#held.subarray(end);
    }
    return frames;
  }
}

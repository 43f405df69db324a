import { createSocket } from "node:dgram";
import { isIPv6 } from "node:net";
import { type Accept, type Exchange, type ExchangeOptions, silence } from "./exchange.ts";
import type { Endpoint } from "./server-url.ts";

/** More wrong answers than this to one query is an attack or a broken server, not noise. */
const maxIgnored = 64;

/**
 * One query over a socket of its own: the kernel picks its port at random, and being connected, drops what comes from any
 * other address or port. What is not the answer is ignored until the time is over: a forged packet must not end the wait.
 */
export function exchangeUdp(
  { host, port }: Endpoint,
  query: Uint8Array,
  accept: Accept,
  { timeoutMs, signal }: ExchangeOptions,
): Promise<Exchange> {
  if (signal.aborted) return Promise.resolve(silence("cancelled", []));
  return new Promise((resolve) => {
    const ignored: string[] = [];
    const socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
    const end = (exchange: Exchange) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancelled);
      socket.removeAllListeners();
      socket.on("error", () => {}); // an ICMP answer may still be under way
      socket.close();
      resolve(exchange);
    };
    const cancelled = () => end(silence("cancelled", ignored));
    const timer = setTimeout(() => end(silence(`no answer within ${timeoutMs} ms`, ignored)), timeoutMs);
    socket.on("error", (error: NodeJS.ErrnoException) =>
      end(silence(error.code === "ECONNREFUSED" ? "nobody listens there" : error.message, ignored)),
    );
    socket.on("message", (bytes) => {
      const judged = accept(bytes);
      if (typeof judged !== "string") return end(judged);
      ignored.push(judged);
      if (ignored.length >= maxIgnored) end(silence("too many wrong answers", ignored));
    });
    socket.on("connect", () => socket.send(query));
    signal.addEventListener("abort", cancelled, { once: true });
    socket.connect(port, host);
  });
}

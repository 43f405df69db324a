import { connect, isIPv6, type Socket } from "node:net";
import type { FailureReason, SmtpAddress } from "../dns/index.ts";
import { handshake } from "./handshake.ts";
import { LineReader } from "./lines.ts";

export interface SmtpProbeOptions {
  /** 25, unless a test says otherwise. */
  readonly port?: number;
  /** For one address, from the first packet to the end of the handshake. Some servers make clients wait for their greeting. */
  readonly timeoutMs?: number;
  /** Certificate authorities instead of those of this machine, in PEM. */
  readonly ca?: string;
}

export type Probed =
  | { readonly ok: true; readonly addresses: readonly SmtpAddress[] }
  | { readonly ok: false; readonly why: FailureReason; readonly detail: string };

const defaultTimeoutMs = 15_000;

/**
 * Looks at the addresses of mail hosts: greeting, EHLO, STARTTLS, TLS handshake, QUIT. Never sends mail. Many networks
 * drop what goes to port 25, so that silence proves nothing until one connection of this probe has been made.
 */
export function createSmtpProbe({ port = 25, timeoutMs = defaultTimeoutMs, ca }: SmtpProbeOptions = {}) {
  const underWay = new Set<Promise<unknown>>();
  let hasEgress = false;
  return async (host: string, addresses: readonly string[], signal: AbortSignal): Promise<Probed> => {
    const all = Promise.all(addresses.map((address) => lookAt({ host, address, port, timeoutMs, ca, signal }))).then((looked) => {
      hasEgress ||= looked.some(({ state }) => state !== "unreachable");
      return looked;
    });
    underWay.add(all);
    const seen = await all.finally(() => underWay.delete(all));
    if (signal.aborted) return { ok: false, why: "limit", detail: "cancelled" };
    // Those that are asked at the same time may show that port 25 is open from here.
    if (!hasEgress) await Promise.all(underWay);
    if (hasEgress || seen.length === 0) return { ok: true, addresses: seen };
    const detail = `no address of ${host} can be reached on port ${port} (${seen[0]?.detail}), and no other mail server either: whether this network lets SMTP out is not known`;
    return { ok: false, why: "timeout", detail };
  };
}

interface LookAt {
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly timeoutMs: number;
  readonly ca: string | undefined;
  readonly signal: AbortSignal;
}

async function lookAt({ host, address, port, timeoutMs, ca, signal }: LookAt): Promise<SmtpAddress> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const say = (state: SmtpAddress["state"], detail: string): SmtpAddress => ({ address, state, detail, chain: [] });
  const late = () => (signal.aborted ? "cancelled" : `no answer within ${timeoutMs} ms`);
  const socket = connect({ host: address, port });
  socket.on("error", () => {});
  const cut = () => socket.destroy();
  stop.addEventListener("abort", cut, { once: true });
  try {
    const trouble = await connected(socket);
    if (trouble !== undefined) return say("unreachable", stop.aborted ? late() : trouble);
    const lines = new LineReader(socket);
    const greeting = await lines.reply();
    if (greeting?.code !== 220) return say("refused", stop.aborted ? late() : refusal("greets", greeting));
    const ehlo = await lines.command(`EHLO ${literal(socket)}`);
    if (ehlo?.code !== 250) return say("refused", stop.aborted ? late() : refusal("answers EHLO", ehlo));
    const offers = ehlo.lines.slice(1).some((line) => /^STARTTLS\s*$/i.test(line));
    if (!offers) {
      socket.write("QUIT\r\n");
      return say("no-starttls", "EHLO lists no STARTTLS");
    }
    const ready = await lines.command("STARTTLS");
    if (ready?.code !== 220) return say("no-tls", stop.aborted ? late() : refusal("answers STARTTLS", ready));
    lines.stop();
    const shaken = await handshake(socket, host, ca, stop);
    if (!shaken.ok) return say("no-tls", stop.aborted ? late() : shaken.detail);
    return { address, state: "tls", detail: "", chain: shaken.chain, ...(shaken.fault ? { fault: shaken.fault } : {}) };
  } finally {
    stop.removeEventListener("abort", cut);
    // QUIT is on its way where there is one; nobody waits for its answer.
    socket.destroySoon();
    socket.unref();
  }
}

/** RFC 5321 4.1.3: a client without a name of its own says its address. */
function literal({ localAddress = "127.0.0.1" }: Socket): string {
  return isIPv6(localAddress) ? `[IPv6:${localAddress}]` : `[${localAddress}]`;
}

function connected(socket: Socket): Promise<string | undefined> {
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(undefined));
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(connectionWords[error.code ?? ""] ?? error.message));
    socket.once("close", () => resolve("the connection was closed"));
  });
}

const connectionWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens there",
  ETIMEDOUT: "no connection in time",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ECONNRESET: "the connection was reset",
};

function refusal(what: string, reply: { readonly code: number; readonly lines: readonly string[] } | undefined): string {
  if (!reply) return `it ${what} with nothing that is SMTP, or closes the connection`;
  return `it ${what} with ${reply.code} ${reply.lines.at(-1) ?? ""}`.trimEnd().slice(0, 200);
}

import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { checkServerIdentity, type PeerCertificate } from "node:tls";
import { certificateFault, type FailureReason } from "../dns/index.ts";

export interface GetOptions {
  /** The address that was checked; nothing is resolved again. */
  readonly address: string;
  readonly port: number;
  /** Whom the certificate must name. */
  readonly host: string;
  readonly path: string;
  /** From the first packet to the last byte. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Certificate authorities instead of those of this machine. */
  readonly ca?: string;
}

export type Got =
  | { readonly kind: "document"; readonly status: number; readonly body: string; readonly mediaType?: string }
  /** `isUnreachable`: nothing was said there, so that another address of the host may know more. */
  | { readonly kind: "failed"; readonly why: FailureReason; readonly detail: string; readonly isUnreachable: boolean };

/** One GET over a connection of its own. Never follows a redirect: its status is the answer (RFC 8461 3.3). */
export function httpsGet({ address, port, host, path, timeoutMs, maxBytes, signal, ca }: GetOptions): Promise<Got> {
  if (signal.aborted) return Promise.resolve(failed("limit", "cancelled"));
  return new Promise((resolve) => {
    const asked = request({
      host: address,
      port,
      servername: host,
      path,
      method: "GET",
      // One connection, closed after the answer: nothing is left open between fetches.
      agent: false,
      checkServerIdentity: nameFault,
      setHost: false,
      headers: {
        host: port === 443 ? host : `${host}:${port}`,
        accept: "text/plain, image/svg+xml, */*;q=0.1",
        "accept-encoding": "identity",
        "user-agent": "mailtranche",
        connection: "close",
      },
      ...(ca === undefined ? {} : { ca }),
    });
    const end = (got: Got) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancelled);
      asked.removeAllListeners();
      asked.on("error", () => {}); // what a destroyed connection still says changes nothing
      asked.destroy();
      resolve(got);
    };
    const cancelled = () => end(failed("limit", "cancelled"));
    // A server that drips is as silent as one that says nothing: the time is for the whole document.
    const timer = setTimeout(() => end(failed("timeout", `no whole answer within ${timeoutMs} ms`, !hasConnected)), timeoutMs);
    let hasConnected = false;
    asked.on("socket", (socket) => socket.once("connect", () => (hasConnected = true)));
    signal.addEventListener("abort", cancelled, { once: true });
    asked.on("error", (error: NodeJS.ErrnoException) => end(failureOf(error, host, hasConnected)));
    asked.on("response", (response) => readBody(response, maxBytes, end));
    asked.end();
  });
}

/** RFC 8461 3.3 and RFC 9525 6.3: the name stands among the DNS names; a common name, which Node would take instead, is no name. */
function nameFault(host: string, certificate: PeerCertificate): Error | undefined {
  if (/(^|, )DNS:/.test(certificate.subjectaltname ?? "")) return checkServerIdentity(host, certificate);
  return Object.assign(new Error("no DNS name"), { code: "ERR_TLS_CERT_ALTNAME_INVALID", cert: certificate });
}

function readBody(response: IncomingMessage, maxBytes: number, end: (got: Got) => void): void {
  const status = response.statusCode ?? 0;
  const encoding = response.headers["content-encoding"] ?? "identity";
  const tooLong = failed("limit", `the body is longer than ${maxBytes} bytes`);
  const cut = failed("servfail", "the connection was closed in the middle of the body");
  // Of anything but a success, the status is all that counts.
  if (status < 200 || status > 299) end({ kind: "document", status, body: "" });
  else if (encoding !== "identity") end(failed("servfail", `the body comes as ${encoding}, which was not asked for`));
  else if (Number(response.headers["content-length"] ?? 0) > maxBytes) end(tooLong);
  else {
    const chunks: Buffer[] = [];
    let length = 0;
    response.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > maxBytes) end(tooLong);
      else chunks.push(chunk);
    });
    response.on("end", () => end(response.complete ? { kind: "document", status, body: textOf(chunks), ...mediaTypeOf(response) } : cut));
    response.on("error", () => end(cut));
  }
}

function mediaTypeOf({ headers }: IncomingMessage): { mediaType?: string } {
  const mediaType = headers["content-type"]?.split(";")[0]?.trim().toLowerCase().slice(0, 100);
  return mediaType === undefined || mediaType === "" ? {} : { mediaType };
}

function textOf(chunks: readonly Buffer[]): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.concat(chunks));
}

const connectionFaults: Readonly<Record<string, readonly [FailureReason, string]>> = {
  ECONNREFUSED: ["refused", "nobody listens there"],
  ETIMEDOUT: ["timeout", "no connection in time"],
  EHOSTUNREACH: ["offline", "the host cannot be reached"],
  ENETUNREACH: ["offline", "the network cannot be reached"],
  ECONNRESET: ["servfail", "the server closed the connection"],
  EPIPE: ["servfail", "the server closed the connection"],
  HPE_HEADER_OVERFLOW: ["limit", "the header of the answer is too long"],
};

/** `bogus`: what came cannot be trusted. `servfail`: the server is broken. */
function failureOf(error: NodeJS.ErrnoException, host: string, hasConnected: boolean): Got {
  const { code = "", message } = error;
  const fault = certificateFault(code, namesOf(error));
  if (fault) return failed("bogus", fault.kind === "name" ? `${fault.detail}, not for ${host}` : fault.detail);
  const connection = connectionFaults[code];
  if (connection !== undefined) return failed(...connection, !hasConnected);
  if (code === "EPROTO" || code.startsWith("ERR_SSL")) return failed("servfail", `no TLS connection: ${reasonOf(error)}`);
  if (code.startsWith("HPE_")) return failed("servfail", `the answer is no HTTP: ${message}`);
  // OpenSSL has dozens of verdicts on a certificate; Node names them without the E of its own errors.
  if (hasConnected && /^[A-DF-Z]/.test(code)) return failed("bogus", `its certificate is not accepted: ${message}`);
  return failed("servfail", message, !hasConnected);
}

function namesOf(error: Error): string {
  return ("cert" in error ? (error.cert as { subjectaltname?: string }).subjectaltname : undefined) ?? "";
}

function reasonOf(error: Error): string {
  return "reason" in error && typeof error.reason === "string" ? error.reason : "the other side does not speak TLS";
}

function failed(why: FailureReason, detail: string, isUnreachable = false): Got {
  return { kind: "failed", why, detail, isUnreachable };
}

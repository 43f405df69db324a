import { createHash, X509Certificate } from "node:crypto";
import type { Socket } from "node:net";
import { connect, type DetailedPeerCertificate, type TLSSocket } from "node:tls";
import { type CertificateFacts, type CertificateFault, certificateFault, namesHost } from "../dns/index.ts";

export type Shaken =
  | { readonly ok: true; readonly chain: readonly CertificateFacts[]; readonly fault: CertificateFault | undefined }
  | { readonly ok: false; readonly detail: string };

/** Longer chains than this are nobody's. */
const maxChain = 10;

/** TLS over a socket that said 220 to STARTTLS. Whatever the certificate is: it is looked at, and nothing is sent that it protects. */
export function handshake(socket: Socket, host: string, ca: string | undefined, stop: AbortSignal): Promise<Shaken> {
  return new Promise((resolve) => {
    const tls = connect({
      socket,
      servername: host,
      rejectUnauthorized: false,
      // The name is looked at below: a common name, which Node would take instead, is none (RFC 9525 6.3).
      checkServerIdentity: () => undefined,
      ...(ca === undefined ? {} : { ca }),
    });
    const end = (shaken: Shaken) => {
      tls.removeAllListeners();
      tls.on("error", () => {});
      stop.removeEventListener("abort", late);
      tls.destroy();
      resolve(shaken);
    };
    const late = () => end({ ok: false, detail: "cancelled" });
    if (stop.aborted) return late();
    stop.addEventListener("abort", late, { once: true });
    tls.once("error", (error: NodeJS.ErrnoException & { reason?: string }) =>
      end({ ok: false, detail: `no TLS connection: ${error.reason ?? error.message}` }),
    );
    tls.once("close", () => end({ ok: false, detail: "the connection was closed in the handshake" }));
    tls.once("secureConnect", () => end(looked(tls, host)));
  });
}

function looked(tls: TLSSocket, host: string): Shaken {
  const chain = chainOf(tls.getPeerCertificate(true));
  const [own] = chain;
  if (!own) return { ok: false, detail: "the server shows no certificate" };
  const code = tls.authorized ? undefined : String(tls.authorizationError);
  const named = namesHost(own.names, host) ? undefined : certificateFault("ERR_TLS_CERT_ALTNAME_INVALID", own.names.join(", "));
  const trusted =
    code === undefined
      ? undefined
      : (certificateFault(code) ?? { kind: "other" as const, detail: `its certificate is not accepted: ${code}` });
  return { ok: true, chain, fault: trusted ?? named };
}

function chainOf(first: DetailedPeerCertificate): readonly CertificateFacts[] {
  const chain: CertificateFacts[] = [];
  for (let at: DetailedPeerCertificate | undefined = first; at?.raw && chain.length < maxChain; ) {
    chain.push(factsOf(at));
    at = at.issuerCertificate === at ? undefined : at.issuerCertificate;
  }
  return chain;
}

function factsOf({ raw, subjectaltname = "" }: DetailedPeerCertificate): CertificateFacts {
  const certificate = new X509Certificate(raw);
  const spki = certificate.publicKey.export({ type: "spki", format: "der" });
  const hex = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest("hex");
  const oneLine = (text: string | undefined) => (text ?? "").replaceAll("\n", ", ").slice(0, 200);
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    names: subjectaltname.split(", ").flatMap((name) => (name.startsWith("DNS:") ? [name.slice(4)] : [])),
    notAfter: Date.parse(certificate.validTo),
    sha256: hex("sha256", raw),
    sha512: hex("sha512", raw),
    spkiSha256: hex("sha256", spki),
    spkiSha512: hex("sha512", spki),
  };
}

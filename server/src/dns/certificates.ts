import type { SmtpAddress } from "./types.ts";

export type CertificateFault = NonNullable<SmtpAddress["fault"]>;

const unknownIssuer = "its issuer is unknown: not trusted here, or the server leaves out an intermediate";

/** What OpenSSL's verdicts mean to the owner of a server, as a sentence about "its certificate". */
const faults: Readonly<Record<string, CertificateFault>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: { kind: "name", detail: "is for other names" },
  CERT_HAS_EXPIRED: { kind: "expired", detail: "has expired" },
  CERT_NOT_YET_VALID: { kind: "not-yet", detail: "is not valid yet" },
  DEPTH_ZERO_SELF_SIGNED_CERT: { kind: "untrusted", detail: "is self-signed" },
  SELF_SIGNED_CERT_IN_CHAIN: { kind: "untrusted", detail: "comes from an authority that is not trusted here (a self-signed root)" },
  UNABLE_TO_GET_ISSUER_CERT: { kind: "untrusted", detail: `is not accepted: ${unknownIssuer}` },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: { kind: "untrusted", detail: `is not accepted: ${unknownIssuer}` },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: { kind: "untrusted", detail: `is not accepted: ${unknownIssuer}` },
  CERT_REVOKED: { kind: "other", detail: "is revoked" },
  INVALID_PURPOSE: { kind: "other", detail: "is not meant for a server" },
  CERT_SIGNATURE_FAILURE: { kind: "other", detail: "has a signature that does not hold" },
};

/**
 * What is wrong with the certificate of a server, by the error code of a TLS client; `undefined`: the trouble is another.
 * `names`: those it has, as the client saw them.
 */
export function certificateFault(code: string | undefined, names?: string): CertificateFault | undefined {
  const fault = faults[code ?? ""];
  if (!fault) return undefined;
  const shown = names?.replaceAll("DNS:", "").slice(0, 200);
  const detail = fault.kind === "name" && names !== undefined ? `is for ${shown === "" ? "no host name" : shown}` : fault.detail;
  return { kind: fault.kind, detail: `its certificate ${detail}` };
}

/** RFC 9525 6.3: a DNS name of the certificate is the host, or `*.` in place of its first label. */
export function namesHost(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase();
  return names.some((written) => {
    const name = written.toLowerCase().replace(/\.$/, "");
    return (
      name === wanted || (name.startsWith("*.") && name.slice(2).includes(".") && wanted.slice(wanted.indexOf(".") + 1) === name.slice(2))
    );
  });
}

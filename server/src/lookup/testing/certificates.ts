// Certificates for loopback servers, made in the test: X.509 (RFC 5280) is little enough DER, and no tool makes expired ones on request.
import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly subject: string;
  readonly keyObject: KeyObject;
}

export interface CertificateOptions {
  readonly subject: string;
  /** DNS names and IP addresses that the certificate is for. */
  readonly names?: readonly string[];
  /** Absent: signs itself. */
  readonly issuer?: Certificate;
  readonly isAuthority?: boolean;
  /** Days from now; negative ones lie in the past. */
  readonly days?: readonly [from: number, until: number];
}

let serial = 1;

export function makeCertificate({ subject, names = [], issuer, isAuthority = false, days = [-1, 30] }: CertificateOptions): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ type: "spki", format: "der" });
  const algorithm = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)); // ecdsa-with-SHA256
  const alternative = names.map((name) =>
    /^\d+\.\d+\.\d+\.\d+$/.test(name) ? der(0x87, Uint8Array.from(name.split(".").map(Number))) : der(0x82, ascii(name)),
  );
  const extensions = [
    extension([0x55, 0x1d, 0x13], sequence(...(isAuthority ? [der(0x01, Uint8Array.of(0xff))] : []))),
    extension([0x55, 0x1d, 0x0e], der(0x04, createHash("sha1").update(spki).digest())),
    ...(alternative.length > 0 ? [extension([0x55, 0x1d, 0x11], sequence(...alternative))] : []),
  ];
  const body = sequence(
    der(0xa0, integer(2)),
    integer(serial++),
    algorithm,
    commonName(issuer?.subject ?? subject),
    sequence(...days.map(time)),
    commonName(subject),
    spki,
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign("sha256", body, issuer?.keyObject ?? privateKey);
  const whole = sequence(body, algorithm, der(0x03, Buffer.concat([Uint8Array.of(0), signature])));
  return { cert: pem(whole), key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), subject, keyObject: privateKey };
}

function der(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Uint8Array.of(tag, ...size), content]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function oid(...bytes: readonly number[]): Buffer {
  return der(0x06, Uint8Array.from(bytes));
}

function integer(value: number): Buffer {
  return der(0x02, Uint8Array.of(0, value >> 8, value & 0xff).subarray(value < 0x80 ? 2 : value < 0x8000 ? 1 : 0));
}

function ascii(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

function commonName(name: string): Buffer {
  return sequence(der(0x31, sequence(oid(0x55, 0x04, 0x03), der(0x0c, ascii(name)))));
}

function extension(id: readonly number[], value: Uint8Array): Buffer {
  return sequence(oid(...id), der(0x04, value));
}

function time(days: number): Buffer {
  const at = new Date(Date.now() + days * 86_400_000).toISOString();
  return der(0x18, ascii(`${at.replace(/[-:T]/g, "").slice(0, 14)}Z`));
}

function pem(bytes: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${bytes.toString("base64").replace(/.{64}/g, "$&\n").trimEnd()}\n-----END CERTIFICATE-----\n`;
}

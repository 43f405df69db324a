// Zones signed by BIND's tools, and zones whose signatures were broken afterwards.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SignedZone {
  readonly text: string;
  /** DS record, as a trust anchor or for the parent. */
  readonly ds: string;
}

export interface Signer {
  readonly "dnssec-keygen": string;
  readonly "dnssec-signzone": string;
}

export interface SigningOptions {
  /** `YYYYMMDDHHMMSS`, both. */
  readonly validity?: readonly [from: string, until: string];
}

/** One key signs everything; RSA would make the answers large, ECDSA keeps them as in today's zones. */
export function signZone(programs: Signer, origin: string, text: string, { validity }: SigningOptions = {}): SignedZone {
  const folder = mkdtempSync(join(tmpdir(), "mailtranche-signing-"));
  try {
    const run = (program: string, args: readonly string[]) =>
      execFileSync(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    writeFileSync(join(folder, "zone"), text);
    run(programs["dnssec-keygen"], ["-q", "-a", "ECDSAP256SHA256", "-f", "KSK", origin]);
    const times = validity ? ["-s", validity[0], "-e", validity[1]] : [];
    // -P: a zone that is expired on purpose would not pass the verification that follows signing.
    run(programs["dnssec-signzone"], ["-S", "-z", "-P", "-O", "full", ...times, "-o", origin, "-f", "signed", "zone"]);
    const dsFile = readdirSync(folder).find((name) => name.startsWith("dsset-"));
    if (dsFile === undefined) throw new Error(`dnssec-signzone wrote no DS for ${origin}`);
    return {
      text: readFileSync(join(folder, "signed"), "utf8"),
      ds: readFileSync(join(folder, dsFile), "utf8").trim().replace(/\s+/g, " "),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

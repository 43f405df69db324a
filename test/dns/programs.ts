// The independent DNS software that the tests of this folder drive, from Debian.
import { existsSync } from "node:fs";
import { expect, it } from "vitest";

const packages = {
  nsd: "nsd",
  unbound: "unbound",
  knotd: "knot",
  dig: "bind9-dnsutils",
  "dnssec-keygen": "bind9-utils",
  "dnssec-signzone": "bind9-utils",
  "dnssec-dsfromkey": "bind9-utils",
} as const;

type Program = keyof typeof packages;

function pathOf(program: Program): string | undefined {
  return ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"].map((folder) => `${folder}/${program}`).find(existsSync);
}

/**
 * Paths of these programs; `undefined` with one loud line when one is missing, and a failure under CI: what never runs
 * proves nothing.
 */
export function requirePrograms<P extends Program>(what: string, programs: readonly P[]): Readonly<Record<P, string>> | undefined {
  const missing = programs.filter((program) => pathOf(program) === undefined);
  if (missing.length > 0)
    console.warn(`NOT RUN: ${what}; apt-get install ${[...new Set(missing.map((program) => packages[program]))].join(" ")}`);
  it("under CI the independent programs are there", () => {
    if (process.env.CI === "true") expect(missing).toEqual([]);
  });
  if (missing.length > 0) return undefined;
  return Object.fromEntries(programs.map((program) => [program, pathOf(program)])) as Record<P, string>;
}

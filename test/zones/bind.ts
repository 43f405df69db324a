import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { parseName } from "../../server/src/dns/index.ts";

/** BIND's own reader of zone files. Where it is missing a test says so in one loud line; in CI it must be there. */
export function hasBind(): boolean {
  const there = spawnSync("named-compilezone", ["-v"]).status === 0;
  if (!there) {
    expect(process.env.CI, "NOT RUN: named-compilezone (bind9-utils) is not installed").toBeUndefined();
    console.warn("NOT RUN: what BIND reads in zone files; install bind9-utils");
  }
  return there;
}

/** `owner TTL type data` as BIND reads these files, the first of which is the zone; `undefined`: it refuses the zone. */
export function bindRecords(files: Readonly<Record<string, string>>, origin: string): readonly string[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), "mailtranche-bind-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const zone = Object.keys(files)[0] as string;
    const command = ["-i", "none", "-k", "ignore", "-s", "full", "-o", "out", origin, zone];
    try {
      execFileSync("named-compilezone", command, { cwd: folder, stdio: "pipe" });
    } catch {
      return undefined;
    }
    const lines = readFileSync(join(folder, "out"), "utf8").trim().split("\n");
    return lines.map((line) => {
      const [, owner, ttl, type, data] = /^(\S+)\s+(\d+)\s+IN\s+(\S+)\s*(.*)$/.exec(line) ?? [];
      return `${parseName(owner ?? "")} ${ttl} ${type} ${data}`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

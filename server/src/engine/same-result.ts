import { isEqual } from "../playbook/index.ts";
import { adoptFixes } from "./fixes.ts";
import type { RunResult } from "./run.ts";
import type { Finding } from "./types.ts";

/**
 * Whether a run came to the same as the one before. Then the older result is kept, and with it all that rests on it; only
 * the fixes of its findings become the newer ones, because what they carry may speak of text that is gone.
 */
export function keepsResult(older: RunResult, newer: RunResult): boolean {
  return (
    older.needsOff === newer.needsOff &&
    older.validUntil === newer.validUntil &&
    sameValues(older.answered, newer.answered) &&
    sameKeys(older.open, newer.open) &&
    sameKeys(older.openOptional, newer.openOptional) &&
    isEqual(older.unknown, newer.unknown) &&
    older.findings.length === newer.findings.length &&
    older.findings.every((finding, i) => sameFinding(finding, newer.findings[i] as Finding)) &&
    older.findings.every((finding, i) => adoptFixes(finding, newer.findings[i] as Finding))
  );
}

function sameFinding(a: Finding, b: Finding): boolean {
  const keys = Object.keys(a) as (keyof Finding)[];
  return keys.length === Object.keys(b).length && keys.every((key) => key === "fixes" || isEqual(a[key], b[key]));
}

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  return true;
}

function sameValues(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}

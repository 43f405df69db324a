import type { Name } from "../dns/index.ts";

/** One of several processes that divide a portfolio: `index` from 1 to `count`. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

/** `2/5`; a text says what is wrong. */
export function parseShare(text: string): Share | string {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (count < 1) return "Write I/N, such as 2/5 for the second of five shares.";
  if (index < 1 || index > count) return `Shares are counted from 1: write 1/${count} to ${count}/${count}.`;
  return { index, count };
}

/** A domain keeps its share when the list grows (FNV-1a, 32 bits): a resumed share finds its own domains again. */
export function isInShare(domain: Name, { index, count }: Share): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < domain.length; at++) hash = Math.imul(hash ^ domain.charCodeAt(at), 0x01000193);
  // The low bits of FNV alone are poor for a power of two.
  hash ^= hash >>> 16;
  return (hash >>> 0) % count === index - 1;
}

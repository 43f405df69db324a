import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readAlone } from "../index.ts";
import { change, checkChange } from "../testing/changes.ts";
import { naturalOrder } from "./order.ts";

const data = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../../shared/data");
const folder = join(data, "octodns");
const files = existsSync(folder) ? readdirSync(folder) : [];
if (files.length === 0) console.error("NOT RUN: the octoDNS corpus is missing; set MAILTRANCHE_TEST_DATA to the folder of test data");

/** Whole entries of a file, so that large ones do not make a run slow. */
function windowOf(text: string, from: number, size: number): string {
  const starts = [...text.matchAll(/^(?!---)\S/gm)].map(({ index }) => index).filter((at) => text[at] !== "#" && text[at] !== ":");
  const first = from % Math.max(starts.length, 1);
  return text.slice(starts[first] ?? 0, starts[first + size] ?? text.length);
}

const handwritten = [
  '---\n"":\n  type: TXT\n  value: v=spf1 -all\nwww: {type: A, ttl: 60, values: [192.0.2.1, 192.0.2.2]}\n',
  'a2:\r\n- type: MX\r\n  values:\r\n  - {preference: 10, exchange: a.test.}\r\n  - preference: 20 # second\r\n    exchange: b.test.\r\na10:\r\n  ttl: 60\r\n  type: TXT\r\n  values:\r\n  - "a\\\\; b"\r\n  - >-\r\n    folded\r\n    text\r\n',
  "'':\n  - ttl: 60\n    type: MX\n    value:\n      exchange: a.test.\n      preference: 10\n  # the office\n  - ttl: 60\n    type: TXT\n    values:\n      - 'v=spf1 -all' # spf\n      - |-\n        block\n_dmarc:\n  type: TXT\n  value: 'v=DMARC1; p=none'",
  // One owner alone is a map of maps: its fields are units of their own.
  "Äpfel:\n  # fruit\n  ttl: 60\n  type: MX\n  value:\n    exchange: a.test.\n    preference: 10 # only\n",
  'b:\n  type: CNAME\n  value: a.test\nc:\n  octodns: {cloudflare: {proxied: false}}\n  type: TXT\n  value: "x" \n',
];

const inOrder = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(inOrder);
  if (typeof value !== "object" || value === null) return true;
  const keys = value instanceof Map ? [...value.keys()].map(String) : Object.keys(value);
  return (
    keys.every((key, i) => i === 0 || naturalOrder(keys[i - 1] as string, key) <= 0) &&
    [...(value as Map<string, unknown>).values()].every(inOrder)
  );
};

const plain = (text: string): unknown => parse(text, { mapAsMap: true });

test("a change of real zones is exactly that change, keeps octoDNS's order, and is not made twice", () => {
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  fc.assert(
    fc.property(fc.constantFrom(...texts, ...handwritten, ...handwritten), fc.nat(), fc.nat(12), change, (text, from, size, one) => {
      const before = text.length > 3000 ? windowOf(text, from, size + 1) : text;
      const read = (given: string) => readAlone(given, { path: "example.test.yaml" });
      const outcome = checkChange(before, read, one, (kind) => (kind === "setText" || kind === "addSet") && /" "|\\;/.test(one.text));
      if (!outcome) return;
      const result = plain(outcome.after);
      if (inOrder(plain(before))) expect(inOrder(result), outcome.after).toBe(true);
    }),
    { numRuns: 3000 },
  );
}, 120_000);

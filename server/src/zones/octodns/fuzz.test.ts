import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { editorOf, readAlone } from "../index.ts";
import { checkPlaces, mutated } from "../testing/places.ts";

const data = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../../shared/data");
const folder = join(data, "octodns");
const files = existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")) : [];

const seeds = [
  "'':\n  - ttl: 60\n    type: MX\n    value: {exchange: mx.test., preference: 10}\n  - type: TXT\n    values:\n      - v=spf1 -all\n      - >-\n        v=DKIM1\\;\n        p=AQID\n_dmarc:\n  ttl: 300\n  type: TXT\n  value: \"v=DMARC1\\\\; p=none\"\n",
  ...files.map((text) => text.slice(0, 1500)),
];
const pieces = [
  ..."'\"\\;:-?#{}[],|>&*!%@\n\t ",
  "\r\n",
  "  ",
  "- ",
  ": ",
  "<<: !include x\n",
  "type: TXT\n",
  "value: ",
  "'':\n",
  "\u00e9",
  "\ud800",
  "\0",
  "{zone_name}",
];

test("10,000 mutations of real zones neither throw nor leave the text", () => {
  fc.assert(
    fc.property(mutated(seeds, pieces), (text) => {
      const source = readAlone(text, { path: "example.test.yaml" });
      checkPlaces(source);
      const set = source.sets[0];
      // Whatever was read, an editor does not throw on it.
      if (set)
        for (const edit of editorOf(source).removeRecord(set, 0)) expect(edit.place.end).toBeLessThanOrEqual(edit.place.unit.text.length);
    }),
    { numRuns: 10_000 },
  );
}, 300_000);

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InspectLine, InspectResult } from "./inspect.ts";
import { differences, mergeResults, readInspectResult } from "./portfolio.ts";

const sample = JSON.parse(readFileSync(join(import.meta.dirname, "../../../schemas/samples/inspect.json"), "utf8")) as InspectResult;
const [line] = sample.domains as [InspectLine];
const at = (index: number, change: Partial<InspectLine> = {}): InspectLine => ({ ...line, index, domain: `d${index}.test`, ...change });
const jsonl = (...lines: InspectLine[]): string => lines.map((one) => `${JSON.stringify(one)}\n`).join("");
const input = (file: string, text: string) => ({ file, ...readInspectResult(text) });

describe("reading results", () => {
  it("reads JSON and JSONL alike", () => {
    expect(readInspectResult(JSON.stringify(sample)).lines).toEqual(sample.domains);
    expect(readInspectResult(jsonl(...sample.domains))).toMatchObject({ lines: sample.domains, form: "jsonl", isCut: false, problems: [] });
  });

  it("never throws, and reads a result that is cut anywhere up to the cut", () => {
    const text = jsonl(...sample.domains);
    fc.assert(fc.property(fc.string(), (any) => void readInspectResult(any)));
    fc.assert(fc.property(fc.json(), (any) => void readInspectResult(any)));
    fc.assert(
      fc.property(fc.nat(text.length), (end) => {
        const { lines, problems } = readInspectResult(text.slice(0, end));
        expect(problems).toEqual([]);
        expect(lines).toEqual(sample.domains.slice(0, lines.length));
      }),
    );
  });
});

describe("merging", () => {
  it("gives the order of the input, whatever the order and the division of the files", () => {
    const all = Array.from({ length: 12 }, (_, i) => at(i));
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (owners) => {
        const inputs = [3, 1, 0, 2].map((share) => input(`${share}`, jsonl(...all.filter((_, i) => owners[i] === share).reverse())));
        expect(mergeResults(inputs)).toEqual({ lines: all, gaps: [], repeated: [] });
      }),
    );
  });

  it("takes the complete of two, then the later, and names what is missing", () => {
    const merged = mergeResults([
      input("a", jsonl(at(0), at(2, { complete: false }))),
      input("b", jsonl(at(2, { questions: 7 }), at(0, { complete: false }), at(5))),
    ]);
    expect(merged).toMatchObject({
      lines: [{ index: 0, complete: true }, { index: 2, questions: 7 }, { index: 5 }],
      repeated: ["d2.test", "d0.test"],
    });
    expect(typeof merged === "string" ? [] : merged.gaps).toEqual([expect.stringMatching(/^3 of the domains .* missing, first number 2/)]);
  });

  it("refuses results of different versions", () => {
    const other = { ...sample, tool: { ...sample.tool, version: "9.9.9" } };
    expect(mergeResults([input("a", JSON.stringify(sample)), input("b", JSON.stringify(other))])).toMatch(
      /b was written by version 9\.9\.9/,
    );
    expect(mergeResults([input("a", jsonl({ ...line, version: 2 as never }))])).toMatch(/a:1 has version 2/);
  });
});

describe("differences", () => {
  it("are none between a line and itself, whatever took how long", () =>
    expect(differences(line, { ...line, durationMs: 99, index: 7, questions: 1 })).toEqual([]));

  it("name the place, before and after; findings come and go one by one", () => {
    const found = { ...(sample.findings[0] as (typeof sample.findings)[number]), rule: "spf/missing", message: "new" };
    const changed = { ...line, dmarc: { ...line.dmarc, policy: "reject" }, findings: [...line.findings, found] };
    expect(differences(line, changed)).toEqual([
      { at: "dmarc.policy", before: line.dmarc.policy, after: "reject" },
      { at: "findings", before: null, after: "new" },
    ]);
  });
});

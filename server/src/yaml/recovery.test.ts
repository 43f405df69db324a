import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../base/index.ts";
import { applyEdits } from "./apply.ts";
import { parseYaml } from "./document.ts";
import { toPlain } from "./plain.ts";
import type { YamlNode } from "./types.ts";

function read(text: string) {
  const document = parseYaml(text, "t");
  return {
    problems: document.problems.map((problem) => [problem.code, textAt(problem.place)]),
    value: document.root && toPlain(document.root),
    document,
  };
}

const after = { c: 2 };

describe("a mistake keeps what stands around it", () => {
  it.each<[string, string, [string, string][], unknown]>([
    ["a key half typed at column 0", "x: 1\ntranch\nc: 2\n", [["syntax", "tranch"]], { x: 1, tranch: null, c: 2 }],
    [
      "a key half typed with its map below",
      "a:\n  pilot\n    x: 1\n  q: {}\nc: 2\n",
      [["syntax", "pilot"]],
      { a: { pilot: { x: 1 }, q: {} }, c: 2 },
    ],
    [
      "a key half typed deep inside",
      "a:\n  b:\n    x: 1\n    coh\n    w: { y: 1 }\nc: 2\n",
      [["syntax", "coh"]],
      { a: { b: { x: 1, coh: null, w: { y: 1 } } }, c: 2 },
    ],
    ["the only word of a document", "apiV", [["syntax", "apiV"]], { apiV: null }],
    ["a double quote never closed", 'a:\n  b: "open\n  d: 1\nc: 2\n', [["syntax", '"open']], { a: { b: "open", d: 1 }, c: 2 }],
    ["a single quote never closed", "a: 'open\nc: 2\n", [["syntax", "'open"]], { a: "open", c: 2 }],
    ["a quote never closed in a flow map", 'a: { b: "open, d: 1 }\nc: 2\n', [["syntax", '"open']], { a: { b: "open", d: 1 }, c: 2 }],
    ["a list never closed", "a:\n  b: [x,\n  d: 1\nc: 2\n", [["syntax", "["]], { a: { b: ["x"], d: 1 }, c: 2 }],
    ["a flow map never closed at the end", "c: 2\na: { b: 1", [["syntax", "{"]], { c: 2, a: { b: 1 } }],
    ["a bracket that closes nothing", "a: [1]]\nc: 2\n", [["syntax", "]"]], { a: [1], c: 2 }],
    ["no blank after the colon", "stage:pilot\nc: 2\n", [["syntax", "stage:"]], { stage: "pilot", c: 2 }],
    ["a second colon in the value", "a: x: y\nc: 2\n", [["syntax", "x: y"]], { a: "x: y", c: 2 }],
    ["a line too deep", "a:\n  b: 1\n   d: 2\nc: 2\n", [["syntax", "d: 2"]], { a: { b: 1, d: 2 }, c: 2 }],
    ["a line not deep enough", "a:\n   b: 1\n  d: 2\nc: 2\n", [["syntax", "d:"]], { a: { b: 1 }, d: 2, c: 2 }],
    ["text after a quoted value", 'a: "x" y\nc: 2\n', [["syntax", "y"]], { a: "x", c: 2 }],
    ["a reserved character", "a: @x\nc: 2\n", [["syntax", "@"]], { a: "@x", c: 2 }],
    ["an alias that names nothing", "a: *.x.test\nc: 2\n", [["unknown-alias", "*.x.test"]], { a: null, c: 2 }],
    ["a merge key", "a: &a { x: 1 }\nb: { <<: *a }\nc: 2\n", [["merge-key", "<<"]], { a: { x: 1 }, b: { "<<": { x: 1 } }, c: 2 }],
    ["a second document", "c: 2\n---\nb: 1\n", [["several-documents", "---"]], { c: 2 }],
    ["a list instead of a map", "- a\n- b\n", [["not-a-map", "- a"]], ["a", "b"]],
    [
      "keys that stand twice, in one block and over blocks",
      "a: { x: 1, x: 2 }\nc: 1\nc: 2\n",
      [
        ["duplicate-key", "x"],
        ["duplicate-key", "c"],
      ],
      { a: { x: 2 }, c: 2 },
    ],
    [
      "keys that stand twice in a map over units",
      "a:\n  x: { b: 1 }\n  x: { b: 2 }\nc: 2\n",
      [["duplicate-key", "x"]],
      { a: { x: { b: 2 } }, c: 2 },
    ],
  ])("%s", (_what, text, problems, value) => {
    const found = read(text);
    expect(found.problems).toEqual(problems);
    expect(found.value).toEqual(value);
    expect(read(text.replaceAll("\n", "\r\n")).value).toEqual(value);
    expect(read(`\ufeff${text}`).problems).toEqual(problems);
  });

  it.each([
    ["tabs", "a:\n\tb:\n\t\tx: 1\n\td: |\n\t\ttext\nc: 2\n", "a:\n  b:\n    x: 1\n  d: |\n    text\nc: 2\n"],
    [
      "templates",
      "a: {{name}}\nb: {{name}}.x # c\nd: [{{x}}, {{y}}.z]\nc: 2\n",
      'a: "{{name}}"\nb: "{{name}}.x" # c\nd: ["{{x}}", "{{y}}.z"]\nc: 2\n',
    ],
    ["escapes that mean nothing", 'a: "v=DKIM1\\; p=x"\nc: 2\n', 'a: "v=DKIM1\\\\; p=x"\nc: 2\n'],
    ["a colon without a blank", "a:\n  stage:pilot\n  b: { x: 1 }\n", "a:\n  stage: pilot\n  b: { x: 1 }\n"],
  ])("offers the certain repair of %s", (_what, text, repaired) => {
    const { document, value } = read(text);
    expect(document.problems.length).toBeGreaterThan(0);
    const edits = document.problems.flatMap((problem) => problem.edits ?? []);
    const result = applyEdits(document, edits);
    expect(result).toBe(repaired);
    expect(read(repaired).problems).toEqual([]);
    expect(read(repaired).value).toEqual(value);
  });

  it("counts tabs inside a block scalar as text", () => {
    expect(read("a: |\n  x\n  \ty\nc: 2\n")).toMatchObject({ problems: [], value: { a: "x\n\ty\n", c: 2 } });
  });

  it("does not read more than 2 MB", () => {
    const { problems, value, document } = read(`# first line\na: ${"x".repeat(2 * 1024 * 1024)}`);
    expect(problems).toEqual([["too-large", "# first line"]]);
    expect(value).toBeUndefined();
    expect(document.complete).toBe(false);
  });

  it("stops at an alias bomb, within and over blocks", () => {
    const row = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(", ")}]\n`;
    const bomb = row("a", "x") + row("b", "*a") + row("d", "*b") + row("e", "*d") + row("f", "*e") + row("g", "*f");
    const { document } = read(`${bomb}c: 2\n`);
    expect(document.problems.map((problem) => problem.code)).toEqual(["alias-bomb"]);
    expect(document.root?.kind === "map" && document.root.get("c")).toMatchObject({ value: 2 });
    expect(JSON.stringify(toPlain(document.root as YamlNode)).length).toBeLessThan(3_000_000);
  });

  it("an anchor used in another block is read in one piece", () => {
    expect(read("a: &x { y: 1 }\nb: *x\n")).toMatchObject({ problems: [], value: { a: { y: 1 }, b: { y: 1 } } });
    expect(parseYaml("a: &x { y: 1 }\nb: *x\n", "t").units).toHaveLength(1);
  });

  it.each([
    ["brackets", "[".repeat(10_000)],
    ["closed brackets", "[".repeat(10_000) + "]".repeat(10_000)],
    ["stray brackets", "]".repeat(10_000)],
    ["braces", "{a: ".repeat(10_000)],
    ["dashes", `\n  ${"- ".repeat(10_000)}`],
    ["question marks", `\n  ${"? ".repeat(10_000)}`],
    ["indentation", `\n${Array.from({ length: 1200 }, (_, i) => `${" ".repeat(i + 1)}k:`).join("\n")}`],
  ])("10,000 nested %s are one problem, and other keys are read", (_what, deep) => {
    const { problems, value } = read(`a: ${deep}\nc: 2\n`);
    expect(problems.map(([code]) => code)).toEqual(["too-deep"]);
    expect(value).toMatchObject(after);
  });

  it("many brackets that are text, or closed, are no nesting", () => {
    expect(read(`a: "${"[".repeat(600)}"\n# ${"{".repeat(600)}\nb: [${Array(600).fill("{ x: [1] }").join(", ")}]\n`).problems).toEqual([]);
  });

  it("never throws and keeps every place inside its unit, whatever the bytes", () => {
    const example = resolve("examples/northwind/mailtranche/migration.yaml");
    const base = existsSync(example) ? readFileSync(example, "utf8").slice(0, 4000) : 'a:\n  b: { c: "d" }\n  e:\n    - f\n';
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 10 }),
      fc.constantFrom(
        "\t",
        "\n",
        "\r",
        "'",
        '"',
        "[",
        "}",
        "- ",
        "? ",
        ": ",
        "&a ",
        "*a",
        "<<: ",
        "|2\n",
        ">+\n",
        "{{",
        "}}",
        "---\n",
        "...\n",
        "%YAML 9\n",
        "!!int ",
        "\u0000",
        "\ufeff",
        "\ud800",
      ),
    );
    const change = fc.record({ at: fc.nat(base.length), remove: fc.nat(200), insert: hostile });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const text = changes.reduce((so, { at, remove, insert }) => so.slice(0, at) + insert + so.slice(at + remove), base);
        const { document } = read(text);
        expect(document.units.map(({ unit }) => unit.text).join("")).toBe(text);
        for (const { place, edits } of document.problems) {
          for (const one of [place, ...(edits ?? []).map((edit) => edit.place)])
            expect(0 <= one.start && one.start <= one.end && one.end <= one.unit.text.length).toBe(true);
        }
        const visit = (node: YamlNode) => {
          expect(0 <= node.place.start && node.place.start <= node.place.end && node.place.end <= node.place.unit.text.length).toBe(true);
          if (node.kind === "scalar") {
            const { text: decoded, starts, ends } = node.content();
            expect([decoded, starts.length, ends.length]).toEqual([node.text, decoded.length, decoded.length]);
            expect(
              starts.every((start, i) => start <= (ends[i] as number)) && ends.every((end) => end <= node.place.unit.text.length),
            ).toBe(true);
          } else if (node.kind === "list") node.items.forEach(visit);
          else
            for (const { key, value } of node.entries) {
              visit(key);
              visit(value);
            }
        };
        if (document.root) visit(document.root);
      }),
      { numRuns: 250 },
    );
  });
});

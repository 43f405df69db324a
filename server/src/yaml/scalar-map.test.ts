import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "./document.ts";
import { readScalar } from "./scalar-map.ts";
import type { YamlNode, YamlScalar } from "./types.ts";

function scalarsOf(node: YamlNode, found: YamlScalar[] = []): YamlScalar[] {
  if (node.kind === "scalar") found.push(node);
  else if (node.kind === "list") for (const item of node.items) scalarsOf(item, found);
  else for (const entry of node.entries) scalarsOf(entry.key, found) && scalarsOf(entry.value, found);
  return found;
}

function scalarAt(text: string): YamlScalar {
  const { root } = parseYaml(text, "t");
  return (root?.kind === "map" ? root.get("a") : undefined) as YamlScalar;
}

/** Each decoded unit beside the source it came from. */
function pairs(text: string): [string, string][] {
  const scalar = scalarAt(text);
  const { text: decoded, starts, ends } = scalar.content();
  return [...decoded].length === decoded.length
    ? decoded.split("").map((c, i) => [c, scalar.place.unit.text.slice(starts[i], ends[i])])
    : [];
}

describe("ScalarMap", () => {
  it("maps a plain scalar over several lines, its folds to the breaks with their blanks", () => {
    expect(pairs("a: xy \n  z\n\n  q\n")).toEqual([
      ["x", "x"],
      ["y", "y"],
      [" ", " \n  "],
      ["z", "z"],
      ["\n", "\n\n  "],
      ["q", "q"],
    ]);
  });

  it("maps doubled quotes and escapes to all of their source", () => {
    expect(pairs("a: 'i''s'\n")).toEqual([
      ["i", "i"],
      ["'", "''"],
      ["s", "s"],
    ]);
    expect(pairs('a: "\\x41\\u00e9\\"\\\n  b"\n')).toEqual([
      ["A", "\\x41"],
      ["é", "\\u00e9"],
      ['"', '\\"'],
      ["b", "b"],
    ]);
  });

  it("maps literal and folded block scalars without their indentation", () => {
    expect(pairs("a: |-\n  x\n   y\n")).toEqual([
      ["x", "x"],
      ["\n", "\n"],
      [" ", " "],
      ["y", "y"],
    ]);
    expect(pairs("a: >\r\n  x\r\n  y\r\n")).toEqual([
      ["x", "x"],
      [" ", "\r\n  "],
      ["y", "y"],
      ["\n", "\r\n"],
    ]);
  });

  it("maps both halves of a surrogate pair", () => {
    const scalar = scalarAt("a: '😀x'\n");
    expect(scalar.content()).toEqual({ text: "😀x", starts: [4, 5, 6], ends: [5, 6, 7] });
    expect(scalarAt('a: "\\U0001F600x"\n').content()).toEqual({ text: "😀x", starts: [4, 4, 14], ends: [14, 14, 15] });
  });

  it("underlines the whole scalar where the closing quote is missing and the reading differs", () => {
    const scalar = scalarAt('a: "x\\\n');
    const { text, starts } = scalar.content();
    expect(starts).toHaveLength(text.length);
  });
});

const word = fc.stringMatching(/^[a-z0-9é😀=;.~+]{1,6}$/u).filter((text) => text.length > 0);
const gap = fc.constantFrom(" ", "  ", "\t", "\n", "\n\n", " \n \t\n\n", "\n\n\n\n", "  \n");
const indents = fc.nat(4);
const newline = fc.constantFrom("\n", "\r\n");

/** Words and gaps; every line after the first is indented enough to stay in its scalar. */
const flowBody = fc
  .tuple(word, fc.array(fc.tuple(gap, word), { maxLength: 6 }))
  .map(([first, rest]) => first + rest.map(([between, next]) => between + next).join(""));
const doubleBody = fc
  .array(
    fc.oneof(
      word,
      gap,
      fc.constantFrom(
        "\\n",
        "\\t",
        '\\"',
        "\\\\",
        "\\/",
        "\\0",
        "\\e",
        "\\_",
        "\\L",
        "\\x4a",
        "\\u00e9",
        "\\U0001F600",
        "\\ ",
        "\\\n",
        "\\\n  ",
        "'",
        "#",
        ": ",
      ),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(""));
const singleBody = fc
  .array(fc.oneof(word, gap, fc.constantFrom("''", '"', "\\", "# ", ": ")), { maxLength: 10 })
  .map((parts) => parts.join(""));
const blockLine = fc
  .tuple(
    fc.constantFrom("", "", "", " ", "  ", "\t"),
    fc.oneof(
      word,
      flowBody.map((text) => text.replaceAll("\n", " ")),
      fc.constant(""),
      fc.constant("# no comment"),
      fc.constant("'\""),
    ),
    fc.constantFrom("", "", " "),
  )
  .map((parts) => parts.join(""));

function indented(text: string, by: number): string {
  return text.replaceAll("\n", `\n${" ".repeat(by)}`);
}

const scalarSource = fc.oneof(
  flowBody.map((body) => (by: number) => indented(body, by)),
  singleBody.map((body) => (by: number) => indented(`'${body}'`, by)),
  doubleBody.map((body) => (by: number) => indented(`"${body}"`, by)),
);
const blockSource = fc
  .tuple(
    fc.constantFrom("|", ">"),
    fc.constantFrom("", "-", "+"),
    fc.boolean(),
    fc.constantFrom("", " # comment"),
    fc.array(blockLine, { maxLength: 7 }),
    fc.array(fc.constantFrom("", " "), { maxLength: 3 }),
  )
  .map(([style, chomp, explicit, comment, lines, tail]) => (by: number, outer: number) => {
    const body = lines.map((line) => (line.trim() === "" && line.length === 0 ? "" : " ".repeat(by) + line)).join("\n");
    return `${style}${explicit ? by - outer : ""}${chomp}${comment}\n${body}\n${tail.join("\n")}`;
  });

function check(source: string, end: string): boolean {
  const text = source.replaceAll("\n", end);
  const document = parseYaml(text, "t");
  // Some generated texts are no YAML (a tab after too little indentation, text like a key): those are other tests' matter.
  if (document.problems.length > 0 || !document.root) return false;
  for (const scalar of scalarsOf(document.root)) {
    const { text: read, starts, ends } = scalar.content();
    expect(read).toBe(scalar.text);
    expect(starts).toHaveLength(read.length);
    for (let i = 0; i < read.length; i++) {
      expect(ends[i]).toBeGreaterThanOrEqual(starts[i] as number);
      expect(ends[i]).toBeLessThanOrEqual(scalar.place.unit.text.length);
      if (i > 0) {
        expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] as number);
        expect(ends[i]).toBeGreaterThanOrEqual(ends[i - 1] as number);
      }
    }
    const fallback =
      read.length > 1 &&
      starts.every((start) => start === scalar.place.start) &&
      ends.every((at) => at === scalar.place.end) &&
      scalar.style !== "double";
    expect(fallback ? `fallback for ${JSON.stringify(text)}` : "").toBe("");
    if (scalar.style !== "literal" && scalar.style !== "folded")
      expect(readScalar(scalar.style, scalar.place, undefined).text).toBe(scalar.text);
  }
  return true;
}

describe("ScalarMap agrees with the parser", () => {
  it("for flow scalars in block and flow context, nested, with both line breaks", () => {
    let read = 0;
    fc.assert(
      fc.property(scalarSource, scalarSource, indents, newline, (first, second, deep, end) => {
        const pad = " ".repeat(deep);
        const sources = [
          `a: ${first(1)}\nb: ${second(3)}\n`,
          `k:\n ${pad}a: ${first(deep + 2)}\n ${pad}b:\n ${pad} - ${second(deep + 4)}\n`,
          `k: { a: ${first(1)}, b: [${second(2)}, x] }\n`,
        ];
        for (const source of sources) if (check(source, end)) read++;
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  it("for block scalars with all headers, nested, at the end of the text and before other keys", () => {
    let read = 0;
    fc.assert(
      fc.property(blockSource, indents, fc.integer({ min: 1, max: 3 }), newline, (block, deep, by, end) => {
        const pad = " ".repeat(deep);
        const sources = [
          `a: ${block(by, 0)}`,
          `a: ${block(by, 0)}\nb: 1\n`,
          `k:\n ${pad}a: ${block(deep + 1 + by, deep + 1)}\n ${pad}b: 1\n`,
          `k:\n ${pad}- ${block(deep + 1 + by, deep + 1)}\n ${pad}- z\n`,
        ];
        for (const source of sources) if (check(source, end)) read++;
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(2000);
  });
});

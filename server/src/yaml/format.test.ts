import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Lexer, parse } from "yaml";
import { layoutEdits, parseYaml } from "./index.ts";

const root = join(import.meta.dirname, "../../..");

function formatted(text: string, within?: { start: number; end: number }): string {
  const edits = [...layoutEdits(parseYaml(text, "a.yaml"), within)].sort((a, b) => b.range.start - a.range.start);
  let result = text;
  let before = Number.POSITIVE_INFINITY;
  for (const { range, newText } of edits) {
    if (range.end > before) throw new Error("edits overlap");
    before = range.start;
    result = result.slice(0, range.start) + newText + result.slice(range.end);
  }
  return result;
}

/** What another reader sees as comments. */
const commentsOf = (text: string) => [...new Lexer().lex(text)].filter((token) => token.startsWith("#")).map((token) => token.trimEnd());

const lines = (...all: readonly string[]) => `${all.join("\n")}\n`;

describe("layout", () => {
  test.each([
    ["levels", lines("a:", "    b:", "          c: 1", "    d: 2"), lines("a:", "  b:", "    c: 1", "  d: 2")],
    ["lists below their key", lines("a:", "- b: 1", "  c: 2", "- d"), lines("a:", "  - b: 1", "    c: 2", "  - d")],
    ["one blank behind a dash", lines("a:", "  -   b: 1", "      c: 2", "  -     d"), lines("a:", "  - b: 1", "    c: 2", "  - d")],
    ["lists in lists", lines("a:", "    -   - 1", "        - 2", "    - - 3"), lines("a:", "  - - 1", "    - 2", "  - - 3")],
    ["braces", lines("a: {b: 1,c: {d: [ 1,2 ]}}"), lines("a: { b: 1, c: { d: [1, 2] } }")],
    ["aligned columns stay", lines("ada:   { name: Ada,    role: it }"), lines("ada:   { name: Ada,    role: it }")],
    ["nothing inside of quotes", lines("a: {b: '{x,y}',  c: \"[ 1,2 ]\"}"), lines("a: { b: '{x,y}',  c: \"[ 1,2 ]\" }")],
    ["empty maps and lists", lines("a: { }", "b: [ ]", "c: {}"), lines("a: {}", "b: []", "c: {}")],
    ["blanks at the end", "a: 1  \n   \nb: 2\t # x  \n\n\n", "a: 1\n\nb: 2\t # x\n"],
    ["a missing last break", "a: 1", "a: 1\n"],
    ["Windows line breaks", "a:\r\n    b: {c: 1} \r\n\r\n", "a:\r\n  b: { c: 1 }\r\n"],
    [
      "comments with what follows",
      lines("a:", "    # one", "    b: 1", "    # last of a", "# two", "c: 1"),
      lines("a:", "  # one", "  b: 1", "  # last of a", "# two", "c: 1"),
    ],
    [
      "what a block scalar holds",
      lines("a:", "     b: |", "          x  ", "            y", "", "          # z", "     c: 1"),
      lines("a:", "  b: |", "       x  ", "         y", "", "       # z", "  c: 1"),
    ],
    [
      "a text over several lines",
      lines("a:", "      b: one", "         two", "      c: 'x  ", "         y'"),
      lines("a:", "  b: one", "     two", "  c: 'x  ", "     y'"),
    ],
    [
      "a flow map over several lines",
      lines("a:", "    b: {", "      c: 1,", "      # d", "      e: {f: 2}", "    }"),
      lines("a:", "  b: {", "    c: 1,", "    # d", "    e: { f: 2 }", "  }"),
    ],
    ["the end of a block scalar that keeps its breaks", "a: |+\n  x\n\n\n", "a: |+\n  x\n\n\n"],
    ["a byte order mark", "\ufeffa:\n    b: 1\n", "\ufeffa:\n  b: 1\n"],
  ])("%s", (_, before, after) => {
    expect(formatted(before)).toBe(after);
    expect(formatted(after)).toBe(after);
  });

  test.each([
    ["a bracket that nobody closed", "a:\n    b: {c: 1\n"],
    ["a tab", "a:\n\tb: 1\n"],
    ["equal keys", "a:\n    b: 1\n    b: 2\n"],
    ["a value left of its key", "a:\n{\n b: 1 }\n"],
    ["no map", "- a\n-   b\n"],
  ])("%s: nothing is touched", (_, text) => {
    expect(formatted(text)).toBe(text);
  });

  test("a range takes the entries of the first column that it touches, and no others", () => {
    const text = lines("a:", "    b: 1", "c:", "    d: 1", "    e: 2", "f:", "    g: 1");
    const at = text.indexOf("d: 1");
    expect(formatted(text, { start: at, end: at })).toBe(lines("a:", "    b: 1", "c:", "  d: 1", "  e: 2", "f:", "    g: 1"));
  });
});

/** Documents that ship with the product. */
const shipped = ["examples", "schemas/samples"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
);

/** Wider levels, blanks at ends, tight braces: as people leave texts behind. */
function untidy(text: string, width: number, seed: number): string {
  return text
    .split("\n")
    .map((line, i) => {
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      const wide = " ".repeat((indent / 2) * width) + line.slice(indent);
      return line !== "" && (i * 7 + seed) % 5 === 0 && !line.includes("#") ? `${wide}  ` : wide;
    })
    .join("\n");
}

describe("what layout must not change", () => {
  test("the documents that ship are laid out already, but for few", () => {
    const moved = shipped.filter((text) => formatted(text) !== text);
    expect(moved.length).toBeLessThan(shipped.length / 4);
  });

  test("a text that lost its layout gets it back", () => {
    let restored = 0;
    for (const text of shipped) {
      const tidy = formatted(text);
      // A text over several lines moves with its key: its own lines are not even to begin with.
      if (/[|>]\n|[^,[{]\n +[^\s#-][^:\n]*\n/.test(tidy)) continue;
      const wide = untidy(tidy, 4, restored);
      if (parseYaml(wide, "a.yaml").problems.length > 0) continue;
      expect(formatted(wide)).toBe(tidy);
      restored++;
    }
    expect(restored).toBeGreaterThan(20);
  });

  const piece = fc.constantFrom(
    "a",
    "b",
    "c: 1",
    "d: 'x  y'",
    "- e",
    "- f: 2",
    "# note",
    "g: {h: 1,i: [ 2 ]}",
    "k: |",
    "  text",
    "l:",
    "- - m",
    '"n": "o',
    'p"',
    "}",
    "",
    "   ",
    "&x q",
    "*x",
    "---",
    "r: >-",
    "  ? s",
    ": t",
    "{",
    "u: [",
    "],",
  );
  const line = fc
    .tuple(fc.integer({ min: 0, max: 6 }), piece, fc.constantFrom("", " ", "  # c"))
    .map(([n, text, end]) => " ".repeat(n) + text + end);
  const built = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n")).map(([all, end]) => `a:${end}${all.join(end)}`);
  const example = fc
    .tuple(fc.constantFrom(...shipped), fc.integer({ min: 2, max: 5 }), fc.nat(9), fc.boolean())
    .map(([text, width, seed, crlf]) => (crlf ? untidy(text, width, seed).replaceAll("\n", "\r\n") : untidy(text, width, seed)));

  test.each([
    ["lines at random", built, 3000],
    ["documents that lost their layout", example, 120],
  ])("%s: same value, same comments, and a second time changes nothing", (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = formatted(text);
        if (once === text) return;
        expect(parse(once, { uniqueKeys: false })).toEqual(parse(text, { uniqueKeys: false }));
        expect(commentsOf(once)).toEqual(commentsOf(text));
        expect(formatted(once)).toBe(once);
        expect(once.includes("\r\n")).toBe(text.includes("\r\n"));
      }),
      { numRuns },
    );
  });
});

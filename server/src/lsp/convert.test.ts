import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TextPositions } from "./convert.ts";
import { absolutePath, pathOfUri, relativePath, uriOfPath } from "./uris.ts";

describe("positions", () => {
  test("count bytes or UTF-16 units, whatever was agreed", () => {
    const text = "a\u00e9\u20ac\u{1f4ec}b\r\nc";
    const b = text.indexOf("b");
    expect(new TextPositions(text, "utf-16").position(b)).toEqual({ line: 0, character: 5 });
    expect(new TextPositions(text, "utf-8").position(b)).toEqual({ line: 0, character: 10 });
    expect(new TextPositions(text, "utf-8").offset({ line: 0, character: 10 })).toBe(b);
    // Inside of a letter: its start.
    expect(new TextPositions(text, "utf-8").offset({ line: 0, character: 8 })).toBe(3);
    expect(new TextPositions(text, "utf-8").offset({ line: 1, character: 99 })).toBe(text.length);
  });

  test("there and back is the same offset, in both encodings", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.nat(40),
        fc.constantFrom("utf-8" as const, "utf-16" as const),
        (text, at, encoding) => {
          const positions = new TextPositions(text, encoding);
          // Between the halves of a pair there is no position.
          const offset = at > text.length || /[\udc00-\udfff]/.test(text[at] ?? "") || text.slice(at - 1, at + 1) === "\r\n" ? 0 : at;
          expect(positions.offset(positions.position(offset))).toBe(offset);
        },
      ),
    );
  });
});

describe("URIs", () => {
  test.each(["/home/ada/a b/\u00e9#?%41.yaml", "/x/(1)!.zone", "/"])("%s there and back", (path) => {
    expect(pathOfUri(uriOfPath(path))).toBe(path);
  });

  test("of Windows, and of other schemes", () => {
    expect(pathOfUri("file:///C%3A/Users/a.zone")).toBe("c:/Users/a.zone");
    expect(uriOfPath("c:/Users/a.zone")).toBe("file:///c%3A/Users/a.zone");
    expect(pathOfUri("file://server/share/a.zone")).toBe("//server/share/a.zone");
    expect(pathOfUri("untitled:Untitled-1")).toBeUndefined();
    expect(pathOfUri("file:///%zz")).toBeUndefined();
  });

  test("paths of a workspace, also outside of it", () => {
    for (const path of ["a/b.yaml", "../x/b.yaml", "b.yaml"]) expect(relativePath("/w/r", absolutePath("/w/r", path))).toBe(path);
  });
});

test("of a block in braces its first line is underlined, of anything else all of it", () => {
  const text = 'resource "a" "b" {  \r\n  x = 1\n}\nTXT ( "a"\n "b" )\n';
  const positions = new TextPositions(text, "utf-16");
  const block = { start: 0, end: text.indexOf("}") + 1 };
  expect(positions.headOf(block)).toEqual({ start: 0, end: 'resource "a" "b" {'.length });
  const record = { start: text.indexOf("TXT"), end: text.length - 1 };
  expect(positions.headOf(record)).toEqual(record);
  expect(positions.headOf({ start: 0, end: 8 })).toEqual({ start: 0, end: 8 });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextEdit } from "../base/index.ts";
import { applyEdits } from "./apply.ts";
import { parseYaml } from "./document.ts";
import { appendItem, insertEntry, insertTopLevel, removeEntry, removeItem, renameKey } from "./edit.ts";
import { nodeAtPointer, type Plain, toPlain } from "./plain.ts";
import type { YamlDocument, YamlList, YamlMap, YamlNode, YamlScalar } from "./types.ts";
import { setScalar, writeScalar } from "./write-scalar.ts";

const sample = `# head
title: "Two  # no comment
  lines"   # after title
people:
  migration: { name: "M. Weber", role: lead, tags: [] } # who
  support:   { name: Desk, email: 'desk''s@shop.test' }
  empty: {}

# tranches follow
tranches:
  # the first
  pilot:
    stage: pilot   # early
    size: 50
    list: [a, "b", c] # three
    spf: >-
      v=spf1
      include:a.test
      -all
    note: |
      one
       more

      two
  # the second
  final:
    needs:
      - pilot   # first
      # a comment of the second
      - { a: 1, b: two }
      - c: 1
        d: 2
    plain: several
      words here
waivers:
- rule: dmarc/missing
  target: shop.test
- rule: spf/missing
nothing:
last: x
`;

const at = (document: YamlDocument, pointer: string): YamlNode => {
  const found = nodeAtPointer(document.root as YamlNode, pointer)?.node;
  if (!found) throw new Error(`nothing at ${pointer}`);
  return found;
};

function edit(text: string, change: (document: YamlDocument) => readonly TextEdit[]): string {
  const document = parseYaml(text, "t");
  const result = applyEdits(document, change(document));
  if (result === undefined) throw new Error("edits overlap");
  return result;
}

describe("setScalar", () => {
  it.each([
    ["a: old # c\n", "new", "a: new # c\n"],
    ["a: old\n", "x: y", 'a: "x: y"\n'],
    ["a: 'old'\n", "it's", "a: 'it''s'\n"],
    ['a: "old"\n', 'say "x"\n', 'a: "say \\"x\\"\\n"\n'],
    ["a:\n", "x", "a: x\n"],
    ["a: \n", "x", "a: x\n"],
    ["a: 'old'\n", "two\nlines", 'a: "two\\nlines"\n'],
    ["a: |  # c\n  one\n  two\nb: 1\n", "one\nthree\n", "a: |  # c\n  one\n  three\nb: 1\n"],
    ["a: |\n  one\nb: 1\n", "x\n\n y\nz", "a: |-\n  x\n\n   y\n  z\nb: 1\n"],
    ["a: >-\n  v=spf1\n  include:a\n  -all\n", "v=spf1 include:bc -all", "a: >-\n  v=spf1\n  include:bc\n  -all\n"],
    ["a: >-\n  one two\n", "p\nq", "a: >-\n  p\n\n  q\n"],
    ['a: "v=spf1\n  include:a\n  -all"\n', "v=spf1 include:a ~all", 'a: "v=spf1\n  include:a\n  ~all"\n'],
    ["a: x\n", "", 'a: ""\n'],
    ["a: *.x.test\n", "*.y.test", 'a: "*.y.test"\n'],
  ])("makes %j say %j", (before, text, after) => {
    expect(edit(before, (document) => setScalar((document.root as YamlMap).get("a") as YamlScalar, text))).toBe(after);
  });
});

describe("edits of maps and lists", () => {
  it.each<[string, (document: YamlDocument) => readonly TextEdit[], string, string]>([
    [
      "a new entry after one in another unit",
      (d) => insertEntry(at(d, "/people") as YamlMap, "new", "{ name: X }", { after: "migration" }),
      '  migration: { name: "M. Weber", role: lead, tags: [] } # who\n',
      '  migration: { name: "M. Weber", role: lead, tags: [] } # who\n  new: { name: X }\n',
    ],
    [
      "a block value below its key",
      (d) => insertEntry(at(d, "/tranches/pilot") as YamlMap, "window", "from: a\nto: b", { after: "size" }),
      "    size: 50\n",
      "    size: 50\n    window:\n      from: a\n      to: b\n",
    ],
    [
      "an entry in a flow map",
      (d) => insertEntry(at(d, "/people/support") as YamlMap, "role", "lead"),
      "email: 'desk''s@shop.test' }",
      "email: 'desk''s@shop.test', role: lead }",
    ],
    [
      "the first entry of an empty flow map",
      (d) => insertEntry(at(d, "/people/empty") as YamlMap, "a", "1"),
      "empty: {}",
      "empty: { a: 1 }",
    ],
    [
      "a block in a flow map on one line",
      (d) => insertEntry(at(d, "/people/empty") as YamlMap, "a", "b: 1\nc: [x]"),
      "empty: {}",
      "empty: { a: { b: 1, c: [x] } }",
    ],
    [
      "an entry under a key without a value",
      (d) => insertEntry((d.root as YamlMap).entry("nothing") as never, "a", "1"),
      "nothing:\n",
      "nothing:\n  a: 1\n",
    ],
    [
      "a column-0 key at the end",
      (d) => insertTopLevel(d, "gates", "standard:\n  soak: 24h"),
      "last: x\n",
      "last: x\ngates:\n  standard:\n    soak: 24h\n",
    ],
    [
      "an item in a block list",
      (d) => appendItem(at(d, "/waivers") as YamlList, "rule: x\ntarget: y"),
      "- rule: spf/missing\n",
      "- rule: spf/missing\n- rule: x\n  target: y\n",
    ],
    [
      "an item in a flow list",
      (d) => appendItem(at(d, "/tranches/pilot/list") as YamlList, "d"),
      '[a, "b", c] # three',
      '[a, "b", c, d] # three',
    ],
    ["an item in an empty flow list", (d) => appendItem(at(d, "/people/migration/tags") as YamlList, "d"), "tags: []", "tags: [d]"],
    [
      "no entry that was there, with its comment behind",
      (d) => removeEntry(at(d, "/tranches/pilot") as YamlMap, "stage"),
      "    stage: pilot   # early\n",
      "",
    ],
    [
      "no first entry of a list item",
      (d) => removeEntry(at(d, "/tranches/final/needs/2") as YamlMap, "c"),
      "- c: 1\n        d: 2",
      "- d: 2",
    ],
    [
      "no item, comments of the next one kept",
      (d) => removeItem(at(d, "/tranches/final/needs") as YamlList, 0),
      "      - pilot   # first\n",
      "",
    ],
    ["a key by another name", (d) => renameKey(at(d, "/tranches") as YamlMap, "pilot", "first wave"), "  pilot:\n", "  first wave:\n"],
  ])("gives %s", (_what, change, before, after) => {
    expect(sample.split(before)).toHaveLength(2);
    expect(edit(sample, change)).toBe(sample.replace(before, after));
  });

  it("writes into documents without a root, with CRLF and without a last line break", () => {
    expect(edit("", (d) => insertTopLevel(d, "a", "1"))).toBe("a: 1\n");
    expect(edit("# only", (d) => insertTopLevel(d, "a", "1"))).toBe("# only\na: 1");
    expect(edit("a: 1\r\nb: 2", (d) => insertEntry(d.root as YamlMap, "c", "x: 1\ny: 2"))).toBe("a: 1\r\nb: 2\r\nc:\r\n  x: 1\r\n  y: 2");
    expect(edit("a", (d) => insertEntry((d.root as YamlMap).entry("a") as never, "b", "1"))).toBe("a:\n  b: 1");
    expect(edit("a: {b: }\n", (d) => insertEntry((at(d, "/a") as YamlMap).entry("b") as never, "c", "1"))).toBe("a: {b: { c: 1 }}\n");
    expect(edit("a: ~ # c\n", (d) => appendItem((d.root as YamlMap).entry("a") as never, "x"))).toBe("a:  # c\n  - x\n");
  });

  it("refuses edits that overlap or belong to another version", () => {
    const document = parseYaml(sample, "t");
    const whole = removeEntry(document.root as YamlMap, "tranches");
    expect(applyEdits(document, [...whole, ...removeEntry(at(document, "/tranches") as YamlMap, "pilot")])).toBeUndefined();
    expect(applyEdits(parseYaml("a: 1", "t"), whole)).toBeUndefined();
  });

  it("changes exactly what was asked, at every map and list, and keeps every comment when adding", () => {
    const start = parseYaml(sample, "t");
    const pointers: string[] = [];
    const collect = (node: YamlNode, pointer: string) => {
      pointers.push(pointer);
      if (node.kind === "map") for (const { key, value } of node.entries) collect(value, `${pointer}/${key.text}`);
      if (node.kind === "list") for (const [i, item] of node.items.entries()) collect(item, `${pointer}/${i}`);
    };
    collect(start.root as YamlNode, "");
    const text = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom("a b", "x: y", "true", "1", "'", '"', "a\nb", "- x", "# c", "é😀", "a\\b", " x ", "<<", "~"),
    );
    const key = text.filter((name) => name !== "__proto__");
    fc.assert(
      fc.property(fc.constantFrom(...pointers), fc.nat(5), key, text, fc.constantFrom("\n", "\r\n"), (pointer, n, newKey, newText, end) => {
        const source = sample.replaceAll("\n", end);
        const document = parseYaml(source, "t");
        const node = at(document, pointer);
        const expected = structuredClone(toPlain(document.root as YamlNode)) as { [key: string]: Plain };
        const parts = pointer.split("/").slice(1);
        const parent = parts.slice(0, -1).reduce<Plain>((value, part) => (value as never)[part], expected) as Record<string, Plain>;
        const own = (parts.length === 0 ? expected : parent[parts.at(-1) as string]) as never;
        let edits: readonly TextEdit[] = [];
        let adds = true;
        if (node.kind === "scalar") {
          edits = setScalar(node, newText);
          parent[parts.at(-1) as string] = newText;
        } else if (node.kind === "list") {
          const list = own as Plain[];
          if (n < 3) {
            edits = appendItem(node, writeScalar(newText));
            list.push(newText);
          } else if (list.length > 0) {
            const index = n % list.length;
            edits = removeItem(node, index);
            list.splice(index, 1);
            adds = false;
          }
        } else {
          const map = own as Record<string, Plain>;
          const entry = node.entries[n % Math.max(1, node.entries.length)];
          if (n < 2 && !Object.hasOwn(map, newKey)) {
            edits = insertEntry(node, newKey, writeScalar(newText), entry && n === 0 ? { after: entry.key.text } : {});
            map[newKey] = newText;
          } else if (n < 4 && entry) {
            edits = removeEntry(node, entry.key.text);
            delete map[entry.key.text];
            adds = false;
          } else if (entry && !Object.hasOwn(map, newKey)) {
            edits = renameKey(node, entry.key.text, newKey);
            map[newKey] = map[entry.key.text] as Plain;
            delete map[entry.key.text];
          }
        }
        const result = applyEdits(document, edits) as string;
        const after = parseYaml(result, "t");
        expect(after.problems.map((problem) => problem.message)).toEqual([]);
        const root = toPlain(after.root as YamlNode);
        // setScalar speaks of text; `1`, `true` and `~` without quotes are read by YAML.
        if (node.kind === "scalar") expect((at(after, pointer) as YamlScalar).text).toBe(newText);
        else expect(root).toEqual(expected);
        if (adds)
          for (const comment of [
            "# head",
            "# who",
            "# tranches follow",
            "# the first",
            "# early",
            "# three",
            "# the second",
            "# first",
            "# a comment",
          ])
            expect(result).toContain(comment);
        expect(result.includes("\r\n")).toBe(end === "\r\n");
      }),
      { numRuns: 2000 },
    );
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOnePiece, parseYaml } from "./document.ts";
import { extent } from "./extent.ts";
import { toPlain } from "./plain.ts";
import type { YamlDocument, YamlEntry, YamlMap, YamlNode, YamlProblem } from "./types.ts";

const sample = `apiVersion: mailtranche/v1
kind: Playbook   # a comment
title: "Two
  lines"

people:
  migration: { name: "M. Weber", role: migration-lead }
  support:   { name: Desk, email: desk@shop.test }

# tranches follow
tranches:
  # the first
  pilot:
    stage: pilot
    cohort: { select: "department in ['IT']", size: 50,
              except: [a, b] }
    note: |
      literal: not a key
       more

      # not a comment
  final:
    needs: [pilot]
    folded: >-
      one
      two
    plain: several
      lines 'of' text

waivers:
- rule: dmarc/missing
  target: shop.test
- rule: spf/missing
sync:
  method: imap
  every: 24h
`;

/** Everything that can be asked of a document, with places as offsets of the whole text. */
function shape(document: YamlDocument) {
  const home = new Map(document.units.map(({ unit, offset }) => [unit, offset]));
  const place = (at: { unit: object; start: number; end: number }) => {
    const offset = home.get(at.unit as never);
    if (offset === undefined) throw new Error("a place in no unit of the document");
    return [offset + at.start, offset + at.end];
  };
  const node = (value: YamlNode): unknown => {
    if (value.kind === "scalar") return [value.style, value.text, value.value, place(value.place)];
    place(value.place);
    if (value.kind === "list") return [value.flow, value.items.map(node)];
    return [value.flow, value.entries.map((entry) => [node(entry.key), node(entry.value)])];
  };
  const problem = (found: YamlProblem) => [
    found.code,
    found.message,
    place(found.place),
    found.related && place(found.related),
    found.edits?.map((edit) => [place(edit.place), edit.newText]),
  ];
  return { root: document.root && node(document.root), problems: document.problems.map(problem), complete: document.complete };
}

function exampleTexts(): readonly { path: string; text: string }[] {
  const found: { path: string; text: string }[] = [{ path: "sample", text: sample }];
  const folders = [process.env.MAILTRANCHE_TEST_DATA ?? "../shared/data", "../shared/design/examples", "examples"]
    .map((folder) => resolve(folder))
    .filter((folder) => existsSync(folder));
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (/\.ya?ml$/.test(entry.name)) found.push({ path, text: readFileSync(path, "utf8") });
    }
  };
  for (const folder of folders) visit(folder);
  if (found.length < 5) console.warn("!!! yaml/document.test.ts: no example documents found, only the sample is compared");
  return found.filter(({ text }) => text.length < 100_000);
}

function checkIntegrity(document: YamlDocument) {
  let offset = 0;
  for (const placed of document.units) {
    expect(placed.offset).toBe(offset);
    offset += placed.unit.text.length;
  }
  expect(document.units.map(({ unit }) => unit.text).join("")).toBe(document.text);
  for (const { place, related, edits } of document.problems) {
    for (const at of [place, ...(related ? [related] : []), ...(edits ?? []).map((edit) => edit.place)]) {
      expect(at.start).toBeGreaterThanOrEqual(0);
      expect(at.end).toBeGreaterThanOrEqual(at.start);
      expect(at.end).toBeLessThanOrEqual(at.unit.text.length);
    }
  }
}

const pieces = [
  "\n",
  "  ",
  "\t",
  "# c\n",
  "a: b",
  "key:",
  "- ",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  ": ",
  ", ",
  "|\n",
  ">-\n",
  "&a ",
  "*a ",
  "!t ",
  "---\n",
  "\r\n",
  "?",
  "{{x}}",
  "<<: ",
  "\\",
  "é",
  "😀",
  "%",
  "@",
];
const randomEdit = fc.record({
  at: fc.nat(),
  remove: fc.nat(12),
  insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
});

function edited(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

describe("parseYaml", () => {
  it("cuts a playbook into column-0 keys and the entries of maps of maps", () => {
    const { units, root, problems } = parseYaml(sample, "p");
    expect(problems).toEqual([]);
    expect(units.map(({ unit }) => unit.text.trim().split(/[\n:]/)[0])).toEqual([
      "apiVersion",
      "kind",
      "title",
      "people",
      "migration",
      "support",
      "tranches",
      "pilot",
      "final",
      "waivers",
      "sync",
    ]);
    expect(toPlain(root as YamlNode)).toMatchObject({
      tranches: {
        pilot: { note: "literal: not a key\n more\n\n# not a comment\n" },
        final: { folded: "one two", plain: "several lines 'of' text" },
      },
    });
  });

  it.each(exampleTexts())("reads $path in blocks as it does in one piece", ({ text, path }) => {
    const blocks = parseYaml(text, path);
    checkIntegrity(blocks);
    const whole = inOnePiece(text, path);
    expect(shape(blocks)).toEqual(shape(whole));
  });

  it("reads what is left after random edits in blocks as in one piece, unless one piece is broken", () => {
    fc.assert(
      fc.property(fc.array(randomEdit, { minLength: 1, maxLength: 3 }), (edits) => {
        const text = edits.reduce(edited, sample);
        const whole = inOnePiece(text, "p");
        const blocks = parseYaml(text, "p");
        checkIntegrity(blocks);
        checkIntegrity(whole);
        if (whole.complete) expect(shape(blocks)).toEqual(shape(whole));
      }),
      { numRuns: 1000 },
    );
  });

  it("reads an edited text with the previous document as from scratch", () => {
    fc.assert(
      fc.property(fc.array(randomEdit, { minLength: 1, maxLength: 6 }), (edits) => {
        let text = sample;
        let document = parseYaml(text, "p");
        for (const edit of edits) {
          text = edited(text, edit);
          document = parseYaml(text, "p", document);
          expect(shape(document)).toEqual(shape(parseYaml(text, "p")));
          checkIntegrity(document);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps units and nodes of every block but the changed one", () => {
    const before = parseYaml(sample, "p");
    const after = parseYaml(sample.replace("size: 50", "size: 51"), "p", before);
    const changed = after.units.filter(({ unit }) => !before.units.some((old) => old.unit === unit));
    expect(changed.map(({ unit }) => unit.text.trim().split(":")[0])).toEqual(["pilot"]);
    const [old, now] = [before.root as YamlMap, after.root as YamlMap];
    for (const key of ["apiVersion", "people", "waivers", "sync"]) expect(now.entry(key)).toBe(old.entry(key));
    const [oldTranches, tranches] = [old.get("tranches") as YamlMap, now.get("tranches") as YamlMap];
    expect(tranches).not.toBe(oldTranches);
    expect(tranches.entry("final")).toBe(oldTranches.entry("final"));
    expect(tranches.entry("pilot")).not.toBe(oldTranches.entry("pilot"));
  });

  it("keeps everything below an edit in the head of the text, and all of an unchanged text", () => {
    const before = parseYaml(sample, "p");
    const after = parseYaml(`# a new line\n${sample}`, "p", before);
    for (const [i, { unit }] of before.units.entries()) if (i > 0) expect(after.units[i]?.unit).toBe(unit);
    expect((after.root as YamlMap).get("tranches")).toBe((before.root as YamlMap).get("tranches"));
    expect(after.units[1]?.offset).toBe((before.units[1]?.offset ?? 0) + "# a new line\n".length);
    expect(parseYaml(sample, "p", before)).toBe(before);
    expect(parseYaml(sample, "q", before).root).toBe(before.root);
  });

  it("reads a zone with its leading document marker in blocks, and texts that it must not cut in one", () => {
    expect(parseYaml("---\nwww: { type: A }\n'': x\n", "p").units).toHaveLength(2);
    for (const text of [
      "- a\n- b\n",
      "{ a: 1 }\n",
      "? a\n: b\n",
      "a: 1\n---\nb: 2\n",
      "%YAML 1.2\n---\na: 1\nb: 2\n",
      "one\ntwo\n",
      "&x a: 1\nb: 2\n",
    ]) {
      expect(parseYaml(text, "p").units, text).toHaveLength(1);
    }
  });

  it("gives the extent of a map over several units", () => {
    const document = parseYaml(sample, "p");
    const tranches = (document.root as YamlMap).entry("tranches") as YamlEntry;
    const range = extent(document, tranches);
    expect(sample.slice(range?.start, range?.end)).toMatch(/^tranches:.*lines 'of' text$/s);
    expect(extent(document, document.root as YamlNode)?.end).toBe(sample.trimEnd().length);
    expect(extent(parseYaml("a: 1", "q"), tranches)).toBeUndefined();
  });
});

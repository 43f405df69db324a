import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceRange, textAt } from "../../base/index.ts";
import { type Name, parseName, type Rdata, rdataKey, rdataText } from "../../dns/index.ts";
import { applyEdits, parseYaml } from "../../yaml/index.ts";
import {
  type LocatedSet,
  readAlone,
  readZoneDocument,
  repeatedSets,
  type ZoneDocument,
  type ZoneEditor,
  zoneDocumentEditor,
} from "../index.ts";

const name = (text: string) => parseName(text) as Name;
const head = "apiVersion: mailtranche/v1\nkind: Zone\nid: shop\norigin: shop.test\n";
const read = (text: string) => readZoneDocument(parseYaml(text, "mailtranche/zones/shop.yaml"), { folder: "mailtranche" });
const lines = (sets: readonly LocatedSet[]) =>
  sets.flatMap((set) => set.records.map((record, i) => `${set.owner} ${set.sources[i]?.ttlSeconds} ${set.type} ${rdataText(record)}`));
const problems = (document: ZoneDocument) => document.problems.map((problem) => `${problem.code}: ${textAt(problem.place)}`);

const phased = `${head}base: zones/shop.zone   # the fixed records
vars:
  vendorMx: { from: "the admin page", value: shop.mx.vendor.test. }
  later: { from: "after the move", known: pilot }
phases:
  blue:
    - { name: "@", type: MX, priority: 10, value: mail, ttl: 300 }
    - { name: autodiscover, type: CNAME, value: mail.shop.test., ttl: 5m }
  green:
    - { name: "@", type: MX, priority: 0, value: "\${vendorMx}", ttl: 300 }
    - { name: s1._domainkey, type: CNAME, value: "\${later}" }
live: blue
`;

test("phases hold their own records, in order, with variables filled in", () => {
  const document = read(phased);
  expect(document).toMatchObject({
    id: "shop",
    origins: ["shop.test"],
    base: "mailtranche/zones/shop.zone",
    covers: "listed",
    live: "blue",
    problems: [],
    fixed: [],
  });
  expect([...document.phases.keys()]).toEqual(["blue", "green"]);
  expect(lines(document.phases.get("blue") ?? [])).toEqual([
    "shop.test 300 MX 10 mail.shop.test.",
    "autodiscover.shop.test 300 CNAME mail.shop.test.",
  ]);
  expect(lines(document.phases.get("green") ?? [])).toEqual(["shop.test 300 MX 0 shop.mx.vendor.test."]);
});

test("a variable without a value makes its set unknown until its tranche, and is no problem", () => {
  const { unknownSets } = read(phased);
  expect(unknownSets).toMatchObject([
    {
      owner: "s1._domainkey.shop.test",
      type: "CNAME",
      phase: "green",
      why: "`later` is not captured yet; it can be known from pilot on",
      variable: { known: "pilot" },
    },
  ]);
  expect(textAt((unknownSets[0] as (typeof unknownSets)[0]).place)).toBe("${later}");
});

test("fixed records: text without quotes, several values, parts with their comments, the document's ttl", () => {
  const document = read(`${head}covers: zone
ttl: 1h
records:
  - name: "@"
    type: TXT
    parts:
      - v=spf1
      - include:_spf.vendor.test   # ticket 12
      - -all
  - { name: _dmarc, type: TXT, value: "v=DMARC1; p=none" }
  - { name: www, type: A, values: [192.0.2.1, 192.0.2.2], ttl: 60 }
  - { name: mx, type: MX, value: 20 mail.vendor.test. }
  - { name: _imaps._tcp, type: SRV, value: 0 1 993 mail }
  - { name: long, type: TXT, value: ${"k".repeat(300)} }
  - { name: ü, type: TXT, value: x }
  - { name: e, type: TXT, value: é }
`);
  expect(document.covers).toBe("zone");
  expect(lines(document.fixed)).toEqual([
    'shop.test 3600 TXT "v=spf1 include:_spf.vendor.test -all"',
    '_dmarc.shop.test 3600 TXT "v=DMARC1; p=none"',
    "www.shop.test 60 A 192.0.2.1",
    "www.shop.test 60 A 192.0.2.2",
    "mx.shop.test 3600 MX 20 mail.vendor.test.",
    "_imaps._tcp.shop.test 3600 SRV 0 1 993 mail.shop.test.",
    `long.shop.test 3600 TXT "${"k".repeat(255)}" "${"k".repeat(45)}"`,
    'xn--tda.shop.test 3600 TXT "x"',
    'e.shop.test 3600 TXT "\\195\\169"',
  ]);
  expect(problems(document)).toEqual([]);
});

test("every part of a value points at its characters, a variable's at its use", () => {
  const document = read(`${head}vars:
  inc: { value: _spf.vendor.test }
records:
  - name: "@"
    type: TXT
    parts:
      - v=spf1
      - "include:\${inc}"   # the vendor
      - -all
  - { name: www, type: CNAME, value: "host.\${origin}" }
  - { name: t, type: TXT, value: "of \${origin}" }
`);
  const source = document.fixed[0]?.sources[0];
  const txt = source?.txt as NonNullable<NonNullable<typeof source>["txt"]>;
  expect(txt.text).toBe("v=spf1 include:_spf.vendor.test -all");
  const at = (part: string) => {
    const start = txt.text.indexOf(part);
    const range = sourceRange(txt, { start, end: start + part.length });
    return source?.place.unit.text.slice(range.start, range.end);
  };
  expect([at("v=spf1"), at("include"), at("vendor"), at("-all")]).toEqual(["v=spf1", "include", "${inc}", "-all"]);
  expect(lines(document.fixed).slice(1)).toEqual([
    "www.shop.test undefined CNAME host.shop.test.",
    't.shop.test undefined TXT "of shop.test"',
  ]);
  const www = document.fixed[1]?.sources[0];
  expect([www?.nameWritten, www?.name && textAt(www.name)]).toEqual(["host.shop.test.", "host.${origin}"]);
});

test("what cannot be read is a problem at its place and an unknown set", () => {
  const document = read(`${head}records:
  - { name: a, type: A, value: 192.0.2.300 }
  - { name: b, type: MX, priority: 10, value: "x..y" }
  - { name: c, type: FOO, value: x }
  - { name: d, type: CNAME, value: "\${nobody}" }
  - { name: e, type: CNAME }
  - { name: f, type: MX, value: mail.shop.test. }
  - { type: A }
  - { name: ok, type: A, value: 192.0.2.1 }
`);
  expect(problems(document)).toEqual([
    "rdata: 192.0.2.300",
    "rdata: x..y",
    "unknown-type: FOO",
    "variable: ${nobody}",
    "mx-preference: mail.shop.test.",
  ]);
  expect(document.unknownSets.map((set) => `${set.owner} ${set.type}`)).toEqual([
    "a.shop.test A",
    "b.shop.test MX",
    "c.shop.test undefined",
    "d.shop.test CNAME",
    "e.shop.test CNAME",
    "f.shop.test MX",
  ]);
  expect(lines(document.fixed)).toEqual(["ok.shop.test undefined A 192.0.2.1"]);
});

test("a phase that repeats a fixed set is a problem that shows both", () => {
  const document = read(
    `${head}records:\n  - { name: "@", type: MX, value: 10 a }\nphases:\n  p:\n    - { name: "@", type: MX, value: 20 b }\n`,
  );
  expect(document.problems).toMatchObject([{ code: "repeated" }]);
  expect(textAt(document.problems[0]?.related?.place as NonNullable<(typeof document.problems)[0]["related"]>["place"])).toContain("10 a");
});

test("a phase that repeats a set of its base is one too", () => {
  const base = readAlone("$ORIGIN shop.test.\n@ 60 MX 10 a\n@ 60 TXT x\n", { path: "mailtranche/zones/shop.zone" });
  const found = repeatedSets(read(phased).phases, base.sets);
  expect(
    found.map((problem) => [problem.code, textAt(problem.place).slice(0, 22), problem.related && textAt(problem.related.place)]),
  ).toEqual([
    ["repeated", '{ name: "@", type: MX,', "@ 60 MX 10 a"],
    ["repeated", '{ name: "@", type: MX,', "@ 60 MX 10 a"],
  ]);
});

test("one template serves several origins, and says what is wrong once", () => {
  const document = read(
    'apiVersion: mailtranche/v1\nkind: Zone\nid: many\norigins: [a.test, b.test.]\nrecords:\n  - { name: _dmarc, type: TXT, value: "v=DMARC1; p=none; rua=mailto:d@${origin}" }\n  - { name: x, type: A, value: 1 }\n',
  );
  expect(lines(document.fixed)).toEqual([
    '_dmarc.a.test undefined TXT "v=DMARC1; p=none; rua=mailto:d@a.test"',
    '_dmarc.b.test undefined TXT "v=DMARC1; p=none; rua=mailto:d@b.test"',
  ]);
  expect(document.problems).toHaveLength(1);
});

test("a phase that another file says, and a document that breaks off, are unknown", () => {
  expect(read(phased.replace("live: blue", "live: terraform/main.tf#active")).live).toBeUndefined();
  expect(read(`${head}records: [ {`).unknown).toBeDefined();
  expect(read("").origins).toEqual([]);
});

// --- Edits ---

const all = (document: ZoneDocument) => [...document.fixed, ...[...document.phases.values()].flat()];
function edited(
  text: string,
  change: (editor: ZoneEditor, set: (owner: string, type: string) => LocatedSet) => ReturnType<ZoneEditor["setTtl"]>,
  phase?: string,
): string {
  const yaml = parseYaml(text, "x.yaml");
  const document = readZoneDocument(yaml);
  const result = applyEdits(
    yaml,
    change(
      zoneDocumentEditor(document, phase),
      (owner, type) => all(document).find((set) => set.owner === owner && set.type === type) as LocatedSet,
    ),
  );
  if (result === undefined) throw new Error("edits overlap");
  return result;
}
const records = `${head}records:
  - name: "@"
    type: TXT
    parts:
      - v=spf1
      - include:a.test   # the old one
      - -all
  - { name: _dmarc, type: TXT, value: "v=DMARC1; p=none", ttl: 1h }
  - { name: www, type: A, values: [192.0.2.1, 192.0.2.2] }
  - { name: mx, type: MX, priority: 10, value: mail.vendor.test }
`;

test("a text changes in its scalar, or in the part that differs", () => {
  expect(edited(records, (editor, set) => editor.setText(set("_dmarc.shop.test", "TXT"), 0, "v=DMARC1; p=reject"))).toBe(
    records.replace("p=none", "p=reject"),
  );
  const parts = (text: string) => edited(records, (editor, set) => editor.setText(set("shop.test", "TXT"), 0, text));
  expect(parts("v=spf1 include:b.test -all")).toBe(records.replace("include:a.test", "include:b.test"));
  expect(parts("v=spf1 include:a.test include:b.test -all")).toBe(records.replace("include:a.test ", "include:a.test include:b.test "));
  expect(parts("v=spf1 -all")).toBe(records.replace("      - include:a.test   # the old one\n", ""));
  expect(parts("v=spf1 include:a.test -all")).toBe(records);
});

test("TTLs, dots and records change where they stand", () => {
  expect(edited(records, (editor, set) => editor.setTtl(set("_dmarc.shop.test", "TXT"), 3600))).toBe(records);
  expect(edited(records, (editor, set) => editor.setTtl(set("_dmarc.shop.test", "TXT"), 300))).toBe(records.replace("ttl: 1h", "ttl: 300"));
  expect(edited(records, (editor, set) => editor.setTtl(set("www.shop.test", "A"), 300))).toBe(
    records.replace("192.0.2.2] }", "192.0.2.2], ttl: 300 }"),
  );
  expect(edited(records, (editor, set) => editor.addDot(set("mx.shop.test", "MX"), 0))).toBe(
    records.replace("mail.vendor.test", "mail.vendor.test."),
  );
  expect(edited(records, (editor, set) => editor.removeRecord(set("www.shop.test", "A"), 0))).toBe(records.replace("192.0.2.1, ", ""));
  expect(edited(records, (editor, set) => editor.removeRecord(set("mx.shop.test", "MX"), 0))).toBe(
    records.replace(/ {2}- \{ name: mx.*\n/, ""),
  );
});

test("a dot goes to the variable that is the whole value", () => {
  const text = `${head}vars:\n  v: { value: mx.vendor.test }\nrecords:\n  - { name: "@", type: MX, priority: 0, value: "\${v}" }\n`;
  expect(edited(text, (editor, set) => editor.addDot(set("shop.test", "MX"), 0))).toBe(text.replace("mx.vendor.test", "mx.vendor.test."));
});

test("new records go to `records`, or to the phase that lists their set", () => {
  const txt: Rdata = { kind: "txt", type: "TXT", strings: ["v=DMARC1; p=none, x"] };
  expect(edited(records, (editor) => editor.addSet(name("_dmarc.sub.shop.test"), "TXT", [txt], 300))).toBe(
    `${records}  - { name: _dmarc.sub, type: TXT, value: "v=DMARC1; p=none, x", ttl: 300 }\n`,
  );
  const created = edited(phased, (editor) => editor.addSet(name("shop.test"), "TXT", [txt, { ...txt, strings: ["two"] }]));
  expect(lines(read(created).fixed)).toEqual(['shop.test undefined TXT "v=DMARC1; p=none, x"', 'shop.test undefined TXT "two"']);
  const mx: Rdata = { kind: "mx", type: "MX", preference: 20, exchange: name("backup.test") };
  const inPhase = edited(phased, (editor) => editor.addSet(name("shop.test"), "MX", [mx]), "blue");
  expect(lines(read(inPhase).phases.get("blue") ?? [])).toContain("shop.test 300 MX 20 backup.test.");
  expect(edited(inPhase, (editor) => editor.addSet(name("shop.test"), "MX", [mx]), "blue")).toBe(inPhase);
});

test("each edit makes exactly its change, and again makes none", () => {
  const term = fc.constantFrom("a", "mx", "include:a.test", "ip4:192.0.2.1", "-all", "exp=%{x}");
  const body = fc.constantFrom(
    `parts: [v=spf1, mx, -all]`,
    `parts:\n      - v=spf1 mx   # two in one\n      - include:a.test\n      - -all`,
    `value: v=spf1 mx -all`,
    `value: >-\n      v=spf1\n      mx\n      -all`,
    `value: "v=spf1 \\u006dx -all"`,
  );
  fc.assert(
    fc.property(body, fc.array(term, { maxLength: 5 }), fc.constantFrom(60, 300, 3600), (value, terms, seconds) => {
      const text = `${head}ttl: 300\nrecords:\n  - name: "@"\n    type: TXT\n    ${value}\n  - { name: x, type: A, value: 192.0.2.1 }\n`;
      const wanted = ["v=spf1", ...terms].join(" ");
      const change = (editor: ZoneEditor, set: (owner: string, type: string) => LocatedSet) =>
        editor.setText(set("shop.test", "TXT"), 0, wanted);
      const after = edited(text, change);
      const sets = readZoneDocument(parseYaml(after, "x")).fixed;
      expect(
        sets.map((set) => set.records.map(rdataKey)),
        after,
      ).toEqual([[rdataKey({ kind: "txt", type: "TXT", strings: [wanted] })], ["A 192.0.2.1"]]);
      expect(edited(after, change)).toBe(after);
      const timed = edited(text, (editor, set) => editor.setTtl(set("shop.test", "TXT"), seconds));
      expect(
        readZoneDocument(parseYaml(timed, "x")).fixed.map((set) => set.ttlSeconds),
        timed,
      ).toEqual([seconds, 300]);
      expect(edited(timed, (editor, set) => editor.setTtl(set("shop.test", "TXT"), seconds))).toBe(timed);
    }),
    { numRuns: 300 },
  );
});

test("mutated documents are read without a throw, and every place lies in its unit", () => {
  const pieces = ["${", "}", "${origin}", "- ", ": ", "\n", "  ", "[", "{", '"', "&a ", "*a", "#", "\t", "ü"];
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(phased.length), remove: fc.nat(8), piece: fc.constantFrom("", ...pieces) }), {
        minLength: 1,
        maxLength: 4,
      }),
      (mutations) => {
        let text = phased;
        for (const { at, remove, piece } of mutations) text = text.slice(0, at) + piece + text.slice(at + remove);
        const document = read(text);
        const inside = (place: { unit: { text: string }; start: number; end: number }) =>
          place.start >= 0 && place.start <= place.end && place.end <= place.unit.text.length;
        for (const problem of document.problems) expect(inside(problem.place)).toBe(true);
        for (const set of all(document))
          for (const source of set.sources)
            for (const place of [source.place, source.rdata, source.name, source.type, source.ttl, source.preference])
              if (place) expect(inside(place)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

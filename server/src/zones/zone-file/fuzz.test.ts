import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mapped, Place } from "../../base/index.ts";
import { type Name, parseName, rdataText, txtValue } from "../../dns/index.ts";
import { readAlone, readDns, type ZoneSource } from "../index.ts";
import { decodeString } from "./strings.ts";

const origin = parseName("example.test") as Name;
const seed = `\ufeff$ORIGIN example.test.
$TTL 1h30m
@       IN SOA  ns1 hostmaster ( 2026100801 7200 ; refresh
                                 900 1209600 300 )
        IN NS   ns1
        3600 IN MX 10 mail.example.test.
www     300 CNAME mail\r
_dmarc  TXT     v=DMARC1; p=none
s1._domainkey IN TXT ( "v=DKIM1; k=rsa; " ; a key
        "p=AQ\\"ID\\065\\;" )
_s._tcp SRV     0 5 587 mail
caa     CAA     0 issue "ca.test"
u       TXT     "\u00fc\u{1f600}" x\\032y
g       TYPE65280 \\# 2 ABCD
n       NAPTR   1 2 "u" "" "!a!" .
m       AAAA    2001:db8::1
$INCLUDE part.inc sub
$GENERATE 1-3/2 h\${1,3,x} 300 IN A 192.0.2.$
`;

/** Every place lies in the text, and what it maps decodes to what the record says. */
function check(zone: ZoneSource, text: string): void {
  const inside = ({ unit, start, end }: Place) => unit.text === text && start >= 0 && start <= end && end <= text.length;
  const mapped = (value: Mapped) =>
    value.starts.length === value.text.length &&
    value.ends.length === value.text.length &&
    value.starts.every(
      (start, i) =>
        start < (value.ends[i] as number) &&
        (i === 0 || start >= (value.starts[i - 1] as number)) &&
        (value.ends[i] as number) <= text.length,
    );
  for (const problem of zone.problems) {
    const places = [problem.place, ...(problem.related ? [problem.related.place] : []), ...(problem.edits ?? []).map((edit) => edit.place)];
    if (!places.every(inside)) throw new Error(`${problem.code} lies outside the text`);
    if (problem.message.includes("undefined") && !text.includes("undefined")) throw new Error(problem.message);
  }
  for (const set of zone.sets) {
    if (set.sources.length !== set.records.length) throw new Error("records without a source");
    set.sources.forEach((source, i) => {
      const places = [
        source.place,
        source.owner,
        source.ttl,
        source.ttlInsert,
        source.type,
        source.rdata,
        source.name,
        source.preference,
        source.serial,
        ...(source.strings ?? []).map((string) => string.place),
      ];
      if (!places.every((place) => place === undefined || inside(place)))
        throw new Error(`a place of ${set.owner} ${set.type} lies outside the text`);
      const rdata = set.records[i];
      if (!rdata) throw new Error("no record");
      rdataText(rdata);
      if (
        source.txt &&
        (!mapped(source.txt) ||
          (source.txt.text !== txtValue(rdata) &&
            rdata.kind === "txt" &&
            !text.slice(source.rdata.start, source.rdata.end).startsWith("\\#")))
      )
        throw new Error("a map and its value disagree");
      if (
        source.nameWritten !== undefined &&
        source.name &&
        parseName(source.nameWritten) === undefined &&
        source.nameWritten !== "@" &&
        !source.nameWritten.startsWith("\\#")
      )
        throw new Error(`${source.nameWritten} is no name`);
    });
  }
}

test("10,000 mutations neither throw nor leave the text, and maps decode to the values", () => {
  const pieces = [
    '"',
    "(",
    ")",
    ";",
    "\\",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "$",
    "@",
    ".",
    "\\000",
    "$ORIGIN ",
    "$INCLUDE x\n",
    "IN ",
    "TXT ",
    "300 ",
    "\u00e9",
    "\ud800",
    "\0",
    "v=DMARC1; ",
    "\\# 1 00",
  ];
  const mutation = fc.record({ at: fc.nat(seed.length), remove: fc.nat(12), piece: fc.constantFrom("", ...pieces) });
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
      let text = seed;
      for (const { at, remove, piece } of mutations) text = text.slice(0, at) + piece + text.slice(at + remove);
      check(readAlone(text, { path: "x.zone", origin }), text);
    }),
    { numRuns: 10_000 },
  );
});

test("10,000 mutations of a zone and a file that it includes neither throw nor hang, and every place lies in its file", () => {
  const pieces = [
    "$INCLUDE part.inc\n",
    "$INCLUDE x.zone\n",
    "$GENERATE 0-99999999 ",
    "$",
    "{",
    "}",
    "/",
    "-",
    "9999999",
    "\n",
    "\t",
    '"',
    "\\",
    "n,",
    "A ",
    "..",
    "@ ",
  ];
  const files = {
    "x.zone": "$TTL 60\n@ SOA ns h 1 2 3 4 5\n$INCLUDE part.inc sub\n$GENERATE 1-40/2 h${1,3,x} 300 IN A 192.0.2.$\nend A 192.0.2.1\n",
    "part.inc": 'a TXT "x"\n$GENERATE 1-9 ${-4,3,n}.r PTR p$$-\\$-$\n$ORIGIN deeper\n$INCLUDE more.inc\n',
    "more.inc": "@ MX 10 mx\n",
  };
  const mutation = fc.record({ file: fc.nat(2), at: fc.nat(140), remove: fc.nat(6), piece: fc.constantFrom("", ...pieces) });
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
      const texts = Object.values(files);
      for (const { file, at, remove, piece } of mutations)
        texts[file] = (texts[file] ?? "").slice(0, at) + piece + (texts[file] ?? "").slice(at + remove);
      const units = new Map(Object.keys(files).map((path, i) => [path, { text: texts[i] ?? "" }]));
      const unit = units.get("x.zone") ?? { text: "" };
      const zone = readDns(unit, { path: "x.zone", origin, unit: (path) => units.get(path), list: () => [] });
      const known = new Set<unknown>([unit, ...(zone.includes?.values() ?? [])]);
      const inside = ({ unit: own, start, end }: Place) => known.has(own) && start >= 0 && start <= end && end <= own.text.length;
      for (const { code, place } of zone.problems) if (!inside(place)) throw new Error(`${code} lies outside its file`);
      for (const { sources } of zone.sets)
        for (const { place, owner, ttl, ttlInsert, type, rdata } of sources)
          for (const one of [place, owner, ttl, ttlInsert, type, rdata])
            if (one && !inside(one)) throw new Error("a place lies outside its file");
    }),
    { numRuns: 10_000 },
  );
});

test("arbitrary text is read to the end", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => check(readAlone(text, { path: "x.zone" }), text)),
    { numRuns: 1000 },
  );
});

test("what a half-typed last line breaks is only that line", () => {
  const whole = readAlone(seed, { path: "x.zone", origin });
  const stable = `${seed}\nlast 60 IN A 192.0.2.1\n`;
  for (let cut = 0; cut < seed.length; cut++) {
    // The user types at `cut`; a complete record follows on its own line.
    const text = `${seed.slice(0, cut)}\n${stable.slice(seed.length + 1)}`;
    const zone = readAlone(text, { path: "x.zone", origin });
    expect(
      zone.sets.some((set) => set.owner.startsWith("last") && set.type === "A"),
      JSON.stringify(seed.slice(Math.max(0, cut - 20), cut)),
    ).toBe(true);
  }
  expect(whole.problems.map((problem) => problem.code)).toEqual(["unquoted-semicolon", "not-read-yet"]);
});

test("a string decodes to one byte for each of its map's units", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\\", "0", "9", '"', "\u00fc", "\u{1f600}", "\ud800", ";") }), (inside) => {
      const token = { start: 0, end: inside.length + 1, quoted: true };
      const { bytes } = decodeString(`"${inside}`, token);
      expect([...bytes].every((char) => char.charCodeAt(0) <= 255)).toBe(true);
    }),
  );
});

// Guards against quadratic recovery: it would take longer than a test may.
test("large and hostile texts take time in proportion", () => {
  const line = (i: number) =>
    `host${i} 300 IN A 192.0.2.${i % 256}\n         IN MX 10 mail${i}.example.net.\n         IN TXT "v=spf1 include:_spf${i}.example.net ~all"\n`;
  const zone = `$ORIGIN example.test.\n$TTL 300\n@ SOA ns host 1 2 3 4 5\n${Array.from({ length: 36_000 }, (_, i) => line(i)).join("")}`;
  const readLarge = (text: string) => readAlone(text, { path: "large.zone", origin });
  expect(zone.length).toBeGreaterThan(4_500_000);
  expect(readLarge(zone).sets.length).toBe(36_000 * 3 + 1);
  for (const text of [
    "a TXT (\n".repeat(100_000),
    "(".repeat(500_000),
    '"\n'.repeat(200_000),
    `a TXT ${"x ".repeat(300_000)}`,
    "\\".repeat(500_000),
    "a TXT ( ;\n)".repeat(50_000),
    `x TXT "${"\\065".repeat(200_000)}"`,
    "@ A x\n".repeat(100_000),
    `${" ".repeat(500_000)}x`,
  ])
    readLarge(text);
});

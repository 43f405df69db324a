import { expect, test } from "vitest";
import { sourceRange, textAt } from "../../base/index.ts";
import { type Name, parseName, rdataText } from "../../dns/index.ts";
import { readAlone, type ZoneSource } from "../index.ts";

const head = "$ORIGIN example.test.\n$TTL 3600\n@ IN SOA ns1 hostmaster 2026010101 7200 900 1209600 300\n";
const read = (text: string, origin?: string) =>
  readAlone(text, { path: "zones/example.zone", ...(origin === undefined ? {} : { origin: parseName(origin) as Name }) });
const lines = (zone: ZoneSource) =>
  zone.sets.flatMap((set) => set.records.map((record, i) => `${set.owner} ${set.sources[i]?.ttlSeconds} ${set.type} ${rdataText(record)}`));
const body = (text: string) => lines(read(head + text)).slice(1);
const problems = (zone: ZoneSource) => zone.problems.map((problem) => `${problem.code}: ${textAt(problem.place)}`);

test("class and TTL stand in either order, and owners may be named like types, classes and TTLs", () => {
  expect(
    body(
      "a 60 IN A 192.0.2.1\nb IN 60 A 192.0.2.2\nc A 192.0.2.3\nMX IN A 192.0.2.4\nTXT TXT x\n300 300 IN A 192.0.2.5\nIN IN A 192.0.2.6\n",
    ),
  ).toEqual([
    "a.example.test 60 A 192.0.2.1",
    "b.example.test 60 A 192.0.2.2",
    "c.example.test 3600 A 192.0.2.3",
    "mx.example.test 3600 A 192.0.2.4",
    'txt.example.test 3600 TXT "x"',
    "300.example.test 300 A 192.0.2.5",
    "in.example.test 3600 A 192.0.2.6",
  ]);
});

test("a blank owner is the last stated one, also after $ORIGIN", () => {
  expect(body("a A 192.0.2.1\n$ORIGIN sub.example.test.\n  MX 10 mail\nb A 192.0.2.2\n")).toEqual([
    "a.example.test 3600 A 192.0.2.1",
    "a.example.test 3600 MX 10 mail.sub.example.test.",
    "b.sub.example.test 3600 A 192.0.2.2",
  ]);
});

test("a TTL is stated, else $TTL, else the minimum of a SOA without one, else the last stated, as BIND reads it", () => {
  const soa = "@ SOA ns1 hostmaster 1 7200 900 1209600 300\n";
  const ttls = (text: string) => read(text, "example.test").sets.map((set) => set.ttlSeconds);
  expect(ttls(`${soa}a A 192.0.2.1\n`)).toEqual([300, 300]);
  expect(ttls(`${soa}a 60 A 192.0.2.1\nb A 192.0.2.1\n$TTL 1h30m\nc A 192.0.2.1\n`)).toEqual([300, 60, 300, 5400]);
  expect(ttls("@ 900 SOA ns1 hostmaster 1 7200 900 1209600 300\na A 192.0.2.1\nb 60 A 192.0.2.1\nc A 192.0.2.1\n")).toEqual([
    900, 900, 60, 60,
  ]);
  expect(ttls("a A 192.0.2.1\nb 1w2d3h4m5s A 192.0.2.1\n"), "a fragment that does not say").toEqual([undefined, 788_645]);
});

test("parentheses join lines, comments end with theirs, a string keeps its semicolons", () => {
  expect(body('a TXT ( "v=DKIM1; " ; first\n  "p=abc" ; second\n  ) ; third\nb MX ( 10\nmail )\n')).toEqual([
    'a.example.test 3600 TXT "v=DKIM1; " "p=abc"',
    "b.example.test 3600 MX 10 mail.example.test.",
  ]);
});

test("strings: escapes, decimal bytes, words without quotes, strings that touch", () => {
  expect(body('a TXT "q\\"uo\\\\te" b\\;c\nb TXT "\\195\\188\\009"\nc TXT one two\nd TXT "one""two"\ne TXT ""\nf TXT "ü\\ü"\n')).toEqual([
    'a.example.test 3600 TXT "q\\"uo\\\\te" "b;c"',
    'b.example.test 3600 TXT "\\195\\188\\009"',
    'c.example.test 3600 TXT "one" "two"',
    'd.example.test 3600 TXT "one" "two"',
    'e.example.test 3600 TXT ""',
    'f.example.test 3600 TXT "\\195\\188\\195\\188"',
  ]);
});

test("line ends of every kind, a byte order mark and a file without a last line end", () => {
  const text = `${head}a A 192.0.2.1\n  MX 10 mail`;
  const expected = lines(read(text));
  expect(expected).toHaveLength(3);
  for (const variant of [text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\ufeff${text}`, `${text}\n\n  \n;end`])
    expect(lines(read(variant))).toEqual(expected);
});

test("generic types and data (RFC 3597)", () => {
  expect(body("a TYPE65280 \\# 3 ABCD 01\nb TYPE1 192.0.2.1\nc A \\# 4 C0000201\nd TYPE16 \\# 3 026869\n")).toEqual([
    "a.example.test 3600 TYPE65280 \\# 3 ABCD01",
    "b.example.test 3600 A 192.0.2.1",
    "c.example.test 3600 A 192.0.2.1",
    'd.example.test 3600 TXT "hi"',
  ]);
});

test("record data is canonical: names, addresses, base64 and hexadecimal over several words", () => {
  expect(
    body(
      "a AAAA 2001:DB8:0:0::1\nb TLSA 3 1 1 ab cd\nc DNSKEY 257 3 ED25519 ( AQ\n ID )\nd SRV 1 2 587 Mail\ne CAA 0 issue letsencrypt.test\nf NAPTR 1 2 u e2u+sip '!a!b!' .\ng HTTPS 1 . alpn=\"h2,h3\" port=8443\n",
    ),
  ).toEqual([
    "a.example.test 3600 AAAA 2001:db8::1",
    "b.example.test 3600 TLSA 3 1 1 ABCD",
    "c.example.test 3600 DNSKEY 257 3 15 AQID",
    "d.example.test 3600 SRV 1 2 587 mail.example.test.",
    'e.example.test 3600 CAA 0 issue "letsencrypt.test"',
    'f.example.test 3600 NAPTR 1 2 "u" "e2u+sip" "\'!a!b!\'" .',
    'g.example.test 3600 HTTPS 1 . alpn="h2,h3" port=8443',
  ]);
});

test("the zone is where the SOA is; a fragment has the origin it is given or states", () => {
  expect(read(head)).toMatchObject({ origin: "example.test", covers: "zone" });
  expect(read(head, "other.test")).toMatchObject({ origin: "example.test", covers: "zone" });
  expect(read("a A 192.0.2.1\n", "example.test")).toMatchObject({ origin: "example.test", covers: "listed", problems: [] });
  expect(read("$ORIGIN sub.example.test.\na A 192.0.2.1\n")).toMatchObject({ origin: "sub.example.test", covers: "listed" });
  expect(read("$ORIGIN sub.example.test.\na A 192.0.2.1\n", "example.test")).toMatchObject({ origin: "example.test" });
  expect(read("a.example.test. 60 A 192.0.2.1\n")).toMatchObject({ origin: undefined, problems: [] });
});

test("without an origin a relative name is a problem, in front and in the data", () => {
  expect(problems(read("www 60 A 192.0.2.1\n"))).toEqual(["no-origin: www"]);
  expect(problems(read("www.example.test. 60 CNAME www\n"))).toEqual(["no-origin: www"]);
  expect(problems(read("@ 60 A 192.0.2.1\n"))).toEqual(["no-origin: @"]);
});

test("each fault has its code at the smallest place, loses one record and leaves its name unknown", () => {
  const cases: readonly (readonly [line: string, problem: string, owner: string | undefined])[] = [
    ["x MX mail.example.test.", "mx-preference: mail.example.test.", "x.example.test"],
    ["x MX 10", "rdata-missing: 10", "x.example.test"],
    ["x MX", "rdata-missing: MX", "x.example.test"],
    ["x MX 10 mail 20", "rdata-extra: 20", "x.example.test"],
    ["x A 192.0.2.300", "rdata: 192.0.2.300", "x.example.test"],
    ["x AAAA 192.0.2.1", "rdata: 192.0.2.1", "x.example.test"],
    ["x IN", "no-type: x IN", "x.example.test"],
    ["x 1y A 192.0.2.1", "ttl: 1y", "x.example.test"],
    ["x 2147483648 A 192.0.2.1", "ttl: 2147483648", "x.example.test"],
    ["x CH A 192.0.2.1", "class: CH", "x.example.test"],
    ["x TXTT abc", "unknown-type: TXTT", "x.example.test"],
    ['x TXT "abc', 'unclosed-quote: "abc', "x.example.test"],
    ['x TXT "\\300"', "bad-escape: \\300", "x.example.test"],
    ['x TXT "a" )', "unopened-parenthesis: )", "x.example.test"],
    ["x CNAME a..b", "rdata: a..b", "x.example.test"],
    ["x TLSA 3 1 1 abc", "rdata: abc", "x.example.test"],
    ["x..y A 192.0.2.1", "owner: x..y", undefined],
    [`${"l".repeat(64)} A 192.0.2.1`, `label-too-long: ${"l".repeat(64)}`, undefined],
    ["b\u00fccher A 192.0.2.1", "not-ascii: b\u00fccher", undefined],
  ];
  for (const [line, problem, owner] of cases) {
    const zone = read(`${head}before A 192.0.2.1\n${line}\nafter A 192.0.2.1\n`);
    expect(problems(zone), line).toEqual([problem]);
    expect(lines(zone).slice(1), line).toEqual(["before.example.test 3600 A 192.0.2.1", "after.example.test 3600 A 192.0.2.1"]);
    expect(zone.unknownOwners, line).toEqual(owner === undefined ? [] : [owner]);
  }
});

test("a $TTL that cannot be read leaves the TTLs below unsaid", () => {
  const zone = read(`${head}$TTL soon\na A 192.0.2.1\nb 60 A 192.0.2.1\n$TTL 5m\nc A 192.0.2.1\n`);
  expect(problems(zone)).toEqual(["ttl: soon"]);
  expect(zone.sets.map((set) => set.ttlSeconds)).toEqual([3600, undefined, 60, 300]);
});

test("a missing closing parenthesis is named where it opens and costs one record", () => {
  const zone = read(`${head}a TXT ( "one"\n      "two"\nb 300 IN A 192.0.2.1\n   IN MX 10 b\nc TXT ( "x" )\n`);
  expect(problems(zone)).toEqual(["unclosed-parenthesis: ("]);
  expect(zone.problems[0]?.place.start).toBe(head.length + 6);
  expect(lines(zone).slice(1)).toEqual([
    "b.example.test 300 A 192.0.2.1",
    "b.example.test 3600 MX 10 b.example.test.",
    'c.example.test 3600 TXT "x"',
  ]);
  expect(zone).toMatchObject({ unknownOwners: ["a.example.test"], lost: [{ owner: "a.example.test", type: "TXT" }] });
});

test("a zone whose SOA cannot be read is still a zone, and its apex is unknown", () => {
  const zone = read("$ORIGIN example.test.\n@ SOA ns1 hostmaster ( 1 2 3\na 60 A 192.0.2.1\n");
  expect(zone).toMatchObject({ covers: "zone", origin: "example.test", unknownOwners: ["example.test"] });
  expect(lines(zone)).toEqual(["a.example.test 60 A 192.0.2.1"]);
});

test("a record under an owner that cannot be read inherits nothing from the owner before", () => {
  const zone = read(`${head}a A 192.0.2.1\nb..c A 192.0.2.2\n MX 10 mail\nd A 192.0.2.3\n`);
  expect(problems(zone)).toEqual(["owner: b..c", "no-owner: MX"]);
  expect(lines(zone).slice(1)).toEqual(["a.example.test 3600 A 192.0.2.1", "d.example.test 3600 A 192.0.2.3"]);
});

test("where a lost record may own any name, every name is unknown", () => {
  expect(read(" A 192.0.2.1\n", "example.test")).toMatchObject({ unknownOwners: "all" });
  expect(read(`${head}$INKLUDE hosts.db\n`)).toMatchObject({ unknownOwners: "all", problems: [{ code: "directive" }] });
  expect(read(`${head}$ORIGIN a..b.\nx A 192.0.2.1\n`)).toMatchObject({ unknownOwners: "all" });
});

test("a file that is not there, or too many records of a $GENERATE, make the zone unknown", () => {
  const missing = read(`${head}$INCLUDE "hosts.db"\nafter A 192.0.2.1\n`);
  expect(problems(missing)).toEqual(['not-read-yet: "hosts.db"']);
  expect(missing.unknown).toBe("the file hosts.db that it includes is not there");
  expect(lines(missing)).toHaveLength(2);
  const many = read(`${head}$GENERATE 1-70000 host$ A 192.0.2.1\nafter A 192.0.2.1\n`);
  expect(problems(many)).toEqual(["not-read-yet: 1-70000"]);
  expect(many.unknown).toBe("$GENERATE makes more than 65536 records");
  expect(lines(many)).toHaveLength(2);
});

test("a semicolon outside quotes that cuts a policy is named, with the quoted value as its edit", () => {
  const cut = (line: string) => {
    const zone = read(head + line);
    return zone.problems.map((problem) => {
      const edit = problem.edits?.[0];
      return `${problem.code}: ${textAt(problem.place)} -> ${edit && (head + line).slice(0, edit.place.start).slice(head.length)}${edit?.newText}${edit && (head + line).slice(edit.place.end)}`;
    });
  };
  expect(cut("_dmarc TXT v=DMARC1; p=none")).toEqual(['unquoted-semicolon: ; p=none -> _dmarc TXT "v=DMARC1; p=none"']);
  expect(cut("_dmarc TXT v=DMARC1 ; p=none; rua=mailto:a@example.test\n")).toEqual([
    'unquoted-semicolon: ; p=none; rua=mailto:a@example.test -> _dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.test"\n',
  ]);
  expect(cut('_dmarc TXT "v=DMARC1"; p=none')).toEqual(['unquoted-semicolon: ; p=none -> _dmarc TXT "v=DMARC1; p=none"']);
  expect(cut("_dmarc TXT ( v=DMARC1; p=none )\n")).toEqual(['unquoted-semicolon: ; p=none ) -> _dmarc TXT ( "v=DMARC1; p=none" )\n']);
  expect(cut("s._domainkey TXT ( v=DKIM1; k=rsa;\n  p=AQID\n  BAUG )\n")).toEqual([
    'unquoted-semicolon: ; k=rsa; -> s._domainkey TXT ( "v=DKIM1; k=rsa; p=AQID BAUG" )\n',
  ]);
  expect(cut("_mta-sts TXT v=STSv1; id=1")).toHaveLength(1);
  expect(cut("_smtp._tls TXT v=TLSRPTv1;rua=mailto:a@example.test")).toHaveLength(1);
  expect(cut("default._bimi TXT v=BIMI1; l=; a=")).toHaveLength(1);
  expect(cut("@ TXT v=spf1; -all")).toHaveLength(1);
});

test("a comment behind a policy is a comment", () => {
  for (const line of [
    '_dmarc TXT "v=DMARC1; p=none" ; p=reject from May',
    '_dmarc TXT "v=DMARC1; p=none"; see ticket 4',
    '@ TXT "v=spf1 -all" ; include=x',
    "_dmarc TXT v=DMARC1\\;p=none ; soon",
    "x TXT abc; def=1",
    '_dmarc TXT "v=DMARC1" ; todo',
    "x CNAME y ; v=DMARC1",
  ])
    expect(problems(read(head + line)), line).toEqual([]);
});

test("a fixed semicolon stays fixed", () => {
  for (const line of [
    "_dmarc TXT v=DMARC1; p=none",
    "_dmarc TXT ( v=DMARC1; p=none )",
    `s TXT v=DKIM1; p=${"A".repeat(400)}`,
    '_dmarc TXT v=DMARC1; p="none"',
    '_dmarc TXT "v=DMARC1"; p=none ; sp=none',
  ]) {
    const text = head + line;
    const edit = read(text).problems[0]?.edits?.[0];
    expect(edit, line).toBeDefined();
    const fixed = read(text.slice(0, edit?.place.start) + edit?.newText + text.slice(edit?.place.end));
    expect(fixed.problems, line).toEqual([]);
    expect(fixed.sets[1]?.sources[0]?.txt?.text, line).toContain("; p=");
  }
});

test("a string over 255 bytes is a problem of its own and keeps its value", () => {
  const zone = read(`${head}x TXT "${"a".repeat(300)}"\n`);
  expect(zone.problems.map((problem) => problem.code)).toEqual(["string-too-long"]);
  expect(zone.sets[1]?.records[0]).toMatchObject({ strings: ["a".repeat(255), "a".repeat(45)] });
  expect(zone.unknownOwners).toEqual([]);
});

test("every part of a record has its place", () => {
  const text = `${head}mail 300 IN MX 10 mx.example.net.\n     IN TXT ( "v=spf1 \\105p4:192.0.2.1 " ; office\n  "-all" )\n`;
  const zone = read(text);
  const source = (type: string) => zone.sets.find((set) => set.type === type)?.sources[0];
  const mx = source("MX");
  if (!mx?.owner || !mx.ttl || !mx.name || !mx.preference) throw new Error("a place is missing");
  expect([
    textAt(mx.place),
    textAt(mx.owner),
    textAt(mx.ttl),
    textAt(mx.type),
    textAt(mx.rdata),
    textAt(mx.name),
    textAt(mx.preference),
    mx.nameWritten,
  ]).toEqual(["mail 300 IN MX 10 mx.example.net.", "mail", "300", "MX", "10 mx.example.net.", "mx.example.net.", "10", "mx.example.net."]);
  const txt = source("TXT");
  if (!txt?.txt || !txt.strings) throw new Error("no text");
  expect(txt.owner).toBeUndefined();
  expect(txt.ttl).toBeUndefined();
  expect(text.slice(txt.ttlInsert.start).startsWith('IN TXT ( "v=spf1')).toBe(true);
  expect(txt.txt.text).toBe("v=spf1 ip4:192.0.2.1 -all");
  const at = (part: string) => {
    const start = txt.txt?.text.indexOf(part) ?? -1;
    const range = sourceRange(txt.txt as NonNullable<typeof txt.txt>, { start, end: start + part.length });
    return text.slice(range.start, range.end);
  };
  expect(at("ip4")).toBe("\\105p4");
  expect(at("-all")).toBe("-all");
  expect(txt.strings.map((string) => textAt(string.place))).toEqual(['"v=spf1 \\105p4:192.0.2.1 "', '"-all"']);
  const soa = source("SOA");
  expect(soa?.serial && textAt(soa.serial)).toBe("2026010101");
});

test.each(["", "\n\n", "; nothing yet\n"])("a file without a record says nothing about its zone: %j", (text) => {
  const source = readAlone(text, { path: "a.zone" });
  expect(source.unknown).toBe("it holds no record");
  expect(source.problems.map(({ code }) => code)).toEqual(["not-read-yet"]);
});

test("an empty address prefix list has an empty place behind its type", () => {
  const text = `${head}@ APL\na APL 1:192.0.2.0/24\n`;
  const places = read(text)
    .sets.filter(({ type }) => type === "APL")
    .map(({ sources }) => sources[0]?.rdata);
  expect(places.map((place) => place && textAt(place))).toEqual(["", "1:192.0.2.0/24"]);
  expect(places[0]?.start).toBe(text.indexOf("@ APL") + "@ APL".length);
});

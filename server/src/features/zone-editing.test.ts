import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Session, type WorkspaceFile } from "../engine/index.ts";
import { readAlone } from "../zones/index.ts";
import { definitionsAt, type FeatureContext, foldsOf, formatEdits, nameAt, referencesAt, renameEdits, whyNotRenamed } from "./index.ts";

const PATH = "shop.zone";

function opened(texts: Readonly<Record<string, string>>): FeatureContext {
  const files = Object.entries(texts).map(
    ([path, text]): WorkspaceFile => ({ path, text, language: path.endsWith(".zone") ? "dns-zone" : "mailtranche" }),
  );
  const session = new Session([], { now: () => 0 });
  session.load(files);
  const { model, documents, zones } = session.snapshot;
  return { model, documents, zones, rules: [], pages: () => undefined };
}

function applied(text: string, edits: readonly { range: { start: number; end: number }; newText: string }[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((all, { range, newText }) => all.slice(0, range.start) + newText + all.slice(range.end), text);
}

const format = (text: string) => applied(text, formatEdits(opened({ [PATH]: text }), PATH));

const untidy = `; the shop
$ORIGIN shop.test.
$TTL 1h
@ IN SOA ns1 host ( 1 7200 ; refresh
      900 1209600 300 )
   NS ns1
\tIN\t300\tMX 10 mail.shop.test.   ; first
@ TXT "v=spf1  -all"
   
mail 3600 IN A 192.0.2.1;second
a.very.long.owner.that.does.not.move.the.other.columns A 192.0.2.9
_dmarc TXT ( "v=DMARC1; "
   "p=none" ) ; told
half typed`;

test("a zone file gets columns, and keeps comments, blank lines and what cannot be read", () => {
  expect(format(untidy)).toBe(`; the shop
$ORIGIN shop.test.
$TTL 1h
@     IN SOA ns1 host ( 1 7200 ; refresh
          900 1209600 300 )
         NS  ns1
  300 IN MX  10 mail.shop.test.  ; first
@        TXT "v=spf1  -all"

mail   3600 IN A   192.0.2.1  ;second
a.very.long.owner.that.does.not.move.the.other.columns         A   192.0.2.9
_dmarc         TXT ( "v=DMARC1; "
           "p=none" ) ; told
half typed`);
});

test("a selection is laid out alone, and a text of another format not at all", () => {
  const context = opened({ [PATH]: untidy });
  const at = untidy.indexOf("mail 3600");
  expect(formatEdits(context, PATH, { start: at, end: at + 4 }).map(({ newText }) => newText)).toEqual([
    "mail   3600 IN A   192.0.2.1  ;second",
  ]);
  expect(formatEdits(context, "none.zone")).toEqual([]);
});

const meaning = (text: string) => {
  const { sets, problems, origin } = readAlone(text, { path: PATH });
  return JSON.stringify([
    origin,
    sets.map(({ owner, type, ttlSeconds, records }) => [owner, type, ttlSeconds, records]),
    problems.map(({ message }) => message),
  ]);
};

const word = fc.constantFrom(
  "@",
  "www",
  "mail",
  " ",
  "\t",
  "  ",
  "IN",
  "300",
  "1h",
  "A",
  "MX",
  "TXT",
  "192.0.2.1",
  "10",
  '"a  b"',
  '"',
  "(",
  ")",
  ";",
  "; x",
  "$TTL 5",
  "\\ ",
  "CNAME",
  "mail.shop.test.",
  "TYPE65280",
  "\\# 1 00",
);
const line = fc
  .array(word, { maxLength: 8 })
  .chain((words) =>
    fc
      .array(fc.constantFrom(" ", "  ", "\t", ""), { minLength: words.length, maxLength: words.length })
      .map((blanks) => words.map((one, i) => one + (blanks[i] ?? "")).join("")),
  );
const record = fc
  .tuple(
    fc.constantFrom("@", "www", "", "a.b.c"),
    fc.constantFrom(" ", "\t", "   "),
    fc.constantFrom("", "300 ", "IN ", "IN\t1h  ", "2d IN "),
    fc.constantFrom("A 192.0.2.1", "MX  10   mail", 'TXT "x  y" ; z', 'TXT ( "a"\n  "b" )  ', "CNAME www;c", "TXT a b"),
  )
  .map((parts) => parts.join(""));
const zone = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: record }, { weight: 1, arbitrary: line }), { maxLength: 12 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([lines, end]) => ["$ORIGIN shop.test.", "$TTL 60", ...lines].join(end));

test("formatting never changes what a text means, and a second time nothing", () => {
  fc.assert(
    fc.property(zone, (text) => {
      const once = format(text);
      expect(meaning(once)).toBe(meaning(text));
      expect(format(once)).toBe(once);
      expect(once.split(/\r?\n/).length).toBe(text.split(/\r?\n/).length);
    }),
    { numRuns: 300 },
  );
});

test("real zone files mean the same in columns", () => {
  const folder = join(process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../shared/data"), "zones");
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".zone"))
        .slice(0, 60)
    : [];
  const samples = [...files.map((name) => readFileSync(join(folder, name), "utf8")).filter((text) => text.length < 60_000), untidy];
  let changed = 0;
  for (const text of samples) {
    const once = format(text);
    if (once !== text) changed++;
    expect(meaning(once)).toBe(meaning(text));
    expect(format(once)).toBe(once);
  }
  // Where the layout would change the meaning nothing is changed: that must not be the rule.
  expect(changed).toBeGreaterThan(samples.length / 2);
});

const named = `$ORIGIN shop.test.
@ 300 IN SOA ns1 host 7 1 1 1 1
@ MX 10 mx
  MX 20 mx.shop.test.
mx A 192.0.2.1
   AAAA 2001:db8::1
_25._tcp.mx TLSA 3 1 1 ${"ab".repeat(32)}
amx CNAME mx
`;
const phases = `apiVersion: mailtranche/v1
kind: Zone
id: shop
title: Shop
origin: shop.test
phases:
  old:
    - { name: "@", type: MX, values: ["10 mx"] }
`;

test("a name is renamed with everything below it and that points at it, each in its own way, and the serial goes up", () => {
  const context = opened({ [PATH]: named });
  const spot = nameAt(context, PATH, named.indexOf("mx A"));
  if (!spot) throw new Error("no name");
  const edits = renameEdits(context, spot, "mail");
  if (typeof edits === "string") throw new Error(edits);
  const text = applied(named, edits);
  expect(text).toContain("@ MX 10 mail\n  MX 20 mail.shop.test.\nmail A 192.0.2.1\n   AAAA 2001:db8::1\n_25._tcp.mail TLSA");
  expect(text).toContain("amx CNAME mail\n");
  expect(text).not.toContain("host 7 ");
  const away = renameEdits(context, spot, "mx.other.test.");
  expect(typeof away === "string" ? away : applied(named, away)).toContain("@ MX 10 mx.other.test.\n");
  expect(renameEdits(context, spot, "amx")).toMatch(/is there already/);
  expect(renameEdits(context, spot, "a b")).toMatch(/is no name/);
  const apex = nameAt(context, PATH, named.indexOf("@ MX"));
  expect(apex && whyNotRenamed(context, apex)).toMatch(/the zone itself/);
});

test("a target leads to the records of its name, and a name to all that point at it", () => {
  const context = opened({ [PATH]: named, "mailtranche/zones/shop.yaml": phases });
  const at = named.indexOf("mx\n  MX");
  expect(definitionsAt(context, PATH, at).map(({ range }) => range.start)).toEqual([named.indexOf("mx A")]);
  const uses = referencesAt(context, PATH, named.indexOf("mx A"), true);
  expect(uses.filter(({ path }) => path === PATH)).toHaveLength(4);
  expect(referencesAt(context, PATH, named.indexOf("mx A"), false).every(({ range }) => range.start !== named.indexOf("mx A"))).toBe(true);
});

test("records over several lines, comments and the parts of $ORIGIN fold", () => {
  const text = `; one\n; two\n\n$ORIGIN a.test.\n@ SOA ns h (\n 1 1 1 1 1 )\n\n$ORIGIN b.test.\nwww A 192.0.2.1\n`;
  expect(foldsOf(opened({ [PATH]: text }), PATH)).toEqual([
    { start: 0, end: 1, kind: "comment" },
    { start: 3, end: 5, kind: "region" },
    { start: 4, end: 5, kind: undefined },
    { start: 7, end: 8, kind: "region" },
  ]);
  expect(
    foldsOf(opened({ "mailtranche/zones/shop.yaml": phases }), "mailtranche/zones/shop.yaml").map(({ start, end }) => [start, end]),
  ).toEqual([
    [5, 7],
    [6, 7],
  ]);
});

test("half-typed texts of any kind never throw", () => {
  fc.assert(
    fc.property(zone, fc.nat(200), (text, offset) => {
      const context = opened({ [PATH]: text });
      foldsOf(context, PATH);
      definitionsAt(context, PATH, offset);
      const spot = nameAt(context, PATH, offset);
      if (spot) renameEdits(context, spot, "new");
    }),
    { numRuns: 200 },
  );
});

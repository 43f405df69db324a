import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSpf, nearlySpf, parseSpf } from "./parse.ts";
import { evaluatedTerms, unreachableTerms } from "./record.ts";

const folder = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../../shared/data");

/** Codes with the text they underline. */
function faults(text: string): string[] {
  return parseSpf(text).problems.map(({ code, range }) => `${code} "${text.slice(range.start, range.end)}"`);
}

describe("isSpf", () => {
  it.each(["v=spf1", "v=spf1 -all", "V=SPF1 mx", "v=spf1  "])("takes %j", (text) => expect(isSpf(text)).toBe(true));
  it.each(["v=spf10", " v=spf1", "v=spf1;", "v=spf2.0 mx", "spf1 mx", "", "v=spf1\tmx"])("refuses %j", (text) =>
    expect(isSpf(text)).toBe(false),
  );
});

describe("nearlySpf", () => {
  it.each([
    [" v=spf1 mx", " v=spf1 "],
    ["v=spf1; mx", "v=spf1; "],
    ["v=spf 1 mx", "v=spf 1 "],
    ["v=spf1\tmx", "v=spf1\t"],
    ["v=spf2.0 mx", "v=spf2.0 "],
    ["spf1 mx", "spf1 "],
    ["spf 1 mx", "spf 1 "],
    ["v:spf1 mx", "v:spf1 "],
    ['"v=spf1 mx"', '"v=spf1 '],
    ["\u00ef\u00bb\u00bfv=spf1 mx", "\u00ef\u00bb\u00bfv=spf1 "],
    ["v=spf10", "v=spf10"],
    ["v=spf1include:x.test -all", "v=spf1"],
    ["v=spf1-all", "v=spf1"],
    ["v=sfp1 mx -all", "v=sfp1 "],
    ["spf=v1 mx -all", "spf=v1 "],
    ["=spf1 mx -all", "=spf1 "],
  ])("takes %j, which begins with %j", (text, start) => expect(nearlySpf(text)).toEqual({ start }));
  it.each([
    "v=spf1 mx",
    "v=spf1",
    "spf2.0/pra mx",
    "v=DMARC1; p=none",
    "spf1-verification=abc",
    "spf1.shop.test",
    "v=spf-report",
    "v=spfoo",
    "v=spf1-verification",
    "google-site-verification=v=spf1",
    "our v=spf1 record moved",
    "",
  ])("leaves %j alone", (text) => expect(nearlySpf(text)).toBeUndefined());
});

describe("parseSpf", () => {
  it("gives every part of a term its range", () => {
    const text = "v=spf1  ~a:mail.shop.test/24//64 ip6:2001:db8::/32 exp=why.%{d2r-}  ";
    const { value, problems } = parseSpf(text);
    expect(problems).toEqual([]);
    const at = (range: { start: number; end: number }) => text.slice(range.start, range.end);
    expect(at(value.version.range)).toBe("v=spf1");
    const [a, ip6, exp] = value.terms;
    if (a?.kind !== "a" || ip6?.kind !== "ip6" || exp?.kind !== "exp") throw new Error("kinds");
    expect([a.range, a.qualifier.range, a.name.range, a.domain!.range, a.cidr4!.range, a.cidr6!.range].map(at)).toEqual([
      "~a:mail.shop.test/24//64",
      "~",
      "a",
      "mail.shop.test",
      "24",
      "64",
    ]);
    expect([a.qualifier.value, a.cidr4?.value, a.cidr6?.value]).toEqual(["~", 24, 64]);
    expect([ip6.argument!.range, ip6.network!.range, ip6.cidr!.range].map(at)).toEqual(["2001:db8::/32", "2001:db8::", "32"]);
    expect(ip6.network?.value.bytes.slice(0, 5)).toEqual([0x20, 0x01, 0x0d, 0xb8, 0]);
    expect(exp.value?.parts.map((part) => at(part.range))).toEqual(["why.", "%{d2r-}"]);
    expect(exp.value?.parts[1]).toMatchObject({ letter: "d", keep: 2, reverse: true, delimiters: "-", escape: false });
    expect(at(ip6.qualifier.range)).toBe("");
  });

  it.each([
    ["v=spf1 IP4:192.0.2.1 MX Include:_SPF.shop.test ?ALL", "case counts nowhere"],
    ["v=spf1 x-note=%{c}/%% redirect=_spf.%{d}", "an unknown modifier may hold any macro"],
    ["v=spf1 include:%{ir}.%{v}._spf.%{d2}", "a domain may end in a macro"],
    ["v=spf1 a:foo:bar/baz.shop.test", "colons and slashes may stand in a domain"],
    ["v=spf1 exists:%{L1R+-,/_=}.x.test", "transformers and all delimiters"],
    ["v=spf1 -all include:late.test", "terms after all are correct, if idle"],
    ["v=spf1 ip4=192.0.2.1", "= makes an unknown modifier of any name"],
    ["v=spf1 mx/0//0 ip4:0.0.0.0/0 ip6:::/0", "zero lengths"],
  ])("accepts %s: %s", (text) => expect(faults(text)).toEqual([]));

  it.each([
    ["v=spf1 ipv4:192.0.2.1", 'unknown-mechanism "ipv4"'],
    ["v=spf1 incldue:x.test", 'unknown-mechanism "incldue"'],
    ["v=spf1 -", 'term-malformed "-"'],
    ["v=spf1 :x", 'term-malformed ":x"'],
    ["v=spf1 include", 'value-missing "include"'],
    ["v=spf1 include: _spf.x.test", 'value-missing "include:"', 'unknown-mechanism "_spf.x.test"'],
    ["v=spf1 exists:", 'value-missing "exists:"'],
    ["v=spf1 ip4", 'value-missing "ip4"'],
    ["v=spf1 ip6/64", 'value-missing "ip6/64"'],
    ["v=spf1 ip4:", 'value-missing "ip4:"'],
    ["v=spf1 a:", 'value-missing "a:"'],
    ["v=spf1 a:/24", 'value-missing "a:/24"'],
    ["v=spf1 redirect=", 'value-missing "redirect="'],
    ["v=spf1 redirect:x.test", 'wrong-separator ":"'],
    ["v=spf1 all:x", 'value-not-allowed ":x"'],
    ["v=spf1 ptr/24", 'value-not-allowed "/24"'],
    ["v=spf1 include:x.test/24", 'domain-malformed "x.test/24"'],
    ["v=spf1 ip4:192.0.2.1, mx", 'stray-separator ","'],
    ["v=spf1 mx; -all;", 'stray-separator ";"', 'stray-separator ";"'],
    ["v=spf1 ip4:2001:db8::1", 'ip-family-mismatch "2001:db8::1"'],
    ["v=spf1 ip6:192.0.2.1", 'ip-family-mismatch "192.0.2.1"'],
    ["v=spf1 ip4:192.0.2", 'address-malformed "192.0.2"'],
    ["v=spf1 ip4:192.0.2.256", 'address-malformed "192.0.2.256"'],
    ["v=spf1 ip4:192.0.02.1", 'address-malformed "192.0.02.1"'],
    ["v=spf1 ip4:192.0.2.0/33", 'cidr-out-of-range "33"'],
    ["v=spf1 ip6:2001:db8::/129", 'cidr-out-of-range "129"'],
    ["v=spf1 ip4:192.0.2.0/024", 'cidr-leading-zero "024"'],
    ["v=spf1 ip4:192.0.2.0/", 'cidr-malformed "/"'],
    ["v=spf1 ip4:192.0.2.0//24", 'cidr-malformed "/24"'],
    ["v=spf1 a/24/64", 'cidr-malformed "/24/64"'],
    ["v=spf1 mx//129", 'cidr-out-of-range "129"'],
    ["v=spf1 a:x.test/33", 'cidr-out-of-range "33"'],
    ["v=spf1 a:192.0.2.1", 'domain-is-address "192.0.2.1"'],
    ["v=spf1 include:https://x.test/spf", 'domain-is-url "https://x.test/spf"'],
    ["v=spf1 include:localhost", 'domain-malformed "localhost"'],
    ["v=spf1 exists:%{i}x.test.", ""],
    ["v=spf1 exists:%{i}test", 'domain-malformed "%{i}test"'],
    ["v=spf1 exists:%{x}.t.test", 'macro-letter-unknown "x"'],
    ["v=spf1 exists:%{c}.t.test", 'macro-letter-for-explanations "c"'],
    ["v=spf1 exists:%{d0}.t.test", 'macro-digits-zero "0"'],
    ["v=spf1 exists:%{d2!}.t.test", 'macro-malformed "%{d2!}"'],
    ["v=spf1 exists:50%off.test", 'macro-malformed "%o"'],
    ["v=spf1 exists:x.test%", 'macro-malformed "%"'],
    ["v=spf1 -redirect=x.test", 'qualifier-on-modifier "-"'],
    ["v=spf1 1up=x", 'modifier-name-malformed "1up"'],
    ["v=spf1 =x", 'modifier-name-malformed "=x"'],
    ["v=spf1 redirect=a.test redirect=b.test", 'duplicate-modifier "redirect=b.test"'],
    ["v=spf1 exp=a.test exp=b.test -all", 'duplicate-modifier "exp=b.test"'],
    ["v=spf1 mx\t-all", 'control-character "\t"'],
    ["v=spf1 a:müll.test", 'not-ascii "ü"'],
    ["v=spf10 mx", 'version-malformed "v=spf10"'],
    [" v=spf1 mx", 'version-malformed " v=spf1"'],
    ["", 'version-malformed ""'],
  ])("says what is wrong with %j", (text, ...expected) => expect(faults(text)).toEqual(expected.filter(Boolean)));

  it("marks the faulty terms alone as not valid", () => {
    expect(parseSpf("v=spf1 mx ip4:bad -all").value.terms.map((term) => term.valid)).toEqual([true, false, true]);
  });

  it("knows what is evaluated and what never is", () => {
    const of = (text: string) => ({
      evaluated: evaluatedTerms(parseSpf(text).value).map((t) => t.text),
      idle: unreachableTerms(parseSpf(text).value).map((t) => t.text),
    });
    expect(of("v=spf1 redirect=r.test a -all mx")).toEqual({ evaluated: ["a", "-all"], idle: ["redirect=r.test", "mx"] });
    expect(of("v=spf1 redirect=r.test a x=y")).toEqual({ evaluated: ["a", "redirect=r.test"], idle: [] });
  });

  it("never throws and keeps ranges inside the text and in order", () => {
    const piece = fc.constantFrom(
      "v=spf1",
      " ",
      "  ",
      "a",
      "mx",
      ":",
      "/",
      "=",
      "%",
      "{",
      "}",
      "%{d}",
      "ip4:192.0.2.1",
      "ip6:",
      "all",
      "-",
      "~",
      ",",
      "redirect",
      "exp=",
      "\t",
      "ü",
      "\u0096",
      "x.test",
      "24",
      "0",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.array(piece, { maxLength: 25 }).map((parts) => `v=spf1 ${parts.join("")}`),
    );
    fc.assert(
      fc.property(text, (record) => {
        const { value, problems } = parseSpf(record);
        const ranges = [...problems.map((p) => p.range), ...rangesIn(value)];
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(record.length);
        }
        for (const term of value.terms) {
          expect(record.slice(term.range.start, term.range.end)).toBe(term.text);
          for (const range of rangesIn(term)) {
            expect(range.start).toBeGreaterThanOrEqual(term.range.start);
            expect(range.end).toBeLessThanOrEqual(term.range.end);
          }
          if (term.argument) expect(record.slice(term.argument.range.start, term.argument.range.end)).toBe(term.argument.value);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

function rangesIn(value: unknown): { start: number; end: number }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("start" in value && "end" in value && typeof value.start === "number") return [value as { start: number; end: number }];
  return Object.values(value).flatMap(rangesIn);
}

describe("static syntax cases of the RFC 7208 suite", () => {
  const file = join(folder, "spf/static-syntax.json");
  if (!existsSync(file)) {
    if (process.env.MAILTRANCHE_TEST_DATA) throw new Error(`no cases at ${file}`);
    it("is announced as not run where its data is not there", () =>
      console.warn(`NOT RUN: the static SPF cases, since there is no ${file}; set MAILTRANCHE_TEST_DATA`));
    return;
  }
  const cases = JSON.parse(readFileSync(file, "utf8")) as { id: string; record: string; syntax_ok: boolean }[];
  it("has cases of both kinds", () => expect(new Set(cases.map((c) => c.syntax_ok)).size).toBe(2));
  it.each(cases)("$id: $record", ({ record, syntax_ok }) =>
    expect(parseSpf(record).problems.map((p) => p.code).length === 0).toBe(syntax_ok),
  );
});

it("looks for the start of a record in linear time", () => {
  // Each character against each other one would take longer than a test may.
  for (const text of [`v${" ".repeat(1_000_000)}`, `v=spf${"1".repeat(1_000_000)}-`, `${'" '.repeat(500_000)}x`]) nearlySpf(text);
});

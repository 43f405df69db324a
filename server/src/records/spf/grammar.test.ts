import { isIPv6 } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSpf } from "./parse.ts";

// The grammar of RFC 7208 12 once more, rule by rule as the RFC writes it, against our parser: two roads to one answer.
// 7.1 adds to it: digits of a macro are not zero; 7.2: c, r and t stand in explanations alone.

const delimiter = "[-.+,/_=]";
const macroExpand = (letters: string) => `(?:%\\{[${letters}](?!0+[^0-9])[0-9]*r?${delimiter}*\\}|%%|%_|%-)`;
const literal = "[\\x21-\\x24\\x26-\\x7e]";
const inDomain = macroExpand("slodiphv");
const macroString = `(?:${macroExpand("slodiphvcrt")}|${literal})*`;
const topLabel = "(?:[a-z0-9]*[a-z][a-z0-9]*|[a-z0-9]+-[a-z0-9-]*[a-z0-9])";
const domainSpec = `(?:${inDomain}|${literal})*(?:\\.${topLabel}\\.?|${inDomain})`;
const cidr4 = "/(?:[0-9]|[12][0-9]|3[0-2])";
const cidr6 = "/(?:[0-9]|[1-9][0-9]|1[01][0-9]|12[0-8])";
const dualCidr = `(?:${cidr4})?(?:/${cidr6})?`;
const octet = "(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
const mechanism = [
  "all",
  `(?:include|exists):${domainSpec}`,
  `(?:a|mx)(?::${domainSpec})?${dualCidr}`,
  `ptr(?::${domainSpec})?`,
  `ip4:${octet}(?:\\.${octet}){3}(?:${cidr4})?`,
].join("|");
const modifier = [`(?:redirect|exp)=${domainSpec}`, `(?!(?:redirect|exp)=)[a-z][a-z0-9._-]*=${macroString}`].join("|");
const term = new RegExp(`^(?:[-+~?]?(?:${mechanism})|${modifier})$`, "i");
const ip6 = new RegExp(`^[-+~?]?ip6:([0-9a-f:.]+)(?:${cidr6})?$`, "i");

function isTerm(text: string): boolean {
  return term.test(text) || isIPv6(ip6.exec(text)?.[1] ?? "");
}

function isRecord(text: string): boolean {
  if (!/^v=spf1(?: |$)/i.test(text)) return false;
  return text
    .slice(6)
    .split(" ")
    .every((word) => word === "" || isTerm(word));
}

/** Two `redirect` or `exp` are grammatical, and forbidden by 6. */
const isGrammatical = (text: string): boolean => parseSpf(text).problems.every(({ code }) => code === "duplicate-modifier");

const fragments =
  "a A mx all ptr include exists ip4 ip6 redirect exp x- : / // = . , ; - + ~ ? % %% %_ %- %{d} %{D2r-} %{c} %{i0} %{s00r} %{l02} { } 0 00 1 24 032 33 64 128 129 192.0.2.1 256.0.0.1 ::1 2001:db8:: ::ffff:192.0.2.1 1::2::3 test x.test 1-2 -b b- .com com. 123 \t é"
    .split(" ")
    .filter(Boolean);

const words = fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(""));
const shaped = fc
  .tuple(
    fc.constantFrom("", "-", "~", "+", "?"),
    fc.constantFrom("a", "mx", "ptr", "include", "exists", "all", "ip4", "ip6", "redirect", "exp", "moo"),
    fc.constantFrom("", ":", "=", "/", "//"),
    fc.array(fc.constantFrom(...fragments), { maxLength: 4 }).map((parts) => parts.join("")),
    fc.constantFrom("", "", "", "/24", "//64", "/24//64", "/024", ".test", ".test."),
  )
  .map((parts) => parts.join(""));

describe("the grammar of RFC 7208 12", () => {
  it.each([
    "v=spf1 a:.com",
    "v=spf1 a:x.1-2",
    "v=spf1 a:foo:bar/baz.test/24",
    "v=spf1 a:%{d}/24//64",
    "v=spf1 exists:%%",
    "v=spf1 ip6:::ffff:192.0.2.1/96",
    "v=spf1 mx.y=%{t}",
  ])("holds %s", (text) => expect([isRecord(text), isGrammatical(text)]).toEqual([true, true]));

  it.each(["v=spf1 a:x.123", "v=spf1 a:x.-b", "v=spf1 a/24/64", "v=spf1 exists:%{c}.test", "v=spf1 redirect=%{d0}", "v=spf1 ip6:1::2::3"])(
    "does not hold %s",
    (text) => expect([isRecord(text), isGrammatical(text)]).toEqual([false, false]),
  );

  it("is what our parser reads", () => {
    const record = fc.array(fc.oneof(words, shaped), { maxLength: 3 }).map((terms) => ["v=spf1", ...terms].join(" "));
    fc.assert(
      fc.property(record, (text) => {
        expect(isGrammatical(text), text).toBe(isRecord(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it("is drawn from on both sides", () => {
    const drawn = fc.sample(shaped, { numRuns: 2000, seed: 1 }).map((text) => isTerm(text));
    expect(drawn.filter(Boolean).length).toBeGreaterThan(50);
    expect(drawn.filter((valid) => !valid).length).toBeGreaterThan(50);
  });
});

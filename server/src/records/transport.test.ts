import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parsed } from "../base/index.ts";
import { parseName } from "../dns/index.ts";
import { parseCaaIssue } from "./caa.ts";
import { coversMx, isMtaSts, parseMtaSts, parseMtaStsPolicy, repairMtaStsPolicy } from "./mta-sts.ts";
import { parseTlsRpt } from "./tls-rpt.ts";
import { type CertificateHashes, matchesChain, parseTlsa } from "./tlsa.ts";

/** `code: the text it underlines`. */
const said = (text: string, { problems }: Parsed<unknown>) =>
  problems.map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`);

describe("an MTA-STS record", () => {
  it.each([
    ["v=STSv1; id=20261122T1000Z", []],
    ["v=STSv1;id=1;", []],
    // RFC 8461 3.1 lets extension names have dots and hyphens.
    ["v=STSv1 ; id=1; x.y-z_1=abc;", []],
    ["v=STSv1; id=1; x!=abc", ["tag-name-malformed: x!"]],
    ["v=STS1; id=1", ["version-malformed: v=STS1"]],
    ["V=STSv1; id=1", ["version-malformed: V=STSv1"]],
    ["v=stsv1; id=1", ["version-malformed: v=stsv1"]],
    ["id=1; v=STSv1", ["version-malformed: id=1"]],
    ["v=STSv1", ["id-missing: v=STSv1"]],
    ["v=STSv1; id=", ["id-malformed: id="]],
    ["v=STSv1; id=2026-11-22", ["id-malformed: 2026-11-22"]],
    ["v=STSv1; id=123456789012345678901234567890123", ["id-malformed: 123456789012345678901234567890123"]],
    ["v=STSv1; id = 1", ["blank-around-equals: id = 1"]],
    ["v=STSv1, id=1", ["version-malformed: v=STSv1, id=1", "id-missing: v=STSv1, id=1"]],
    ["", ["version-malformed: ", "id-missing: "]],
  ])("%s", (text, expected) => {
    expect(said(text, parseMtaSts(text))).toEqual(expected);
  });

  it("counts only with its version and a semicolon", () => {
    expect(["v=STSv1;", "v=STSv1 ;id=1", "v=STSv1", " v=STSv1;", "v=STSv2;"].map(isMtaSts)).toEqual([true, true, false, false, false]);
  });
});

const policy = "version: STSv1\nmode: enforce\nmx: mx1.shop.test\nmx: *.mail.shop.test\nmax_age: 604800\n";

describe("an MTA-STS policy", () => {
  it("is read line by line, whatever ends the lines", () => {
    for (const text of [policy, policy.replaceAll("\n", "\r\n"), policy.trimEnd(), policy.replaceAll(": ", ":"), `${policy}x-note: hi\n`]) {
      const { value, problems } = parseMtaStsPolicy(text);
      expect(problems).toEqual([]);
      expect(value.mode?.value).toBe("enforce");
      expect(value.maxAgeSeconds?.value).toBe(604_800);
      expect(value.mx.map(({ text: one }) => one)).toEqual(["mx1.shop.test", "*.mail.shop.test"]);
    }
  });

  it.each([
    ["mode: enforced", "enforce", ["mode-malformed: enforced"]],
    ["mode: Enforce", "enforce", ["mode-malformed: Enforce"]],
    ["Mode: enforce", "mode: enforce", ["mode-missing: version: STSv1"]],
    ["max_age: 31557601", "max_age: 604800", ["max-age-malformed: 31557601"]],
    ["max_age: 1d", "max_age: 604800", ["max-age-malformed: 1d"]],
    ["max-age: 1", "max_age: 604800", ["max-age-missing: version: STSv1"]],
    ["version: STSv2", "version: STSv1", ["version-malformed: STSv2"]],
    ["mx: 192.0.2.1.", "mx: mx1.shop.test", ["mx-malformed: 192.0.2.1."]],
    ["mx: *", "mx: mx1.shop.test", ["mx-malformed: *"]],
    ["mx: a.*.test", "mx: mx1.shop.test", ["mx-malformed: a.*.test"]],
    ["mx:", "mx: mx1.shop.test", ["mx-malformed: mx:"]],
    ["mx mx1.shop.test", "mx: mx1.shop.test", ["line-malformed: mx mx1.shop.test"]],
    ["mode: enforce\nmode: none", "mode: enforce", ["ignored-repeated: mode"]],
  ])("%s", (written, good, expected) => {
    const text = policy.replace(good.includes(":") ? good : `mode: ${good}`, written);
    expect(said(text, parseMtaStsPolicy(text))).toEqual(expected);
  });

  it.each([
    ["a missing version", "mode: enforce\nmx: a.test\nmax_age: 86400\n", "version: STSv1\nmode: enforce\nmx: a.test\nmax_age: 86400\n"],
    ["a missing mode", "version: STSv1\nmx: a.test\nmax_age: 1\n", "version: STSv1\nmode: testing\nmx: a.test\nmax_age: 1\n"],
    [
      "spelling, twice the same key, CRLF",
      "\ufeffVersion: STSv1\r\nmode: None\r\nmode: none\r\nmax-age: 5",
      "version: STSv1\r\nmode: none\r\nmax_age: 5\r\n",
    ],
    ["no hosts", "version: STSv1\nmode: enforce\nmax_age: 86400\n", undefined],
    ["a host that is none", "version: STSv1\nmode: enforce\nmx: 192.0.2.1\nmax_age: 86400\n", undefined],
    ["nothing wrong", "version: STSv1\nmode: none\nmax_age: 86400\n", undefined],
  ])("is repaired where the text says how: %s", (_, text, repaired) => expect(repairMtaStsPolicy(text)).toBe(repaired));
  it("is valid once it is repaired, and then left alone", () => {
    const line = fc.constantFrom(
      "version: STSv1",
      "Mode: enforce",
      "mode: x",
      "max_age: 1",
      "mx: a.test",
      "mx: *.b.test",
      "mx: -",
      "",
      "?",
      "\r",
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const repaired = repairMtaStsPolicy(lines.join("\n"));
        if (repaired === undefined) return;
        expect(parseMtaStsPolicy(repaired).problems).toEqual([]);
        expect(repairMtaStsPolicy(repaired)).toBeUndefined();
      }),
    );
  });

  it("needs hosts unless its mode is none", () => {
    expect(parseMtaStsPolicy("version: STSv1\nmode: none\nmax_age: 86400").problems).toEqual([]);
    expect(parseMtaStsPolicy("version: STSv1\nmode: testing\nmax_age: 86400").problems.map(({ code }) => code)).toEqual(["mx-missing"]);
  });

  it.each([
    ["mx1.shop.test", true],
    ["mx2.shop.test", false],
    ["a.mail.shop.test", true],
    ["a.b.mail.shop.test", false],
    ["mail.shop.test", false],
  ])("covers %s: %s", (host, covered) => {
    expect(coversMx(parseMtaStsPolicy(policy).value.mx, parseName(host) as never)).toBe(covered);
  });
});

describe("a TLS-RPT record", () => {
  it.each([
    ["v=TLSRPTv1; rua=mailto:tls@shop.test", []],
    ["v=TLSRPTv1;rua=mailto:tls@shop.test,https://reports.test/v1;", []],
    ["v=TLSRPTv1; rua=tls@shop.test", ["uri-malformed: tls@shop.test"]],
    ["v=TLSRPTv1; rua=http://reports.test/", ["uri-malformed: http://reports.test/"]],
    ["v=TLSRPTv1; rua=mailto:a@shop.test,,", ["uri-malformed: rua=mailto:a@shop.test,,", "uri-malformed: rua=mailto:a@shop.test,,"]],
    ["v=TLSRPT1; rua=mailto:tls@shop.test", ["version-malformed: v=TLSRPT1"]],
    ["v=TLSRPTv1", ["rua-missing: v=TLSRPTv1"]],
    ["v=TLSRPTv1; rua = mailto:tls@shop.test", ["blank-around-equals: rua = mailto:tls@shop.test"]],
  ])("%s", (text, expected) => expect(said(text, parseTlsRpt(text))).toEqual(expected));
});

const digest = "ab".repeat(32);

describe("a TLSA record", () => {
  it.each([
    [`3 1 1 ${digest}`, []],
    [`3 1 1 ( ${digest.slice(0, 30)}\n ${digest.slice(30)} )`, []],
    [`2 0 2 ${digest}${digest}`, []],
    ["3 1 0 00ff", []],
    [`4 1 1 ${digest}`, ["usage-unknown: 4"]],
    [`3 2 1 ${digest}`, ["selector-unknown: 2"]],
    ["3 1 3 00", ["matching-unknown: 3"]],
    ["3 1 1 abcd", ["digest-length: abcd"]],
    [`3 1 1 ${digest.slice(1)}`, [`data-odd: ${digest.slice(1)}`]],
    ["3 1 1 xyz0", ["data-not-hex: xyz0"]],
    ["3 1 1", ["data-missing: 3 1 1"]],
    ["3", ["selector-missing: 3", "matching-missing: 3"]],
  ])("%s", (text, expected) => expect(said(text, parseTlsa(text))).toEqual(expected));

  const own: CertificateHashes = { sha256: digest, sha512: "1", spkiSha256: "cd".repeat(32), spkiSha512: "3" };
  const issuer: CertificateHashes = { sha256: "5", sha512: "6", spkiSha256: "ef".repeat(32), spkiSha512: "8" };
  it.each([
    [`3 0 1 ${digest}`, true],
    [`3 1 1 ${"CD".repeat(32)}`, true],
    [`3 1 1 ${digest}`, false],
    [`2 1 1 ${"ef".repeat(32)}`, true],
    [`3 1 1 ${"ef".repeat(32)}`, false],
    [`1 0 1 ${digest}`, false],
    ["3 1 0 00ff", undefined],
  ])("%s against a chain: %s", (text, expected) => expect(matchesChain(parseTlsa(text).value, [own, issuer])).toBe(expected));
});

describe("a CAA issue value", () => {
  it.each([
    ["letsencrypt.org", "letsencrypt.org", []],
    ["LetsEncrypt.org ; validationmethods=dns-01", "letsencrypt.org", []],
    [";", "", []],
    ["", "", []],
    ["ca.test; account=1; ", "ca.test", []],
    ["not a domain", "", ["issuer-malformed: not a domain"]],
    ["ca.test; nothing", "", ["parameter-malformed: nothing"]],
  ])("%s", (text, issuer, problems) => {
    const parsed = parseCaaIssue(text);
    expect(parsed.value.issuer.value).toBe(issuer);
    expect(said(text, parsed)).toEqual(problems);
  });
});

/** Texts that are nearly right, so that every branch is met. */
const nearly = fc
  .array(
    fc.constantFrom(
      ..."v=STSv1;|v=TLSRPTv1;| |;|id=|rua=|mailto:|a@b|,|https://x|version: STSv1|\n|\r\n|mode:|enforce|mx:|*.|a.test|max_age: 1|3 1 1|(|)|ab|=|:|\ufeff|\0".split(
        "|",
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

it.each([
  ["MTA-STS record", parseMtaSts],
  ["MTA-STS policy", parseMtaStsPolicy],
  ["TLS-RPT record", parseTlsRpt],
  ["TLSA record", parseTlsa],
  ["CAA value", parseCaaIssue],
])("any text as %s gives ranges inside it, and does not throw", (_, parse: (text: string) => Parsed<object>) => {
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string({ unit: "binary" }), fc.string()), (text) => {
      const { value, problems } = parse(text);
      const ranges = problems.map(({ range }) => range);
      JSON.stringify(value, (_key, part) => {
        if (part && typeof part === "object" && "range" in part) ranges.push((part as { range: never }).range);
        return part;
      });
      for (const { start, end } of ranges) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      for (const { message } of problems) expect(message).not.toBe("");
    }),
    { numRuns: 2_000 },
  );
});

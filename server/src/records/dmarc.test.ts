import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectivePolicy, isDmarc, parseDmarc, relaxedByTesting } from "./dmarc.ts";

const faults = (text: string) => parseDmarc(text).problems.map(({ code, range }) => `${code} "${text.slice(range.start, range.end)}"`);

describe("isDmarc", () => {
  it.each(["v=DMARC1", "v=DMARC1;", "v = DMARC1 ; p=none", "V=DMARC1;p=none"])("takes %j", (text) => expect(isDmarc(text)).toBe(true));
  it.each(["v=dmarc1; p=none", " v=DMARC1; p=none", "p=none; v=DMARC1", "v=DMARC10", "v=DMARC1 p=none", "v=DMARC1, p=none", ""])(
    "refuses %j",
    (text) => expect(isDmarc(text)).toBe(false),
  );
});

describe("parseDmarc", () => {
  it("gives every tag, value and address its range", () => {
    const text = "v=DMARC1; P = Reject ;sp=none; adkim=s; fo=1:d; rua=mailto:a@shop.test , mailto:b%2Bc@shop.test!10m; t=y; psd=n;";
    const { value, problems } = parseDmarc(text);
    const at = (range: { start: number; end: number }) => text.slice(range.start, range.end);
    expect(problems).toEqual([]);
    expect(value.p).toMatchObject({ value: "reject" });
    expect(at(value.p!.range)).toBe("Reject");
    expect(value.tags.map((tag) => at(tag.range))).toEqual([
      "v=DMARC1",
      "P = Reject",
      "sp=none",
      "adkim=s",
      "fo=1:d",
      "rua=mailto:a@shop.test , mailto:b%2Bc@shop.test!10m",
      "t=y",
      "psd=n",
    ]);
    expect(value.rua.map((uri) => [at(uri.range), uri.mailbox, uri.sizeLimit?.value])).toEqual([
      ["mailto:a@shop.test", { local: "a", domain: "shop.test" }, undefined],
      ["mailto:b%2Bc@shop.test!10m", { local: "b+c", domain: "shop.test" }, "!10m"],
    ]);
    expect(at(value.rua[1]!.sizeLimit!.range)).toBe("!10m");
    expect([value.t?.value, value.psd?.value, value.adkim?.value, value.aspf, value.fo.map((f) => f.value)]).toEqual([
      "y",
      "n",
      "s",
      undefined,
      ["1", "d"],
    ]);
  });

  it.each([
    ["v=DMARC1; p=monitor", 'policy-invalid "monitor"'],
    ["v=DMARC1; p=", 'policy-invalid "p="'],
    ["v=DMARC1; p=none; adkim=relaxed", 'alignment-invalid "relaxed"'],
    ["v=DMARC1; p=none; t=yes", 'flag-invalid "yes"'],
    ["v=DMARC1; p=none; fo=0,1", 'fo-invalid "0,1"'],
    ["v=DMARC1; p=none; rua=dmarc@shop.test", 'uri-malformed "dmarc@shop.test"'],
    ["v=DMARC1; p=none; rua=mailto:a@shop.test mailto:b@shop.test", 'uri-malformed "mailto:a@shop.test mailto:b@shop.test"'],
    ["v=DMARC1; p=none; rua=mailto:a@shop.test,", 'uri-malformed "mailto:a@shop.test,"'],
    ["v=DMARC1; p=none; ruf=mailto:shop.test", 'uri-malformed "mailto:shop.test"'],
    ["v=DMARC1; p=none; rua=mailto:a!b@shop.test", 'uri-malformed "mailto:a!b@shop.test"'],
    ["v=DMARC1; p=none; p=reject", 'tag-duplicate "p"'],
    ["v=DMARC1; p:none", 'tag-without-equals "p:none"'],
    ["v=DMARC1; p=none; ; sp=none", 'tag-empty ";"'],
    ["p=none; v=DMARC1", 'version-not-first "v=DMARC1"'],
    ["v=dmarc1; p=none", 'version-malformed "dmarc1"'],
    ["v=DMARC1 p=none", 'version-malformed "DMARC1 p=none"'],
    ["p=none", 'version-missing "p=none"'],
    ["", 'version-missing ""'],
  ])("says what is wrong with %j", (text, fault) => expect(faults(text)).toEqual([fault]));

  it("keeps what is right beside what is wrong, and tells removed from unknown tags", () => {
    const { value } = parseDmarc("v=DMARC1; p=block; sp=quarantine; pct=20; ri=86400; asfp=s");
    expect([value.p, value.sp?.value, value.pct?.value]).toEqual([undefined, "quarantine", 20]);
    expect(value.removed.map((tag) => tag.name.value)).toEqual(["pct", "ri"]);
    expect(value.unknown.map((tag) => tag.name.value)).toEqual(["asfp"]);
  });

  it("never throws and keeps ranges inside the text", () => {
    const part = fc.constantFrom(
      "v=DMARC1",
      ";",
      " ",
      "p=",
      "none",
      "reject",
      "rua=",
      "mailto:",
      "a@x.test",
      ",",
      "!10m",
      "!",
      "%",
      "%ff",
      "fo=",
      ":",
      "psd=y",
      "=",
      "ü",
      "\t",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(part, { maxLength: 20 }).map((parts) => parts.join("")),
        ),
        (text) => {
          const { value, problems } = parseDmarc(text);
          effectivePolicy(value, "nonexistent");
          const uris = [...value.rua, ...value.ruf];
          for (const { start, end } of [...problems, ...value.tags, ...uris, ...value.fo].map((x) => x.range))
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          for (const uri of uris) expect(text.slice(uri.range.start, uri.range.end)).toBe(uri.text);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("effectivePolicy", () => {
  it.each([
    ["v=DMARC1; p=quarantine; sp=reject; np=none", "quarantine", "reject", "none"],
    ["v=DMARC1; p=reject", "reject", "reject", "reject"],
    ["v=DMARC1; p=none; sp=reject", "none", "reject", "reject"],
    ["v=DMARC1", "none", "none", "none"],
    ["v=DMARC1; p=block; rua=mailto:a@x.test", "none", "none", "none"],
    ["v=DMARC1; p=reject; sp=block", undefined, undefined, undefined],
  ])("%s", (text, ...expected) => {
    const { value } = parseDmarc(text);
    expect((["domain", "subdomain", "nonexistent"] as const).map((scope) => effectivePolicy(value, scope))).toEqual(expected);
  });
  it("is one level less in test mode", () =>
    expect((["reject", "quarantine", "none"] as const).map(relaxedByTesting)).toEqual(["quarantine", "none", "none"]));
});

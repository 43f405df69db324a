import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { httpsHost, isBimi, looksLikeBimi, parseBimi } from "./bimi.ts";

const codes = (text: string): readonly string[] => parseBimi(text).problems.map(({ code }) => code);

describe("parseBimi", () => {
  it.each([
    ["v=BIMI1; l=https://shop.test/logo.svg; a=https://shop.test/vmc.pem", []],
    ["v=BIMI1;l=https://shop.test/logo.SVGZ?x=1;", []],
    ["v=BIMI1; l=; a=;", []],
    ["v=BIMI1; l=https://shop.test/l.svg; avp=Brand", []],
    ["v=BIMI2; l=https://shop.test/l.svg", ["version-malformed"]],
    ["l=https://shop.test/l.svg; v=BIMI1", ["version-not-first"]],
    ["l=https://shop.test/l.svg", ["version-missing"]],
    ["v=BIMI1;", ["location-missing"]],
    ["v=BIMI1; l=http://shop.test/l.svg", ["location-invalid"]],
    ["v=BIMI1; l=https://shop.test/l.png", ["location-invalid"]],
    ["v=BIMI1; l=https://shop.test/l.svg; a=vmc.pem", ["evidence-invalid"]],
    ["v=BIMI1; l=https://shop.test/l.svg; avp=", ["preference-invalid"]],
  ])("%s", (text, expected) => expect(codes(text)).toEqual(expected));

  it("tells a domain that declines from one that forgot", () => {
    expect(parseBimi("v=BIMI1; l=; a=").value.declines).toBe(true);
    expect(parseBimi("v=BIMI1; l=").value.declines).toBe(true);
    expect(parseBimi("v=BIMI1; l=; a=https://shop.test/a.pem").value.declines).toBe(false);
    expect(parseBimi("v=BIMI1").value.declines).toBe(false);
  });

  it("never throws and keeps ranges inside the text", () => {
    const part = fc.constantFrom("v", "l", "a", "avp", "=", ";", " ", "BIMI1", "https://x.test/l.svg", "brand", "é", "\t");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 20 }).map((parts) => parts.join("")),
        ),
        (text) => {
          const { value, problems } = parseBimi(text);
          for (const { range } of [...problems, ...value.tags]) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
          for (const piece of [value.location, value.evidence, value.preference])
            if (piece) expect(text.slice(piece.range.start, piece.range.end)).toBe(piece.value);
          if (isBimi(text)) expect(looksLikeBimi(text)).toBe(true);
        },
      ),
    );
  });
});

describe("httpsHost", () => {
  it.each([
    ["https://Shop.Test/logo.svg", "shop.test"],
    ["https://user@shop.test:8443", "shop.test"],
    ["http://shop.test/", undefined],
    ["https:///logo.svg", undefined],
  ])("%s", (address, host) => expect(httpsHost(address)).toBe(host));
});

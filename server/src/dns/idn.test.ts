import { domainToASCII } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toALabels, toName } from "./index.ts";

test("names in other scripts are encoded as RFC 3492 says", () => {
  expect(toName("他们为什么不说中文.example")).toBe("xn--ihqwcrb4cv8a8dqg056pqjye.example");
  expect(toName("Pročprostěnemluvíčesky.example")).toBe("xn--proprostnemluvesky-uyb24dma41a.example");
  expect(toName("3年B組金八先生.example")).toBe("xn--3b-ww4c5e180e575a65lsy2b.example");
  expect(toName("bücher。example")).toBe("xn--bcher-kva.example");
  expect(["@", "", "a..b", "ü".repeat(64)].map(toName)).toEqual([undefined, undefined, undefined, undefined]);
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => ["string", "undefined"].includes(typeof toName(text))));
});

test("labels are mapped as UTS 46 does, and what is ASCII stays as it is written", () => {
  expect(toALabels("Mail.Bücher.Example.")).toBe("Mail.xn--bcher-kva.Example.");
  expect(toALabels("_dmarc.STRASSE.test")).toBe("_dmarc.STRASSE.test");
  expect(toALabels("straße.ΟΔΟΣ.ＡＢＣ.ﬁ")).toBe("xn--strae-oqa.xn--pxavbq.abc.fi");
  // The mapping of another implementation, for labels of letters that every version of the tables knows.
  const letter = fc.constantFrom(..."aäÄßçéÉñøØłžŽαΣσωбЖйцдקא中文日本語한국ｶＡ１ﬀ²");
  const label = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(label, (text) => {
      const wanted = domainToASCII(`${text}.test`);
      if (wanted !== "") expect(toALabels(`${text}.test`)?.toLowerCase()).toBe(wanted);
    }),
    { numRuns: 2000 },
  );
});

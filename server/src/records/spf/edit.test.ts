import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insertSpfTerms, mergeSpf } from "./edit.ts";
import { parseSpf } from "./parse.ts";

describe("mergeSpf", () => {
  it.each([
    [["v=spf1 include:a.test -all", "v=spf1 include:b.test ~all"], "v=spf1 include:a.test include:b.test ~all"],
    [["v=spf1 mx include:a.test -all", "V=SPF1 +MX include:A.test ip4:192.0.2.1 -all"], "v=spf1 mx include:a.test ip4:192.0.2.1 -all"],
    [["v=spf1 a", "v=spf1 mx"], "v=spf1 a mx"],
    [["v=spf1 redirect=r.test", "v=spf1 mx -all"], "v=spf1 include:r.test mx -all"],
    [["v=spf1 redirect=r.test", "v=spf1 a redirect=R.test"], "v=spf1 a redirect=r.test"],
    [["v=spf1 redirect=r.test", "v=spf1 redirect=q.test"], "v=spf1 include:r.test include:q.test"],
    [["v=spf1 mx -all redirect=idle.test", "v=spf1 a -all"], "v=spf1 mx a -all"],
    [["v=spf1 mx exp=why.test -all", "v=spf1 a -all"], "v=spf1 mx a -all exp=why.test"],
    [["v=spf1 mx -all", "v=spf1 mx -all"], "v=spf1 mx -all"],
  ])("%j", (texts, merged) => expect(mergeSpf(texts)).toBe(merged));

  it("has no answer where one would be a guess", () => {
    expect(mergeSpf(["v=spf1 mx -all", "v=spf1 ipv4:192.0.2.1 -all"])).toBeUndefined();
    expect(mergeSpf(["v=spf1 exp=a.test -all", "v=spf1 exp=b.test -all"])).toBeUndefined();
  });

  it("parses, holds every term once and merges with itself to itself", () => {
    const term = fc.constantFrom(
      "a",
      "mx",
      "ip4:192.0.2.1",
      "-ip4:192.0.2.1",
      "include:x.test",
      "redirect=r.test",
      "exp=e.test",
      "x=y",
      "-all",
      "~all",
      "?all",
    );
    const record = fc.array(term, { maxLength: 6 }).map((terms) => ["v=spf1", ...new Set(terms)].join(" "));
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 3 }), (texts) => {
        const merged = mergeSpf(texts) as string;
        const { value, problems } = parseSpf(merged);
        expect(problems).toEqual([]);
        expect(new Set(value.terms.map((t) => t.text)).size).toBe(value.terms.length);
        expect(mergeSpf([merged, merged])).toBe(merged);
      }),
    );
  });
});

describe("insertSpfTerms", () => {
  const inserted = (text: string, ...terms: string[]) => {
    const edit = insertSpfTerms(text, terms);
    return edit && text.slice(0, edit.offset) + edit.text + text.slice(edit.offset);
  };
  it.each([
    ["v=spf1 mx -all", "v=spf1 mx include:x.test -all"],
    ["v=spf1 mx redirect=r.test", "v=spf1 mx include:x.test redirect=r.test"],
    ["v=spf1 mx ", "v=spf1 mx include:x.test "],
    ["v=spf1", "v=spf1 include:x.test"],
    ["v=spf1 ~all a", "v=spf1 include:x.test ~all a"],
  ])("puts a term where it counts: %s", (text, expected) => expect(inserted(text, "include:x.test")).toBe(expected));

  it("inserts several, and leaves out what is there", () => {
    expect(inserted("v=spf1 include:X.test -all", "include:x.test", "ip4:192.0.2.1", "ip4:192.0.2.2")).toBe(
      "v=spf1 include:X.test ip4:192.0.2.1 ip4:192.0.2.2 -all",
    );
    expect(insertSpfTerms("v=spf1 +mx -all", ["mx"])).toBeUndefined();
  });
});

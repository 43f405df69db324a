import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insertSpfTerms, mergeSpf, withAllLast, withEnding, withoutTerms, withQualifier } from "./edit.ts";
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

describe("edits of one record", () => {
  const record = (text: string) => parseSpf(text).value;

  it("removes terms with the spaces before them", () => {
    const text = record("v=spf1  mx ptr   ip4:192.0.2.1 -all ");
    const [mx, ptr, ip4, all] = text.terms;
    expect(withoutTerms(text, [ptr!])).toBe("v=spf1  mx   ip4:192.0.2.1 -all ");
    expect(withoutTerms(text, [mx!, ip4!])).toBe("v=spf1 ptr -all ");
    expect(withoutTerms(text, [all!, mx!, ptr!, ip4!])).toBe("v=spf1 ");
  });

  it("changes, writes and drops a qualifier", () => {
    const of = (text: string, qualifier: string) => {
      const [term] = record(text).terms;
      return term && "qualifier" in term ? withQualifier(record(text), term, qualifier) : undefined;
    };
    expect(of("v=spf1 all", "~")).toBe("v=spf1 ~all");
    expect(of("v=spf1 +all", "~")).toBe("v=spf1 ~all");
    expect(of("v=spf1 -include:x.test ~all", "")).toBe("v=spf1 include:x.test ~all");
  });

  it.each([
    ["v=spf1", "v=spf1 ~all"],
    ["v=spf1 mx", "v=spf1 mx ~all"],
    ["v=spf1 mx exp=why.test", "v=spf1 mx ~all exp=why.test"],
    ["v=spf1 exp=why.test mx ", "v=spf1 exp=why.test mx ~all "],
  ])("ends %s", (text, ended) => expect(withEnding(record(text), "~all")).toBe(ended));

  it.each([
    ["v=spf1 mx -all", "v=spf1 mx -all"],
    ["v=spf1 ~all mx", "v=spf1 mx ~all"],
    ["v=spf1 mx ~all a -all exp=why.test", "v=spf1 mx a ~all exp=why.test"],
    ["v=spf1 mx", "v=spf1 mx"],
  ])("moves all to the end of %s", (text, moved) => expect(withAllLast(record(text))).toBe(moved));

  it("leaves a record that parses, whatever is removed, ended or moved", () => {
    const term = fc.constantFrom("a", "mx", "ip4:192.0.2.1", "~include:x.test", "redirect=r.test", "exp=e.test", "x=y", "-all", "~all");
    const text = fc.uniqueArray(term, { maxLength: 7 }).map((terms) => ["v=spf1", ...terms].join("  "));
    fc.assert(
      fc.property(text, fc.nat(), (written, pick) => {
        const { value } = parseSpf(written);
        const picked = value.terms.filter((_, i) => (pick >> i) & 1);
        const left = value.terms.filter((one) => !picked.includes(one)).map((one) => one.text);
        expect(parseSpf(withoutTerms(value, picked)).value.terms.map((one) => one.text)).toEqual(left);
        const last = parseSpf(withAllLast(value));
        expect(last.problems).toEqual([]);
        expect(withAllLast(last.value)).toBe(last.value.text);
      }),
    );
  });
});

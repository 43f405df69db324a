import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDmarc } from "./dmarc.ts";
import { withoutTags, withTag, withTagSecond } from "./tag-edit.ts";

const tagsOf = (text: string): readonly string[] => parseDmarc(text).value.tags.map(({ name, value }) => `${name.value}=${value.value}`);
const record = fc
  .uniqueArray(fc.constantFrom("p=none", "sp=reject", "rua=mailto:d@shop.test", "pct=5", "t=y"), { maxLength: 5 })
  .chain((tags) =>
    fc
      .tuple(fc.constantFrom(";", "; ", " ; "), fc.constantFrom("", ";", " ; "))
      .map(([between, end]) => ["v=DMARC1", ...tags].join(between) + end),
  );

describe("changes of a tag list", () => {
  it("takes out exactly the named tags", () => {
    fc.assert(
      fc.property(record, fc.nat(), (text, n) => {
        const { tags } = parseDmarc(text).value;
        const gone = tags[n % tags.length];
        if (!gone) return;
        expect(tagsOf(withoutTags(text, [gone]))).toEqual(tagsOf(text).filter((_, i) => tags[i] !== gone));
      }),
    );
  });

  it("puts a tag last or second and keeps all others as they are", () => {
    fc.assert(
      fc.property(record, (text) => {
        const [first, ...rest] = tagsOf(text);
        expect(tagsOf(withTag(text, "np=reject"))).toEqual([...tagsOf(text), "np=reject"]);
        const version = parseDmarc(text).value.tags[0];
        if (version) expect(tagsOf(withTagSecond(text, version, "np=reject"))).toEqual([first, "np=reject", ...rest]);
      }),
    );
  });
});

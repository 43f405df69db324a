import fc from "fast-check";
import { expect, test } from "vitest";
import { questionsIn } from "./question.ts";

test.each([
  ["shop.test mx", [{ name: "shop.test", type: "MX" }]],
  ["  _dmarc.shop.test.   TXT ", [{ name: "_dmarc.shop.test.", type: "TXT" }]],
  ["bücher.test AAAA", [{ name: "bücher.test", type: "AAAA" }]],
  ["shop.test type257", [{ name: "shop.test", type: "TYPE257" }]],
])("%j is one question", (text, questions) => {
  expect(questionsIn(text)).toEqual(questions);
});

test("a name alone is asked for the usual types", () => {
  expect(questionsIn("shop.test").map(({ type }) => type)).toEqual(["MX", "TXT", "NS"]);
});

test.each([
  "",
  "shop",
  "anna@shop.test",
  "shop.test MX now",
  "https://shop.test",
  "shop..test",
  ".",
  "shop.test M-X",
  `${"a".repeat(64)}.test`,
])("%j is no question", (text) => {
  expect(questionsIn(text)).toEqual([]);
});

test("typing never throws", () => {
  fc.assert(fc.property(fc.string(), (text) => questionsIn(text).every(({ type }) => type === type.toUpperCase())));
});

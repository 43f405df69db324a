import fc from "fast-check";
import { expect, test } from "vitest";
import { folderOf, globPattern, isBelow, isPath, joinPath, toName } from "./index.ts";

test("paths are joined and climb out of their folder", () => {
  expect(joinPath("a/b", "c.zone")).toBe("a/b/c.zone");
  expect(joinPath("a/b", "../c.zone")).toBe("a/c.zone");
  expect(joinPath("", "./x/./y")).toBe("x/y");
  expect(joinPath("a", "../../x")).toBe("../x");
  expect([folderOf("a/b.yaml"), folderOf("b.yaml")]).toEqual(["a", ""]);
  expect([isBelow("ab/c", "a"), isBelow("a/c", "a"), isBelow("c", "")]).toEqual([false, true, true]);
});

test("a value with a slash or an extension is a path", () => {
  expect(["northwind", "zones/northwind", "northwind.zone"].map(isPath)).toEqual([false, true, true]);
});

test.each([
  ["zones/*.zone", ["zones/a.zone"], ["zones/x/a.zone", "zones/a.zone.bak", "a.zone"]],
  ["zones/**/*.zone", ["zones/a.zone", "zones/x/y/a.zone"], ["zone/a.zone"]],
  ["**/*.{yaml,yml}", ["a.yaml", "x/a.yml"], ["a.yam"]],
  ["data/**", ["data/a/b"], ["data2/a"]],
  ["v?.txt", ["v1.txt"], ["v12.txt", "v/.txt"]],
  ["a+b(1).txt", ["a+b(1).txt"], ["aab1.txt"]],
  ["{open", ["{open"], ["open"]],
])("%s", (glob, matching, others) => {
  expect(matching.filter((path) => !globPattern(glob).test(path))).toEqual([]);
  expect(others.filter((path) => globPattern(glob).test(path))).toEqual([]);
});

test("any text is a glob, and one without wildcards matches itself", () => {
  fc.assert(fc.property(fc.string(), (text) => globPattern(text) instanceof RegExp));
  fc.assert(fc.property(fc.stringMatching(/^[^*?{}]*$/), (text) => globPattern(text).test(text)));
});

test("names in other scripts are encoded as RFC 3492 says", () => {
  expect(toName("他们为什么不说中文.example")).toBe("xn--ihqwcrb4cv8a8dqg056pqjye.example");
  expect(toName("Pročprostěnemluvíčesky.example")).toBe("xn--proprostnemluvesky-uyb24dma41a.example");
  expect(toName("3年B組金八先生.example")).toBe("xn--3b-ww4c5e180e575a65lsy2b.example");
  expect(toName("bücher。example")).toBe("xn--bcher-kva.example");
  expect(["@", "", "a..b", "ü".repeat(64)].map(toName)).toEqual([undefined, undefined, undefined, undefined]);
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => ["string", "undefined"].includes(typeof toName(text))));
});

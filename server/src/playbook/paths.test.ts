import fc from "fast-check";
import { expect, test } from "vitest";
import { folderOf, joinPath } from "../base/index.ts";
import { globPattern, isBelow, isPath } from "./index.ts";

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

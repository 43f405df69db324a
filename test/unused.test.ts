import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyRepository, type RepositoryCopy } from "./copy.ts";

// knip once saw nothing with this compiler and said "nothing unused": what it must see is planted.
describe("knip", () => {
  let copy: RepositoryCopy;
  let report: string;

  beforeAll(() => {
    copy = copyRepository();
    appendFileSync(join(copy.root, "server/src/base/units.ts"), "\nexport function plantedUnusedExport(): number {\n  return 1;\n}\n");
    writeFileSync(join(copy.root, "server/src/risk/planted-unused-file.ts"), "export const plantedInFile = 1;\n");
    appendFileSync(join(copy.root, "server/src/base/units.ts"), '\nexport const plantedPackage = () => import("left-pad");\n');
    report = copy.node("node_modules/knip/bin/knip.js", "--no-progress").output;
  });
  afterAll(() => copy.remove());

  test.each([
    ["an export that nobody imports, although its door exports everything", "plantedUnusedExport"],
    ["a file that nobody imports", "planted-unused-file.ts"],
    ["a package that no package.json names", "left-pad"],
  ])("sees %s", (_, planted) => {
    expect(report).toContain(planted);
  });

  test("leaves alone what is used", () => {
    expect(report).not.toContain("server/src/base/index.ts");
  });
});

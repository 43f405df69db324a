import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyRepository, type RepositoryCopy } from "./copy.ts";

const root = join(import.meta.dirname, "..");
const RULE = "server/src/rules/demo/planted-fault";

test("what is generated is not stale", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/gen.mjs", "--check"], { cwd: root, encoding: "utf8" });
  expect({ status, output: `${stdout}${stderr}` }).toEqual({ status: 0, output: "" });
});

// One story in one copy of the tree: each step rests on the one before.
describe("a new rule", () => {
  let copy: RepositoryCopy;
  const read = (path: string) => readFileSync(join(copy.root, path), "utf8");
  const check = () => copy.node("scripts/gen.mjs", "--check");

  beforeAll(() => {
    copy = copyRepository();
  });
  afterAll(() => copy.remove());

  test("is refused without family and fault, and writes nothing", () => {
    const { code, output } = copy.node("scripts/new-rule.mjs", "PlantedFault");
    expect(code).toBe(1);
    expect(output).toContain("family/fault");
  });

  test("is only printed with --dry-run", () => {
    const { code, output } = copy.node("scripts/new-rule.mjs", "demo/planted-fault", "--dry-run");
    expect(code).toBe(0);
    expect(output).toContain(`--- ${RULE}.ts`);
    expect(existsSync(join(copy.root, `${RULE}.ts`))).toBe(false);
  });

  test("gets its two files and stands in everything generated", () => {
    const { code, output } = copy.node("scripts/new-rule.mjs", "demo/planted-fault");
    expect(output).toContain(`wrote ${RULE}.md`);
    expect(code).toBe(0);
    expect(read("server/src/rules/registry.gen.ts")).toContain('import demoPlantedFault from "./demo/planted-fault.ts";');
    expect(read("server/src/rules/registry.gen.ts")).toContain(`since("${JSON.parse(read("package.json")).version}", demoPlantedFault)`);
    expect(read("server/src/rules/pages.gen.ts")).toContain('"demo/planted-fault": "What is wrong: planted fault.');
    expect(read("schemas/definitions.schema.json")).toContain('"demo/planted-fault"');
    expect(read("docs/rules/README.md")).toContain("[demo/planted-fault](demo/planted-fault.md)");
    expect(check()).toEqual({ code: 0, output: "" });
  });

  test("keeps the version it came with when the next one is made", () => {
    const manifest = read("package.json");
    const registry = read("server/src/rules/registry.gen.ts");
    writeFileSync(join(copy.root, "package.json"), manifest.replace(/("version": )"[^"]+"/, '$1"99.0.0"'));
    expect(check()).toEqual({ code: 0, output: "" });
    writeFileSync(join(copy.root, "server/src/rules/registry.gen.ts"), registry.replace(/^.*since\([^)]*demoPlantedFault.*$\n/m, ""));
    copy.node("scripts/gen.mjs");
    expect(read("server/src/rules/registry.gen.ts")).toContain('since("99.0.0", demoPlantedFault)');
    writeFileSync(join(copy.root, "package.json"), manifest);
    writeFileSync(join(copy.root, "server/src/rules/registry.gen.ts"), registry);
    copy.node("scripts/gen.mjs");
    expect(read("server/src/rules/registry.gen.ts")).toBe(registry);
  });

  test("has a page with prose apart from its cases", () => {
    const page = read("docs/rules/demo/planted-fault.md");
    expect(page).toContain("| warning | routing | demo | 1 | playbook |");
    expect(page.indexOf("## Cases")).toBeGreaterThan(page.indexOf("What to do about it."));
    expect(page).toContain("### half-typed");
    expect(read("server/src/rules/pages.gen.ts")).not.toContain("half-typed: the value");
  });

  test("is well formed: format, lint and types accept the scaffold", () => {
    const lint = copy.node("node_modules/@biomejs/biome/bin/biome", "check", `${RULE}.ts`);
    expect(lint.output).toContain("Checked 1 file");
    expect(lint.code).toBe(0);
    const types = copy.node("node_modules/typescript/bin/tsc", "-p", "tsconfig.pure.json");
    expect(types.output.split("\n").filter((line) => line.includes("planted-fault"))).toEqual([]);
  });

  test("passes its own page, so that the author begins with green", () => {
    copy.node(
      "node_modules/vitest/vitest.mjs",
      "run",
      "test/rules",
      "-t",
      "demo/planted-fault",
      "--reporter=json",
      "--outputFile=run.json",
    );
    expect(JSON.parse(read("run.json"))).toMatchObject({ numPassedTests: 5, numFailedTests: 0 });
  });

  test("is not made over one that exists", () => {
    const { code, output } = copy.node("scripts/new-rule.mjs", "demo/planted-fault");
    expect(code).toBe(1);
    expect(output).toContain("exists");
  });

  test("that changes makes its pages stale until they are written again", () => {
    appendFileSync(join(copy.root, `${RULE}.md`), "\nOne more line.\n");
    const { code, output } = check();
    expect(code).toBe(1);
    expect(output).toContain("stale docs/rules/demo/planted-fault.md");
    expect(copy.node("scripts/gen.mjs").code).toBe(0);
    expect(check().code).toBe(0);
  });

  test("whose id is not its path is refused", () => {
    const text = read(`${RULE}.ts`);
    writeFileSync(join(copy.root, `${RULE}.ts`), text.replace('id: "demo/planted-fault"', 'id: "demo/other"'));
    expect(check().output).toContain("its path says demo/planted-fault");
    writeFileSync(join(copy.root, `${RULE}.ts`), text);
  });

  test("with one of its files missing is named", () => {
    rmSync(join(copy.root, `${RULE}.md`));
    expect(check().output).toContain(`${RULE}.ts has no page`);
  });

  test("that is gone leaves no page behind", () => {
    rmSync(join(copy.root, `${RULE}.ts`));
    expect(check().output).toContain("docs/rules/demo/planted-fault.md (no such rule)");
    expect(copy.node("scripts/gen.mjs").code).toBe(0);
    expect(existsSync(join(copy.root, "docs/rules/demo/planted-fault.md"))).toBe(false);
    expect(check()).toEqual({ code: 0, output: "" });
  });
});

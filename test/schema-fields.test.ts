import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
// Inside the tree, so that imports resolve as a rule's do; not tracked.
const folder = join(root, ".cache", "planted-field");

/** What the compiler says about a rule that reads this field of a tranche. */
function compile(field: string): string {
  mkdirSync(folder, { recursive: true });
  const source = `import type { Tranche } from "../../server/src/playbook/index.ts";\nexport const read = (tranche: Tranche) => tranche.fields.get("${field}");\n`;
  writeFileSync(join(folder, "rule.ts"), source);
  const options = { composite: false, declaration: false, emitDeclarationOnly: false, noEmit: true, tsBuildInfoFile: null };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../tsconfig.pure.json", compilerOptions: options, include: [], files: ["rule.ts"] }),
  );
  try {
    return execFileSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", folder], {
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the types that rules read", () => {
  it("have the fields of the schemas", () => {
    expect(compile("cohort")).toBe("");
  });

  it("have no other: a rule that reads a field of no schema does not compile", () => {
    expect(compile("cohorts")).toContain('"cohorts"');
  });
});

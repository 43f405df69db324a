import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const builtin = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>>;
}

describe.each([
  ["extension", "dist/extension.cjs", ["vscode"]],
  ["server", "dist/server.cjs", []],
  ["cli", "server/dist/cli.js", []],
  ["verify", "server/dist/verify.js", []],
])("the bundle %s", (name, outfile, given: readonly string[]) => {
  test("is built: run `npm run build` first", () => {
    expect(existsSync(join(root, outfile))).toBe(true);
  });

  test("needs nothing beside it that Node or the editor does not bring", () => {
    const { outputs }: Metafile = JSON.parse(readFileSync(join(root, ".cache", "meta", `${name}.json`), "utf8"));
    const imports = Object.values(outputs).flatMap((output) => output.imports.map(({ path }) => path));
    expect(imports.filter((path) => !builtin.has(path) && !given.includes(path))).toEqual([]);
    expect(imports).not.toEqual([]);
  });
});

test("the command line can be run as a program", () => {
  const file = join(root, "server/dist/cli.js");
  accessSync(file, constants.X_OK);
  expect(readFileSync(file, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
});

test("only `dkim verify` loads the library that verifies messages", () => {
  for (const name of ["cli", "server", "extension"]) {
    const { inputs }: { inputs: Readonly<Record<string, unknown>> } = JSON.parse(
      readFileSync(join(root, ".cache", "meta", `${name}.json`), "utf8"),
    );
    expect(Object.keys(inputs).filter((path) => /node_modules\/(?:mailauth|joi|libmime)\//.test(path))).toEqual([]);
  }
});

import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { builtinModules, createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const builtin = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>>;
}

/** Files beside a bundle that are loaded when they are needed. */
const apart = ["javascript", "xml", "pages"].map((name) => `./${name}.cjs`);

describe.each([
  ["extension", "dist/extension.cjs", ["vscode", "./language-client.cjs"]],
  ["language-client", "dist/language-client.cjs", ["vscode"]],
  ["server", "dist/server.cjs", apart],
  ["cli", "server/dist/cli.js", [...apart, "./schemas.cjs"]],
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

test.each([
  ["dist/server.cjs", apart],
  ["server/dist/cli.js", [...apart, "./schemas.cjs"]],
])("what %s loads later stands beside it, and exports functions and classes only", (outfile, files) => {
  const require = createRequire(join(root, outfile));
  for (const file of files) expect(new Set(Object.values(require(file)).map((one) => typeof one))).toEqual(new Set(["function"]));
});

test("what every start of the server reads has a limit", () => {
  // Reading is half of the time to the first diagnostic. Whatever is rare belongs into APART of scripts/build.mjs.
  expect(statSync(join(root, "dist/server.cjs")).size).toBeLessThan(3_250_000);
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

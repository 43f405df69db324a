// `npm run build`: four bundles from the sources, with nothing left to install beside them.
// The types are checked by `tsc -b`; this only has to be fast, so it never looks at them.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build as esbuild } from "esbuild";
import { isMain, ROOT } from "./process.mjs";

/** What every bundle of the sources shares; gen.mjs bundles the rules with the same loaders. */
export const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: "node",
  target: "node20.19",
  loader: { ".md": "text", ".yaml": "text", ".zone": "text", ".svg": "text" },
  mainFields: ["module", "main"],
  // Names and lines stay: a stack trace in a bug report must say something.
  minifySyntax: true,
  legalComments: "none",
  // Beside the bundle for a debugger, never in the package.
  sourcemap: "external",
  sourcesContent: false,
  metafile: true,
  logLevel: "warning",
};

// Packages written as CommonJS call `require` for node:* inside the ES module.
export const REQUIRE = 'import { createRequire as bundleRequire } from "node:module";const require = bundleRequire(import.meta.url);';

export const BUNDLES = [
  { name: "extension", entry: "client/src/extension.ts", outfile: "dist/extension.cjs", options: { format: "cjs", external: ["vscode"] } },
  { name: "server", entry: "server/src/main-node.ts", outfile: "dist/server.cjs", options: { format: "cjs" } },
  {
    name: "cli",
    entry: "server/src/main-cli.ts",
    outfile: "server/dist/cli.js",
    options: { format: "esm", banner: { js: `#!/usr/bin/env node\n${REQUIRE}` } },
    executable: true,
  },
  {
    // Beside the command line, which loads it for `dkim verify` alone: mailauth and what it brings weigh more than half of the rest.
    name: "verify",
    entry: "server/src/main-verify.ts",
    outfile: "server/dist/verify.js",
    // It prints to the console where a signature covers part of a body; stdout is the report's.
    options: { format: "esm", banner: { js: REQUIRE }, drop: ["console"] },
  },
];

/** Builds the named bundles, all by default; throws with one line that says what is wrong. */
export async function buildAll({ only, log = console.log } = {}) {
  const wanted = BUNDLES.filter((bundle) => !only || only.includes(bundle.name));
  const missing = wanted.filter((bundle) => !existsSync(join(ROOT, bundle.entry)));
  if (missing.length > 0) throw new Error(`cannot build: ${missing.map((bundle) => `${bundle.entry} does not exist`).join(", ")}`);
  const started = performance.now();
  await Promise.all(wanted.map(buildOne));
  log(`built ${wanted.map((bundle) => bundle.outfile).join(", ")} in ${Math.round(performance.now() - started)} ms`);
}

async function buildOne(bundle) {
  const outfile = join(ROOT, bundle.outfile);
  const result = await esbuild({ ...SHARED, ...bundle.options, entryPoints: [bundle.entry], outfile });
  if (bundle.executable) chmodSync(outfile, 0o755);
  const folder = join(ROOT, ".cache", "meta");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${bundle.name}.json`), JSON.stringify(result.metafile));
}

if (isMain(import.meta.url)) {
  const only = process.argv.slice(2);
  const unknown = only.filter((name) => !BUNDLES.some((bundle) => bundle.name === name));
  try {
    if (unknown.length > 0)
      throw new Error(`no bundle ${unknown.join(", ")}; there are ${BUNDLES.map((bundle) => bundle.name).join(", ")}`);
    await buildAll(only.length > 0 ? { only } : {});
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

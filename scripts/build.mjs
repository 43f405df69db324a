// `npm run build`: four bundles from the sources, with nothing left to install beside them.
// The types are checked by `tsc -b`; this only has to be fast, so it never looks at them.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
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

/**
 * Modules that few runs need, each a file of its own beside every bundle that has it: loaded by the first call of one of its
 * functions or classes, and by nothing else. They export nothing but those.
 */
export const APART = {
  "server/src/zones/dnscontrol/acorn.ts": "javascript.cjs",
  "server/src/kpi/dmarc/saxes.ts": "xml.cjs",
  "server/src/rules/pages.gen.ts": "pages.cjs",
  "server/src/main-schemas.ts": "schemas.cjs",
};

export const BUNDLES = [
  {
    name: "extension",
    entry: "client/src/extension.ts",
    outfile: "dist/extension.cjs",
    options: {
      format: "cjs",
      external: ["vscode", "./language-client.cjs"],
      // Loaded when the server is wanted, not when a window opens.
      alias: { "vscode-languageclient/node": "./language-client.cjs" },
      // By `require`: Node finds no names in a bundle that it imports.
      supported: { "dynamic-import": false },
    },
  },
  {
    name: "language-client",
    entry: "node_modules/vscode-languageclient/lib/node/main.js",
    outfile: "dist/language-client.cjs",
    options: { format: "cjs", external: ["vscode"] },
  },
  {
    name: "server",
    entry: "server/src/main-node.ts",
    outfile: "dist/server.cjs",
    // The names stay for stack traces; blanks would be a fifth of what every start reads.
    options: { format: "cjs", minifyWhitespace: true },
  },
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
  const plugins = [apart(dirname(outfile), bundle.options)];
  const external = [...(bundle.options.external ?? []), ...Object.values(APART).map((file) => `./${file}`)];
  const result = await esbuild({ ...SHARED, ...bundle.options, external, entryPoints: [bundle.entry], outfile, plugins });
  if (bundle.executable) chmodSync(outfile, 0o755);
  const folder = join(ROOT, ".cache", "meta");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${bundle.name}.json`), JSON.stringify(result.metafile));
}

/** Writes a module of APART beside the bundle, and puts in its place functions that load it. */
function apart(folder, { minifyWhitespace = false }) {
  return {
    name: "apart",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const file = APART[relative(ROOT, path).split(sep).join("/")];
        if (!file) return undefined;
        const own = { ...SHARED, entryPoints: [path], minifyWhitespace };
        await esbuild({ ...own, format: "cjs", outfile: join(folder, file) });
        const { metafile } = await esbuild({ ...own, format: "esm", outfile: join(folder, file), write: false });
        const names = Object.values(metafile.outputs).flatMap(({ exports }) => exports);
        const functions = names.map(
          (name) =>
            `export function ${name}(...given) { const real = load().${name}; return new.target ? new real(...given) : real(...given); }\n`,
        );
        return { contents: `let loaded; const load = () => (loaded ??= require("./${file}"));\n${functions.join("")}`, loader: "js" };
      });
    },
  };
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

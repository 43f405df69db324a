// `node --expose-gc test/bench/engine/run.mjs [lines ...]`: bundles what is TypeScript, then measures. See ../README.md.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { REQUIRE, SHARED } from "../../../scripts/build.mjs";
import { ROOT } from "../../../scripts/process.mjs";

const outfile = join(ROOT, ".cache", "bench", "engine.mjs");
await build({
  ...SHARED,
  sourcemap: false,
  metafile: false,
  format: "esm",
  banner: { js: REQUIRE },
  entryPoints: ["test/bench/engine/ours.ts"],
  outfile,
});
const { status } = spawnSync(process.execPath, ["--expose-gc", outfile, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;

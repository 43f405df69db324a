// `npm run bench:lsp [-- lines ...]`: builds the server and what is TypeScript here, then measures. See ../README.md.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { REQUIRE, SHARED } from "../../../scripts/build.mjs";
import { ROOT } from "../../../scripts/process.mjs";

spawnSync(process.execPath, [join(ROOT, "scripts", "build.mjs"), "server"], { cwd: ROOT, stdio: "inherit" });
const outfile = join(ROOT, ".cache", "bench", "lsp.mjs");
await build({
  ...SHARED,
  sourcemap: false,
  metafile: false,
  format: "esm",
  banner: { js: REQUIRE },
  entryPoints: ["test/bench/lsp/driver.ts"],
  outfile,
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit", cwd: ROOT });
process.exitCode = status ?? 1;

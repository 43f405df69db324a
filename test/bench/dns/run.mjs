// `npm run bench:dns`: bundles what is TypeScript, then measures. See ../README.md.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { buildAll, REQUIRE, SHARED } from "../../../scripts/build.mjs";
import { ROOT } from "../../../scripts/process.mjs";

const folder = join(ROOT, ".cache", "bench");
mkdirSync(folder, { recursive: true });
const bundle = async (name) => {
  const outfile = join(folder, `dns-${name}.mjs`);
  await build({
    ...SHARED,
    sourcemap: false,
    metafile: false,
    format: "esm",
    banner: { js: REQUIRE },
    // The peer is measured as it is installed.
    external: ["mailauth"],
    entryPoints: [`test/bench/dns/${name}.ts`],
    outfile,
  });
  return outfile;
};
const [ours, peer, command, driver] = await Promise.all([bundle("ours"), bundle("peer"), bundle("command"), bundle("driver")]);
await buildAll({ only: ["cli"], log: () => {} });
const { benchmark } = await import(pathToFileURL(driver).href);
process.exitCode = await benchmark(process.argv.slice(2), { ours, peer, command, here: join(ROOT, "test", "bench", "dns") });

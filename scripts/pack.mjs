// `node scripts/pack.mjs`: the built extension as one .vsix, the file that users and the editor tests install.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, ROOT, run, runBin } from "./process.mjs";

/** Packs what build.mjs left in dist/; the same sources give the same bytes. Returns the path of the package. */
export async function packVsix({ log = console.log } = {}) {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const folder = join(ROOT, ".cache", "vsix");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${version}.vsix`);
  const args = ["package", "--no-dependencies", "--no-rewrite-relative-links", "--allow-missing-repository", "--out", file];
  const { code, output } = await runBin("@vscode/vsce/vsce", args, { capture: true, env: { SOURCE_DATE_EPOCH: await sourceDate() } });
  if (code !== 0) throw new Error(`vsce package failed with ${code}:\n${output.trim()}`);
  log(`packed ${file.slice(ROOT.length + 1)}`);
  return file;
}

/** The time of the last commit; without a repository the first day a zip file can name. */
async function sourceDate() {
  if (process.env.SOURCE_DATE_EPOCH) return process.env.SOURCE_DATE_EPOCH;
  const { code, output } = await run("git", ["log", "-1", "--format=%ct"], { capture: true });
  return code === 0 && /^\d+$/.test(output.trim()) ? output.trim() : "315532800";
}

if (isMain(import.meta.url)) {
  try {
    await packVsix();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

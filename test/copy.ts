// A copy of the repository in which a test may plant things, and the scripts run on it.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const SOURCES = ["client", "docs", "schemas", "scripts", "server", "test"];
const SETTINGS = [".gitignore", "biome.json", "knip.json", "package.json", "package-lock.json", "vitest.config.mjs", "README.md"];
const PROJECTS = ["base", "pure", "node", "client", "tests"].map((name) => `tsconfig.${name}.json`);

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

export interface RepositoryCopy {
  readonly root: string;
  /** Runs a program of the copy with this Node. */
  node(...args: readonly string[]): Outcome;
  remove(): void;
}

/** Copies the sources; packages are linked, they are large and nothing changes them. */
export function copyRepository(): RepositoryCopy {
  const copy = mkdtempSync(join(tmpdir(), "mailtranche-copy-"));
  const skipped = /(^|[\\/])(node_modules|dist|\.cache|\.host)$/;
  for (const name of [...SOURCES, ...SETTINGS, ...PROJECTS, "tsconfig.json"]) {
    if (existsSync(join(root, name)))
      cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !skipped.test(path) });
  }
  for (const folder of ["", "server", "client"]) {
    const packages = join(root, folder, "node_modules");
    if (existsSync(packages)) symlinkSync(packages, join(copy, folder, "node_modules"), "junction");
  }
  return {
    root: copy,
    node(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: copy,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
      return { code: status ?? 1, output: `${stdout}${stderr}` };
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

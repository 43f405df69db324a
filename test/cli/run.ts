// Drives the built command line as a shell would.
import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { afterAll } from "vitest";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const built = join(root, "server", "dist", "cli.js");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly uid?: number;
  readonly cli?: string;
  /** Called with what came on stdout so far. */
  readonly onOutput?: (stdout: string, interrupt: () => void) => void;
  /** Polled: Ctrl-C as soon as it is true. */
  readonly interruptWhen?: () => boolean;
  readonly timeoutMs?: number;
  /** What comes on stdin; nothing without. */
  readonly input?: string;
}

/** Builds once where nothing is built yet. */
async function requireBuilt(): Promise<void> {
  if (existsSync(built) && existsSync(join(root, "server", "dist", "verify.js"))) return;
  const { buildAll } = (await import("../../scripts/build.mjs" as string)) as {
    buildAll(options: { only: string[]; log: () => void }): Promise<void>;
  };
  await buildAll({ only: ["cli", "verify"], log: () => {} });
}

export async function mailtranche(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  await requireBuilt();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [options.cli ?? built, ...args], {
      cwd: options.cwd ?? root,
      env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "" },
      stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    });
    child.stdin?.end(options.input);
    let stdout = "";
    let stderr = "";
    const watch = setInterval(() => {
      if (!options.interruptWhen?.()) return;
      clearInterval(watch);
      child.kill("SIGINT");
    }, 50);
    const timer = setTimeout(() => child.kill("SIGKILL"), options.timeoutMs ?? 50_000);
    child.stdout?.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
      options.onOutput?.(stdout, () => child.kill("SIGINT"));
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on("error", fail);
    child.on("close", (code) => {
      clearTimeout(timer);
      clearInterval(watch);
      done({ code, stdout, stderr });
    });
  });
}

const folders: string[] = [];

/** A folder with these files, gone after the test file. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "mailtranche-cli-"));
  folders.push(folder);
  chmodSync(folder, 0o755);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A copy of an example, to be changed. */
export function exampleCopy(name: string): string {
  const folder = workspace();
  cpSync(join(root, "examples", name), folder, { recursive: true });
  return folder;
}

/** The program where another user may read it. */
export async function publicCli(): Promise<string> {
  await requireBuilt();
  const folder = workspace();
  const cli = join(folder, "cli.mjs");
  copyFileSync(built, cli);
  chmodSync(cli, 0o755);
  return cli;
}

afterAll(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What differs from run to run. */
export function steady(text: string): string {
  return text
    .replace(/\(\d+ ms\)/g, "(0 ms)")
    .replace(/"durationMs": \d+/g, '"durationMs": 0')
    .replace(/ time="[\d.]+"/g, ' time="0.000"');
}

const schemas = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
for (const name of ["check", "preflight", "spf", "dkim", "dmarc", "records", "facts", "fix", "inspect"]) {
  const { default: schema } = (await import(`../../schemas/${name}.schema.json`, { with: { type: "json" } })) as { default: object };
  schemas.addSchema(schema, name);
}

/** What does not fit the schema; empty when it does. */
export function schemaErrors(name: string, value: unknown): readonly string[] {
  const validate = schemas.getSchema(name);
  if (!validate) throw new Error(`there is no schema ${name}`);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

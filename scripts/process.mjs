// What every script needs from the machine: where the repository is, child processes, packages in place.
// Only node:* here: it runs before anything is installed.
import { spawn } from "node:child_process";
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Is the module with this URL the one that was started, not imported? */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
}

/** Stops with one line when this Node is too old to run the rest. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Mailtranche needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org/`);
  process.exit(3);
}

/** Runs a command in the repository; `capture` keeps its output instead of showing it. Never throws. */
export function run(command, args, { capture = false, env = {}, cwd = ROOT } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", capture ? "pipe" : "inherit", capture ? "pipe" : "inherit"],
    });
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    const output = () => Buffer.concat(chunks).toString("utf8");
    child.on("error", (error) => done({ code: 127, output: `${command}: ${error.message}\n${output()}` }));
    child.on("close", (code, signal) => done({ code: code ?? 1, output: signal ? `${output()}\nended by ${signal}` : output() }));
  });
}

/** Runs the command-line program of an installed package with this Node. */
export function runBin(name, args, options) {
  return run(process.execPath, [join(ROOT, "node_modules", ...name.split("/")), ...args], options);
}

/** Installs the packages of the lockfile when they are missing or older than it. Throws when that fails. */
export async function installPackages(log = console.log) {
  const lock = join(ROOT, "package-lock.json");
  // npm writes this file last, so an installation that was broken off counts as none.
  const installed = join(ROOT, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  log("installing packages: npm ci");
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const ticker = setInterval(() => log(`  still installing, ${seconds()} s`), 10_000);
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code, output } = await npm(args);
  clearInterval(ticker);
  if (code !== 0) throw new Error(`npm ci failed with ${code}:\n${output.trim()}`);
  log(`  installed in ${seconds()} s`);
}

// `npm` is a batch file on Windows, which spawn refuses; npm itself says where its program is.
function npm(args) {
  const program = process.env.npm_execpath;
  return program?.endsWith(".js") ? run(process.execPath, [program, ...args], { capture: true }) : run("npm", args, { capture: true });
}

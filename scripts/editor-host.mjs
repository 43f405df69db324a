// The real VS Code that the editor tests and `npm run editor` use where no desktop VS Code is at hand:
// the npm package code-server, run with a Node of its own. Nothing here knows what the extension does.
// `node scripts/editor-host.mjs` installs it and prints where; tests import installHost and startHost.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isMain, ROOT } from "./process.mjs";

export const CODE_SERVER = "4.139.1";
const NODE = "24.21.0";
const HOST_ROOT = join(ROOT, ".cache", "editor-host");
// Raise when the steps below change, so that an older folder is built anew.
const RECIPE = 3;
const STAMP = JSON.stringify({ codeServer: CODE_SERVER, node: NODE, arch: process.arch, recipe: RECIPE });
// Not needed to run an extension here, and large or in want of a compiler. What server-main.js imports at once must stay.
const UNWANTED = [/copilot/, /sqlite3/, /windows/];

const silent = () => {};

/** Why the host cannot run on this machine, or undefined when it can. */
export function hostUnsupported() {
  if (process.platform !== "linux") return `code-server runs on Linux, this is ${process.platform}`;
  if (process.arch !== "x64" && process.arch !== "arm64") return `no Node build for linux ${process.arch} in the npm registry`;
  return undefined;
}

/** Installs the host once per version; later calls return at once. Says where its entry and its Node are. */
export async function installHost({ log = console.error } = {}) {
  const unsupported = hostUnsupported();
  if (unsupported) throw new Error(unsupported);
  const folder = join(HOST_ROOT, CODE_SERVER);
  const host = {
    folder,
    node: join(folder, "node_modules", `node-linux-${process.arch}`, "bin", "node"),
    entry: join(folder, "node_modules", "code-server", "out", "node", "entry.js"),
  };
  const stamp = join(folder, "installed.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === STAMP) return host;
  mkdirSync(HOST_ROOT, { recursive: true });
  for (let attempt = 1; ; attempt++) {
    try {
      await build(log, folder);
      return host;
    } catch (error) {
      if (attempt === 2) throw error;
      log(`editor host: ${error.message.split("\n")[0]}; trying once more`);
    }
  }
}

/** Builds beside the final folder and renames at the end: a run that was cut off leaves nothing that looks installed. */
async function build(log, folder) {
  const began = Date.now();
  const work = mkdtempSync(join(HOST_ROOT, "installing-"));
  try {
    writeFileSync(join(work, "package.json"), JSON.stringify({ name: "editor-host", private: true }));
    log(`editor host: fetching VS Code (code-server ${CODE_SERVER}) and Node ${NODE} from npm`);
    await npm(work, [
      "install",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      `code-server@${CODE_SERVER}`,
      `node-linux-${process.arch}@${NODE}`,
    ]);
    const vscode = join(work, "node_modules", "code-server", "lib", "vscode");
    slim(join(vscode, "package.json"));
    // It pins what was just dropped, and npm would install that again.
    rmSync(join(vscode, "npm-shrinkwrap.json"), { force: true });
    log("editor host: fetching what VS Code itself needs");
    await npm(vscode, ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"]);
    copyFileSync(
      fileURLToPath(import.meta.resolve("./editor-host-log.cjs")),
      join(vscode, "node_modules", "@vscode", "spdlog", "index.js"),
    );
    writeFileSync(join(work, "installed.json"), STAMP);
    rmSync(folder, { recursive: true, force: true });
    renameSync(work, folder);
    log(`editor host: ready after ${Math.round((Date.now() - began) / 1000)} s in ${folder}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function slim(file) {
  const { devDependencies: _dev, overrides: _overrides, allowScripts: _scripts, ...manifest } = JSON.parse(readFileSync(file, "utf8"));
  const wanted = (name) => !UNWANTED.some((pattern) => pattern.test(name));
  manifest.dependencies = Object.fromEntries(Object.entries(manifest.dependencies).filter(([name]) => wanted(name)));
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

function npm(cwd, args) {
  return new Promise((done, fail) => {
    const child = spawn("npm", args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-4000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done() : fail(new Error(`npm ${args[0]} ended with ${code} in ${cwd}\n${output}`))));
  });
}

/** Free at the moment of asking; nothing else on a test machine takes it in the second until the host does. */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

const QUIET_SETTINGS = {
  "files.autoSave": "off",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "git.enabled": false,
  "security.workspace.trust.startupPrompt": "always",
  "security.workspace.trust.banner": "always",
  "terminal.integrated.gpuAcceleration": "off",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.layoutControl.enabled": false,
  "remote.autoForwardPorts": false,
  "files.hotExit": "off",
  "window.confirmBeforeClose": "never",
  "window.menuBarVisibility": "compact",
};

/**
 * Starts the host and waits until it answers. `trust: true` trusts every folder (the workbench asks nothing);
 * `trust: false` makes it ask, as it does for a user who opens a folder for the first time.
 */
export async function startHost({ folder, vsix = [], userSettings = {}, environment = {}, trust, port, log = silent }) {
  const { node, entry } = await installHost();
  const home = mkdtempSync(join(tmpdir(), "mailtranche-host-"));
  const userDataDir = join(home, "data");
  const extensionsDir = join(home, "extensions");
  mkdirSync(extensionsDir);
  // Settings that concern the machine count only in the second place.
  for (const place of ["User", "Machine"]) {
    mkdirSync(join(userDataDir, place), { recursive: true });
    writeFileSync(join(userDataDir, place, "settings.json"), JSON.stringify({ ...QUIET_SETTINGS, ...userSettings }, null, 2));
  }
  const env = { ...hostEnvironment(home), ...environment };
  const folders = ["--user-data-dir", userDataDir, "--extensions-dir", extensionsDir];
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    for (const file of vsix) installVsix(node, [entry, ...folders, "--install-extension", file], env);
  } catch (error) {
    removeHome();
    throw error;
  }

  const at = port ?? (await freePort());
  const args = [entry, "--auth", "none", "--bind-addr", `127.0.0.1:${at}`, ...folders];
  // Not the smoke-test driver: with it the workbench draws no notifications, and those are part of what is tested.
  args.push("--disable-telemetry", "--disable-update-check", "--disable-getting-started-override");
  if (trust) args.push("--disable-workspace-trust");
  let output = "";
  const keep = (chunk) => {
    output = (output + chunk).slice(-200_000);
    log(String(chunk));
  };
  // A group of its own, so that the extension host, the terminals' host and the search processes end with it.
  const child = spawn(node, args, { env, cwd: home, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise((done) => child.once("exit", done));
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // Already gone.
    }
  };
  const endNow = () => {
    signal("SIGKILL");
    removeHome();
  };
  process.once("exit", endNow);
  const stop = async () => {
    signal("SIGTERM");
    await Promise.race([ended, sleep(3000, undefined, { ref: false })]);
    endNow();
    process.removeListener("exit", endNow);
  };
  const base = `http://127.0.0.1:${at}`;
  try {
    await untilAnswers(`${base}/healthz`, child);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${output}`);
  }
  const url = folder ? `${base}/?folder=${encodeURIComponent(folder)}` : `${base}/`;
  return { url, base, home, userDataDir, extensionsDir, pid: child.pid, ended, stop, logs: () => output };
}

/** PORT and PASSWORD would silently win over the arguments; VSCODE_* leak in when this runs inside a VS Code terminal. */
function hostEnvironment(home) {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (/^(PORT|PASSWORD|HASHED_PASSWORD|NODE_OPTIONS|ELECTRON_.*|VSCODE_.*|VITEST.*|XDG_.*)$/.test(name)) continue;
    env[name] = value;
  }
  const own = { HOME: home, XDG_CONFIG_HOME: "config", XDG_DATA_HOME: "share", XDG_CACHE_HOME: "cache", XDG_RUNTIME_DIR: "run" };
  for (const [name, value] of Object.entries(own)) {
    env[name] = name === "HOME" ? home : join(home, value);
    mkdirSync(env[name], { recursive: true });
  }
  // No gallery: the workbench would ask it at every start, and a test machine has no network to ask.
  env.EXTENSIONS_GALLERY = JSON.stringify({ serviceUrl: "" });
  return env;
}

function installVsix(node, args, env) {
  const ran = spawnSync(node, args, { env, encoding: "utf8", timeout: 60_000 });
  if (ran.status !== 0) throw new Error(`--install-extension ended with ${ran.status ?? ran.signal}: ${ran.stdout}${ran.stderr}`);
}

async function untilAnswers(url, child) {
  const limit = Date.now() + 60_000;
  while (Date.now() < limit) {
    if (child.exitCode !== null) throw new Error(`the editor host ended with ${child.exitCode} before it answered`);
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    await sleep(150);
  }
  throw new Error(`the editor host did not answer on ${url} within 60 s`);
}

if (isMain(import.meta.url)) {
  const host = await installHost();
  console.log(host.entry);
}

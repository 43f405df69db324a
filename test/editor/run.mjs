// The editor ring: builds, packs, starts two editor hosts, drives them in chromium and ends everything it started.
// `node test/editor/run.mjs [part of a scenario's name]`; EDITOR_VSIX takes a package that is already there.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAll } from "../../scripts/build.mjs";
import { hostUnsupported, installHost, startHost } from "../../scripts/editor-host.mjs";
import { packVsix } from "../../scripts/pack.mjs";
import { isMain, ROOT } from "../../scripts/process.mjs";

const LIMIT_MINUTES = 12;
const HOW_TO_ADD = "sudo apt-get install -y chromium";
const SETTINGS = { "workbench.editor.useModal": "off", "terminal.integrated.shellIntegration.enabled": false };
// A prompt without host, user and folder: screenshots show it. Bash's start-up files set PS1, this comes after them.
const ENVIRONMENT = { SHELL: "/bin/bash", PROMPT_COMMAND: 'PS1="$ "' };

/** Why the ring cannot run here, or undefined. */
export function editorRingMissing() {
  const unsupported = hostUnsupported();
  if (unsupported) return { why: unsupported, add: "run it on Linux" };
  const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
  return existsSync(chromium) ? undefined : { why: `no chromium at ${chromium}`, add: HOW_TO_ADD };
}

/** Runs the ring. `notRun` says why it was left out, which under CI=true is a failure. */
export async function runEditorRing({ filters = [], log = console.log } = {}) {
  const missing = editorRingMissing();
  if (missing) {
    log(`\n*** THE EDITOR RING WAS NOT RUN: ${missing.why}.\n*** Add it with:  ${missing.add}\n`);
    return { passed: 0, failed: process.env.CI === "true" ? 1 : 0, notRun: missing.why };
  }
  const vsix = process.env.EDITOR_VSIX ?? (await buildAndPack(log));
  await installHost({ log });
  const hosts = {};
  try {
    hosts.trusting = await startHost({ vsix: [vsix], trust: true, userSettings: SETTINGS, environment: ENVIRONMENT });
    hosts.asking = await startHost({ vsix: [vsix], trust: false, userSettings: SETTINGS, environment: ENVIRONMENT });
    const env = { EDITOR_TRUSTING: hosts.trusting.base, EDITOR_ASKING: hosts.asking.base };
    const result = await scenarios(filters, env);
    if (result.failed > 0) keepLogs(hosts, log);
    return result;
  } finally {
    await Promise.all(Object.values(hosts).map((host) => host.stop()));
  }
}

async function buildAndPack(log) {
  await buildAll({ only: ["extension", "language-client", "server"], log });
  return packVsix({ log });
}

/** Vitest in a group of its own with a limit: a workbench that waits for ever must not keep the machine. */
async function scenarios(filters, env) {
  const report = join(ROOT, ".cache", "editor-results.json");
  rmSync(report, { force: true });
  const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
  const args = [vitest, "run", "--config", "test/editor/vitest.config.mjs"];
  args.push("--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters);
  // Windows' folders and the browser's profiles: one place, removed also when the run was cut off.
  const temporary = mkdtempSync(join(tmpdir(), "mailtranche-ring-"));
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env, TMPDIR: temporary },
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // Already gone.
    }
  };
  // SIGTERM first: on it the driver closes the browser, which has a process group of its own.
  const timers = [
    setTimeout(() => signal("SIGTERM"), LIMIT_MINUTES * 60_000),
    setTimeout(() => signal("SIGKILL"), LIMIT_MINUTES * 60_000 + 10_000),
  ];
  const end = () => {
    signal("SIGTERM");
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once("exit", end);
  const code = await new Promise((done) => child.once("close", done));
  process.removeListener("exit", end);
  end();
  for (const timer of timers) clearTimeout(timer);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  // A file that fails before its first test counts too.
  return { passed: numPassedTests, failed: code === 0 ? 0 : Math.max(1, numFailedTests) };
}

function keepLogs(hosts, log) {
  const folder = join(ROOT, ".cache", "editor-logs");
  rmSync(folder, { recursive: true, force: true });
  for (const [name, host] of Object.entries(hosts)) {
    const logs = join(host.userDataDir, "logs");
    mkdirSync(folder, { recursive: true });
    if (existsSync(logs)) cpSync(logs, join(folder, name), { recursive: true });
  }
  log("the editor's own logs are in .cache/editor-logs, pictures of the failed moments in .cache/screenshots");
}

if (isMain(import.meta.url)) {
  // The listeners on "exit" end what was started; a signal has to lead there.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(130));
  try {
    const { passed, failed, notRun } = await runEditorRing({ filters: process.argv.slice(2) });
    if (!notRun) console.log(`editor ring: ${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

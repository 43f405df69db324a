// `npm run editor`: the extension, as a user would install it, on a copy of the example.
// Desktop VS Code when `code` is there; else, on Linux, VS Code in the browser (`--browser` asks for that at once).
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { installPackages, isMain, ROOT, requireNode } from "./process.mjs";

const EXAMPLE = "northwind";

/** Where desktop VS Code's command is, if it is installed. */
function desktopCode() {
  const name = process.platform === "win32" ? "code.cmd" : "code";
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  if (process.platform === "darwin") folders.push("/Applications/Visual Studio Code.app/Contents/Resources/app/bin");
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

function copyOfExample() {
  const parent = mkdtempSync(join(tmpdir(), "mailtranche-example-"));
  const folder = join(parent, EXAMPLE);
  cpSync(join(ROOT, "examples", EXAMPLE), folder, { recursive: true });
  return { parent, folder };
}

async function openDesktop(code, vsix) {
  // A batch file on Windows needs a shell, and a shell needs the quotes.
  const windows = process.platform === "win32";
  const call = (args) => {
    const ran = windows
      ? spawnSync(`"${code}" ${args.map((arg) => `"${arg}"`).join(" ")}`, { stdio: "inherit", shell: true })
      : spawnSync(code, args, { stdio: "inherit" });
    if (ran.status !== 0) throw new Error(`${code} ${args[0]} ended with ${ran.status ?? ran.signal ?? ran.error?.message}`);
  };
  call(["--install-extension", vsix, "--force"]);
  const { folder } = copyOfExample();
  call(["--new-window", folder, join(folder, "mailtranche", "migration.yaml")]);
  console.log(`\nVS Code opens a copy of examples/${EXAMPLE}: ${folder}`);
  console.log(
    "Trust the folder and look at Mailtranche in the activity bar. Remove later: code --uninstall-extension mailtranche.mailtranche-vscode",
  );
}

async function openBrowserHost(vsix) {
  const { installHost, startHost } = await import("./editor-host.mjs");
  await installHost({ log: console.log });
  const { parent, folder } = copyOfExample();
  const host = await startHost({ folder, vsix: [vsix], trust: false });
  console.log(`\nVS Code runs with the extension and a copy of examples/${EXAMPLE}. Open:\n\n  ${host.url}\n`);
  console.log("Trust the folder and look at Mailtranche in the activity bar. Ctrl-C ends it and removes the copy.");
  await new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, done);
    host.ended.then(done);
  });
  await host.stop();
  rmSync(parent, { recursive: true, force: true });
}

async function main() {
  requireNode();
  await installPackages();
  const code = process.argv.includes("--browser") ? undefined : desktopCode();
  if (!code && process.platform !== "linux") {
    console.error("No VS Code found: install it from https://code.visualstudio.com/ and make its `code` command available");
    console.error("(in VS Code: Shell Command: Install 'code' command in PATH), then run this again.");
    return 1;
  }
  const { buildAll } = await import("./build.mjs");
  const { packVsix } = await import("./pack.mjs");
  await buildAll();
  const vsix = await packVsix();
  await (code ? openDesktop(code, vsix) : openBrowserHost(vsix));
  return 0;
}

if (isMain(import.meta.url)) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

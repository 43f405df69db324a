import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";

// Everything that would talk to the outside or ask a first-run question is off.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const ROOT = join(import.meta.dirname, "..", "..", "..");
const THROW_AWAY = join(ROOT, ".cache", "screenshots");

/** One window of the editor on its own copy of a workspace. */
export interface Workbench {
  readonly page: Page;
  /** The copy: change its files freely. */
  readonly folder: string;
  openFile(path: string): Promise<void>;
  /** As a user: palette, title, Enter. The title is matched whole. */
  runCommand(title: string): Promise<void>;
  /** The titles the palette offers for a text. */
  paletteTitles(text: string): Promise<readonly string[]>;
  /** Into media/screenshots with SCREENSHOTS=1 (they are the README's), else beside the other throw-away files. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The host that trusts every folder, or the one that asks as it asks a user. */
  readonly host?: "trusting" | "asking";
  /** A folder of the repository. Copied to a temporary folder first: the workbench in a browser may save by itself. */
  readonly workspace: string;
  /** The last chance to change the copy before the editor sees it. */
  readonly prepare?: (folder: string) => void;
  readonly size?: { readonly width: number; readonly height: number };
}

/** run.mjs starts the hosts, since it also has to end them when everything here is stuck. */
function hostAddress(kind: "trusting" | "asking"): string {
  const name = kind === "trusting" ? "EDITOR_TRUSTING" : "EDITOR_ASKING";
  const address = process.env[name];
  if (!address) throw new Error(`${name} is not set; start this ring with: node test/editor/run.mjs`);
  return address;
}

/** Opens a copy of a workspace in a window of its own and waits until the workbench has drawn itself. */
export async function openWorkspace(options: OpenOptions): Promise<Workbench> {
  const parent = mkdtempSync(join(tmpdir(), "mailtranche-window-"));
  const folder = join(parent, basename(options.workspace));
  cpSync(resolve(ROOT, options.workspace), folder, { recursive: true });
  options.prepare?.(folder);
  const browser = await launch();
  const close = async () => {
    await browser.close();
    rmSync(parent, { recursive: true, force: true });
  };
  try {
    const page = await browser.newPage({ viewport: options.size ?? { width: 1280, height: 800 } });
    page.setDefaultTimeout(20_000);
    await page.goto(`${hostAddress(options.host ?? "trusting")}/?folder=${encodeURIComponent(folder)}`);
    await page.locator(".monaco-workbench .statusbar").waitFor({ timeout: 60_000 });
    return {
      page,
      folder,
      openFile: (path) => openFile(page, folder, path),
      runCommand: (title) => runCommand(page, title),
      paletteTitles: (text) => paletteTitles(page, text),
      screenshot: (name) => screenshot(page, name),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One window for all tests of a file; a failed test leaves its picture in .cache/screenshots. */
export function useWorkspace(options: OpenOptions): () => Workbench {
  let bench: Workbench | undefined;
  beforeAll(async () => {
    bench = await openWorkspace(options);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail")
      await bench?.page.screenshot({ path: join(THROW_AWAY, `failed ${task.name.replaceAll("/", " ")}.png`) });
  });
  afterAll(() => bench?.close());
  return () => {
    if (!bench) throw new Error("the window is open only while tests run");
    return bench;
  };
}

function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) throw new Error(`no chromium at ${executablePath}; set CHROMIUM`);
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

async function openFile(page: Page, folder: string, path: string): Promise<void> {
  const name = path.split("/").at(-1) ?? path;
  await page.keyboard.press("Control+P");
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor();
  // An absolute path is looked up at once; a name would wait for the search index.
  await input.fill(join(folder, path));
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: name }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator(".editor-instance .view-line").first().waitFor();
}

async function openPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor();
  await input.fill(`>${text}`);
}

const rowLabel = ".quick-input-list .monaco-list-row .quick-input-list-entry .label-name";

async function runCommand(page: Page, title: string): Promise<void> {
  // Commands of an extension appear when the host has read its manifest: the palette is asked again until then.
  for (let attempt = 0; ; attempt++) {
    await openPalette(page, title);
    const row = page
      .locator(rowLabel)
      .filter({ hasText: exactly(title) })
      .first();
    try {
      await row.waitFor({ timeout: attempt < 5 ? 2000 : 10_000 });
      await row.click();
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      await page.keyboard.press("Escape");
    }
  }
}

async function paletteTitles(page: Page, text: string): Promise<readonly string[]> {
  await openPalette(page, text);
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  const titles = await page.locator(rowLabel).allInnerTexts();
  await page.keyboard.press("Escape");
  return titles.map((title) => title.trim());
}

const exactly = (text: string) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`);

async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS === "1" ? join(ROOT, "media", "screenshots") : THROW_AWAY;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
}

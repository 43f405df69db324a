import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Workbench } from "./workbench.ts";

export type Mark = "error" | "warning" | "info" | "hint";

export interface Problem {
  readonly file: string;
  readonly message: string;
  /** The rule id. */
  readonly code: string;
  readonly line: number;
  /** As the panel says it: Error, Warning, Info. */
  readonly severity: string;
}

/** A place in the drawn text: the middle of its first letter. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the text is drawn in the editor in front; undefined while it is scrolled away or not there. */
function spotOf(page: Page, text: string): Promise<Spot | undefined> {
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll(".editor-instance .view-lines .view-line")) {
      // The editor draws spaces as no-break spaces and splits a line into many spans.
      const at = (line.textContent ?? "").replaceAll("\u00a0", " ").indexOf(wanted);
      if (at < 0) continue;
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (at < seen + length) {
          const range = document.createRange();
          range.setStart(node, at - seen);
          range.setEnd(node, at - seen + 1);
          const box = range.getBoundingClientRect();
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
        seen += length;
      }
    }
    return undefined;
  }, text);
}

/** The kinds of squiggle under the first letter of the first visible place with this text. */
export async function markedTexts({ page }: Workbench, text: string): Promise<readonly Mark[]> {
  const spot = await spotOf(page, text);
  if (!spot) return [];
  return page.evaluate(({ x, y }) => {
    const kinds = ["error", "warning", "info", "hint"] as const;
    const under = (kind: string) =>
      [...document.querySelectorAll(`.editor-instance .view-overlays .squiggly-${kind}`)].some((mark) => {
        const box = mark.getBoundingClientRect();
        return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
      });
    return kinds.filter(under);
  }, spot);
}

/** Waits until a squiggle of this kind starts under the text. */
export async function waitForMark(bench: Workbench, text: string, mark: Mark, timeout = 30_000): Promise<void> {
  const limit = Date.now() + timeout;
  let seen: readonly Mark[] = [];
  while (Date.now() < limit) {
    seen = await markedTexts(bench, text);
    if (seen.includes(mark)) return;
    await bench.page.waitForTimeout(100);
  }
  throw new Error(`no ${mark} under "${text}" after ${timeout} ms (${seen.length > 0 ? seen.join(", ") : "nothing"} there)`);
}

/** Puts the cursor into the text as it stands in the saved file, scrolling it into view. */
export async function placeCursor({ page, folder }: Workbench, path: string, text: string): Promise<void> {
  const content = readFileSync(join(folder, path), "utf8");
  const at = content.indexOf(text);
  if (at < 0) throw new Error(`${path} does not contain "${text}"`);
  const before = content.slice(0, at).split("\n");
  await page.keyboard.press("Control+G");
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor();
  await input.fill(`:${before.length}:${(before.at(-1)?.length ?? 0) + 2}`);
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** Types over the first place with this text (on one line); nothing is saved. */
export async function replaceText(bench: Workbench, path: string, text: string, by: string): Promise<void> {
  await placeCursor(bench, path, text);
  await bench.page.keyboard.press("ArrowLeft");
  for (let i = 0; i < text.length; i++) await bench.page.keyboard.press("Shift+ArrowRight");
  await bench.page.keyboard.insertText(by);
}

/** What the mouse shows when it rests on the text. */
export async function hoverText({ page }: Workbench, text: string): Promise<string> {
  const spot = await spotOf(page, text);
  if (!spot) throw new Error(`"${text}" is not in sight`);
  // The hover appears for a mouse that comes to rest, not for one that was always there.
  await page.mouse.move(spot.x + 30, spot.y + 120);
  await page.mouse.move(spot.x, spot.y, { steps: 4 });
  const hover = page
    .locator(".monaco-resizable-hover:not(.hidden) .monaco-hover-content, .monaco-hover:not(.hidden) .hover-contents")
    .first();
  await hover.waitFor();
  return (await hover.allInnerTexts()).join("\n");
}

/** Opens the list of fixes at the text and takes the one whose title contains the given one. Saves nothing. */
export async function applyQuickFix(bench: Workbench, path: string, text: string, title: string): Promise<void> {
  const { page } = bench;
  await placeCursor(bench, path, text);
  await page.keyboard.press("Control+.");
  const entry = page.locator(".action-widget .monaco-list-row").filter({ hasText: title }).first();
  await entry.waitFor();
  await entry.click();
  await entry.waitFor({ state: "hidden" });
}

/** Saves the editor in front and reads the file. */
export async function savedText({ page, folder }: Workbench, path: string): Promise<string> {
  await page.keyboard.press("Control+S");
  await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
  return readFileSync(join(folder, path), "utf8");
}

/** The rows of the Problems panel whose message, source or code contains the text; the panel itself does the filtering. */
export async function listProblems(bench: Workbench, filter: string): Promise<readonly Problem[]> {
  const { page } = bench;
  const panel = page.locator(".markers-panel");
  if (!(await panel.isVisible())) await page.keyboard.press("Control+Shift+M");
  await panel.waitFor();
  const input = page.locator(".panel .monaco-inputbox input.input").first();
  await input.fill(filter);
  let seen = await problemRows(panel);
  for (;;) {
    // The panel filters a moment after the last key; two equal readings end that.
    await page.waitForTimeout(400);
    const now = await problemRows(panel);
    if (JSON.stringify(now) === JSON.stringify(seen)) return now;
    seen = now;
  }
}

function problemRows(panel: Locator): Promise<readonly Problem[]> {
  return panel.locator(".monaco-list-row").evaluateAll((rows) => {
    const part = (row: Element, selector: string) => row.querySelector(selector)?.textContent ?? "";
    let file = "";
    return rows
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .flatMap((row) => {
        const level = row.getAttribute("aria-level");
        if (level === "1") file = part(row, ".label-name");
        if (level !== "2") return [];
        return [
          {
            file,
            message: part(row, ".marker-message"),
            code: part(row, ".marker-code"),
            line: Number(/\d+/.exec(part(row, ".marker-line"))?.[0] ?? 0),
            severity: /^\w+/.exec(row.getAttribute("aria-label") ?? "")?.[0] ?? "",
          },
        ];
      });
  });
}

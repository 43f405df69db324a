import type { Locator, Page } from "playwright-core";
import type { Workbench } from "./workbench.ts";

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** 1 at the top. */
  readonly level: number;
  /** undefined for a leaf. */
  readonly expanded: boolean | undefined;
}

/** Opens a container of the activity bar by its title. */
export async function showViewContainer({ page }: Workbench, title: string): Promise<void> {
  const action = page.locator(`.activitybar .action-item:has(.action-label[aria-label^="${title}"])`).first();
  await action.waitFor();
  if ((await action.getAttribute("aria-selected")) !== "true" && !(await action.evaluate((item) => item.classList.contains("checked")))) {
    await action.click();
  }
  await page.locator(".sidebar .pane-header").first().waitFor();
}

/** A view inside the open container, by the title in its header. */
function view(page: Page, title: string): Locator {
  return page.locator(".sidebar .pane").filter({ has: page.locator(`.pane-header[aria-label^="${title}"]`) });
}

/** What the view shows now; long trees are drawn only as far as they are visible. */
export async function treeRows({ page }: Workbench, title: string): Promise<readonly TreeRow[]> {
  return view(page, title)
    .locator(".pane-body .monaco-list-row")
    .evaluateAll((rows) =>
      rows
        // Rows are kept in any order; their place on the screen is the order.
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((row) => ({
          label: row.querySelector(".label-name")?.textContent ?? row.textContent ?? "",
          description: row.querySelector(".label-description")?.textContent ?? "",
          level: Number(row.getAttribute("aria-level")),
          expanded: row.hasAttribute("aria-expanded") ? row.getAttribute("aria-expanded") === "true" : undefined,
        })),
    );
}

/** The first row whose label (or label with description) contains the text. */
function row(page: Page, title: string, text: string | RegExp): Locator {
  return view(page, title).locator(".pane-body .monaco-list-row").filter({ hasText: text }).first();
}

export async function waitForRow({ page }: Workbench, title: string, text: string | RegExp, timeout = 30_000): Promise<void> {
  await row(page, title, text).waitFor({ timeout });
}

export async function expandRow({ page }: Workbench, title: string, text: string | RegExp): Promise<void> {
  const found = row(page, title, text);
  await found.waitFor();
  if ((await found.getAttribute("aria-expanded")) === "true") return;
  await found.locator(".monaco-tl-twistie").click();
  await view(page, title).locator('.pane-body .monaco-list-row[aria-expanded="true"]').filter({ hasText: text }).first().waitFor();
}

/** An inline action, which appears when the mouse is over the row. */
export async function pressRowAction({ page }: Workbench, title: string, text: string | RegExp, action: string): Promise<void> {
  const found = row(page, title, text);
  await found.hover();
  await found.locator(`.actions .action-label[aria-label^="${action}"]`).click();
}

/** The text and button titles of a view that has nothing to show. */
export async function welcomeText({ page }: Workbench, title: string): Promise<string> {
  const welcome = view(page, title).locator(".welcome-view-content");
  await welcome.waitFor();
  return (await welcome.allInnerTexts()).join("\n");
}

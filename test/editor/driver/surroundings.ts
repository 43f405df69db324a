import type { Workbench } from "./workbench.ts";

/** Answers the question VS Code asks about a folder it sees for the first time. */
export async function trustFolder({ page }: Workbench, answer: "trust" | "restrict"): Promise<void> {
  const dialog = page.locator(".monaco-dialog-box").filter({ hasText: "Do you trust the authors" });
  await dialog.waitFor();
  await dialog
    .locator(".monaco-button")
    .filter({ hasText: answer === "trust" ? "Yes, I trust" : "No, I don't trust" })
    .click();
  await dialog.waitFor({ state: "detached" });
}

export async function dialogText({ page }: Workbench): Promise<string> {
  const dialog = page.locator(".monaco-dialog-box .dialog-message-container");
  await dialog.waitFor();
  return (await dialog.allInnerTexts()).join("\n");
}

export async function pressDialogButton({ page }: Workbench, title: string): Promise<void> {
  await page.locator(".monaco-dialog-box .monaco-button").filter({ hasText: title }).first().click();
  await page.locator(".monaco-dialog-box").waitFor({ state: "detached" });
}

/** Messages of the notifications on screen now, without their buttons. */
export async function notificationTexts({ page }: Workbench): Promise<readonly string[]> {
  return page.locator(".notifications-toasts .notification-list-item-message").allInnerTexts();
}

/** Waits for a notification that contains the text, then presses one of its buttons. */
export async function pressNotificationButton({ page }: Workbench, text: string | RegExp, button: string): Promise<void> {
  const item = page.locator(".notifications-toasts .notification-list-item").filter({ hasText: text }).first();
  await item.waitFor();
  // The toast slides in; a press on it while it moves is lost.
  await item.hover();
  await item.locator(".monaco-button").filter({ hasText: button }).click();
}

/** The status-bar item whose text contains the given text, once it is there. */
export async function statusBarText({ page }: Workbench, text: string | RegExp): Promise<string> {
  const item = page.locator(".statusbar-item").filter({ hasText: text }).first();
  await item.waitFor();
  return (await item.allInnerTexts()).join(" ").trim();
}

/** The lines of the terminal in front; a line the terminal wrapped is two. */
export async function terminalText({ page }: Workbench): Promise<string> {
  const rows = page.locator(".terminal-wrapper.active .xterm-rows > div");
  await rows.first().waitFor();
  // The terminal draws spaces as no-break spaces.
  return (await rows.allInnerTexts())
    .map((line) => line.replaceAll("\u00a0", " ").trimEnd())
    .join("\n")
    .trim();
}

/** Trusts the folder of a restricted window later, through the editor's own page for it. */
export async function grantTrust(bench: Workbench): Promise<void> {
  await bench.runCommand("Workspaces: Manage Workspace Trust");
  await bench.page
    .locator(".workspace-trust-editor .monaco-button")
    .filter({ hasText: /^Trust$/ })
    .first()
    .click();
  await bench.page.locator(".statusbar-item").filter({ hasText: "Restricted Mode" }).waitFor({ state: "detached" });
}

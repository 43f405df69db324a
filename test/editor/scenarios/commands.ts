import { expect, test } from "vitest";
import { notificationTexts, placeCursor, statusBarText, useWorkspace, waitForMark } from "../driver/index.ts";
import { NORTHWIND, PLAYBOOK } from "../northwind.ts";

const bench = useWorkspace({ workspace: NORTHWIND });

/** The editor that came last, as text: wrapped lines are lines of their own. */
async function textOf(title: RegExp): Promise<string> {
  const { page } = bench();
  await page.locator(".tab").filter({ hasText: title }).first().waitFor();
  const lines = await page.locator(".editor-group-container .view-lines").allInnerTexts();
  return lines.join("\n").replaceAll("\u00a0", " ");
}

/** What the pages inside of the window show: a preview is one. */
async function framesText(): Promise<string> {
  const texts = bench()
    .page.frames()
    .map((frame) => frame.evaluate<string>("document.body?.innerText ?? ''").catch(() => ""));
  return (await Promise.all(texts)).join("\n");
}

async function pick(text: string): Promise<void> {
  const { page } = bench();
  const row = page.locator(".quick-input-widget .monaco-list-row").filter({ hasText: text }).first();
  await row.waitFor();
  await row.click();
}

test("Preflight Tranche asks which one and shows its scorecard", async () => {
  await bench().openFile(PLAYBOOK);
  await statusBarText(bench(), /NO-GO/);
  await bench().runCommand("Mailtranche: Preflight Tranche");
  await pick("high-volume");
  await expect.poll(() => textOf(/Preflight/i), { timeout: 20_000 }).toMatch(/high-volume[\s\S]*NO-GO/);
});

test("Show Live Record asks the DNS and shows what resolver, servers and files say", async () => {
  await bench().runCommand("Mailtranche: Show Live Record");
  await pick("northwind.example");
  await expect.poll(() => textOf(/northwind\.example/), { timeout: 20_000 }).toMatch(/Resolver[\s\S]*Authoritative/);
  await bench().runCommand("View: Close All Editors");
});

test("Restart Server loses no finding, and Show Log shows both starts", async () => {
  await bench().runCommand("Mailtranche: Restart Server");
  await statusBarText(bench(), /NO-GO/);
  await bench().openFile(PLAYBOOK);
  await placeCursor(bench(), PLAYBOOK, "sf1]");
  await waitForMark(bench(), "sf1]", "error");
  await bench().runCommand("View: Close All Editors");
  await bench().runCommand("Mailtranche: Show Log");
  const log = async () => (await bench().page.locator(".view-lines").allInnerTexts()).join("\n");
  await expect.poll(async () => (await log()).replaceAll("\u00a0", " ").match(/trusted true/g)?.length, { timeout: 10_000 }).toBe(2);
  expect((await notificationTexts(bench())).filter((text) => /error|failed|crash/i.test(text))).toEqual([]);
});

// Last: a preview takes the keyboard back whenever it draws, also from the palette.
test("Explain Rule offers the rule at the cursor first and opens its page", async () => {
  await bench().openFile(PLAYBOOK);
  await placeCursor(bench(), PLAYBOOK, "sf1]");
  await waitForMark(bench(), "sf1]", "error");
  await bench().runCommand("Mailtranche: Explain Rule");
  await pick("dkim/missing");
  await expect.poll(() => framesText(), { timeout: 20_000 }).toMatch(/^dkim\/missing\n[\s\S]*authentication 5/m);
});

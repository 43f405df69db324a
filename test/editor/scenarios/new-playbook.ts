import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { savedText, statusBarText, treeRows, useWorkspace } from "../driver/index.ts";
import { NORTHWIND } from "../northwind.ts";

// Settings with the example's internet, and nothing else of ours yet.
const bench = useWorkspace({
  workspace: NORTHWIND,
  prepare: (folder) => {
    const own = join(folder, "mailtranche");
    for (const name of readdirSync(own)) if (name !== "settings.yaml") rmSync(join(own, name), { recursive: true });
  },
});

async function pick(text: string): Promise<void> {
  const row = bench().page.locator(".quick-input-widget .monaco-list-row").filter({ hasText: text }).first();
  await row.waitFor();
  await row.click();
}

async function answer(text: string): Promise<void> {
  const box = bench().page.locator(".quick-input-widget .quick-input-box input");
  await box.waitFor();
  await box.fill(text);
  await box.press("Enter");
}

test("New Playbook asks three things and writes a plan that is judged at once", async () => {
  await bench().runCommand("Mailtranche: New Playbook");
  await pick("Exchange Server");
  await pick("Microsoft 365");
  await answer("northwind.example");
  await expect.poll(() => savedText(bench(), "mailtranche/migration.yaml"), { timeout: 20_000 }).toContain("  pilot:");
  expect(await savedText(bench(), "mailtranche/migration.yaml")).toContain("zendesk: { service: zendesk");
  await statusBarText(bench(), /GO|HOLD/);
  await expect
    .poll(async () => (await treeRows(bench(), "Tranches")).map(({ label }) => label).join("\n"), { timeout: 20_000 })
    .toMatch(/pilot[\s\S]*final/);
  await bench().screenshot("new-playbook");
});

test("a second time it shows the plan that is there", async () => {
  await bench().runCommand("Mailtranche: New Playbook");
  await expect.poll(() => bench().page.locator(".tab.active").innerText(), { timeout: 10_000 }).toMatch(/migration\s*\.yaml/);
});

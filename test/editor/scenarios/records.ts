import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyQuickFix, hoverText, placeCursor, replaceText, savedText, useWorkspace, waitForMark } from "../driver/index.ts";
import { addTerraform, NORTHWIND, TERRAFORM, ZONE } from "../northwind.ts";

const bench = useWorkspace({ workspace: NORTHWIND, prepare: addTerraform });

test("a Terraform file that Settings name is checked, explained and mended in its own language", async () => {
  await bench().openFile(TERRAFORM);
  const before = readFileSync(join(bench().folder, TERRAFORM), "utf8");
  await placeCursor(bench(), TERRAFORM, "+all");
  await waitForMark(bench(), "+all", "error");
  expect(await hoverText(bench(), "+all")).toContain("spf/all-pass");
  await bench().screenshot("terraform");
  await bench().page.keyboard.press("Escape");
  await applyQuickFix(bench(), TERRAFORM, "+all", "~all");
  expect(await savedText(bench(), TERRAFORM)).toBe(before.replace("+all", "~all"));
});

test("inside a record the values of a tag are offered and explained", async () => {
  await bench().openFile(ZONE);
  await placeCursor(bench(), ZONE, "p=none; rua=mailto:dmarc@");
  expect(await hoverText(bench(), "p=none; rua=mailto:dmarc@")).toContain("treat as suspicious");
  await bench().page.keyboard.press("Escape");
  await replaceText(bench(), ZONE, "p=none", "p=");
  await bench().page.keyboard.press("Control+Space");
  const row = bench().page.locator(".suggest-widget .monaco-list-row").filter({ hasText: "quarantine" }).first();
  await row.waitFor();
  await bench().screenshot("record-completion");
  await row.click();
  expect(await savedText(bench(), ZONE)).toContain("v=DMARC1; p=quarantine; rua=");
});

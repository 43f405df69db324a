import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  applyQuickFix,
  hoverText,
  listProblems,
  markedTexts,
  placeCursor,
  replaceText,
  savedText,
  useWorkspace,
  waitForMark,
} from "../driver/index.ts";
import { misspellPilot, NORTHWIND, PLAYBOOK, rewrite, ZONE } from "../northwind.ts";

const original = (path: string) => readFileSync(join(NORTHWIND, path), "utf8");
const bench = useWorkspace({
  workspace: NORTHWIND,
  prepare: (folder) => {
    misspellPilot(folder);
    rewrite(folder, ZONE, "zendesk1._domainkey.zendesk.com.", "zendesk1._domainkey.zendesk.com");
  },
});

test("a DKIM key that DNS does not have is underlined at its selector, with its score and the tranche it stops", async () => {
  await bench().openFile(PLAYBOOK);
  await placeCursor(bench(), PLAYBOOK, "sf1]");
  await waitForMark(bench(), "sf1]", "error");
  const [problem] = await listProblems(bench(), "dkim/missing");
  expect(problem).toMatchObject({ file: "migration.yaml", code: "dkim/missing", severity: "Error" });
  expect(problem?.message).toMatch(/\[authentication 5, stops high-volume\]/);
  expect(await hoverText(bench(), "sf1]")).toContain("authentication 5");
  await bench().screenshot("finding");
});

test("the fix of a misspelt reference gives back the text as it was, byte for byte", async () => {
  await bench().openFile(PLAYBOOK);
  await placeCursor(bench(), PLAYBOOK, "pilto");
  await waitForMark(bench(), "pilto", "error");
  await applyQuickFix(bench(), PLAYBOOK, "pilto", "pilot");
  expect(await savedText(bench(), PLAYBOOK)).toBe(original(PLAYBOOK));
  await expect.poll(() => markedTexts(bench(), "pilot]")).toEqual([]);
});

test("a fault is underlined while it is typed, before anything is saved", async () => {
  await replaceText(bench(), PLAYBOOK, "needs: [regulated]", "needs: [regulatd]");
  await waitForMark(bench(), "regulatd", "error");
  await bench().runCommand("File: Revert File");
});

test("a zone file of the playbook is checked too, and the missing dot is put back", async () => {
  await bench().openFile(ZONE);
  await placeCursor(bench(), ZONE, "zendesk1._domainkey.zendesk.com");
  await waitForMark(bench(), "zendesk1._domainkey.zendesk.com", "error");
  await applyQuickFix(bench(), ZONE, "zendesk1._domainkey.zendesk.com", "Append the dot");
  // A zone that changes gets a higher serial, or its secondaries would not notice.
  expect(await savedText(bench(), ZONE)).toBe(original(ZONE).replace("2026100801", "2026100802"));
});

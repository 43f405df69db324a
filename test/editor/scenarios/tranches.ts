import { expect, test } from "vitest";
import { expandRow, showViewContainer, statusBarText, treeRows, useWorkspace, waitForRow } from "../driver/index.ts";
import { NORTHWIND, PLAYBOOK } from "../northwind.ts";

const VIEW = "Tranches";
const bench = useWorkspace({ workspace: NORTHWIND });

/** What the tree says about a tranche: GO, NO-GO or HOLD. */
async function verdict(tranche: string): Promise<string | undefined> {
  const row = (await treeRows(bench(), VIEW)).find(({ label }) => label === tranche);
  return row && /NO-GO|GO|HOLD/.exec(row.description)?.[0];
}

test("the tree shows a verdict for every tranche: one may start, one is stopped, one waits", async () => {
  await bench().openFile(PLAYBOOK);
  await showViewContainer(bench(), "Mailtranche");
  await waitForRow(bench(), VIEW, "high-volume");
  await expect.poll(() => verdict("high-volume"), { timeout: 30_000 }).toBe("NO-GO");
  await expect.poll(() => verdict("pilot"), { timeout: 10_000 }).toBe("GO");
  await expect.poll(() => verdict("scale-1"), { timeout: 10_000 }).toBe("HOLD");
});

test("a stopped tranche opens down to the finding that stops it", async () => {
  await expandRow(bench(), VIEW, "high-volume");
  await waitForRow(bench(), VIEW, /authentication.*5/);
  await expandRow(bench(), VIEW, /authentication.*5/);
  await waitForRow(bench(), VIEW, /dkim/);
  await bench().screenshot("tranches");
});

test("the status bar shows the worst verdict", async () => {
  expect(await statusBarText(bench(), /^\s*Mailtranche/)).toContain("NO-GO");
});

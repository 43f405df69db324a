import { expect, test } from "vitest";
import {
  dialogText,
  expandRow,
  pressDialogButton,
  pressRowAction,
  showViewContainer,
  terminalText,
  useWorkspace,
  waitForRow,
} from "../driver/index.ts";
import { NORTHWIND, rewrite } from "../northwind.ts";

const VIEW = "Runbooks";
const RUNBOOK = "DNS change is not seen everywhere";
const STEP = "Same SOA serial on every authoritative server";
const bench = useWorkspace({
  workspace: NORTHWIND,
  // What the step really runs would ask real name servers. The sum shows that a shell ran it.
  prepare: (folder) => rewrite(folder, "mailtranche/runbooks/dns-propagation.yaml", "dig +nssearch", "echo $((40 + 2)) serials of"),
});

test("a step shows its rendered command and goes to a terminal only after a yes", async () => {
  await showViewContainer(bench(), "Mailtranche");
  await waitForRow(bench(), VIEW, RUNBOOK);
  await expandRow(bench(), VIEW, RUNBOOK);
  await pressRowAction(bench(), VIEW, STEP, "Send to Terminal");
  expect(await dialogText(bench())).toContain("echo $((40 + 2)) serials of northwind.example");
  await pressDialogButton(bench(), "Cancel");
  expect(await bench().page.locator(".terminal-wrapper").count()).toBe(0);

  await pressRowAction(bench(), VIEW, STEP, "Send to Terminal");
  await bench().screenshot("runbook-step");
  await pressDialogButton(bench(), "Send to Terminal");
  await expect.poll(() => terminalText(bench()), { timeout: 20_000 }).toContain("\n42 serials of northwind.example");
});

import { afterAll, beforeAll, expect, test } from "vitest";
import {
  listenUdpAndTcp,
  notificationTexts,
  openWorkspace,
  pressNotificationButton,
  statusBarText,
  type Workbench,
} from "../driver/index.ts";
import { NORTHWIND, PLAYBOOK, resolveAt } from "../northwind.ts";

const PROGRESS = /preflight/i;
// Hears every question and answers none: a preflight that would last as long as its time-outs.
const silent = await listenUdpAndTcp();
let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkspace({ workspace: NORTHWIND, prepare: (folder) => resolveAt(folder, silent.port) });
});
afterAll(async () => {
  await bench?.close();
  await silent.close();
});

const inProgress = async () => (await notificationTexts(bench)).some((text) => PROGRESS.test(text));

test("a preflight from the palette shows its progress and ends at once when it is cancelled", async () => {
  await bench.openFile(PLAYBOOK);
  await statusBarText(bench, /^\s*Mailtranche/);
  await bench.runCommand("Mailtranche: Preflight Workspace");
  await expect.poll(inProgress, { timeout: 10_000 }).toBe(true);
  await bench.screenshot("preflight");
  await pressNotificationButton(bench, PROGRESS, "Cancel");
  await expect.poll(inProgress, { timeout: 3000 }).toBe(false);
  expect(silent.contacts()).toBeGreaterThan(0);
});

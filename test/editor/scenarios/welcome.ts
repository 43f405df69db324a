import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { showViewContainer, useWorkspace, welcomeText } from "../driver/index.ts";
import { NORTHWIND } from "../northwind.ts";

// Nothing of ours in it, so the extension has nothing to show.
const bench = useWorkspace({ workspace: NORTHWIND, prepare: (folder) => rmSync(join(folder, "mailtranche"), { recursive: true }) });

test("a folder without a playbook says what to do in each view", async () => {
  await showViewContainer(bench(), "Mailtranche");
  expect(await welcomeText(bench(), "Tranches")).toContain("Open Example");
  expect(await welcomeText(bench(), "Runbooks")).not.toBe("");
});

test("the palette offers the commands of the extension by their titles", async () => {
  const titles = await bench().paletteTitles("Mailtranche:");
  for (const title of [
    "Preflight Workspace",
    "Preflight Tranche",
    "Explain Rule",
    "Show Live Record",
    "Open Example",
    "Restart Server",
    "Show Log",
  ]) {
    expect(titles).toContain(`Mailtranche: ${title}`);
  }
});

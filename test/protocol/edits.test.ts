import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import { vscode } from "./capabilities.ts";
import { buildServer, Editor } from "./driver.ts";

const PLAN = "mailtranche/migration.yaml";

beforeAll(buildServer);
const editors: Editor[] = [];
afterEach(async () => {
  for (const editor of editors.splice(0)) expect(await editor.stop()).toBe(0);
});

async function opened(text?: string): Promise<Editor> {
  const editor = await Editor.start({
    capabilities: vscode,
    initializationOptions: { offline: true },
    prepare: (folder) => {
      if (text !== undefined) writeFileSync(join(folder, PLAN), text);
    },
  });
  editors.push(editor);
  await editor.open(PLAN);
  return editor;
}

/** What the server said last of the plan as it is now, once the whole set is there. */
async function settled(editor: Editor, changes: number): Promise<readonly unknown[]> {
  await editor.until("the whole set", () => editor.stateChanges > changes);
  const shown = editor.shown(PLAN).map(({ range, severity, code, message, relatedInformation }) => {
    const related = relatedInformation?.map((one) => [one.location.uri.slice(editor.uri("").length), one.location.range, one.message]);
    return JSON.stringify({ range, severity, code, message, related });
  });
  return shown.sort();
}

/** Typing, pasting, deleting and moving blocks, undoing, inside of block scalars and of maps in braces. */
const scripts: readonly (readonly [from: string, to: string])[] = [
  ["title: ", "title: New "],
  ["tranches:\n", "tranches:\n  extra:\n    cohort: { size: 7 }\n"],
  ["    cohort: { size: 7 }\n", "    cohort: { size: 7\n"],
  ["    cohort: { size: 7\n", "    cohort: { size: 7 }\n    note: |\n      two lines\n        # and no comment\n"],
  ["  extra:\n", "  Extra\n"],
  ["  Extra\n", "  extra:\n"],
  ["      two lines\n", "      two lines\n    gate: none\n"],
  ["senders:\n", "senders:\n  copy: { service: other, domains: [northwind.example], dkim: [zz], path: target }\n"],
  ["dkim: [zz]", "dkim: [zz, sel1]"],
  ["domains: [northwind.example], dkim: [zz", "domains: [northwnd.example], dkim: [zz"],
];

test("after every edit of a script the server shows what a server shows that has never seen another text", async () => {
  const editor = await opened();
  await settled(editor, 0);
  for (const [from, to] of scripts) {
    const changes = editor.stateChanges;
    await editor.replace(PLAN, from, to);
    const incremental = await settled(editor, changes);
    const fresh = await opened(editor.text(PLAN));
    expect(incremental, to).toEqual(await settled(fresh, 0));
  }
}, 120_000);

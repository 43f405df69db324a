import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { WorkspaceEdit } from "vscode-languageserver/node";
import { neovim, vscode } from "./capabilities.ts";
import { buildServer } from "./driver.ts";
import { LEGACY, original, PLAN, rewrite, start, stopEditors, ZONE } from "./session.ts";

beforeAll(buildServer);
afterEach(stopEditors);

describe("files that nobody opened", () => {
  test("a zone file that the playbook names is checked, and cleared when it is mended on the disk", async () => {
    const prepare = (folder: string) => rewrite(folder, ZONE, "zendesk1._domainkey.zendesk.com.", "zendesk1._domainkey.zendesk.com");
    const editor = await start({ capabilities: vscode, prepare });
    const found = await editor.finding(ZONE, "zone/missing-trailing-dot");
    expect(found.message).toContain("zendesk");
    expect(editor.lastPublished(ZONE)?.version).toBeUndefined();
    expect(editor.registrations).toContain("workspace/didChangeWatchedFiles");
    editor.write(ZONE, original(ZONE));
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: editor.uri(ZONE), type: 2 }] });
    await editor.clean(ZONE, "zone/missing-trailing-dot");
  });

  test("diagnostics go when the file is gone", async () => {
    const prepare = (folder: string) => {
      rewrite(folder, LEGACY, '"v=spf1 -all"', '"v=spf1 -all');
    };
    const editor = await start({ capabilities: vscode, prepare });
    await editor.until("a finding", () => editor.shown(LEGACY).some(({ severity }) => severity === 1));
    rmSync(join(editor.folder, LEGACY));
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: editor.uri(LEGACY), type: 3 }] });
    await editor.until("only that it is gone", () => editor.shown(LEGACY).every(({ code }) => code === "unreadable"));
  });

  test("a client that cannot watch files is not asked to, and a save reads the disk again", async () => {
    const editor = await start({ capabilities: neovim });
    await editor.open(PLAN);
    await editor.finding(PLAN, "dkim/missing");
    expect(editor.registrations).toEqual([]);
    editor.write(ZONE, original(ZONE).replace("zendesk1._domainkey.zendesk.com.", "zendesk1._domainkey.zendesk.com"));
    await editor.connection.sendNotification("textDocument/didSave", editor.about(PLAN));
    await editor.finding(ZONE, "zone/missing-trailing-dot");
  });
});

test("a file that is renamed is followed in the playbook", async () => {
  const editor = await start({ capabilities: vscode });
  await editor.open(PLAN);
  await editor.finding(PLAN, "dkim/missing");
  const renamed = { oldUri: editor.uri(LEGACY), newUri: editor.uri("mailtranche/zones/old/legacy.zone") };
  const edit = await editor.request<WorkspaceEdit | null>("workspace/willRenameFiles", { files: [renamed] });
  if (!edit) throw new Error("no edit");
  await editor.apply(edit);
  expect(editor.text(PLAN)).toContain("zones/old/legacy.zone");
  expect(editor.text(PLAN)).not.toContain("northwind-legacy.zone");
  const other = { oldUri: editor.uri("README.md"), newUri: editor.uri("READ.md") };
  expect(await editor.request("workspace/willRenameFiles", { files: [other] })).toBeNull();
});

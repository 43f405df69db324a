import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readTableFile } from "./read-text.ts";
import { readWorkspaceFiles } from "./workspace.ts";

const folder = mkdtempSync(join(tmpdir(), "tables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const csv = '"PrimarySmtpAddress","DisplayName"\r\n"ada@x.test","Käthe Größe"\r\n';
const wide = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return swap ? bytes.swap16() : bytes;
};

test.each([
  ["UTF-8", Buffer.from(csv)],
  ["UTF-16 LE with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), wide(csv, false)])],
  ["UTF-16 BE with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), wide(csv, true)])],
  ["UTF-16 LE without a mark", wide(csv, false)],
  ["UTF-16 BE without a mark", wide(csv, true)],
  ["Windows-1252", Buffer.from(csv, "latin1")],
])("an export in %s is read", async (_what, bytes) => {
  const path = join(folder, "m.csv");
  writeFileSync(path, bytes);
  const read = await readTableFile(path);
  expect(read.ok && read.text.replace(/^\uFEFF/, "")).toBe(csv);
});

test("what is no text is said to be none", async () => {
  const path = join(folder, "m.xlsx");
  writeFileSync(path, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 0, 0, 2]));
  expect(await readTableFile(path)).toMatchObject({ ok: false, why: "holds binary data, not text" });
});

test("the files of an inventory belong to the workspace, and one that is not there is no fault of the disk", async () => {
  writeFileSync(
    join(folder, "plan.mailtranche.yaml"),
    "apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: T\ninventory: { mailboxes: boxes.csv, permissions: gone.csv }\ntranches: { a: { cohort: { file: list.csv } } }\n",
  );
  writeFileSync(join(folder, "boxes.csv"), csv);
  writeFileSync(join(folder, "list.csv"), "ada@x.test\n");
  writeFileSync(join(folder, "other.csv"), "nobody names it\n");
  const { files, unreadable } = await readWorkspaceFiles({ root: folder, starts: ["."] });
  expect(files.filter(({ language }) => language === "csv").map(({ path }) => path)).toEqual(["boxes.csv", "list.csv"]);
  expect(unreadable).toEqual([]);
});

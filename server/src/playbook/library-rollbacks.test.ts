import { expect, it } from "vitest";
import { readSourceFile } from "./kinds.ts";
import { rollbackRunbookFor, rollbackRunbooks } from "./library-rollbacks.ts";
import { validateFile } from "./validate.ts";

it.each(rollbackRunbooks.map(({ id, text }) => [id, text]))("%s is a runbook that the schema takes", (id, text) => {
  const file = readSourceFile(`${id}.yaml`, text);
  expect([file.readable, file.kind, file.id]).toEqual([true, "Runbook", id]);
  expect(validateFile(file)).toEqual([]);
});

it.each([
  ["exchange", "microsoft365", "rollback-exchange-microsoft365"],
  ["google", "microsoft365", "rollback-google-microsoft365"],
  ["microsoft365", "google", "rollback-microsoft365-google"],
  ["microsoft365", "microsoft365", "rollback-tenant-to-tenant"],
  ["imap", "google", "rollback-imap"],
  ["exchange", "google", undefined],
  ["", "", undefined],
])("from %s to %s it is %s", (source, target, id) => expect(rollbackRunbookFor(source, target)).toBe(id));

import { expect, it } from "vitest";
import { readSourceFile } from "./kinds.ts";
import { rollbackRunbooks } from "./library-rollbacks.ts";
import { validateFile } from "./validate.ts";

it.each(rollbackRunbooks.map(({ id, text }) => [id, text]))("%s is a runbook that the schema takes", (id, text) => {
  const file = readSourceFile(`${id}.yaml`, text);
  expect([file.readable, file.kind, file.id]).toEqual([true, "Runbook", id]);
  expect(validateFile(file)).toEqual([]);
});

import { expect, test, vi } from "vitest";

vi.mock("vscode", () => import("./testing/vscode.ts"));
const { isSomewhereTrue } = await import("./settings.ts");

test("a folder that says online does not undo the user's offline", () => {
  expect(isSomewhereTrue({ globalValue: true, workspaceValue: false })).toBe(true);
  expect(isSomewhereTrue({ globalValue: false, workspaceValue: true })).toBe(true);
  expect(isSomewhereTrue({ globalValue: false })).toBe(false);
  expect(isSomewhereTrue(undefined)).toBe(false);
});

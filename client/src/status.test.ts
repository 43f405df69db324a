import { expect, test, vi } from "vitest";
import { stateOf, tranche } from "./testing/state.ts";

vi.mock("vscode", () => import("./testing/vscode.ts"));
const { statusOf } = await import("./status.ts");

const state = stateOf([tranche(), tranche({ id: "scale", verdict: "NO-GO" }), tranche({ id: "final", verdict: "HOLD" })], {
  worst: "NO-GO",
});

test("the item begins with the name and says the worst verdict", () => {
  expect(statusOf("running", state).text).toBe("Mailtranche: NO-GO");
  expect(statusOf("running", state).tooltip).toContain("1 NO-GO, 1 HOLD, 1 GO");
});

test("a fixed clock is marked and explained", () => {
  const { text, tooltip } = statusOf("running", { ...state, fixedClock: "2026-10-09T09:00:00+02:00" });
  expect(text).toBe("Mailtranche: NO-GO $(history)");
  expect(tooltip).toContain("2026-10-09T09:00:00+02:00");
});

test("a verdict without the network says so", () => {
  expect(statusOf("running", { ...state, trusted: false, live: false }).tooltip).toContain("Restricted Mode");
  expect(statusOf("running", { ...state, live: false }).tooltip).toContain("offline");
});

test("a server that did not start leads to the log, also when an older verdict is known", () => {
  expect(statusOf("failed", state)).toMatchObject({ text: "Mailtranche $(error)", command: "mailtranche.showLog" });
});

test("before the first answer there is no verdict", () => {
  expect(statusOf("starting", undefined).text).toBe("Mailtranche $(sync~spin)");
  expect(statusOf("running", stateOf([])).text).toBe("Mailtranche");
});

import { expect, test, vi } from "vitest";

vi.mock("vscode", () => import("../testing/vscode.ts"));
const { increments } = await import("./preflight.ts");

test("the server's percentages become steps that add up and never go back", () => {
  const reported: unknown[] = [];
  const report = increments({ report: (value) => reported.push(value) });
  report({ kind: "begin", title: "Preflight", percentage: 0 });
  report({ kind: "report", message: "12 of 40 questions", percentage: 30 });
  report({ kind: "report", percentage: 20 });
  report({ kind: "report", message: "done", percentage: 100 });
  expect(reported).toEqual([
    { increment: 0 },
    { message: "12 of 40 questions", increment: 30 },
    { increment: 0 },
    { message: "done", increment: 70 },
  ]);
});

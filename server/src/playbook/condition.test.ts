import { expect, test } from "vitest";
import { textAt } from "../base/index.ts";
import { parseYaml } from "../yaml/index.ts";
import { parseCondition } from "./index.ts";

function read(yaml: string) {
  const root = parseYaml(`c: ${yaml}`, "c.yaml").root;
  const node = root?.kind === "map" ? root.get("c") : undefined;
  if (node?.kind !== "scalar") throw new Error(`${yaml} is no scalar`);
  return parseCondition(node);
}

test.each([
  ["inbound-stability >= 99% over 7d", { kpi: "inbound-stability", op: ">=", value: 0.99, unit: "percent", overSeconds: 604_800 }],
  ["sync-missing == 0", { kpi: "sync-missing", op: "==", value: 0, unit: "number", overSeconds: undefined }],
  ["hard-bounce-rate@crm <= 2% over 1d min 200", { kpi: "hard-bounce-rate", scope: "crm", value: 0.02, min: 200 }],
  ["dkim-signing@shop.example>98% min 10 over 12h", { scope: "shop.example", op: ">", min: 10, overSeconds: 43_200 }],
  ["propagation-time <= 2h", { value: 7200, unit: "duration" }],
  ["bounce.sender-auth > 20/h", { kpi: "bounce.sender-auth", value: 20 / 3600, unit: "rate" }],
  ["probe.out.folder != inbox", { kpi: "probe.out.folder", value: "inbox", unit: "word" }],
  ["template-size < 100KB", { value: 102_400, unit: "size" }],
])("%s is read", (text, expected) => {
  const { condition, problems } = read(text);
  expect(problems).toEqual([]);
  expect(condition).toMatchObject({ ...expected, text });
});

test.each([
  ["inbound stability >= 99%", "stability >= 99%"],
  ["inbound-stability", "inbound-stability"],
  ["inbound-stability >=", ">="],
  ["inbound-stability => 99%", "=>"],
  ["inbound-stability >= 99,5%", "99,5%"],
  ["inbound-stability >= 99% for 7d", "for"],
  ["inbound-stability >= 99% over", "over"],
  ["inbound-stability >= 99% over week", "week"],
  ["inbound-stability >= 99% min 5d", "5d"],
  ["Inbound >= 99%", "Inbound >= 99%"],
])("%s is no condition, and the fault is at %s", (text, marked) => {
  const { condition, problems } = read(text);
  expect(condition).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems.map(({ place }) => textAt(place))).toEqual([marked]);
});

test("places are those of the source in every quoting style", () => {
  for (const yaml of ["'dkim-signing   > 98% over 7d'", '"dkim-\\x73igning > 98% over 7d"', "|\n  dkim-signing > 98%\n  over 7d\n"]) {
    const { condition } = read(yaml);
    expect(condition && textAt(condition.opPlace), yaml).toBe(">");
    expect(condition && textAt(condition.valuePlace), yaml).toBe("98%");
  }
});

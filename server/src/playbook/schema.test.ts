import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kinds, schemaAt, schemaOf } from "./index.ts";

test("keys of a tranche come with description, default and shape", () => {
  const keys = schemaAt("Playbook", ["tranches", "pilot"])?.keys ?? [];
  expect(keys.find(({ key }) => key === "gate")).toMatchObject({ default: "default", shape: "scalar", required: false });
  expect(keys.find(({ key }) => key === "window")).toMatchObject({ shape: "map", description: expect.stringContaining("When") });
  expect(keys.find(({ key }) => key === "needs")?.shape).toBe("list");
  expect(keys.every(({ description }) => description)).toBe(true);
});

test("values come from enums and booleans, with what they mean", () => {
  expect(schemaAt("Playbook", ["tranches", "pilot", "stage"])?.values.map(({ value }) => value)).toEqual([
    "pilot",
    "early-adopters",
    "scale",
    "final",
  ]);
  expect(schemaAt("Playbook", ["strategy"])?.values[1]).toMatchObject({
    value: "big-bang",
    description: expect.stringContaining("high risk"),
  });
  expect(schemaAt("Playbook", ["tranches", "pilot", "paused"])?.values.map(({ value }) => value)).toEqual(["true", "false"]);
  expect(schemaAt("Playbook", ["domains", "shop.example", "roles", 0])?.values.map(({ value }) => value)).toContain("parked");
});

test("every word that is chosen from a list is explained", () => {
  const silent: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    const { enum: values, "x-enumDescriptions": words = [] } = node as { enum?: unknown[]; "x-enumDescriptions"?: string[] };
    const chosen = Array.isArray(values) ? values.filter((value) => value !== null) : [];
    // A scale explains itself.
    const isScale = chosen.includes("medium") && chosen.includes("low");
    if (chosen.length > 1 && !isScale && (words.length < chosen.length || words.length > (values?.length ?? 0))) silent.push(path);
    for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
  };
  for (const kind of kinds) visit(schemaOf(kind), kind);
  visit(JSON.parse(readFileSync(join(import.meta.dirname, "../../../schemas/definitions.schema.json"), "utf8")).definitions, "");
  expect(silent).toEqual([]);
});

test("ids that may stand somewhere are named by kind", () => {
  expect(schemaAt("Playbook", ["tranches", "pilot", "gate"])).toMatchObject({ refs: ["gate"], values: [{ value: "none" }] });
  expect(schemaAt("Playbook", ["gates", "g", "approve", 0])?.refs).toEqual(["person"]);
  expect(schemaAt("Playbook", ["tranches", "pilot", "phase"])).toMatchObject({ refs: ["phase"], keyRefs: ["zone"] });
  expect(schemaAt("Playbook", ["senders"])?.ids).toBe("sender");
  expect(schemaAt("Playbook", ["gates", "g", "require", 0])?.format).toBe("x-condition");
});

test("maps of maps, lists of steps and parts in their own files are followed; nonsense is not", () => {
  expect(schemaAt("Runbook", ["steps", 3, "ask"])?.keys.map(({ key }) => key)).toEqual(["type", "save"]);
  expect(schemaAt("Zone", ["phases", "green", 0, "ttl"])?.examples).toContain(300);
  expect(schemaAt("Tranche", [])?.keys.map(({ key }) => key)).toEqual([
    ...["apiVersion", "kind", "id", "title"],
    ...(schemaAt("Playbook", ["tranches", "pilot"])?.keys.map(({ key }) => key) ?? []),
  ]);
  expect(schemaAt("Tranche", ["gate"])).toEqual(schemaAt("Playbook", ["tranches", "pilot", "gate"]));
  expect(schemaAt("Playbook", ["tranches", "pilot", "nonsense"])).toBeUndefined();
  expect(schemaAt("Playbook", ["title", "deeper"])).toBeUndefined();
});

test("rule ids and categories are offered as values and as keys", () => {
  expect(schemaAt("Playbook", ["waivers", 0, "rule"])?.values.map(({ value }) => value)).toContain("dkim/missing");
  expect(schemaAt("Settings", ["rules"])?.keys.map(({ key }) => key)).toContain("dkim/missing");
  expect(schemaAt("Decision", ["risk"])?.keys.map(({ key }) => key)).toEqual(["authentication", "routing", "client-access", "compliance"]);
});

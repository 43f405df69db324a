import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sendingServices } from "../records/senders-data.ts";
import type { YamlList, YamlMap } from "../yaml/index.ts";
import { libraryTexts, readSourceFile, readWorkspace, validateFile } from "./index.ts";
import { library } from "./library.ts";
import { alternatives, type JsonSchema, schemaAt, schemaOf } from "./schema.ts";
import { schemas } from "./schema-index.gen.ts";
import { walkSchema } from "./schema-walk.ts";

const folder = new URL("../../../schemas/samples/documents/", import.meta.url);
const read = (name: string) => readSourceFile(name, readFileSync(new URL(name, folder), "utf8"));
const yamlIn = (path: string) =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${path}${name}`);
const good = yamlIn("").map(read);

test.each(good.map((file) => [file.path, file] as const))("%s fits its schema", (_, file) => {
  expect(file.readable).toBe(true);
  expect(validateFile(file)).toEqual([]);
});

test.each(yamlIn("bad/"))("%s is told as its first lines say", (name) => {
  const file = read(name);
  const expected = file.yaml.text
    .split("\n")
    .filter((line) => line.startsWith("# /"))
    .map((line) => line.slice(2));
  expect(validateFile(file).map(({ pointer, message }) => `${pointer} | ${message}`)).toEqual(expected);
});

test("every field of the schemas stands in a good sample", () => {
  const seen = new Map<object, Set<string>>();
  for (const file of good) {
    if (!file.yaml.root || !file.kind) continue;
    walkSchema(file.yaml.root, schemaOf(file.kind), ({ node, shape }) => {
      if (node.kind !== "map" || !shape?.properties) return;
      const keys = seen.get(shape.properties) ?? new Set();
      seen.set(shape.properties, keys);
      for (const { key } of node.entries) keys.add(key.text);
    });
  }
  const unseen: string[] = [];
  for (const [name, schema] of Object.entries(schemas))
    everySchema(schema, name, (part, path) => {
      for (const key of Object.keys(part.properties ?? {}))
        if (!seen.get(part.properties as object)?.has(key)) unseen.push(`${path}.${key}`);
    });
  expect(unseen).toEqual([]);
});

test.each(libraryTexts().map((one) => [one.path, one] as const))("%s of the library fits its schema", (path, { text, id, title }) => {
  const file = readSourceFile(path, text);
  expect([file.readable, file.id]).toEqual([true, id]);
  expect(file.yaml.root?.kind === "map" && file.yaml.root.get("title")).toMatchObject({ value: title });
  expect(validateFile(file)).toEqual([]);
});

test.each(libraryTexts().filter(({ path }) => path.startsWith("playbooks/")))(
  "the playbook $id of the library names nothing that is not there",
  ({ path, text }) => {
    const plan = readWorkspace([{ path, text }]).playbooks[0];
    expect(plan?.references.filter(({ target }) => !target)).toEqual([]);
    expect(plan?.unread).toEqual([]);
  },
);

test("a copy of a library text wins over the library, and says the same", () => {
  const files = libraryTexts().filter(({ kind }) => kind !== undefined);
  const plan = readWorkspace([
    {
      path: "migration.yaml",
      text: "apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\nsenders: { a: { service: ses } }\ntranches: { t: {} }\n",
    },
    ...files,
  ]).playbooks[0];
  expect(plan?.gates.get("default")).toMatchObject({ builtIn: false, path: "gates/default.yaml" });
  expect(plan?.runbooks.get("rollback-tranche")?.builtIn).toBe(false);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect([...(plan?.services ?? [])].sort(byId)).toEqual([...sendingServices].sort(byId));
  expect(plan?.unread).toEqual([]);
});

test("every field has a description", () => {
  const bare: string[] = [];
  for (const [name, schema] of Object.entries(schemas))
    everySchema(schema, name, (part, path) => {
      for (const [key, field] of Object.entries(part.properties ?? {})) {
        if (!alternatives(field).some(({ description }) => description) && !field.description) bare.push(`${path}.${key}`);
      }
    });
  expect(bare).toEqual([]);
});

test("the named checks that completion offers are those that are listed", () => {
  const listed = JSON.parse(readFileSync(new URL("../../../schemas/checks.json", import.meta.url), "utf8")).checks as object;
  expect(schemaAt("Runbook", ["steps", 0, "check"])?.examples).toEqual(Object.keys(listed));
});

test("every named check of the examples and of the built-in runbooks is listed with its inputs", () => {
  const listed = JSON.parse(readFileSync(new URL("../../../schemas/checks.json", import.meta.url), "utf8")).checks as Record<
    string,
    { inputs: Record<string, string> }
  >;
  const runbooks = new URL("../../../examples/northwind/mailtranche/runbooks/", import.meta.url);
  const examples = readdirSync(runbooks).map((name) => readSourceFile(name, readFileSync(new URL(name, runbooks), "utf8")));
  const unlisted: string[] = [];
  for (const file of [...examples, ...library().runbooks]) {
    const root = file.yaml.root as YamlMap;
    for (const step of (root.get("steps") as YamlList).items as readonly YamlMap[]) {
      const check = step.get("check");
      if (check?.kind !== "scalar" || !(check.text.includes("/") || check.text === "kpi")) continue;
      const given = step.get("with");
      const inputs = given?.kind === "map" ? given.entries.map(({ key }) => key.text) : [];
      unlisted.push(
        ...(listed[check.text]
          ? inputs.filter((input) => !listed[check.text]?.inputs[input]).map((input) => `${check.text} ${input}`)
          : [check.text]),
      );
    }
  }
  expect(unlisted).toEqual([]);
});

function everySchema(schema: JsonSchema, path: string, visit: (schema: JsonSchema, path: string) => void): void {
  visit(schema, path);
  const below: [string, JsonSchema][] = [...Object.entries(schema.definitions ?? {}), ...Object.entries(schema.properties ?? {})];
  for (const [name, part] of below) everySchema(part, `${path}.${name}`, visit);
  if (schema.items) everySchema(schema.items, `${path}[]`, visit);
  if (typeof schema.additionalProperties === "object") everySchema(schema.additionalProperties, `${path}.*`, visit);
  for (const shape of schema.anyOf ?? []) everySchema(shape, path, visit);
}

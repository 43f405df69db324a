import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "..", "schemas");

/** What the program prints or records; the other schemas are of documents that people write. */
const outputs = ["check", "dkim", "dmarc", "facts", "fix", "inspect", "preflight", "records", "spf"];

/** Pointers of properties and definitions that say nothing of themselves. */
function withoutWords(schema: unknown, pointer = ""): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const at = `${pointer}/${key}`;
    if (key !== "properties" && key !== "definitions") return withoutWords(value, at);
    return Object.entries(value as object).flatMap(([name, one]: [string, true | { readonly description?: unknown }]) => [
      // `true` says that the field is meant which is described above.
      ...(one === true || (typeof one.description === "string" && one.description !== "") ? [] : [`${at}/${name}`]),
      ...withoutWords(one, `${at}/${name}`),
    ]);
  });
}

test.each(outputs)("every field that %s prints says what it is", (name) => {
  expect(withoutWords(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), "utf8")))).toEqual([]);
});

describe("the check", () => {
  test("sees a field and a definition without words, at any depth", () => {
    const silent = { type: "string" };
    const schema = { properties: { a: { description: "A.", anyOf: [{ properties: { b: silent } }] } }, definitions: { c: silent } };
    expect(withoutWords(schema)).toEqual(["/properties/a/anyOf/0/properties/b", "/definitions/c"]);
  });

  test("leaves no schema out: each is of an output, or of a document with `apiVersion`", () => {
    const names = readdirSync(folder).flatMap((file) => /^(.*)\.schema\.json$/.exec(file)?.[1] ?? []);
    const documents = names.filter((name) => name !== "definitions" && !outputs.includes(name));
    for (const name of documents)
      expect(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), "utf8")).properties, name).toHaveProperty("apiVersion");
  });
});

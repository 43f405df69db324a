import { expect, test } from "vitest";
import { readSourceFile, readWorkspace, validateFile } from "./index.ts";

const head = "apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: T\n";
const problems = (text: string) => validateFile(readSourceFile("migration.yaml", text));
const messages = (text: string) => problems(text).map(({ message }) => message);

/** The text after the edits of its only problem. */
function repaired(text: string): string {
  const [problem, ...others] = problems(text);
  expect(others).toEqual([]);
  const file = readSourceFile("migration.yaml", text);
  const edit = validateFile(file)[0]?.edits?.[0];
  if (!problem || !edit) throw new Error("nothing to repair");
  const start = (file.yaml.units.find(({ unit }) => unit === edit.place.unit)?.offset ?? 0) + edit.place.start;
  return text.slice(0, start) + edit.newText + text.slice(start + edit.place.end - edit.place.start);
}

test("what was probably meant is one edit away, and then nothing is wrong", () => {
  const pairs = [
    ["strategy: bigbang", "strategy: big-bang"],
    ["tranches:\n  a: { stage: 'pilt' }", "tranches:\n  a: { stage: pilot }"],
    ["tranches:\n  a: { neds: [] }", "tranches:\n  a: { needs: [] }"],
    ["tranches:\n  a: { needs: 'b' }", "tranches:\n  a: { needs: ['b'] }"],
    [
      "gates:\n  a:\n    require:\n      - >-\n        sync-missing = 0",
      "gates:\n  a:\n    require:\n      - >-\n        sync-missing == 0",
    ],
  ];
  for (const [bad, good] of pairs) {
    expect(repaired(`${head}${bad}\n`)).toBe(`${head}${good}\n`);
    expect(messages(`${head}${good}\n`)).toEqual([]);
  }
});

test("a document of another language or version is not judged", () => {
  expect(messages("services: { web: {} }\n")).toEqual([]);
  expect(messages("apiVersion: mailtranche/v2\nkind: Gaet\n")).toEqual([]);
  expect(messages("")).toEqual([]);
});

test("where YAML is broken nothing else is said about that block, and the rest is still judged", () => {
  const text = `${head}strategy: bigbang\ntranches:\n  pilot:\n    stage: pilot\n   gate: none\n`;
  expect(messages(text)).toEqual([expect.stringContaining("did you mean `big-bang`?")]);
  expect(messages(`apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntranches: { a: {\n`)).toEqual([]);
});

test("a literal where a secret's place belongs is never repeated", () => {
  const text = `${head}alerts:\n  a: { signing: hunter2hunter2 }\n`;
  expect(messages(text)).toHaveLength(1);
  expect(messages(text).join()).not.toContain("hunter2");
});

test("a merge key is told once and leaves the document unread", () => {
  const plan = readWorkspace([
    { path: "migration.yaml", text: `${head}gates:\n  a: &a { soak: 1d }\n  b: { <<: *a }\ntranches:\n  t: { gate: b }\n` },
  ]).playbooks[0];
  expect(plan?.files.flatMap(validateFile)).toEqual([]);
  expect(plan?.unread.map(({ why }) => why)).toEqual(["syntax"]);
});

test("keys that JavaScript knows are keys like any other", () => {
  expect(messages(`${head}tranches:\n  constructor: {}\n  to-string: {}\n`)).toEqual([]);
  expect(messages(`${head}__proto__: {}\n`)).toHaveLength(1);
  expect(messages(`${head}toString: {}\n`)).toHaveLength(1);
});

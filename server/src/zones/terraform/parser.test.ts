import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@cdktf/hcl2json";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHcl } from "./parser.ts";
import { type HclExpression, type HclItem, plainText } from "./syntax.ts";

const data = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../../shared/data");

/** The form in which HashiCorp's parser writes a value as JSON; `${…}` where it leaves an expression as text. */
function plain(expression: HclExpression, text: string): unknown {
  const source = () => `\${${text.slice(expression.range.start, expression.range.end)}}`;
  switch (expression.kind) {
    case "string":
      return expression.parts
        .map((part) => (part.kind === "text" ? part.text.text : text.slice(part.range.start, part.range.end)))
        .join("");
    case "number":
    case "literal":
      return expression.value;
    case "list":
      return expression.items.map((item) => plain(item, text));
    case "object":
      return Object.fromEntries(expression.entries.map(({ key, value }) => [keyOf(key, text), plain(value, text)]));
    case "reference":
    case "call":
    case "comparison":
    case "conditional":
    case "for":
    case "opaque":
      return source();
  }
}

function keyOf(key: HclExpression, text: string): string {
  return key.kind === "reference" && key.path.length === 1 ? String(key.path[0]) : String(plain(key, text));
}

function asJson(items: readonly HclItem[], text: string): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const item of items) {
    if (item.kind === "attribute") result[item.name] = plain(item.value, text);
    else {
      let home = result;
      const path = [item.type, ...item.labels.map((one) => one.text)];
      for (const label of path.slice(0, -1)) {
        home[label] ??= {};
        home = home[label] as Record<string, unknown>;
      }
      const key = path.at(-1) as string;
      home[key] = [...((home[key] as unknown[]) ?? []), asJson(item.items, text)];
    }
  }
  return result;
}

/** Escapes and white space inside expressions are written as they stand by one and not by the other. */
function normal(value: unknown): unknown {
  if (typeof value === "string") return value.includes("${") || value.includes("%{") ? "…" : value;
  if (Array.isArray(value)) return value.map(normal);
  if (value && typeof value === "object")
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, normal(one)]),
    );
  return value;
}

const folder = join(data, "terraform");
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".tf")) : [];
if (files.length === 0) console.error("NOT RUN: the Terraform corpus is missing; set MAILTRANCHE_TEST_DATA to the folder of test data");
test("test data is there where it is asked for", () => {
  if (process.env.MAILTRANCHE_TEST_DATA !== undefined) expect(files.length).toBeGreaterThan(0);
});

test.each(files)("%s reads as HashiCorp's own parser reads it", async (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const own = parseHcl(text);
  expect(own.problems).toEqual([]);
  expect(normal(asJson(own.items, text))).toEqual(normal(await parse(file, text)));
});

test.each([
  ["a missing bracket", 'a "x" "y" {\n  records = ["v=spf1 -all"\n}\nb "x" "z" {\n  name = "q"\n}\n', "z"],
  ["an open string", 'a "x" "y" {\n  name = "q\n}\nb "x" "z" {\n  name = "q"\n}\n', "z"],
  ["an open block", 'a "x" "y" {\n  name = "q"\n\nb "x" "z" {\n  name = "q"\n}\n', "z"],
])("%s is a problem and costs no other block", (_, text, label) => {
  const { items, problems } = parseHcl(text);
  expect(problems.length).toBeGreaterThan(0);
  expect(items.some((item) => item.kind === "block" && item.labels.at(-1)?.text === label && item.items.length === 1)).toBe(true);
});

test("strings keep the place of each unit, through escapes, `%%{` and heredocs", () => {
  const text = 'a = "x\\"y%%{i}\\u00e9"\nb = <<-EOT\n    v=spf1 -all\n  EOT\n';
  const [first, second] = parseHcl(text).items.flatMap((item) =>
    item.kind === "attribute" && item.value.kind === "string" ? [plainText(item.value)] : [],
  );
  expect(first?.text).toBe('x"y%{i}\u00e9');
  expect(first?.text.split("").map((_, i) => text.slice(first.starts[i], first.ends[i]))).toEqual([
    "x",
    '\\"',
    "y",
    "%%{",
    "%%{",
    "i",
    "}",
    "\\u00e9",
  ]);
  expect(second?.text).toBe("v=spf1 -all\n");
  expect(text.slice(second?.starts[0], second?.ends[10])).toBe("v=spf1 -all");
});

function ranges(items: readonly HclItem[]): { start: number; end: number }[] {
  const of = (expression: HclExpression): { start: number; end: number }[] => {
    switch (expression.kind) {
      case "list":
        return [expression.range, ...expression.items.flatMap(of)];
      case "object":
        return [expression.range, ...expression.entries.flatMap(({ key, value }) => [...of(key), ...of(value)])];
      case "call":
        return [expression.range, ...expression.args.flatMap(of)];
      case "string":
        return [
          expression.range,
          ...expression.parts.flatMap((part) =>
            part.kind === "text" ? part.text.starts.map((start, i) => ({ start, end: part.text.ends[i] as number })) : [part.range],
          ),
        ];
      default:
        return [expression.range];
    }
  };
  return items.flatMap((item) =>
    item.kind === "attribute" ? [item.nameRange, item.range, ...of(item.value)] : [item.range, item.bodyRange, ...ranges(item.items)],
  );
}

const seeds = files.slice(0, 12).map((file) => readFileSync(join(folder, file), "utf8").slice(0, 4000));

test("broken text never throws, never hangs, and every range lies in it", () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."abc{}[]()\"'=,.:\n\t $%<>-#/*\\u\u00e9"), maxLength: 200 }),
    ...(seeds.length > 0
      ? [
          fc
            .tuple(
              fc.constantFrom(...seeds),
              fc.nat(4000),
              fc.nat(60),
              fc.string({ unit: fc.constantFrom(...'{}[]()"=,\n$%<\\#'), maxLength: 6 }),
            )
            .map(([seed, at, drop, added]) => seed.slice(0, at) + added + seed.slice(at + drop)),
        ]
      : []),
  );
  fc.assert(
    fc.property(text, (source) => {
      const { items, problems } = parseHcl(source);
      const all = [...ranges(items), ...problems.map(({ range }) => range)];
      expect(all.filter(({ start, end }) => start < 0 || end < start || end > source.length)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
}, 60_000);

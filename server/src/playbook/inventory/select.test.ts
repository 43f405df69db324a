import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSelect, evaluate } from "./evaluate.ts";
import { fitsGlob } from "./glob.ts";
import { parseSelect } from "./select.ts";
import { readTable } from "./table.ts";

const names = { overrides: new Map<string, string>() };
const table = readTable(
  "mailboxes.csv",
  `email,department,site,litigationHold,sentPerDay,TotalItemSize,LastLogonTime,EmailAddresses
a@x.test,IT,Berlin,False,10,1.2 GB (1288490188 bytes),2026-10-01T08:00:00Z,SMTP:a@x.test;smtp:alias@y.test
b@x.test,ops,Lyon,True,300,20 GB,2026-09-01T08:00:00Z,System.Object[]
c@x.test,,Berlin,,250,,,smtp:c@x.test
d@x.test,Sales & Co,Lyon,False,,5 MB,2026-10-02,
`,
);

/** Rows that are in, and those that nobody knows. */
function select(text: string): { in: number[]; unsure: number[] } {
  const { value, problems } = parseSelect(text);
  expect(problems).toEqual([]);
  if (!value) throw new Error(`no tree for ${text}`);
  expect(checkSelect(value, table, names)).toEqual([]);
  const rows = [...evaluate(value, table, names)];
  return { in: rows.flatMap((one, i) => (one === 1 ? [i] : [])), unsure: rows.flatMap((one, i) => (one === 2 ? [i] : [])) };
}

test.each([
  ["department in ['IT', 'Ops']", [0, 1], []],
  ["department == 'it'", [0], []],
  ["department != 'IT'", [1, 2, 3], []],
  ["department == ''", [2], []],
  ["litigationHold", [1], [2]],
  ["not litigationHold", [0, 3], [2]],
  ["department in ['IT', 'Ops'] and not litigationHold", [0], []],
  ["litigationHold or site == 'Berlin'", [0, 1, 2], []],
  ["sentPerDay > 200", [1, 2], [3]],
  ["sentPerDay >= 250 and sentPerDay < 300", [2], [3]],
  ["TotalItemSize > 1GB", [0, 1], [2]],
  ["size <= 5MB", [3], [2]],
  ["LastLogonTime < 2026-10-01", [1], [2]],
  ["email matches '*@x.test'", [0, 1, 2, 3], []],
  ["department matches 'sales*'", [3], []],
  ["email not in ['a@x.test'] and email not matches 'b*'", [2, 3], []],
  ["EmailAddresses matches 'smtp:*@y.test'", [0], [1]],
  ["(site == 'Lyon' or department == 'IT') and sentPerDay < 50", [0], [3]],
  ['`department` == "IT"', [0], []],
])("%s", (text, members, unsure) => {
  expect(select(text)).toEqual({ in: members, unsure });
});

test.each([
  ["department = 'IT'", "operator", "=", "=="],
  ["department == 'IT' && litigationHold", "operator", "&&", "and"],
  ["department ==", "incomplete", "==", undefined],
  ["department in ['IT'", "unclosed", "[", undefined],
  ["(department == 'IT'", "unclosed", "(", undefined],
  ["department == 'IT", "unclosed", "'IT", undefined],
  ["department == 'IT' site", "unexpected", "site", undefined],
  ["rest and litigationHold", "unexpected", "rest", undefined],
  ["'IT' == department", "unexpected", "'IT'", undefined],
  ["and", "unexpected", "and", undefined],
])("%s is underlined where it is wrong", (text, code, marked, instead) => {
  const problem = parseSelect(text).problems[0];
  expect(problem).toMatchObject({ code });
  expect(text.slice(problem?.range.start, problem?.range.end)).toBe(marked);
  expect(problem?.instead).toBe(instead);
});

test.each([
  ["departmnt == 'IT'", "unknown-column", "departmnt", "department"],
  ["sentPerDay > 'many'", "value-type", "'many'", undefined],
  ["sentPerDay in [1, two]", "value-type", "two", undefined],
  ["litigationHold > true", "value-type", "true", undefined],
  ["department", "value-type", "department", undefined],
  ["LastLogonTime < yesterday", "value-type", "yesterday", undefined],
  ["department > 5", "value-type", "5", undefined],
])("%s does not fit the columns", (text, code, marked, instead) => {
  const { value, problems } = parseSelect(text);
  expect(problems).toEqual([]);
  const [first] = value ? checkSelect(value, table, names) : [];
  expect(first).toMatchObject({ code });
  expect(text.slice(first?.range.start, first?.range.end)).toBe(marked);
  expect(first?.instead).toBe(instead);
});

test("columns are found by their meaning and by `columns`", () => {
  const named = { overrides: new Map([["team", "department"]]) };
  const { value } = parseSelect("team == 'IT' and hold == false and address matches 'a@*'");
  expect(value && checkSelect(value, table, named)).toEqual([]);
  expect(value && [...evaluate(value, table, named)]).toEqual([1, 0, 0, 0]);
});

test("any text is read without throwing, and ranges lie inside of it", () => {
  const piece = fc.constantFrom(
    "department",
    "and",
    "or",
    "not",
    "in",
    "(",
    ")",
    "[",
    "]",
    ",",
    "==",
    "=",
    "'IT'",
    "'",
    "rest",
    "matches",
    "5",
    " ",
    "`",
    "!",
    "é",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(" ");
      const { value, problems } = parseSelect(text);
      for (const { range } of problems) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThanOrEqual(text.length);
      }
      if (value) expect(evaluate(value, table, names)).toHaveLength(4);
    }),
  );
});

test("a glob that makes regular expressions explode takes no time", () => {
  expect(fitsGlob("a".repeat(5000), `${"*a".repeat(200)}b`)).toBe(false);
});

test("thousands of brackets are refused, not followed", () => {
  expect(parseSelect(`${"(".repeat(20_000)}a`).problems[0]?.code).toBe("too-deep");
});

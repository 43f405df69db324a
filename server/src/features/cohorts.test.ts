import { expect, test } from "vitest";
import { Session, type WorkspaceFile } from "../engine/index.ts";
import { cohortHintsOf, completionsAt, type FeatureContext, hoverAt, refactoringsAt } from "./index.ts";

const PLAN = "mailtranche/migration.yaml";
const head = "apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\n";
const csv = `email,department,office name,litigationHold,sizeMB
ada@x.test,IT,Berlin,False,1000
bo@x.test,IT,Berlin,False,2000
cy@y.test,Sales,Lyon,True,
`;

function opened(body: string, more: readonly WorkspaceFile[] = []) {
  const marked = `${head}inventory: { mailboxes: inventory/m.csv }\n${body}`;
  const offset = marked.indexOf("\u00a6");
  const text = marked.replace("\u00a6", "");
  const files: WorkspaceFile[] = [
    { path: PLAN, text, language: "mailtranche" },
    { path: "mailtranche/inventory/m.csv", text: csv, language: "csv" },
    ...more,
  ];
  const session = new Session([], { now: () => 0 });
  session.load(files);
  const { model, documents, zones } = session.snapshot;
  const context: FeatureContext = { model, documents, zones, rules: [], pages: () => undefined };
  return { context, offset, text };
}

/** What the first completion of this label makes of the line of the cursor. */
function completed(select: string, label: string): string | undefined {
  const { context, offset, text } = opened(`tranches:\n  pilot:\n    cohort:\n      select: ${select}\n`);
  const one = completionsAt(context, PLAN, offset).find((each) => each.label === label);
  if (!one) return undefined;
  const after = text.slice(0, one.replace.start) + one.insert + text.slice(one.replace.end);
  return /select: (.*)/.exec(after)?.[1];
}

test.each([
  ['"\u00a6"', "department", '"department"'],
  ['"dep\u00a6"', "department", '"department"'],
  ["dep\u00a6", "department", "department"],
  ['"\u00a6"', "rest", '"rest"'],
  ['"dep\u00a6"', "`office name`", '"`office name`"'],
  ['"department \u00a6"', "in", '"department in"'],
  ['"department == \u00a6"', "'IT'", "\"department == 'IT'\""],
  ['"department == \'I\u00a6"', "'IT'", "\"department == 'IT'\""],
  ['"department in [\u00a6]"', "'Sales'", "\"department in ['Sales']\""],
  ["\"department in ['IT', \u00a6]\"", "'Sales'", "\"department in ['IT', 'Sales']\""],
  ["\"department == 'IT' \u00a6\"", "and", "\"department == 'IT' and\""],
  ["\"department == 'IT' and not lit\u00a6\"", "litigationHold", "\"department == 'IT' and not litigationHold\""],
  ['"sizeMB \u00a6"', ">=", '"sizeMB >="'],
  ['"litigationHold == \u00a6"', "true", '"litigationHold == true"'],
  ["'department == \u00a6'", "''IT''", "'department == ''IT'''"],
])("%s offers %s", (select, label, after) => expect(completed(select, label)).toBe(after));

test.each([
  ['"department == \u00a6"', "department"],
  ['"department \u00a6"', "'IT'"],
  ['"sizeMB \u00a6"', "matches"],
  ["\"department == 'IT' \u00a6\"", "rest"],
])("%s does not offer %s", (select, label) => expect(completed(select, label)).toBeUndefined());

test("an expression over lines is completed too", () => {
  const { context, offset } = opened(
    "tranches:\n  pilot:\n    cohort:\n      select: >\n        department == 'IT'\n        and lit\u00a6\n",
  );
  const found = completionsAt(context, PLAN, offset).find(({ label }) => label === "litigationHold");
  expect(found?.replace).toEqual({ start: offset - 3, end: offset });
});

test("no place in a half-typed expression throws", () => {
  const select = "\"department in ['IT', 'Ops'] and not (sizeMB > 5 or `office name` == 'Lyon')\"";
  for (let end = 0; end <= select.length; end++) expect(() => completed(`${select.slice(0, end)}\u00a6`, "department")).not.toThrow();
});

test("behind the expression stands how many it selects", () => {
  const { context, text } = opened(
    "tranches:\n  a: { cohort: { select: \"department == 'IT'\", size: 5 } }\n  b: { needs: [a], cohort: { select: rest } }\n  c: { cohort: { select: nothing == 1 } }\n",
  );
  const hints = cohortHintsOf(context, PLAN).map(({ offset, label }) => [text.slice(text.lastIndexOf("select", offset), offset), label]);
  expect(hints).toEqual([["select: \"department == 'IT'\"", "2 of 5 expected"]]);
});

test("a tranche is explained by who moves with it and how long that takes", () => {
  const { context, offset } = opened(
    "source: { platform: imap }\ntarget: { platform: zimbra }\ntranches:\n  pi\u00a6lot: { cohort: { select: \"litigationHold or department == 'IT'\" } }\n",
  );
  const hover = hoverAt(context, PLAN, offset, { analysis: undefined, findings: [] });
  expect(hover?.markdown).toContain("3 mailboxes");
  expect(hover?.markdown).toContain("by domain: `x.test` 2, `y.test` 1");
  expect(hover?.markdown).toContain("by department: `IT` 2, `Sales` 1");
  expect(hover?.markdown).toMatch(/4\.4 GB, IMAP copy \(assumed\), 3 at once: about 1 h/);
});

test("a decision keeps who moved in a list beside it, and the tranche says so", () => {
  const path = "mailtranche/records/go.yaml";
  const record = "apiVersion: mailtranche/v1\nkind: Decision\nid: pilot-go\ntranche: pilot\nverdict: go\nat: 2026-01-02\n";
  const body = "tranches:\n  pi\u00a6lot: { cohort: { select: \"department == 'IT'\" } }\n";
  const before = opened(body, [{ path, text: record, language: "mailtranche" }]).context;
  const [found] = refactoringsAt(before, path, record.indexOf("tranche:"));
  expect(found?.title).toBe("Keep who moved with pilot in records/pilot-go.csv");
  expect(found?.create).toEqual({ path: "mailtranche/records/pilot-go.csv", text: "PrimarySmtpAddress\nada@x.test\nbo@x.test\n" });
  const [edit] = found?.edits ?? [];
  const text = record.slice(0, edit?.range.start) + edit?.newText + record.slice(edit?.range.end);
  expect(text).toBe(`${record}cohort: { file: records/pilot-go.csv, size: 2 }\n`);
  const list: WorkspaceFile = { ...(found?.create as { path: string; text: string }), language: "csv" };
  const { context, offset } = opened(body, [{ path, text, language: "mailtranche" }, list]);
  expect(refactoringsAt(context, path, text.indexOf("tranche:"))).toEqual([]);
  const hover = hoverAt(context, PLAN, offset, { analysis: undefined, findings: [] });
  expect(hover?.markdown).toContain("moved, as `pilot-go` keeps it in `mailtranche/records/pilot-go.csv`");
});

import { expect, test } from "vitest";
import { registry } from "../rules/registry.gen.ts";
import { Session, type WorkspaceFile } from "./index.ts";

const plan: WorkspaceFile = {
  path: "mailtranche/migration.yaml",
  language: "mailtranche",
  text: `apiVersion: mailtranche/v1
kind: Playbook
id: p
title: P
inventory: { mailboxes: inventory/m.csv }
tranches:
  pilot: { cohort: { select: "department == 'IT'", size: 2 } }
  final: { needs: [pilot], cohort: { select: rest } }
`,
};
const table = (text: string): WorkspaceFile => ({ path: "mailtranche/inventory/m.csv", language: "csv", text });

function session(...files: readonly WorkspaceFile[]) {
  const one = new Session(registry, { now: () => 0 });
  one.load(files);
  return one;
}

function routing(one: Session) {
  const { assessments, findings } = one.analyse({ live: false });
  const components = assessments[0]?.categories.routing?.unchecked.filter(({ rule }) => rule.startsWith("tranche/"));
  return {
    rules: findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("tranche/")),
    unknown: components?.map(({ rule }) => rule),
  };
}

test("a file that is not there leaves the cohort unknown: neither fine nor a fault", () => {
  const one = session(plan);
  expect(routing(one)).toEqual({ rules: [], unknown: ["tranche/mailbox-twice"] });
  expect(one.analyse({ live: false }).assessments.map(({ verdict }) => verdict)).not.toContain("NO-GO");
});

test("the file arrives, and what it says counts from then on", () => {
  const one = session(plan);
  one.load([plan, table("email,department\nada@x.test,IT\nbo@x.test,IT\ncy@x.test,Sales\n")]);
  expect(routing(one)).toEqual({ rules: [], unknown: [] });
  expect(one.snapshot.model.playbooks[0]?.tranches.get("pilot")?.mailboxes).toBe(2);
  one.load([plan, table("email,department\nada@x.test,IT\ncy@x.test,Sales\n")]);
  expect(routing(one).rules).toEqual(["tranche/size-differs"]);
});

test("a file that cannot be read makes nothing else unknown", () => {
  const one = new Session(registry, { now: () => 0 });
  one.load([plan], [{ path: "mailtranche/inventory/m.csv", why: "is larger than 64 MB and is not read: split it" }]);
  expect(routing(one)).toEqual({ rules: [], unknown: ["tranche/mailbox-twice"] });
});

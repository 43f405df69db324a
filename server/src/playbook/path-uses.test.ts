import { expect, test } from "vitest";
import { applyEdits } from "../yaml/index.ts";
import { pathEdits, readWorkspace } from "./index.ts";

const plan = `apiVersion: mailtranche/v1
kind: Playbook
id: p
title: P
use: [../shared/gates.yaml, "../shared/*.yaml"]
domains:
  shop.example: { zone: zones/shop.zone }
  other.example: { zone: other }
inventory: { mailboxes: 'inventory/mail boxes.csv' }
kpis: { a: { files: [data/a.csv, "data/*.xml"] } }
target: { platform: google, accounts: env:ACCOUNTS }
`;
const zone =
  "apiVersion: mailtranche/v1\nkind: Zone\nid: other\norigin: other.example\nbase: zones/infra/main.tf\nlive: zones/infra/main.tf#phase\n";
const files = [
  { path: "mailtranche/migration.yaml", text: plan },
  { path: "mailtranche/zones/other.yaml", text: zone },
];

function after(...changes: { from: string; to: string }[]): readonly string[] {
  const model = readWorkspace(files);
  const [playbook] = model.playbooks;
  if (!playbook) throw new Error("no playbook");
  return pathEdits(playbook, changes).flatMap(({ path, edits }) => {
    const file = model.files.find((one) => one.path === path);
    const before = file?.yaml.text.split("\n") ?? [];
    const text = file && applyEdits(file.yaml, edits);
    return (text ?? "").split("\n").filter((line, i) => line !== before[i]);
  });
}

test("a renamed file is followed wherever it is named, in the quotes of the author", () => {
  expect(after({ from: "mailtranche/inventory/mail boxes.csv", to: "mailtranche/inventory/people.csv" })).toEqual([
    "inventory: { mailboxes: 'inventory/people.csv' }",
  ]);
  expect(after({ from: "mailtranche/zones/infra/main.tf", to: "dns/main.tf" })).toEqual([
    "base: ../dns/main.tf",
    "live: ../dns/main.tf#phase",
  ]);
});

test("a renamed folder takes what stands below it along; a glob stays", () => {
  expect(after({ from: "mailtranche/zones", to: "mailtranche/dns" }, { from: "mailtranche/data", to: "evidence" })).toEqual([
    "  shop.example: { zone: dns/shop.zone }",
    'kpis: { a: { files: [../evidence/a.csv, "data/*.xml"] } }',
    "base: dns/infra/main.tf",
    "live: dns/infra/main.tf#phase",
  ]);
});

test("a playbook that moves with all of its files keeps what is below it", () => {
  expect(after({ from: "mailtranche", to: "deep/mail/mailtranche" })).toEqual(['use: [../../../shared/gates.yaml, "../shared/*.yaml"]']);
  expect(after({ from: "elsewhere", to: "there" })).toEqual([]);
});

import { expect, it } from "vitest";
import { readWorkspace } from "../playbook/index.ts";
import { type Category, ownerOfFinding, rolesOfComponent, type Scope } from "../risk/index.ts";
import { registry } from "../rules/registry.gen.ts";

const everybody = `people:
  boss: { name: B, role: exec-sponsor }
  lead: { name: L, role: migration-lead }
  sec: { name: S, role: security-owner }
  com: { name: C, role: compliance }
  desk: { name: D, role: support }
  paul: { name: P, role: app-owner }
`;
const plan = (people: string) => {
  const text = `apiVersion: mailtranche/v1
kind: Playbook
id: p
title: P
${people}domains: { shop.test: {} }
senders: { crm: { service: other, domains: [shop.test], owner: paul }, erp: { service: other, domains: [shop.test] } }
gates: { g: { approve: [com, lead] }, open: { require: [login-success >= 97% over 1d] } }
tranches: { pilot: { gate: g } }
`;
  const [playbook] = readWorkspace([{ path: "mailtranche/migration.yaml", text }], undefined).playbooks;
  if (!playbook) throw new Error("no playbook");
  return playbook;
};
const document: Scope = { kind: "document", path: "p" };

it.each<[Category, string, Scope, string]>([
  ["authentication", "dkim", { kind: "sender", sender: "crm" }, "paul"],
  ["authentication", "dkim", { kind: "sender", sender: "erp" }, "sec"],
  ["authentication", "spf", { kind: "name", name: "shop.test" }, "sec"],
  ["routing", "mx", { kind: "name", name: "shop.test" }, "lead"],
  ["routing", "transport-tls", { kind: "name", name: "shop.test" }, "sec"],
  ["client-access", "client-auth-and-discovery", { kind: "name", name: "shop.test" }, "desk"],
  ["compliance", "risk-findings", { kind: "tranche", tranche: "pilot" }, "com"],
  ["compliance", "playbook-structure", document, "lead"],
  ["routing", "gate", { kind: "gate", gate: "g" }, "com"],
  ["routing", "gate", { kind: "gate", gate: "open" }, "lead"],
])("%s/%s of %o is for %s", (category, component, scope, owner) => {
  expect(ownerOfFinding({ category, component, scope }, plan(everybody))).toBe(owner);
});

it("is for the migration lead where nobody has the role, and for nobody where there is none", () => {
  const spf = { category: "authentication", component: "spf", scope: document } as const;
  expect(ownerOfFinding(spf, plan("people: { lead: { name: L, role: migration-lead } }\n"))).toBe("lead");
  expect(ownerOfFinding(spf, plan("people: { boss: { name: B, role: exec-sponsor } }\n"))).toBeUndefined();
});

it("knows components of rules that exist", () => {
  const components = new Set(registry.map(({ risk }) => risk.component));
  expect(Object.keys(rolesOfComponent).filter((component) => !components.has(component))).toEqual([]);
});

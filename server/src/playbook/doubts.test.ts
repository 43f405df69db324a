import { describe, expect, test } from "vitest";
import { readWorkspace } from "./index.ts";

const head = "apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\n";
const plan = `domains:
  shop.test: { roles: [send, receive] }
senders:
  crm: { service: other, domains: [shop.test], dkim: [s1], ips: [192.0.2.1] }
tranches:
  pilot: { cohort: { size: 3 }, senders: [crm], window: { from: 2026-10-12, to: 2026-10-13 } }
  rest: { needs: [pilot], cohort: { size: 9 } }
`;

/** `Kind tranche` of everything in the plan that cannot be taken as it stands; the tranche only where it is the only one. */
function doubts(from: string, to: string): readonly string[] {
  expect(plan).toContain(from);
  const files = [{ path: "migration.mailtranche.yaml", text: head + plan.replace(from, to) }];
  const unread = readWorkspace(files).playbooks[0]?.unread ?? [];
  expect(unread.every(({ why, detail }) => why === "invalid" && detail !== undefined)).toBe(true);
  return [...new Set(unread.map(({ kind, tranche }) => [kind, tranche].filter(Boolean).join(" ")))];
}

describe("a word that nobody understands and a verdict rests on", () => {
  test("is nowhere in a plan that says what it means", () => expect(doubts("size: 3", "size: 4")).toEqual([]));

  test.each([
    ["a role", "[send, receive]", "[send, recieve]", ["Domain"]],
    ["a list that is a word", "domains: [shop.test]", "domains: shop.test", ["Sender"]],
    ["a selector field", "dkim: [s1]", "dkmi: [s1]", ["Sender"]],
    ["an address", "192.0.2.1", "192.0.2.300", ["Sender"]],
    ["a predecessor", "needs: [pilot]", "needs: pilot", ["Tranche rest"]],
    ["a window", "2026-10-12", "2026-13-12", ["Tranche pilot"]],
    ["a size", "size: 3", "size: few", ["Tranche pilot"]],
    ["a key of the top", "senders:", "sender:", ["Sender", "Sender pilot"]],
    ["a key that stands twice", "  rest:", "  pilot:", ["Playbook"]],
    ["the sender of a tranche", "senders: [crm]", "senders: [crn]", ["Sender pilot"]],
    ["a phase", "size: 9 }", "size: 9 }, phase: green", ["Zone rest"]],
    ["a zone", "[send, receive]", "[send, receive], zone: shop", ["Zone pilot", "Zone rest"]],
    ["the way out of a sender", "dkim:", "path: gateway, dkim:", ["Sender"]],
  ])("leaves it unread: %s", (_what, from, to, expected) => expect(doubts(from, to)).toEqual(expected));

  test.each([
    ["a live phase that does not exist", "phases: { one: [] }\nlive: two\n", 1],
    ["a key that nobody knows", "recrods: []\n", 1],
    ["nothing", "phases: { one: [] }\nlive: one\n", 0],
  ])("leaves a Zone document unread: %s", (_what, body, count) => {
    const zone = `apiVersion: mailtranche/v1\nkind: Zone\nid: z\norigin: shop.test\n${body}`;
    const files = [
      { path: "migration.mailtranche.yaml", text: head + plan },
      { path: "z.mailtranche.yaml", text: zone },
    ];
    expect(readWorkspace(files).playbooks[0]?.unread.map(({ kind }) => kind)).toEqual(Array(count).fill("Zone"));
  });

  test.each([
    ["a stage", "cohort: { size: 9 }", "cohort: { size: 9 }, stage: lastest"],
    ["an entry that is only begun", "  rest:", "  next:\n  rest:"],
    ["a path, which is looked for on the disk", "[send, receive]", "[send, receive], zone: zones/shop.zone"],
  ])("is not: %s", (_what, from, to) => expect(doubts(from, to)).toEqual([]));
});

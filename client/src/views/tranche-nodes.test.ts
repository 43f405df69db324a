import { beforeEach, describe, expect, test, vi } from "vitest";
import type { TreeCategory, TreeComponent, TreeFinding } from "../../../server/src/lsp/protocol.ts";
import { PLACE, stateOf, tranche } from "../testing/state.ts";
import type { TreeNode } from "./node.ts";

vi.mock("vscode", () => import("../testing/vscode.ts"));
const { contextOf } = await import("./node.ts");
const { trancheRoots } = await import("./tranche-nodes.ts");
const { countNoGo, escapeMarkdown } = await import("./words.ts");

const FINDING: TreeFinding = {
  rule: "dkim/missing",
  message: "sf1._domainkey.shop.test does not exist",
  severity: "error",
  score: 5,
  world: "live",
  target: "sender crm",
  location: PLACE,
};
const AUTHENTICATION: TreeCategory = {
  category: "authentication",
  interval: "5",
  lo: 5,
  hi: 5,
  limit: 3,
};
const COMPONENTS: readonly TreeComponent[] = [
  { label: "dkim crm", interval: "5", lo: 5, hi: 5, findings: [FINDING], unchecked: [] },
  { label: "spf", interval: "0..5 ?", lo: 0, hi: 5, findings: [], unchecked: ["mcsv.net does not answer"] },
];
const NOT_LOOKED_AT: TreeCategory = { category: "compliance", interval: "-", lo: null, hi: null, limit: 3 };

/** What the server says of every category. */
let components = COMPONENTS;
const ask = async () => components;
beforeEach(() => {
  components = COMPONENTS;
});

async function open(node: TreeNode | undefined): Promise<readonly TreeNode[]> {
  return (await node?.children?.()) ?? [];
}

async function rowsOf(...tranches: readonly ReturnType<typeof tranche>[]): Promise<readonly TreeNode[]> {
  return open(trancheRoots(stateOf(tranches), ask)[0]);
}

describe("the tranches tree", () => {
  test("opens at the playbook, and a tranche says verdict, people and start", async () => {
    expect(trancheRoots(stateOf([tranche()]), ask)[0]).toMatchObject({ label: "We move", expanded: true });
    const [row] = await rowsOf(tranche());
    expect(row).toMatchObject({ label: "pilot", description: "GO · 50 mailboxes · 12 Oct 18:00", icon: "pass-filled" });
  });

  test("leaves out what is not known", async () => {
    const [row] = await rowsOf(tranche({ mailboxes: null, window: null, verdict: "HOLD" }));
    expect(row?.description).toBe("HOLD");
  });

  test("goes down to the finding, whose place a click opens", async () => {
    const [row] = await rowsOf(tranche({ verdict: "NO-GO", categories: [AUTHENTICATION, NOT_LOOKED_AT] }));
    const [authentication, compliance] = await open(row);
    expect(authentication).toMatchObject({ label: "authentication", description: "5", color: "testing.iconFailed" });
    expect(compliance).toMatchObject({ description: "-" });
    expect(compliance?.children).toBeUndefined();
    const [dkim, spf] = await open(authentication);
    const [finding] = await open(dkim);
    expect(finding).toMatchObject({ label: FINDING.message, description: "dkim/missing · 5", place: PLACE });
    expect((await open(spf))[0]).toMatchObject({ label: "mcsv.net does not answer", description: "not checked" });
    expect(dkim).toMatchObject({ label: "dkim", description: "5  crm" });
    expect(spf?.color).not.toBe(authentication?.color);
  });

  test("shows the gate's conditions, the waivers and when GO is possible", async () => {
    const gate = { id: "standard", conditions: ["dkim-signing > 98% over 7d"] };
    const [row] = await rowsOf(
      tranche({
        verdict: "HOLD",
        gate,
        reasons: ["not before 2026-10-12 12:40"],
        waivers: ["dmarc/missing until 25 Oct"],
        earliestGo: "2026-10-12 12:40: negative TTL",
      }),
    );
    const rows = await open(row);
    expect(rows.map(({ label }) => label)).toEqual(["reasons", "earliest GO", "gate", "waivers"]);
    expect(rows[1]?.description).toBe("12 Oct 12:40: negative TTL");
    expect((await open(rows[2])).map(({ label }) => label)).toEqual(gate.conditions);
    expect((await open(rows[0])).map(({ label }) => label)).toEqual(["not before 12 Oct 12:40"]);
  });

  test("one fault seen in two worlds is one row", async () => {
    components = [{ ...COMPONENTS[0]!, findings: [FINDING, { ...FINDING, world: "text" as const }] }];
    const [row] = await rowsOf(tranche({ categories: [AUTHENTICATION] }));
    const findings = await open((await open((await open(row))[0]))[0]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.tooltip).toContain("live, text");
  });

  test("what is clear does not bury what is not", async () => {
    const clear = { label: "mx shop.test", interval: "0", lo: 0, hi: 0, findings: [], unchecked: [] };
    components = [clear, ...COMPONENTS, clear];
    const [row] = await rowsOf(tranche({ categories: [AUTHENTICATION] }));
    const rows = await open((await open(row))[0]);
    expect(rows.map(({ label }) => label)).toEqual(["dkim", "spf", "2 clear"]);
  });

  test("a waived finding looks waived and names its waiver", async () => {
    components = [{ ...COMPONENTS[0]!, findings: [{ ...FINDING, waived: "until 25 Oct" }] }];
    const [row] = await rowsOf(tranche({ categories: [AUTHENTICATION] }));
    const [finding] = await open((await open((await open(row))[0]))[0]);
    expect(finding).toMatchObject({ icon: "shield", tooltip: expect.stringContaining("Waived: until 25 Oct") });
  });

  test("a finding says whose it is to mend", async () => {
    components = [{ ...COMPONENTS[0]!, findings: [{ ...FINDING, owner: "Ada Kern" }] }];
    const [row] = await rowsOf(tranche({ categories: [AUTHENTICATION] }));
    const [finding] = await open((await open((await open(row))[0]))[0]);
    expect(finding).toMatchObject({ description: "dkim/missing · 5 · Ada Kern", tooltip: expect.stringContaining("For Ada Kern to mend") });
  });

  test("has ids that are unique, and the same after a refresh", async () => {
    const state = stateOf([tranche({ categories: [AUTHENTICATION] }), tranche({ id: "scale", categories: [AUTHENTICATION] })]);
    const all = async (nodes: readonly TreeNode[]): Promise<readonly string[]> =>
      (await Promise.all(nodes.map(async (node) => [node.id, ...(await all(await open(node)))]))).flat();
    const ids = await all(trancheRoots(state, ask));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await all(trancheRoots(structuredClone(state), ask))).toEqual(ids);
  });

  test("rows carry the words that the menus of package.json ask for", async () => {
    const [row] = await rowsOf(tranche({ categories: [AUTHENTICATION] }));
    const [finding] = await open((await open((await open(row))[0]))[0]);
    expect([contextOf(row!), contextOf(finding!)]).toEqual(["tranche place", "finding place"]);
  });

  test("the badge counts what is NO-GO", () => {
    expect(countNoGo(stateOf([tranche(), tranche({ id: "b", verdict: "NO-GO" }), tranche({ id: "c", verdict: "HOLD" })]))).toBe(1);
    expect(countNoGo(undefined)).toBe(0);
  });

  test("text from files stays text in a tooltip", () => {
    expect(escapeMarkdown("[x](command:y) *a* `b` <c>")).toBe("\\[x\\]\\(command:y\\) \\*a\\* \\`b\\` \\<c\\>");
  });
});

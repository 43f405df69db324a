import { expect, it } from "vitest";
import { isoInstant, parseInstant } from "../base/index.ts";
import type { Answer, Name } from "../dns/index.ts";
import { rule } from "../rules/rule.ts";
import { Session, type WorkspaceFile } from "./index.ts";

const now = parseInstant("2026-10-01T12:00:00Z") as number;

/** A record that is wrong in live DNS, whose rule does not say when its repair is seen. */
const wrong = rule({
  id: "spf/planted",
  title: "Planted",
  on: "spfName",
  kind: "live",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 5 },
  source: "here",
  messages: { wrong: "wrong" },
  worlds: ["live"],
  check({ name, place }, { ask, report }) {
    const own = ask({ kind: "dns", name, type: "TXT" });
    ask({ kind: "dns", name: "vendor.test" as Name, type: "TXT" });
    if (own?.kind === "records") report(place, "wrong");
  },
});

async function earliest(plan: string, records: readonly string[] = []) {
  const session = new Session([wrong], { now: () => now });
  const file = (path: string, kind: string, body: string): WorkspaceFile => ({
    path: `mailtranche/${path}`,
    language: "mailtranche",
    text: `apiVersion: mailtranche/v1\nkind: ${kind}\nid: ${kind.toLowerCase()}\n${body}`,
  });
  session.load([
    file("migration.yaml", "Playbook", `title: P\n${plan}`),
    ...records.map((body, i) => file(`records/${i}.yaml`, "Snapshot", body)),
  ]);
  const answer = async (question: { readonly name?: string }): Promise<Answer> => ({
    kind: "records",
    records: [{ kind: "txt", type: "TXT", strings: ["v=spf1 -all"] }],
    // What a vendor publishes has nothing to do with when our repair is seen.
    ttlSeconds: question.name === "shop.test" ? 3600 : 86_400,
    meta: { server: "table", at: now, authoritative: true, authenticated: false },
  });
  await session.settle({ ask: (question) => answer(question.kind === "dns" ? question : {}), close: () => undefined }, { live: true });
  const { assessments } = session.analyse({ live: true });
  const last = assessments.at(-1)?.earliestGo;
  return { at: last?.at === undefined ? undefined : isoInstant(last.at), because: last?.because };
}

const shop = "domains: { shop.test: { roles: [send, receive] } }\n";
const pilot = "tranches: { pilot: { cohort: { size: 5 }, window: { from: 2026-10-05T06:00, to: 2026-10-05T08:00 } } }\n";

it("waits for the old answer of the record that is mended, not for those of others", async () => {
  expect(await earliest(`${shop}${pilot}`)).toEqual({
    at: "2026-10-01T13:00:00Z",
    because: "if the blocker is mended now: old answers live 1 h",
  });
});

it("is never inside a freeze, also not in one that begins before the first ends", async () => {
  const freezes = `freezes:
  - { from: 2026-10-01T18:00, to: 2026-10-03T06:00 }
  - { from: 2026-10-01T12:30, to: 2026-10-02T00:00, why: quarter }
  - { from: 2026-10-02T18:00, to: 2026-10-20T00:00, for: [other] }
`;
  expect(await earliest(`${shop}${freezes}${pilot}`)).toEqual({
    at: "2026-10-03T06:00:00Z",
    because: "if the blocker is mended now: old answers live 1 h; nothing may change before 2026-10-03 06:00 (freeze)",
  });
});

it("says that the window is over by then", async () => {
  const soon = "tranches: { pilot: { cohort: { size: 5 }, window: { from: 2026-10-01T12:10, to: 2026-10-01T12:40 } } }\n";
  expect((await earliest(`${shop}${soon}`)).because).toBe(
    "if the blocker is mended now: old answers live 1 h; its window ends before that, on 2026-10-01 12:40",
  );
});

const twoTranches = (gate: string) => `gates: { g: ${gate} }
tranches:
  pilot: { cohort: { size: 5 }, gate: g, window: { from: 2026-09-30T06:00, to: 2026-09-30T08:00 } }
  scale: { needs: [pilot], cohort: { size: 5 }, window: { from: 2026-11-05T06:00, to: 2026-11-05T08:00 } }
`;

it.each([
  ["soak", "{ require: [login-success >= 97% over 1d], soak: 5d }", "2026-10-05T08:00:00Z"],
  ["the time that its gate measures", "{ require: [login-success >= 97% over 7d], soak: 1d }", "2026-10-07T08:00:00Z"],
])("waits for the %s of the tranche before", async (_, gate, at) => {
  expect((await earliest(twoTranches(gate))).at).toBe(at);
});

it("waits for measurements that began late", async () => {
  const snapshot =
    "tranche: pilot\nperiod: { from: 2026-09-30T20:00:00Z, to: 2026-10-01T10:00:00Z }\nvalues: { login-success: { good: 990, total: 1000 } }\n";
  expect((await earliest(twoTranches("{ require: [login-success >= 97% over 7d] }"), [snapshot])).at).toBe("2026-10-07T20:00:00Z");
});

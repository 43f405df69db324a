import { expect, test } from "vitest";
import { textAt } from "../base/index.ts";
import { type Playbook, readWorkspace, type Tranche, wantedGlobs, wantedZoneFiles } from "./index.ts";

const head = (kind: string, id: string) => `apiVersion: mailtranche/v1\nkind: ${kind}\nid: ${id}\ntitle: T\n`;

/** The playbook `p` with this body, in `mailtranche/migration.yaml`, and other files beside it. */
function playbook(body: string, others: Readonly<Record<string, string>> = {}): Playbook {
  const files = [
    { path: "mailtranche/migration.yaml", text: `${head("Playbook", "p")}${body}` },
    ...Object.entries(others).map(([path, text]) => ({ path: `mailtranche/${path}`, text })),
  ];
  return readWorkspace(files).playbooks.find(({ id }) => id === "p") as Playbook;
}

function tranche(plan: Playbook, id: string): Tranche {
  const found = plan.tranches.get(id);
  if (!found) throw new Error(`no tranche ${id}`);
  return found;
}

const kpis = (plan: Playbook, gate: string) => plan.gates.get(gate)?.require.map(({ text }) => text);

test("a tranche without a word has the default gate, the built-in rollback and the stage of a pilot", () => {
  const one = tranche(playbook("tranches:\n  first: {}\n"), "first");
  expect(one.gate).toMatchObject({ state: "on", id: "default", stated: false });
  expect(one.rollback).toMatchObject({ state: "on", runbook: "rollback-tranche", stated: false });
  expect(one.fields.get("rollback")?.get("until")?.text).toBe("72h");
  expect([textAt(one.gate.place), textAt(one.rollback.place)]).toEqual(["first", "first"]);
  expect(one).toMatchObject({ stage: "pilot", stageStated: false, window: undefined, mailboxes: undefined });
});

test("the default gate asks for template checks only where templates exist", () => {
  expect(kpis(playbook("tranches: {}\n"), "default")).toHaveLength(3);
  expect(kpis(playbook("templates: { glob: '*.html' }\n"), "default")).toContain("template-checks == 100%");
});

test("`none` switches off, null falls back to the default", () => {
  const plan = playbook(
    "defaults: { tranche: { gate: strict } }\nrollback: none\ngates: { strict: {} }\ntranches:\n  a: { gate: none }\n  b: { gate: null, rollback: { within: 30m } }\n  c: {}\n",
  );
  expect(tranche(plan, "a").gate.state).toBe("off");
  expect(tranche(plan, "b").gate).toMatchObject({ id: "default", stated: false });
  expect(tranche(plan, "c").gate).toMatchObject({ id: "strict", stated: true });
  expect(tranche(plan, "c").rollback.state).toBe("off");
  expect(tranche(plan, "b").rollback).toMatchObject({ state: "on", withinSeconds: 1800 });
});

test("defaults lie under every entry and lists replace", () => {
  const plan = playbook(
    "defaults: { domain: { zone: shop, residency: EU }, sender: { dkim: [a, b] } }\ndomains:\n  one.example: { residency: null }\nsenders:\n  s: { dkim: [c] }\n  t: {}\n",
  );
  expect(plan.domains.get("one.example")?.zone).toBe("shop");
  expect(plan.domains.get("one.example")?.fields.get("residency")).toBeUndefined();
  expect(plan.senders.get("s")?.selectors.map(({ selector }) => selector)).toEqual(["c"]);
  expect(plan.senders.get("t")?.selectors.map(({ selector }) => selector)).toEqual(["a", "b"]);
});

test("a selector keeps the digits that were written", () => {
  const plan = playbook("senders:\n  s: { dkim: [20260801, 1.10, 007] }\n");
  expect(plan.senders.get("s")?.selectors.map(({ selector }) => selector)).toEqual(["20260801", "1.10", "007"]);
});

test("gates inherit by KPI and scope, and a circle ends", () => {
  const plan = playbook(
    "gates:\n  a: { extends: default, require: [dkim-signing > 99% over 1d, dkim-signing@crm > 90%] , soak: 1d }\n  b: { extends: a, require: [sync-missing == 0], risk: 2 }\n  x: { extends: y }\n  y: { extends: x, require: [sync-missing == 0] }\n",
  );
  expect(kpis(plan, "a")).toEqual([
    "inbound-stability >= 99% over 7d",
    "hard-bounce-rate <= 2% over 7d",
    "dkim-signing > 99% over 1d",
    "dkim-signing@crm > 90%",
  ]);
  expect(kpis(plan, "b")).toEqual([...(kpis(plan, "a") ?? []), "sync-missing == 0"]);
  expect(plan.gates.get("b")).toMatchObject({ riskLimit: 2, soakSeconds: 86_400 });
  expect(plan.gates.get("a")?.riskLimit).toBe(3);
  expect(kpis(plan, "x")).toEqual(["sync-missing == 0"]);
});

test("windows are read in the time zone of the tranche, else of the playbook", () => {
  const window = "window: { from: 2026-10-12T18:00, to: 2026-10-12T23:00 }";
  const plan = playbook(
    `timezone: Europe/Berlin\ntranches:\n  a: { ${window} }\n  b: { ${window}, timezone: America/New_York }\n  c: { window: { from: 2026-10-12T18:00, to: soon } }\n`,
  );
  expect(tranche(plan, "a").window?.from).toBe(Date.UTC(2026, 9, 12, 16));
  expect(tranche(plan, "b").window?.from).toBe(Date.UTC(2026, 9, 12, 22));
  expect(tranche(plan, "c").window).toBeUndefined();
  const nowhere = playbook(`timezone: Europe/Berln\ntranches:\n  a: { ${window} }\n`);
  expect([nowhere.timeZone, tranche(nowhere, "a").window]).toEqual(["UTC", undefined]);
});

test("order follows needs, whatever the order of the text, and a cycle has one too", () => {
  const plan = playbook("tranches:\n  last: { needs: [middle] }\n  middle: { needs: [first] }\n  first: {}\n");
  expect([...plan.tranches.values()].sort((a, b) => a.order - b.order).map(({ id }) => id)).toEqual(["first", "middle", "last"]);
  const cycle = playbook("tranches:\n  a: { needs: [b] }\n  b: { needs: [a] }\n");
  expect([...cycle.tranches.values()].map(({ order }) => order).sort()).toEqual([0, 1]);
});

const senders = `senders:
  named: { domains: [news.shop.example] }
  target: { path: target, domains: [shop.example] }
  old: { path: source, retire: two, domains: [shop.example] }
  dated: { path: source, retire: 2026-10-15, domains: [shop.example] }
  other: { domains: [app.other.example] }
domains:
  shop.example: { roles: [send, receive] }
  news.shop.example: { roles: [send] }
  other.example: { roles: [send] }
  old.example: { roles: [parked] }
  x.mail.onmicrosoft.com: { roles: [receive], owner: vendor }
tranches:
  one: { cohort: { size: 5 }, window: { from: 2026-10-12, to: 2026-10-13 } }
  two: { needs: [one], cohort: { size: 5 }, senders: [named], window: { from: 2026-10-19, to: 2026-10-20 } }
  three: { needs: [two], domains: [news.shop.example] }
`;

test("a sender that no tranche names belongs where its path leads", () => {
  const plan = playbook(senders);
  const of = (id: string) => tranche(plan, id).senders.map((sender) => sender.id);
  expect(of("one")).toEqual(["target", "old", "dated"]);
  expect(of("two")).toEqual(["named", "target", "old"]);
  expect(of("three")).toEqual(["dated", "other"]);
});

test("a tranche's scope is what receives, its senders' domains, its own and what is parked", () => {
  const plan = playbook(senders);
  const of = (id: string) => tranche(plan, id).domains.map((domain) => domain.id);
  expect(of("one")).toEqual(["shop.example", "old.example"]);
  expect(of("two")).toEqual(["shop.example", "news.shop.example", "old.example"]);
  expect(of("three")).toEqual(["shop.example", "news.shop.example", "other.example", "old.example"]);
});

test("domains in other scripts have their DNS name", () => {
  const plan = playbook("domains:\n  Bücher.example: {}\n  例え.example: {}\n");
  expect([...plan.domains.keys()]).toEqual(["xn--bcher-kva.example", "xn--r8jz45g.example"]);
});

test("references know their field and what they name", () => {
  const plan = playbook(
    "people: { lead: { name: L, role: legal } }\ntranches:\n  a: { gate: strict, champions: [lead, nobody] }\ngates:\n  strict: { approve: [lead], require: [login-success@a > 1%, made-up > 1] }\n",
  );
  expect(plan.references.filter(({ target }) => !target).map(({ kind, id, field }) => [kind, id, field])).toEqual([
    ["person", "nobody", "champions"],
    ["kpi", "made-up", "require"],
  ]);
  const gate = plan.references.find(({ field }) => field === "gate");
  expect(gate?.target && textAt(gate.target.place)).toBe("strict");
  expect(plan.references.find(({ id }) => id === "a")).toMatchObject({ kind: "tranche", field: "require" });
});

test("phases and steps are found in their zone and runbook only", () => {
  const zone = (id: string, phase: string) => `${head("Zone", id)}origin: ${id}.example\nphases: { ${phase}: [] }\nlive: ${phase}\n`;
  const runbook = `${head("Runbook", "r")}steps:\n  - { id: a, title: A, manual: x, next: b }\n  - { id: a, title: A, manual: x, next: a }\n`;
  const plan = playbook("tranches:\n  t: { phase: { one: green, two: green } }\n  u: { phase: green }\n", {
    "zones/one.yaml": zone("one", "green"),
    "zones/two.yaml": zone("two", "blue"),
    "runbooks/r.yaml": runbook,
  });
  expect(plan.references.filter(({ target }) => !target).map(({ kind, id }) => [kind, id])).toEqual([
    ["phase", "green"],
    ["step", "b"],
  ]);
  expect([...tranche(plan, "u").phases]).toEqual([["one", "green"]]);
  expect(plan.duplicates.map(({ kind, id }) => [kind, id])).toEqual([["step", "a"]]);
});

test("an id in a map and in a file of its own is a duplicate that knows both", () => {
  const plan = playbook("gates:\n  strict: {}\ndomains:\n  shop.example: {}\n  SHOP.example.: {}\n", {
    "gates/strict.yaml": head("Gate", "strict"),
  });
  expect(plan.duplicates.map(({ kind, first, again }) => [kind, first.path, again.map(({ path }) => path)])).toEqual([
    ["gate", "mailtranche/migration.yaml", ["mailtranche/gates/strict.yaml"]],
    ["domain", "mailtranche/migration.yaml", ["mailtranche/migration.yaml"]],
  ]);
});

test("a part in a file of its own is an entry like any other", () => {
  const plan = playbook(
    "timezone: Europe/Berlin\ndefaults: { tranche: { gate: strict }, sender: { class: device } }\ntranches:\n  a: { gate: child }\ngates:\n  child: { extends: strict, risk: 1 }\n",
    {
      "gates/strict.yaml": `${head("Gate", "strict")}require: [login-success >= 97%]\nsoak: 2d\n`,
      "tranches/b.yaml": `${head("Tranche", "b")}needs: [a]\nwindow: { from: 2026-10-12T18:00, to: 2026-10-12T20:00 }\ncohort: { size: 3 }\n`,
      "domains/shop.yaml": `${head("Domain", "shop.example")}roles: [send]\n`,
      "senders/crm.yaml": `${head("Sender", "crm")}domains: [shop.example]\npath: edge\n`,
      "edge.yaml": `${head("Gateway", "edge")}service: mimecast\n`,
      "route.yaml": `${head("Route", "r")}from: internet\nto: edge\n`,
      "keep.yaml": `${head("Safety", "keep")}insurance: source-retention\nfor: 30d\n`,
    },
  );
  expect(tranche(plan, "a").gate.gate).toMatchObject({ riskLimit: 1, soakSeconds: 172_800, path: "mailtranche/migration.yaml" });
  expect(tranche(plan, "b")).toMatchObject({ mailboxes: 3, order: 1, path: "mailtranche/tranches/b.yaml" });
  expect(tranche(plan, "b").gate).toMatchObject({ state: "on", id: "strict", gate: { path: "mailtranche/gates/strict.yaml" } });
  expect(tranche(plan, "b").window?.from).toBe(Date.UTC(2026, 9, 12, 16));
  expect([...plan.domains.values()][0]?.roles).toEqual(["send"]);
  expect(plan.senders.get("crm")).toMatchObject({ path_: "edge", domains: [{ name: "shop.example" }] });
  expect(plan.senders.get("crm")?.fields.get("class")?.text).toBe("device");
  expect(plan.fields.get("routes")?.get("r")?.get("to")?.text).toBe("edge");
  expect(
    plan.fields
      .get("gateways")
      ?.entries()
      .map(([key]) => key.text),
  ).toEqual(["edge"]);
  expect(plan.safety.get("keep")?.fields.get("kind")?.text).toBe("source-retention");
  expect(plan.references.filter(({ target }) => !target)).toEqual([]);
  expect(plan.unread).toEqual([]);
});

test("of an id in a map and in a file the map counts, and what the file meant is not known", () => {
  const plan = playbook("gates:\n  strict: { risk: 1 }\ntranches:\n  a: { gate: strict }\n", {
    "gates/strict.yaml": `${head("Gate", "strict")}risk: 4\n`,
  });
  expect(tranche(plan, "a").gate.gate?.riskLimit).toBe(1);
  expect(plan.unread).toMatchObject([{ kind: "Gate", id: "strict", path: "mailtranche/gates/strict.yaml", why: "invalid" }]);
});

test("a fault in a part decides as it does in the map", () => {
  const plan = playbook("", { "tranches/b.yaml": `${head("Tranche", "b")}cohrt: { size: 3 }\nchampions: nobody\n` });
  expect(plan.unread).toMatchObject([{ kind: "Tranche", tranche: "b", detail: expect.stringContaining("did you mean `cohort`?") }]);
});

test("what a broken document may hold is unread, never missing", () => {
  const plan = playbook("tranches:\n  a: { gate: strict, rollback: { runbook: back } }\n", {
    "gates/x.yaml": "apiVersion: mailtranche/v1\nkind: [Gate\n",
    "runbooks/back.yaml": `${head("Runbook", "other")}steps: [{ title: "half\n`,
  });
  expect(plan.unread.map(({ why }) => why)).toEqual(["syntax", "syntax"]);
  expect(tranche(plan, "a").gate.state).toBe("unread");
  expect(plan.references.filter(({ unread }) => unread).map(({ id }) => id)).toEqual(["strict", "back"]);
  expect(tranche(plan, "a").rollback.state).toBe("unread");
});

test("documents of an unknown version or kind are unread, foreign YAML is not", () => {
  const plan = playbook("", {
    "a.yaml": "apiVersion: mailtranche/v2\nkind: Gate\nid: a\n",
    "b.yaml": "apiVersion: mailtranche/v1\nkind: Gaet\nid: b\n",
    "c.yaml": "services: { web: {} }\n",
    "d.yaml": "",
  });
  expect(plan.unread.map(({ path, why }) => [path, why])).toEqual([
    ["mailtranche/a.yaml", "unknown-version"],
    ["mailtranche/b.yaml", "unknown-kind"],
  ]);
});

test("a split tranche is its parts, one after the other", () => {
  const plan = playbook(
    "timezone: Europe/Berlin\ntranches:\n  big: { gate: none, cohort: { size: 10, split: 3, every: 1w }, window: { from: 2026-10-19T18:00, to: 2026-10-19T23:00 } }\n  after: { needs: [big] }\n  odd: { needs: [big-2, big-4] }\n",
  );
  expect([...plan.tranches.keys()]).toEqual(["big-1", "big-2", "big-3", "after", "odd"]);
  const parts = ["big-1", "big-2", "big-3"].map((id) => tranche(plan, id));
  expect(parts.map(({ mailboxes }) => mailboxes)).toEqual([4, 3, 3]);
  expect(parts.map(({ needs }) => needs.map(({ id }) => id))).toEqual([[], ["big-1"], ["big-2"]]);
  expect(parts.map(({ stage, gate, written }) => [stage, gate.state, written])).toEqual([
    ["pilot", "off", "big"],
    ["scale", "off", "big"],
    ["scale", "off", "big"],
  ]);
  // Summer time ends on 25 October: it stays six in the evening.
  expect(parts.map(({ window }) => window?.from)).toEqual([
    Date.UTC(2026, 9, 19, 16),
    Date.UTC(2026, 9, 26, 17),
    Date.UTC(2026, 10, 2, 17),
  ]);
  expect(tranche(plan, "after").needs.map(({ id }) => id)).toEqual(["big-1", "big-2", "big-3"]);
  expect(plan.references.filter(({ target }) => !target).map(({ id }) => id)).toEqual(["big-4"]);
  expect(plan.unread).toEqual([]);
});

test("a window that ends on a date ends with that day, in each part of a tranche", () => {
  const windows = (every: string) => {
    const plan = playbook(
      `timezone: Europe/Berlin\ntranches:\n  big: { cohort: { size: 4, split: 2, every: ${every} }, window: { from: 2026-10-18, to: 2026-10-18 } }\n`,
    );
    return ["big-1", "big-2"].map((id) => [tranche(plan, id).window?.from, tranche(plan, id).window?.to]);
  };
  const first = [Date.UTC(2026, 9, 17, 22), Date.UTC(2026, 9, 18, 22)];
  // On 25 October the day has 25 hours.
  expect(windows("1w")).toEqual([first, [Date.UTC(2026, 9, 24, 22), Date.UTC(2026, 9, 25, 23)]]);
  expect(windows("12h")).toEqual([first, [Date.UTC(2026, 9, 18, 10), Date.UTC(2026, 9, 19, 10)]]);
});

test("without a distance the parts of a tranche move at once", () => {
  const plan = playbook("", {
    "tranches/big.yaml": `${head("Tranche", "big")}cohort: { split: 2 }\nwindow: { from: 2026-10-19, to: 2026-10-20 }\n`,
  });
  expect([...plan.tranches.values()].map(({ id, needs, path }) => [id, needs.length, path])).toEqual([
    ["big-1", 0, "mailtranche/tranches/big.yaml"],
    ["big-2", 0, "mailtranche/tranches/big.yaml"],
  ]);
  expect(tranche(plan, "big-2").window?.from).toBe(tranche(plan, "big-1").window?.from);
});

test("the nearest playbook upwards wins, `use` adds, the rest are orphans", () => {
  const gate = (id: string) => head("Gate", id);
  const model = readWorkspace([
    { path: "a/migration.yaml", text: `${head("Playbook", "a")}use: [../shared/*.yaml]\n` },
    { path: "a/b/migration.yaml", text: head("Playbook", "b") },
    { path: "a/gates/one.yaml", text: gate("one") },
    { path: "a/b/gates/two.yaml", text: gate("two") },
    { path: "shared/three.yaml", text: gate("three") },
    { path: "shared/deep/four.yaml", text: gate("four") },
    { path: "settings.yaml", text: `${head("Settings", "s")}now: 2026-10-09\n` },
    { path: "a/b/settings.yaml", text: `${head("Settings", "t")}now: 2026-10-10\n` },
  ]);
  expect(model.playbooks.map((plan) => [plan.id, [...plan.gates.keys()], plan.settings.path])).toEqual([
    ["b", ["two", "default"], "a/b/settings.yaml"],
    ["a", ["one", "three", "default"], "settings.yaml"],
  ]);
  expect(model.orphans.map(({ path }) => path)).toEqual(["settings.yaml", "shared/deep/four.yaml"]);
  expect(wantedGlobs(model).documents).toEqual(["shared/*.yaml"]);
});

test("zone files come from domains and bases, relative to the playbook's folder", () => {
  const plan = playbook(
    "domains:\n  www.shop.example: { zone: zones/shop.zone }\n  shop.example: { zone: zones/shop.zone }\n  other.example: { zone: other }\n",
    { "zones/other.yaml": `${head("Zone", "other")}origin: other.example.\nbase: zones/other.zone\n` },
  );
  expect(wantedZoneFiles(plan)).toEqual([
    { path: "mailtranche/zones/other.zone", origin: "other.example" },
    { path: "mailtranche/zones/shop.zone", origin: "shop.example" },
  ]);
});

test("a repository with nothing but Settings names its zone files", () => {
  const model = readWorkspace([
    { path: "dns/settings.yaml", text: `${head("Settings", "s")}zones: [zones/*.zone]\nresolvers: [system]\n` },
  ]);
  expect(wantedGlobs(model).zones).toEqual(["dns/zones/*.zone"]);
  expect(model.settings.zoneGlobs).toEqual(["zones/*.zone"]);
});

test("waivers and decisions are read with their people and times", () => {
  const plan = playbook(
    "people: { boss: { name: B, role: security-owner } }\nwaivers:\n  - { rule: dkim/missing, target: shop.example, approvedBy: boss, expires: 2026-10-25 }\n",
    {
      "records/d.yaml": `${head("Decision", "d")}tranche: pilot\nverdict: no-go\nat: 2026-10-19T10:00:00Z\n`,
    },
  );
  expect(plan.waivers).toMatchObject([
    { rule: "dkim/missing", leaves: 0, approverRoles: ["security-owner"], expires: Date.UTC(2026, 9, 25) },
  ]);
  expect(plan.decisions).toMatchObject([{ tranche: "pilot", verdict: "no-go", at: Date.UTC(2026, 9, 19, 10) }]);
});

test("times of records without an offset are those of the plan, and its zone may change", () => {
  const records = {
    "records/go.yaml": `${head("Decision", "go")}tranche: pilot\nverdict: go\nat: 2026-10-19T12:00\n`,
    "records/week.yaml": `${head("Snapshot", "week")}period: { from: 2026-10-24, to: 2026-10-25 }\n`,
  };
  const times = (zone: string) => {
    const plan = playbook(`timezone: ${zone}\ntranches: { pilot: {} }\n`, records);
    return [plan.decisions[0]?.at, plan.snapshots[0]?.from, plan.snapshots[0]?.to];
  };
  expect(times("Europe/Berlin")).toEqual([Date.UTC(2026, 9, 19, 10), Date.UTC(2026, 9, 23, 22), Date.UTC(2026, 9, 25, 23)]);
  expect(times("UTC")).toEqual([Date.UTC(2026, 9, 19, 12), Date.UTC(2026, 9, 24), Date.UTC(2026, 9, 26)]);
});

test("the Programme, questionnaires, runs and reviews belong to their playbook", () => {
  const plan = playbook("people: { boss: { name: B, role: security-owner } }\ntranches: { a: {} }\n", {
    "programme.yaml": `${head("Programme", "around")}budget: { contingency: 15%, tranches: { first: { amount: 10, release: a } } }\n`,
    "vendors/cloud.yaml": `${head("Questionnaire", "cloud")}vendor: cloud\nasked: 2026-07-06\n`,
    "records/r.run.yaml": `${head("Run", "r")}runbook: { id: rollback-tranche }\nstarted: 2026-10-13T09:12Z\n`,
    "records/v.yaml": `${head("Review", "v")}tranche: a\nat: 2026-10-20\nactions: [{ what: W, owner: nobody }]\n`,
  });
  expect(plan.programme?.fields.get("budget")?.get("contingency")?.text).toBe("15%");
  expect(plan.questionnaires.map(({ id, fields }) => [id, fields.get("vendor")?.text])).toEqual([["cloud", "cloud"]]);
  expect(plan.runs.map(({ fields }) => fields.get("runbook")?.get("id")?.text)).toEqual(["rollback-tranche"]);
  expect(plan.reviews[0]?.fields.get("actions")?.items()[0]?.get("what")?.text).toBe("W");
  expect(plan.declarations.some(({ kind, id }) => kind === "budget" && id === "first")).toBe(true);
  expect(plan.references.filter(({ target }) => !target).map(({ kind, id }) => [kind, id])).toEqual([
    ["person", "nobody"],
    ["vendor", "cloud"],
  ]);
  expect(plan.unread).toEqual([]);
});

test("a Service document is a sending service like those of the library, and stands before them", () => {
  const plan = playbook("senders:\n  crm: { service: our-crm }\n  post: { service: mailchimp }\n", {
    "services/crm.yaml": `${head("Service", "our-crm")}includes: [SPF.crm.example]\naligns: yes\ndkim: [{ selector: crm1 }, { target: x }]\n`,
    "services/mailchimp.yaml": `${head("Service", "mailchimp")}aligns: configured\n`,
  });
  expect(plan.services.map(({ id }) => id)).toEqual(["our-crm", "mailchimp"]);
  expect(plan.senders.get("crm")?.facts).toMatchObject({ includes: ["spf.crm.example"], aligns: "yes", dkim: [{ selector: "crm1" }] });
  expect(plan.senders.get("post")?.facts).toMatchObject({ aligns: "configured", source: "mailtranche/services/mailchimp.yaml" });
  expect(plan.references.filter(({ target }) => !target || target.builtIn)).toEqual([]);
});

test("an unchanged playbook is the same object after an edit elsewhere", () => {
  const files = [
    { path: "a/migration.yaml", text: head("Playbook", "a") },
    { path: "b/migration.yaml", text: head("Playbook", "b") },
  ];
  const before = readWorkspace(files);
  const after = readWorkspace(
    [files[0] as (typeof files)[0], { path: "b/migration.yaml", text: `${head("Playbook", "b")}tranches: {}\n` }],
    before,
  );
  expect(after.playbooks[0]).toBe(before.playbooks[0]);
  expect(after.playbooks[1]).not.toBe(before.playbooks[1]);
});

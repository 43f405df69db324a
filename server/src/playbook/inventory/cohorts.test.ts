import { describe, expect, test } from "vitest";
import { itemsLoopedOver } from "../../engine/testing/work.ts";
import { type Playbook, readWorkspace, statedSize, type Tranche, type WorkspaceModel, wantedTableFiles } from "../index.ts";
import { readTable } from "./table.ts";

const head = "apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: T\n";
const csv = `PrimarySmtpAddress,DisplayName,RecipientTypeDetails,Department,Manager,EmailAddresses
ada@x.test,Ada Kern,UserMailbox,IT,"CN=Bo Roth,OU=Users,DC=x",SMTP:ada@x.test;smtp:ada@z.test
bo@x.test,Bo Roth,UserMailbox,Sales,,
cy@y.test,Cy Lang,UserMailbox,Sales,Bo Roth,
info@x.test,Info,SharedMailbox,,,
ADA@x.test,Ada again,UserMailbox,Finance,,
search@x.test,Search,DiscoveryMailbox,IT,,
`;
const permissions = "Identity,User,AccessRights,IsInherited\nInfo,ada@x.test,FullAccess,False\nada@x.test,cy@y.test,FullAccess,False\n";

function read(body: string, files: Readonly<Record<string, string>> = {}): Playbook {
  const text = `${head}inventory: { mailboxes: inventory/m.csv, permissions: inventory/p.csv }\n${body}`;
  const tables = new Map(
    Object.entries({ "inventory/m.csv": csv, "inventory/p.csv": permissions, ...files }).map(([path, content]) => [
      `mailtranche/${path}`,
      readTable(path, content),
    ]),
  );
  return readWorkspace([{ path: "mailtranche/migration.yaml", text }], undefined, tables).playbooks[0] as Playbook;
}

function members(plan: Playbook, id: string): readonly string[] | string {
  const { cohort } = plan.tranches.get(id) as Tranche;
  if (cohort?.state !== "known") return cohort?.why ?? "none";
  return cohort.members.map((row) => plan.inventory.mailboxes?.addressOf(row) ?? "");
}

test("an address counts once, and mailboxes of the system never", () => {
  const plan = read("tranches:\n  all: { cohort: { select: rest } }\n");
  expect(members(plan, "all")).toEqual(["ada@x.test", "bo@x.test", "cy@y.test", "info@x.test"]);
  expect(plan.tranches.get("all")?.mailboxes).toBe(4);
});

test("`rest` is what the others leave, and `except` what another has", () => {
  const plan = read(
    "tranches:\n  a: { cohort: { select: Department == 'IT' } }\n  b: { needs: [a], cohort: { select: address matches '*@x.test', except: [a] } }\n  c: { cohort: { select: rest } }\n",
  );
  expect([members(plan, "a"), members(plan, "b"), members(plan, "c")]).toEqual([
    ["ada@x.test"],
    ["bo@x.test", "info@x.test"],
    ["cy@y.test"],
  ]);
});

test("`with` brings shared mailboxes, delegates and managers, and takes nobody from another cohort", () => {
  const cohort = (list: string, others = "") =>
    read(`tranches:\n  a: { cohort: { select: "Department == 'IT'", with: [${list}] } }\n${others}`);
  expect(members(cohort("shared"), "a")).toEqual(["ada@x.test", "info@x.test"]);
  expect(members(cohort("delegates"), "a")).toEqual(["ada@x.test", "cy@y.test"]);
  expect(members(cohort("managers"), "a")).toEqual(["ada@x.test", "bo@x.test"]);
  const other = "  b: { needs: [a], cohort: { select: address == 'cy@y.test' } }\n";
  expect(members(cohort("delegates, shared", other), "a")).toEqual(["ada@x.test", "info@x.test"]);
});

test("the slices of a split tranche share out its cohort, and `except` names all of them or one", () => {
  const plan = read(
    "tranches:\n  a: { cohort: { select: address matches '*', size: 4, split: 3, every: 1w } }\n  b: { needs: [a], cohort: { select: rest } }\n  c: { cohort: { select: address matches '*', except: [a-1] } }\n  d: { cohort: { select: address matches '*', except: [a] } }\n",
  );
  expect(["a-1", "a-2", "a-3"].map((id) => members(plan, id))).toEqual([["ada@x.test", "bo@x.test"], ["cy@y.test"], ["info@x.test"]]);
  expect([...plan.tranches.values()].slice(0, 3).map(({ mailboxes }) => mailboxes)).toEqual([2, 1, 1]);
  expect([members(plan, "b"), members(plan, "c"), members(plan, "d")]).toEqual([[], ["cy@y.test", "info@x.test"], []]);
  expect(statedSize(plan, "a")).toBe(4);
});

test("a list of addresses is a cohort, and says whom the inventory does not have", () => {
  const plan = read("tranches:\n  a: { cohort: { file: inventory/pilot.csv } }\n", { "inventory/pilot.csv": "Bo@x.test\neve@x.test\n" });
  expect(members(plan, "a")).toEqual(["bo@x.test"]);
  expect(plan.tranches.get("a")?.cohort).toMatchObject({ strangers: ["eve@x.test"] });
  expect(wantedTableFiles(plan)).toEqual(["mailtranche/inventory/m.csv", "mailtranche/inventory/p.csv", "mailtranche/inventory/pilot.csv"]);
});

test("what cannot be known is unknown, and so is the rest", () => {
  const plan = read(
    "tranches:\n  a: { cohort: { select: Nothing == 1, size: 7 } }\n  b: { cohort: { select: rest } }\n  c: { cohort: { file: gone.csv } }\n  d: { cohort: { size: 3 } }\n  e: { cohort: { select: Department == 'IT', except: [f] } }\n  f: { cohort: { select: Department == 'IT', except: [e] } }\n",
  );
  expect(["a", "b", "c", "d", "e", "f"].map((id) => members(plan, id))).toEqual([
    "wrong",
    "wrong",
    "missing",
    "unstated",
    "cycle",
    "cycle",
  ]);
  expect([plan.tranches.get("a")?.mailboxes, plan.tranches.get("d")?.mailboxes]).toEqual([7, 3]);
});

test("the domains of a tranche are those of its mailboxes and their aliases", () => {
  const domains =
    "domains:\n  x.test: { roles: [receive] }\n  y.test: { roles: [receive] }\n  z.test: { roles: [receive] }\n  old.test: { roles: [parked] }\n";
  const plan = read(
    `${domains}tranches:\n  a: { cohort: { select: Department == 'IT' } }\n  b: { cohort: { select: Department == 'Sales' } }\n  c: { cohort: { size: 4 } }\n`,
  );
  const of = (id: string) => plan.tranches.get(id)?.domains.map((domain) => domain.name);
  expect(of("a")).toEqual(["x.test", "z.test", "old.test"]);
  expect(of("b")).toEqual(["x.test", "y.test", "old.test"]);
  // Until it is known who moves, all that receive.
  expect(of("c")).toEqual(["x.test", "y.test", "z.test", "old.test"]);
});

test("fifty thousand mailboxes are read and divided, and an edit reads nothing again", () => {
  const departments = ["IT", "Ops", "Sales", "Finance", "Production"];
  const rows = Array.from(
    { length: 50_000 },
    (_, i) =>
      `"p${i}@x.test","Person ${i}","UserMailbox","${departments[i % 5]}","","SMTP:p${i}@x.test;smtp:q${i}@x.test","${i % 40} GB (${((i % 40) * 1024 ** 3).toLocaleString("en")} bytes)","${i % 300}"`,
  );
  const text = `PrimarySmtpAddress,DisplayName,RecipientTypeDetails,Department,Manager,EmailAddresses,TotalItemSize,sentPerDay\n${rows.join("\n")}\n`;
  const body = (size: number) =>
    `${head}inventory: { mailboxes: inventory/m.csv }\ntranches:\n  a: { cohort: { select: "Department in ['IT', 'Ops'] and sentPerDay < 100 and size > 5GB", size: ${size} } }\n  b: { cohort: { select: "Department == 'Finance' or address matches '*9@x.test'", except: [a] } }\n  c: { cohort: { select: rest } }\n`;
  const tables = new Map([["mailtranche/inventory/m.csv", readTable("m.csv", text)]]);
  const file = (size: number) => [{ path: "mailtranche/migration.yaml", text: body(size) }];
  let model: WorkspaceModel | undefined;
  const readAgain = (size: number) =>
    itemsLoopedOver(() => {
      model = readWorkspace(file(size), model, tables);
    });
  const [read, edited] = [readAgain(1), readAgain(2)];
  const plan = model?.playbooks[0] as Playbook;
  const counts = [...plan.tranches.values()].map(({ mailboxes }) => mailboxes ?? 0);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(50_000);
  expect(counts[0]).toBeGreaterThan(1000);
  // A ninth today: who belongs where is worked out again, the table is not read again.
  expect(edited).toBeLessThan(read / 5);
});

describe("who moved", () => {
  const decision = (id: string, tranche: string, at: string, list?: string, verdict = "go"): [string, string] => [
    `mailtranche/records/${id}.yaml`,
    `apiVersion: mailtranche/v1\nkind: Decision\nid: ${id}\ntranche: ${tranche}\nverdict: ${verdict}\nat: ${at}\n${list === undefined ? "" : `cohort: { file: ${list} }\n`}`,
  ];
  const withRecords = (body: string, lists: Readonly<Record<string, string>>, ...decisions: readonly [string, string][]): Playbook => {
    const tables = new Map(
      Object.entries({ "inventory/m.csv": csv, ...lists }).map(([path, text]) => [
        `mailtranche/${path}`,
        readTable(`mailtranche/${path}`, text),
      ]),
    );
    const plan = { path: "mailtranche/migration.yaml", text: `${head}inventory: { mailboxes: inventory/m.csv }\n${body}` };
    return readWorkspace([plan, ...decisions.map(([path, text]) => ({ path, text }))], undefined, tables).playbooks[0] as Playbook;
  };
  const two =
    "tranches:\n  a: { cohort: { select: Department == 'IT', with: [managers] } }\n  b: { needs: [a], cohort: { select: rest } }\n";

  test("stays with its tranche whatever is selected now, and is nobody else's", () => {
    const plan = withRecords(two, { "records/a.csv": "cy@y.test\nold@x.test\n" }, decision("a-go", "a", "2026-01-02", "records/a.csv"));
    expect([members(plan, "a"), members(plan, "b")]).toEqual([["cy@y.test"], ["ada@x.test", "bo@x.test", "info@x.test"]]);
    // Whoever has left the inventory has moved all the same.
    expect(plan.tranches.get("a")?.mailboxes).toBe(2);
    const rows = (address: string) => plan.inventory.mailboxes?.byAddress.get(address);
    expect(plan.tranches.get("a")?.cohort).toMatchObject({
      closed: { added: [rows("ada@x.test"), rows("bo@x.test")], left: [rows("cy@y.test")] },
    });
    expect(wantedTableFiles(plan)).toContain("mailtranche/records/a.csv");
  });

  test("is asked of the latest decision, and of none after a roll-back", () => {
    const lists = { "records/1.csv": "bo@x.test\n", "records/2.csv": "cy@y.test\n" };
    const first = decision("one", "a", "2026-01-02", "records/1.csv", "hold");
    const second = decision("three", "a", "2026-01-04", "records/2.csv");
    const back = decision("two", "a", "2026-01-03", undefined, "rolled-back");
    expect(members(withRecords(two, lists, first), "a")).toEqual(["bo@x.test"]);
    expect(members(withRecords(two, lists, first, back), "a")).toEqual(["ada@x.test", "bo@x.test"]);
    expect(members(withRecords(two, lists, second, back, first), "a")).toEqual(["cy@y.test"]);
  });

  test("is unknown while the list is not there, and so is the rest", () => {
    const plan = withRecords(two, {}, decision("a-go", "a", "2026-01-02", "records/a.csv"));
    expect([members(plan, "a"), members(plan, "b")]).toEqual(["missing", "missing"]);
  });

  test("is known although the expression cannot be read any more", () => {
    const plan = withRecords(
      two.replace("== 'IT'", "=="),
      { "records/a.csv": "bo@x.test\n" },
      decision("a-go", "a", "2026-01-02", "records/a.csv"),
    );
    expect(members(plan, "a")).toEqual(["bo@x.test"]);
  });

  test("leaves the other slices of a split tranche as they were", () => {
    const split = "tranches:\n  a: { cohort: { select: address matches '*', split: 3, every: 1w } }\n";
    const before = withRecords(split, {});
    const first = decision("one", "a-1", "2026-01-02", "records/1.csv");
    const list = { "records/1.csv": "ada@x.test\nbo@x.test\n" };
    const after = withRecords(split, list, first);
    for (const id of ["a-1", "a-2", "a-3"]) expect(members(after, id)).toEqual(members(before, id));
    // Who would now come before them in the inventory moves with one of those to come, and nobody moves twice.
    const other = withRecords(split, { "records/1.csv": "info@x.test\n" }, first);
    expect(["a-1", "a-2", "a-3"].map((id) => members(other, id))).toEqual([["info@x.test"], ["ada@x.test", "bo@x.test"], ["cy@y.test"]]);
  });
});

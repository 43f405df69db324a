import { expect, test } from "vitest";
import { readTable, readWorkspace } from "../playbook/index.ts";
import { itemLimitOf, type MovePlan, planMove } from "./index.ts";

const head = "apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\ninventory: { mailboxes: m.csv }\n";
const GB = 1024 ** 3;
const day = 86_400;

function plan(body: string, csv: string): MovePlan | undefined {
  const { playbook, tranche } = read(body, csv);
  return planMove(playbook, tranche);
}

function read(body: string, csv: string) {
  const files = [{ path: "migration.yaml", text: `${head}${body}\ntranches:\n  t: { cohort: { select: rest } }\n` }];
  const [playbook] = readWorkspace(files, undefined, new Map([["m.csv", readTable("m.csv", csv)]])).playbooks;
  const tranche = playbook?.tranches.get("t");
  if (!playbook || !tranche) throw new Error("no tranche");
  return { playbook, tranche };
}

const sizes = (...gigabytes: readonly (number | "")[]) =>
  `email,sizeGB\n${gigabytes.map((size, i) => `p${i}@x.test,${size}`).join("\n")}\n`;

test("a hybrid move takes what the largest mailbox of it takes", () => {
  const way = "source: { platform: exchange }\ntarget: { platform: microsoft365 }\nsync: { method: hybrid-move, concurrency: 50 }";
  expect(plan(way, sizes(4, 8))).toMatchObject({ p50Seconds: day, p90Seconds: 7 * day, tooLarge: 0, concurrency: 2, batches: 1 });
  expect(plan(way, sizes(4, 60))).toMatchObject({ p50Seconds: 3 * day, p90Seconds: 30 * day });
  expect(plan(way, sizes(4, 260))).toMatchObject({ tooLarge: 1 });
});

test("an IMAP copy is bound by all lanes together and by its largest mailbox", () => {
  const way = "source: { platform: imap }\ntarget: { platform: zimbra }\nsync: { method: imap-once, concurrency: 4 }";
  const even = plan(way, sizes(1, 1, 1, 1, 1, 1, 1, 1));
  expect(even).toMatchObject({ concurrency: 4, isOnePass: true, isAssumed: false, bytes: 8 * GB });
  expect(even?.p50Seconds).toBe(Math.round((8 * GB) / (340 * 1024) / 4));
  expect(even?.p90Seconds).toBe(Math.round(((8 * GB) / (340 * 1024) / 4) * 2.5));
  expect(plan(way, sizes(1, 1, 1, 20))?.p50Seconds).toBe(Math.round((20 * GB) / (340 * 1024)));
});

test("Gmail takes 500 MB a day for an account, whatever the line carries", () => {
  const way = "source: { platform: imap }\ntarget: { platform: google }";
  expect(plan(way, sizes(5, 1))).toMatchObject({ p50Seconds: Math.round(10.24 * day), isAssumed: true });
});

test("the data migration service takes a hundred at once", () => {
  const way = "source: { platform: microsoft365 }\ntarget: { platform: google }\nsync: { method: google-dms }";
  expect(plan(way, sizes(...Array<number>(250).fill(1)))).toMatchObject({ batches: 3, concurrency: 100 });
});

test("a mailbox without a size counts as the mean, and nothing is planned from nothing", () => {
  const way = "source: { platform: imap }\ntarget: { platform: zimbra }";
  expect(plan(way, sizes(2, "", 4))).toMatchObject({ withoutSize: 1, bytes: 9 * GB });
  expect(plan(way, sizes("", ""))).toBeUndefined();
  expect(plan(way, "email\na@x.test\n")).toBeUndefined();
  expect(plan("target: { platform: domino }\nsync: { method: pst }", sizes(1))).toBeUndefined();
});

test("the limit of items is what the plan states, else that of the way", () => {
  const way = "source: { platform: google }\ntarget: { platform: microsoft365 }";
  const limit = (body: string) => {
    const { playbook, tranche } = read(body, sizes(1));
    return itemLimitOf(playbook, tranche);
  };
  expect(limit(way)).toMatchObject({ bytes: 35 * 1024 ** 2 });
  expect(limit(way.replace("365 }", "365, maxMessage: 150MB }"))).toEqual({ bytes: 150 * 1024 ** 2, by: "target.maxMessage" });
  expect(limit(`${way.replace("365 }", "365, maxMessage: 150MB }")}\nsync: { maxMessage: 25MB }`)?.by).toBe("sync.maxMessage");
  expect(limit("target: { platform: other }")).toBeUndefined();
});

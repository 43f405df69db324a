import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Session } from "../engine/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { readWorkspaceFiles } from "./workspace.ts";

const folder = mkdtempSync(join(tmpdir(), "reports-"));
const data = join(folder, "data", "dmarc");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = Date.parse("2026-10-01T00:00:00Z");
const xml = (id: string, count: number, domain = "shop.test") =>
  strToU8(
    `<feedback><report_metadata><report_id>${id}</report_id><date_range><begin>1790000000</begin><end>1790086399</end></date_range></report_metadata><record><row><source_ip>203.0.113.5</source_ip><count>${count}</count><policy_evaluated/></row><identifiers><header_from>${domain}</header_from></identifiers></record></feedback>`,
  );

beforeAll(() => {
  mkdirSync(data, { recursive: true });
  writeFileSync(
    join(folder, "plan.mailtranche.yaml"),
    "apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: T\ndomains: { shop.test: { roles: [send] } }\nkpis:\n  dkim-signing: { reader: dmarc, files: [data/dmarc/*.xml.gz, data/dmarc/*.zip, data/dmarc/gone.xml] }\n  inbox-placement: { reader: seeds, files: data/dmarc/other.xml }\n",
  );
  writeFileSync(join(data, "a.xml.gz"), gzipSync(xml("a", 150)));
  writeFileSync(join(data, "b.zip"), zipSync({ "b.xml": xml("b", 50), "c.xml": xml("c", 7, "other.test") }));
  writeFileSync(join(data, "other.xml"), xml("o", 1));
});

const read = () => readWorkspaceFiles({ root: folder, starts: ["."] });

async function judged() {
  const { files, unreadable } = await read();
  const session = new Session(registry, { now: () => now });
  session.load(files, unreadable);
  const meta = { server: "test", at: now, authoritative: false, authenticated: false };
  await session.settle({ ask: async () => ({ kind: "nxdomain", meta }), close: () => undefined }, { live: true });
  return session;
}

test("reports that a KPI names belong to the workspace, packed as they came; one that is not there is no fault", async () => {
  const { files, unreadable } = await read();
  const reports = files.filter(({ language }) => language === "dmarc-report");
  expect(reports.map(({ path, evidence }) => [path, evidence?.reports.map(({ id }) => id)])).toEqual([
    ["data/dmarc/a.xml.gz", ["a"]],
    ["data/dmarc/b.zip", ["b", "c"]],
  ]);
  expect(unreadable).toEqual([]);
});

test("a report that did not change is not unpacked again, and one that changed is", async () => {
  const evidence = async (path: string) => (await read()).files.find((file) => file.path === path)?.evidence;
  const [a, b] = [await evidence("data/dmarc/a.xml.gz"), await evidence("data/dmarc/b.zip")];
  writeFileSync(join(data, "b.zip"), zipSync({ "b.xml": xml("b", 51), "c.xml": xml("c", 7, "other.test"), "d.xml": xml("d", 1) }));
  expect(await evidence("data/dmarc/a.xml.gz")).toBe(a);
  expect(await evidence("data/dmarc/b.zip")).not.toBe(b);
});

test("what the reports say is judged, and a file that cannot be read is named and makes only their rule unknown", async () => {
  const found = (session: Session) => session.analyse({ live: true }).findings.filter(({ rule }) => rule === "inventory/unknown-source");
  const unknown = (session: Session) => session.analyse({ live: true }).unchecked.filter(({ rule }) => rule === "inventory/unknown-source");
  const before = await judged();
  expect(found(before).map(({ message }) => message)).toEqual([expect.stringMatching(/^203\.0\.113\.5 sent 20\d messages as shop\.test/)]);
  expect(unknown(before)).toEqual([]);
  const others = before.analyse({ live: true }).unchecked.length;
  writeFileSync(join(data, "z.xml.gz"), "this is no report");
  const after = await judged();
  expect(found(after)).toHaveLength(1);
  expect(unknown(after)).toHaveLength(1);
  expect(after.analyse({ live: true }).unchecked).toHaveLength(others + 1);
  expect(after.analyse({ live: true }).unreadable).toEqual([
    { path: "data/dmarc/z.xml.gz", why: expect.stringMatching(/no well-formed XML/) },
  ]);
});

test("a folder in the place of a report, and reports that unpack to too much in all, are said", async () => {
  mkdirSync(join(data, "sub.zip"), { recursive: true });
  const zeros = new Uint8Array(70 * 1024 * 1024);
  writeFileSync(join(data, "0.xml.gz"), gzipSync(zeros, { level: 1 }));
  const { files } = await read();
  const problems = Object.fromEntries(files.flatMap(({ path, evidence }) => (evidence ? [[path, evidence.problems.join()]] : [])));
  expect(problems["data/dmarc/0.xml.gz"]).toBe("unpacks to more than 64 MB and is not read");
  expect(problems["data/dmarc/a.xml.gz"]).toBe("is not read: the reports before it unpack to 64 MB");
  expect(problems["data/dmarc/sub.zip"]).toBeUndefined();
});

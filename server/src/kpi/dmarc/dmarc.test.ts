import fc from "fast-check";
import { gzipSync, strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { type DmarcReport, dmarcSources, readDmarcFile } from "./index.ts";

interface Written {
  readonly records?: string;
  readonly begin?: number;
  readonly id?: string;
}

const record = (ip: string, count: number, from = "shop.test") =>
  `<record><row><source_ip>${ip}</source_ip><count>${count}</count><policy_evaluated><disposition>none</disposition><dkim>fail</dkim><spf>pass</spf></policy_evaluated></row><identifiers><header_from>${from}</header_from></identifiers><auth_results><spf><domain>${from}</domain><result>pass</result></spf></auth_results></record>`;
const report = ({ records = record("192.0.2.1", 3), begin = 1_790_000_000, id = "1" }: Written = {}) =>
  `<?xml version="1.0"?>\n<feedback><report_metadata><org_name>R</org_name><report_id>${id}</report_id><date_range><begin>${begin}</begin><end>${begin + 86_399}</end></date_range></report_metadata><policy_published><domain>shop.test</domain><p>none</p></policy_published>${records}</feedback>`;
const read = (text: string) => readDmarcFile(strToU8(text));

test("records that say the same are one row, and their counts are added", () => {
  const records = record("192.0.2.1", 3) + record("192.0.2.1", 4) + record("2001:DB8::1", 5);
  const [one] = read(report({ records })).reports;
  expect(one?.rows.map(({ sourceIp, count }) => [sourceIp, count])).toEqual([
    ["192.0.2.1", 7],
    ["2001:db8::1", 5],
  ]);
});

test.each([
  ["an ampersand in the contact", (text: string) => text.replace("<org_name>R", "<org_name>R & Co &nbsp;")],
  ["zeros behind the end", (text: string) => `${text}\n\0\0\0`],
  ["a line end behind the end", (text: string) => `${text}\r\n`],
])("%s changes nothing", (_what, damage) => {
  const { reports, problems } = read(damage(report()));
  expect([reports[0]?.rows[0]?.count, problems]).toEqual([3, []]);
});

test.each([
  ["cut in the middle", report().slice(0, -40), /no well-formed XML/],
  ["tags that do not match", report().replace("</row>", "</raw>"), /no well-formed XML/],
  ["a count that is none", report({ records: record("192.0.2.1", 3).replace(">3<", ">many<") }), /without an address or a count/],
  ["no period", report().replace(/<date_range>.*<\/date_range>/, ""), /when its period is/],
  ["a document type", report().replace("<feedback>", '<!DOCTYPE feedback [<!ENTITY a "b">]><feedback>'), /document type/],
  ["another root", "<html><body>Hello</body></html>", /no DMARC aggregate report/],
  ["nothing", "", /no well-formed XML/],
  ["depth", `<feedback>${"<a>".repeat(50_000)}`, /deep/],
])("%s is said", (_what, text, why) => {
  expect(read(text).problems).toEqual([expect.stringMatching(why)]);
});

test("what stands before the damage is kept, what stands behind it is not believed", () => {
  const { reports } = read(report({ records: `${record("192.0.2.1", 3)}<record></raw>${record("192.0.2.9", 9)}` }));
  expect(reports[0]?.rows.map(({ sourceIp }) => sourceIp)).toEqual(["192.0.2.1"]);
});

test("an entity of its own is never expanded", () => {
  const bomb = `<!DOCTYPE f [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><feedback><x>&b;</x></feedback>`;
  expect(read(bomb)).toMatchObject({ reports: [], problems: [expect.stringMatching(/document type/)] });
});

const limits = { maxBytes: 1_000_000, maxRows: 50, maxEntries: 3 };

test("what unpacks to too much is refused whole", () => {
  const zeros = new Uint8Array(20_000_000);
  const bombs = [gzipSync(zeros), zipSync({ "good.xml": strToU8(report()), "bomb.xml": zeros })];
  for (const bomb of bombs) {
    const { reports, problems } = readDmarcFile(bomb, limits);
    expect([reports, problems]).toEqual([[], [expect.stringMatching(/unpacks to more than 1 MB/)]]);
  }
  const files = Object.fromEntries([1, 2, 3, 4].map((i) => [`${i}.xml`, strToU8(report({ id: `${i}` }))]));
  expect(readDmarcFile(zipSync(files), limits)).toMatchObject({ reports: [], problems: ["holds more than 3 files"] });
  const rows = Array.from({ length: 60 }, (_, i) => record(`192.0.2.${i}`, 1)).join("");
  expect(readDmarcFile(strToU8(report({ records: rows })), limits).problems).toEqual(["has more than 50 different rows"]);
});

test("no byte costs much, whatever it is", () => {
  for (const byte of ["\0", "<", "&", "<a>", "<feedback>", "]]>", "<feedback a=''>"])
    expect(readDmarcFile(gzipSync(strToU8(byte.repeat(1_000_000)), { level: 1 })).problems).toHaveLength(1);
});

test.each([0, 6] as const)("an archive of several reports, packed at level %i: each counts, and the one that is none is named", (level) => {
  const { reports, problems } = readDmarcFile(
    zipSync({ "a.xml": strToU8(report({ id: "a" })), "b.xml": strToU8(report({ id: "b" })), "c.txt": strToU8("hello") }, { level }),
  );
  expect(reports.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(problems).toEqual([expect.stringMatching(/^c\.txt in it /)]);
});

test("a member that is damaged is said", () => {
  const packed = gzipSync(strToU8(report({ records: Array.from({ length: 999 }, (_, i) => record(`192.0.2.${i}`, i)).join("") })));
  expect(readDmarcFile(packed.subarray(0, packed.length - 500)).problems.length).toBeGreaterThan(0);
  expect(readDmarcFile(strToU8("PK")).problems.length).toBeGreaterThan(0);
  expect(readDmarcFile(new Uint8Array([0x1f, 0x8b])).problems.length).toBeGreaterThan(0);
});

test("no bytes make it throw", () => {
  const whole = strToU8(report({ records: record("192.0.2.1", 3) + record("198.51.100.2", 4) }));
  const packed = [whole, gzipSync(whole), zipSync({ "a.xml": whole, "b.xml": whole })];
  const words = fc.constantFrom(
    "<",
    ">",
    "&",
    "<!DOCTYPE",
    "<![CDATA[",
    "]]>",
    "<!--",
    "</record>",
    "<record>",
    "\0",
    "<count>",
    "&#0;",
    "é",
  );
  const change = fc.record({
    at: fc.nat(),
    drop: fc.nat({ max: 9 }),
    add: fc.oneof(
      words.map((word) => strToU8(word)),
      fc.uint8Array({ maxLength: 4 }),
    ),
  });
  fc.assert(
    fc.property(fc.nat({ max: 2 }), fc.array(change, { minLength: 1, maxLength: 5 }), (which, changes) => {
      let bytes = packed[which] as Uint8Array;
      for (const { at, drop, add } of changes) {
        const cut = at % bytes.length;
        bytes = new Uint8Array([...bytes.subarray(0, cut), ...add, ...bytes.subarray(cut + drop), 10]);
      }
      const { reports, problems } = readDmarcFile(bytes, limits);
      expect(reports.length + problems.length).toBeGreaterThan(0);
      for (const { rows } of reports) for (const row of rows) expect(Number.isSafeInteger(row.count)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a hundred thousand records are read in a piece of memory that does not grow with them", () => {
  const many = Array.from({ length: 100_000 }, (_, i) => record(`192.0.2.${i % 200}`, 1)).join("");
  const packed = gzipSync(strToU8(report({ records: many })), { level: 1 });
  const { reports, problems } = readDmarcFile(packed);
  expect(problems).toEqual([]);
  expect(reports[0]?.rows).toHaveLength(200);
  expect(reports[0]?.rows.reduce((sum, { count }) => sum + count, 0)).toBe(100_000);
});

const day = 86_400;
const reportsOf = (...all: readonly Written[]) => all.flatMap((one) => read(report(one)).reports) as readonly DmarcReport[];
const own = (from: string) => (from.endsWith("shop.test") ? "shop.test" : undefined);

test("sources of a domain over several reports: the heaviest first, with the days they were seen on", () => {
  const begin = 1_790_000_000;
  const reports = reportsOf(
    { id: "1", begin, records: record("192.0.2.1", 3) + record("192.0.2.2", 9) + record("192.0.2.1", 5, "news.shop.test") },
    { id: "2", begin: begin + day, records: record("192.0.2.1", 7) + record("192.0.2.3", 1, "other.test") },
  );
  const found = dmarcSources(reports, own).get("shop.test");
  expect(found?.messages).toBe(24);
  expect(found?.sources.map(({ ip, messages }) => [ip, messages])).toEqual([
    ["192.0.2.1", 15],
    ["192.0.2.2", 9],
  ]);
  expect(found?.sources[0]?.rows.map(({ headerFrom, days }) => [headerFrom, days.size])).toEqual([
    ["shop.test", 2],
    ["news.shop.test", 1],
  ]);
});

test("a report that is there twice counts once, and one a month older than the newest not at all", () => {
  const begin = 1_790_000_000;
  const reports = reportsOf({ begin }, { begin }, { id: "old", begin: begin - 40 * day, records: record("192.0.2.9", 99) });
  expect(dmarcSources(reports, own).get("shop.test")).toMatchObject({ messages: 3, to: (begin + 86_399) * 1000 });
});

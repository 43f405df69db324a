import { expect, test } from "vitest";
import { isWithin, type Name, parseName, rdataText } from "../../server/src/dns/index.ts";
import { readDns, type ZoneSource } from "../../server/src/zones/index.ts";
import { bindRecords, hasBind } from "./bind.ts";

const origin = parseName("example.test") as Name;
const head = "$TTL 3600\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.x.test.\n";

/** The first file is the zone. */
function readFiles(files: Readonly<Record<string, string>>): ZoneSource {
  const units = new Map(Object.entries(files).map(([path, text]) => [path, { text }]));
  const path = Object.keys(files)[0] as string;
  return readDns(units.get(path) ?? { text: "" }, { path, origin, unit: (one) => units.get(one), list: () => [] });
}

const normal = (line: string) => line.replace(/\\([^0-9])/g, "$1").replace(/\s+/g, " ");

function ours(source: ZoneSource): readonly string[] {
  return source.sets
    .filter(({ owner }) => isWithin(owner, origin))
    .flatMap((set) => set.records.map((record, i) => `${set.owner} ${set.sources[i]?.ttlSeconds} ${set.type} ${rdataText(record)}`));
}

/** Either both refuse, or both hold the same records. */
function expectAgreement(files: Readonly<Record<string, string>>): void {
  const what = JSON.stringify(files, null, 1);
  const source = readFiles(files);
  const theirs = bindRecords(files, "example.test");
  const problems = source.problems.map(({ message }) => message);
  if (theirs === undefined) {
    expect(problems.length, `BIND refuses ${what}`).toBeGreaterThan(0);
    return;
  }
  expect(problems, what).toEqual([]);
  expect([...ours(source)].map(normal).sort(), what).toEqual([...theirs].map(normal).sort());
}

test("$INCLUDE reads as BIND does: owners and origins end with the file, a $TTL does not", () => {
  if (!hasBind()) return;
  const cases: Readonly<Record<string, string>>[] = [
    {
      "z.zone": `${head}a 60 A 192.0.2.1\n$INCLUDE f.inc\n\tTXT "after"\nb A 192.0.2.2\n`,
      "f.inc": "\tMX 5 first\nx A 192.0.2.5\n$ORIGIN deep\ny A 192.0.2.6\n$TTL 77\n",
    },
    {
      "z.zone": `${head}$INCLUDE sub/g.inc sub\n\tTXT "after"\nc A 192.0.2.2\n$INCLUDE "sub/h.inc" other.example.test. ; twice\n`,
      "sub/g.inc": "@ A 192.0.2.8\nx 99 A 192.0.2.5\n$INCLUDE sub/h.inc\nz A 192.0.2.5\n",
      "sub/h.inc": "w A 192.0.2.55",
    },
    { "z.zone": "$INCLUDE soa.inc\nafter A 192.0.2.1\n", "soa.inc": "@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.x.test.\n" },
    { "z.zone": `${head}$INCLUDE z.zone\n` },
    { "z.zone": `${head}$INCLUDE a.inc\n`, "a.inc": "$INCLUDE b.inc\n", "b.inc": "$INCLUDE a.inc\n" },
    { "z.zone": `${head}$INCLUDE gone.inc\n` },
    { "z.zone": `${head}$INCLUDE a.inc a..b\n`, "a.inc": "x A 192.0.2.1\n" },
    { "z.zone": `${head}$INCLUDE a.inc sub extra\n`, "a.inc": "x A 192.0.2.1\n" },
    { "z.zone": `${head}$INCLUDE\n` },
    { "z.zone": `${head}$INCLUDE a.inc\n`, "a.inc": "x A not-an-address\n" },
    {
      "z.zone": `${head}$INCLUDE a.inc\n`.replaceAll("\n", "\r\n"),
      "a.inc": "x TXT \\# 3 026869\r\ny CLASS1 TYPE1 \\# 4 C0000201\r\nxn--bcher-kva A 192.0.2.3\r\n",
    },
  ];
  for (const files of cases) expectAgreement(files);
});

test("$GENERATE makes the records that BIND makes, and is refused where BIND refuses it", () => {
  if (!hasBind()) return;
  const lines = [
    '0-4/2 host$ A 192.0.2.$\n\tTXT "owner-after"',
    '1-2 h${10,4,x}.b 300 IN TXT "a b $"',
    '1-1 m${1} MX "10 mail$"',
    "16-17 ${0,7,n}.n PTR x$$.y\\$${-16}",
    "16-17 ${0,4,n}.n PTR x",
    "16-17 ${0,3,n}n PTR ${0,1,n}y",
    "16-17 c${0,3,o}.n CNAME ${0,2,X}",
    "254-255 q${0,3,N}q A 192.0.2.1",
    "1024-1026 ${-2000,0,n} AAAA 2001:db8::${0,4,x}",
    "1-1 u$ 2h IN A 192.0.2.$",
    "1-1 a$ IN 60 A 192.0.2.1",
    "1-2 @ A 192.0.2.$ ; c",
    "1-1 a${-5,3,x} A 192.0.2.1",
    "1-1 a${-5} A 192.0.2.1",
    "1-1 a${-15,5} A 192.0.2.1",
    '1-1 a$ TYPE65280 "\\# 2 0100"',
    "01-02 a$ A 192.0.2.1",
    "1-1 a${0,2,d}b${0,0,d} A 192.0.2.1",
    "1-1 a${0,3} TXT x${300,1,n}",
    '1-1 a$ TXT "\\"a b\\" c"',
    "1-1 a$ TXT $$x\\\\$",
    "1-1 a$ TXT x;y",
    "19-28/2147483645 $ CNAME x",
    "2-1 a$ A 192.0.2.1",
    "1-2/0 a$ A 192.0.2.1",
    "1-2/ a$ A 192.0.2.1",
    "1-2 a$ A 192.0.2.$ extra",
    "1-2 a${1,2,q} A 192.0.2.$",
    "1-2 a${x} A 192.0.2.$",
    "1-2 a${1 A 192.0.2.1",
    "1-2 a${0,2,d,q} A 192.0.2.1",
    '1-2 a$ A "192.0.2.$ 5"',
    "1-1 a$ CH TXT x",
    "1-1 a$",
    "1-1 a$ TXT",
    '1-2 a$ SOA "a b 1 2 3 4 5"',
    '1-1 t$ TKEY "invalid.algorithm. 1516055980 1516140801 1 0 16 gRof8D2BFKvl/vrr9Lmnjw== 16 gRof8D2BFKvl/vrr9Lmnjw=="',
    "1-300 a$ A 192.0.2.$",
  ];
  for (const line of lines) expectAgreement({ "z.zone": `${head}$GENERATE ${line}\n` });
  // Without a TTL anywhere, BIND takes the SOA's minimum.
  expectAgreement({
    "z.zone":
      "@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.x.test.\na 60 A 192.0.2.1\n$GENERATE 1-2 u$ A 192.0.2.$\n$GENERATE 1-2 v$ 77 A 192.0.2.$\nb A 192.0.2.1\n",
  });
});

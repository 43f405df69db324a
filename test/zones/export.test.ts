import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { parse } from "@cdktf/hcl2json";
import { expect, test } from "vitest";
import { isWithin, type Name, parseName, type RecordSet, rdataKey } from "../../server/src/dns/index.ts";
import {
  type ExportTarget,
  exportTargets,
  readAlone,
  writeRecords,
  type ZoneRecords,
  type ZoneSource,
} from "../../server/src/zones/index.ts";
import { hasBind } from "./bind.ts";
import { corpusSources } from "./corpus.ts";

const paths: Readonly<Record<ExportTarget, string>> = {
  zone: "x.zone",
  octodns: "x.yaml",
  "terraform-aws": "x.tf",
  "terraform-cloudflare": "x.tf",
  "terraform-google": "x.tf",
  "terraform-azure": "x.tf",
  dnscontrol: "dnsconfig.js",
};

/** The zones of a source with their records; without a zone of its own, the name that holds all owners. */
function zonesOf(source: ZoneSource): readonly ZoneRecords[] {
  const names = source.zones ?? (source.origin === undefined ? [] : [source.origin]);
  const nearest = (owner: Name) => [...names].sort((a, b) => b.length - a.length).find((name) => isWithin(owner, name));
  return names
    .map((zone) => ({ zone, sets: source.sets.filter(({ owner }) => nearest(owner) === zone) }))
    .filter(({ sets }) => sets.length > 0);
}

/** A TTL that the source does not say is not compared. */
function lines(sets: readonly RecordSet[], source: readonly RecordSet[]): readonly string[] {
  const silent = new Set(source.filter(({ ttlSeconds }) => ttlSeconds === undefined).map(({ owner, type }) => `${owner} ${type}`));
  return sets.flatMap(({ owner, type, ttlSeconds, records }) =>
    records.map((record) => `${owner} ${silent.has(`${owner} ${type}`) ? "" : ttlSeconds} ${rdataKey(record)}`),
  );
}

/** Reads the text again: every record is there, or said not to be. */
async function expectRoundTrip(target: ExportTarget, zones: readonly ZoneRecords[], what: string): Promise<number> {
  const { text, refused } = writeRecords(target, zones);
  if (target.startsWith("terraform")) await parse("x.tf", text);
  if (target === "dnscontrol") expect(() => new Script(text), what).not.toThrow();
  const back = readAlone(text, { path: paths[target], ...(zones[0] ? { origin: zones[0].zone } : {}) });
  const sets = zones.flatMap((zone) => zone.sets);
  const missing = refused.reduce((sum, { count }) => sum + count, 0);
  if (back.dialect.name !== "zone-file" || target === "zone") {
    expect(
      back.problems.map(({ message }) => message),
      `${what} to ${target}`,
    ).toEqual([]);
    const wanted = new Set(lines(sets, sets));
    const found = new Set(lines(back.sets, sets));
    expect(
      [...found].filter((line) => !wanted.has(line)),
      `${what} to ${target}: records that nobody wrote`,
    ).toEqual([]);
    const gone = lines(sets, sets).filter((line) => !found.has(line));
    expect(gone.length, `${what} to ${target}: ${gone.slice(0, 3).join(" | ")}`).toBe(missing);
  }
  for (const { why } of refused) expect(why).not.toBe("");
  return missing;
}

test("a round trip keeps owner, type, TTL and bytes of every record of the real files, or says which it leaves out", async () => {
  const sources = corpusSources(["zones", "octodns", "terraform"]);
  if (sources.length === 0) return;
  let records = 0;
  const left: Record<string, number> = {};
  for (const source of sources) {
    // Signatures are sets by the type they cover: each has a TTL of its own, and no editor of DNS writes them.
    const zones = zonesOf(source).map(({ zone, sets }) => ({ zone, sets: sets.filter(({ type }) => type !== "RRSIG") }));
    for (const zone of zones) {
      records += zone.sets.reduce((sum, set) => sum + set.records.length, 0);
      for (const target of exportTargets) left[target] = (left[target] ?? 0) + (await expectRoundTrip(target, [zone], source.path));
    }
  }
  console.info(`${records} records; not held: ${JSON.stringify(left)}`);
  expect(records).toBeGreaterThan(3000);
  expect(left.zone).toBe(0);
}, 120_000);

const example = `$ORIGIN example.test.
$TTL 3600
@ SOA ns1 host 1 7200 900 1209600 300
@ NS ns1
@ MX 10 mail
@ MX 20 mx.other.test.
@ TXT "v=spf1 include:%{i}._spf.other.test ~all"
@ TXT "say \\"$\{x}\\" \\\\ %{y}" "; caf\u00e9"
_dmarc 300 TXT "v=DMARC1; p=none; rua=mailto:d@example.test"
s1._domainkey TXT ( "v=DKIM1; k=rsa; " "p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQ" )
empty TXT ""
bytes TXT "\\255\\000"
mail A 192.0.2.25
 AAAA 2001:db8::25
ns1 A 192.0.2.53
1234 A 192.0.2.1
on A 192.0.2.1
*.w CNAME @
_autodiscover._tcp SRV 0 0 443 mail
@ CAA 0 issue "ca.test; a=b"
_25._tcp.mail TLSA 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
n NAPTR 10 20 "S" "SIP+D2U" "!^.*$!sip:x@y.test!" .
k SSHFP 4 2 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
sub DS 60485 5 1 2BB183AF5F22588179A53B0A98631FAD1A292118
d DNAME other.test.
x TYPE65280 \\# 2 ABCD
h HTTPS 1 . port=8443 alpn=h2,h3 ipv4hint=192.0.2.1 no-default-alpn
svc SVCB 2 svc.other.test. mandatory=port port=53
alias HTTPS 0 web.other.test.
ech HTTPS 1 . ech=AEX+DQ==
loc LOC 52 22 23.000 N 4 53 32.000 E -2.00m 1m 10000m 10m
`;

test("every type of a small zone is written in each format that has it", async () => {
  const zones = zonesOf(readAlone(example, { path: "x.zone" }));
  const refused = Object.fromEntries(
    exportTargets.map((target) => [target, writeRecords(target, zones).refused.map(({ type, owner }) => `${type} ${owner.split(".")[0]}`)]),
  );
  for (const target of exportTargets) await expectRoundTrip(target, zones, "the example");
  expect(refused).toMatchInlineSnapshot(`
    {
      "dnscontrol": [
        "SOA example",
        "NS example",
        "TXT bytes",
        "TYPE65280 x",
        "HTTPS h",
        "SVCB svc",
        "HTTPS alias",
        "HTTPS ech",
        "LOC loc",
      ],
      "octodns": [
        "SOA example",
        "TXT example",
        "TXT bytes",
        "TYPE65280 x",
        "HTTPS ech",
      ],
      "terraform-aws": [
        "SOA example",
        "DNAME d",
        "TYPE65280 x",
        "LOC loc",
      ],
      "terraform-azure": [
        "SOA example",
        "TXT bytes",
        "TLSA _25",
        "NAPTR n",
        "SSHFP k",
        "DS sub",
        "DNAME d",
        "TYPE65280 x",
        "HTTPS h",
        "SVCB svc",
        "HTTPS alias",
        "HTTPS ech",
        "LOC loc",
      ],
      "terraform-cloudflare": [
        "SOA example",
        "DNAME d",
        "TYPE65280 x",
        "HTTPS h",
        "SVCB svc",
        "HTTPS alias",
        "HTTPS ech",
        "LOC loc",
      ],
      "terraform-google": [
        "SOA example",
        "DNAME d",
        "TYPE65280 x",
        "LOC loc",
      ],
      "zone": [],
    }
  `);
});

for (const target of exportTargets) {
  test(`the small zone as ${target}`, async () => {
    const { text } = writeRecords(target, zonesOf(readAlone(example, { path: "x.zone" })));
    await expect(text).toMatchFileSnapshot(`golden/${target}.txt`);
  });
}

test("BIND loads the zone file that is written", () => {
  if (!hasBind()) return;
  const { text } = writeRecords("zone", zonesOf(readAlone(example, { path: "x.zone" })));
  const folder = mkdtempSync(join(tmpdir(), "mailtranche-export-"));
  try {
    writeFileSync(join(folder, "x.zone"), text);
    const checked = spawnSync("named-checkzone", ["example.test", "x.zone"], { cwd: folder, encoding: "utf8" });
    expect(checked.stdout).toContain("OK");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("several zones go into one text where the format can", () => {
  const zones: ZoneRecords[] = ["a.test", "b.test"].map((name) => {
    const zone = parseName(name) as Name;
    return { zone, sets: [{ owner: zone, type: "A", ttlSeconds: 300, records: [{ kind: "address", type: "A", address: "192.0.2.1" }] }] };
  });
  const { text, refused } = writeRecords("terraform-aws", zones);
  expect(refused).toEqual([]);
  expect(readAlone(text, { path: "x.tf" }).sets.map(({ owner }) => owner)).toEqual(["a.test", "b.test"]);
});

test("records that went from one format to any other and back are the same, for every pair", async () => {
  const sets = zonesOf(readAlone(example, { path: "x.zone" }));
  for (const first of exportTargets) {
    const once = writeRecords(first, sets);
    const source = readAlone(once.text, { path: paths[first], origin: "example.test" as Name });
    // Cloud DNS calls a zone by another name than the DNS does.
    const read = [{ zone: "example.test" as Name, sets: source.sets }];
    expect(source.sets.length, first).toBeGreaterThan(10);
    for (const second of exportTargets) await expectRoundTrip(second, read, `the example by way of ${first}`);
  }
});

test("the root zone keeps its names in every format", async () => {
  const root = zonesOf(
    readAlone('$ORIGIN .\n$TTL 60\n@ SOA ns1.test. host.test. 1 1 1 1 1\ntest NS ns1.test.\ntest TXT "x"\n', { path: "root.zone" }),
  );
  for (const target of exportTargets) {
    await expectRoundTrip(target, root, "the root");
    const { refused } = writeRecords(target, root);
    expect(
      refused.filter(({ type }) => type === "TXT"),
      target,
    ).toEqual([]);
  }
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { rdataText, txtValue } from "../../dns/index.ts";
import { formatOf, readAlone, readDns, wantedBeside, type ZoneSource } from "../index.ts";

const read = (text: string) => readAlone(text, { path: "dnsconfig.js" });

/** `owner ttl TYPE data`, in order. */
const lines = (source: ZoneSource) =>
  source.sets.flatMap((set) =>
    set.records.map((record, i) => `${set.owner} ${set.sources[i]?.ttlSeconds} ${set.type} ${txtValue(record) ?? rdataText(record)}`),
  );

/** Files of one configuration, one of which is read. */
function readOf(files: Readonly<Record<string, string>>, path: string): ZoneSource {
  const units = new Map(Object.entries(files).map(([name, text]) => [name, { text }]));
  return readDns(units.get(path) as { text: string }, {
    path,
    unit: (one) => units.get(one),
    list: (folder) => [...units.keys()].filter((one) => one.slice(0, Math.max(one.lastIndexOf("/"), 0)) === folder).sort(),
  });
}

const folder = process.env.MAILTRANCHE_TEST_DATA ?? resolve(import.meta.dirname, "../../../../../shared/data");
const data = join(folder, "dnscontrol");
const there = existsSync(data);
if (!there) console.warn("NOT RUN: DNSControl's own tests; set MAILTRANCHE_TEST_DATA to the folder that has dnscontrol/");

interface Expected {
  readonly domains: readonly {
    readonly name: string;
    readonly records: readonly {
      readonly name: string;
      readonly type: string;
      readonly target: string;
      readonly ttl: number;
      readonly mxpreference?: number;
      readonly soambox?: string;
      readonly soarefresh?: number;
      readonly soaretry?: number;
      readonly soaexpire?: number;
      readonly soaminttl?: number;
    }[];
  }[];
}

test.runIf(there)("records are those that DNSControl itself makes of its own tests", () => {
  const files = readdirSync(data);
  const pairs = files.filter((file) => file.endsWith(".js") && files.includes(`${file}on`));
  let compared = 0;
  for (const file of pairs) {
    const expected = JSON.parse(readFileSync(`${data}/${file}on`, "utf8")) as Expected;
    const source = readAlone(readFileSync(`${data}/${file}`, "utf8"), { path: file });
    // One of them is nothing but a `require` of a folder that is not part of the collection.
    if (source.problems.some(({ code }) => code === "not-read-yet")) continue;
    const wanted = expected.domains.flatMap(({ name, records }) =>
      records.map((record) => {
        const owner = record.name === "@" ? name : `${record.name}.${name}`;
        const soa = `${record.target} ${record.soambox}. 0 ${record.soarefresh} ${record.soaretry} ${record.soaexpire} ${record.soaminttl}`;
        const rdata = record.type === "MX" ? `${record.mxpreference} ${record.target}` : record.type === "SOA" ? soa : record.target;
        return `${owner} ${record.ttl} ${record.type} ${rdata}`;
      }),
    );
    expect(lines(source), file).toEqual(wanted);
    expect(source.problems, file).toEqual([]);
    compared += wanted.length;
  }
  expect(compared).toBe(4);
});

test.runIf(there)("real configurations are read whole", () => {
  const all = Object.fromEntries(
    readdirSync(data)
      .filter((file) => file.startsWith("NixOS"))
      .map((file) => {
        const text = readFileSync(`${data}/${file}`, "utf8");
        expect(formatOf(file, text)).toBe("dnscontrol");
        return [file.slice("NixOS__infra__dns__".length), readAlone(text, { path: file })];
      }),
  );
  for (const [file, source] of Object.entries(all)) {
    expect(source.problems, file).toEqual([]);
    expect(source.partial, file).toEqual([]);
    for (const set of source.sets)
      for (const [i, one] of set.sources.entries())
        if (one.txt) expect(one.txt.text, file).toBe(txtValue(set.records[i] as (typeof set.records)[number]));
  }
  const nixcon = lines(all["nixcon.org.js"] as ZoneSource);
  expect(nixcon).toContain("nixcon.org 300 TXT v=spf1 a:umbriel.nixos.org -all");
  expect(nixcon).toContain("_dmarc.nixcon.org 300 TXT v=DMARC1; p=none");
  expect(nixcon).toContain("e202605._domainkey.nixcon.org 300 TXT v=DKIM1; k=ed25519; p=SEawMqEG+q0WauDF9Noe3xSqVuBZqmEBgmStaxpNFHE=");
  expect(nixcon).toContain('nixcon.org 300 CAA 128 iodef "mailto:infra+caa@nixos.org"');
  expect(nixcon).toContain('nixcon.org 300 CAA 128 issuewild ";"');
  expect(lines(all["nixos.org.js"] as ZoneSource)).toContain("nixos.org 300 MX 10 umbriel.nixos.org.");
  expect(lines(all["ofborg.org.js"] as ZoneSource)).toContain("_dmarc.ofborg.org 300 TXT v=DMARC1; p=reject; sp=reject; adkim=s; aspf=s");
});

const inZone = (body: string) => read(`D("example.test", REG, DnsProvider(DNS),\n${body}\n);\n`);

test("variables, sums, templates, functions and loops give records where the text says them", () => {
  const source = read(`
var host = "mail";
const zone = 'example.test';
var google = [MX("@", 1, "aspmx.l.google.test."), MX("@", 5, "alt1." + "aspmx.l.google.test.")];
function mail(name) { return [A(name, "192.0.2.1"), TXT(name, \`v=spf1 a:\${name}.\${zone} -all\`)]; }
D(zone, REG, DefaultTTL("1h"), DnsProvider(DNS), google, mail(host), CNAME("www", host, TTL("5m")));
["a.test", "b.test"].forEach(function (one) { D(one, REG, TXT("@", "v=spf1 -all")); });
for (var i = 1; i <= 2; i++) { D_EXTEND("sub." + zone, A("n" + i, "192.0.2." + i)); }
`);
  expect(source.problems).toEqual([]);
  expect(source.partial).toEqual([]);
  expect(lines(source)).toEqual([
    "example.test 3600 MX 1 aspmx.l.google.test.",
    "example.test 3600 MX 5 alt1.aspmx.l.google.test.",
    "mail.example.test 3600 A 192.0.2.1",
    "mail.example.test 3600 TXT v=spf1 a:mail.example.test -all",
    "www.example.test 300 CNAME mail.example.test.",
    "a.test 300 TXT v=spf1 -all",
    "b.test 300 TXT v=spf1 -all",
    "n1.sub.example.test 3600 A 192.0.2.1",
    "n2.sub.example.test 3600 A 192.0.2.2",
  ]);
  expect(source.zones).toEqual(["example.test", "a.test", "b.test"]);
});

test("what only a run can say is partial, and what is known stays", () => {
  const source = read(`
D("example.test", REG, MX("@", 10, mailHost), TXT("@", "v=spf1 include:" + vendor + " -all"), A(label, "192.0.2.1"), elsewhere, A("www", "192.0.2.2"));
if (PRODUCTION) { D("other.test", REG, A("@", "192.0.2.3")); }
`);
  expect(lines(source)).toEqual(["www.example.test 300 A 192.0.2.2"]);
  expect(source.partial?.map(({ owner, type, texts, why }) => [owner, type, texts.join("|"), why])).toEqual([
    ["example.test", "MX", "10 \u2026", "mailHost is not defined in the files that were read"],
    ["example.test", "TXT", "v=spf1 include:\u2026 -all", "vendor is not defined in the files that were read"],
    [undefined, "A", "192.0.2.1", "label is not defined in the files that were read"],
    [undefined, "TXT", "", "elsewhere is not defined in the files that were read"],
    ["other.test", "A", "192.0.2.3", "whether this is there depends on something that is not known"],
  ]);
});

test("builders make what DNSControl makes", () => {
  expect(
    lines(
      inZone(`SPF_BUILDER({ label: "m", ttl: "5m", parts: ["v=spf1",
        "ip4:192.0.2.1", // the office
        "include:_spf.vendor.test", "-all"] }),
      DMARC_BUILDER({ policy: "reject", subdomainPolicy: "quarantine", percent: 50, alignmentSPF: "r", alignmentDKIM: "strict",
        rua: ["mailto:a@example.test", "https://dmarc.example.test/submit"], ruf: ["mailto:f@example.test"], failureOptions: "1", reportInterval: "1h" }),
      DMARC_BUILDER({ label: "insecure", policy: "none", ruf: ["mailto:f@example.test"], failureOptions: { SPF: false, DKIM: true } }),
      DKIM_BUILDER({ selector: "s1", keytype: "rsa", pubkey: "AQID", hashtypes: ["sha1", "sha256"], flags: "y", note: "a b", ttl: 60 }),
      CAA_BUILDER({ issue: ["ca.test"], issuewild: "none", iodef: "mailto:x@example.test", issue_critical: true }),
      M365_BUILDER("example.test", { initialDomain: "example.onmicrosoft.test", mdm: true })`),
    ),
  ).toEqual([
    "m.example.test 300 TXT v=spf1 ip4:192.0.2.1 include:_spf.vendor.test -all",
    "_dmarc.example.test 300 TXT v=DMARC1; p=reject; sp=quarantine; adkim=s; aspf=r; pct=50; rua=mailto:a@example.test,https://dmarc.example.test/submit; ruf=mailto:f@example.test; fo=1; ri=3600",
    "_dmarc.insecure.example.test 300 TXT v=DMARC1; p=none; ruf=mailto:f@example.test; fo=d",
    "s1._domainkey.example.test 60 TXT v=DKIM1; h=sha1:sha256; k=rsa; n=a=20b; p=AQID; t=y",
    'example.test 300 CAA 0 iodef "mailto:x@example.test"',
    'example.test 300 CAA 128 issue "ca.test"',
    'example.test 300 CAA 0 issuewild ";"',
    "example.test 300 MX 0 example-test.mail.protection.outlook.com.",
    "autodiscover.example.test 300 CNAME autodiscover.outlook.com.",
    "selector1._domainkey.example.test 300 CNAME selector1-example-test._domainkey.example.onmicrosoft.test.",
    "selector2._domainkey.example.test 300 CNAME selector2-example-test._domainkey.example.onmicrosoft.test.",
    "enterpriseregistration.example.test 300 CNAME enterpriseregistration.windows.net.",
    "enterpriseenrollment.example.test 300 CNAME enterpriseenrollment.manage.microsoft.com.",
  ]);
});

test("what DNSControl rewrites when it runs is not judged", () => {
  const flat = inZone(
    'SPF_BUILDER({ parts: ["v=spf1", "include:_spf.vendor.test", "-all"], flatten: ["_spf.vendor.test"], overflow: "_spf%d" })',
  );
  expect(lines(flat)).toEqual([]);
  expect(flat.partial?.map(({ owner }) => owner)).toEqual(["example.test", "_rawspf.example.test"]);
  const long = `"v=spf1", ${'"ip4:192.0.2.0/24", '.repeat(20)}"-all"`;
  expect(lines(inZone(`SPF_BUILDER({ parts: [${long}], overflow: "_spf%d" })`))).toEqual([]);
  expect(lines(inZone(`SPF_BUILDER({ parts: [${long}] })`))).toHaveLength(1);
  expect(inZone('M365_BUILDER("a-b.test", { initialDomain: "x.onmicrosoft.test" })').partial?.[0]?.why).toBe(
    "a name with a dash needs `domainGUID`",
  );
});

test("a text is located through escapes, chunks and parts", () => {
  const text = String.raw`D("example.test", REG, TXT("a", "x\x41\u{42}\"\
c"), TXT("b", ["one ", 'two']), SPF_BUILDER({ parts: ["v=spf1", "include:_spf.vendor.test", "-all"] }));`;
  const source = read(text);
  const found = (owner: string, part: string) => {
    const value = source.sets.find((set) => set.owner === owner)?.sources[0]?.txt;
    const at = value?.text.indexOf(part) ?? -1;
    return text.slice(value?.starts[at], value?.ends[at + part.length - 1]);
  };
  expect(lines(source).slice(0, 2)).toEqual(['a.example.test 300 TXT xAB"c', "b.example.test 300 TXT one two"]);
  expect(found("a.example.test", 'AB"c')).toBe(String.raw`\x41\u{42}\"`.concat("\\\nc"));
  expect(found("b.example.test", "two")).toBe("two");
  expect(found("example.test", "include:_spf.vendor.test")).toBe("include:_spf.vendor.test");
});

test("required files give names and values; each file owns the records that its own statements ask for", () => {
  const files = {
    "dns/dnsconfig.js": `var REG = NewRegistrar("none"); require("./lib/mail.js"); var nets = require("./data/nets.json");
require_glob("./zones/");
D("main.test", REG, mx, TXT("@", "v=spf1 " + nets.office.join(" ") + " -all"));`,
    "dns/lib/mail.js": `var mx = [MX("@", 10, "mx.vendor.test.")];`,
    "dns/data/nets.json": `{ "office": ["ip4:192.0.2.1", "ip4:192.0.2.2"] }`,
    "dns/zones/a.test.js": `D("a.test", REG, mx);`,
  };
  expect(wantedBeside("dns/dnsconfig.js", files["dns/dnsconfig.js"])).toEqual([
    "dns/lib/mail.js",
    "dns/data/nets.json",
    "dns/zones/**/*.js",
    "dnsconfig.js",
  ]);
  expect(wantedBeside("dns/zones/a.test.js", files["dns/zones/a.test.js"])).toEqual([
    "dns/zones/dnsconfig.js",
    "dns/dnsconfig.js",
    "dnsconfig.js",
  ]);
  const main = readOf(files, "dns/dnsconfig.js");
  expect(lines(main)).toEqual(["main.test 300 MX 10 mx.vendor.test.", "main.test 300 TXT v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all"]);
  expect(main.problems).toEqual([]);
  const part = readOf(files, "dns/zones/a.test.js");
  expect(lines(part)).toEqual(["a.test 300 MX 10 mx.vendor.test."]);
  expect(part.sets[0]?.sources[0]?.place.unit).toBe(part.unit);
  expect(readOf(files, "dns/lib/mail.js").sets).toEqual([]);
  const alone = read('require("./gone.js"); D("a.test", REG, A("@", "192.0.2.1"));');
  expect(alone.problems.map(({ code }) => code)).toEqual(["not-read-yet"]);
  expect(lines(alone)).toEqual(["a.test 300 A 192.0.2.1"]);
});

test("a half-typed call leaves the rest, and a target that DNSControl refuses is told", () => {
  const broken = read(
    'D("a.test", REG,\n  A("www", "192.0.2.1")\n  MX("@", 10, "mx.vendor.test"),\n  TXT("x", "open\n);\nD("b.test", REG, A("@", "192.0.2.2"));\n',
  );
  expect(broken.problems.map(({ code }) => code)).toContain("syntax");
  expect(lines(broken)).toContain("www.a.test 300 A 192.0.2.1");
  expect(lines(broken)).toContain("b.test 300 A 192.0.2.2");
  const dot = inZone('MX("@", 10, "mx.vendor.test"), CNAME("a", "b")');
  expect(dot.problems.map(({ code, message }) => [code, message])).toEqual([
    ["no-dot", "DNSControl refuses mx.vendor.test: a name with a dot inside ends with one too: mx.vendor.test."],
  ]);
  expect(lines(dot)).toEqual(["example.test 300 MX 10 mx.vendor.test.", "a.example.test 300 CNAME b.example.test."]);
});

test("a program without an end is given up, not run", () => {
  const source = read('D("a.test", REG, A("@", "192.0.2.1"));\nwhile (true) {}\nD("b.test", REG, A("@", "192.0.2.2"));');
  expect(source.problems.map(({ code }) => code)).toEqual(["not-read-yet"]);
  expect(lines(source)).toEqual(["a.test 300 A 192.0.2.1"]);
  for (const text of [
    'var s = "x"; for (;;) s = s + s;',
    "var a = [1]; for (;;) a = a.concat(a);",
    "function f() { return f(); } f();",
    "[".repeat(20_000),
    "var x = []; x.push(x); D('a.test', REG, x);",
  ])
    read(text);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { formatOf, readAlone } from "../index.ts";
import { checkPlaces, mutated } from "../testing/places.ts";

/** What is underlined, and why. */
const faults = (path: string, text: string) => {
  const source = readAlone(text, { path });
  expect(source.dialect.name).toBe("text");
  expect(source.sets).toEqual([]);
  checkPlaces(source);
  return source.problems.map(({ message, place }) => `${text.slice(place.start, place.end)} | ${message}`);
};

test("a faulty record is underlined in whatever language holds it, and no name is", () => {
  expect(faults("dns.ts", 'new Record("spf", { records: ["v=spf1 ip4:192.0.2.300 -all"] });')).toEqual([
    expect.stringMatching(/^192\.0\.2\.300 \| this SPF record is faulty: /),
  ]);
  expect(faults("x.tf.json", '{ "records": ["\\"v=spf1 includ:_spf.vendor.test -all\\""] }')).toEqual([
    expect.stringMatching(/^includ \| this SPF record/),
  ]);
  expect(faults("zone.nix", "TXT = [ ''v=DMARC1; p=rejekt'' ];")).toEqual([expect.stringMatching(/^rejekt \| this DMARC record/)]);
  expect(faults("dns.py", "key = 'v=DKIM1; k=rsa; p=AQ!D'")).toEqual([expect.stringMatching(/ \| this DKIM record/)]);
  expect(faults("templates/x.yaml", "name: {{ .Values.zone }}\nvalue: v=DMARC1; p=rejekt # soon\n")).toEqual([
    expect.stringMatching(/^rejekt \| this DMARC record/),
  ]);
});

test("what is correct, cut, filled in or only a word of a program is left alone", () => {
  for (const text of [
    'spf = "v=spf1 include:_spf.vendor.test -all"',
    'spf = "v=spf1 exists:%{i}._spf.vendor.test -all"',
    'if (text.startsWith("v=spf1 ")) {}',
    'if (text.startsWith("v=DMARC1;")) {}',
    'spf = "v=spf1 ip4:" + address + " -all"',
    'spf = f"v=spf1 ip4:{address} -all"',
    'spf = "v=spf1 ip4:${address} -all"',
    'spf = "v=spf1 ip4:%s -all" % address',
    'spf = "v=spf1 ip4:<address> -all"',
    'key = ["v=DKIM1; k=rsa; p=AQ", "ID"]',
    'key = "v=DKIM1; k=rsa; p=AQ" "ID"',
    'key = ("v=DKIM1; k=rsa; p=AQ"\n       "ID")',
    'spf = "v=spf1 ip4:192.0.2.300',
    "// the text v=spf1 ip4:192.0.2.300 is wrong",
  ])
    expect(faults("dns.py", text), text).toEqual([]);
});

test("a file that somebody names is of this format when nothing else fits", () => {
  expect(["x.json", "x.tf.json", "x.ts", "x.py", "x.nix", "x.tpl"].map((path) => formatOf(path, ""))).toEqual(
    Array.from({ length: 6 }, () => "text"),
  );
  expect(formatOf("x.js", "export const spf = 'v=spf1 -all';")).toBe("text");
  expect(formatOf("dnsconfig.js", "")).toBe("dnscontrol");
  expect(formatOf("x.js", 'D("a.test", REG)')).toBe("dnscontrol");
  expect(formatOf("templates/dns.yaml", "name: {{ .Values.zone }}\nvalue: v=spf1 -all\n")).toBe("text");
  expect(formatOf("example.test.yaml", "www:\n  type: A\n  value: 192.0.2.1\n")).toBe("octodns");
  expect(formatOf("db.example", "@ A 192.0.2.1")).toBe("zone-file");
  expect(formatOf("example.pl", "$TTL 1h\n@ A 192.0.2.1")).toBe("zone-file");
  expect(formatOf("example.rs", 'www 300 IN TXT "v=spf1 -all"')).toBe("zone-file");
  expect(formatOf("dns.php", "$TTL = 300; // This is A record in MX of it")).toBe("text");
  expect(formatOf("dns.rs", 'const SPF: &str = "v=spf1 -all";')).toBe("text");
});

test("10,000 mutations neither throw nor leave the text", () => {
  const seed = `{ "a": "v=spf1 ip4:192.0.2.1 -all", "b": "\\"v=DMARC1; p=none\\"", 'c': 'v=DKIM1; k=rsa; p=AQID' }\nd: v=DMARC1; p=none\n\`v=spf1 \u00e9 -all\``;
  const pieces = [
    '"',
    "'",
    "`",
    "\\",
    "\n",
    "v=spf1 ",
    "v=DKIM1; p=",
    "v=DMARC1; ",
    ":",
    ";",
    "\u00e9",
    "\ud800",
    '"v=spf1 ',
    "\\u00",
    " -all",
    ",",
  ];
  fc.assert(
    fc.property(mutated([seed], pieces), (text) => checkPlaces(readAlone(text, { path: "x.tpl" }))),
    { numRuns: 10_000 },
  );
});

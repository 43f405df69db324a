import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readAlone } from "../index.ts";
import { checkPlaces, mutated } from "../testing/places.ts";

const seed = `// every construct that is read
var REG = NewRegistrar("none"), host = 'mx.vendor.test.';
const nets = ["ip4:192.0.2.1", "ip4:192.0.2.2"];
function mail(label, more) { return [MX(label, 10, host), TXT(label, \`v=spf1 \${nets.join(" ")} -all\`, TTL("5m"))].concat(more || []); }
D("example.test", REG, DefaultTTL("1h"), DnsProvider(DNS),
  A("@", "192.0.2.1", TTL(60)), // web
  AAAA("www", "2001:db8::1"), mail("@"), mail('s', [CNAME("x", "y")]),
  TXT("q", "a\\"\\x41\\u{1f600}\\
b" + 'c', AUTOSPLIT), TXT("c", ["one ", "two"]), TXT("u", "\u00fc\u{1f600}"),
  SPF_BUILDER({ label: "@", parts: ["v=spf1", "mx", /* crm */ "include:_spf.vendor.test", "-all"], ttl: 300 }),
  DMARC_BUILDER({ policy: "none", rua: ["mailto:a@example.test"], alignmentSPF: "strict" }),
  DKIM_BUILDER({ selector: "s1", pubkey: "AQID", flags: ["y", "s"], note: "a b" }),
  CAA_BUILDER({ issue: ["ca.test"], issuewild: "none" }),
  M365_BUILDER("example.test", { initialDomain: "x.onmicrosoft.test" }),
  SRV("_s._tcp", 0, 5, 587, "mail"), TLSA("_25._tcp", 3, 1, 1, "ABCD"), CAA("@", "issue", "ca.test", CAA_CRITICAL),
  SOA("@", "ns1.example.test.", "h.example.test", 1, 2, 3, 4), NAPTR("n", 1, 2, "u", "", "!a!", "."),
END);
for (var i = 0; i < 3; i++) D_EXTEND("sub.example.test", A("n" + i, "192.0.2." + i));
["a.test", "b.test"].forEach(function (one) { D(one, REG, i > 2 ? TXT("@", "v=spf1 -all") : [], NO_PURGE); });
`;

const data = join(process.env.MAILTRANCHE_TEST_DATA ?? resolve(import.meta.dirname, "../../../../../shared/data"), "dnscontrol");
const real = existsSync(data)
  ? readdirSync(data)
      .filter((file) => file.endsWith(".js"))
      .map((file) => readFileSync(join(data, file), "utf8").slice(0, 2500))
  : [];
if (real.length === 0)
  console.warn("NOT RUN: mutations of real configurations; set MAILTRANCHE_TEST_DATA to the folder that has dnscontrol/");

const read = (text: string) => readAlone(text, { path: "dnsconfig.js" });

test("10,000 mutations neither throw nor leave the text, and maps decode to the values", () => {
  const pieces = [
    '"',
    "'",
    "`",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ",",
    ";",
    "\\",
    "\n",
    "\r\n",
    "//",
    "/*",
    "*/",
    "${",
    "\u00e9",
    "\ud800",
    "\0",
    "\u2028",
    "D(",
    "TXT(",
    "...",
    "while (1) ",
    "var s = s + s;",
    "function f() { f() }",
    "\\x",
    "\\u{110000}",
    "0x",
    "=>",
    "/a+/g",
    "require('./x.js')",
    "..",
    "null",
    "-",
  ];
  fc.assert(
    fc.property(mutated([seed, seed, seed, ...real], pieces), (text) => checkPlaces(read(text))),
    { numRuns: 10_000 },
  );
});

test("arbitrary text is read to the end", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => checkPlaces(read(text))),
    { numRuns: 1000 },
  );
});

test("what a half-typed line breaks is not what stands above it", () => {
  const text = `D("a.test", REG,\n  A("www", "192.0.2.1"),\n  MX("@", 10, "mx.vendor.test.", TTL("5m")),\n  TXT("@", "v=spf1 -all"),\n`;
  for (let cut = 44; cut <= text.length; cut++) {
    const source = read(text.slice(0, cut));
    expect(
      source.sets.some((set) => set.owner === "www.a.test"),
      JSON.stringify(text.slice(0, cut)),
    ).toBe(true);
  }
});

// Guards against work without a bound: it would take longer than a test may.
test("large and hostile texts take time in proportion", () => {
  const zones = Array.from(
    { length: 500 },
    (_, i) => `D("z${i}.test", REG, ${'A("@", "192.0.2.1"), TXT("t", "v=spf1 include:a.test -all"),\n'.repeat(20)}END);\n`,
  ).join("");
  for (const text of [
    zones,
    "D(".repeat(50_000),
    "[".repeat(100_000),
    `var x = ${'"a" + '.repeat(20_000)}"b"; D("a.test", R, TXT("@", x));`,
    'var s = "x"; for (;;) s += s; D("a.test", R, TXT("@", s));',
    "var l = [1]; for (;;) l.push(l);",
    "function f(n) { return [f(n), f(n)]; } f(1);",
    'var o = {}; o.o = o; D("a.test", R, o.o.o);',
    `${"/*".repeat(100_000)}`,
    `D("a.test", R, TXT("@", "${"\\x41".repeat(100_000)}"));`,
    'var s = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"; s.replace(/(a+)+$/, "b");',
    "`${".repeat(20_000),
  ])
    checkPlaces(read(text));
});

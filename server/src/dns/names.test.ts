import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin, joinName, type Name, nameChain, nameLabels, nameText, parentName, parseIpv4, parseIpv6, parseName } from "./index.ts";

const name = (text: string) => parseName(text) as Name;

test("names are lower case and lose their final dot, the root stays a dot", () => {
  expect(parseName("Example.COM.")).toBe("example.com");
  expect(parseName(".")).toBe(".");
  expect(parseName("www", name("example.test"))).toBe("www.example.test");
  expect(parseName("www.", name("example.test"))).toBe("www");
  expect(parseName("www", name("."))).toBe("www");
  expect(parseName("@", name("example.test"))).toBe("example.test");
  expect(parseName("@")).toBeUndefined();
});

test("escapes become bytes and have one spelling", () => {
  expect(parseName("a\\.b.example")).toBe("a\\.b.example");
  expect(parseName("\\097\\066.example")).toBe("ab.example");
  expect(parseName("a\\032b.example")).toBe("a\\032b.example");
  expect(parseName("a\\ b.example")).toBe("a\\032b.example");
  expect(parseName("a\\.", name("example"))).toBe("a\\..example");
  expect(parseName("\\\\.example")).toBe("\\\\.example");
  expect(parseName("\\046\\255")).toBe("\\.\\255");
});

test("what is no name is undefined", () => {
  for (const text of [
    "",
    "..",
    "a..b",
    ".a",
    "a b",
    "bücher.example",
    "a\\",
    "a\\25",
    "a\\256",
    "tab\tbed",
    `${"x".repeat(64)}.example`,
    `${"abcdefg.".repeat(32)}`,
  ])
    expect(parseName(text), text).toBeUndefined();
});

test("255 octets on the wire are allowed, 256 are not", () => {
  const longest = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(61)}`;
  expect(parseName(longest)).toBe(longest);
  expect(parseName(`${longest}d`)).toBeUndefined();
  expect(parseName("x", name(longest.slice(2)))).toBeDefined();
  expect(parseName("x", name(longest.slice(1)))).toBeUndefined();
  expect(parseName("\\001".repeat(63))).toBe("\\001".repeat(63));
});

test("labels, parents and zones respect escaped dots", () => {
  expect(nameLabels(name("a\\.b.\\001.example"))).toEqual(["a\\.b", "\\001", "example"]);
  expect(nameLabels(name("."))).toEqual([]);
  expect(parentName(name("a\\.b.example"))).toBe("example");
  expect(parentName(name("example"))).toBe(".");
  expect(parentName(name("."))).toBeUndefined();
  expect(isWithin(name("www.example"), name("example"))).toBe(true);
  expect(isWithin(name("example"), name("example"))).toBe(true);
  expect(isWithin(name("badexample"), name("example"))).toBe(false);
  expect(isWithin(name("bad\\.example"), name("example"))).toBe(false);
  expect(isWithin(name("bad\\\\.example"), name("example"))).toBe(true);
  expect(isWithin(name("anything"), name("."))).toBe(true);
  expect(nameChain(name("a.b.example"), name("example"))).toEqual(["a.b.example", "b.example", "example"]);
  expect(nameChain(name("a.test"), name("example"))).toEqual([]);
  expect(joinName("_dmarc", name("example"))).toBe("_dmarc.example");
});

test("text of a name reads back as the name, whatever its bytes", () => {
  const label = fc
    .array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 20 })
    .map((bytes) => bytes.map((byte) => `\\${String(byte).padStart(3, "0")}`).join(""));
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
      const parsed = parseName(labels.join("."));
      expect(parsed).toBeDefined();
      expect(parseName(nameText(parsed as Name))).toBe(parsed);
      expect(nameLabels(parsed as Name)).toHaveLength(labels.length);
      expect(nameChain(parsed as Name, name("."))).toHaveLength(labels.length + 1);
    }),
  );
});

test("parseName never throws and gives only canonical names", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "Z", "9", ".", "\\", "-", "_", "@", " ", ";", "é", "\0", "\u{1f600}") }), (text) => {
      const parsed = parseName(text);
      if (parsed !== undefined) expect(parseName(nameText(parsed))).toBe(parsed);
    }),
    { numRuns: 2000 },
  );
});

test("addresses have one spelling", () => {
  expect(parseIpv4("192.0.2.1")).toBe("192.0.2.1");
  for (const text of ["192.0.2", "192.0.2.256", "1.2.3.4.5", "a.b.c.d", ""]) expect(parseIpv4(text), text).toBeUndefined();
  expect(parseIpv6("2001:DB8:0:0:0:0:0:1")).toBe("2001:db8::1");
  expect(parseIpv6("::")).toBe("::");
  expect(parseIpv6("::ffff:192.0.2.1")).toBe("::ffff:c000:201");
  expect(parseIpv6("1:2:3:4:5:6:192.0.2.1")).toBe("1:2:3:4:5:6:c000:201");
  expect(parseIpv6("2001:db8:0:1:1:1:1:1")).toBe("2001:db8:0:1:1:1:1:1");
  expect(parseIpv6("0:0:1:0:0:0:1:0")).toBe("0:0:1::1:0");
  for (const text of [
    "",
    ":",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "12345::",
    "fe80::1%eth0",
    "::1.2.3",
    "1:2:3:4:5:6:7:8::",
    ":1:2:3:4:5:6:7:8",
  ])
    expect(parseIpv6(text), text).toBeUndefined();
});

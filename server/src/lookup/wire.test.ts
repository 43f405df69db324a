import packet from "dns-packet";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Name, parseIpv6, parseName, type Rdata } from "../dns/index.ts";
import { ipv6Text } from "./byte-text.ts";
import { genericBytes, genericText } from "./generic-rdata.ts";
import { guardMessage } from "./guard.ts";
import { labelBytes, nameBytes, readName } from "./name-wire.ts";
import { ipv6Bytes } from "./svcb.ts";
import { decodeMessage, encodeMessage, encodeQuery, type Message } from "./wire.ts";

const name = (text: string) => parseName(text) as Name;

const answer = (records: readonly (readonly [string, number, Rdata])[]): Message => ({
  id: 7,
  response: true,
  opcode: 0,
  authoritative: true,
  truncated: false,
  recursionDesired: false,
  recursionAvailable: false,
  authenticated: false,
  rcode: 0,
  question: { name: name("shop.test"), type: "MX" },
  answers: records.map(([owner, ttlSeconds, data]) => ({ owner: name(owner), ttlSeconds, data })),
  authorities: [],
  additionals: [],
  edns: { udpSize: 1232, version: 0, dnssecOk: false, errors: [] },
});

const everyKind: readonly Rdata[] = [
  { kind: "address", type: "A", address: "192.0.2.1" },
  { kind: "address", type: "AAAA", address: "2001:db8::1" },
  { kind: "name", type: "CNAME", target: name("www.shop.test") },
  { kind: "name", type: "DNAME", target: name("other.test") },
  { kind: "name", type: "NS", target: name("ns1.shop.test") },
  { kind: "mx", type: "MX", preference: 10, exchange: name("mx.shop.test") },
  { kind: "mx", type: "MX", preference: 0, exchange: name(".") },
  { kind: "txt", type: "TXT", strings: ["v=spf1 ", "\u00e9\u0000\u00ff", ""] },
  {
    kind: "soa",
    type: "SOA",
    mname: name("ns1.shop.test"),
    rname: name("first\\.last.shop.test"),
    serial: 4294967295,
    refresh: 1,
    retry: 2,
    expire: 3,
    minimum: 300,
  },
  { kind: "srv", type: "SRV", priority: 1, weight: 2, port: 443, target: name("mail.shop.test") },
  { kind: "caa", type: "CAA", flags: 128, tag: "issue", value: "ca.test; policy=x" },
  { kind: "raw", type: "TLSA", text: "3 1 1 0A0B0C" },
  { kind: "raw", type: "NAPTR", text: '100 10 "S" "SIP+D2U" "" _sip._udp.shop.test.' },
  { kind: "raw", type: "NAPTR", text: '0 0 "a\\"\\\\\\255 b" "" "" a\\"b\\032c.test.' },
  { kind: "raw", type: "HTTPS", text: "1 . alpn=h2,h3 port=8443 ipv4hint=192.0.2.1,192.0.2.2 ech=AQIDBA== ipv6hint=2001:db8::1" },
  {
    kind: "raw",
    type: "SVCB",
    text: '16 svc.shop.test. mandatory=alpn,key667 alpn="f\\\\\\\\oo\\\\,bar,h2" no-default-alpn key667="hello\\210qoo"',
  },
  { kind: "raw", type: "SVCB", text: "0 alias.shop.test." },
  { kind: "raw", type: "DNSKEY", text: "257 3 13 AQIDBA==" },
  { kind: "raw", type: "TYPE65280", text: "\\# 3 ABCDEF" },
  { kind: "raw", type: "TYPE65281", text: "\\# 0" },
];

describe("a message", () => {
  it.each(everyKind)("brings back %o", (data) => {
    const encoded = encodeMessage(answer([["shop.test", 300, data]]));
    if (!encoded.ok) throw new Error(encoded.why);
    const decoded = decodeMessage(encoded.bytes);
    if (!decoded.ok) throw new Error(decoded.why);
    expect(decoded.message).toEqual(answer([["shop.test", 300, data]]));
  });

  it("is read by dns-packet as it was meant", () => {
    const encoded = encodeMessage(
      answer([
        ["shop.test", 300, everyKind[5] as Rdata],
        ["shop.test", 300, everyKind[0] as Rdata],
        ["shop.test", 60, everyKind[7] as Rdata],
        ["shop.test", 60, everyKind[8] as Rdata],
      ]),
    );
    if (!encoded.ok) throw new Error(encoded.why);
    const read = packet.decode(Buffer.from(encoded.bytes));
    expect(read.questions).toEqual([{ name: "shop.test", type: "MX", class: "IN" }]);
    expect(read.answers?.map((each) => ("data" in each ? each.data : undefined))).toEqual([
      { preference: 10, exchange: "mx.shop.test" },
      "192.0.2.1",
      [Buffer.from("v=spf1 "), Buffer.from([0xe9, 0, 0xff]), Buffer.from("")],
      expect.objectContaining({ mname: "ns1.shop.test", rname: "first\\.last.shop.test", serial: 4294967295, minimum: 300 }),
    ]);
  });

  it("reads what dns-packet wrote", () => {
    const bytes = packet.encode({
      type: "response",
      id: 9,
      flags: packet.AUTHORITATIVE_ANSWER | packet.AUTHENTIC_DATA,
      questions: [{ type: "SRV", name: "_x._tcp.shop.test" }],
      answers: [{ type: "SRV", name: "_x._tcp.Shop.test", ttl: 5, data: { priority: 1, weight: 2, port: 3, target: "A.test" } }],
    });
    const decoded = decodeMessage(bytes);
    expect(decoded).toMatchObject({
      ok: true,
      message: {
        authoritative: true,
        authenticated: true,
        answers: [{ owner: "_x._tcp.shop.test", ttlSeconds: 5, data: { priority: 1, weight: 2, port: 3, target: "a.test" } }],
      },
    });
  });

  it("points at names that stand before instead of repeating them", () => {
    const records = Array.from(
      { length: 10 },
      (_, i) => ["shop.test", 300, { kind: "mx", type: "MX", preference: i, exchange: name("mx.shop.test") }] as const,
    );
    const encoded = encodeMessage(answer(records));
    expect(encoded.ok && encoded.bytes.length).toBeLessThan(250);
    expect(encoded.ok && decodeMessage(encoded.bytes)).toMatchObject({ ok: true, message: answer(records) });
  });

  it("with a TXT string over 255 bytes is refused, not cut", () => {
    expect(encodeMessage(answer([["shop.test", 300, { kind: "txt", type: "TXT", strings: ["x".repeat(256)] }]]))).toEqual({
      ok: false,
      why: "shop.test: a string of a TXT has 256 bytes, the limit is 255",
    });
  });

  it("keeps a record of an unknown type as RFC 3597 data", () => {
    const bytes = packet.encode({
      type: "response",
      id: 1,
      questions: [],
      answers: [{ type: "NULL", name: "shop.test", ttl: 1, data: Buffer.from([1, 2]) }],
    });
    expect(decodeMessage(bytes)).toMatchObject({
      ok: true,
      message: { answers: [{ data: { kind: "raw", type: "TYPE10", text: "\\# 2 0102" } }] },
    });
  });

  it("treats a TTL with the highest bit set as zero (RFC 2181 8)", () => {
    const bytes = packet.encode({
      type: "response",
      id: 1,
      questions: [],
      answers: [{ type: "A", name: "shop.test", ttl: 0x8000_0000, data: "192.0.2.1" }],
    });
    expect(decodeMessage(bytes)).toMatchObject({ ok: true, message: { answers: [{ ttlSeconds: 0 }] } });
  });

  it("carries extended errors (RFC 8914)", () => {
    const message: Message = {
      ...answer([]),
      rcode: 2,
      edns: {
        udpSize: 1232,
        version: 0,
        dnssecOk: false,
        errors: [
          { code: 6, text: "signature expired" },
          { code: 9, text: "" },
        ],
      },
    };
    const encoded = encodeMessage(message);
    expect(encoded.ok && decodeMessage(encoded.bytes)).toMatchObject({ ok: true, message });
  });

  it("carries an extended response code in EDNS", () => {
    const encoded = encodeMessage({ ...answer([]), rcode: 16 });
    expect(encoded.ok && decodeMessage(encoded.bytes)).toMatchObject({ ok: true, message: { rcode: 16 } });
  });
});

describe("service bindings (RFC 9460)", () => {
  const wire = (text: string) => {
    const bytes = genericBytes("HTTPS", text);
    return typeof bytes === "string" ? bytes : Buffer.from(bytes).toString("hex");
  };

  it.each([
    // The vectors of RFC 9460 appendix D.2.
    ["0 foo.example.com.", "000003666f6f076578616d706c6503636f6d00"],
    ["1 .", "000100"],
    ["16 foo.example.com. port=53", "001003666f6f076578616d706c6503636f6d00000300020035"],
    ["1 foo.example.com. key667=hello", "000103666f6f076578616d706c6503636f6d00029b000568656c6c6f"],
    [
      "16 foo.example.org. alpn=h2,h3-19 mandatory=ipv4hint,alpn ipv4hint=192.0.2.1",
      "001003666f6f076578616d706c65036f726700000000040001000400010009026832056833 2d31390004 0004c0000201".replaceAll(" ", ""),
    ],
  ])("%s", (text, hex) => {
    expect(wire(text)).toBe(hex);
    const bytes = Buffer.from(hex, "hex");
    expect(wire(genericText("HTTPS", bytes, 0, bytes.length))).toBe(hex);
  });

  it.each([
    ["a key twice", "1 . port=1 port=2"],
    ["a port that is none", "1 . port=65536"],
    ["an address that is none", "1 . ipv4hint=192.0.2"],
    ["a value where none may be", "1 . no-default-alpn=x"],
    ["an unknown word", "1 . speed=fast"],
    ["no target", "1"],
  ])("with %s is refused", (_, text) => {
    expect(wire(text)).toContain("is not the data of a HTTPS");
  });

  it.each([
    ["keys out of order", "000100 0003 0002 0035 0001 0003 026832"],
    ["a key twice", "000100 0003 0002 0035 0003 0002 0035"],
    ["a parameter past the end", "000100 0003 0005 0035"],
    ["half an address", "000100 0004 0003 c00002"],
    ["an empty protocol", "000100 0001 0001 00"],
  ])("on the wire with %s stays raw", (_, hex) => {
    const bytes = Buffer.from(hex.replaceAll(" ", ""), "hex");
    expect(genericText("SVCB", bytes, 0, bytes.length)).toMatch(/^\\# \d+ [0-9A-F]+$/);
  });
});

describe("an address", () => {
  it("of IPv6 is written as RFC 5952 says, as everywhere else", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0, 0, 1, 0xdb8, 0xffff), { minLength: 8, maxLength: 8 }), (groups) => {
        const bytes = Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]));
        const text = ipv6Text(bytes, 0);
        expect(text).toBe(parseIpv6(groups.map((group) => group.toString(16)).join(":")));
        expect(ipv6Bytes(text)).toEqual([...bytes]);
      }),
    );
  });
});

describe("a query", () => {
  it("is what the general encoder writes", () => {
    for (const [text, type] of [
      ["shop.test", "MX"],
      [".", "NS"],
      ["a\\.b.test", "TXT"],
      [`${"x".repeat(63)}.test`, "TYPE65280"],
    ] as const) {
      for (const edns of [true, false]) {
        const question = { name: name(text), type };
        const query = encodeQuery(9, question, { recursion: true, edns });
        const general = encodeMessage({
          ...answer([]),
          id: 9,
          response: false,
          authoritative: false,
          recursionDesired: true,
          authenticated: true,
          question,
          edns: edns ? { udpSize: 1232, version: 0, dnssecOk: false, errors: [] } : undefined,
        });
        expect(query.ok && [...query.bytes]).toEqual(general.ok && [...general.bytes]);
      }
    }
  });

  it("over an encrypted channel has a length that does not tell its name (RFC 8467)", () => {
    for (let length = 1; length < 60; length++) {
      const query = encodeQuery(
        9,
        { name: name(`${"x".repeat(length)}.shop.test`), type: "A" },
        { recursion: true, edns: true, padded: true },
      );
      if (!query.ok) throw new Error(query.why);
      expect(query.bytes.length).toBe(128);
      expect(decodeMessage(query.bytes)).toMatchObject({ ok: true, message: { edns: { udpSize: 1232 } } });
    }
  });
});

describe("a name on the wire", () => {
  it.each(["a.test", "first\\.last.test", "a\\\\b.test", "a\\032b\\255.test", ".", `${"x".repeat(63)}.test`])("%s comes back", (text) => {
    const read = readName(nameBytes(name(text)), 0);
    expect(read).toMatchObject({ name: name(text) });
  });

  it("has its dots inside labels kept apart from those between them", () => {
    expect(labelBytes(name("a\\.b.test")).map((label) => Buffer.from(label).toString())).toEqual(["a.b", "test"]);
  });

  it.each([
    ["a label over 63", [64, ...new Array<number>(64).fill(97), 0]],
    ["more than 255 bytes", [...Array.from({ length: 5 }, () => [63, ...new Array<number>(63).fill(97)]).flat(), 0]],
    ["a pointer to itself", [0xc0, 0]],
    ["a pointer forwards", [0xc0, 2, 0]],
    ["no end", [3, 97]],
  ])("with %s is none", (_, bytes) => {
    expect(readName(Uint8Array.from(bytes), 0)).toBeTypeOf("string");
  });
});

describe("the guard", () => {
  const query = encodeQuery(1, { name: name("shop.test"), type: "TXT" }, { recursion: true, edns: true });
  if (!query.ok) throw new Error(query.why);

  it.each([4, 6, 8, 10])("refuses a forged count at byte %i before reading a record", (at) => {
    const bytes = Uint8Array.from(query.bytes);
    bytes.set([0xff, 0xff], at);
    expect(guardMessage(bytes)).toMatchObject({ ok: false, why: expect.stringContaining("section counts") });
  });

  it("refuses what is shorter than a header, what ends early and what goes on", () => {
    expect(guardMessage(new Uint8Array(11)).ok).toBe(false);
    expect(guardMessage(query.bytes.subarray(0, -1)).ok).toBe(false);
    expect(guardMessage(Uint8Array.from([...query.bytes, 0])).ok).toBe(false);
  });

  it("follows no more pointers than a name has labels", () => {
    // The root, then pointers that each lead to the one before.
    const pointers = Array.from({ length: 128 }, (_, i) => Math.max(0, i * 2 - 1)).flatMap((to) => [0xc0 | (to >> 8), to & 0xff]);
    const bytes = Uint8Array.from([0, ...pointers]);
    expect(readName(bytes, 1 + 2 * 126)).toMatchObject({ name: "." });
    expect(readName(bytes, 1 + 2 * 127)).toBe("a name has too many compression pointers");
  });

  it("refuses a packet of chained pointers", () => {
    // Every record's owner is a pointer to the record before: each name would be read through thousands of hops.
    const records = 5000;
    const bytes = new Uint8Array(12 + 1 + records * 12);
    const view = new DataView(bytes.buffer);
    view.setUint16(6, records);
    for (let i = 0; i < records; i++) view.setUint16(12 + i * 12, i === 0 ? 0 : 0xc000 | (12 + (i - 1) * 12));
    expect(decodeMessage(bytes).ok).toBe(false);
  });
});

describe("any bytes", () => {
  const good = encodeMessage(answer(everyKind.map((data) => ["shop.test", 300, data] as const)));
  if (!good.ok) throw new Error(good.why);

  it("are decoded or refused, never thrown", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const decoded = decodeMessage(bytes);
        expect(decoded.ok || decoded.why.length > 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("made by changing a good message are decoded or refused without anything throwing", () => {
    const change = fc.array(fc.tuple(fc.nat(good.bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(change, fc.nat(good.bytes.length), (changes, cut) => {
        const bytes = Uint8Array.from(good.bytes);
        for (const [at, value] of changes) bytes[at] = value;
        for (const mutant of [bytes, bytes.subarray(0, cut)]) {
          const decoded = decodeMessage(mutant);
          // The guard is meant to prove every bound; the catch behind it is for what nobody thought of.
          if (!decoded.ok) expect(decoded.why).not.toContain("cannot be read");
        }
      }),
      { numRuns: 6000 },
    );
  });

  it("one byte away from a good message encode and decode to themselves, or are refused", () => {
    for (let at = 0; at < good.bytes.length; at++) {
      for (const value of [0, 1, 9, 32, 34, 36, 40, 46, 59, 63, 64, 92, 127, 128, 192, 255]) {
        const bytes = Uint8Array.from(good.bytes);
        bytes[at] = value;
        const first = decodeMessage(bytes);
        if (!first.ok) continue;
        const again = encodeMessage(first.message);
        if (!again.ok) throw new Error(`${at}=${value}: ${again.why}`);
        expect(decodeMessage(again.bytes), `${at}=${value}`).toMatchObject({ ok: true, message: first.message });
      }
    }
  });

  it("that decode give a message that encodes and decodes to itself", () => {
    const change = fc.array(fc.tuple(fc.nat(good.bytes.length - 1), fc.nat(255)), { minLength: 0, maxLength: 4 });
    fc.assert(
      fc.property(change, (changes) => {
        const bytes = Uint8Array.from(good.bytes);
        for (const [at, value] of changes) bytes[at] = value;
        const first = decodeMessage(bytes);
        if (!first.ok) return;
        const again = encodeMessage(first.message);
        if (!again.ok) throw new Error(again.why);
        expect(decodeMessage(again.bytes)).toMatchObject({ ok: true, message: first.message });
      }),
      { numRuns: 3000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dottedIp, inNetwork, ipText, networkOf, parseIp, parseNetwork, reverseName, unmapped } from "./ip.ts";

const ip = (text: string) => parseIp(text)!;

describe("addresses", () => {
  it("are read strictly and written canonically", () => {
    expect(ipText(ip("2001:DB8::0:1"))).toBe("2001:db8::1");
    expect(ipText(ip("192.0.2.1"))).toBe("192.0.2.1");
    for (const text of ["192.0.2", "192.0.2.01", "192.0.2.256", "", "::1::", "x", "192.0.2.1/24", "1.2.3.4.5"])
      expect(parseIp(text)).toBeUndefined();
  });

  it("come back from their text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        expect(parseIp(ipText(ip(text)))).toEqual(ip(text));
      }),
    );
  });

  it("lie in networks by their first bits", () => {
    expect(inNetwork(ip("192.0.2.130"), ip("192.0.2.128"), 25)).toBe(true);
    expect(inNetwork(ip("192.0.2.127"), ip("192.0.2.128"), 25)).toBe(false);
    expect(inNetwork(ip("192.0.2.1"), ip("198.51.100.1"), 0)).toBe(true);
    expect(inNetwork(ip("2001:db8::1"), ip("192.0.2.1"), 0)).toBe(false);
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(128), (text, bits) => {
        const address = ip(text);
        const length = Math.min(bits, address.bytes.length * 8);
        expect(inNetwork(address, networkOf(address, length), length)).toBe(true);
        expect(networkOf(networkOf(address, length), length)).toEqual(networkOf(address, length));
      }),
    );
    expect(ipText(networkOf(ip("192.0.2.77"), 24))).toBe("192.0.2.0");
    expect(ipText(networkOf(ip("2001:db8:ffff::1"), 36))).toBe("2001:db8:f000::");
  });

  it("are IPv4 when they are mapped", () => {
    expect(unmapped(ip("::ffff:192.0.2.1"))).toEqual(ip("192.0.2.1"));
    expect(unmapped(ip("::192.0.2.1")).family).toBe(6);
  });

  it("have reverse names and nibbles", () => {
    expect(reverseName(ip("192.0.2.1"))).toBe("1.2.0.192.in-addr.arpa");
    expect(reverseName(ip("2001:db8::1"))).toBe("1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
    expect(dottedIp(ip("2001:db8::1")).slice(0, 15)).toBe("2.0.0.1.0.D.B.8");
  });

  it("are networks with a length", () => {
    expect(parseNetwork("192.0.2.0/24")).toEqual({ network: ip("192.0.2.0"), bits: 24 });
    expect(parseNetwork("2001:db8::1")?.bits).toBe(128);
    for (const text of ["192.0.2.0/33", "192.0.2.0/", "/24", "x/8", ""]) expect(parseNetwork(text)).toBeUndefined();
  });
});

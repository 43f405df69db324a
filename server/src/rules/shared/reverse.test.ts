import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, nameLabels, parseIpv6, parseName, type Question, questionText, type Result } from "../../dns/index.ts";
import type { WorldView } from "../rule.ts";
import { isInternal, isPoolName, listedName, reverseName, reverseOf } from "./reverse.ts";

const name = (text: string) => parseName(`${text}.`) as never;

describe("the reverse name of an address", () => {
  it("is that of the RFCs", () => {
    expect(reverseName("192.0.2.7")).toBe("7.2.0.192.in-addr.arpa");
    // RFC 3596 2.5.
    expect(reverseName("4321:0:1:2:3:4:567:89ab")).toBe("b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa");
    expect(listedName("192.0.2.7", name("list.test"))).toBe("7.2.0.192.list.test");
  });

  it("has one label for each nibble of any IPv6 address, from the right", () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const canonical = parseIpv6(text);
        fc.pre(canonical !== undefined);
        const labels = nameLabels(reverseName(text) as never).slice(0, -2);
        expect(labels).toHaveLength(32);
        const groups = labels.reverse().join("").match(/.{4}/g) ?? [];
        expect(parseIpv6(groups.join(":"))).toBe(canonical);
      }),
    );
  });

  it("is none for what is no single address, whatever the text", () => {
    for (const text of ["192.0.2.0/24", "192.0.2", "2001:db8::/32", "", "mail.test"]) expect(reverseName(text)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void [reverseName(text), isInternal(text)]));
  });
});

it("addresses that receivers never see are told apart from those they do", () => {
  for (const ip of [
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.1",
    "192.168.0.1",
    "127.0.0.1",
    "169.254.1.1",
    "100.64.0.1",
    "fd00::1",
    "fe80::1",
    "::1",
  ])
    expect(isInternal(ip), ip).toBe(true);
  for (const ip of ["192.0.2.1", "172.32.0.1", "100.128.0.1", "8.8.8.8", "2001:db8::1", "2a00::1"]) expect(isInternal(ip), ip).toBe(false);
});

it("names of pools are told apart from names of mail servers", () => {
  for (const host of ["192-0-2-7.hosted.test", "7.2.0.192.static.test", "host-dsl-7.isp.test", "dhcp7.isp.test"])
    expect(isPoolName(name(host), "192.0.2.7"), host).toBe(true);
  for (const host of ["mail.shop.test", "mx192.shop.test", "smtp-pool-7.sender.test", "o7.email.test", "adslot.test"])
    expect(isPoolName(name(host), "192.0.2.7"), host).toBe(false);
});

describe("forward-confirmed reverse DNS", () => {
  const reverse = (table: Readonly<Record<string, Result>>) =>
    reverseOf(
      "192.0.2.7",
      (question: Question) => {
        const result = table[questionText(question)];
        return result && ({ ...result, meta: { server: "t", at: 0, authoritative: false, authenticated: false } } as Answer);
      },
      {} as WorldView,
    );
  const ptr = (...hosts: string[]): Result => ({
    kind: "records",
    records: hosts.map((host) => ({ kind: "name", type: "PTR", target: name(host) })),
  });
  const a = (address: string): Result => ({ kind: "records", records: [{ kind: "address", type: "A", address }] });
  const at = "PTR 7.2.0.192.in-addr.arpa";

  it("needs one name of several that leads back", () => {
    const table = { [at]: ptr("a.test", "b.test"), "A a.test": a("192.0.2.8"), "A b.test": a("192.0.2.7") };
    expect(reverse(table)).toEqual({ known: true, value: { kind: "confirmed", host: "b.test" } });
  });

  it("is not known while a name that may lead back is not", () => {
    const failed: Result = { kind: "failed", why: "timeout" };
    expect(reverse({ [at]: ptr("a.test", "b.test"), "A a.test": a("192.0.2.8"), "A b.test": failed })).toEqual({ known: false });
    expect(reverse({ [at]: failed })).toEqual({ known: false });
    expect(reverse({ [at]: ptr("a.test") })).toEqual({ known: false });
  });

  it("fails where no name leads back, and where there is none", () => {
    expect(reverse({ [at]: ptr("a.test"), "A a.test": { kind: "nxdomain" } })).toEqual({
      known: true,
      value: { kind: "mismatch", host: "a.test" },
    });
    expect(reverse({ [at]: { kind: "nxdomain", negativeTtlSeconds: 60 } })).toEqual({
      known: true,
      value: { kind: "no-name", negativeTtlSeconds: 60 },
    });
  });
});

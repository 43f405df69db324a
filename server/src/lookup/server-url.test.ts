import { describe, expect, it } from "vitest";
import { endpointUrl, parseResolver } from "./server-url.ts";

describe("a resolver", () => {
  it.each([
    ["udp://127.0.0.1:5353", { kind: "udp", endpoint: { host: "127.0.0.1", port: 5353 } }],
    ["udp://192.0.2.1", { kind: "udp", endpoint: { host: "192.0.2.1", port: 53 } }],
    ["tcp://[2001:DB8::1]:54/", { kind: "tcp", endpoint: { host: "2001:db8::1", port: 54 } }],
    ["tcp://localhost:5353", { kind: "tcp", endpoint: { host: "127.0.0.1", port: 5353 } }],
    ["tls://192.0.2.1#Dns.Test.", { kind: "tls", endpoint: { host: "192.0.2.1", port: 853 }, serverName: "dns.test" }],
    ["tls://[2001:db8::1]:8853", { kind: "tls", endpoint: { host: "2001:db8::1", port: 8853 } }],
    ["https://dns.test/dns-query", { kind: "https", url: "https://dns.test/dns-query" }],
    ["https://[2001:db8::1]:8443/q?x=1#part", { kind: "https", url: "https://[2001:db8::1]:8443/q?x=1" }],
    ["embedded:mailtranche/internet", { kind: "embedded", folder: "mailtranche/internet" }],
    ["embedded:C:\\zones", { kind: "embedded", folder: "C:\\zones" }],
  ])("%s is understood", (url, expected) => {
    expect(parseResolver(url)).toEqual([expected]);
  });

  it.each([
    "",
    "embedded:",
    "udp://",
    "udp://2001:db8::1",
    "udp://1.2.3.4:0",
    "udp://[::1",
    "udp://1.2.3.4:53x",
    "http://1.2.3.4",
    "udp://256.1.1.1",
    "udp://192.0.2.1#dns.test",
    "tls://dns.test",
    "tls://192.0.2.1#",
    "tls://192.0.2.1#a b",
    "https://",
    "https:dns.test:x",
    "https://user:secret@dns.test/dns-query",
    "https://dns.test/dns-query{?dns}",
  ])("%s is refused in words", (url) => {
    expect(parseResolver(url)).toBeTypeOf("string");
  });

  it("of the system is this machine's own servers over UDP, or an error that says what to write", () => {
    const parsed = parseResolver("system");
    if (typeof parsed === "string") expect(parsed).toContain("write udp://ADDRESS");
    else expect(parsed.every(({ kind }) => kind === "udp")).toBe(true);
  });

  it("is written so that it can be read again", () => {
    for (const url of ["udp://[2001:db8::1]:53", "tcp://192.0.2.1:5353", "tls://192.0.2.1:853", "tls://192.0.2.1:853#dns.test"]) {
      const [parsed] = parseResolver(url);
      if (typeof parsed !== "object" || parsed.kind === "embedded" || parsed.kind === "https") throw new Error("not understood");
      expect(endpointUrl(parsed.kind, parsed.endpoint, parsed.kind === "tls" ? parsed.serverName : undefined)).toBe(url);
    }
  });
});

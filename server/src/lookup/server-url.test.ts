import { describe, expect, it } from "vitest";
import { endpointUrl, parseResolver } from "./server-url.ts";

describe("a resolver", () => {
  it.each([
    ["udp://127.0.0.1:5353", { kind: "udp", endpoint: { host: "127.0.0.1", port: 5353 } }],
    ["udp://192.0.2.1", { kind: "udp", endpoint: { host: "192.0.2.1", port: 53 } }],
    ["tcp://[2001:DB8::1]:54/", { kind: "tcp", endpoint: { host: "2001:db8::1", port: 54 } }],
    ["tcp://localhost:5353", { kind: "tcp", endpoint: { host: "127.0.0.1", port: 5353 } }],
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
  ])("%s is refused in words", (url) => {
    expect(parseResolver(url)).toBeTypeOf("string");
  });

  it("of the system is this machine's own servers over UDP, or an error that says what to write", () => {
    const parsed = parseResolver("system");
    if (typeof parsed === "string") expect(parsed).toContain("write udp://ADDRESS");
    else expect(parsed.every(({ kind }) => kind === "udp")).toBe(true);
  });

  it("is written so that it can be read again", () => {
    for (const url of ["udp://[2001:db8::1]:53", "tcp://192.0.2.1:5353"]) {
      const [parsed] = parseResolver(url);
      if (typeof parsed !== "object" || parsed.kind === "embedded") throw new Error("not understood");
      expect(endpointUrl(parsed.kind, parsed.endpoint)).toBe(url);
    }
  });
});

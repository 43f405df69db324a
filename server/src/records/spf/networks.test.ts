import { describe, expect, it } from "vitest";
import type { Facts, Name } from "../../dns/index.ts";
import { ipText } from "../ip.ts";
import { flattenable, spfNetworks } from "./networks.ts";
import { spfTree } from "./tree.ts";

const meta = { server: "test", at: 0, authoritative: true, authenticated: false };

function world(texts: Record<string, string>): Facts {
  return (question) => {
    const text = question.kind === "dns" ? texts[question.name] : undefined;
    if (text === "open") return undefined;
    if (text === "timeout") return { kind: "failed", why: "timeout", meta };
    return text === undefined
      ? { kind: "nxdomain", meta }
      : { kind: "records", records: [{ kind: "txt", type: "TXT", strings: [text] }], meta };
  };
}

const flat = (texts: Record<string, string>) => {
  const [cost] = spfTree("shop.test" as Name, world(texts)).costs;
  return cost && flattenable(cost);
};

describe("flattenable", () => {
  const vendor = { "v.test": "v=spf1 ip4:192.0.2.0/24 include:w.test ?all", "w.test": "v=spf1 ip6:2001:DB8::/32 IP4:192.0.2.0/24 ~all" };
  it("is the networks of an include and what it includes, each once", () => {
    expect(flat({ "shop.test": "v=spf1 include:v.test -all", ...vendor })).toEqual(["ip4:192.0.2.0/24", "ip6:2001:db8::/32"]);
  });
  it("keeps the qualifier of the include", () => {
    expect(flat({ "shop.test": "v=spf1 ?include:w.test -all", ...vendor })).toEqual(["?ip6:2001:db8::/32", "?ip4:192.0.2.0/24"]);
  });
  it.each([
    ["a host", "v=spf1 a:mail.test -all"],
    ["a macro", "v=spf1 exists:%{i}.x.test -all"],
    ["a network taken out", "v=spf1 -ip4:192.0.2.1 ip4:192.0.2.0/24 -all"],
    ["everybody", "v=spf1 +all"],
    ["an error", "v=spf1 ip4:192.0.2 -all"],
    ["no answer yet", "open"],
    ["no answer at all", "timeout"],
    ["a loop", "v=spf1 include:shop.test"],
    ["a missing part", "v=spf1 include:gone.test"],
  ])("is nothing for %s", (_, text) => expect(flat({ "shop.test": "v=spf1 include:v.test -all", "v.test": text })).toBeUndefined());
});

describe("spfNetworks", () => {
  const found = (texts: Record<string, string>) => {
    const networks = spfNetworks("v.test" as Name, world(texts));
    return networks.known ? networks.value.map(ipText) : networks.why;
  };
  it("gives the first address of every network that passes", () => {
    expect(
      found({ "v.test": "v=spf1 ip4:192.0.2.77/28 -ip4:198.51.100.1 include:w.test -all", "w.test": "v=spf1 ip6:2001:db8::5" }),
    ).toEqual(["192.0.2.64", "2001:db8::5"]);
  });
  it("is not known while a part is open or failed", () => {
    expect(found({ "v.test": "v=spf1 include:w.test", "w.test": "open" })).toBe("open");
    expect(found({ "v.test": "v=spf1 include:w.test", "w.test": "timeout" })).toBe("timeout");
  });
});

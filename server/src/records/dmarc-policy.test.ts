import { describe, expect, it } from "vitest";
import type { Name, Question } from "../dns/index.ts";
import type { Ask } from "./ask.ts";
import { dmarcPolicy, treeWalk } from "./dmarc-policy.ts";

const meta = { server: "test", at: 0, authoritative: true, authenticated: false };
const none = "v=DMARC1; p=none";

/** Records at `_dmarc.` of the domains; the rest is NXDOMAIN. */
function world(texts: Record<string, string | string[]>, asked: string[] = []): Ask {
  return (question: Question) => {
    if (question.kind !== "dns") return undefined;
    asked.push(question.name);
    const entry = texts[question.name.replace(/^_dmarc\./, "")];
    if (entry === "open") return undefined;
    if (entry === "timeout") return { kind: "failed", why: "timeout", meta };
    if (entry === undefined) return { kind: "nxdomain", meta };
    if (typeof entry === "string" && entry.startsWith("cname:")) return { kind: "cname", target: entry.slice(6) as Name, meta };
    return {
      kind: "records",
      records: [entry].flat().map((text) => ({ kind: "txt", type: "TXT", strings: [text.slice(0, 5), text.slice(5)] })),
      meta,
    };
  };
}

function found(domain: string, texts: Record<string, string | string[]>) {
  const policy = dmarcPolicy(domain as Name, world(texts));
  if (!policy.known) return policy.why;
  return policy.value === "absent" ? "absent" : `${policy.value.role} ${policy.value.at}`;
}

describe("treeWalk", () => {
  it("goes from the domain to the top", () => expect(treeWalk("a.shop.test" as Name)).toEqual(["a.shop.test", "shop.test", "test"]));
  it("is the RFC's example: eight names at most", () => {
    expect(treeWalk("a.b.c.d.e.f.g.h.i.j.mail.example.com" as Name)).toEqual([
      "a.b.c.d.e.f.g.h.i.j.mail.example.com",
      "g.h.i.j.mail.example.com",
      "h.i.j.mail.example.com",
      "i.j.mail.example.com",
      "j.mail.example.com",
      "mail.example.com",
      "example.com",
      "com",
    ]);
    expect(treeWalk("a.b.c.d.e.f.g.h" as Name)).toHaveLength(8);
    expect(treeWalk("b.c.d.e.f.g.h" as Name)).toHaveLength(7);
  });
});

describe("dmarcPolicy", () => {
  it.each([
    ["its own record", "a.shop.test", { "a.shop.test": none, "shop.test": none }, "domain a.shop.test"],
    ["the one of its organisation", "a.shop.test", { "shop.test": none }, "organisation shop.test"],
    ["the one with the fewest labels", "a.b.shop.test", { "b.shop.test": none, "shop.test": none }, "organisation shop.test"],
    ["psd=n ends the walk", "a.b.shop.test", { "b.shop.test": `${none}; psd=n`, "shop.test": none }, "organisation b.shop.test"],
    ["psd=y: the organisation is one label below", "a.shop.test", { "shop.test": none, test: `${none}; psd=y` }, "organisation shop.test"],
    ["psd=y: the suffix speaks for organisations without a record", "a.shop.test", { test: `${none}; psd=y` }, "psd test"],
    [
      "psd=y: a record further below is not the organisation's",
      "a.b.shop.test",
      { "b.shop.test": none, test: `${none}; psd=y` },
      "psd test",
    ],
    ["several records count as none", "shop.test", { "shop.test": [none, "v=DMARC1; p=reject"] }, "absent"],
    ["other texts count as none", "shop.test", { "shop.test": ["hello", "v=dmarc1; p=none"] }, "absent"],
    ["one among other texts", "shop.test", { "shop.test": ["hello", none] }, "domain shop.test"],
    ["an alias is followed", "shop.test", { "shop.test": "cname:_dmarc.host.test", "host.test": none }, "domain shop.test"],
    ["nothing anywhere", "a.shop.test", {}, "absent"],
    ["open", "a.shop.test", { "a.shop.test": "open" }, "open"],
    ["open above", "a.shop.test", { test: "open" }, "open"],
    ["failed", "shop.test", { "shop.test": "timeout" }, "timeout"],
    ["failed above, where psd could stand", "a.shop.test", { "shop.test": none, test: "timeout" }, "timeout"],
    ["failed above psd=n matters not", "a.shop.test", { "shop.test": `${none}; psd=n`, test: "timeout" }, "organisation shop.test"],
    ["failed above its own record matters not", "shop.test", { "shop.test": none, test: "timeout" }, "domain shop.test"],
  ] as [string, string, Record<string, string | string[]>, string][])("%s", (_, domain, texts, expected) =>
    expect(found(domain, texts)).toBe(expected),
  );

  it("asks at most eight names, and one when the domain has a record", () => {
    const asked: string[] = [];
    dmarcPolicy("a.b.c.d.e.f.g.h.i.j.mail.example.com" as Name, world({}, asked));
    expect(asked).toHaveLength(8);
    asked.length = 0;
    dmarcPolicy("a.shop.test" as Name, world({ "a.shop.test": none }, asked));
    expect(asked).toEqual(["_dmarc.a.shop.test"]);
  });
});

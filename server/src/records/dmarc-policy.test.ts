import { describe, expect, it } from "vitest";
import type { Name, Question } from "../dns/index.ts";
import type { Ask } from "./ask.ts";
import { dmarcOrganisation, dmarcPolicy, dmarcPolicyBelow, dmarcWalk, legacyDmarcPolicy, treeWalk } from "./dmarc-policy.ts";
import { registeredDomain } from "./public-suffix.ts";

const meta = { server: "test", at: 0, authoritative: true, authenticated: false };
const none = "v=DMARC1; p=none";
/** RFC 9989 B.4.3. */
const bank = { "giant.bank.example": none, "bank.example": "v=DMARC1; p=reject; psd=y" };

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
    // RFC 9989 B.4.2 and 5.1.8: a record at b.c.d.e.f.g.example.com is never found.
    expect(treeWalk("a.b.c.d.e.f.g.h.i.j.k.example.com" as Name).slice(0, 3)).toEqual([
      "a.b.c.d.e.f.g.h.i.j.k.example.com",
      "g.h.i.j.k.example.com",
      "h.i.j.k.example.com",
    ]);
    expect(treeWalk("mail.a.b.c.d.e.f.g.example.com" as Name)[1]).toBe("c.d.e.f.g.example.com");
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

describe("dmarcOrganisation", () => {
  it.each([
    // The three examples of RFC 9989 4.10.2, then those of appendix B.4.
    ["the fewest labels", "a.mail.example.com", { "mail.example.com": none, "example.com": none }, "example.com"],
    ["psd=n", "a.mail.example.com", { "mail.example.com": `${none}; psd=n`, "example.com": none }, "mail.example.com"],
    ["one label below psd=y", "a.mail.example.com", { com: `${none}; psd=y` }, "example.com"],
    ["B.4.1: the author", "example.com", { "example.com": none, "signing.example.com": none }, "example.com"],
    ["B.4.1: the signer is of the author's", "signing.example.com", { "example.com": none, "signing.example.com": none }, "example.com"],
    ["B.4.2: a deep author", "a.b.c.d.e.f.g.h.i.j.k.example.com", { "example.com": none, "signing.example.com": none }, "example.com"],
    ["B.4.3: below a public suffix", "giant.bank.example", bank, "giant.bank.example"],
    ["B.4.3: the sender is of the author's", "mail.giant.bank.example", bank, "giant.bank.example"],
    ["B.4.3: the signer is not", "mail.mega.bank.example", bank, "mega.bank.example"],
    ["a record of its own and none above", "news.shop.test", { "news.shop.test": none }, "news.shop.test"],
    ["itself, with no record at all", "a.mail.example.com", {}, "a.mail.example.com"],
    ["psd=y at the start says nothing of it", "example.com", { "example.com": `${none}; psd=y`, com: none }, "example.com"],
    ["unknown above", "a.shop.test", { "shop.test": none, test: "timeout" }, "timeout"],
  ] as [string, string, Record<string, string | string[]>, string][])("%s", (_, domain, texts, expected) => {
    const organisation = dmarcOrganisation(domain as Name, world(texts));
    expect(organisation.known ? organisation.value : organisation.why).toBe(expected);
  });
});

describe("dmarcPolicyBelow", () => {
  it.each([
    ["the domain's own where it is the organisation", "shop.test", { "shop.test": none }, "shop.test"],
    ["that of the organisation above", "news.shop.test", { "news.shop.test": none, "shop.test": none }, "shop.test"],
    ["its own with psd=n", "news.shop.test", { "news.shop.test": `${none}; psd=n`, "shop.test": none }, "news.shop.test"],
    ["none", "shop.test", {}, "absent"],
  ] as [string, string, Record<string, string>, string][])("%s", (_, domain, texts, expected) => {
    const below = dmarcPolicyBelow(domain as Name, world(texts));
    expect(below.known && (below.value === "absent" ? "absent" : below.value.at)).toBe(expected);
  });
});

describe("dmarcWalk", () => {
  const asked = (domain: string, texts: Record<string, string | string[]>) =>
    dmarcWalk(domain as Name, world(texts)).map(({ domain: at, found }) => `${at} ${found.known ? found.value.length : found.why}`);

  it("ends at the domain's own record, and else where psd says so", () => {
    expect(asked("a.shop.test", { "a.shop.test": none })).toEqual(["a.shop.test 1"]);
    expect(asked("a.b.shop.test", { "b.shop.test": none })).toEqual(["a.b.shop.test 0", "b.shop.test 1", "shop.test 0", "test 0"]);
    expect(asked("a.b.shop.test", { "b.shop.test": `${none}; psd=n` })).toEqual(["a.b.shop.test 0", "b.shop.test 1"]);
  });
  it("goes on past two records and past what nobody knows", () =>
    expect(asked("a.shop.test", { "a.shop.test": [none, none], "shop.test": "timeout" })).toEqual([
      "a.shop.test 2",
      "shop.test timeout",
      "test 0",
    ]));
});

describe("legacyDmarcPolicy", () => {
  const legacy = (domain: string, texts: Record<string, string | string[]>) => {
    const policy = legacyDmarcPolicy(domain as Name, registeredDomain(domain as Name), world(texts));
    if (!policy.known) return policy.why;
    return policy.value === "absent" ? "absent" : `${policy.value.role} ${policy.value.at}`;
  };
  it.each([
    ["its own", "a.shop.test", { "a.shop.test": none }, "domain a.shop.test"],
    ["its organisation's", "a.b.shop.test", { "b.shop.test": none, "shop.test": none }, "organisation shop.test"],
    ["nothing between", "a.b.shop.test", { "b.shop.test": none }, "absent"],
    ["nothing above a public suffix", "shop.co.uk", { "co.uk": none }, "absent"],
    ["several end it", "a.shop.test", { "a.shop.test": [none, none], "shop.test": none }, "absent"],
    ["failed", "a.shop.test", { "shop.test": "timeout" }, "timeout"],
  ] as [string, string, Record<string, string | string[]>, string][])("%s", (_, domain, texts, expected) =>
    expect(legacy(domain, texts)).toBe(expected),
  );
});

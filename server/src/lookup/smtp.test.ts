import { expect, it } from "vitest";
import { startDnsServer } from "./serve.ts";
import type { SmtpProbe } from "./smtp.ts";
import { lookupOf } from "./testing/ask.ts";
import { folderOf, internetOf } from "./testing/zones.ts";

const zone = `$ORIGIN shop.test.
$TTL 300
@ SOA ns1 hostmaster 1 3600 600 86400 120
@ NS ns1
mx A 203.0.114.25
mx AAAA 2001:4860::25
both A 10.1.2.3
both A 203.0.114.26
inside A 10.1.2.3
alias CNAME mx
none TXT "no address"
`;

async function asked(host: string, { enabled = true, allowPrivate = false } = {}) {
  const contacted: string[] = [];
  const probe: SmtpProbe = async (_, addresses) => {
    contacted.push(...addresses);
    return { ok: true, addresses: addresses.map((address) => ({ address, state: "no-starttls", detail: "", chain: [] })) };
  };
  const dns = await startDnsServer({ zones: (await internetOf({ "shop.test.zone": zone })).zones, port: 0 });
  const lookup = await lookupOf({ resolvers: [`udp://127.0.0.1:${dns.port}`], allowPrivate, smtp: { enabled, probe } });
  try {
    return { answer: await lookup.ask({ kind: "smtp", host: host as never }), contacted };
  } finally {
    lookup.close();
    await dns.close();
  }
}

it.each([
  ["mx.shop.test", ["203.0.114.25", "2001:4860::25"]],
  ["alias.shop.test", ["203.0.114.25", "2001:4860::25"]],
  ["both.shop.test", ["203.0.114.26"]],
])("%s is looked at where the resolver finds it in public", async (host, addresses) => {
  const { answer, contacted } = await asked(host);
  expect(answer).toMatchObject({ kind: "smtp", addresses: addresses.map((address) => ({ address })) });
  expect(contacted).toEqual(addresses);
});

it.each([
  ["inside.shop.test", {}, "blocked", "network.allowPrivate"],
  ["none.shop.test", {}, "servfail", "has no address"],
  ["mx.shop.test", { enabled: false }, "off", "probes.smtp"],
])("%s is not contacted: %o", async (host, options, why, words) => {
  const { answer, contacted } = await asked(host, options);
  expect(answer).toMatchObject({ kind: "failed", why, detail: expect.stringContaining(words) });
  expect(contacted).toEqual([]);
});

it("a private address is contacted where Settings allow it", async () => {
  expect((await asked("inside.shop.test", { allowPrivate: true })).contacted).toEqual(["10.1.2.3"]);
});

it("an embedded internet has MTA-STS policies, but no mail servers", async () => {
  const probe: SmtpProbe = () => Promise.reject(new Error("contacted"));
  const files = folderOf({ "shop.test.zone": zone, "shop.test.mta-sts.txt": "version: STSv1\n" });
  const lookup = await lookupOf({ resolvers: ["embedded:internet"], files, https: { enabled: true }, smtp: { enabled: true, probe } });
  expect(await lookup.ask({ kind: "smtp", host: "mx.shop.test" as never })).toMatchObject({ kind: "failed", why: "offline" });
  expect(await lookup.ask({ kind: "https", url: "https://mta-sts.shop.test/.well-known/mta-sts.txt" })).toMatchObject({
    kind: "document",
    body: "version: STSv1\n",
  });
  lookup.close();
});

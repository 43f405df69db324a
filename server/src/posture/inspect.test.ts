import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, type Lookup, type Question, questionText, type Rdata, type Result } from "../dns/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { inspectDomain } from "./inspect.ts";
import { isInShare, parseShare } from "./share.ts";
import type { Inspection } from "./types.ts";

const txt = (...texts: string[]): Result => ({
  kind: "records",
  records: texts.map((text): Rdata => ({ kind: "txt", type: "TXT", strings: [text] })),
});
const mx = (...hosts: [number, string][]): Result => ({
  kind: "records",
  records: hosts.map(([preference, exchange]): Rdata => ({ kind: "mx", type: "MX", preference, exchange: exchange as never })),
});
const servfail: Result = { kind: "failed", why: "servfail" };

/** What the world says; all else is not there. */
type World = Readonly<Record<string, Result>>;

function lookupOf(world: World, asked: string[] = [], pause: () => Promise<void> = async () => {}): Lookup {
  return {
    async ask(question: Question): Promise<Answer> {
      asked.push(questionText(question));
      await pause();
      const result = world[questionText(question)] ?? { kind: "nxdomain" };
      return { ...result, meta: { server: "test", at: 0, authoritative: false, authenticated: false } };
    },
    close() {},
  };
}

const inspect = (
  world: World,
  more: {
    selectors?: string[];
    senderIps?: string[];
    lookup?: Lookup;
    signal?: AbortSignal;
    allowed?: { https: boolean; smtp: boolean };
    hurries?: boolean;
  } = {},
): Promise<Inspection> =>
  inspectDomain(
    { domain: "shop.test" as never, selectors: more.selectors ?? [], senderIps: more.senderIps ?? [] },
    {
      lookup: more.lookup ?? lookupOf(world),
      rules: registry,
      now: 0,
      allowed: more.allowed ?? { https: false, smtp: false },
      signal: more.signal ?? new AbortController().signal,
      hurries: more.hurries ?? false,
    },
  );
const rules = ({ judged }: Inspection): string[] => judged.findings.map(({ rule }) => rule).sort();

const sound: World = {
  "A mta-sts.shop.test": { kind: "records", records: [{ kind: "address", type: "A", address: "192.0.2.80" }] },
  "MX shop.test": mx([20, "b.shop.test"], [10, "a.shop.test"]),
  "A a.shop.test": { kind: "records", records: [{ kind: "address", type: "A", address: "192.0.2.25" }] },
  "A b.shop.test": { kind: "records", records: [{ kind: "address", type: "A", address: "192.0.2.26" }] },
  "TXT shop.test": txt("v=spf1 include:in.test -all"),
  "TXT in.test": txt("v=spf1 ip4:192.0.2.0/24 -all"),
  "TXT _dmarc.shop.test": txt("v=DMARC1; p=reject; rua=mailto:d@shop.test"),
  "TXT _mta-sts.shop.test": txt("v=STSv1; id=20260101"),
  "TXT _smtp._tls.shop.test": txt("v=TLSRPTv1; rua=mailto:t@shop.test,https://t.test/"),
  "TLSA _25._tcp.a.shop.test": { kind: "records", records: [{ kind: "raw", type: "TLSA", text: "3 1 1 00" }] },
};

describe("documents that records name", () => {
  const policyUrl = "HTTPS https://mta-sts.shop.test/.well-known/mta-sts.txt";
  const world = (policy: Result): World => ({
    ...sound,
    [policyUrl]: policy,
    "TXT default._bimi.shop.test": txt("v=BIMI1; l=https://shop.test/logo.svg"),
    "HTTPS https://shop.test/logo.svg": { kind: "failed", why: "bogus", detail: "its certificate has expired" },
  });
  const served: Result = { kind: "document", status: 200, body: "version: STSv1\nmode: enforce\nmx: *.shop.test\nmax_age: 86400" };

  it("are fetched only where that is allowed", async () => {
    const asked: string[] = [];
    const off = await inspect({}, { lookup: lookupOf(world(served), asked) });
    expect([off.posture.mtaSts.policy, off.posture.bimi.logo]).toEqual(["not-checked", "not-checked"]);
    expect(asked.filter((key) => key.startsWith("HTTPS") || key.startsWith("SMTP"))).toEqual([]);
    const on = await inspect(world(served), { allowed: { https: true, smtp: false } });
    expect(on.posture.mtaSts.policy).toMatchObject({ state: "known", mode: "enforce", maxAge: 86_400, mx: ["*.shop.test"], problems: [] });
    expect(on.posture.bimi.logo).toMatchObject({ state: "failed", why: "its certificate has expired" });
  });

  it.each<[Result, object]>([
    [
      { kind: "document", status: 404, body: "" },
      { state: "absent", status: 404, mode: null },
    ],
    [
      { kind: "document", status: 200, body: "mode: enforced" },
      { state: "known", mode: null, problems: expect.arrayContaining([expect.anything()]) },
    ],
    [
      { kind: "failed", why: "timeout" },
      { state: "failed", why: "timeout" },
    ],
  ])("%o is told", async (policy, wanted) => {
    expect((await inspect(world(policy), { allowed: { https: true, smtp: false } })).posture.mtaSts.policy).toMatchObject(wanted);
  });
});

describe("the posture of a domain", () => {
  it("says what is there", async () => {
    const { posture, judged, complete } = await inspect(sound, { senderIps: ["192.0.2.7", "198.51.100.1"] });
    expect(posture).toMatchObject({
      exists: true,
      mx: { state: "known", hosts: [{ host: "a.shop.test" }, { host: "b.shop.test" }] },
      spf: { syntaxOk: true, lookups: { worst: 1, exact: true }, senders: [{ result: "pass" }, { result: "fail", matched: "-all" }] },
      dmarc: { policy: "reject", at: "shop.test", reports: ["mailto:d@shop.test"] },
      mtaSts: { state: "known", id: "20260101", policy: "not-checked" },
      tlsRpt: { reports: ["mailto:t@shop.test", "https://t.test/"] },
      dane: { hosts: [{ state: "known", records: ["3 1 1 00"], authenticated: false }, { state: "absent" }] },
      bimi: { state: "absent" },
    });
    expect([complete, judged.unchecked]).toEqual([true, []]);
  });

  it("is judged by the rules that need no playbook", async () => {
    const many = Array.from({ length: 11 }, (_, i) => `a:h${i}.test`).join(" ");
    expect(rules(await inspect({})), "a domain that does not exist is one fault").toEqual(["dns/nxdomain"]);
    expect(rules(await inspect({ "MX shop.test": { kind: "nodata" } }))).toEqual(["dmarc/missing", "spf/missing"]);
    expect(rules(await inspect({ ...sound, "TXT shop.test": txt(`v=spf1 ${many} -all`) }))).toEqual([
      "spf/receivers-differ",
      "spf/receivers-differ",
      "spf/too-many-lookups",
      "spf/too-many-void-lookups",
    ]);
    expect(rules(await inspect({ ...sound, "TXT shop.test": txt("v=spf1 -all", "v=spf1 ~all") }))).toEqual(["spf/multiple-records"]);
    expect(rules(await inspect(sound, { senderIps: ["198.51.100.1"] }))).toEqual(["routing/fcrdns", "spf/sender-not-authorised"]);
    const split = mx([10, "aspmx.l.google.com"], [10, "x.mail.protection.outlook.com"]);
    const address: Result = { kind: "records", records: [{ kind: "address", type: "A", address: "192.0.2.27" }] };
    const both = { "MX shop.test": split, "A aspmx.l.google.com": address, "A x.mail.protection.outlook.com": address };
    expect(rules(await inspect({ ...sound, ...both }))).toEqual(["mx/split-no-precedence"]);
  });

  it("misses a key only where none of the selectors has one, and the domain may send", async () => {
    const key = { "TXT b._domainkey.shop.test": txt("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=") };
    expect(rules(await inspect({ ...sound, ...key }, { selectors: ["a", "b"] }))).toEqual([]);
    expect(rules(await inspect(sound, { selectors: ["a", "b"] }))).toEqual(["dkim/missing", "dkim/missing"]);
    expect(rules(await inspect({ ...sound, "TXT shop.test": txt("v=spf1 -all") }, { selectors: ["a"] }))).toEqual([]);
  });

  it("follows an alias to a key and says where it led", async () => {
    const world = { "TXT a._domainkey.shop.test": { kind: "cname", target: "k.test" as never }, "TXT k.test": txt("v=DKIM1; p=") } as const;
    const { posture } = await inspect({ ...sound, ...world }, { selectors: ["a"] });
    expect(posture.dkim.keys).toMatchObject([{ state: "known", target: "k.test", revoked: true }]);
  });
  it("takes no guess for a key that a wildcard answers for every selector", async () => {
    const wildcard = "TXT no-such-selector-q7x2v9._domainkey.shop.test";
    const short = txt(
      "v=DKIM1; k=rsa; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKJ2lzDLZ8XlVambQfMXn3LRGKOD5o6lMIgulclWjZwP56LRqdg5ZX15bhc/GsvW8xW/R5Sh1NnkJNyL/cqY1a8CAwEAAQ==",
    );
    const guessed = { "TXT a._domainkey.shop.test": short, "TXT b._domainkey.shop.test": txt("v=DKIM1; p=") };
    const without = await inspect({ ...sound, ...guessed }, { selectors: ["a", "b"] });
    expect(without.posture.dkim.keys).toMatchObject([
      { state: "known", why: null },
      { state: "known", revoked: true },
    ]);
    const { posture, judged } = await inspect({ ...sound, ...guessed, [wildcard]: short }, { selectors: ["a", "b"] });
    expect(posture.dkim.keys).toMatchObject([
      { state: "absent", why: "wildcard", record: null, bits: null },
      { state: "known", revoked: true },
    ]);
    expect(judged.findings.filter(({ target }) => target.startsWith("a._domainkey"))).toEqual([]);
    expect(judged.findings.map(({ rule }) => rule)).toContain("dkim/wildcard");
  });
  it("judges a key as before where the wildcard cannot be asked", async () => {
    const world = {
      ...sound,
      "TXT no-such-selector-q7x2v9._domainkey.shop.test": servfail,
      "TXT a._domainkey.shop.test": txt("v=DKIM1; p="),
    };
    expect((await inspect(world, { selectors: ["a"] })).posture.dkim.keys).toMatchObject([{ state: "known" }]);
  });
  it("reports a registered domain that is published as an alias", async () => {
    const alias: Result = { kind: "cname", target: "web.host.example" as never };
    const found = rules(await inspect({ ...sound, "TXT shop.test": alias, "NS shop.test": { kind: "records", records: [] } }));
    expect(found).toContain("dns/domain-is-alias");
  });

  it("never takes a failed answer for absence", async () => {
    const broken = Object.fromEntries(
      ["MX shop.test", "TXT shop.test", "TXT _dmarc.shop.test", "TXT default._bimi.shop.test"].map((key) => [key, servfail]),
    );
    const { posture, judged } = await inspect(broken);
    expect([posture.exists, posture.mx.state, posture.spf.state, posture.dmarc.state, posture.bimi.state]).toEqual([
      null,
      "failed",
      "failed",
      "failed",
      "failed",
    ]);
    expect(rules({ posture, judged } as Inspection)).toEqual(["dns/lookup-failed"]);
    expect(judged.unchecked.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["dmarc/missing", "spf/too-many-lookups"]));
    expect(judged.risk.authentication).toMatchObject({ lo: 0, hi: 5 });
  });

  it("counts several MTA-STS records as none, and texts that begin otherwise not at all", async () => {
    const { posture } = await inspect({
      "TXT _mta-sts.shop.test": txt("v=STSv1; id=1", "v=STSv1; id=2"),
      "TXT _smtp._tls.shop.test": txt("hello"),
    });
    expect([posture.mtaSts.state, posture.mtaSts.record, posture.tlsRpt.state]).toEqual(["several", null, "absent"]);
  });

  it("asks each question once", async () => {
    const asked: string[] = [];
    const { questions } = await inspect(sound, { lookup: lookupOf(sound, asked), selectors: ["a"], senderIps: ["192.0.2.7"] });
    expect(new Set(asked).size).toBe(asked.length);
    expect(questions).toBe(asked.length);
  });

  it("is the same in whatever order answers come", async () => {
    const straight = await inspect(sound, { selectors: ["a"], senderIps: ["192.0.2.7"] });
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(6)), fc.boolean(), async (delays, hurries) => {
        const pause = async (): Promise<void> => {
          for (let i = delays.next().value as number; i > 0; i--) await Promise.resolve();
        };
        const lookup = lookupOf(sound, [], pause);
        const shuffled = await inspect(sound, { lookup, selectors: ["a"], senderIps: ["192.0.2.7"], hurries });
        expect(shuffled.posture).toEqual(straight.posture);
        expect(rules(shuffled)).toEqual(rules(straight));
        expect(shuffled.questions).toBe(straight.questions);
      }),
      { numRuns: 50 },
    );
  });

  it("in a hurry, asks in fewer rounds, and the same", async () => {
    const deep = { ...sound, "TXT in.test": txt("v=spf1 include:in2.test -all"), "TXT in2.test": txt("v=spf1 ip4:192.0.2.0/24 -all") };
    const roundsOf = async (hurries: boolean) => {
      let rounds = 0;
      const waiting: (() => void)[] = [];
      const asked: string[] = [];
      const pause = () =>
        new Promise<void>((resolve) => {
          if (waiting.push(resolve) > 1) return;
          setImmediate(() => {
            rounds++;
            for (const go of waiting.splice(0)) go();
          });
        });
      await inspect(deep, { lookup: lookupOf(deep, asked, pause), selectors: ["a"], senderIps: ["192.0.2.7"], hurries });
      return { rounds, asked: asked.sort() };
    };
    const patient = await roundsOf(false);
    expect(await roundsOf(true)).toEqual({ rounds: patient.rounds - 1, asked: patient.asked });
  });

  it("stopped early, says what is open, and finds nothing in what nobody said", async () => {
    const stop = new AbortController();
    const stopping: Lookup = {
      ...lookupOf(sound),
      ask: async (question) => {
        const answer = await lookupOf(sound).ask(question);
        if (questionText(question) === "TXT in.test") stop.abort();
        return answer;
      },
    };
    const { complete, posture, judged } = await inspect(sound, { lookup: stopping, signal: stop.signal });
    expect(complete).toBe(false);
    expect(posture.spf).toMatchObject({ record: "v=spf1 include:in.test -all", lookups: { exact: false } });
    expect(judged.findings).toEqual([]);
  });

  it("ends at its bound of questions, whatever a record leads to", async () => {
    const endless: Lookup = {
      ask: async (question) => {
        const name = question.kind === "dns" ? question.name : "";
        const result = txt(`v=spf1 ${Array.from({ length: 9 }, (_, i) => `include:i${i}.${name.slice(-200)}`).join(" ")} -all`);
        return { ...result, meta: { server: "", at: 0, authoritative: false, authenticated: false } };
      },
      close() {},
    };
    const { questions, complete } = await inspect({}, { lookup: endless });
    expect([questions <= 500, complete]).toEqual([true, false]);
  });
});

describe("shares", () => {
  it("divide every list: each domain is in exactly one", () => {
    fc.assert(
      fc.property(fc.domain(), fc.integer({ min: 1, max: 40 }), (domain, count) => {
        const owners = Array.from({ length: count }, (_, i) => i + 1).filter((index) => isInShare(domain as never, { index, count }));
        expect(owners.length).toBe(1);
      }),
    );
  });

  it("are of about the same size", () => {
    for (const count of [2, 5, 8]) {
      const sizes = Array<number>(count).fill(0);
      for (let i = 0; i < 4000; i++) {
        const at = sizes.findIndex((_, index) => isInShare(`d${i}.example` as never, { index: index + 1, count }));
        sizes[at] = (sizes[at] ?? 0) + 1;
      }
      expect(Math.min(...sizes)).toBeGreaterThan((4000 / count) * 0.85);
    }
  });

  it("are written I/N, from 1", () => {
    expect(parseShare("2/5")).toEqual({ index: 2, count: 5 });
    for (const wrong of ["0/5", "6/5", "5", "1/0", "a/b", "-1/3", "1/3x"]) expect(parseShare(wrong)).toBeTypeOf("string");
  });
});

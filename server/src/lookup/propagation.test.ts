import { afterEach, describe, expect, it } from "vitest";
import { parseName, type Rdata } from "../dns/index.ts";
import { type Propagation, propagationOf, type Survey } from "../posture/index.ts";
import { createPropagation, type PropagationOptions } from "./propagation.ts";
import { type Lab, laboratory } from "./testing/lab.ts";
import { answerTo, scriptedServer } from "./testing/scripted-server.ts";

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const root = `$ORIGIN .
@ 300 SOA a.root. h.root. 1 1 1 1 60
@ 300 NS a.root.
a.root. 300 A 127.0.0.2
test. 300 NS ns.test.
ns.test. 300 A 127.0.0.3
other. 300 NS ns.other.
ns.other. 300 A 127.0.0.3
`;
const test = `$ORIGIN test.
@ 300 SOA ns h 1 1 1 1 60
@ 300 NS ns
ns 300 A 127.0.0.3
shop 300 NS ns1.shop
shop 300 NS ns2.shop
shop 300 NS ns.elsewhere.other.
ns1.shop 300 A 127.0.0.11
ns2.shop 300 A 127.0.0.12
`;
const other = `$ORIGIN other.
@ 300 SOA ns h 1 1 1 1 60
@ 300 NS ns
ns 300 A 127.0.0.3
ns.elsewhere 300 A 127.0.0.13
`;
const shop = (serial: number, mx: string) => `$ORIGIN shop.test.
@ 600 SOA ns1 h ${serial} 1 1 1 120
@ 600 NS ns1
@ 600 NS ns2
@ 600 NS ns.elsewhere.other.
ns1 600 A 127.0.0.11
ns2 600 A 127.0.0.12
${mx}
www 600 CNAME shop.test.
`;
const newer = shop(2, "@ 600 MX 10 new.test.");
const older = shop(1, "@ 900 MX 10 old.test.");
const planned: readonly Rdata[] = [{ kind: "mx", type: "MX", preference: 10, exchange: "new.test" as never }];

const plain = { "127.0.0.2": { "root.zone": root }, "127.0.0.3": { "test.zone": test, "other.zone": other } };

async function lab(servers: Parameters<typeof laboratory>[0]): Promise<Lab> {
  const made = await laboratory(servers);
  closing.push(() => made.close());
  return made;
}

async function survey(where: Lab, question = "MX shop.test", extra: Partial<PropagationOptions> = {}): Promise<Survey> {
  const made = createPropagation({ resolvers: [], now: () => 0, timeoutMs: 400, root: where.root, ...extra }, new AbortController().signal);
  if (typeof made === "string") throw new Error(made);
  closing.push(() => made.close());
  const [type = "", name = ""] = question.split(" ");
  return made.survey(parseName(name) as never, type);
}

const brief = ({ servers }: Propagation) => servers.map(({ server, address, state, holds }) => `${server} ${address} ${state} ${holds}`);
const codes = ({ problems }: Propagation) => problems.map(({ code }) => code);

describe("the zone's own servers", () => {
  it("are found from the root down, and all asked", async () => {
    const where = await lab({
      ...plain,
      "127.0.0.11": { "z.zone": newer },
      "127.0.0.12": { "z.zone": newer },
      "127.0.0.13": { "z.zone": newer },
    });
    const seen = propagationOf(await survey(where), planned);
    expect(seen).toMatchObject({ zone: "shop.test", problems: [], planned: ["10 new.test."] });
    expect(brief(seen)).toEqual([
      "ns.elsewhere.other 127.0.0.13 answers new",
      "ns1.shop.test 127.0.0.11 answers new",
      "ns2.shop.test 127.0.0.12 answers new",
    ]);
    expect(seen.everyoneSees).toMatchObject({ at: "1970-01-01T00:00:00Z", seconds: 0 });
  });

  it("of which one is stale: who has which, the serials, and how long the old one lives", async () => {
    const where = await lab({
      ...plain,
      "127.0.0.11": { "z.zone": newer },
      "127.0.0.12": { "z.zone": newer },
      "127.0.0.13": { "z.zone": older },
    });
    for (const plan of [planned, undefined]) {
      const seen = propagationOf(await survey(where), plan);
      expect(seen.servers.map(({ holds, serial, ttl }) => [holds, serial, ttl])).toEqual([
        ["old", 1, 900],
        ["new", 2, 600],
        ["new", 2, 600],
      ]);
      expect(codes(seen)).toEqual(["serials-differ"]);
      expect(seen.everyoneSees).toEqual({
        at: null,
        seconds: 900,
        because: "1 of 3 server addresses still give the old answer, and then 15 min for copies of it",
      });
    }
  });

  it("of which one refuses, one is lame, one is silent", async () => {
    const where = await lab({
      ...plain,
      "127.0.0.11": { "z.zone": newer, "faults.yaml": "shop.test: refused\n" },
      // Knows the parent and refers down: lame for the child.
      "127.0.0.12": { "test.zone": test },
    });
    const seen = propagationOf(await survey(where), planned);
    expect(seen.servers.map(({ state }) => state)).toEqual(["silent", "refused", "lame"]);
    expect(codes(seen)).toEqual(["silent", "refused", "lame"]);
    expect(seen.everyoneSees).toMatchObject({ at: null, because: "no server of the zone tells its answer" });
  });

  it("without glue, with other glue, and with servers only one side names", async () => {
    const moved = newer.replace("@ 600 NS ns.elsewhere.other.\n", "@ 600 NS ns3\n");
    const where = await lab({
      ...plain,
      "127.0.0.3": {
        "test.zone": test
          .replace("ns2.shop 300 A 127.0.0.12\n", "")
          .replace("ns1.shop 300 A 127.0.0.11", "ns1.shop 300 A 127.0.0.11\nns1.shop 300 A 127.0.0.14"),
        "other.zone": other,
      },
      "127.0.0.11": { "z.zone": moved },
      "127.0.0.12": { "z.zone": moved },
      "127.0.0.13": { "z.zone": moved },
    });
    const seen = propagationOf(await survey(where), planned);
    expect(codes(seen).sort()).toEqual(["delegation-differs", "missing-glue", "no-address", "silent", "wrong-glue"]);
    expect(seen.problems.map(({ message }) => message).join("\n")).toMatch(/test gives no address of ns2\.shop\.test/);
    expect(seen.problems.map(({ message }) => message).join("\n")).toMatch(
      /ns\.elsewhere\.other only above, ns3\.shop\.test only in the zone/,
    );
  });

  it("are asked over IPv6, too", async () => {
    const where = await lab({
      ...plain,
      "127.0.0.3": { "test.zone": test.replace("ns2.shop 300 A 127.0.0.12", "ns2.shop 300 AAAA ::1"), "other.zone": other },
      "127.0.0.11": { "z.zone": newer },
      "::1": { "z.zone": newer.replace("ns2 600 A 127.0.0.12", "ns2 600 AAAA ::1") },
      "127.0.0.13": { "z.zone": newer },
    });
    expect(brief(propagationOf(await survey(where), planned))).toContain("ns2.shop.test ::1 answers new");
  });

  it("that lie in each other, without glue, end the search", async () => {
    const where = await lab({
      "127.0.0.2": { "root.zone": "$ORIGIN .\n@ 300 SOA a h 1 1 1 1 1\n@ 300 NS a\na 300 A 127.0.0.2\nx. 300 NS ns.y.\ny. 300 NS ns.x.\n" },
    });
    const seen = propagationOf(await survey(where, "MX a.x"), undefined);
    expect(seen).toMatchObject({ zone: "x", servers: [], problems: [{ code: "no-address" }] });
  });

  it("are found for an alias, for a name that is not there, and where parent and child share a server", async () => {
    const where = await lab({
      ...plain,
      "127.0.0.11": { "z.zone": newer },
      "127.0.0.12": { "z.zone": newer },
      "127.0.0.13": { "z.zone": newer },
    });
    expect(propagationOf(await survey(where, "A www.shop.test"), undefined)).toMatchObject({
      zone: "shop.test",
      servers: [{ answer: ["CNAME shop.test."] }, {}, {}],
    });
    expect(propagationOf(await survey(where, "TXT new.shop.test"), []).servers[0]).toMatchObject({
      answer: ["nxdomain"],
      ttl: 120,
      holds: "new",
    });
    expect(propagationOf(await survey(where, "NS other"), undefined)).toMatchObject({ zone: "other", servers: [{ state: "answers" }] });
    await where.serve("127.0.0.3", { "test.zone": test, "z.zone": newer });
    expect(propagationOf(await survey(where), planned)).toMatchObject({ zone: "shop.test" });
  });

  it("are not asked at private addresses outside a laboratory, and without a root it says so", async () => {
    const where = await lab({ ...plain });
    const made = createPropagation({ resolvers: [where.url("127.0.0.2")], now: () => 0, timeoutMs: 400 }, new AbortController().signal);
    if (typeof made === "string") throw new Error(made);
    closing.push(() => made.close());
    const seen = propagationOf(await made.survey("shop.invalid" as never, "MX"), undefined);
    expect(codes(seen)).toEqual(["zone-not-found"]);
  });
});

describe("resolvers", () => {
  it("that keep an old copy say for how long, and everyone waits for the longest", async () => {
    const where = await lab({
      ...plain,
      "127.0.0.11": { "z.zone": newer },
      "127.0.0.12": { "z.zone": newer },
      "127.0.0.13": { "z.zone": newer },
    });
    const caching = async (ttlSeconds: number, exchange: string) => {
      const mx = { kind: "mx", type: "MX", preference: 10, exchange: exchange as never } as const;
      const made = await scriptedServer({
        udp: (query, send) => {
          const { question } = query.decoded.message;
          const answers = question?.type === "MX" ? [{ owner: question.name, ttlSeconds, data: mx }] : [];
          send(answerTo(query, { answers, rcode: question?.type === "MX" ? 0 : 2 }));
        },
      });
      closing.push(() => made.close());
      return made.url;
    };
    const resolvers = [await caching(40, "old.test"), await caching(240, "old.test"), await caching(500, "new.test")];
    const seen = propagationOf(await survey(where, "MX shop.test", { resolvers }), planned);
    expect(seen.resolvers.map(({ holds, secondsLeft, splitHorizon }) => [holds, secondsLeft, splitHorizon])).toEqual([
      ["old", 40, false],
      ["old", 240, false],
      ["new", 500, false],
    ]);
    expect(seen.everyoneSees).toMatchObject({ at: "1970-01-01T00:04:00Z", seconds: 240 });
    expect(seen.everyoneSees.because).toContain(`${resolvers[1]} keeps the old answer for 4 min`);
  });

  // A server that holds the zone stands in for a resolver: without RD it would be the same.
  it("that speak for the zone themselves and say otherwise are a split horizon, named", async () => {
    const inside = shop(2, "@ 600 MX 10 inside.corp.test.").replace("SOA ns1", "SOA dc1.corp.test.");
    const where = await lab({
      ...plain,
      "127.0.0.11": { "z.zone": newer },
      "127.0.0.12": { "z.zone": newer },
      "127.0.0.13": { "z.zone": newer },
      "127.0.0.20": { "z.zone": inside },
      "127.0.0.21": { "z.zone": newer },
    });
    const seen = propagationOf(
      await survey(where, "MX shop.test", { resolvers: [where.url("127.0.0.20"), where.url("127.0.0.21")] }),
      planned,
    );
    expect(seen.resolvers.map(({ splitHorizon, holds }) => [splitHorizon, holds])).toEqual([
      [true, "old"],
      [false, "new"],
    ]);
    expect(seen.problems).toEqual([{ code: "split-horizon", message: expect.stringContaining("dc1.corp.test") }]);
    // It will never see it; the others do.
    expect(seen.everyoneSees.seconds).toBe(0);
  });

  it("are wrong options where they are no servers", () => {
    const of = (url: string) => createPropagation({ resolvers: [url], now: () => 0, timeoutMs: 1 }, new AbortController().signal);
    expect(of("embedded:x")).toMatch(/no server/);
    expect(of("nonsense")).toMatch(/no resolver/);
    expect(createPropagation({ resolvers: [], now: () => 0, timeoutMs: 1, root: "x" }, new AbortController().signal)).toMatch(
      /no root server/,
    );
  });
});

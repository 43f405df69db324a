// The published suite over the wire: the command as it stands, our own lookup, a server with the suite's records.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CliPorts, runCli } from "../../server/src/cli/index.ts";
import type { Rdata } from "../../server/src/dns/index.ts";
import { createLookup } from "../../server/src/lookup/index.ts";
import { answerTo, type ScriptedQuery, type ScriptedServer, scriptedServer } from "../../server/src/lookup/testing/scripted-server.ts";
import { folderOf } from "../../server/src/lookup/testing/zones.ts";
import { rcodes } from "../../server/src/lookup/wire.ts";
import { mailtranche } from "../cli/run.ts";
import { answerOf, type Case, type Scenario, type SuiteZone, suite, zoneOf } from "./spf-suite.ts";

/** What a name that times out costs; all others answer at once, but a busy machine is slow. */
const timeoutMs = 1_500;
/** Smaller than ours has to be, so that many answers of the suite are long ones and come over TCP. */
const longestUdp = 120;

interface Outcome {
  readonly result: string;
  readonly explanation: string | null;
}

const scenarios = suite("the RFC 7208 suite over the wire");

describe.skipIf(scenarios.length === 0)("the RFC 7208 suite over the wire", () => {
  const servers: ScriptedServer[] = [];
  const outcomes = new Map<Case, Promise<Outcome>>();

  beforeAll(async () => {
    for (const scenario of scenarios) {
      const server = await serverOf(scenario);
      servers.push(server);
      for (const one of Object.values(scenario.tests)) outcomes.set(one, inProcess(argumentsOf(one, server)));
    }
    await Promise.all(outcomes.values());
  });
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  for (const { description, tests } of scenarios) {
    for (const [name, one] of Object.entries(tests))
      it(`${description}: ${name}`, async () => expectAsStated(await outcomes.get(one), one));
  }

  it("was asked over UDP, and over TCP for what is long", () => {
    const sum = (kind: "udp" | "tcp") => servers.reduce((total, { count }) => total + count[kind], 0);
    expect(sum("udp")).toBeGreaterThan(300);
    expect(sum("tcp")).toBeGreaterThan(5);
  });

  it("says the same as the built program", async () => {
    const chosen = ["emptylabel", "exp-dns-error", "non-ascii-exp", "macro-mania-in-domain"];
    const found = scenarios.flatMap(({ tests }, i) =>
      Object.entries(tests).flatMap(([name, one]) => (chosen.includes(name) ? [{ one, server: servers[i] as ScriptedServer }] : [])),
    );
    expect(found).toHaveLength(chosen.length);
    await Promise.all(
      found.map(async ({ one, server }) => {
        const { stdout, stderr } = await mailtranche(argumentsOf(one, server));
        expect(stderr).toBe("");
        expectAsStated(JSON.parse(stdout) as Outcome, one);
      }),
    );
  });
});

/** What is said where the domain has no explanation of its own. */
const ownWords = /^\S+ does not name \S+ among the hosts that may send its mail$/;
const exactly = (text: string) => new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);

function expectAsStated(outcome: Outcome | undefined, { result, explanation }: Case): void {
  expect([result].flat()).toContain(outcome?.result);
  if (explanation !== undefined) expect(outcome?.explanation ?? "").toMatch(explanation === "DEFAULT" ? ownWords : exactly(explanation));
}

/** As a receiver: the domain of MAIL FROM, and that of HELO for a bounce (RFC 7208 2.4). */
function argumentsOf({ helo, host, mailfrom }: Case, { url }: ScriptedServer): readonly string[] {
  const domain = mailfrom === "" ? helo : mailfrom.slice(mailfrom.lastIndexOf("@") + 1);
  const client = ["--ip", host, `--from=${mailfrom}`, `--helo=${helo}`];
  return ["spf", ...client, "--resolver", url, "--timeout", `${timeoutMs}ms`, "--format", "json", "--", domain];
}

/** The command with a real lookup, without a process for each case. */
async function inProcess(args: readonly string[]): Promise<Outcome> {
  const [out, err]: [string[], string[]] = [[], []];
  const ports: Partial<CliPorts> = {
    version: "0",
    out: { write: (text) => void out.push(text), isTerminal: false },
    err: { write: (text) => void err.push(text), isTerminal: false },
    mayColour: false,
    now: Date.now,
    elapsedMs: () => 0,
    cancelled: new AbortController().signal,
    openSink: async () => ({
      ok: true,
      sink: {
        write: async (text) => {
          out.push(text);
          return undefined;
        },
        close: async () => undefined,
      },
    }),
    lookups: {
      live: (options) => createLookup({ ...options, files: folderOf({}) }),
    } as Partial<CliPorts["lookups"]> as CliPorts["lookups"],
  };
  await runCli(args, ports as CliPorts);
  if (err.length > 0) throw new Error(err.join(""));
  return JSON.parse(out.join("")) as Outcome;
}

async function serverOf({ zonedata }: Scenario): Promise<ScriptedServer> {
  const zone = zoneOf(zonedata);
  return scriptedServer({
    udp(query, send) {
      const bytes = answerBytes(zone, query);
      if (bytes) send(bytes.length > longestUdp ? answerTo(query, { truncated: true }) : bytes);
    },
    tcp(query, socket) {
      const bytes = answerBytes(zone, query);
      if (bytes) socket.write(Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length & 0xff), bytes]));
    },
  });
}

/** Nothing where the suite wants a timeout. */
function answerBytes(zone: SuiteZone, query: ScriptedQuery): Uint8Array | undefined {
  const { question } = query.decoded.message;
  if (!question) throw new Error("a query without a question");
  const answer = answerOf(zone, question.name, question.type);
  const record = (data: Rdata) => ({ owner: question.name, ttlSeconds: 60, data });
  switch (answer.kind) {
    case "nxdomain":
      return answerTo(query, { rcode: rcodes.nxDomain });
    case "nodata":
      return answerTo(query);
    case "cname":
      return answerTo(query, { answers: [record({ kind: "name", type: "CNAME", target: answer.target })] });
    case "records":
      return answerTo(query, { answers: answer.records.map((data) => record(onWire(data))) });
    case "failed":
      return undefined;
    default:
      throw new Error(`the suite has no ${answer.kind}`);
  }
}

/** Bytes of UTF-8, in strings of at most 255 of them. */
function onWire(data: Rdata): Rdata {
  if (data.kind !== "txt") return data;
  const strings = data.strings.flatMap(
    (text) =>
      Buffer.from(text, "utf8")
        .toString("latin1")
        .match(/.{1,255}/gs) ?? [""],
  );
  return { ...data, strings };
}

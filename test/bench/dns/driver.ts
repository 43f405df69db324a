// Starts NSD and the proxy, lets the programs take turns, compares what they found, prints the table.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { freePort, startNsd } from "../../dns/servers.ts";
import { generate, selector, senderIp, type Truth } from "./internet.ts";
import type { Run } from "./measure.ts";

export interface Places {
  /** The bundled workers. */
  readonly ours: string;
  readonly peer: string;
  readonly command: string;
  readonly here: string;
}

interface Settings {
  readonly domains: number;
  readonly single: number;
  readonly queries: number;
  readonly rounds: number;
  /** Domains before the clock starts: what runs for the first time is compiled then. */
  readonly warmUp: number;
  readonly delayMs: number;
  readonly calibrate: boolean;
  readonly profile: boolean;
  readonly json: string | undefined;
}

interface Side {
  readonly name: string;
  readonly worker: string;
  readonly job: object;
  /** Domains or questions under way at once; several: the best of them is measured. */
  readonly concurrency: readonly number[];
}

interface Goal {
  readonly what: string;
  readonly isMet: boolean;
}

export async function benchmark(args: readonly string[], places: Places): Promise<number> {
  const settings = readSettings(args);
  const nsd = ["/usr/sbin/nsd", "/usr/local/sbin/nsd"].find(existsSync);
  if (nsd === undefined) {
    console.error("NOT RUN: the DNS benchmark needs nsd; apt-get install nsd");
    return 3;
  }
  const hosts = ["127.0.0.61", "127.0.0.62"] as const;
  const warmUp = settings.warmUp;
  const internet = generate(settings.domains + warmUp);
  const folder = mkdtempSync(join(tmpdir(), "mailtranche-bench-"));
  const server = await startNsd(nsd, { host: hosts[0], port: await freePort([hosts[0]]) }, { test: internet.zone });
  const farPort = await freePort([hosts[1]]);
  const proxy = await startProxy(places, [hosts[1], farPort, server.host, server.port, settings.delayMs]);
  try {
    const bench = new Bench(settings, places, folder, internet.truth, warmUp);
    console.log(
      `${settings.domains} domains on NSD, answers ${settings.delayMs} ms late where a row says so; ${settings.rounds} interleaved ${settings.rounds === 1 ? "round" : "rounds"}, medians\n`,
    );
    const far = `${hosts[1]}:${farPort}`;
    const near = `${server.host}:${server.port}`;
    const goals = [...(await bench.one(far)), ...(await bench.many(far)), ...(await bench.raw(near))];
    console.log(goals.map(({ what, isMet }) => `${isMet ? "met    " : "NOT MET"}  ${what}`).join("\n"));
    if (settings.profile) await bench.profile(far);
    if (settings.json !== undefined) writeFileSync(settings.json, `${JSON.stringify({ goals, tables: bench.tables }, undefined, 2)}\n`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    proxy.kill();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly side: Side;
  readonly runs: readonly Run[];
  readonly concurrency: number;
}

class Bench {
  readonly tables: Record<string, readonly Record<string, string>[]> = {};
  readonly #settings: Settings;
  readonly #places: Places;
  readonly #folder: string;
  readonly #truth: readonly Truth[];
  readonly #warmUp: readonly Truth[];
  #jobs = 0;

  constructor(settings: Settings, places: Places, folder: string, truth: readonly Truth[], warmUp: number) {
    this.#settings = settings;
    this.#places = places;
    this.#folder = folder;
    this.#warmUp = truth.slice(0, warmUp);
    this.#truth = truth.slice(warmUp);
  }

  /** One domain after the other: how many round trips a person waits for. */
  async one(far: string): Promise<readonly Goal[]> {
    const truth = this.#truth.slice(0, this.#settings.single);
    const measured = await this.#turns(this.#postures(far, [1], 20), truth);
    const { delayMs } = this.#settings;
    const trips = ({ runs }: Measured) => median(runs.map((run) => median(run.results.map(({ ms }) => ms)))) / delayMs;
    const slowest = ({ runs }: Measured) => Math.max(...runs.flatMap((run) => run.results.map(({ ms }) => ms))) / delayMs;
    const peer = trips(byName(measured, "mailauth"));
    this.#print(
      "one domain at a time",
      measured.map((each) => ({
        program: each.side.name,
        "ms (median)": (trips(each) * delayMs).toFixed(1),
        "round trips": trips(each).toFixed(2),
        "slowest, round trips": slowest(each).toFixed(2),
        "questions/domain": questions(each).toFixed(1),
        "against mailauth": `${(peer / trips(each)).toFixed(2)}x`,
      })),
    );
    return ["udp", "tcp"].map((way) => {
      const found = trips(byName(measured, `mailtranche ${way}`));
      return { what: `one domain in ${found.toFixed(2)} round trips over ${way.toUpperCase()} (goal: at most 3.5)`, isMet: found <= 3.5 };
    });
  }

  /** All domains, as many at once as serves each program best. */
  async many(far: string): Promise<readonly Goal[]> {
    const candidates = this.#settings.calibrate ? [32, 128, 512] : [64];
    const measured = await this.#turns([...this.#postures(far, candidates), this.#command(far)], this.#truth);
    const rate = ({ runs }: Measured) => median(runs.map((run) => (run.results.length / run.wallMs) * 1_000));
    const cpu = ({ runs }: Measured) => median(runs.map((run) => run.cpuMs / run.results.length));
    const peer = byName(measured, "mailauth");
    this.#print(
      `${this.#truth.length} domains`,
      measured.map((each) => ({
        program: each.side.name,
        threads: String(each.runs[0]?.threads ?? 1),
        "at once": each.side === measured.at(-1)?.side ? "-" : String(each.concurrency),
        "wall s": (median(each.runs.map(({ wallMs }) => wallMs)) / 1_000).toFixed(2),
        "domains/s": rate(each).toFixed(0),
        "cpu ms/domain": cpu(each).toFixed(3),
        "questions/domain": questions(each).toFixed(1),
        unanswered: unanswered(each),
        "rss MB": String(Math.max(...each.runs.map(({ rssMb }) => rssMb)) || "-"),
        "speed against mailauth": `${(rate(each) / rate(peer)).toFixed(2)}x`,
        "cpu against mailauth": `${(cpu(each) / cpu(peer)).toFixed(2)}x`,
      })),
    );
    const best = Math.max(...measured.filter((each) => each !== peer).map(rate)) / rate(peer);
    const perCore = Math.min(...measured.filter((each) => each !== peer).map(cpu)) / cpu(peer);
    console.log(`CPU of a domain, the leanest row: ${perCore.toFixed(2)} of mailauth's\n`);
    return [{ what: `${this.#truth.length} domains ${best.toFixed(2)}x as fast as mailauth (goal: at least 3)`, isMet: best >= 3 }];
  }

  /** Plain questions without delay: what one costs the processor. */
  async raw(near: string): Promise<readonly Goal[]> {
    const items = this.#truth.flatMap(({ domain }) => questionsOf(domain)).slice(0, this.#settings.queries);
    const warmUp = this.#warmUp.flatMap(({ domain }) => questionsOf(domain));
    const job = { kind: "raw", warmUp };
    const concurrency = [256];
    const sides: Side[] = [
      { name: "mailtranche tcp", worker: this.#places.ours, job: { ...job, resolver: `tcp://${near}` }, concurrency },
      { name: "mailtranche udp", worker: this.#places.ours, job: { ...job, resolver: `udp://${near}` }, concurrency },
      { name: "node:dns", worker: this.#places.peer, job: { ...job, server: near }, concurrency },
    ];
    const measured = await this.#interleaved(sides, items);
    const facts = measured.map(({ runs }) => runs.map((run) => run.results.map(({ result }) => result.facts)));
    requireEqual("plain questions", items, facts.flat());
    const cpu = ({ runs }: Measured) => median(runs.map((run) => (run.cpuMs / run.results.length) * 1_000));
    const peer = cpu(byName(measured, "node:dns"));
    this.#print(
      `${items.length} plain questions, no delay`,
      measured.map((each) => ({
        program: each.side.name,
        "questions/s": median(each.runs.map((run) => (run.results.length / run.wallMs) * 1_000)).toFixed(0),
        "cpu us/question": cpu(each).toFixed(1),
        unanswered: unanswered(each),
        "cpu against node:dns": `${(cpu(each) / peer).toFixed(2)}x`,
      })),
    );
    const ratio = cpu(byName(measured, "mailtranche tcp")) / peer;
    return [{ what: `cpu per question over pipelined TCP ${ratio.toFixed(2)} of node:dns's (goal: at most 0.33)`, isMet: ratio <= 1 / 3 }];
  }

  /** Where the time of our own workers goes. */
  async profile(far: string): Promise<void> {
    for (const side of this.#postures(far, [256]).filter(({ name }) => name.startsWith("mailtranche"))) {
      const folder = mkdtempSync(join(this.#folder, "profile-"));
      await this.#run(
        side,
        this.#truth.map(({ domain }) => domain),
        256,
        ["--cpu-prof", `--cpu-prof-dir=${folder}`],
      );
      for (const file of readdirSync(folder)) console.log(`\n${side.name}, own time of functions\n${hottest(join(folder, file))}`);
    }
  }

  #postures(far: string, concurrency: readonly number[], warmUp = this.#warmUp.length): readonly Side[] {
    const job = { kind: "posture", senderIp, selector, warmUp: this.#warmUp.slice(0, warmUp).map(({ domain }) => domain) };
    return [
      { name: "mailtranche udp", worker: this.#places.ours, job: { ...job, resolver: `udp://${far}` }, concurrency },
      { name: "mailtranche tcp", worker: this.#places.ours, job: { ...job, resolver: `tcp://${far}` }, concurrency },
      {
        name: "mailtranche tcp, judged by its rules",
        worker: this.#places.ours,
        job: { ...job, resolver: `tcp://${far}`, rules: true },
        concurrency,
      },
      { name: "mailauth", worker: this.#places.peer, job: { ...job, server: far }, concurrency },
    ];
  }

  /** The command line itself: its start, its threads and its output count; the others are measured when they are warm. */
  #command(far: string): Side {
    const job = { kind: "posture", senderIp, selector, warmUp: [], resolver: `tcp://${far}` };
    return { name: "mailtranche inspect, from start to end", worker: this.#places.command, job, concurrency: [1] };
  }

  /** Every program finds what is true of every domain: nothing is won by looking at less. */
  async #turns(sides: readonly Side[], truth: readonly Truth[]): Promise<readonly Measured[]> {
    const measured = await this.#interleaved(
      sides,
      truth.map(({ domain }) => domain),
    );
    for (const { side, runs } of measured)
      for (const run of runs)
        requireEqual(
          side.name,
          truth.map(({ domain }) => domain),
          [truth, run.results.map(({ result }) => result.facts)],
        );
    const asked = Object.fromEntries(measured.map((each) => [each.side.name, questions(each)]));
    for (const [name, count] of Object.entries(asked))
      if (count < (asked.mailauth ?? 0)) throw new Error(`${name} asks ${count} questions for a domain, mailauth ${asked.mailauth}`);
    return measured;
  }

  async #interleaved(sides: readonly Side[], items: readonly unknown[]): Promise<readonly Measured[]> {
    const chosen = new Map<Side, number>();
    for (const side of sides) chosen.set(side, await this.#best(side, items));
    const runs = new Map<Side, Run[]>(sides.map((side) => [side, []]));
    for (let round = 0; round < this.#settings.rounds; round++)
      for (const side of sides) runs.get(side)?.push(await this.#run(side, items, chosen.get(side) ?? 1));
    return sides.map((side) => ({ side, runs: runs.get(side) ?? [], concurrency: chosen.get(side) ?? 1 }));
  }

  async #best(side: Side, items: readonly unknown[]): Promise<number> {
    if (side.concurrency.length === 1) return side.concurrency[0] ?? 1;
    const tried = [];
    for (const concurrency of side.concurrency) {
      const run = await this.#run(side, items.slice(0, 1_000), concurrency);
      // More at once than the way can carry is no speed.
      const isLossy = run.results.some(({ result }) => isUnanswered(result.facts));
      tried.push({ concurrency, wallMs: isLossy ? Number.POSITIVE_INFINITY : run.wallMs });
    }
    return tried.reduce((best, each) => (each.wallMs < best.wallMs ? each : best)).concurrency;
  }

  #run({ name, worker, job }: Side, items: readonly unknown[], concurrency: number, flags: readonly string[] = []): Promise<Run> {
    const path = join(this.#folder, `job-${this.#jobs++}.json`);
    writeFileSync(path, JSON.stringify({ ...job, items, concurrency }));
    const child = spawn(process.execPath, [...flags, worker, path], { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => {
        if (code === 0) resolve(JSON.parse(out) as Run);
        else reject(new Error(`${name} ended with ${code}`));
      });
    });
  }

  #print(title: string, rows: readonly Record<string, string>[]): void {
    this.tables[title] = rows;
    console.log(`${title}\n${tableText(rows)}\n`);
  }
}

function readSettings(args: readonly string[]): Settings {
  const quick = args.includes("--quick");
  const numberOf = (flag: string, fallback: number) => {
    const at = args.indexOf(flag);
    return at < 0 ? fallback : Number(args[at + 1]);
  };
  const jsonAt = args.indexOf("--json");
  return {
    domains: numberOf("--domains", quick ? 40 : 10_000),
    single: quick ? 3 : 30,
    queries: quick ? 200 : 50_000,
    rounds: numberOf("--rounds", quick ? 1 : 3),
    warmUp: quick ? 4 : 2_000,
    delayMs: 20,
    calibrate: !quick,
    profile: args.includes("--profile"),
    json: jsonAt < 0 ? undefined : args[jsonAt + 1],
  };
}

async function startProxy({ here }: Places, args: readonly (string | number)[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(here, "proxy.mjs"), ...args.map(String)], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the proxy ended with ${code}`)));
    child.stdout.once("data", () => resolve());
  });
  return child;
}

function questionsOf(domain: string): readonly (readonly [name: string, type: string])[] {
  return [
    [domain, "MX"],
    [domain, "TXT"],
    [`_dmarc.${domain}`, "TXT"],
    [`mx1.${domain}`, "A"],
    [`mx2.${domain}`, "AAAA"],
    [domain, "A"],
    [`none.${domain}`, "A"],
  ];
}

function requireEqual(what: string, items: readonly unknown[], found: readonly (readonly unknown[])[]): void {
  const [first, ...rest] = found;
  for (const other of rest)
    for (const [at, facts] of other.entries())
      if (!isUnanswered(facts) && !isUnanswered(first?.[at]) && !isDeepStrictEqual(facts, first?.[at]))
        throw new Error(`${what}: ${JSON.stringify(items[at])}: ${JSON.stringify(facts)} instead of ${JSON.stringify(first?.[at])}`);
}

/** A lost datagram says nothing about what was looked at; it is counted in its own column. */
function isUnanswered(facts: unknown): boolean {
  return typeof facts === "object" && facts !== null && "unanswered" in facts;
}

function unanswered({ runs }: Measured): string {
  return String(runs.reduce((sum, run) => sum + run.results.filter(({ result }) => isUnanswered(result.facts)).length, 0));
}

function byName(measured: readonly Measured[], name: string): Measured {
  const found = measured.find(({ side }) => side.name === name);
  if (!found) throw new Error(`${name} was not measured`);
  return found;
}

function questions({ runs }: Measured): number {
  return median(runs.map((run) => run.results.reduce((sum, { result }) => sum + result.questions, 0) / run.results.length));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function tableText(rows: readonly Record<string, string>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const width = (column: string) => Math.max(column.length, ...rows.map((row) => row[column]?.length ?? 0));
  const lineOf = (cell: (column: string) => string) =>
    columns.map((column, at) => (at === 0 ? cell(column).padEnd(width(column)) : cell(column).padStart(width(column)))).join("  ");
  return [lineOf((column) => column), ...rows.map((row) => lineOf((column) => row[column] ?? ""))].join("\n");
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

function hottest(path: string): string {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(path, "utf8")) as CpuProfile;
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || "(anonymous)"} ${url.slice(url.lastIndexOf("/") + 1)}:${lineNumber + 1}`,
    ]),
  );
  const own = new Map<string, number>();
  let busy = 0;
  for (const [at, id] of samples.entries()) {
    const name = names.get(id) ?? "";
    if (name.startsWith("(idle)")) continue;
    busy += timeDeltas[at] ?? 0;
    own.set(name, (own.get(name) ?? 0) + (timeDeltas[at] ?? 0));
  }
  return [...own]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 25)
    .map(([name, time]) => `${((time / busy) * 100).toFixed(1).padStart(5)} %  ${name}`)
    .join("\n");
}

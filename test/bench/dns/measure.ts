// What the workers of this benchmark share: items through a function with so many under way, wall and CPU of exactly that.
import { readFileSync } from "node:fs";

/** What the driver wrote for one worker. */
export interface Job {
  readonly kind: "posture" | "raw";
  /** Ours is given a URL, node:dns an address with port. */
  readonly resolver: string;
  readonly server: string;
  readonly senderIp: string;
  readonly selector: string;
  readonly rules?: boolean;
  readonly warmUp: readonly Item[];
  readonly items: readonly Item[];
  readonly concurrency: number;
}

/** A domain, or a plain question. */
export type Item = string | readonly [name: string, type: string];

export interface Done {
  /** What was found; `{ unanswered }` where a datagram was lost once too often. */
  readonly facts: unknown;
  readonly questions: number;
}

export interface Run {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rssMb: number;
  /** That do the work; one where it is absent. */
  readonly threads?: number;
  readonly results: readonly { readonly result: Done; readonly ms: number }[];
}

/** Runs the job of the command line: once to warm up, once to measure. The only line that is printed is the result. */
export async function runJob(workOf: (job: Job) => Promise<{ ask(item: Item): Promise<Done>; close(): void }>): Promise<void> {
  const job = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Job;
  const { ask, close } = await workOf(job);
  await measured(job.warmUp, job.concurrency, ask);
  const run: Run = { ...(await measured(job.items, job.concurrency, ask)), rssMb: Math.round(process.memoryUsage.rss() / 1e6) };
  close();
  process.stdout.write(`${JSON.stringify(run)}\n`, () => process.exit(0));
}

async function measured(items: readonly Item[], concurrency: number, ask: (item: Item) => Promise<Done>): Promise<Omit<Run, "rssMb">> {
  const results: { result: Done; ms: number }[] = new Array(items.length);
  let next = 0;
  const cpu = process.cpuUsage();
  const from = performance.now();
  const lane = async () => {
    while (next < items.length) {
      const at = next++;
      const started = performance.now();
      const result = await ask(items[at] as Item);
      results[at] = { result, ms: performance.now() - started };
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, lane));
  const wallMs = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1_000, results };
}

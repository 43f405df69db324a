// The three evaluations of one set of cases over one loopback DNS: ours, mailauth's and pyspf's.
import { spawn, spawnSync } from "node:child_process";
import { promises as dns } from "node:dns";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { spf } from "mailauth/lib/spf/index.js";
import { type Answer, questionText } from "../../server/src/dns/index.ts";
import { lookupOf } from "../../server/src/lookup/testing/ask.ts";
import { checkHost, parseIp } from "../../server/src/records/index.ts";
import type { SpfCase } from "./spf-cases.ts";

export interface Verdict {
  readonly result: string;
  /** Words of the domain for a fail, or why an error is one. */
  readonly words?: string;
}

type Client = Pick<SpfCase, "ip" | "sender" | "helo">;

// A busy machine is slow to answer, and no verdict may hang on that: every wait here is long.

/** check_host() as we evaluate it, its questions asked over our own lookup, in rounds. */
export async function ours(cases: readonly Client[], port: number): Promise<readonly Verdict[]> {
  const lookup = await lookupOf({ resolvers: [`udp://127.0.0.1:${port}`], concurrency: 64, timeoutMs: 10_000 });
  const answers = new Map<string, Answer>();
  const one = async ({ ip, sender, helo }: Client): Promise<Verdict> => {
    const client = parseIp(ip);
    if (!client) throw new Error(`no address: ${ip}`);
    for (;;) {
      const open: Promise<unknown>[] = [];
      const check = checkHost({ ip: client, sender, helo }, (question) => {
        const key = questionText(question);
        const known = answers.get(key);
        if (!known) open.push(lookup.ask(question).then((answer) => answers.set(key, answer)));
        return known;
      });
      if (open.length === 0) {
        if (!("value" in check)) throw new Error("nothing to ask, and still open");
        const words = check.value.explanation ?? check.value.reason;
        return { result: check.value.result, ...(words === undefined ? {} : { words }) };
      }
      await Promise.all(open);
    }
  };
  try {
    return await inTurn(cases, one);
  } finally {
    lookup.close();
  }
}

export async function mailauth(cases: readonly Client[], port: number): Promise<readonly Verdict[]> {
  const resolver = new dns.Resolver({ timeout: 10_000, tries: 2 });
  resolver.setServers([`127.0.0.1:${port}`]);
  return inTurn(cases, async ({ ip, sender, helo }) => {
    const { status } = await spf({ ip, sender, helo, resolver: (name: string, type: string) => resolver.resolve(name, type) } as Parameters<
      typeof spf
    >[0]);
    return { result: status.result, ...(typeof status.comment === "string" ? { words: status.comment } : {}) };
  });
}

/** Debian's python: that of a version manager does not see Debian's modules. */
const python = "/usr/bin/python3";

export function hasPyspf(): boolean {
  return existsSync(python) && spawnSync(python, ["-c", "import spf, dns.resolver"]).status === 0;
}

/** All cases in one process. Our server answers meanwhile, so this waits without blocking. */
export async function pyspf(cases: readonly Client[], port: number): Promise<readonly Verdict[]> {
  const child = spawn(python, ["-W", "ignore", join(import.meta.dirname, "spf_peer.py")], { stdio: ["pipe", "pipe", "pipe"] });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.end(JSON.stringify({ port, cases: cases.map(({ ip, sender, helo }) => ({ ip, sender, helo })) }));
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) throw new Error(`pyspf ended with ${code}: ${Buffer.concat(err).toString()}`);
  const verdicts = JSON.parse(Buffer.concat(out).toString()) as [string, string][];
  return verdicts.map(([result, words]) => ({ result, words }));
}

/** Sixteen at a time, results in order. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = new Array<R>(items.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as T);
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return results;
}

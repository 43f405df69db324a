// One worker: mailauth with node:dns, or node:dns alone.
import { promises } from "node:dns";
import { createRequire } from "node:module";
import { type Done, type Item, type Job, runJob } from "./measure.ts";

// What mailauth's posture is made of lies behind its door, untyped.
const load = createRequire(import.meta.url);
type Resolve = (name: string, type: string) => Promise<unknown>;

await runJob(async (job) => {
  const resolver = new promises.Resolver({ timeout: 1_000, tries: 4 });
  resolver.setServers([job.server]);
  const posture = job.kind === "posture" ? mailauth(resolver, job) : undefined;
  const ask = (item: Item): Promise<Done> =>
    (typeof item === "string" && posture ? posture(item) : plain(item as readonly [string, string], resolver)).catch((error: unknown) => ({
      facts: { unanswered: codeOf(error) },
      questions: 0,
    }));
  return { ask, close: () => resolver.cancel() };
});

function mailauth(resolver: promises.Resolver, { senderIp, selector }: Job): (domain: string) => Promise<Done> {
  const { spf } = load("mailauth/lib/spf");
  const getDmarcRecord = load("mailauth/lib/dmarc/get-dmarc-record");
  const { getPublicKey } = load("mailauth/lib/tools");
  const { resolvePolicy } = load("mailauth/lib/mta-sts");
  return async (domain) => {
    let questions = 0;
    const resolve: Resolve = (name, type) => {
      questions++;
      return resolver.resolve(name, type);
    };
    // What mailauth knows of; the rest of our posture (TLS-RPT, BIMI, TLSA) is not asked here, to its advantage.
    const [mx, spfResult, dmarc, key, mtaSts] = await Promise.all([
      resolve(domain, "MX") as ReturnType<typeof resolver.resolveMx>,
      spf({ sender: `postmaster@${domain}`, ip: senderIp, helo: domain, mta: "mx.bench.test", resolver: resolve }),
      getDmarcRecord(domain, resolve),
      getPublicKey("DKIM", `${selector}._domainkey.${domain}`, 512, resolve),
      resolvePolicy(domain, { resolver: resolve }),
    ]);
    if (spfResult.status.result === "temperror") return { facts: { unanswered: "temperror" }, questions };
    const facts = {
      domain,
      mx: mx.sort((a, b) => a.priority - b.priority).map(({ priority, exchange }) => `${priority} ${exchange}`),
      spf: spfResult.status.result,
      dkimBits: key.modulusLength,
      dmarc: dmarc.p,
      mtaSts,
    };
    return { facts, questions };
  };
}

async function plain([name, type]: readonly [string, string], resolver: promises.Resolver): Promise<Done> {
  try {
    return { facts: ((await resolver.resolve(name, type)) as readonly unknown[]).map(textOf).sort(), questions: 1 };
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENODATA" && code !== "ENOTFOUND") throw error;
    return { facts: code === "ENODATA" ? "nodata" : "nxdomain", questions: 1 };
  }
}

/** As zone files write it, like the records on our side. */
function textOf(record: unknown): string {
  if (Array.isArray(record)) return record.map((part) => `"${part}"`).join(" ");
  if (typeof record !== "object" || record === null) return String(record);
  const { priority, exchange } = record as { priority: number; exchange: string };
  return `${priority} ${exchange}.`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

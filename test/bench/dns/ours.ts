// One worker: our engine, as `inspect` runs it; or our lookup alone.
import { type Lookup, type Name, parseName, rdataText } from "../../../server/src/dns/index.ts";
import { createLookup } from "../../../server/src/lookup/index.ts";
import { inspectDomain } from "../../../server/src/posture/index.ts";
import { registry } from "../../../server/src/rules/registry.gen.ts";
import { type Done, type Item, type Job, runJob } from "./measure.ts";

/** One for all domains, as on the command line. */
const { signal } = new AbortController();

await runJob(async (job) => {
  const created = await createLookup({
    resolvers: [job.resolver],
    now: Date.now,
    timeoutMs: 10_000,
    files: { list: async () => [], readFile: async () => undefined },
  });
  if (!created.ok) throw new Error(created.why);
  const { lookup } = created;
  const ask = (item: Item) => (typeof item === "string" ? posture(item, job, lookup) : plain(item, lookup));
  return { ask, close: () => lookup.close() };
});

async function posture(domain: string, { selector, senderIp, rules, concurrency }: Job, lookup: Lookup): Promise<Done> {
  const { posture: found, questions } = await inspectDomain(
    { domain: parseName(domain) as Name, selectors: [selector], senderIps: [senderIp] },
    // The peer judges nothing: it is compared with the same work, and a row of its own shows what judging costs.
    { lookup, rules: rules ? registry : [], now: Date.now(), signal, allowed: { https: false, smtp: false }, hurries: concurrency === 1 },
  );
  const failed = [found.mx, found.spf, found.dmarc, found.mtaSts, ...found.dkim.keys].find(({ state }) => state === "failed");
  const facts = {
    domain,
    mx: found.mx.hosts.map(({ preference, host }) => `${preference} ${host}`),
    spf: found.spf.senders[0]?.result ?? null,
    dkimBits: found.dkim.keys[0]?.bits ?? null,
    dmarc: found.dmarc.policy,
    mtaSts: found.mtaSts.id,
  };
  return { facts: failed ? { unanswered: failed.why } : facts, questions };
}

async function plain([name, type]: readonly [string, string], lookup: Lookup): Promise<Done> {
  const answer = await lookup.ask({ kind: "dns", name: parseName(name) as Name, type });
  if (answer.kind === "failed") return { facts: { unanswered: answer.why }, questions: 1 };
  return { facts: answer.kind === "records" ? answer.records.map(rdataText).sort() : answer.kind, questions: 1 };
}

import { type Instant, joinPath } from "../base/index.ts";
import type { Lookup } from "../dns/index.ts";
import type { Allowed } from "../engine/index.ts";
import type { Settings } from "../playbook/index.ts";
import type { LookupOptions } from "./options.ts";
import type { CliPorts, LiveLookupOptions } from "./ports.ts";
import { UsageError } from "./usage.ts";

export interface PreferredLookup {
  readonly lookup: Lookup;
  /** Writes the facts file, where one was asked for. */
  save(): Promise<void>;
  /** Live servers and nothing else: others may ask them in the same way, when each takes its share. */
  readonly live?: { readonly options: Omit<LiveLookupOptions, "now">; divide(count: number): void };
}

/** The command line wins over Settings, Settings over the system's resolvers. `probes`: what may be asked beyond the DNS. */
export async function preferredLookup(
  settings: Settings | undefined,
  now: () => Instant,
  options: LookupOptions,
  ports: CliPorts,
  probes: Allowed = settings?.probes ?? { https: false, smtp: false },
): Promise<PreferredLookup> {
  const { lookup: inner, live } = await answering(settings, now, options, ports, probes);
  const file = options.recordFacts;
  if (file === undefined) return { lookup: inner, save: async () => {}, ...(live ? { live } : {}) };
  const recorder = ports.lookups.recording(inner, now);
  return {
    lookup: recorder.lookup,
    save: async () => {
      const problem = await ports.writeFile(file, recorder.facts());
      if (problem !== undefined) throw new UsageError(`--record-facts ${file} ${problem}`);
    },
  };
}

async function answering(
  settings: Settings | undefined,
  now: () => Instant,
  options: LookupOptions,
  ports: CliPorts,
  probes: Allowed,
): Promise<Pick<PreferredLookup, "lookup" | "live">> {
  if (options.offline && options.facts === undefined) return { lookup: ports.lookups.offline(now) };
  if (options.facts !== undefined) {
    const read = await ports.readText(options.facts);
    if (!read.ok) throw new UsageError(`--facts ${options.facts} ${read.why}`);
    const recorded = ports.lookups.recorded(read.text, options.facts, now);
    if (!recorded.ok) throw new UsageError(recorded.why);
    return { lookup: recorded.lookup };
  }
  const given = options.resolver;
  const asked = {
    resolvers: given ?? settings?.resolvers.map((url) => atFolder(url, settings.folder)) ?? ["system"],
    timeoutMs: options.timeout ?? settings?.timeoutMs ?? 5_000,
    concurrency: options.concurrency ?? settings?.concurrency ?? 256,
    allowPrivate: settings?.fields?.get("network")?.get("allowPrivate")?.value === true,
    probes,
  };
  const created = await ports.lookups.live({ ...asked, now });
  if (!created.ok)
    throw new UsageError(
      given === undefined && settings?.path !== undefined ? `${settings.path}: resolvers: ${created.why}` : `--resolver ${created.why}`,
    );
  for (const problem of created.problems) ports.err.write(`mailtranche: ${problem}\n`);
  const { lookup } = created;
  // Zones in process are not read once for each thread.
  if (asked.resolvers.some((url) => url.startsWith("embedded:"))) return { lookup };
  return { lookup, live: { options: asked, divide: (count) => lookup.divide(count) } };
}

/** A folder in Settings is relative to them. */
function atFolder(url: string, folder: string): string {
  const embedded = /^embedded:(?![/\\]|[A-Za-z]:)(.+)$/.exec(url)?.[1];
  return embedded === undefined ? url : `embedded:${joinPath(folder, embedded)}`;
}

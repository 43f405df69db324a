import { isWithin, joinName, type Name, type Rdata, type RRType } from "../dns/index.ts";
import { type Propagation, propagationOf } from "../posture/index.ts";
import { readAlone } from "../zones/index.ts";
import type { InspectOptions } from "./inspect.ts";
import type { CliPorts } from "./ports.ts";
import { UsageError } from "./usage.ts";

interface Watched {
  readonly name: Name;
  readonly type: RRType;
  /** Absent: nobody planned anything; the newest answer counts. */
  readonly planned?: readonly Rdata[];
}

export interface AuthoritativeView {
  of(domain: Name): Promise<readonly Propagation[]>;
  close(): void;
}

/** `--authoritative`: what each server of the zone and each resolver has of what mail rests on, or of what is planned. */
export async function authoritativeView(
  options: InspectOptions,
  ports: CliPorts,
  now: () => number,
): Promise<AuthoritativeView | undefined> {
  if (!options.authoritative) {
    if (options.planned !== undefined || options.root !== undefined) throw new UsageError("--planned and --root need --authoritative");
    return undefined;
  }
  if (options.offline || options.facts !== undefined)
    throw new UsageError("--authoritative asks name servers: it cannot be --offline or answered from --facts");
  const text = options.planned === undefined ? undefined : await plannedText(options.planned, ports);
  const view = ports.lookups.propagation(
    {
      resolvers: options.resolver ?? ["system"],
      now,
      timeoutMs: Math.min(options.timeout ?? 5_000, 5_000),
      ...(options.root === undefined ? {} : { root: options.root }),
    },
    ports.cancelled,
  );
  if (typeof view === "string") throw new UsageError(view);
  return {
    async of(domain) {
      const found: Propagation[] = [];
      for (const { name, type, planned } of watched(domain, text, options)) {
        if (ports.cancelled.aborted) break;
        found.push(propagationOf(await view.survey(name, type), planned));
      }
      return found;
    },
    close: () => view.close(),
  };
}

async function plannedText(path: string, ports: CliPorts): Promise<string> {
  const read = await ports.readText(path);
  if (!read.ok) throw new UsageError(`--planned ${path} ${read.why}`);
  return read.text;
}

/** The planned sets of the domain, relative names being its own; without a plan MX, SPF, DMARC and the given selectors. */
function watched(domain: Name, text: string | undefined, { planned, selector = [] }: InspectOptions): readonly Watched[] {
  if (text === undefined) {
    const texts = [domain, joinName("_dmarc", domain), ...selector.map((one) => joinName(`${one}._domainkey`, domain))];
    return [{ name: domain, type: "MX" }, ...texts.flatMap((name) => (name === undefined ? [] : [{ name, type: "TXT" }]))];
  }
  const zone = readAlone(text, { path: planned ?? "", origin: domain });
  const [problem] = zone.problems;
  if (problem) throw new UsageError(`--planned ${planned}: ${problem.message}`);
  const sets = zone.sets.filter(({ owner, type }) => isWithin(owner, domain) && type !== "SOA" && type !== "NS");
  return sets.map(({ owner, type, records }) => ({ name: owner, type, planned: records }));
}

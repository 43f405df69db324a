import type { Name } from "../dns/index.ts";
import { toName } from "../dns/index.ts";
import { isInShare, type Share } from "../posture/index.ts";
import type { CliPorts } from "./ports.ts";
import { UsageError } from "./usage.ts";

/** A domain and its place in the whole list, from 0; shares do not change it. */
export interface ListedDomain {
  readonly index: number;
  readonly domain: Name;
}

export interface ListOptions {
  /** From the command line: come first. */
  readonly given: readonly string[];
  /** One domain a line; blank lines and what follows `#` are left out. `-` is stdin. */
  readonly file: string | undefined;
  readonly share: Share | undefined;
  /** What is no domain, where it stands. */
  readonly onProblem: (where: string, why: string) => void;
}

/** Each domain once, as it is read: a list of millions is never held. Ends early when cancelled. */
export async function* listedDomains(options: ListOptions, ports: CliPorts): AsyncGenerator<ListedDomain> {
  const seen = new Set<Name>();
  const admit = (text: string): ListedDomain | "no name" | undefined => {
    const domain = toName(text);
    if (domain === undefined || domain === "." || text.includes("/")) return "no name";
    if (seen.has(domain)) return undefined;
    const index = seen.size;
    seen.add(domain);
    return options.share && !isInShare(domain, options.share) ? undefined : { index, domain };
  };
  for (const text of options.given) {
    const listed = admit(text);
    if (listed === "no name") throw new UsageError(`${text} is no domain name`);
    if (listed) yield listed;
  }
  if (options.file === undefined) return;
  const opened = await ports.openLines(options.file);
  if (!opened.ok) throw new UsageError(`--domains ${options.file} ${opened.why}`);
  const rows = opened.lines[Symbol.asyncIterator]();
  for (let number = 1; ; number++) {
    // Ctrl-C closes the stream under us, which rejects.
    const row = await rows.next().catch((error: unknown) => {
      if (ports.cancelled.aborted) return { done: true, value: undefined } as const;
      throw new UsageError(
        `--domains ${options.file} could not be read to its end (${error instanceof Error ? error.message : String(error)})`,
      );
    });
    if (row.done || ports.cancelled.aborted) return;
    const text = row.value.replace(/#.*/, "").trim();
    if (text === "") continue;
    const listed = admit(text);
    if (listed === "no name")
      options.onProblem(`${options.file === "-" ? "stdin" : options.file}:${number}`, `${text.slice(0, 80)} is no domain name`);
    else if (listed) yield listed;
  }
}

import { type InspectLine, readInspectLine, readInspectResult } from "../report/index.ts";
import type { InspectOptions } from "./inspect.ts";
import type { CliPorts } from "./ports.ts";
import { UsageError } from "./usage.ts";

/** An earlier result by domain, JSONL or JSON. */
export async function earlierLines(option: string, path: string, ports: CliPorts): Promise<ReadonlyMap<string, InspectLine>> {
  const { lines, problems } = readInspectResult(await wholeText(option, path, ports));
  const [first] = problems;
  if (first) throw new UsageError(`${option} ${path}:${first.line} ${first.why}`);
  return new Map(lines.map((line) => [line.domain, line]));
}

/** A result of any size, and a cut one. */
export async function wholeText(option: string, path: string, ports: CliPorts): Promise<string> {
  const opened = await ports.openLines(path);
  if (!opened.ok) throw new UsageError(`${option} ${path} ${opened.why}`.trim());
  const rows: string[] = [];
  for await (const row of opened.lines) rows.push(row);
  return rows.join("\n");
}

export interface Resumed {
  /** What need not be asked again. */
  readonly lines: ReadonlyMap<string, InspectLine>;
  /** `--output` is the same file: its lines stay where they are, new ones come after them. */
  readonly isContinued: boolean;
}

/**
 * What an earlier run with the same options knows in full. A file that is not there yet is an empty one, so that the first
 * try and the next are the same command. A cut line, and lines that were stopped half-way, are dropped and asked again.
 */
export async function resumedFrom(options: InspectOptions, ports: CliPorts): Promise<Resumed> {
  const path = options.resume;
  const lines = new Map<string, InspectLine>();
  if (path === undefined) return { lines, isContinued: false };
  const isContinued = path === options.output;
  const opened = await ports.openLines(path);
  if (!opened.ok) {
    if (opened.isMissing) return { lines, isContinued };
    throw new UsageError(`--resume ${path} ${opened.why}`);
  }
  let dropped = 0;
  for await (const row of opened.lines) {
    const line = readInspectLine(row);
    if (line?.complete && asksTheSame(line, options)) lines.set(line.domain, line);
    else if (row.trim() !== "") dropped++;
  }
  if (lines.size === 0 && dropped > 1)
    throw new UsageError(`--resume ${path} holds no line that fits: it is no JSONL result, or one of other --selector and --sender-ip`);
  if (isContinued) await keepOnly(path, lines, ports);
  return { lines, isContinued };
}

function asksTheSame(line: InspectLine, { selector = [], senderIp = [] }: InspectOptions): boolean {
  const same = (asked: readonly string[], wanted: readonly string[]): boolean => JSON.stringify(asked) === JSON.stringify(wanted);
  return (
    same(
      line.dkim.keys.map((key) => key.selector),
      selector,
    ) &&
    same(
      line.spf.senders.map(({ ip }) => ip),
      senderIp,
    )
  );
}

/** Without the cut line, new ones can follow. Whoever is stopped here still has the old file. */
async function keepOnly(path: string, lines: ReadonlyMap<string, InspectLine>, ports: CliPorts): Promise<void> {
  const opened = await ports.openSink(path, "replace");
  if (!opened.ok) throw new UsageError(`${path} ${opened.why}`);
  for (const line of lines.values()) {
    const why = await opened.sink.write(`${JSON.stringify(line)}\n`);
    if (why !== undefined) throw new UsageError(`${path} ${why}`);
  }
  const why = await opened.sink.close();
  if (why !== undefined) throw new UsageError(`${path} ${why}`);
}

import { plainStyle, type Style } from "../report/index.ts";
import type { OutputOptions } from "./options.ts";
import type { CliPorts } from "./ports.ts";
import { UsageError } from "./usage.ts";

const stress =
  (code: number) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`;

const terminalStyle: Style = { bold: stress(1), dim: stress(2), red: stress(31), green: stress(32), yellow: stress(33), blue: stress(34) };

export function styleFor(options: Pick<OutputOptions, "color" | "output">, ports: CliPorts): Style {
  const isColoured = options.color && options.output === undefined && ports.out.isTerminal && ports.mayColour;
  return isColoured ? terminalStyle : plainStyle;
}

/** The report, to where it was asked for. */
export async function emit(text: string, options: OutputOptions, ports: CliPorts): Promise<void> {
  if (options.output === undefined) {
    ports.out.write(text);
    return;
  }
  const problem = await ports.writeFile(options.output, text);
  if (problem !== undefined) throw new UsageError(`${options.output} ${problem}`);
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

export interface Progress {
  readonly report: (done: number, asked: number) => void;
  clear(): void;
}

/** One line on stderr that writes over itself; nothing where nobody watches. */
export function progressLine(
  options: Pick<OutputOptions, "quiet">,
  ports: CliPorts,
  words = (done: number, asked: number): string => `asking DNS: ${done} of ${asked} answered`,
): Progress {
  if (!ports.err.isTerminal || options.quiet) return { report: () => {}, clear: () => {} };
  let lastMs = 0;
  let isShown = false;
  return {
    report(done, asked) {
      const now = ports.elapsedMs();
      if (now - lastMs < 100) return;
      lastMs = now;
      isShown = true;
      ports.err.write(`\r\u001b[K${words(done, asked)}`);
    },
    clear() {
      if (isShown) ports.err.write("\r\u001b[K");
    },
  };
}

import { type Answer, type Facts, type Lookup, type Question, questionText } from "../dns/index.ts";
import type { CliPorts } from "./ports.ts";

/** Includes nest a few deep; aliases, hosts and agreements add rounds. */
const maxRounds = 64;

/** Asks until an evaluation has no open question. */
export async function settle(
  asked: Map<string, Answer>,
  evaluate: (ask: Facts) => unknown,
  lookup: Lookup,
  { progress, ports }: { progress: (done: number, asked: number) => void; ports: CliPorts },
): Promise<void> {
  let done = 0;
  for (let round = 0; round < maxRounds && !ports.cancelled.aborted; round++) {
    const open = new Map<string, Question>();
    evaluate((question) => {
      const key = questionText(question);
      const known = asked.get(key);
      if (!known) open.set(key, question);
      return known;
    });
    if (open.size === 0) return;
    const total = done + open.size;
    await Promise.all(
      [...open].map(async ([key, question]) => {
        asked.set(key, await lookup.ask(question, ports.cancelled));
        progress(++done, total);
      }),
    );
  }
}

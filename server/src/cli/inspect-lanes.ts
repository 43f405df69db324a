import type { AbortSignalLike, Lookup } from "../dns/index.ts";
import { inspectDomain } from "../posture/index.ts";
import { type InspectLine, inspectLine } from "../report/index.ts";
import type { Rule } from "../rules/index.ts";
import type { ListedDomain } from "./domain-list.ts";
import type { InspectJob, InspectThread } from "./ports.ts";

export interface InspectOnePorts {
  readonly lookup: Lookup;
  readonly rules: readonly Rule[];
  readonly cancelled: AbortSignalLike;
  readonly elapsedMs: () => number;
  /** Few are under way: each is done as soon as can be, not as cheaply. */
  readonly hurries?: boolean;
}

/** One domain, on whichever thread. */
export async function inspectOne({ index, domain }: ListedDomain, job: InspectJob, ports: InspectOnePorts): Promise<InspectLine> {
  const { selectors, senderIps, allowed, now, minSeverity, evidence } = job;
  const { lookup, rules, cancelled: signal, elapsedMs, hurries = false } = ports;
  const from = elapsedMs();
  const inspection = await inspectDomain({ domain, selectors, senderIps }, { lookup, rules, now, signal, allowed, hurries });
  return inspectLine(inspection, { index, durationMs: elapsedMs() - from, minSeverity, evidence });
}

/** With fewer under way, the time of one is what somebody waits for. */
const fewDomains = 8;
/** Shorter lists are done before another thread has loaded the program. */
const longList = 500;
/** More threads than this wait for the servers, not for the processor. */
const mostThreads = 8;
/** Questions under way that a thread is worth. */
const fewestQuestions = 128;

/** How many threads a long list is dealt to: one for each core, unless somebody wants few questions under way. */
export function threadsFor(cores: number, concurrency: number): number {
  return Math.max(1, Math.min(cores, mostThreads, Math.floor(concurrency / fewestQuestions)));
}

interface Lane {
  inspect(one: ListedDomain, hurries: boolean): Promise<InspectLine | undefined>;
  close(): void;
  underWay: number;
  isOver: boolean;
}

/**
 * Deals the domains of one list to this thread and, once the list has proved long, to others: each domain to whoever has the
 * fewest under way, so that a slow thread gets fewer. What a thread leaves undone when it ends, this one does.
 */
export class InspectLanes {
  readonly #own: (one: ListedDomain, hurries: boolean) => Promise<InspectLine>;
  readonly #startOthers: () => readonly InspectThread[];
  readonly #lanes: Lane[];
  #dealt = 0;

  constructor(own: (one: ListedDomain, hurries: boolean) => Promise<InspectLine>, startOthers: () => readonly InspectThread[]) {
    this.#own = own;
    this.#startOthers = startOthers;
    this.#lanes = [{ inspect: own, close: () => {}, underWay: 0, isOver: false }];
  }

  async inspect(one: ListedDomain): Promise<InspectLine> {
    if (++this.#dealt === longList) {
      for (const thread of this.#startOthers())
        this.#lanes.push({ inspect: (each) => thread.inspect(each), close: () => thread.close(), underWay: 0, isOver: false });
    }
    const lane = this.#idlest();
    lane.underWay++;
    const line = await lane.inspect(one, lane.underWay <= fewDomains);
    lane.underWay--;
    if (line) return line;
    lane.isOver = true;
    return this.#own(one, false);
  }

  close(): void {
    for (const lane of this.#lanes) lane.close();
  }

  #idlest(): Lane {
    let best = this.#lanes[0] as Lane;
    for (const lane of this.#lanes) if (!lane.isOver && lane.underWay < best.underWay) best = lane;
    return best;
  }
}

import type { Reply, Upstream, UpstreamOptions } from "./upstream.ts";
import { Window } from "./window.ts";
import type { WireQuestion } from "./wire.ts";

/** Asks one server, whatever its limits. */
export interface Asker {
  /** Never rejects. */
  ask(question: WireQuestion, options: UpstreamOptions): Promise<Reply>;
  close(): void;
}

const silencesToRest = 3;
const restMs = 5_000;

/** The same with its window, and with a memory of silence. */
export function limitedUpstream(url: string, isTrusted: boolean, asker: Asker, mostAtOnce?: number): Upstream {
  const window = new Window(mostAtOnce);
  let silences = 0;
  const cancelled: Reply = { ok: false, why: "timeout", detail: `${url}: cancelled` };
  let restUntil = Number.NEGATIVE_INFINITY;
  return {
    url,
    isTrusted,
    get isResting() {
      return silences >= silencesToRest && performance.now() < restUntil;
    },
    async ask(question, options) {
      const { signal, gate } = options;
      const hasPlace = window.enter(signal);
      if (hasPlace !== true && !(await hasPlace)) return cancelled;
      // The server's own place first: who waits for a slow server takes no place from the others.
      const mayGo = gate?.enter(signal) ?? true;
      if (mayGo !== true && !(await mayGo)) {
        window.leave("cancelled", 0, 0);
        return cancelled;
      }
      const startedAt = performance.now();
      const reply = await asker.ask(question, options);
      const outcome = reply.ok ? "answered" : signal.aborted ? "cancelled" : "silent";
      // An answer needs no clock.
      const at = outcome === "silent" ? performance.now() : startedAt;
      if (outcome === "answered") silences = 0;
      else if (outcome === "silent" && ++silences >= silencesToRest) restUntil = at + restMs;
      window.leave(outcome, startedAt, at);
      gate?.leave();
      return reply;
    },
    close: () => asker.close(),
  };
}

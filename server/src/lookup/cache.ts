import type { Instant } from "../base/index.ts";
import type { Answer } from "../dns/index.ts";

const maxEntries = 20_000;
/** A TTL of weeks does not outlive a day here; an absence not three hours (RFC 2308 5). */
const maxPositiveSeconds = 86_400;
const maxNegativeSeconds = 10_800;

interface Entry {
  readonly answer: Answer;
  readonly until: Instant;
}

/** Answers by the text of their question, for as long as their TTL allows; a failure has none. The oldest go first when it is full. */
export class AnswerCache {
  readonly #entries = new Map<string, Entry>();

  get(key: string, now: Instant): Answer | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    // With a fixed clock nothing expires.
    if (now < entry.until) return { ...entry.answer, meta: { ...entry.answer.meta, remainingTtl: Math.ceil((entry.until - now) / 1000) } };
    this.#entries.delete(key);
    return undefined;
  }

  keep(key: string, answer: Answer, ttlSeconds: number, now: Instant): void {
    const most = answer.kind === "nodata" || answer.kind === "nxdomain" ? maxNegativeSeconds : maxPositiveSeconds;
    const seconds = Math.min(ttlSeconds, most);
    if (seconds <= 0) return;
    this.#entries.delete(key);
    this.#entries.set(key, { answer, until: now + seconds * 1000 });
    if (this.#entries.size <= maxEntries) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }

  clear(): void {
    this.#entries.clear();
  }
}

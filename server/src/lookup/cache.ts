import type { Instant } from "../base/index.ts";
import { type Answer, sameResult } from "../dns/index.ts";

const maxEntries = 20_000;
/** Made free at once when it is full: one scan for many new answers. */
const batch = maxEntries / 10;
/** A TTL of weeks does not outlive a day here; an absence not three hours (RFC 2308 5). */
const maxPositiveSeconds = 86_400;
const maxNegativeSeconds = 10_800;

interface Entry {
  answer: Answer;
  until: Instant;
  /** Asked for since it was kept, or since the last clearing: gets a second chance. */
  isUsed: boolean;
}

/** Answers by the text of their question, for as long as their TTL allows; a failure has none. */
export class AnswerCache {
  readonly #entries = new Map<string, Entry>();

  /** One question asked twice in the same second gives the same object. */
  get(key: string, now: Instant): Answer | undefined {
    const entry = this.#entries.get(key);
    // What has expired stays until it is replaced: an equal answer takes over its records.
    if (!entry || now >= entry.until) return undefined;
    entry.isUsed = true;
    // With a fixed clock nothing expires.
    const remainingTtl = Math.ceil((entry.until - now) / 1000);
    if (entry.answer.meta.remainingTtl !== remainingTtl) entry.answer = { ...entry.answer, meta: { ...entry.answer.meta, remainingTtl } };
    return entry.answer;
  }

  /** What is kept: an answer equal to the one before keeps its records, so that comparing the two is one look. */
  keep(key: string, answer: Answer, ttlSeconds: number, now: Instant): Answer {
    const most = answer.kind === "nodata" || answer.kind === "nxdomain" ? maxNegativeSeconds : maxPositiveSeconds;
    const seconds = Math.min(ttlSeconds, most);
    if (seconds <= 0) return answer;
    const before = this.#entries.get(key);
    const until = now + seconds * 1000;
    if (before) {
      const kept = sameResult(before.answer, answer) ? { ...before.answer, meta: answer.meta } : answer;
      before.answer = kept;
      before.until = until;
      return kept;
    }
    this.#entries.set(key, { answer, until, isUsed: false });
    if (this.#entries.size > maxEntries) this.#makeRoom(now);
    return answer;
  }

  clear(): void {
    this.#entries.clear();
  }

  /** The oldest go first; those that were asked for go to the end of the line instead, once. */
  #makeRoom(now: Instant): void {
    let left = batch;
    for (const [key, entry] of this.#entries) {
      this.#entries.delete(key);
      if (entry.isUsed && now < entry.until) {
        entry.isUsed = false;
        this.#entries.set(key, entry);
      } else if (--left === 0) return;
    }
  }
}

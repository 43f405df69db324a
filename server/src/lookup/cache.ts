import type { Instant } from "../base/index.ts";
import { type Answer, sameResult } from "../dns/index.ts";
import type { Flight } from "./flight.ts";

const maxEntries = 20_000;
/** A TTL of weeks does not outlive a day here; an absence not three hours (RFC 2308 5). */
const maxPositiveSeconds = 86_400;
const maxNegativeSeconds = 10_800;

/** What is known of one question: an answer while it is fresh, and whether somebody is fetching one. */
export interface Entry {
  answer: Answer | undefined;
  until: Instant;
  flight: Flight | undefined;
}

/**
 * Answers by the text of their question, for as long as their TTL allows; a failure has none. Two generations: when the
 * younger is full it becomes the older one, and what nobody asked for since then goes at once. Taking single entries out of a
 * `Map` under load costs more than all else here.
 */
export class AnswerCache {
  #younger = new Map<string, Entry>();
  #older = new Map<string, Entry>();

  entry(key: string): Entry | undefined {
    const young = this.#younger.get(key);
    if (young) return young;
    const old = this.#older.get(key);
    if (old) this.#add(key, old);
    return old;
  }

  /** The entry of a question, made where there is none. */
  open(key: string): Entry {
    const known = this.entry(key);
    if (known) return known;
    const entry: Entry = { answer: undefined, until: Number.NEGATIVE_INFINITY, flight: undefined };
    this.#add(key, entry);
    return entry;
  }

  get(key: string, now: Instant): Answer | undefined {
    const entry = this.entry(key);
    return entry && freshAnswer(entry, now);
  }

  /** What is kept: an answer equal to the one before keeps its records, so that comparing the two is one look. */
  keep(key: string, answer: Answer, ttlSeconds: number, now: Instant): Answer {
    return ttlSeconds > 0 ? keepIn(this.open(key), answer, ttlSeconds, now) : answer;
  }

  clear(): void {
    this.#younger.clear();
    this.#older.clear();
  }

  #add(key: string, entry: Entry): void {
    if (this.#younger.size >= maxEntries / 2) {
      this.#older = this.#younger;
      this.#younger = new Map();
    }
    this.#younger.set(key, entry);
  }
}

/** One question asked twice in the same second gives the same object. */
export function freshAnswer(entry: Entry, now: Instant): Answer | undefined {
  const { answer, until } = entry;
  // What has expired stays until it is replaced: an equal answer takes over its records.
  if (!answer || now >= until) return undefined;
  // With a fixed clock nothing expires.
  const remainingTtl = Math.ceil((until - now) / 1000);
  if (answer.meta.remainingTtl === remainingTtl) return answer;
  entry.answer = { ...answer, meta: { ...answer.meta, remainingTtl } };
  return entry.answer;
}

/** As `AnswerCache.keep`, for an entry at hand. */
export function keepIn(entry: Entry, answer: Answer, ttlSeconds: number, now: Instant): Answer {
  const most = answer.kind === "nodata" || answer.kind === "nxdomain" ? maxNegativeSeconds : maxPositiveSeconds;
  const seconds = Math.min(ttlSeconds, most);
  if (seconds <= 0) return answer;
  const before = entry.answer;
  entry.answer = before && sameResult(before, answer) ? { ...before, meta: answer.meta } : answer;
  entry.until = now + seconds * 1000;
  return entry.answer;
}

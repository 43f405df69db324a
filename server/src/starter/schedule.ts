import { formatInstant, type Instant } from "../base/index.ts";

/** Dates of a first plan: suggestions that leave time for what has to happen before. Dates as `2026-12-08`. */
export interface Schedule {
  readonly today: string;
  readonly pilot: string;
  /** DMARC after some weeks of reports. */
  readonly quarantine: string;
  readonly reject: string;
}

const day = 86_400_000;
/** 1970-01-01 was a Thursday; Tuesday leaves three working days to support the pilot. */
const tuesday = (instant: Instant): Instant => instant + ((((5 - Math.floor(instant / day)) % 7) + 7) % 7) * day;

/** The pilot on a Tuesday two weeks from now or later; p=none for eight weeks after it, then quarantine for eight. */
export function schedule(now: Instant): Schedule {
  const date = (instant: Instant): string => formatInstant(instant).slice(0, 10);
  const pilot = tuesday(now + 14 * day);
  return { today: date(now), pilot: date(pilot), quarantine: date(pilot + 56 * day), reject: date(pilot + 112 * day) };
}

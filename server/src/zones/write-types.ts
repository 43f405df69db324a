import type { Name, RecordSet, RRType } from "../dns/index.ts";

/** The records of one zone, wherever they were written. */
export interface ZoneRecords {
  readonly zone: Name;
  readonly sets: readonly RecordSet[];
}

/** Records that a format cannot hold, so that they are not in its text. */
export interface Refused {
  readonly owner: Name;
  readonly type: RRType;
  readonly count: number;
  /** Why, as the end of a sentence. */
  readonly why: string;
}

export interface WrittenRecords {
  readonly text: string;
  readonly refused: readonly Refused[];
}

export type RecordWriter = (zones: readonly ZoneRecords[]) => WrittenRecords;

/** A TTL where the format wants one and the text does not say: an hour, as most tools take it. */
export const usualTtl = 3600;

export function refuse({ owner, type, records }: RecordSet, why: string, count = records.length): Refused {
  return { owner, type, count, why };
}

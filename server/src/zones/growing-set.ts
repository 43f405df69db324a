import type { Rdata } from "../dns/index.ts";
import type { LocatedSet, RecordSource } from "./types.ts";

/** A record set while its text is read: records come one by one. */
export interface GrowingSet<Source extends RecordSource> extends LocatedSet {
  readonly records: Rdata[];
  readonly sources: Source[];
}

import type { Place, TextUnit } from "../../base/index.ts";
import type { Name, RRType } from "../../dns/index.ts";
import type { YamlDocument } from "../../yaml/index.ts";
import type { Dialect, LocatedSet, ZoneProblem } from "../types.ts";

/** A value that is captured from a vendor, not guessed. */
export interface ZoneVariable {
  readonly name: string;
  /** The command or page that shows it. */
  readonly from: string | undefined;
  /** `undefined`: not captured yet. */
  readonly value: string | undefined;
  /** From when it can exist: `now`, or a tranche. */
  readonly known: string;
  readonly place: Place;
}

/** A record set that the document lists and whose records nobody can know yet. */
export interface UnknownSet {
  readonly owner: Name;
  /** `undefined`: the type cannot be read, so it may be any. */
  readonly type: RRType | undefined;
  /** `undefined`: among the fixed records. */
  readonly phase: string | undefined;
  readonly why: string;
  /** The variable that is not captured yet. */
  readonly variable?: ZoneVariable;
  readonly place: Place;
}

/** A document of kind Zone: fixed records of its own or of its base, and phases over them. */
export interface ZoneDocument {
  readonly id: string;
  readonly path: string;
  readonly origins: readonly Name[];
  /** Path of the text with the fixed records, relative to the workspace like every path. */
  readonly base?: string;
  readonly covers: "zone" | "listed";
  readonly fixed: readonly LocatedSet[];
  /** In the order of the text. */
  readonly phases: ReadonlyMap<string, readonly LocatedSet[]>;
  /** `undefined`: not said here; it stands in another file, or nowhere. */
  readonly live: string | undefined;
  readonly vars: ReadonlyMap<string, ZoneVariable>;
  readonly unknownSets: readonly UnknownSet[];
  /** Why nothing can be said about what the document does not show. */
  readonly unknown?: string;
  readonly problems: readonly ZoneProblem[];
  readonly dialect: Dialect;
  readonly document: YamlDocument;
  /** The first unit of the document: where a finding on all of it stands. */
  readonly unit: TextUnit;
}

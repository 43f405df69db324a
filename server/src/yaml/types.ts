import type { Mapped, Place, SourceDocument, TextEdit } from "../base/index.ts";

export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

/** A value as YAML 1.2 core schema reads it. `text` is the scalar's content before that (`20260801pm`, `1.10`, `2016`). */
export interface YamlScalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly style: ScalarStyle;
  /** The scalar as written, quotes and block header included. */
  readonly place: Place;
  /**
   * `text` with a map to offsets of `place.unit`. Where the map and the parser disagree it maps every unit to the whole
   * scalar: never a wrong place. Computed when asked, then kept.
   */
  content(): Mapped;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  /** A key without a value has a null scalar at the end of the key. */
  readonly value: YamlNode;
  /** From the start of the key to the end of the value; the key's line alone where the value is a map over several units. */
  readonly place: Place;
}

/**
 * Both of two equal keys are kept, in order; `get` gives the last. Merge keys (`<<`) are entries like any other.
 * The place of a map over several units is that of its key, of the root map that of its first entry: see `extent`.
 */
export interface YamlMap {
  readonly kind: "map";
  readonly entries: readonly YamlEntry[];
  readonly flow: boolean;
  readonly place: Place;
  get(key: string): YamlNode | undefined;
  entry(key: string): YamlEntry | undefined;
}

export interface YamlList {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
  readonly flow: boolean;
  readonly place: Place;
}

/** Aliases are replaced by the node they name. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

/**
 * `code`: `syntax` (the parser's own), `tab`, `duplicate-key` (`related` is the first key), `too-large` (2 MB),
 * `too-deep` (100 levels), `alias-bomb`, `unknown-alias`, `merge-key`, `several-documents`, `not-a-map`, `unquoted-template` (`{{name}}`).
 */
export interface YamlProblem {
  readonly code: string;
  /** The fact first, then what to do. */
  readonly message: string;
  readonly place: Place;
  readonly related?: Place;
  /** Only where the repair is certain (tabs to spaces, quotes around a template). */
  readonly edits?: readonly TextEdit[];
}

/** `root` is what could be read; `complete` is false where text was lost to a syntax error. */
export interface YamlDocument extends SourceDocument {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly complete: boolean;
}

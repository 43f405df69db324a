import type { Mapped, Place } from "../base/index.ts";
import { within } from "../base/index.ts";
import { type BlockExtent, mapScalar } from "./scalar-map.ts";
import type { ScalarStyle, YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "./types.ts";

export interface ScalarParts {
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly style: ScalarStyle;
  readonly place: Place;
  readonly block?: BlockExtent;
}

/** A class, because `content` keeps what it computed. */
class Scalar implements YamlScalar {
  readonly kind = "scalar";
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly style: ScalarStyle;
  readonly place: Place;
  readonly block: BlockExtent | undefined;
  #content: Mapped | undefined;

  constructor(parts: ScalarParts) {
    this.value = parts.value;
    this.text = parts.text;
    this.style = parts.style;
    this.place = parts.place;
    this.block = parts.block;
  }

  content(): Mapped {
    this.#content ??= mapScalar(this, this.block);
    return this.#content;
  }
}

/** A class, because `entry` is asked often and keeps its index. */
class BlockOrFlowMap implements YamlMap {
  readonly kind = "map";
  readonly entries: readonly YamlEntry[];
  readonly flow: boolean;
  readonly place: Place;
  #byKey: Map<string, YamlEntry> | undefined;

  constructor(entries: readonly YamlEntry[], flow: boolean, place: Place) {
    this.entries = entries;
    this.flow = flow;
    this.place = place;
  }

  entry(key: string): YamlEntry | undefined {
    this.#byKey ??= new Map(this.entries.map((entry) => [entry.key.text, entry]));
    return this.#byKey.get(key);
  }

  get(key: string): YamlNode | undefined {
    return this.entry(key)?.value;
  }
}

/** Only block scalars have one. */
export function blockExtent(node: YamlScalar): BlockExtent | undefined {
  return node instanceof Scalar ? node.block : undefined;
}

export function makeScalar(parts: ScalarParts): YamlScalar {
  return new Scalar(parts);
}

/** A null that nobody wrote, at the end of `place`. */
export function emptyScalar(place: Place): YamlScalar {
  const size = place.end - place.start;
  return new Scalar({ value: null, text: "", style: "plain", place: within(place, size, size) });
}

export function makeMap(entries: readonly YamlEntry[], flow: boolean, place: Place): YamlMap {
  return new BlockOrFlowMap(entries, flow, place);
}

export function makeList(items: readonly YamlNode[], flow: boolean, place: Place): YamlList {
  return { kind: "list", items, flow, place };
}

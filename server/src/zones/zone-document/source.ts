import type { Mapped, Place } from "../../base/index.ts";
import type { YamlList, YamlMap, YamlScalar } from "../../yaml/index.ts";
import type { RecordSource, TextString } from "../types.ts";

/** The nodes that one record of a Zone document is written in. */
export interface DocumentNodes {
  /** `records`, or a phase. */
  readonly list: YamlList;
  readonly item: YamlMap;
  readonly ttl: YamlScalar | undefined;
  /** The value; `undefined` where it stands in `parts`. */
  readonly value: YamlScalar | undefined;
  /** The list the value stands in, where there are several. */
  readonly values: YamlList | undefined;
  readonly parts: YamlList | undefined;
}

/** Where one record of a Zone document stands. With several origins a record of each stands at the same place. */
export class DocumentRecord implements RecordSource {
  readonly nodes: DocumentNodes;
  readonly place: Place;
  readonly owner: Place;
  readonly ttl: Place | undefined;
  readonly ttlInsert: Place;
  readonly ttlSeconds: number | undefined;
  readonly type: Place;
  readonly rdata: Place;
  readonly name: Place | undefined;
  readonly nameWritten: string | undefined;
  readonly preference: Place | undefined;
  readonly txt: Mapped | undefined;

  constructor(nodes: DocumentNodes, places: Omit<RecordSource, "strings" | "place" | "ttl" | "ttlInsert"> & { readonly owner: Place }) {
    this.nodes = nodes;
    this.place = nodes.item.place;
    this.owner = places.owner;
    this.ttl = nodes.ttl?.place;
    this.ttlInsert = { ...nodes.item.place, start: nodes.item.place.end };
    this.ttlSeconds = places.ttlSeconds;
    this.type = places.type;
    this.rdata = places.rdata;
    this.name = places.name;
    this.nameWritten = places.nameWritten;
    this.preference = places.preference;
    this.txt = places.txt;
  }

  /** Whoever publishes the record cuts it into strings; here it is one. */
  get strings(): readonly TextString[] | undefined {
    return this.txt && [{ place: this.rdata, value: this.txt, quoted: true }];
  }
}

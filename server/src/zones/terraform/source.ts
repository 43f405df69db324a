import type { SourceRange, TextUnit } from "../../base/index.ts";
import type { Dialect, RecordSource, ZoneSource } from "../types.ts";
import type { RecordResource } from "./resources.ts";
import type { HclAttribute, HclBlock, HclString } from "./syntax.ts";

export const dialect: Dialect = {
  name: "terraform",
  targetNaming: "absolute",
  chunking: "tool",
  maxChunk: 255,
  rrsetIsUnit: true,
  canComment: true,
};

/** What one record of a Terraform file is written in: what its editor needs. */
export interface TerraformNodes {
  readonly resource: RecordResource;
  readonly block: HclBlock;
  readonly unit: TextUnit;
  /** The string that holds the value and nothing else. */
  readonly literal: { readonly unit: TextUnit; readonly node: HclString } | undefined;
  /** The list that the value stands in, when it stands there as an item. */
  readonly list: { readonly unit: TextUnit; readonly range: SourceRange; readonly items: readonly SourceRange[] } | undefined;
  readonly item: SourceRange | undefined;
  /** The block inside the resource that is this record alone. */
  readonly inner: HclBlock | undefined;
  readonly ttl: HclAttribute | undefined;
  readonly priority: HclAttribute | undefined;
  /** One of several that `for_each` or `count` make of the block, or of a module that is called: the block cannot go. */
  readonly repeated: boolean;
}

export interface TerraformRecord extends RecordSource {
  readonly nodes: TerraformNodes;
}

/** A source with what its editor needs beside the sets: labels that are taken. */
export interface TerraformSource extends ZoneSource {
  readonly labels: ReadonlySet<string>;
}

import type { YamlScalar } from "../yaml/index.ts";
import { isOurs, rootOf } from "./kinds.ts";
import { schemaOf } from "./schema.ts";
import { collector } from "./schema-walk.ts";
import type { SourceFile } from "./types.ts";

/** Formats whose own pattern says what may be written: nothing in them is taken for another type by mistake. */
const free: ReadonlySet<string | undefined> = new Set([undefined, "x-id", "x-path", "x-glob", "x-selector"]);

/** Scalars without quotes where the language takes any text: a name, a region, a selector, a version. */
export function plainTexts(file: SourceFile): readonly YamlScalar[] {
  const root = rootOf(file);
  return root && file.kind && isOurs(file) ? textsIn(root, schemaOf(file.kind)) : [];
}

const textsIn = collector<YamlScalar>(({ node, shape }, add) => {
  if (node.kind !== "scalar" || node.style !== "plain" || node.text === "" || !shape) return;
  const types = typeof shape.type === "string" ? [shape.type] : (shape.type ?? []);
  if (types.includes("string") && !shape.enum && free.has(shape.format)) add(node);
});

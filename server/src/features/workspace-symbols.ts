import type { SourceRange } from "../base/index.ts";
import { setsOf } from "../engine/index.ts";
import { type FeatureContext, rangeIn } from "./context.ts";

/** Something that a person may look for by its name. */
export interface NamedThing {
  readonly name: string;
  /** `tranche`, `sender`, `MX` ... */
  readonly kind: string;
  readonly isRecord: boolean;
  readonly path: string;
  readonly range: SourceRange;
}

/** More than these nobody reads: the next letter narrows it. */
const most = 300;

/** Ids of all playbooks and owners of all zone texts whose name has the letters of the query in their order. */
export function thingsNamed(context: FeatureContext, query: string): readonly NamedThing[] {
  const wanted = query.toLowerCase();
  const things = new Map<string, NamedThing>();
  const add = (thing: Omit<NamedThing, "range">, range: SourceRange | undefined) => {
    if (range && things.size < most && holdsInOrder(thing.name.toLowerCase(), wanted))
      things.set(`${thing.path} ${range.start} ${thing.name}`, { ...thing, range });
  };
  for (const { declarations } of context.model.playbooks)
    for (const { id, kind, path, place, builtIn } of declarations)
      if (!builtIn) add({ name: id, kind, isRecord: false, path }, rangeIn(context, path, place));
  for (const zone of context.zones)
    for (const { set } of setsOf(zone))
      for (const { owner, type } of set.sources) {
        const at = owner ?? type;
        // A text may include others: the record stands in one of them.
        const path = context.documents.find(({ units }) => units.some(({ unit }) => unit === at.unit))?.path;
        if (path !== undefined) add({ name: set.owner, kind: set.type, isRecord: true, path }, rangeIn(context, path, at));
      }
  return [...things.values()];
}

function holdsInOrder(name: string, wanted: string): boolean {
  let at = 0;
  for (const char of wanted) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

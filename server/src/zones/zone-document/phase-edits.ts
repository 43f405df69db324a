import { type TextEdit, textAt } from "../../base/index.ts";
import { appendItem, setScalar, type YamlMap } from "../../yaml/index.ts";
import type { LocatedSet } from "../types.ts";
import { DocumentRecord } from "./source.ts";
import type { ZoneDocument } from "./types.ts";

/**
 * Writes the records of a set into a phase of its document as they are written where they stand, variables and all. No
 * edits where the phase has records of that owner and type, or an alias at the owner, and for a set of another text.
 */
export function copyToPhase(document: ZoneDocument, phase: string, set: LocatedSet): readonly TextEdit[] {
  const root = document.document.root;
  const phases = root?.kind === "map" ? root.get("phases") : undefined;
  const entry = phases?.kind === "map" ? phases.entry(phase) : undefined;
  const there = document.phases.get(phase) ?? [];
  if (!entry || there.some((one) => one.owner === set.owner && (one.type === set.type || one.type === "CNAME" || set.type === "CNAME")))
    return [];
  const units = new Set(document.document.units.map(({ unit }) => unit));
  const items = new Set<YamlMap>();
  for (const source of set.sources) {
    if (!(source instanceof DocumentRecord) || !units.has(source.place.unit)) return [];
    items.add(source.nodes.item);
  }
  const [first, ...others] = [...items].flatMap((item) => appendItem(entry, written(item)));
  // Several records go to one place, and an insertion there is one edit.
  return first ? [{ ...first, newText: [first, ...others].map(({ newText }) => newText).join("") }] : [];
}

/** The source of an item, its further lines moved to column 0. */
function written({ place }: YamlMap): string {
  const { text } = place.unit;
  const column = place.start - (text.lastIndexOf("\n", place.start - 1) + 1);
  return textAt(place).replace(new RegExp(`^ {0,${column}}`, "gm"), "");
}

/** Says that another phase is live. No edits where the document does not say it itself (a variable of another file). */
export function setLivePhase(document: ZoneDocument, phase: string): readonly TextEdit[] {
  const root = document.document.root;
  const live = root?.kind === "map" ? root.get("live") : undefined;
  if (live?.kind !== "scalar" || document.live === undefined || document.live === phase || !document.phases.has(phase)) return [];
  return setScalar(live, phase);
}

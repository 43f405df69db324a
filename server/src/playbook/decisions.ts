import { joinPath, parseInstant } from "../base/index.ts";
import { Cursor } from "../yaml/index.ts";
import type { MovedList } from "./inventory/index.ts";
import { isOurs, rootOf } from "./kinds.ts";
import type { DecisionDoc } from "./model.gen.ts";
import type { Decision, SourceFile } from "./types.ts";

/** Recorded decisions. Paths in them are relative to `folder`, that of the playbook; times without an offset are those of its zone. */
export function readDecisions(files: readonly SourceFile[], folder: string, timeZone: string): readonly Decision[] {
  return files.flatMap((file) => {
    const root = rootOf(file);
    if (!root || !isOurs(file) || file.kind !== "Decision") return [];
    const fields = new Cursor<DecisionDoc>(root);
    const tranche = fields.get("tranche")?.text;
    const at = fields.get("at")?.text;
    if (!tranche) return [];
    return [
      {
        id: file.id ?? "",
        tranche,
        verdict: fields.get("verdict")?.text ?? "",
        at: at ? parseInstant(at, timeZone) : undefined,
        path: file.path,
        place: fields.get("verdict")?.place ?? root.get("id")?.place ?? root.place,
        ruleSet: fields.get("ruleSet")?.text || undefined,
        approved: (fields.get("approved")?.items() ?? []).flatMap((item) => item.get("by")?.text || []),
        cohort: movedList(fields, file.id ?? "", folder),
      },
    ];
  });
}

function movedList(fields: Cursor<DecisionDoc>, decision: string, folder: string): MovedList | undefined {
  const cohort = fields.get("cohort");
  const file = cohort?.get("file");
  if (!file || file.text === "") return undefined;
  const size = cohort?.get("size");
  return {
    decision,
    path: joinPath(folder, file.text),
    place: file.place,
    size: typeof size?.value === "number" ? size.value : undefined,
    sizePlace: size?.place,
  };
}

/** Tranche to the latest list of who moved with it; none after it was rolled back: a second attempt selects anew. */
export function movedLists(decisions: readonly Decision[]): ReadonlyMap<string, MovedList> {
  const lists = new Map<string, MovedList>();
  for (const { tranche, verdict, cohort } of [...decisions].sort((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
    if (verdict === "rolled-back") lists.delete(tranche);
    else if (cohort) lists.set(tranche, cohort);
  }
  return lists;
}

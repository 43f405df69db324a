import type { Place } from "../base/index.ts";
import { toName } from "../dns/index.ts";
import type { YamlMap, YamlScalar } from "../yaml/index.ts";
import { parseCondition } from "./condition.ts";
import { keep, keepList } from "./keep.ts";
import { idKindOf, isOurs, rootOf, scalarAt } from "./kinds.ts";
import { library } from "./library.ts";
import { entriesOf, itemsOf, mapAt } from "./maps.ts";
import { isPath } from "./paths.ts";
import { schemaOf } from "./schema.ts";
import { collector } from "./schema-walk.ts";
import { mostSlices } from "./split.ts";
import type { Declaration, IdKind, Playbook, Reference, SourceFile } from "./types.ts";

// The schemas say which keys declare ids (`x-ids`) and which values name them (`x-ref`): nothing here lists fields.

export interface Names {
  readonly declarations: readonly Declaration[];
  readonly duplicates: Playbook["duplicates"];
  readonly references: readonly Reference[];
  /** The reference that stands at the place of this very node. */
  at(place: Place): Reference | undefined;
}

/** The ids of one workspace and their uses. `mayHold`: a document that could not be read may declare this. */
export function readNames(
  files: readonly SourceFile[],
  mayHold: (kind: IdKind, id: string) => boolean,
  older: Pick<Playbook, "declarations" | "references"> | undefined,
): Names {
  const ours = files.filter(isOurs);
  const declarations = keepList(
    older?.declarations,
    ours.flatMap((file) => namesIn(file).declarations),
    ({ place }) => place,
  );
  const lookup = newLookup([...declarations, ...library().declarations]);
  const before = new Map(older?.references.map((reference) => [reference.place, reference]));
  const references = new Map<Place, Reference>();
  for (const file of ours) {
    for (const one of namesIn(file).uses) {
      const known = resolved.get(one);
      if (known?.declarations === declarations && known.reference.path === file.path) {
        references.set(one.place, known.reference);
        continue;
      }
      const { kinds, owner, ...use } = one;
      const kind = kinds.find((one) => lookup(one, use.id, owner)) ?? kinds[0];
      const target = lookup(kind, use.id, owner);
      const unread = target === undefined && kinds.some((one) => mayHold(one, use.id));
      const reference: Reference = { kind, ...use, path: file.path, target, ...(unread && { unread }) };
      const kept = keep(before.get(use.place), reference);
      references.set(use.place, kept);
      // What names nothing may be declared in a text that can be read again.
      if (target) resolved.set(one, { declarations, reference: kept });
    }
  }
  return {
    declarations,
    duplicates: duplicatesOf(declarations),
    references: [...references.values()],
    at: (place) => references.get(place),
  };
}

/** What a use was found to name among these declarations. */
const resolved = new WeakMap<Use, { readonly declarations: readonly Declaration[]; readonly reference: Reference }>();

/** An id where it is used, before anybody knows what it names. The first of its kinds that has it is meant. */
interface Use {
  readonly kinds: readonly [IdKind, ...IdKind[]];
  readonly id: string;
  readonly place: Place;
  readonly field: string;
  readonly owner: string | undefined;
}

interface FileNames {
  readonly declarations: readonly Declaration[];
  readonly uses: readonly Use[];
}

const read = new WeakMap<SourceFile, FileNames>();

/** Of one document alone, so an edit elsewhere leaves it as it is. */
function namesIn(file: SourceFile): FileNames {
  let names = read.get(file);
  if (!names) {
    names = { declarations: declarationsOf(file), uses: usesOf(file) };
    read.set(file, names);
  }
  return names;
}

function declarationsOf(file: SourceFile): readonly Declaration[] {
  const root = rootOf(file);
  const found: Declaration[] = [];
  const declare = (kind: IdKind, key: YamlScalar, id: string, owner?: string) =>
    found.push({ kind, id, place: key.place, path: file.path, builtIn: false, ...(owner !== undefined && { owner }) });
  if (!root || !file.kind) return found;
  const documentId = scalarAt(root, "id");
  const kind = idKindOf(file.kind);
  if (documentId && kind) declare(kind, documentId, normalised(kind, documentId.text));
  const owner = file.kind === "Zone" ? (file.id ?? "") : undefined;
  for (const { ids, map } of idMaps(root, schemaOf(file.kind)))
    for (const { key } of map.entries) declare(ids, key, normalised(ids, key.text), owner);
  if (file.kind === "Playbook")
    for (const { key, value } of entriesOf(root.get("tranches")))
      declareParts(key.text, value.kind === "map" ? scalarAt(mapAt(value, "cohort"), "split") : undefined, declare);
  if (file.kind === "Tranche" && file.id !== undefined) declareParts(file.id, scalarAt(mapAt(root, "cohort"), "split"), declare);
  if (file.kind === "Runbook") {
    for (const step of [...itemsOf(root.get("steps")), ...itemsOf(root.get("rollback"))]) {
      const id = step.kind === "map" ? scalarAt(step, "id") : undefined;
      if (id) declare("step", id, id.text, file.id ?? "");
    }
  }
  return found;
}

/** Maps whose keys are ids. */
const idMaps = collector<{ readonly ids: IdKind; readonly map: YamlMap }>(({ node, shape }, add) => {
  const ids = shape?.["x-ids"] as IdKind | undefined;
  if (ids && node.kind === "map") add({ ids, map: node });
});

/** `split` makes `<id>-1` to `<id>-n` (LANGUAGE 3). */
function declareParts(id: string, split: YamlScalar | undefined, declare: (kind: IdKind, key: YamlScalar, id: string) => void): void {
  if (typeof split?.value !== "number" || split.value > mostSlices) return;
  for (let i = 1; i <= split.value; i++) declare("tranche", split, `${id}-${i}`);
}

function normalised(kind: IdKind, id: string): string {
  return kind === "domain" ? (toName(id) ?? id.toLowerCase()) : id;
}

type Lookup = (kind: IdKind, id: string, owner?: string) => Declaration | undefined;

/** First come, first named: documents of the workspace stand before the library. */
function newLookup(declarations: readonly Declaration[]): Lookup {
  const index = new Map<string, Declaration>();
  const key = (kind: IdKind, id: string, owner = "*") => `${kind} ${owner} ${id}`;
  for (const declaration of declarations) {
    for (const owner of new Set([declaration.owner ?? "*", "*"])) {
      const at = key(declaration.kind, declaration.id, owner);
      if (!index.has(at)) index.set(at, declaration);
    }
  }
  return (kind, id, owner) => index.get(key(kind, normalised(kind, id), owner));
}

function duplicatesOf(declarations: readonly Declaration[]): Playbook["duplicates"] {
  const groups = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const key = `${declaration.kind} ${declaration.owner ?? ""} ${declaration.id}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [declaration]);
    else if (!isSameKey(group, declaration)) group.push(declaration);
  }
  return [...groups.values()].flatMap(([first, ...again]) =>
    first && again.length > 0 ? [{ kind: first.kind, id: first.id, first, again }] : [],
  );
}

/** Two equal keys of one map are a fault of YAML and told as one; steps are items of a list. */
function isSameKey(group: readonly Declaration[], next: Declaration): boolean {
  const text = (one: Declaration) => one.place.unit.text.slice(one.place.start, one.place.end);
  return next.kind !== "step" && group.some((one) => one.path === next.path && text(one) === text(next));
}

function usesOf(file: SourceFile): readonly Use[] {
  const root = rootOf(file);
  if (!root || !file.kind) return [];
  return namedIds(root, schemaOf(file.kind)).map((use) => {
    const owner = ownerOf(use.kinds[0], use.owner, file);
    return owner === use.owner ? use : { ...use, owner };
  });
}

/** The owner of a phase is the zone that is named beside it. */
const namedIds = collector<Use>(({ node, shape, key, pointer }, add) => {
  const field = key?.text ?? "";
  const use = (kinds: Use["kinds"], id: string, place: Place, owner?: string) => {
    // A variable is resolved where it is rendered.
    if (id !== "" && !id.includes("${")) add({ kinds, id, place, field, owner });
  };
  if (node.kind === "map") {
    const keyKind = shape?.propertyNames?.["x-ref"] as IdKind | "rule" | undefined;
    if (keyKind && keyKind !== "rule") for (const { key } of node.entries) use([keyKind], key.text, key.place);
  } else if (node.kind === "scalar" && node.value !== null && shape) {
    if (shape.format === "x-condition") useCondition(node, use);
    const kind = shape["x-ref"] as IdKind | "rule" | undefined;
    if (!kind || kind === "rule" || isPathOf(kind, node.text)) return;
    use([kind], node.text, node.place, kind === "phase" ? /\/phase\/([^/]+)$/.exec(pointer)?.[1] : undefined);
  }
});

/** A zone is named by its id or by the path of its file; `live` may name a variable of a file. */
function isPathOf(kind: IdKind, text: string): boolean {
  return (kind === "zone" && isPath(text)) || (kind === "phase" && text.includes("#"));
}

/** Where the id is looked for: steps in their runbook, phases in the zone that is named beside them. */
function ownerOf(kind: IdKind, zone: string | undefined, file: SourceFile): string | undefined {
  if (kind === "step") return file.id ?? "";
  if (kind !== "phase") return undefined;
  return file.kind === "Zone" ? (file.id ?? "") : zone;
}

function useCondition(node: YamlScalar, use: (kinds: Use["kinds"], id: string, place: Place) => void): void {
  const { condition } = parseCondition(node);
  if (!condition) return;
  const [family, id, result] = condition.kpi.split(".");
  if (family === "probe") {
    if (result !== undefined && id !== undefined) use(["probe"], id, condition.kpiPlace);
  } else if (family !== "bounce") use(["kpi"], condition.kpi, condition.kpiPlace);
  const { scope, scopePlace } = condition;
  if (scope === undefined || scope === "all" || !scopePlace) return;
  use(scope.includes(".") ? ["domain", "sender", "tranche"] : ["sender", "tranche", "domain"], scope, scopePlace);
}

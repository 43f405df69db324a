import { type Place, parseDuration, parseEnd, parseInstant } from "../base/index.ts";
import { Cursor, mergeMaps, type YamlMap } from "../yaml/index.ts";
import type { Assembled } from "./assemble.ts";
import { library } from "./library.ts";
import { entriesOf, mapAt, mapOf } from "./maps.ts";
import type { TranchePart } from "./model.gen.ts";
import { splitOf } from "./split.ts";
import type { GateUse, Reference, RollbackUse, Slice, Tranche, Window } from "./types.ts";

/** A tranche with its defaults under it, before it is known who belongs to it. */
export interface TrancheDraft {
  readonly id: string;
  /** The id as written, before `split`. */
  readonly written: string;
  readonly place: Place;
  readonly path: string;
  readonly own: YamlMap | undefined;
  readonly fields: Cursor<TranchePart>;
  readonly needs: readonly Reference[];
  readonly order: number;
  readonly window: Window | undefined;
  readonly timeZone: string;
  readonly slice: Slice | undefined;
}

/** What `defaults.tranche`, the top of the playbook and the library say, in that order of strength. */
function inherited(root: YamlMap): YamlMap {
  const top = mapOf(
    entriesOf(root).filter(({ key }) => ["sync", "cutover", "rollback"].includes(key.text)),
    root.place,
  );
  const below = mergeMaps(top, library().rollback);
  const defaults = mapAt(mapAt(root, "defaults"), "tranche");
  return defaults ? mergeMaps(defaults, below) : below;
}

export function draftTranches(
  { root, pathOf }: Assembled,
  timeZone: string,
  referenceAt: (place: Place) => Reference | undefined,
): readonly TrancheDraft[] {
  const parent = inherited(root);
  const written = entriesOf(root.get("tranches")).map(({ key, value }) => {
    const own = value.kind === "map" ? value : undefined;
    return { key, own, parts: splitOf(mergeMaps(own ?? mapOf([], key.place), parent), key) };
  });
  const partsOf = new Map(written.map(({ key, parts }) => [key.text, parts.map(({ id }) => id)]));
  const drafts = written.flatMap(({ key, own, parts }) =>
    parts.map(({ id, map, after, slice }) => {
      const fields = new Cursor<TranchePart>(map);
      const zone = fields.get("timezone")?.text || timeZone;
      // Who needs a tranche that is split needs all of its parts.
      const stated = (fields.get("needs")?.items() ?? [])
        .flatMap((item) => referenceAt(item.place) ?? [])
        .flatMap((need) => (partsOf.get(need.id) ?? [need.id]).map((part) => (part === need.id ? need : { ...need, id: part })));
      const path = pathOf(key);
      const needs = after === undefined ? stated : [...stated, needOf(after, path)];
      const window = readWindow(fields, zone);
      return { id, written: key.text, slice, place: key.place, path, own, fields, needs, timeZone: zone, window };
    }),
  );
  const order = orderOf(drafts);
  return drafts.map((draft) => ({ ...draft, order: order.get(draft.id) ?? 0 }));
}

/** What nobody wrote: a part of a split tranche follows the one before it. */
function needOf({ id, place }: { readonly id: string; readonly place: Place }, path: string): Reference {
  return { kind: "tranche", id, place, path, field: "split", target: { kind: "tranche", id, place, path, builtIn: false } };
}

function readWindow(fields: Cursor<TranchePart>, timeZone: string): Window | undefined {
  const [from, to] = [fields.get("window")?.get("from"), fields.get("window")?.get("to")];
  const start = from && parseInstant(from.text, timeZone);
  const end = to && parseEnd(to.text, timeZone);
  return from && to && start !== undefined && end !== undefined
    ? { from: start, to: end, fromPlace: from.place, toPlace: to.place, timeZone }
    : undefined;
}

/** After everything it needs, else as written. Members of a cycle, which is an error of its own, come last. */
function orderOf(drafts: readonly { readonly id: string; readonly needs: readonly Reference[] }[]): ReadonlyMap<string, number> {
  const known = new Set(drafts.map((draft) => draft.id));
  const order = new Map<string, number>();
  let waiting = drafts;
  while (waiting.length > 0) {
    const ready = waiting.filter((draft) => draft.needs.every(({ id }) => order.has(id) || !known.has(id)));
    const next = ready[0] ?? waiting[0];
    if (!next) break;
    order.set(next.id, order.size);
    waiting = waiting.filter((draft) => draft !== next);
  }
  return order;
}

/** `stage`, else pilot without `needs`, else scale. */
export function stageOf({ fields, place, needs }: TrancheDraft): Pick<Tranche, "stage" | "stagePlace" | "stageStated"> {
  const stated = fields.get("stage");
  const known = (["pilot", "early-adopters", "scale", "final"] as const).find((stage) => stage === stated?.text);
  if (stated && known) return { stage: known, stagePlace: stated.place, stageStated: true };
  const hasNeeds = needs.length > 0 || (fields.get("needs")?.items().length ?? 0) > 0;
  return { stage: hasNeeds ? "scale" : "pilot", stagePlace: place, stageStated: false };
}

export type PartState = "known" | "unread" | "undefined";

/** `findGate` says what the workspace and the library hold under an id. */
export function gateUse(
  { fields, place }: TrancheDraft,
  findGate: (id: string) => { readonly state: PartState; readonly gate: GateUse["gate"] },
): GateUse {
  const stated = fields.get("gate");
  const id = stated?.text || "default";
  const at = stated?.place ?? place;
  if (id === "none") return { state: "off", id, place: at, stated: true, gate: undefined };
  const { state, gate } = findGate(id);
  return { state: state === "known" ? "on" : state, id, place: at, stated: stated !== undefined, gate };
}

export function rollbackUse({ fields, place }: TrancheDraft, runbookState: (id: string) => PartState): RollbackUse {
  const rollback = fields.get("rollback");
  if (rollback?.node.kind === "scalar") {
    // Anything but `none` is half typed, or a fault that the schema tells: what it decides is not known.
    return {
      state: rollback.text === "none" ? "off" : "unread",
      runbook: rollback.text,
      place: rollback.place,
      stated: true,
      withinSeconds: undefined,
      withinPlace: undefined,
    };
  }
  const runbook = rollback?.get("runbook");
  const within = rollback?.get("within");
  const id = runbook?.text || "rollback-tranche";
  const written = [runbook, rollback].find((part) => part && part.place.unit !== library().rollback.place.unit);
  return {
    state: id === "none" ? "off" : runbookState(id) === "unread" ? "unread" : "on",
    runbook: id,
    place: written?.place ?? place,
    stated: written !== undefined,
    withinSeconds: within && parseDuration(within.text),
    withinPlace: within?.place,
  };
}

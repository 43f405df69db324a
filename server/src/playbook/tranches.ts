import { type Place, parseDuration, parseInstant } from "../base/index.ts";
import { Cursor, mergeMaps, type YamlMap } from "../yaml/index.ts";
import { library } from "./library.ts";
import { entriesOf, mapAt, mapOf } from "./maps.ts";
import type { TranchePart } from "./model.gen.ts";
import type { GateUse, Reference, RollbackUse, Tranche, Window } from "./types.ts";

/** A tranche with its defaults under it, before it is known who belongs to it. */
export interface TrancheDraft {
  readonly id: string;
  readonly place: Place;
  readonly path: string;
  readonly own: YamlMap | undefined;
  readonly fields: Cursor<TranchePart>;
  readonly needs: readonly Reference[];
  readonly order: number;
  readonly window: Window | undefined;
  readonly timeZone: string;
  /** Of a tranche that is split: which of how many, and the id that the text has. */
  readonly part: { readonly whole: string; readonly index: number; readonly of: number } | undefined;
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
  root: YamlMap,
  path: string,
  timeZone: string,
  referenceAt: (place: Place) => Reference | undefined,
): readonly TrancheDraft[] {
  const parent = inherited(root);
  const whole = entriesOf(root.get("tranches")).map(({ key, value }) => {
    const own = value.kind === "map" ? value : undefined;
    const fields = new Cursor<TranchePart>(mergeMaps(own ?? mapOf([], key.place), parent));
    const zone = fields.get("timezone")?.text || timeZone;
    const needs = (fields.get("needs")?.items() ?? []).flatMap((item) => referenceAt(item.place) ?? []);
    const window = readWindow(fields, zone);
    return { id: key.text, place: key.place, path, own, fields, needs, timeZone: zone, window, order: 0, part: undefined };
  });
  const drafts = withLastParts(whole.flatMap(partsOf));
  const order = orderOf(drafts);
  return drafts.map((draft) => ({ ...draft, order: order.get(draft.id) ?? 0 }));
}

/** How many parts `split` asks for; `undefined`: none, or a number that nobody means. */
export function splitOf(split: unknown): number | undefined {
  return typeof split === "number" && Number.isInteger(split) && split >= 2 && split <= 100 ? split : undefined;
}

/** `split` and `every` make `<id>-1` to `<id>-n`, each of which needs the one before it (LANGUAGE 3). */
function partsOf(draft: TrancheDraft): readonly TrancheDraft[] {
  const cohort = draft.fields.get("cohort");
  const split = splitOf(cohort?.get("split")?.value);
  if (split === undefined) return [draft];
  const every = parseDuration(cohort?.get("every")?.text ?? "");
  return Array.from({ length: split }, (_, index): TrancheDraft => {
    const before: Reference = {
      kind: "tranche",
      id: `${draft.id}-${index}`,
      place: draft.place,
      path: draft.path,
      target: undefined,
      field: "split",
    };
    // Without `every` nobody knows when the parts after the first one move.
    const shift = index === 0 ? 0 : every;
    const { window } = draft;
    const moved =
      window && shift !== undefined
        ? { ...window, from: window.from + shift * 1000 * index, to: window.to + shift * 1000 * index }
        : undefined;
    return {
      ...draft,
      id: `${draft.id}-${index + 1}`,
      needs: index === 0 ? draft.needs : [before],
      window: moved,
      part: { whole: draft.id, index, of: split },
    };
  });
}

/** Who needs a tranche that is split needs all of it: its last part. */
function withLastParts(drafts: readonly TrancheDraft[]): readonly TrancheDraft[] {
  const last = new Map(drafts.flatMap(({ part }) => (part ? [[part.whole, `${part.whole}-${part.of}`] as const] : [])));
  if (last.size === 0) return drafts;
  return drafts.map((draft) => ({ ...draft, needs: draft.needs.map((need) => ({ ...need, id: last.get(need.id) ?? need.id })) }));
}

function readWindow(fields: Cursor<TranchePart>, timeZone: string): Window | undefined {
  const [from, to] = [fields.get("window")?.get("from"), fields.get("window")?.get("to")];
  const start = from && parseInstant(from.text, timeZone);
  const end = to && parseInstant(to.text, timeZone);
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

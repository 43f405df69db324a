import { parseDuration } from "../base/index.ts";
import { Cursor, mergeMaps, type YamlList, type YamlMap, type YamlNode } from "../yaml/index.ts";
import type { Assembled } from "./assemble.ts";
import { parseCondition } from "./condition.ts";
import { keepMap } from "./keep.ts";
import { library } from "./library.ts";
import { entriesOf, itemsOf, mapOf } from "./maps.ts";
import type { GatePart } from "./model.gen.ts";
import type { PartState } from "./tranches.ts";
import type { Condition, Gate } from "./types.ts";

export interface Gates {
  readonly byId: ReadonlyMap<string, Gate>;
  /** `unread` also where a gate that it extends cannot be read: what it asks for is not known. */
  find(id: string): { readonly state: PartState; readonly gate: Gate | undefined };
}

/** The gates of a playbook over the built-in one. `isUnread`: a document that this version cannot read may hold the id. */
export function readGates(
  { root, pathOf }: Assembled,
  isUnread: (id: string) => boolean,
  older: ReadonlyMap<string, Gate> | undefined,
): Gates {
  const written = new Map(entriesOf(root.get("gates")).map((entry) => [entry.key.text, entry]));
  const templates = root.get("templates")?.kind === "map";
  const whole = new Map<string, { readonly map: YamlMap; readonly state: PartState }>();

  const resolve = (id: string, chain: readonly string[]): { readonly map: YamlMap; readonly state: PartState } => {
    const known = whole.get(id);
    if (known) return known;
    const entry = written.get(id);
    if (!entry)
      return {
        map: id === "default" ? defaultGate(templates) : library().gate,
        state: id === "default" ? "known" : isUnread(id) ? "unread" : "undefined",
      };
    const own = entry.value.kind === "map" ? entry.value : mapOf([], entry.key.place);
    const parentId = new Cursor<GatePart>(own).get("extends")?.text;
    // A circle of `extends` ends where it meets itself.
    if (parentId === undefined || chain.includes(parentId) || parentId === id) return { map: own, state: "known" };
    const parent = resolve(parentId, [...chain, id]);
    const result = {
      map: parent.state === "known" ? mergeMaps(own, parent.map, ([key]) => (key === "require" ? mergeByKpi : "replace")) : own,
      state: parent.state === "unread" ? parent.state : ("known" as const),
    };
    whole.set(id, result);
    return result;
  };

  const made = new Map<string, Gate>();
  for (const [id, entry] of written)
    made.set(id, { id, place: entry.key.place, path: pathOf(entry.key), builtIn: false, ...gateOf(resolve(id, []).map) });
  if (!made.has("default")) {
    const map = defaultGate(templates);
    made.set("default", { id: "default", place: map.place, path: "built-in", builtIn: true, ...gateOf(map) });
  }
  const byId = keepMap(older, made);
  return {
    byId,
    find: (id) => {
      const gate = byId.get(id);
      return gate ? { state: resolve(id, []).state, gate } : { state: isUnread(id) ? "unread" : "undefined", gate: undefined };
    },
  };
}

/** `template-checks` where templates exist (LANGUAGE 3). */
function defaultGate(templates: boolean): YamlMap {
  const { gate } = library();
  if (templates) return gate;
  return mapOf(
    gate.entries.map((entry) =>
      entry.value.kind === "list"
        ? { ...entry, value: { ...entry.value, items: entry.value.items.filter((item) => conditionOf(item)?.kpi !== "template-checks") } }
        : entry,
    ),
    gate.place,
  );
}

/** The child's condition wins over those of its KPI and scope; the rest of the parent stays before it. */
function mergeByKpi(child: YamlList, parent: YamlList): YamlList {
  const name = (item: YamlNode) => {
    const condition = conditionOf(item);
    return condition && `${condition.kpi}@${condition.scope ?? ""}`;
  };
  const own = new Set(child.items.map(name));
  return { ...child, items: [...parent.items.filter((item) => !own.has(name(item))), ...child.items] };
}

function gateOf(map: YamlMap): Pick<Gate, "fields" | "require" | "riskLimit" | "soakSeconds" | "approve"> {
  const fields = new Cursor<GatePart>(map);
  const risk = fields.get("risk")?.value;
  return {
    fields,
    require: itemsOf(map.get("require")).flatMap((item) => conditionOf(item) ?? []),
    riskLimit: typeof risk === "number" && risk >= 0 && risk <= 5 ? risk : 3,
    soakSeconds: parseDuration(fields.get("soak")?.text ?? "") ?? 0,
    approve: (fields.get("approve")?.items() ?? []).map((item) => item.text).filter((id) => id !== ""),
  };
}

const parsed = new WeakMap<YamlNode, { readonly condition: Condition | undefined }>();

/** A condition text that is none is told by the schema's checks. */
function conditionOf(item: YamlNode): Condition | undefined {
  if (item.kind !== "scalar" || item.value === null) return undefined;
  const known = parsed.get(item) ?? parseCondition(item);
  parsed.set(item, known);
  return known.condition;
}

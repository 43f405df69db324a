import type { YamlMap, YamlScalar } from "../yaml/index.ts";
import { rootOf } from "./kinds.ts";
import { mapAt } from "./maps.ts";
import { schemaOf } from "./schema.ts";
import { collector } from "./schema-walk.ts";
import type { SourceFile } from "./types.ts";

/** A time of day as a plan writes it. */
export interface WrittenTime {
  readonly node: YamlScalar;
  /** `Z`, `+02:00`, or empty: then it is read in `timeZone`. */
  readonly offset: string;
  /** Of its tranche, else of the playbook, else UTC. */
  readonly timeZone: string;
}

const cached = new WeakMap<SourceFile, readonly WrittenTime[]>();

/** Every date with a time of day in a Playbook document; other kinds do not know the time zone of their playbook. */
export function writtenTimes(file: SourceFile): readonly WrittenTime[] {
  const known = cached.get(file);
  if (known) return known;
  const root = rootOf(file);
  const times: WrittenTime[] = [];
  if (root && file.kind === "Playbook") {
    const zoneAt = (map: YamlMap | undefined): string | undefined => {
      const node = map?.get("timezone");
      return (node?.kind === "scalar" && node.text) || undefined;
    };
    const all = zoneAt(root) ?? "UTC";
    const tranches = mapAt(root, "tranches");
    const common = zoneAt(mapAt(mapAt(root, "defaults"), "tranche")) ?? all;
    for (const { node, offset, top, second } of timesIn(root, schemaOf("Playbook"))) {
      const own = top === "tranches" ? (zoneAt(mapAt(tranches, second)) ?? common) : undefined;
      times.push({ node, offset, timeZone: own ?? (top === "defaults" && second === "tranche" ? common : all) });
    }
  }
  cached.set(file, times);
  return times;
}

interface TimeSpot extends Omit<WrittenTime, "timeZone"> {
  /** The first two keys on the way to it. */
  readonly top: string;
  readonly second: string;
}

const timesIn = collector<TimeSpot>(({ node, shape, pointer }, add) => {
  if (node.kind !== "scalar" || shape?.format !== "x-instant") return;
  const match = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}[\d:.]*(Z|[+-]\d{2}:?\d{2})?$/.exec(node.text);
  const [, top = "", second = ""] = pointer.split("/");
  if (match) add({ node, offset: match[1] ?? "", top, second });
});

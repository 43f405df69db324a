import type { Place } from "../base/index.ts";
import type { Tranche } from "../playbook/index.ts";
import type { Target } from "./targets.ts";

/** Whether a rule that looked at the one sees the same in the other, but for the playbook, whose pieces are noted. */
export function sameTarget(a: Target, b: Target): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.label !== b.label || a.name !== b.name || !samePlace(a.place, b.place)) return false;
  if (a.playbook?.path !== b.playbook?.path) return false;
  if (a.kind === "file" || a.kind === "zone") return a.value === b.value;
  if (a.kind === "playbook") return true;
  const [left, right] = [a.value, b.value] as unknown as readonly Readonly<Record<string, unknown>>[];
  if (!left || !right) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key === "playbook" || samePart(left[key], right[key]));
}

/** What a target holds as a whole: a change of it makes it another target. */
export function partsOf({ value, kind }: Target): readonly object[] {
  if (kind === "file" || kind === "zone" || kind === "playbook") return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (key === "playbook") return [];
    const parts = (Array.isArray(part) ? (part as readonly unknown[]) : [part]).filter(isObject);
    return parts.flatMap((one) => ("needs" in one && "senders" in one ? [one, ...(one as Tranche).senders] : [one]));
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Parts of a target are things of the model, which are kept if they are equal; places and lists are made anew for each. */
function samePart(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]);
  if (isPlace(a) && isPlace(b)) return samePlace(a, b);
  return isKeyTwin(a) && isKeyTwin(b) && a.name === b.name && samePlace(a.place, b.place);
}

function isPlace(value: object): value is Place {
  return "unit" in value && "start" in value && "end" in value;
}

/** `sameKeyAs` of a selector. */
function isKeyTwin(value: object): value is { readonly name: string; readonly place: Place } {
  return "name" in value && "place" in value && Object.keys(value).length === 2;
}

function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.unit === b.unit && a.start === b.start && a.end === b.end);
}

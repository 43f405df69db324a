import type { Place, PlacedUnit } from "../base/index.ts";

/** The line before the one that begins at `place`, which may stand in the unit before; `undefined`: there is none. */
export function lineAbove(units: readonly PlacedUnit[], { unit, start }: Place): string | undefined {
  const before = start > 0 ? undefined : units[units.findIndex((one) => one.unit === unit) - 1]?.unit;
  return (before?.text ?? unit.text.slice(0, start)).split(/\r?\n/).at(-2);
}

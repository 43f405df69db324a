import { formatInstant, parseDuration, parseInstant } from "../../base/index.ts";
import type { Kind, Playbook, ProgrammeDoc } from "../../playbook/index.ts";
import { type Cursor, insertEntry, isNullNode, type YamlMap } from "../../yaml/index.ts";
import { dayMs } from "./timeline.ts";

// What surrounds the mail: people, law, money. Most of it is asked only of plans that are large or bound by rules.

/** What the Programme says; `undefined` where no document says anything. */
export function programmeOf(playbook: Playbook): Cursor<ProgrammeDoc> | undefined {
  return playbook.programme?.fields;
}

/** Whether a document of this kind may stand in a text that cannot be read: then nothing is known to be missing. */
export function mayBeUnread({ unread }: Playbook, kind: Kind): boolean {
  return unread.some((part) => (part.kind === kind || part.kind === undefined) && part.why !== "invalid" && part.why !== "unstated");
}

/** Everything that binds the plan, in words: regimes, then holds. Empty: nothing is named. */
export function dutiesOf(playbook: Playbook): string {
  const compliance = playbook.fields.get("compliance");
  const named = [...(compliance?.get("regimes")?.items() ?? []), ...(compliance?.get("holds")?.items() ?? [])];
  return named
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(", ");
}

/** Who answers such a question: the first person with one of these roles. */
export function whoOf(playbook: Playbook, ...roles: readonly string[]): string | undefined {
  const people = [...playbook.people.values()];
  return roles.flatMap((role) => people.find((person) => person.role === role)?.id ?? [])[0];
}

export const lawyers = ["compliance", "legal"] as const;

/** Adds a value under a path of keys, and the maps above it that are missing. No edits where something else stands there. */
export function insertAt(root: YamlMap, path: readonly string[], valueText: string): ReturnType<typeof insertEntry> {
  let map = root;
  for (const [i, key] of path.entries()) {
    const entry = map.entry(key);
    const rest = path.slice(i + 1);
    if (!entry) return insertEntry(map, key, nestedText(rest, valueText));
    if (entry.value.kind === "map") map = entry.value;
    else return isNullNode(entry.value) && rest[0] !== undefined ? insertEntry(entry, rest[0], nestedText(rest.slice(1), valueText)) : [];
  }
  return [];
}

function nestedText(keys: readonly string[], valueText: string): string {
  return keys.reduceRight((inner, key) => `{ ${key}: ${inner} }`, valueText);
}

/** The map of a document, for edits. */
export function mapOf(cursor: Cursor<unknown> | undefined): YamlMap | undefined {
  return cursor?.node.kind === "map" ? cursor.node : undefined;
}

/** Beyond this no calendar has a day: three centuries, in seconds. */
export const longestSeconds = 10_000_000_000;

/** A signed offset (`-7d`, `+30m`) in seconds. */
export function parseOffset(text: string): number | undefined {
  const seconds = parseDuration(text.replace(/^[+-]/, ""));
  return seconds === undefined || seconds > longestSeconds ? undefined : text.startsWith("-") ? -seconds : seconds;
}

/** The day that lies `days` before a written time, `2026-12-01`; `undefined` when that is none. */
export function dayBefore(text: string, days: number, timeZone: string): string | undefined {
  const at = parseInstant(text, timeZone);
  return at === undefined ? undefined : formatInstant(at - days * dayMs, timeZone).slice(0, 10);
}

/** Whether a list of tranche ids, which means all of them when it is empty, has this one. */
export function isMeant(only: readonly Cursor<unknown>[] | undefined, id: string): boolean {
  return !only || only.length === 0 || only.some(({ text }) => text === id);
}

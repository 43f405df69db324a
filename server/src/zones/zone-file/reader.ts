import type { TextUnit } from "../../base/index.ts";
import type { Dialect, ReadContext, ZoneSource } from "../types.ts";
import { readDirective } from "./directives.ts";
import type { Included } from "./include.ts";
import { readEntries } from "./lexer.ts";
import { ReadingState } from "./reading-state.ts";
import { readRecord } from "./record-line.ts";

const zoneFileDialect: Dialect = {
  name: "zone-file",
  targetNaming: "relative",
  chunking: "author",
  maxChunk: 255,
  rrsetIsUnit: false,
  canComment: true,
};

/** Reads an RFC 1035 master file with what it includes. Only the records that cannot be read are lost; each has its problem. */
export function readZoneFile(unit: TextUnit, context: ReadContext): ZoneSource {
  const { text } = unit;
  const state = new ReadingState(unit, context);
  const isEmpty = readText(state);
  // A file that was cut off at its start, or not written yet: it does not say that the zone has no mail.
  if (isEmpty) {
    state.report("not-read-yet", "this file holds no record, so nothing can be said about this zone; expected its records", {
      start: 0,
      end: text.length === 0 ? 0 : (/\r?\n|$/.exec(text)?.index ?? 0),
    });
    state.unknown = "it holds no record";
  }
  const sets = [...state.sets.values()];
  const lost = [...state.lost.values()];
  const soa = sets.find((set) => set.type === "SOA")?.owner;
  return {
    path: context.path,
    origin: soa ?? state.failedSoa ?? context.origin ?? state.firstOrigin,
    covers: soa !== undefined || state.failedSoa !== undefined ? "zone" : "listed",
    sets,
    problems: state.problems,
    unit: state.unit,
    ...(state.includes.size === 0 ? {} : { includes: state.includes }),
    ...(state.unknown === undefined ? {} : { unknown: state.unknown }),
    unknownOwners: state.anyOwner ? "all" : [...new Set(lost.map(({ owner }) => owner))],
    lost,
    dialect: zoneFileDialect,
  };
}

/** All entries of the text that the state stands in; `true`: there are none. */
function readText(state: ReadingState): boolean {
  const entries = readEntries(state.text);
  for (const entry of entries) {
    const first = entry.tokens[0];
    if (first && !entry.indented && !first.quoted && state.text.charCodeAt(first.start) === 0x24) {
      const included = readDirective(state, entry, first);
      if (included) readIncluded(state, included);
    } else readRecord(state, entry);
  }
  return entries.length === 0;
}

/** Its records as if they stood here. The origin and the last owner are afterwards what they were (RFC 1035 5.1); a $TTL holds on, as in BIND. */
function readIncluded(state: ReadingState, { path, unit, origin }: Included): void {
  const { text, owner, ownerPlace } = state;
  const before = { text, unit: state.unit, path: state.path, origin: state.origin, owner, ownerPlace };
  state.includes.set(path, unit);
  state.open.push(path);
  Object.assign(state, { text: unit.text, unit, path, origin });
  readText(state);
  state.open.pop();
  Object.assign(state, before);
}

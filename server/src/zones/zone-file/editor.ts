import { type Offset, type Place, type TextEdit, type TextUnit, textAt } from "../../base/index.ts";
import { type Name, nameLabels, nameText, type Rdata, rdataKey, sameRdata } from "../../dns/index.ts";
import type { LocatedSet, ZoneEditor, ZoneSource } from "../types.ts";
import type { GeneratedRecord } from "./generate.ts";
import { layoutOf, lineEndOf, recordLine, writtenData, writtenName } from "./layout.ts";
import { type Entry, readEntries } from "./lexer.ts";
import { ZoneFileRecord } from "./source.ts";
import { parseZoneTtl } from "./strings.ts";
import { textEdits } from "./text-edit.ts";

/** The serial of a zone made one larger, beside edits of its texts that do not touch it; nothing where no SOA says one. */
export function raisedSerial(source: ZoneSource, edits: readonly TextEdit[]): readonly TextEdit[] {
  const soa = source.sets.find((set) => set.type === "SOA")?.sources[0];
  const serial = soa instanceof ZoneFileRecord ? soa.serial : undefined;
  if (!serial || edits.some(({ place: { unit, start, end } }) => unit === serial.unit && start < serial.end && end > serial.start))
    return [];
  return [{ place: serial, newText: nextSerial(textAt(serial)) }];
}

/**
 * Edits of one zone file. Beside the change itself: the serial is raised, records that inherit an owner or a TTL from a
 * line that changes get it written down, columns are those of the neighbours.
 */
export function zoneFileEditor(source: ZoneSource): ZoneEditor {
  const place = (unit: TextUnit, start: Offset, end: Offset = start): Place => ({ unit, start, end });
  // Only when an edit is made: rules ask for editors of zones with a hundred thousand records.
  const located = () => inReadingOrder(source);
  const isOurs = (unit: TextUnit) => unit === source.unit || [...(source.includes?.values() ?? [])].includes(unit);
  const recordAt = (set: LocatedSet, index: number) => {
    const record = set.sources[index];
    return record instanceof ZoneFileRecord && isOurs(record.unit) ? record : undefined;
  };

  /** Nothing to do raises no serial. */
  function finished(edits: readonly TextEdit[]): readonly TextEdit[] {
    const needed = edits.filter((edit) => !isOurs(edit.place.unit) || textAt(edit.place) !== edit.newText);
    if (needed.length === 0) return [];
    return [...needed, ...raisedSerial(source, needed)];
  }

  /** What the records would inherit after `changed` (new TTLs; `removed`) and an insertion after a line, written down where it differs. */
  function pinnedTtls(
    changed: ReadonlyMap<ReadRecord, number | "removed">,
    inserted?: { readonly after: ZoneFileRecord | undefined; readonly ttlSeconds: number },
  ): TextEdit[] {
    const edits: TextEdit[] = [];
    let last: number | undefined = inserted?.after === undefined ? inserted?.ttlSeconds : undefined;
    // Without its minimum as default, what follows the SOA inherits from the record above.
    const soa = located().find(({ set }) => set.type === "SOA")?.record;
    const inherits = (record: ReadRecord): record is ZoneFileRecord => record instanceof ZoneFileRecord && inheritsFrom(record.parts);
    const inheritsFrom = (parts: ZoneFileRecord["parts"]) =>
      parts.ttlFrom === "above" || (parts.ttlFrom === "minimum" && soa !== undefined && changed.has(soa));
    for (const { record } of located()) {
      const change = changed.get(record);
      if (change === "removed") continue;
      if (change !== undefined) last = change;
      else if (record.ttl) last = record.ttlSeconds;
      else if (inherits(record)) {
        if (last !== record.ttlSeconds && record.ttlSeconds !== undefined)
          edits.push({ place: record.ttlInsert, newText: `${record.ttlSeconds} ` });
        last = record.ttlSeconds;
      } else if (last === undefined) last = record.ttlSeconds;
      if (inserted && record === inserted.after) last = inserted.ttlSeconds;
    }
    return edits;
  }

  /** The line that inherits the owner of `record` gets it written, when `record` and the records of `gone` go. */
  function pinnedOwner(record: ZoneFileRecord, name: Name, gone: ReadonlySet<Entry["start"]>): readonly TextEdit[] {
    const { owner } = record.parts;
    const { text } = record.unit;
    if (!owner) return [];
    const later = entriesOf(record.unit).filter(
      (entry) => entry.start > record.entry.start && entry.tokens.length > 0 && !(entry.indented && gone.has(entry.start)),
    );
    const heir = later.find((entry) => !isDirective(text, entry));
    const first = heir?.tokens[0];
    if (!heir?.indented || !first) return [];
    // Behind a directive the name as written may mean another one.
    const written = heir === later[0] ? text.slice(owner.start, owner.end) : nameText(name);
    const room = first.start - heir.start;
    // The owner takes the place of white space, so that the columns stay where the line is long enough.
    const taken = text.slice(heir.start, first.start).includes("\t") ? 0 : Math.min(written.length, room - 1);
    return [{ place: place(record.unit, heir.start, heir.start + taken), newText: written }];
  }

  return {
    setText(set, index, value) {
      const record = recordAt(set, index);
      const rdata = set.records[index];
      return record && rdata?.kind === "txt" ? finished(textEdits(record.unit, record, value)) : [];
    },

    setTtl(set, seconds) {
      const changed = new Map<ZoneFileRecord, number>();
      const edits: TextEdit[] = [];
      set.sources.forEach((_, index) => {
        const record = recordAt(set, index);
        if (!record) return;
        changed.set(record, seconds);
        if (record.ttl) {
          if (parseZoneTtl(textAt(record.ttl)) !== seconds) edits.push({ place: record.ttl, newText: String(seconds) });
        } else if (record.ttlSeconds !== seconds) edits.push({ place: record.ttlInsert, newText: `${seconds} ` });
        else changed.delete(record);
      });
      return edits.length === 0 ? [] : finished([...edits, ...pinnedTtls(changed)]);
    },

    addDot(set, index) {
      const name = recordAt(set, index)?.name;
      if (!name) return [];
      const written = textAt(name);
      const absolute = written === "@" || (written.endsWith(".") && !/(?:^|[^\\])(?:\\\\)*\\\.$/.test(written));
      return absolute ? [] : finished([{ place: place(name.unit, name.end), newText: "." }]);
    },

    addSet(owner, type, records, ttlSeconds) {
      const siblings = located().filter(({ set }) => set.owner === owner);
      const same = siblings.filter(({ set }) => set.type === type);
      const held = new Set(same.map(({ rdata }) => rdataKey(rdata)));
      const wanted = records.filter(
        (rdata, i) => !held.has(rdataKey(rdata)) && records.findIndex((other) => sameRdata(rdata, other)) === i,
      );
      if (wanted.length === 0) return [];
      const sibling = lastLine(same) ?? lastLine(siblings);
      const neighbour = sibling ?? nearest(owner);
      const unit = neighbour?.unit ?? source.unit;
      const { text } = unit;
      // Lines below that inherit the owner go on doing so behind a line of the same owner.
      const at = sibling ? sibling.entry.next : neighbour ? blockEnd(neighbour) : text.length;
      const origin = neighbour?.parts.origin;
      // A set has one TTL (RFC 2181 5.2): a record that joins takes that of the set.
      const inherited = neighbour ? (neighbour.parts.defaultTtl ?? neighbour.ttlSeconds) : undefined;
      const stated = same[0]?.record.ttlSeconds ?? ttlSeconds;
      const written = stated === undefined || stated === inherited ? undefined : stated;
      const layout = layoutOf(text, neighbour);
      const end = lineEndOf(text);
      const lines = wanted.map((rdata) =>
        recordLine(layout, writtenName(owner, origin), written, type, writtenData(rdata, layout.dataColumn, end)),
      );
      const closed = at === 0 || /[\r\n]$/.test(text.slice(0, at));
      const newText = closed ? lines.map((line) => line + end).join("") : lines.map((line) => end + line).join("");
      const pins = written === undefined ? [] : pinnedTtls(new Map(), { after: neighbour, ttlSeconds: written });
      return finished([{ place: place(unit, at), newText }, ...pins]);
    },

    removeRecord: (set, index) => removed(set, [index]),

    removeSet: (set) => removed(set, [...set.sources.keys()]),

    setMx(set, index, preference, exchange) {
      const record = recordAt(set, index);
      const rdata = set.records[index];
      if (!record?.preference || !record.name || rdata?.kind !== "mx") return [];
      return finished([
        ...(rdata.preference === preference ? [] : [{ place: record.preference, newText: String(preference) }]),
        ...(rdata.exchange === exchange ? [] : [{ place: record.name, newText: writtenName(exchange, record.parts.origin) }]),
      ]);
    },

    comment(set, index, words) {
      const record = recordAt(set, index);
      if (!record) return [];
      const { start } = record.entry;
      const { text } = record.unit;
      const line = `; ${words.replace(/\s+/g, " ").trim()}`;
      const above = text.slice(0, start).split(/\r?\n/).at(-2);
      return above?.trim() === line ? [] : [{ place: place(record.unit, start), newText: line + lineEndOf(text) }];
    },

    replaceText: finished,
  };

  function removed(set: LocatedSet, indexes: readonly number[]): readonly TextEdit[] {
    const records = indexes.flatMap((index) => recordAt(set, index) ?? []);
    const goneIn = (unit: TextUnit) => new Set(records.filter((record) => record.unit === unit).map(({ entry }) => entry.start));
    return finished([
      ...records.map(({ unit, entry }) => ({ place: place(unit, entry.start, entry.next), newText: "" })),
      ...records.flatMap((record) => pinnedOwner(record, set.owner, goneIn(record.unit))),
      ...pinnedTtls(new Map(records.map((record) => [record, "removed" as const]))),
    ]);
  }

  /** The last record of the nearest name above `owner`, or of all: what belongs together stays together. */
  function nearest(owner: Name): ZoneFileRecord | undefined {
    let best: ZoneFileRecord | undefined;
    let depth = -1;
    const labels = nameLabels(owner);
    for (const { set, record, labels: own } of located()) {
      const shared = sharedLabels(labels, own);
      // What another file holds may stand in several zones: a name of its own stands in this one.
      if (set.type !== "SOA" && shared >= depth && record instanceof ZoneFileRecord && record.unit === source.unit) {
        best = record;
        depth = shared;
      }
    }
    return best ?? lastLine(located().filter(({ record }) => record instanceof ZoneFileRecord && record.unit === source.unit));
  }

  /** After the entry of a record and the lines that inherit its owner. */
  function blockEnd({ unit, entry }: ZoneFileRecord): Offset {
    let end = entry.next;
    for (const next of entriesOf(unit)) {
      if (next.start < end) continue;
      if (!next.indented) break;
      end = next.next;
    }
    return end;
  }
}

/** A record as a line, or one of those that a $GENERATE makes: nobody can change one of them alone. */
type ReadRecord = ZoneFileRecord | GeneratedRecord;

function lastLine(records: readonly LocatedRecord[]): ZoneFileRecord | undefined {
  return records.flatMap(({ record }) => (record instanceof ZoneFileRecord ? [record] : [])).at(-1);
}

interface LocatedRecord {
  readonly set: LocatedSet;
  readonly record: ReadRecord;
  readonly rdata: Rdata;
  readonly labels: readonly string[];
}

const recordsOf = new WeakMap<ZoneSource, readonly LocatedRecord[]>();

/** As they are read: an included file stands where it is included. Once for a source, not for each of a thousand fixes. */
function inReadingOrder(source: ZoneSource): readonly LocatedRecord[] {
  const known = recordsOf.get(source);
  if (known) return known;
  const records = source.sets.flatMap((set) => {
    const labels = nameLabels(set.owner);
    return set.sources.map((record, i) => ({ set, record: record as ReadRecord, rdata: set.records[i] as Rdata, labels }));
  });
  const order = ({ record }: LocatedRecord) => (record instanceof ZoneFileRecord ? record.parts.order : record.order);
  records.sort((a, b) => order(a) - order(b));
  recordsOf.set(source, records);
  return records;
}

const entriesByUnit = new WeakMap<TextUnit, readonly Entry[]>();

function entriesOf(unit: TextUnit): readonly Entry[] {
  const known = entriesByUnit.get(unit) ?? readEntries(unit.text);
  entriesByUnit.set(unit, known);
  return known;
}

function isDirective(text: string, entry: Entry): boolean {
  return !entry.indented && text.charCodeAt(entry.tokens[0]?.start ?? entry.start) === 0x24;
}

function sharedLabels(left: readonly string[], right: readonly string[]): number {
  let shared = 0;
  while (shared < left.length && shared < right.length && left[left.length - 1 - shared] === right[right.length - 1 - shared]) shared++;
  return shared;
}

/** RFC 1982: one more, around the end of 32 bits; 0 is skipped, as some servers take it for unset. */
function nextSerial(written: string): string {
  const next = (Number(written) + 1) % 0x1_0000_0000;
  return String(next === 0 ? 1 : next);
}

import type { Place, TextEdit } from "../../base/index.ts";
import { nameText, type Rdata, rdataKey, sameRdata, txtValue } from "../../dns/index.ts";
import { appendItem, insertEntry, removeEntry, removeItem, setScalar, writeScalar } from "../../yaml/index.ts";
import type { LocatedSet, ZoneEditor, ZoneSource } from "../types.ts";
import { lineAbove } from "../yaml-lines.ts";
import { joined, neighbour, newSet, writtenValue } from "./new-set.ts";
import type { YamlRecord, YamlRecordNodes } from "./reader.ts";
import { encodeText } from "./text.ts";

/**
 * Edits of one file. A new record set is modelled on one of the same zone and stands behind it. A task is not taken away: its
 * record would stay published, so it says that the record is absent.
 */
export function yamlRecordsEditor(source: ZoneSource): ZoneEditor {
  const owned = new Set(source.sets.flatMap((set) => set.sources));
  const recordAt = (set: LocatedSet, index: number): YamlRecord | undefined => {
    const record = set.sources[index];
    return record && owned.has(record) ? (record as YamlRecord) : undefined;
  };
  return {
    setText(set, index, text) {
      const nodes = recordAt(set, index)?.nodes;
      const rdata = set.records[index];
      if (!nodes || rdata?.kind !== "txt" || txtValue(rdata) === text) return [];
      const written = encodeText(text, nodes.set.codec, /^\s*"/.test(nodes.value.text));
      return written === undefined || (isTagged(nodes) && written.includes("${")) ? [] : setScalar(nodes.value, written);
    },
    setTtl(set, seconds) {
      const done = new Set<unknown>();
      return set.sources.flatMap((own, index) => {
        const nodes = recordAt(set, index)?.nodes;
        if (!nodes || done.has(nodes.set.map) || own.ttlSeconds === seconds) return [];
        done.add(nodes.set.map);
        return nodes.ttl
          ? setScalar(nodes.ttl, String(seconds))
          : insertEntry(nodes.set.map, nodes.set.ttlKey, nodes.set.ttlKey === "TTL" ? `"${seconds}"` : String(seconds));
      });
    },
    // Every one of these tools takes a name as complete.
    addDot: () => [],
    setMx(set, index, preference, exchange) {
      const record = recordAt(set, index);
      const rdata = set.records[index];
      if (!record || rdata?.kind !== "mx" || (rdata.preference === preference && rdata.exchange === exchange)) return [];
      const { value, priority } = record.nodes;
      const host = record.nameWritten?.endsWith(".") || exchange === "." ? nameText(exchange) : nameText(exchange).slice(0, -1);
      if (!priority) return setScalar(value, `${preference} ${host}`);
      return [
        ...(rdata.preference === preference ? [] : setScalar(priority, String(preference))),
        ...(rdata.exchange === exchange ? [] : setScalar(value, host)),
      ];
    },
    addSet(owner, type, wanted, ttlSeconds) {
      const same = source.sets.find((set) => set.owner === owner && set.type === type);
      const held = new Set(same?.records.map(rdataKey));
      const added = wanted.filter((rdata, i) => !held.has(rdataKey(rdata)) && wanted.findIndex((other) => sameRdata(rdata, other)) === i);
      if (added.length === 0) return [];
      const last = same && recordAt(same, same.sources.length - 1);
      if (last && !last.nodes.set.isSingle) return moreValues(last.nodes, added);
      const model = neighbour(
        owner,
        source.sets.flatMap((set) => set.sources.map((record) => ({ set, nodes: (record as YamlRecord).nodes }))),
      );
      return model ? newSet(model, owner, type, added, last ? last.ttlSeconds : ttlSeconds) : [];
    },
    removeRecord(set, index) {
      const nodes = recordAt(set, index)?.nodes;
      if (!nodes) return [];
      const { values, value } = nodes;
      if (values.kind === "list" && values.items.length > 1) return removeItem(values, values.items.indexOf(value));
      return without(nodes);
    },
    removeSet(set) {
      const homes = new Map(set.sources.flatMap((_, index) => recordAt(set, index)?.nodes ?? []).map((nodes) => [nodes.set.map, nodes]));
      const edits = [...homes.values()].map(without);
      return edits.some((one) => one.length === 0) ? [] : edits.flat();
    },
    comment(set, index, words) {
      const place = recordAt(set, index)?.nodes.value.place;
      if (!place) return [];
      const { text } = place.unit;
      const at = text.lastIndexOf("\n", place.start - 1) + 1;
      const line = `${/^ */.exec(text.slice(at))?.[0] ?? ""}# ${words.replace(/\s+/g, " ").trim()}`;
      const end = text.includes("\r\n") ? "\r\n" : "\n";
      const start: Place = { unit: place.unit, start: at, end: at };
      return lineAbove(source.units ?? [], start) === line ? [] : [{ place: start, newText: line + end }];
    },
    replaceText: (edits) => edits,
  };
}

/** Values that join a set: at the end of its list, which it may have to become. */
function moreValues({ set, values, value }: YamlRecordNodes, added: readonly Rdata[]): readonly TextEdit[] {
  const written = added.map((rdata) => writtenValue(rdata, set, /^\s*"/.test(value.text) || set.codec !== "optional"));
  if (written.includes(undefined)) return [];
  const items = (written as readonly string[]).map((text) => writeScalar(text));
  if (values.kind === "list") return joined(items.flatMap((text) => appendItem(values, text)));
  const { unit, start, end } = value.place;
  const old = unit.text.slice(start, end);
  // A value over several lines keeps them.
  if (old.includes("\n") || old === "" || /^[&*|>]/.test(old)) return [];
  return [{ place: value.place, newText: `[${[writeScalar(value.text), ...items].join(", ")}]` }];
}

function without({ set }: YamlRecordNodes): readonly TextEdit[] {
  const { home, map } = set;
  switch (home?.kind) {
    case "item":
      return removeItem(home.list, home.list.items.indexOf(home.item));
    case "resource":
      // A template without a resource is none.
      return home.resources.entries.length < 2 ? [] : removeEntry(home.resources, home.key);
    case "task": {
      const state = map.get("state");
      return state?.kind === "scalar" ? setScalar(state, "absent") : insertEntry(map, "state", "absent");
    }
    case undefined:
      return [];
  }
}

/** `!Sub` and others fill in what looks like a variable. */
function isTagged({ value }: YamlRecordNodes): boolean {
  return /![\w:]+[ \t]*$/.test(value.place.unit.text.slice(Math.max(0, value.place.start - 40), value.place.start));
}

import { nameText, rdataKey, rdataText, sameRdata, txtValue } from "../../dns/index.ts";
import { appendItem, insertEntry, removeItem, setScalar, writeScalar } from "../../yaml/index.ts";
import type { LocatedSet, ZoneEditor, ZoneSource } from "../types.ts";
import type { YamlRecord } from "./reader.ts";
import { encodeText } from "./text.ts";

/** Edits of values and times where they stand. A new record set is a resource or a task of its own, which nobody but its author can place. */
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
      return setScalar(nodes.value, encodeText(text, nodes.codec, /^\s*"/.test(nodes.value.text)));
    },
    setTtl(set, seconds) {
      const done = new Set<unknown>();
      return set.sources.flatMap((own, index) => {
        const nodes = recordAt(set, index)?.nodes;
        if (!nodes || done.has(nodes.map) || own.ttlSeconds === seconds) return [];
        done.add(nodes.map);
        return nodes.ttl ? setScalar(nodes.ttl, String(seconds)) : insertEntry(nodes.map, nodes.ttlKey, String(seconds));
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
    addSet(owner, type, wanted) {
      const same = source.sets.find((set) => set.owner === owner && set.type === type);
      const nodes = same && recordAt(same, same.sources.length - 1)?.nodes;
      if (nodes?.values.kind !== "list" || nodes.priority) return [];
      const { values, codec } = nodes;
      const held = new Set(same?.records.map(rdataKey));
      const added = wanted.filter((rdata, i) => !held.has(rdataKey(rdata)) && wanted.findIndex((other) => sameRdata(rdata, other)) === i);
      return added.flatMap((rdata) =>
        appendItem(values, writeScalar(rdata.kind === "txt" ? encodeText(txtValue(rdata) ?? "", codec, true) : rdataText(rdata))),
      );
    },
    removeRecord(set, index) {
      const nodes = recordAt(set, index)?.nodes;
      if (nodes?.values.kind !== "list" || nodes.values.items.length < 2) return [];
      return removeItem(nodes.values, nodes.values.items.indexOf(nodes.value));
    },
    removeSet: () => [],
    comment(set, index, words) {
      const place = recordAt(set, index)?.nodes.value.place;
      if (!place) return [];
      const { text } = place.unit;
      const at = text.lastIndexOf("\n", place.start - 1) + 1;
      const line = `${/^ */.exec(text.slice(at))?.[0] ?? ""}# ${words.replace(/\s+/g, " ").trim()}`;
      const end = text.includes("\r\n") ? "\r\n" : "\n";
      return text.slice(0, at).split(/\r?\n/).at(-2) === line
        ? []
        : [{ place: { unit: place.unit, start: at, end: at }, newText: line + end }];
    },
    replaceText: (edits) => edits,
  };
}

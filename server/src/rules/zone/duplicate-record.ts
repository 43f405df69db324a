import { rdataText } from "../../dns/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "zone/duplicate-record",
  title: "Exactly the same record appears twice",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "dns-text", score: 1 },
  source: "RFC 2181 §5",
  messages: {
    again:
      "This {type} record of {owner} is in the text twice; servers keep one, and whoever changes one of the two believes the job done. Remove it",
  },
  fixes: {
    drop: {
      title: "Remove the second one",
      safety: "unsafe",
      edit: ({ set }, index: number, { zone }) => zone(set.owner)?.removeRecord(set, index) ?? [],
    },
  },
  check({ set }, { report }) {
    // The output of a zone transfer ends with the SOA it began with.
    if (set.records.length < 2 || set.type === "SOA") return;
    const seen = new Map<string, number>();
    for (const [index, record] of set.records.entries()) {
      const key = rdataText(record);
      const first = seen.get(key);
      const source = set.sources[index];
      if (first === undefined) seen.set(key, index);
      else if (source) {
        const before = set.sources[first];
        const related = before ? [{ place: before.place, message: "the first one" }] : [];
        report(source.place, "again", { type: set.type, owner: set.owner }, { related, fix: [{ id: "drop", with: index }] });
      }
    }
  },
});

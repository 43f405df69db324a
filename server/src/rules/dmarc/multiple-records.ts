import type { Name } from "../../dns/index.ts";
import { isDmarc } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { dmarcNameOf } from "../shared/dmarc.ts";
import { textPlace } from "../shared/places.ts";

export default rule({
  id: "dmarc/multiple-records",
  title: "Several DMARC records at one name",
  on: "dmarcName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 5 },
  source: "RFC 9989 §4.10 step 2; RFC 7489 §6.6.3",
  messages: {
    several:
      "{name} publishes {count} DMARC records; receivers discard them all, as if there were none. Keep the one that says the policy of today",
  },
  fixes: {
    keep: {
      title: "Keep one record",
      safety: "unsafe",
      edit: (_target, { owner, kept }: { owner: Name; kept: string }, tools) => {
        const set = tools.located(owner, "TXT");
        const editor = tools.zone(owner);
        if (!set || !editor) return [];
        const records = set.sources.flatMap(({ txt }, index) => (txt && isDmarc(txt.text) ? [{ index, text: txt.text }] : []));
        const keep = records.find(({ text }) => text === kept)?.index;
        return records.flatMap(({ index }) => (index === keep ? [] : editor.removeRecord(set, index)));
      },
    },
  },
  check({ name, place }, { derive, located, report }) {
    const found = derive(dmarcNameOf, name);
    if (!found.known) return;
    const { owner, texts } = found.value;
    const records = texts.filter(isDmarc);
    if (records.length < 2) return;
    const again = textPlace(located(owner, "TXT"), (text) => text === records[1]);
    const fix = [...new Set(records)].map((kept) => ({ id: "keep" as const, title: `Keep ${kept}`, with: { owner, kept } }));
    report(again?.place ?? place, "several", { name, count: records.length }, { fix });
  },
});

import type { Name } from "../../dns/index.ts";
import { isSpf, mergeSpf } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { spfTexts } from "../shared/derivations.ts";
import { textPlace } from "../shared/places.ts";

export default rule({
  id: "spf/multiple-records",
  title: "More than one SPF record at a name",
  on: "spfName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §3.2, §4.5",
  messages: {
    several:
      "{name} publishes {count} SPF records; receivers answer permerror for all of its mail. One record has to hold the terms of all",
  },
  fixes: {
    merge: {
      title: "Merge them into one record",
      safety: "unsafe",
      edit: (_target, { owner, merged }: { owner: Name; merged: string }, tools) => {
        const set = tools.located(owner, "TXT");
        const editor = tools.zone(owner);
        if (!set || !editor) return [];
        const indexes = set.sources.flatMap((source, i) => (isSpf(source.txt?.text ?? "") ? [i] : []));
        const [first, ...others] = indexes;
        if (first === undefined) return [];
        return [...editor.setText(set, first, merged), ...others.flatMap((index) => editor.removeRecord(set, index))];
      },
    },
  },
  check({ name, place }, { derive, located, report }) {
    const texts = derive(spfTexts, name);
    if (!texts.known || texts.value.length < 2) return;
    const set = located(name, "TXT");
    const all = (set?.sources ?? []).filter((source) => isSpf(source.txt?.text ?? ""));
    const merged = mergeSpf(texts.value);
    const again = all[1]?.rdata ?? textPlace(set, isSpf)?.place ?? place;
    const related = all[0] ? [{ place: all[0].rdata, message: "the first SPF record of this name" }] : [];
    report(
      again,
      "several",
      { name, count: texts.value.length },
      { related, ...(merged === undefined ? {} : { fix: [{ id: "merge", with: { owner: name, merged } }] }) },
    );
  },
});

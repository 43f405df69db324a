import type { Name } from "../../dns/index.ts";
import { isMtaSts, parseMtaSts } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { stsTexts } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/multiple-records",
  title: "Several MTA-STS records",
  on: "mtaStsName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 8461 §3.1",
  messages: {
    several: "{domain} publishes {count} MTA-STS records, so senders deliver as if there were no policy. Keep one, with the newest id",
  },
  fixes: {
    keep: {
      title: "Keep the record with the highest id",
      safety: "unsafe",
      edit: (_target, { owner }: { owner: Name }, tools) => {
        const set = tools.located(owner, "TXT");
        const editor = tools.zone(owner);
        if (!set || !editor) return [];
        const all = set.sources.flatMap(({ txt }, index) => (txt && isMtaSts(txt.text) ? [{ index, id: idOf(txt.text) }] : []));
        const newest = all.reduce((best, one) => (one.id > best.id ? one : best), all[0] ?? { index: -1, id: "" });
        return all.filter(({ index }) => index !== newest.index).flatMap(({ index }) => editor.removeRecord(set, index));
      },
    },
  },
  check({ name, place }, { derive, located, report }) {
    const found = derive(stsTexts, name);
    if (!found.known || found.value.records.length < 2) return;
    const { owner, records } = found.value;
    const all = (located(owner, "TXT")?.sources ?? []).filter(({ txt }) => txt && isMtaSts(txt.text));
    const related = all[0] ? [{ place: all[0].rdata, message: "the first MTA-STS record of this name" }] : [];
    report(all[1]?.rdata ?? place, "several", { domain: name, count: records.length }, { related, fix: [{ id: "keep", with: { owner } }] });
  },
});

/** Ids are mostly time stamps, which sort as text. */
function idOf(text: string): string {
  return parseMtaSts(text).value.id?.value ?? "";
}

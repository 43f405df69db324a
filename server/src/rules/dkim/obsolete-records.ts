import { txtValue } from "../../dns/index.ts";
import { looksLikeDkim, parseDkimKey, withoutTag } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { textPlace } from "../shared/places.ts";

export default rule({
  id: "dkim/obsolete-records",
  title: "DomainKeys or ADSP leftovers",
  on: "recordSet",
  kind: "semantic",
  severity: "hint",
  risk: { category: "authentication", component: "dkim", score: 0 },
  source: "RFC 4870 (historic); RFC 5617 (historic); RFC 6376 App. C",
  messages: {
    policy:
      "{owner} has a policy of {standard}, which is historic: receivers do not ask for it. DMARC took its place, so it need not move along",
    granularity: "The key at {owner} has g=, a tag of the first DKIM standard that receivers ignore today. Leave it out",
  },
  fixes: {
    remove: {
      title: "Remove the record",
      safety: "unsafe",
      edit: ({ set }, { index }: { index: number }, tools) => tools.zone(set.owner)?.removeRecord(set, index) ?? [],
    },
    drop: {
      title: "Remove g=",
      safety: "unsafe",
      edit: ({ set }, { index, text }: { index: number; text: string }, tools) => tools.zone(set.owner)?.setText(set, index, text) ?? [],
    },
  },
  check({ set, domain }, { report }) {
    if (set.type !== "TXT" || domain?.ours === false || !set.owner.includes("_domainkey.")) return;
    const standard = set.owner.startsWith("_domainkey.") ? "DomainKeys" : set.owner.startsWith("_adsp._domainkey.") ? "ADSP" : undefined;
    for (const [index, record] of set.records.entries()) {
      const text = txtValue(record) ?? "";
      const place = set.sources[index]?.rdata;
      if (!place) continue;
      const isPolicy = standard === "DomainKeys" ? /(?:^|;)\s*[ort]\s*=/.test(text) && !looksLikeDkim(text) : /^\s*dkim\s*=/i.test(text);
      if (standard && isPolicy) report(place, "policy", { owner: set.owner, standard }, { fix: [{ id: "remove", with: { index } }] });
      const g = looksLikeDkim(text) ? parseDkimKey(text).value.tags.find(({ name }) => name.value === "g") : undefined;
      if (!g) continue;
      const at = textPlace(set, (one) => one === text, g.range)?.place ?? place;
      report(at, "granularity", { owner: set.owner }, { fix: [{ id: "drop", with: { index, text: withoutTag(text, g) } }] });
    }
  },
});

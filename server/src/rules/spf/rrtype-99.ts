import type { TextEdit } from "../../base/index.ts";
import { txtValue } from "../../dns/index.ts";
import { type FixTools, rule } from "../rule.ts";
import { spfTexts } from "../shared/derivations.ts";

export default rule({
  id: "spf/rrtype-99",
  title: "SPF resource record type is obsolete",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 1 },
  source: "RFC 7208 §3.1",
  messages: {
    obsolete:
      "{owner} has a record of the type SPF, which nobody asks for any more; receivers read the TXT record alone, and two copies drift apart",
    only: {
      text: "{owner} has SPF only as a record of the type SPF, which nobody asks for any more: for receivers there is none. It has to be a TXT record",
      severity: "error",
      score: 4,
    },
  },
  fixes: {
    remove: {
      title: "Remove the record of the type SPF",
      safety: "safe",
      edit: ({ set }, index: number, { zone }) => zone(set.owner)?.removeRecord(set, index) ?? [],
    },
    retype: {
      title: "Make it a TXT record",
      safety: "unsafe",
      edit: ({ set, zone: text }, index: number, { zone }: FixTools): readonly TextEdit[] => {
        const editor = zone(set.owner);
        const [record, source] = [set.records[index], set.sources[index]];
        if (!editor || record?.kind !== "txt" || !source) return [];
        if (text.kind === "file") return editor.replaceText([{ place: source.type, newText: "TXT" }]);
        // In a document the type is the key of all records of that type.
        return [...editor.removeRecord(set, index), ...editor.addSet(set.owner, "TXT", [{ ...record, type: "TXT" }], source.ttlSeconds)];
      },
    },
  },
  check({ set }, { derive, report }) {
    if (set.type !== "SPF") return;
    const texts = derive(spfTexts, set.owner);
    if (!texts.known) return;
    for (const [index, source] of set.sources.entries()) {
      const value = txtValue(set.records[index] ?? { kind: "raw", type: "SPF", text: "" }) ?? "";
      if (texts.value.length === 0) report(source.type, "only", { owner: set.owner }, { fix: [{ id: "retype", with: index }] });
      // Another text than the TXT record may be the one that was meant: nobody removes it unseen.
      else
        report(source.type, "obsolete", { owner: set.owner }, texts.value.includes(value) ? { fix: [{ id: "remove", with: index }] } : {});
    }
  },
});

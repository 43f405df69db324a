import type { TextEdit } from "../../base/index.ts";
import { txtValue } from "../../dns/index.ts";
import { parseSpf } from "../../records/index.ts";
import { rule } from "../rule.ts";

interface Split {
  readonly head: number;
  readonly others: readonly number[];
  readonly text: string;
}

export default rule({
  id: "zone/spf-split-into-records",
  title: "The terms of an SPF record are records of their own",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dns-text", score: 4 },
  source: "RFC 7208 §3.1 and §3.3",
  messages: {
    split:
      "The terms of this SPF record stand in records of their own: receivers read `v=spf1` alone, which authorises nobody. Write them in one text: {text}",
  },
  fixes: {
    join: {
      title: "Join the terms to one record",
      // The record says nothing now: no mail that passes fails afterwards.
      safety: "safe",
      edit: ({ set }, { head, others, text }: Split, tools) => {
        const editor = tools.zone(set.owner);
        if (!editor) return [];
        const removed = others.map((index) => editor.removeRecord(set, index));
        const changed = editor.setText(set, head, text);
        return changed.length === 0 || removed.some((edits) => edits.length === 0) ? [] : [...changed, ...joined(removed.flat())];
      },
    },
  },
  check({ set }, { report }) {
    if (set.type !== "TXT" || set.records.length < 2) return;
    const texts = set.records.map((record) => txtValue(record)?.trim() ?? "");
    const head = texts.findIndex((text) => /^v=spf1$/i.test(text));
    const others = texts.flatMap((text, i) => (i !== head && isTerms(text) ? [i] : []));
    const place = set.sources[head]?.rdata;
    if (head < 0 || others.length === 0 || !place) return;
    const text = [head, ...others].map((index) => texts[index]).join(" ");
    report(place, "split", { text }, { fix: [{ id: "join", with: { head, others, text } }] });
  },
});

/** Words that are terms of SPF and nothing else that a TXT may hold. */
function isTerms(text: string): boolean {
  const { value, problems } = parseSpf(`v=spf1 ${text}`);
  if (text === "" || problems.length > 0 || value.terms.length === 0) return false;
  return value.terms.every((term) => term.kind !== "modifier" || /^(?:redirect|exp)=/i.test(text));
}

/** Neighbours in a list share the comma between them: what they both take away is taken away once. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.place.start - b.place.start)) {
    const last = merged.at(-1);
    if (!last || last.place.unit !== edit.place.unit || last.newText + edit.newText !== "" || edit.place.start > last.place.end)
      merged.push(edit);
    else merged[merged.length - 1] = { ...last, place: { ...last.place, end: Math.max(last.place.end, edit.place.end) } };
  }
  return merged;
}

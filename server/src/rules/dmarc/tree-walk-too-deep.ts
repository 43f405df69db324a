import { joinName, type Name, nameLabels, resolve, txtValue } from "../../dns/index.ts";
import { isDmarc, treeWalk } from "../../records/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "dmarc/tree-walk-too-deep",
  title: "Policy at a middle name is never found",
  on: "dmarcName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "RFC 9989 §4.10, §5.1.8",
  messages: {
    skipped:
      "{name} has {count} labels; receivers look at the name itself and at its last seven, so they never find the DMARC record at _dmarc.{at}. Publish one at _dmarc.{name}",
  },
  fixes: {
    own: {
      title: "Insert the record at this name",
      safety: "unsafe",
      edit: ({ name }, text: string, { zone }) => {
        const at = joinName("_dmarc", name);
        return (at && zone(at)?.addSet(at, "TXT", [{ kind: "txt", type: "TXT", strings: [text] }])) ?? [];
      },
    },
  },
  check({ name, place }, { ask, report }) {
    const labels = nameLabels(name);
    if (labels.length <= 8) return;
    const textAt = (domain: Name): string | undefined => {
      const at = joinName("_dmarc", domain);
      const answer = at && resolve(at, "TXT", ask).answer;
      const texts = answer?.kind === "records" ? answer.records.map((record) => txtValue(record) ?? "").filter(isDmarc) : [];
      return texts.length === 1 ? texts[0] : undefined;
    };
    if (textAt(name) !== undefined) return;
    const walked = treeWalk(name);
    for (let i = 1; i < labels.length - 7; i++) {
      const between = labels.slice(i).join(".") as Name;
      const text = walked.includes(between) ? undefined : textAt(between);
      if (text === undefined) continue;
      report(place, "skipped", { name, count: labels.length, at: between }, { fix: [{ id: "own", with: text }] });
      return;
    }
  },
});

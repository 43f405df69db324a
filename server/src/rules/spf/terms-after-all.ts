import { isMechanism, withAllLast } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { rewriting, spfRecord } from "../shared/spf-record.ts";

export default rule({
  id: "spf/terms-after-all",
  title: "Mechanisms after all are never evaluated",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 3 },
  source: "RFC 7208 §5.1",
  messages: {
    idle: "{terms} of {name} never counts: {all} before it matches everybody. Move {all} to the end",
  },
  fixes: { move: { title: "Move all to the end", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const spf = spfRecord(target, context);
    const first = spf?.record.terms.findIndex(({ kind }) => kind === "all") ?? -1;
    const all = spf?.record.terms[first];
    if (!spf || !all) return;
    const idle = spf.record.terms.slice(first + 1).filter(isMechanism);
    const [start, end] = [idle[0], idle.at(-1)];
    if (!start || !end) return;
    const terms = idle.map(({ text }) => text).join(" ");
    context.report(
      spf.at({ start: start.range.start, end: end.range.end }),
      "idle",
      { terms, all: all.text, name: spf.name },
      {
        fix: rewriting("move", spf, withAllLast(spf.record)),
      },
    );
  },
});

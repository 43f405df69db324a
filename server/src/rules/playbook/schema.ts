import { ignoreDirectives, type SourceDocument, type SourceRange, type TextEdit } from "../../base/index.ts";
import { type SchemaProblem, validateFile } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "playbook/schema",
  title: "Value does not fit the schema",
  on: "file",
  kind: "syntax",
  severity: "error",
  risk: { category: "compliance", component: "playbook-structure", score: 0 },
  source: "Project schema (schemas/)",
  messages: {
    misfit: "{problem}",
    ignoreWithoutReason:
      "mailtranche-ignore needs a rule and a reason: `# mailtranche-ignore {rule} -- why`; nothing is hidden without one",
  },
  fixes: {
    correct: {
      title: "Write what was probably meant",
      safety: "unsafe",
      edit: (_target, edits: readonly TextEdit[]) => edits,
    },
  },
  check(file, { report }) {
    for (const problem of validateFile(file)) {
      const { message, place, edits } = problem;
      const only = edits?.length === 1 ? edits[0] : undefined;
      const fix = edits && [{ id: "correct" as const, with: edits, ...(only && { title: `Write ${only.newText}` }) }];
      if (!isToldElsewhere(problem)) report(place, "misfit", { problem: message }, fix ? { fix } : {});
    }
    for (const { rule: id, reason, range } of ignoreDirectives(file.yaml.text, ["#"])) {
      const place = reason === undefined ? placeAt(file.yaml, range) : undefined;
      if (place) report(place, "ignoreWithoutReason", { rule: id || "rule-id" });
    }
  },
});

/** Dates and windows have rules of their own, with a score (`playbook/date-invalid`, `tranche/dates-inverted`). */
function isToldElsewhere({ code, pointer }: SchemaProblem): boolean {
  return code === "date" || (code === "window" && /^\/(?:tranches\/[^/]+|defaults\/tranche)\/window\//.test(pointer));
}

function placeAt(document: SourceDocument, range: SourceRange) {
  const home = [...document.units].reverse().find(({ offset }) => offset <= range.start);
  return home && { unit: home.unit, start: range.start - home.offset, end: range.end - home.offset };
}

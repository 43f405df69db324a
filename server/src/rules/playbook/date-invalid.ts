import { formatInstant, offsetText, parseInstant, wallTimeOf } from "../../base/index.ts";
import { validateFile, type WrittenTime, writtenTimes } from "../../playbook/index.ts";
import { setScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "playbook/date-invalid",
  title: "Date does not exist or clocks skip it",
  on: "file",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "playbook-structure", score: 3 },
  source: "RFC 3339 §5.7; IANA tzdb",
  messages: {
    nonexistent: "{problem}; whatever depends on it has no time",
    skipped: "{time} does not exist in {zone}: clocks go forward over it, and it is read as {read}. Write the time that is meant",
    twice: {
      text: "{time} comes twice in {zone}, because clocks go back: it is read as the one at UTC{offset}. Write the offset, so that everybody means the same hour",
      severity: "warning",
      score: 2,
    },
  },
  fixes: {
    moved: {
      title: "Write the time that it is read as",
      safety: "safe",
      edit: (_target, { node, text }: { node: WrittenTime["node"]; text: string }) => setScalar(node, text),
    },
    offset: {
      title: "Write the offset that it is read with",
      safety: "safe",
      edit: (_target, { node, text }: { node: WrittenTime["node"]; text: string }) => setScalar(node, text),
    },
  },
  check(file, { report }) {
    for (const { code, message, place } of validateFile(file)) if (code === "date") report(place, "nonexistent", { problem: message });
    for (const { node, offset, timeZone } of writtenTimes(file)) {
      const state = offset === "" ? wallTimeOf(node.text, timeZone) : undefined;
      const instant = state === "skipped" || state === "twice" ? parseInstant(node.text, timeZone) : undefined;
      if (instant === undefined) continue;
      if (state === "skipped") {
        const read = formatInstant(instant, timeZone).replace(" ", "T");
        const fix = [{ id: "moved" as const, title: `Write ${read}`, with: { node, text: read } }];
        report(node.place, "skipped", { time: node.text, zone: timeZone, read }, { fix });
      } else {
        const own = offsetText(instant, timeZone) ?? "";
        const text = node.text + own;
        const fix = [{ id: "offset" as const, title: `Write ${text}`, with: { node, text } }];
        report(node.place, "twice", { time: node.text, zone: timeZone, offset: own }, { fix });
      }
    }
  },
});

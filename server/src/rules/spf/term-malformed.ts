import type { Problem } from "../../base/index.ts";
import { parseSpf, replaceRange, type SpfTerm } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { problemsOf, rewrite, rewriting, type SpfText, spfRecords } from "../shared/spf-record.ts";

export default rule({
  id: "spf/term-malformed",
  title: "SPF term has bad syntax",
  on: "spfName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §4.6.1, §12",
  messages: {
    malformed: "SPF of {name}: {problem}. Receivers answer permerror for all of its mail, whoever sends it",
    space: "SPF of {name} has a space inside {term}: receivers read two broken terms and answer permerror for all of its mail",
  },
  fixes: { repair: { title: "Repair the term", safety: "unsafe", edit: rewrite } },
  check(target, context) {
    for (const spf of spfRecords(target, context)) {
      const { terms } = spf.record;
      for (const problem of problemsOf(spf, "spf/term-malformed")) {
        const index = terms.findIndex(({ range }) => range.start <= problem.range.start && problem.range.end <= range.end);
        const [term, next] = [terms[index], terms[index + 1]];
        if (!term) continue;
        const joined = next && term.text.endsWith(":") ? joinedTerm(term, next) : undefined;
        if (next && joined !== undefined) {
          const range = { start: term.range.start, end: next.range.end };
          context.report(
            spf.at(range),
            "space",
            { name: spf.name, term: joined },
            {
              fix: rewriting("repair", spf, replaceRange(spf.text, range, joined), `Write ${joined}`),
            },
          );
        } else {
          context.report(
            spf.at(problem.range),
            "malformed",
            { problem: problem.message, name: spf.name },
            {
              fix: rewriting("repair", spf, repaired(spf, term, problem)),
            },
          );
        }
      }
    }
  },
});

/** `include:` and the word after it as one term, where that is a correct one. */
function joinedTerm(term: SpfTerm, next: SpfTerm): string | undefined {
  const joined = term.text + next.text;
  return next.kind === "unknown" && isCorrect(joined) ? joined : undefined;
}

const isCorrect = (term: string): boolean => parseSpf(`v=spf1 ${term}`).problems.length === 0;

/** The record with one term repaired, where the repair is certain and makes the term correct. */
function repaired(spf: SpfText, term: SpfTerm, { code, range }: Problem): string | undefined {
  const without = replaceRange(term.text, { start: range.start - term.range.start, end: range.end - term.range.start }, "");
  const address = /^([-+~?]?)(?:a|mx|include|exists|ptr):(\d+(?:\.\d+){3})$/i.exec(term.text);
  const fixed: Readonly<Record<string, string | undefined>> = {
    "stray-separator": without,
    "value-not-allowed": without,
    "qualifier-on-modifier": without,
    "wrong-separator": term.text.replace(":", "="),
    "domain-is-url": term.text.replace(/:[a-z][a-z0-9+.-]*:\/\/([^/]*).*$/i, ":$1"),
    "domain-is-address": address ? `${address[1]}ip4:${address[2]}` : undefined,
  };
  const changed = fixed[code];
  return changed !== undefined && isCorrect(changed) ? replaceRange(spf.text, term.range, changed) : undefined;
}

import type { Problem } from "../../base/index.ts";
import { parseSpf, replaceRange, type SpfTerm, withoutTerms } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { isJoint } from "../shared/lost-space.ts";
import { isTorn, joinedTerms, problemsOf, rewriting, type SpfText, spfRecords } from "../shared/spf-record.ts";

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
    joined: "{term} is one term for receivers, since terms are separated by spaces: they answer permerror for all mail of {name}",
    odd: {
      text: "{term} is one term for receivers, since terms are separated by spaces: they ask for a domain of all that name",
      severity: "warning",
      score: 3,
    },
  },
  fixes: { repair: { title: "Repair the term", safety: "unsafe", edit: changeText } },
  check(target, context) {
    for (const spf of spfRecords(target, context)) {
      const { terms } = spf.record;
      const problems = problemsOf(spf, "spf/term-malformed");
      for (const [i, term] of terms.entries()) {
        const own = problems.filter(({ range }) => term.range.start <= range.start && range.end <= term.range.end);
        const [before, next] = [terms[i - 1], terms[i + 1]];
        const joined = joinedTerms(term);
        if (isTorn(before, term)) continue;
        if (next && isTorn(term, next)) reportSpace(spf, term, next);
        else if (isJoint(term, spf.lost)) continue;
        else if (joined) {
          context.report(
            spf.at(term.range),
            own.length > 0 ? "joined" : "odd",
            { term: term.text, name: spf.name },
            { fix: rewriting("repair", spf, replaceRange(spf.text, term.range, joined.join(" ")), `Write ${joined.join(" ")}`) },
          );
        } else for (const problem of own) reportProblem(spf, term, problem);
      }
    }

    function reportSpace(spf: SpfText, term: SpfTerm, next: SpfTerm): void {
      const range = { start: term.range.start, end: next.range.end };
      const whole = term.text + next.text;
      context.report(
        spf.at(range),
        "space",
        { name: spf.name, term: whole },
        { fix: rewriting("repair", spf, replaceRange(spf.text, range, whole), `Write ${whole}`) },
      );
    }

    function reportProblem(spf: SpfText, term: SpfTerm, problem: Problem): void {
      const fix = rewriting("repair", spf, repaired(spf, term, problem));
      context.report(spf.at(problem.range), "malformed", { problem: problem.message, name: spf.name }, { fix });
    }
  },
});

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
  if (changed === "") return withoutTerms(spf.record, [term]);
  const isRepair = changed !== undefined && parseSpf(`v=spf1 ${changed}`).problems.length === 0;
  return isRepair ? replaceRange(spf.text, term.range, changed) : undefined;
}

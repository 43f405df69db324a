import { closest, type Problem } from "../../base/index.ts";
import { parseNetwork, parseSpf, replaceRange, type SpfTerm } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { problemsOf, rewriting, type SpfText, spfRecords } from "../shared/spf-record.ts";

const mechanisms = ["all", "include", "a", "mx", "ptr", "ip4", "ip6", "exists"];

/** RFC 6652 3: modifiers that ask for reports. */
const knownModifiers: ReadonlySet<string> = new Set(["ra", "rp", "rr"]);

export default rule({
  id: "spf/unknown-term",
  title: "Unknown mechanism in the SPF record",
  on: "spfName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §4.6.1, §5, §6",
  messages: {
    unknown: "SPF of {name}: {problem}. Receivers answer permerror for all of its mail, whoever sends it",
    meant: "SPF of {name}: {problem}. {meant} is probably meant; as it stands, receivers answer permerror for all of its mail",
    modifier: {
      text: "{term} is a modifier that SPF does not know: receivers ignore it, so it changes nothing",
      severity: "info",
      score: 0,
    },
  },
  fixes: { correct: { title: "Write the term that is meant", safety: "unsafe", edit: changeText } },
  check(target, context) {
    for (const spf of spfRecords(target, context)) {
      for (const problem of problemsOf(spf, "spf/unknown-term")) reportUnknown(spf, problem);
      for (const { kind, name, valid, text, range } of spf.record.terms) {
        const isTypo = mechanisms.includes(name.value); // `ip4=`: spf/receivers-differ
        if (kind === "modifier" && valid && !isTypo && !knownModifiers.has(name.value))
          context.report(spf.at(range), "modifier", { term: text });
      }
    }

    function reportUnknown(spf: SpfText, problem: Problem): void {
      const term = spf.record.terms.find(({ range }) => range.start <= problem.range.start && problem.range.end <= range.end);
      if (!term) return;
      const meant = meantTerm(term);
      const data = { problem: problem.message, name: spf.name };
      if (meant === undefined) context.report(spf.at(problem.range), "unknown", data);
      else
        context.report(
          spf.at(problem.range),
          "meant",
          { ...data, meant },
          {
            fix: rewriting("correct", spf, replaceRange(spf.text, term.range, meant), `Write ${meant}`),
          },
        );
    }
  },
});

/** What was meant, where that makes a term without faults: a mechanism with a typing mistake, or a bare address. */
function meantTerm({ text, name }: SpfTerm): string | undefined {
  const sign = /^[-+~?]?/.exec(text)?.[0] ?? "";
  const rest = text.slice(sign.length);
  const network = parseNetwork(rest);
  const mechanism = closest(name.value, mechanisms);
  const meant = network ? `ip${network.network.family}:${rest}` : mechanism && mechanism + rest.slice(name.value.length);
  return meant !== undefined && parseSpf(`v=spf1 ${sign}${meant}`).problems.length === 0 ? sign + meant : undefined;
}

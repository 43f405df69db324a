import { canonicalTerm, evaluatedTerms, isMechanism, type SpfCost, withoutTerms } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { rewriting, type SpfText, spfRecordIfKnown } from "../shared/spf-record.ts";

export default rule({
  id: "spf/duplicate-term",
  title: "Same term repeated",
  on: "spfName",
  kind: "semantic",
  severity: "hint",
  risk: { category: "authentication", component: "spf", score: 0 },
  source: "RFC 7208 §4.6.2, §4.6.4",
  messages: {
    again: "{term} asks again what {first} asked before it, so it never matches; lookups count twice",
    nested: "{term} is reached a second time inside {outer}: its lookups count twice",
  },
  fixes: { remove: { title: "Remove the later one", safety: "safe", edit: changeText } },
  check(target, context) {
    const spf = spfRecordIfKnown(target, context);
    if (!spf) return;
    const seen = new Map<string, string>();
    for (const term of evaluatedTerms(spf.record)) {
      if (!isMechanism(term) || term.kind === "all" || !term.valid) continue;
      const key = canonicalTerm(term).replace(/^[-~?]/, "");
      const first = seen.get(key);
      if (first === undefined) seen.set(key, term.text);
      else
        context.report(
          spf.at(term.range),
          "again",
          { term: term.text, first },
          {
            fix: rewriting("remove", spf, withoutTerms(spf.record, [term])),
          },
        );
    }
    const tree = context.derive(spfPaths, target.name);
    if (tree.known) reportNested(spf, tree.value.root.terms);

    function reportNested({ at }: SpfText, terms: readonly SpfCost[]): void {
      const outermost = new Map<string, SpfCost>();
      for (const cost of terms) if (cost.child && !outermost.has(cost.child.domain)) outermost.set(cost.child.domain, cost);
      const reached = new Set<string>();
      for (const outer of terms) {
        for (const inner of below(outer)) {
          const twice = inner.child && outermost.get(inner.child.domain);
          if (!twice || twice === outer || reached.has(twice.term.text) || twice.term.kind !== "include") continue;
          reached.add(twice.term.text);
          context.report(at(twice.range), "nested", { term: twice.term.text, outer: outer.term.text });
        }
      }
    }
  },
});

/** The terms below one, all levels. */
function below({ child }: SpfCost): readonly SpfCost[] {
  return (child?.terms ?? []).flatMap((cost) => [cost, ...below(cost)]);
}

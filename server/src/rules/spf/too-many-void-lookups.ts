import { maxVoidLookups, type SpfCost } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { needRecords, needTargets, ownPlace, ownTerms, withoutTerms } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/too-many-void-lookups",
  title: "SPF asks for more than two names that do not exist",
  on: "spfName",
  kind: "live",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §4.6.4",
  messages: {
    over: "{count} terms of SPF of {name} look for something that is not there, and receivers stop with permerror after {limit}: {terms}. Remove what is gone",
  },
  fixes: {
    remove: {
      title: "Remove the terms that find nothing",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place }, context) {
    const paths = context.derive(spfPaths, name);
    if (!paths.known) return;
    const { costs } = paths.value;
    const voids = costs.filter((cost) => cost.isVoid);
    if (voids.length <= maxVoidLookups) {
      needRecords(costs, context.ask);
      needTargets(costs, context.ask);
      return;
    }
    const terms = ownTerms(paths.value);
    const third = terms.find(({ all }) => all.includes(voids[maxVoidLookups] as SpfCost));
    const gone = terms.filter(({ own }) => own.isVoid && own.term.kind !== "redirect").map(({ own }) => own);
    context.report(
      third ? ownPlace(context, name, third.own.range, place) : place,
      "over",
      { name, count: voids.length, limit: maxVoidLookups, terms: shown(voids) },
      gone.length > 0 ? { fix: [{ id: "remove", with: withoutTerms(paths.value, gone) }] } : {},
    );
  },
});

function shown(voids: readonly SpfCost[]): string {
  const texts = [...new Set(voids.map(({ owner, term }) => `${term.text} of ${owner}`))];
  return texts.length > 5 ? `${texts.slice(0, 5).join(", ")}, ...` : texts.join(", ");
}

import { meantInclude, type SpfNode, type SpfTarget, type SpfTerm } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { needRecords, ownPlace, ownTerms, withoutTerms } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/include-no-record",
  title: "Included domain has no single SPF record",
  on: "spfName",
  kind: "live",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §5.2",
  messages: {
    none: "{term}: {included} has no SPF record, so receivers answer permerror for whoever no earlier term matches. Remove it if the service is gone",
    several:
      "{term}: {included} has {count} SPF records, so receivers answer permerror for whoever no earlier term matches. Only its owner can repair that; until then list the addresses",
    faulty:
      "{term}: the record of {included} is broken ({problem}), so receivers answer permerror for whoever no earlier term matches. Only its owner can repair that; until then list the addresses",
    nested:
      "{term} leads to {included}, which has no SPF record: receivers answer permerror for whoever no earlier term matches. Only the owner of {owner} can repair that; until then list the addresses",
  },
  fixes: {
    remove: {
      title: "Remove the include",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place }, context) {
    const paths = context.derive(spfPaths, name);
    if (!paths.known) return;
    for (const { own, all } of ownTerms(paths.value)) {
      needRecords(all, context.ask);
      const broken = all.find(({ term, target, child }) => term.kind === "include" && (child ? isBroken(child) : isNoName(term, target)));
      if (!broken) continue;
      const included = broken.child?.domain ?? broken.term.text.slice(broken.term.text.indexOf(":") + 1);
      const state = broken.child?.state;
      const [problem] = broken.child?.problems ?? [];
      // A name that is one letter away from a service's: spf/vendor-include-typo says what was meant.
      if (broken === own && !problem && meantInclude(included) !== undefined) continue;
      const at = ownPlace(context, name, own.range, place);
      const data = { term: own.term.text, included, owner: broken.owner };
      const fix = { fix: [{ id: "remove" as const, with: withoutTerms(paths.value, [own]) }] };
      if (state?.kind === "several") context.report(at, "several", { ...data, count: state.count });
      else if (problem) context.report(at, "faulty", { ...data, problem: problem.message });
      else if (broken === own) context.report(at, "none", data, fix);
      else context.report(at, "nested", data);
    }
  },
});

/** RFC 7208 4.6: one mistake anywhere in its record is permerror. */
function isBroken({ state, problems }: SpfNode): boolean {
  return state.kind === "absent" || state.kind === "several" || problems.length > 0;
}

/** RFC 7208 4.3: below a name with an empty or overlong label no record is looked for, as if there were none. */
function isNoName(term: SpfTerm, target: SpfTarget | undefined): boolean {
  return term.valid && target?.kind === "none";
}

import { rule } from "../rule.ts";
import { spfPaths } from "../shared/derivations.ts";
import { needRecords, ownPlace, ownTerms } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/redirect-no-record",
  title: "redirect target has no single SPF record",
  on: "spfName",
  kind: "live",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §6.1",
  messages: {
    none: "{term} leads to {target}, which has no SPF record: receivers answer permerror instead of the rest of the policy",
    several: "{term} leads to {target}, which has {count} SPF records: receivers answer permerror instead of the rest of the policy",
    faulty: "{term} leads to {target}, whose record is broken ({problem}): receivers answer permerror instead of the rest of the policy",
  },
  check({ name, place }, context) {
    const paths = context.derive(spfPaths, name);
    if (!paths.known) return;
    for (const { own, all } of ownTerms(paths.value)) {
      const redirects = all.filter(({ term }) => term.kind === "redirect");
      needRecords(redirects, context.ask);
      const child = redirects.find(
        (one) => one.child?.state.kind === "absent" || one.child?.state.kind === "several" || (one.child?.problems ?? []).length > 0,
      )?.child;
      if (!child) continue;
      const at = ownPlace(context, name, own.range, place);
      const data = { term: own.term.text, target: child.domain };
      if (child.state.kind === "several") context.report(at, "several", { ...data, count: child.state.count });
      else if (child.problems[0]) context.report(at, "faulty", { ...data, problem: child.problems[0].message });
      else context.report(at, "none", data);
    }
  },
});

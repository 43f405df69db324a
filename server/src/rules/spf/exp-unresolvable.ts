import type { Name } from "../../dns/index.ts";
import { resolve } from "../../dns/index.ts";
import { explanationName } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { ownPlace, withoutTerms } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/exp-unresolvable",
  title: "SPF explanation cannot be fetched",
  on: "spfName",
  kind: "live",
  severity: "hint",
  risk: { category: "authentication", component: "spf", score: 0 },
  source: "RFC 7208 §6.2",
  messages: {
    none: "{term}: {target} has no text, so nobody ever sees the explanation; the verdict of SPF stays the same",
    several: "{term}: {target} has {count} texts where one is expected, so nobody ever sees the explanation",
  },
  fixes: {
    remove: { title: "Remove exp=", safety: "safe", edit: changeText },
  },
  check({ name, place }, context) {
    const paths = context.derive(spfPaths, name);
    const exp = paths.known ? paths.value.root.record?.terms.find((term) => term.kind === "exp") : undefined;
    if (!paths.known || exp?.kind !== "exp" || !exp.valid) return;
    const target: Name | undefined = explanationName(exp, name);
    if (target === undefined) return;
    const { answer } = resolve(target, "TXT", context.askOptional);
    const isAbsent = answer?.kind === "nodata" || answer?.kind === "nxdomain";
    const count = answer?.kind === "records" ? answer.records.length : 0;
    if (!isAbsent && count < 2) return;
    const at = ownPlace(context, name, exp.range, place);
    const fix = { fix: [{ id: "remove" as const, with: withoutTerms(paths.value, [exp]) }] };
    context.report(at, isAbsent ? "none" : "several", { term: exp.text, target, count }, fix);
  },
});

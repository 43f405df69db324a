import type { Name } from "../../dns/index.ts";
import { maxLookups, type SpfTree, suggestedInclude } from "../../records/index.ts";
import { type Context, rule, type Targets } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { flattenings } from "../shared/spf-flatten.ts";
import { sendersOf } from "../shared/spf-senders.ts";
import { needRecords, ownPlace } from "../shared/spf-terms.ts";

/** From here on one more platform may not fit: the large ones cost one to four. */
const low = 8;

export default rule({
  id: "spf/lookup-budget-low",
  title: "SPF lookups are nearly used up",
  on: "spfName",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "spf", score: 1 },
  source: "RFC 7208 §4.6.4, §10.1.1",
  messages: {
    near: "SPF of {name} uses {count} of {limit} DNS lookups: an include that nests one more record on its owner's side, or one more platform, makes it fail",
    planned: {
      text: "SPF of {name} uses {count} of {limit} DNS lookups, and {includes}, which declared senders need, would make it {total}: receivers would answer permerror. Make room before it is added",
      severity: "warning",
      score: 3,
    },
  },
  fixes: { flatten: { title: "Replace an include by its networks", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const { name, place } = target;
    const paths = context.derive(spfPaths, name);
    if (!paths.known) return;
    const { lookups, root, costs, loops } = paths.value;
    if (lookups.atLeast > maxLookups || loops.length > 0) return; // spf/too-many-lookups, spf/include-loop
    needRecords(costs, context.ask);
    if (!lookups.exact) return;
    const coming = includesToCome(target, paths.value);
    const added = coming.map((include) => 1 + costOf(include, context));
    const total = added.reduce((sum, cost) => sum + cost, lookups.atLeast);
    const last = root.terms.filter((cost) => cost.lookups.atLeast > 0).at(-1) ?? root.terms.at(-1);
    const at = last ? ownPlace(context, name, last.range, place) : place;
    const data = { name, count: lookups.atLeast, limit: maxLookups };
    const fix = root.record ? { fix: flattenings(paths.value, root.record.text, name) } : {};
    if (total > maxLookups && coming.length > 0)
      context.report(at, "planned", { ...data, total, includes: coming.map((include) => `include:${include}`).join(", ") }, fix);
    else if (lookups.atLeast >= low) context.report(at, "near", data, fix);
  },
});

/** Includes of declared services that send for this domain and are not in its record. */
function includesToCome({ name, playbook }: Targets["spfName"], tree: SpfTree): readonly Name[] {
  const included = new Set(tree.costs.flatMap(({ child }) => child?.domain ?? []));
  const includes = (playbook ? sendersOf(playbook, name) : []).flatMap((sender) => {
    const service = sender.facts;
    if (!service || sender.ips.length > 0 || !sender.envelopeDomains.includes(name)) return [];
    if (sender.spf !== undefined ? sender.spf !== "include" : service.aligns !== "yes") return [];
    if (service.includes.some((one) => included.has(one as Name))) return [];
    return suggestedInclude(service) ?? [];
  });
  return [...new Set(includes)] as Name[];
}

/** What the include itself nests, as far as it is known: another rule needs its answer anyway. */
function costOf(include: Name, { derive }: Pick<Context<never, never>, "derive">): number {
  const paths = derive(spfPaths, include);
  return paths.known ? paths.value.lookups.atLeast : 0;
}

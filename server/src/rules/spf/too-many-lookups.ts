import { isSpf, maxLookups, type SpfTree, termOverLimit } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfCost } from "../shared/derivations.ts";
import { textPlace } from "../shared/places.ts";
import { byCost, flattenings } from "../shared/spf-flatten.ts";

export default rule({
  id: "spf/too-many-lookups",
  title: "SPF needs more than 10 DNS lookups",
  on: "spfName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §4.6.4",
  messages: {
    over: "SPF of {name} needs {count} DNS lookups, the limit is {limit}: receivers answer permerror for senders that no earlier term matches. {dearest}",
    overAtLeast:
      "SPF of {name} needs at least {count} DNS lookups, the limit is {limit}: receivers answer permerror for senders that no earlier term matches. {dearest}",
  },
  fixes: {
    flatten: {
      title: "Replace an include by its networks",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place }, { derive, located, report }) {
    const tree = derive(spfCost, name);
    if (!tree.known || tree.value.lookups.atLeast <= maxLookups) return;
    // A circle has no number of lookups that means anything: spf/include-loop speaks.
    if (tree.value.loops.length > 0) return;
    const term = termOverLimit(tree.value);
    const set = located(name, "TXT");
    const at = textPlace(set, isSpf, term?.range);
    const text = at && set?.sources[at.index]?.txt?.text;
    const { atLeast, exact } = tree.value.lookups;
    const fixes = text === undefined ? [] : flattenings(tree.value, text, name);
    report(
      at?.place ?? place,
      exact ? "over" : "overAtLeast",
      { name, count: atLeast, limit: maxLookups, dearest: dearest(tree.value) },
      fixes.length > 0 ? { fix: fixes } : {},
    );
  },
});

function dearest(tree: SpfTree): string {
  const shown = byCost(tree)
    .slice(0, 3)
    .map((cost) => `${cost.term.text} costs ${cost.lookups.atLeast}`);
  return `Dearest: ${shown.join(", ")}`;
}

import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { ownPlace, ownTerms, withoutTerms } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/include-loop",
  title: "SPF records include each other in a circle",
  on: "spfName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §4.6.4",
  messages: {
    self: "{term} leads back to {name} itself: each turn costs lookups, and receivers answer permerror for whoever no earlier term matches",
    circle:
      "{term} leads to {owner}, whose {back} leads back to {domain}: each turn costs lookups, and receivers answer permerror for whoever no earlier term matches",
  },
  fixes: {
    remove: {
      title: "Remove the term that closes the circle",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place }, context) {
    const paths = context.derive(spfPaths, name);
    if (!paths.known || paths.value.loops.length === 0) return;
    for (const { own, all } of ownTerms(paths.value)) {
      const loop = all.find(({ child }) => child?.state.kind === "loop");
      if (!loop?.child) continue;
      const at = ownPlace(context, name, own.range, place);
      const data = { name, term: own.term.text, owner: loop.owner, back: loop.term.text, domain: loop.child.domain };
      const fix = { fix: [{ id: "remove" as const, with: withoutTerms(paths.value, [own]) }] };
      if (loop === own) context.report(at, "self", data, fix);
      else context.report(at, "circle", data);
    }
  },
});

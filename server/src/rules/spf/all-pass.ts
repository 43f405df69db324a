import { type SpfCost, type SpfNode, type SpfTerm, withoutTerms, withQualifier } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { rewriting, spfRecord } from "../shared/spf-record.ts";

export default rule({
  id: "spf/all-pass",
  title: "Record authorises the whole Internet",
  on: "spfName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §5.1, §11.4",
  messages: {
    all: "{term} lets every host on the Internet pass SPF as {name}: forged mail passes, and receivers trust the name less. End with ~all",
    network: "{term} holds every address of its kind: any host on the Internet passes SPF as {name}. List the networks that really send",
    through: "{term} leads to {owner}, whose {ending} lets every host on the Internet pass SPF as {name}",
  },
  fixes: {
    soften: { title: "Write ~all", safety: "unsafe", edit: changeText },
    remove: { title: "Remove the term", safety: "unsafe", edit: changeText },
  },
  check(target, context) {
    const spf = spfRecord(target, context);
    // What cannot be followed is spf/too-many-lookups' to be unknown about.
    const tree = context.derive(spfPaths, target.name);
    if (!spf || !tree.known) return;
    for (const { term, range, child } of tree.value.root.terms) {
      const own = passesAll(term);
      const open = own || !child ? undefined : openEnd(term, child);
      if (own === "all")
        context.report(
          spf.at(range),
          "all",
          { term: term.text, name: spf.name },
          {
            fix: term.kind === "all" ? rewriting("soften", spf, withQualifier(spf.record, term, "~")) : [],
          },
        );
      else if (own === "network")
        context.report(
          spf.at(range),
          "network",
          { term: term.text, name: spf.name },
          {
            fix: rewriting("remove", spf, withoutTerms(spf.record, [term])),
          },
        );
      // A text of ours says so itself.
      else if (open && !context.located(open.owner, "TXT"))
        context.report(spf.at(range), "through", { term: term.text, owner: open.owner, ending: open.term.text, name: spf.name });
    }
  },
});

function passesAll(term: SpfTerm): "all" | "network" | undefined {
  if (!("qualifier" in term) || term.qualifier.value !== "+" || !term.valid) return undefined;
  if (term.kind === "all") return "all";
  const lengths =
    term.kind === "ip4" || term.kind === "ip6" ? [term.cidr] : term.kind === "a" || term.kind === "mx" ? [term.cidr4, term.cidr6] : [];
  return lengths.some((cidr) => cidr?.value === 0) ? "network" : undefined;
}

/** The term below an include or redirect by which everybody passes here too. */
function openEnd(term: SpfTerm, { terms }: SpfNode): SpfCost | undefined {
  if (term.kind === "include" && term.qualifier.value !== "+") return undefined;
  for (const cost of terms) {
    if (passesAll(cost.term)) return cost;
    const deeper = cost.child && openEnd(cost.term, cost.child);
    if (deeper) return deeper;
  }
  return undefined;
}

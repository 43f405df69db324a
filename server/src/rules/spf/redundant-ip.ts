import { evaluatedTerms, type IpAddress, inNetwork, type SpfQualifier, type SpfTerm, withoutTerms } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { rewriting, spfRecordIfKnown } from "../shared/spf-record.ts";

interface Network {
  readonly index: number;
  readonly term: SpfTerm;
  readonly qualifier: SpfQualifier;
  readonly address: IpAddress;
  readonly bits: number;
}

export default rule({
  id: "spf/redundant-ip",
  title: "Address already covered by a wider range",
  on: "spfName",
  kind: "semantic",
  severity: "hint",
  risk: { category: "authentication", component: "spf", score: 0 },
  source: "RFC 7208 §4.6.2; tool rule",
  messages: {
    covered: "{term} lies inside {wider}, which has the same result: it changes nothing",
    shadowed: {
      text: "{term} never matches: {wider} before it holds the same addresses and decides first. Put the exception before the range",
      severity: "warning",
      score: 1,
    },
  },
  fixes: { remove: { title: "Remove the narrower term", safety: "safe", edit: changeText } },
  check(target, context) {
    const spf = spfRecordIfKnown(target, context);
    if (!spf || spf.problems.length > 0) return;
    const terms = evaluatedTerms(spf.record);
    const networks = terms.flatMap(networkOfTerm);
    for (const narrow of networks) {
      const wider = networks.find(
        (wide) => holds(wide, narrow) && (wide.qualifier === narrow.qualifier ? isFree(terms, wide, narrow) : wide.index < narrow.index),
      );
      if (!wider) continue;
      const data = { term: narrow.term.text, wider: wider.term.text };
      if (wider.qualifier !== narrow.qualifier) context.report(spf.at(narrow.term.range), "shadowed", data);
      else
        context.report(spf.at(narrow.term.range), "covered", data, {
          fix: rewriting("remove", spf, withoutTerms(spf.record, [narrow.term])),
        });
    }
  },
});

function networkOfTerm(term: SpfTerm, index: number): readonly Network[] {
  if ((term.kind !== "ip4" && term.kind !== "ip6") || !term.network) return [];
  const address = term.network.value;
  return [{ index, term, qualifier: term.qualifier.value, address, bits: term.cidr?.value ?? address.bytes.length * 8 }];
}

/** Of two equal networks the earlier holds the later; equal texts are spf/duplicate-term. */
function holds(wide: Network, narrow: Network): boolean {
  if (wide === narrow || wide.bits > narrow.bits || !inNetwork(narrow.address, wide.address, wide.bits)) return false;
  return wide.bits < narrow.bits || (wide.index < narrow.index && sameText(wide) !== sameText(narrow));
}

const sameText = ({ term }: Network): string => (term.argument?.value ?? "").toLowerCase();

/** A wider term before it always decides first. One after it does only when what stands between neither decides otherwise nor asks the DNS. */
function isFree(terms: readonly SpfTerm[], wide: Network, narrow: Network): boolean {
  if (wide.index < narrow.index) return true;
  const between = terms.slice(narrow.index + 1, wide.index);
  return between.every((term) => (term.kind === "ip4" || term.kind === "ip6") && term.qualifier.value === narrow.qualifier);
}

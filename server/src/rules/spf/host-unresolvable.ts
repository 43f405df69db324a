import { maxVoidLookups } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { needTargets, ownPlace, withoutTerms } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/host-unresolvable",
  title: "SPF term names a host that is not there",
  on: "spfName",
  kind: "live",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 2 },
  source: "RFC 7208 §4.6.4, §5.3, §5.4, §5.7",
  messages: {
    address: "{term}: {host} has no address, so the term lets nobody through and uses up one of the two void lookups that receivers allow",
    exchange:
      "{term}: {host} has no MX record, so the term lets nobody through and uses up one of the two void lookups that receivers allow",
    noName:
      "{term}: {host} is no domain name, as a label is empty or longer than 63 characters: the term lets nobody through, and some receivers answer permerror",
  },
  fixes: {
    remove: {
      title: "Remove the term",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place }, context) {
    const paths = context.derive(spfPaths, name);
    // Beyond the limit spf/too-many-void-lookups names them all.
    if (!paths.known || paths.value.voids.atLeast > maxVoidLookups) return;
    const terms = paths.value.root.terms.filter(({ term }) => term.kind === "a" || term.kind === "mx" || term.kind === "exists");
    needTargets(terms, context.ask);
    for (const own of terms) {
      if (own.term.valid && own.target?.kind === "none") {
        const fix = { fix: [{ id: "remove" as const, with: withoutTerms(paths.value, [own]) }] };
        const host = own.term.text.slice(own.term.text.indexOf(":") + 1);
        context.report(ownPlace(context, name, own.range, place), "noName", { term: own.term.text, host }, fix);
      }
      if (!own.isVoid || own.target?.kind !== "name") continue;
      const data = { term: own.term.text, host: own.target.name };
      const fix = { fix: [{ id: "remove" as const, with: withoutTerms(paths.value, [own]) }] };
      context.report(ownPlace(context, name, own.range, place), own.term.kind === "mx" ? "exchange" : "address", data, fix);
    }
  },
});

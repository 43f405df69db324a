import { joinName, type Name, parseName } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { selectorOf } from "../shared/dkim.ts";
import { isMicrosoftTarget } from "../shared/microsoft.ts";

export default rule({
  id: "m365/dkim-one-selector",
  title: "Only one of selector1/selector2 published",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "target-platform", score: 3 },
  source: "MicrosoftDocs/defender-docs, email-authentication-dkim-configure.md (two CNAME records)",
  messages: {
    one: "{owner} is published and {other} is not: Microsoft 365 signs with one and rotates to the other, so signing breaks with the next rotation. Publish both",
  },
  fixes: {
    insert: {
      title: "Insert the other selector with a target to fill in",
      safety: "unsafe",
      // Its target is assigned by Microsoft: a computed one would be a guess.
      edit: ({ set }, { other }: { other: Name }, tools) => {
        const target = parseName("target-from-get-dkimsigningconfig.invalid.");
        return (target && tools.zone(set.owner)?.addSet(other, "CNAME", [{ kind: "name", type: "CNAME", target }], set.ttlSeconds)) ?? [];
      },
    },
  },
  check({ set, domain: declared }, { askOptional, report }) {
    const at = selectorOf(set.owner);
    if (set.type !== "CNAME" || !at || declared?.ours === false) return;
    const number = /^selector([12])$/.exec(at.selector)?.[1];
    const [record] = set.records;
    if (number === undefined || record?.kind !== "name" || !isMicrosoftTarget(record.target)) return;
    const other = joinName(`selector${number === "1" ? 2 : 1}._domainkey`, at.domain);
    const place = set.sources[0]?.owner ?? set.sources[0]?.place;
    if (!other || !place) return;
    const answer = askOptional({ kind: "dns", name: other, type: "CNAME" });
    if (answer?.kind !== "nxdomain" && answer?.kind !== "nodata") return;
    report(place, "one", { owner: set.owner, other }, { fix: [{ id: "insert", with: { other } }] });
  },
});

import { type Name, nameLabels, txtValue } from "../../dns/index.ts";
import { rule, type Targets } from "../rule.ts";
import { originsOf } from "../shared/dmarc.ts";
import { meantPolicyName, type PolicyKind, policyKinds } from "../shared/policy-records.ts";
import { setsIn } from "../shared/zone-texts.ts";

export default rule({
  id: "zone/policy-record-misplaced",
  title: "A policy record and its name do not fit",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 3 },
  source: "RFC 8461 §3.1; RFC 8460 §3; RFC 9989 §4.5; draft-brand-indicators-for-message-identification §4.1",
  messages: {
    misplaced: "Nobody looks for {kind} at {owner}: its name is {meant}, and until the record stands there it does nothing",
    logo: {
      text: "Nobody looks for BIMI at {owner}: its name is {meant}, and until the record stands there no logo is shown",
      severity: "warning",
      score: 1,
    },
    foreign: {
      text: "Only {kind} has a use at {owner}, and the text there is none: whoever looks finds no {kind}. Begin it with {begins}, or remove it",
      severity: "warning",
      score: 2,
    },
  },
  fixes: {
    move: {
      title: "Move the record to its name",
      safety: "unsafe",
      edit: ({ set }, { index, meant }: { readonly index: number; readonly meant: Name }, { zone }) => {
        const record = set.records[index];
        const added = record ? (zone(meant)?.addSet(meant, "TXT", [record], set.ttlSeconds) ?? []) : [];
        const removed = zone(set.owner)?.removeRecord(set, index) ?? [];
        // Half a move would publish the record twice, or nowhere.
        return added.length > 0 && removed.length > 0 ? [...removed, ...added] : [];
      },
    },
  },
  check(target, { report, located }) {
    const { set, domain } = target;
    if (set.type !== "TXT" || domain?.ours === false) return;
    checkForeign(target, report);
    const origins = originsOf(target.zone);
    for (const [index, record] of set.records.entries()) {
      const text = txtValue(record) ?? "";
      // dmarc/owner-name-wrong speaks of DMARC.
      const kind = policyKinds.find(({ is, name }) => name !== "DMARC" && is(text));
      const source = set.sources[index];
      const meant = kind && meantPolicyName(kind, set.owner, origins);
      if (!kind || !meant || !source || isAliasTarget(target)) continue;
      // A copy of one that is where it belongs does no harm.
      if (located(meant, "TXT")?.records.some((one) => kind.is(txtValue(one) ?? ""))) continue;
      const about = { kind: kind.name, owner: set.owner, meant };
      report(source.owner ?? source.rdata, kind.name === "BIMI" ? "logo" : "misplaced", about, {
        fix: [{ id: "move", title: `Move it to ${meant}`, with: { index, meant } }],
      });
    }
  },
});

type Report = (
  place: NonNullable<Targets["recordSet"]["set"]["sources"][number]>["place"],
  id: "foreign",
  data: Record<string, string>,
) => void;

/** Texts of another kind alone where only records of one kind have a meaning, as a wildcard or a slip leaves them there. */
function checkForeign({ set, domain }: Targets["recordSet"], report: Report): void {
  const kind = policyKinds.find(({ front }) => set.owner.startsWith(`${front}.`));
  if (!kind || nameLabels(set.owner).includes("*")) return;
  // dmarc/missing speaks of a declared domain.
  const isTold = kind.name === "DMARC" && domain !== undefined && set.owner === `_dmarc.${domain.name}`;
  const texts = set.records.map((record) => txtValue(record)?.trim() ?? "");
  if (isTold || texts.some((text) => isOfKind(kind, text))) return;
  const place = set.sources[0]?.rdata;
  if (place) report(place, "foreign", { kind: kind.name, owner: set.owner, begins: kind.begins });
}

/** Also one that is being typed, and a text whose fault has a rule of its own. */
function isOfKind({ is, nearly, begins }: PolicyKind, text: string): boolean {
  return is(text) || nearly(text) || begins.toLowerCase().startsWith(text.toLowerCase()) || /[${}<>%]/.test(text);
}

function isAliasTarget({ set, zone }: Targets["recordSet"]): boolean {
  return setsIn(zone).some(
    ({ type, records }) => type === "CNAME" && records.some((one) => one.kind === "name" && one.target === set.owner),
  );
}

import { joinName, type Name, nameLabels, txtValue } from "../../dns/index.ts";
import { looksLikeDkim } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule, type Targets } from "../rule.ts";
import { doubledTail } from "../shared/dmarc.ts";

type Target = Targets["recordSet"];
interface Moved {
  readonly index: number;
  readonly owner: Name;
}

export default rule({
  id: "dkim/owner-name-wrong",
  title: "Key record sits at a name verifiers never ask",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.2.1",
  messages: {
    misspelt: "The key at {owner} is never found: receivers ask {wanted}. Until it stands there, mail signed with it counts as unsigned",
    bare: "A key stands at {owner} itself, without a selector: receivers ask SELECTOR.{owner}, so this one is never found",
    outside: {
      text: "A key stands at {owner}, which receivers ask only where a CNAME below _domainkey leads to it, and no text here has one",
      severity: "info",
      score: 1,
    },
  },
  fixes: {
    rename: {
      title: "Move the key to the name that receivers ask",
      safety: "unsafe",
      edit: ({ set }, { index, owner }: Moved, tools) => {
        const editor = tools.zone(set.owner);
        const record = set.records[index];
        return editor && record ? [...editor.addSet(owner, "TXT", [record], set.ttlSeconds), ...editor.removeRecord(set, index)] : [];
      },
    },
  },
  check({ set, zone, domain }, { report, located }) {
    if (set.type !== "TXT" || domain?.ours === false) return;
    const index = set.records.findIndex(
      (record) => /^\s*v\s*=\s*DKIM1\b/i.test(txtValue(record) ?? "") && looksLikeDkim(txtValue(record) ?? ""),
    );
    const place = set.sources[index]?.owner ?? set.sources[index]?.place;
    if (index < 0 || !place) return;
    const { owner } = set;
    const labels = nameLabels(owner);
    if (labels[0] === "_domainkey") {
      report(place, "bare", { owner });
      return;
    }
    const wanted = correctedOwner(labels, zone);
    // A key under another name is what an alias leads to.
    if (wanted === owner || isAliasTarget(owner, zone)) return;
    if (wanted !== undefined && !located(wanted, "TXT")) {
      report(place, "misspelt", { owner, wanted }, { fix: [{ id: "rename", with: { index, owner: wanted } }] });
    } else if (!labels.includes("_domainkey")) report(place, "outside", { owner });
  },
});

const misspelt: ReadonlySet<string> = new Set(["_domainkeys", "_domain-key", "_domain_key", "domainkey", "domainkeys", "_dkim"]);

/** The name with the label that was meant, or without the zone that stands twice. `undefined`: nothing says what was meant. */
function correctedOwner(labels: readonly string[], zone: Target["zone"]): Name | undefined {
  const origins = zone.kind === "file" ? (zone.source.origin ? [zone.source.origin] : []) : zone.document.origins;
  const at = labels.indexOf("_domainkey");
  if (at > 0) {
    const rest = labels.slice(at + 1).join(".");
    const tail = doubledTail(labels.join(".") as Name, zone);
    const twice = origins.find((origin) => rest === `${origin}.${origin}`) ?? (tail && rest === `${tail}.${tail}` ? tail : undefined);
    return twice ? joinName(labels.slice(0, at + 1).join("."), twice) : (labels.join(".") as Name);
  }
  const wrong = labels.findIndex((label, i) => i > 0 && misspelt.has(label));
  return wrong < 0 ? undefined : (labels.map((label, i) => (i === wrong ? "_domainkey" : label)).join(".") as Name);
}

function isAliasTarget(owner: Name, zone: Target["zone"]): boolean {
  const sets: readonly LocatedSet[] =
    zone.kind === "file" ? zone.source.sets : [...zone.document.fixed, ...[...zone.document.phases.values()].flat()];
  return sets.some(({ type, records }) => type === "CNAME" && records.some((one) => one.kind === "name" && one.target === owner));
}

import { type Name, parseName, resolve } from "../../dns/index.ts";
import type { Domain } from "../../playbook/index.ts";
import { isDmarc } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { dmarcPolicyOf } from "../shared/derivations.ts";
import { dmarcNameOf, isNearlyDmarc, misplacedOwners } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/missing",
  title: "No DMARC record applies to the domain",
  on: "mailDomain",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 5 },
  source: "RFC 9989 §4.10; method rubric (DMARC missing 5)",
  messages: {
    missing:
      "{domain} publishes no DMARC record, and none above it applies: nobody reports on its mail, and large receivers refuse bulk mail without one",
  },
  fixes: {
    monitor: {
      title: "Add a DMARC record",
      safety: "unsafe",
      edit: ({ domain }, _given, { zone }) =>
        zone(domain.name)?.addSet(at(domain.name), "TXT", [{ kind: "txt", type: "TXT", strings: [recordFor(domain)] }]) ?? [],
    },
  },
  check({ domain, name }, { derive, askOptional, located, report }) {
    const own = derive(dmarcNameOf, name);
    const policy = derive(dmarcPolicyOf, name);
    if (!own.known || !policy.known || policy.value !== "absent") return;
    // What stands there is no record that counts: dmarc/multiple-records, version-invalid, cname-dangling say why.
    const { texts, aliases } = own.value;
    if (texts.some((text) => isDmarc(text) || isNearlyDmarc(text)) || (aliases.length > 0 && texts.length === 0)) return;
    // The record is there, at a name that nobody asks: dmarc/owner-name-wrong.
    if (misplacedOwners(name).some((owner) => located(owner, "TXT")?.sources.some(({ txt }) => isDmarc(txt?.text ?? "")))) return;
    const { answer } = resolve(at(name), "TXT", askOptional);
    const negative = answer?.kind === "nodata" || answer?.kind === "nxdomain" ? answer.negativeTtlSeconds : undefined;
    report(
      domain.place,
      "missing",
      { domain: name },
      { fix: "monitor", ...(negative === undefined ? {} : { seenAfterSeconds: negative }) },
    );
  },
});

/** Staging starts at p=none; a parked domain sends nothing, so there is nothing to watch first. */
function recordFor(domain: Domain): string {
  const policy = domain.roles.includes("send") ? "none" : "reject";
  const reports = domain.fields.get("dmarc")?.get("reports")?.text;
  return `v=DMARC1; p=${policy}${reports ? `; rua=mailto:${reports}` : ""}`;
}

function at(name: Name): Name {
  // A domain that leaves no room for the label is refused by the playbook's schema.
  return parseName(`_dmarc.${name}.`) ?? name;
}

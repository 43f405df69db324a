import { type Name, parseName, resolve } from "../../dns/index.ts";
import type { Domain } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { dmarcPolicyOf, dmarcTextsOf } from "../shared/derivations.ts";
import { textPlace } from "../shared/places.ts";

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
    several: "{domain} publishes {count} DMARC records; receivers discard them all, as if there were none",
  },
  fixes: {
    monitor: {
      title: "Add a DMARC record",
      safety: "unsafe",
      edit: ({ domain }, _given, { zone }) =>
        zone(domain.name)?.addSet(at(domain.name), "TXT", [{ kind: "txt", type: "TXT", strings: [recordFor(domain)] }]) ?? [],
    },
  },
  check({ domain, name, place }, { derive, askOptional, located, report }) {
    const own = derive(dmarcTextsOf, name);
    const policy = derive(dmarcPolicyOf, name);
    if (!own.known || !policy.known || policy.value !== "absent") return;
    if (own.value.length > 1) {
      const second = textPlace(located(at(name), "TXT"), (text) => text === own.value[1]);
      report(second?.place ?? place, "several", { domain: name, count: own.value.length });
      return;
    }
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

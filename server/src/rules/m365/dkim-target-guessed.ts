import { parseInstant } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { selectorOf } from "../shared/dkim.ts";
import { isMicrosoftTarget, microsoftKey } from "../shared/microsoft.ts";

/** Domains added since then get the new form (defender-docs, revisions of 2025). */
const newFormSince = Date.UTC(2025, 4, 1);

export default rule({
  id: "m365/dkim-target-guessed",
  title: "DKIM CNAME target built by hand",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "target-platform", score: 3 },
  source: "MicrosoftDocs/defender-docs, email-authentication-dkim-configure.md (2024-2025)",
  messages: {
    shape:
      "{target} has no shape that Microsoft 365 gives: signing cannot be switched on with it. Take the value from Get-DkimSigningConfig; it cannot be computed",
    number:
      "{selector} points to the key of selector{number}: both names then hold one key, and the next rotation breaks signatures. Each selector has its own target; take both from Get-DkimSigningConfig",
    domain:
      "{target} is the key of {found}, not of {domain}: signing of {domain} cannot be switched on with it. Take the value from Get-DkimSigningConfig",
    oldForm:
      "{domain} was added on {added}, and domains added since May 2025 have targets below dkim.mail.microsoft: {target} looks built by hand. Compare it with Get-DkimSigningConfig",
  },
  check({ set, domain: declared, playbook }, { report }) {
    const at = selectorOf(set.owner);
    if (set.type !== "CNAME" || !at || declared?.ours === false) return;
    const [record] = set.records;
    if (record?.kind !== "name" || !isMicrosoftTarget(record.target)) return;
    const place = set.sources[0]?.name ?? set.sources[0]?.rdata;
    if (!place) return;
    const { target } = record;
    const found = microsoftKey(target);
    const { selector, domain } = at;
    if (!found) report(place, "shape", { target });
    else if (/^selector[12]$/.test(selector) && selector !== `selector${found.number}`)
      report(place, "number", { selector, number: found.number });
    else if (found.domain !== domain.replaceAll(".", "-")) report(place, "domain", { target, found: found.domain, domain });
    else if (found.isOldForm) {
      const added = declared?.name === domain ? declared.fields.get("added")?.text : undefined;
      const since = added === undefined ? undefined : parseInstant(added, playbook?.timeZone);
      if (added !== undefined && since !== undefined && since >= newFormSince) report(place, "oldForm", { target, domain, added });
    }
  },
});

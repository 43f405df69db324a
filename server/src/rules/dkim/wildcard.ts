import { joinName, txtValue, unusedLabel } from "../../dns/index.ts";
import { looksLikeDkim } from "../../records/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "dkim/wildcard",
  title: "Wildcard below _domainkey",
  on: "dmarcName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dkim", score: 2 },
  source: "RFC 6376 §3.6.2.1; RFC 4592",
  messages: {
    key: "Every selector of {domain} has a key: a wildcard answers below _domainkey. A selector that was forgotten or misspelt looks published, so no check of this plan can find it missing",
    revoked: {
      text: "Every selector of {domain} that is not published looks revoked: a wildcard with an empty p= answers below _domainkey. That is meant for parked domains",
      severity: "info",
      score: 1,
    },
    other: {
      text: "Every selector of {domain} is answered by a wildcard that is no key: receivers of a forgotten selector get {text} and report a broken key instead of a missing one",
      severity: "info",
      score: 1,
    },
  },
  check({ name, domain, place }, { askOptional, located, report }) {
    const probe = joinName(`${unusedLabel}._domainkey`, name);
    if (!probe || domain?.ours === false) return;
    const answer = askOptional({ kind: "dns", name: probe, type: "TXT" });
    if (answer?.kind !== "records") return;
    const text = answer.records.map((record) => txtValue(record) ?? "")[0] ?? "";
    const wildcard = joinName("*._domainkey", name);
    const at = (wildcard && located(wildcard, "TXT")?.sources[0]?.place) ?? place;
    const isRevoked = /(?:^|;)\s*p\s*=\s*(?:;|$)/.test(text);
    if (isRevoked) {
      // Microsoft's advice for domains that send nothing.
      if (!domain?.roles.includes("parked")) report(at, "revoked", { domain: name });
    } else if (looksLikeDkim(text)) report(at, "key", { domain: name });
    else report(at, "other", { domain: name, text: `"${text.slice(0, 40)}"` });
  },
});

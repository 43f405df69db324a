import type { Playbook } from "../../playbook/index.ts";

/**
 * Law that holds for everybody: data protection, and keeping the books. It asks something of every migration and makes
 * no organisation a regulated one; any other regime is one of a sector, or of records that have to be complete.
 */
const general =
  /^(?:gdpr|dsgvo|rgpd|avg|uk[- ]?gdpr|dpa ?2018|f?adp|n?dsg|revdsg|bdsg|lgpd|ccpa|cpra|pipeda|popia|appi|pdpa|eprivacy|tt?dsg|gobd|hgb|ao)$/i;

/** Why an organisation counts as regulated, in words; `undefined`: nothing says so. */
export function regulation(playbook: Playbook): string | undefined {
  const compliance = playbook.fields.get("compliance");
  const named = (compliance?.get("regimes")?.items() ?? []).map(({ text }) => text).find((text) => text !== "" && !general.test(text));
  if (named !== undefined) return named;
  return (compliance?.get("holds")?.items() ?? []).some(({ text }) => text !== "") ? "a legal hold" : undefined;
}

import { type FailureReason, type Name, nameLabels, parseName, resolve } from "../dns/index.ts";
import type { Ask, Found } from "./ask.ts";
import { type DmarcRecord, isDmarc, parseDmarc } from "./dmarc.ts";

/** The record that applies to mail from a domain, and where it was found. */
export interface DmarcAt {
  readonly record: DmarcRecord;
  readonly text: string;
  /** The domain whose record it is, without `_dmarc`. */
  readonly at: Name;
  /** `psd`: of a public suffix above an organisation without one. */
  readonly role: "domain" | "organisation" | "psd";
}

/** RFC 9989 4.10: eight labels are looked at, the domain's own and up to seven above. */
const maxWalked = 7;

/**
 * Policy discovery (RFC 9989 4.10.1): the domain's own record, else the one of its organisational domain, else that of its
 * public suffix. At most 8 queries. Not known while one of them that could change the answer is open or failed.
 */
export function dmarcPolicy(name: string, ask: Ask): Found<DmarcAt | "absent"> {
  const domain = parseName(name);
  if (domain === undefined) return { known: true, value: "absent" };
  const own = recordAt(domain, ask);
  if (!own.known) return own;
  if (own.value !== "absent") return { known: true, value: { ...own.value, at: domain, role: "domain" } };
  return inheritedPolicy(domain, ask);
}

/** The names of a tree walk, from the domain upwards. */
export function treeWalk(domain: Name): readonly Name[] {
  const labels = nameLabels(domain);
  const start = labels.length > maxWalked ? labels.length - maxWalked : 1;
  return [domain, ...labels.slice(start).map((_, i) => labels.slice(start + i).join(".") as Name)];
}

type Single = { readonly record: DmarcRecord; readonly text: string };

function inheritedPolicy(domain: Name, ask: Ask): Found<DmarcAt | "absent"> {
  const above = treeWalk(domain).slice(1);
  // All at once: the walk usually needs them all, and a round costs more than a query.
  const answers = above.map((at) => ({ at, found: recordAt(at, ask) }));
  const records: { at: Name; single: Single }[] = [];
  for (const { at, found } of answers) {
    if (!found.known) return found;
    if (found.value === "absent") continue;
    records.push({ at, single: found.value });
    if (found.value.record.psd?.value === "n" || found.value.record.psd?.value === "y") break;
  }
  const last = records.at(-1);
  if (!last) return { known: true, value: "absent" };
  // RFC 9989 4.10.2: psd=n is the organisation; psd=y lies one label above it; else the fewest labels.
  if (last.single.record.psd?.value !== "y") return { known: true, value: { ...last.single, at: last.at, role: "organisation" } };
  const before = records.at(-2);
  const organisation = before && nameLabels(before.at).length === nameLabels(last.at).length + 1 ? before : undefined;
  return {
    known: true,
    value: organisation
      ? { ...organisation.single, at: organisation.at, role: "organisation" }
      : { ...last.single, at: last.at, role: "psd" },
  };
}

/** The one DMARC record of a domain; several are all discarded (RFC 9989 4.10 step 2). */
function recordAt(domain: Name, ask: Ask): Found<Single | "absent"> {
  const texts = dmarcTexts(domain, ask);
  if (!texts.known) return texts;
  const [text, ...others] = texts.value;
  return { known: true, value: text === undefined || others.length > 0 ? "absent" : { record: parseDmarc(text).value, text } };
}

/** The DMARC records at `_dmarc` of a domain, several included. */
export function dmarcTexts(domain: Name, ask: Ask): Found<readonly string[]> {
  const name = parseName(`_dmarc.${domain}`);
  // No room for `_dmarc`: nobody can publish one there.
  if (name === undefined) return { known: true, value: [] };
  const { answer } = resolve(name, "TXT", ask);
  switch (answer?.kind) {
    case undefined:
      return { known: false, why: "open" };
    case "failed":
      return { known: false, why: answer.why satisfies FailureReason };
    case "nodata":
    case "nxdomain":
    case "cname":
    case "document":
    case "smtp":
      return { known: true, value: [] };
    case "records":
      return {
        known: true,
        value: answer.records
          .flatMap((record) => (record.kind === "txt" && record.type === "TXT" ? [record.strings.join("")] : []))
          .filter(isDmarc),
      };
  }
}

/** One query of a discovery, with what it found. */
export interface DmarcStep {
  /** The domain whose record was looked for, without `_dmarc`. */
  readonly domain: Name;
  readonly query: Name;
  readonly found: Found<readonly string[]>;
}

/** The query at one domain. A domain that leaves no room for `_dmarc` has no record. */
export function dmarcStep(domain: Name, ask: Ask): DmarcStep {
  return { domain, query: parseName(`_dmarc.${domain}.`) ?? domain, found: dmarcTexts(domain, ask) };
}

/**
 * The queries of policy discovery in their order: one where the domain has a record, else the tree up to where `psd=n` or
 * `psd=y` ends it. `found`: every DMARC text; two are as good as none. An unknown answer does not end it.
 */
export function dmarcWalk(domain: Name, ask: Ask): readonly DmarcStep[] {
  const steps: DmarcStep[] = [];
  for (const at of treeWalk(domain)) {
    const step = dmarcStep(at, ask);
    const { found } = step;
    steps.push(step);
    const [text, ...others] = found.known ? found.value : [];
    if (text === undefined || others.length > 0) continue;
    const psd = parseDmarc(text).value.psd?.value;
    if (at === domain || psd === "n" || psd === "y") break;
  }
  return steps;
}

/** What applies to a name one label below the domain that has no record of its own. */
export function dmarcPolicyBelow(domain: Name, ask: Ask): Found<DmarcAt | "absent"> {
  const below = parseName(`x.${domain}.`);
  return below === undefined ? { known: true, value: "absent" } : inheritedPolicy(below, ask);
}

/** The organisational domain by the tree walk (RFC 9989 4.10.2); the domain itself where nothing above has a record. */
export function dmarcOrganisation(domain: Name, ask: Ask): Found<Name> {
  const records: { at: Name; psd: string | undefined }[] = [];
  for (const at of treeWalk(domain)) {
    const found = recordAt(at, ask);
    if (!found.known) return found;
    if (found.value === "absent") continue;
    const psd = found.value.record.psd?.value;
    if (psd === "n") return { known: true, value: at };
    if (psd === "y" && at !== domain) {
      const below = nameLabels(domain).slice(-(nameLabels(at).length + 1));
      return { known: true, value: below.join(".") as Name };
    }
    records.push({ at, psd });
    // RFC 9989 4.10 step 2: psd=y ends the walk also where it started.
    if (psd === "y") break;
  }
  return { known: true, value: records.at(-1)?.at ?? domain };
}

/**
 * Policy discovery of RFC 7489 6.6.3: the domain, else its organisation by the public suffix list, and nothing between or
 * above. Several records at one of them end it without a policy.
 */
export function legacyDmarcPolicy(domain: Name, organisation: Name, ask: Ask): Found<DmarcAt | "absent"> {
  for (const at of domain === organisation ? [domain] : [domain, organisation]) {
    const texts = dmarcTexts(at, ask);
    if (!texts.known) return texts;
    const [text, ...others] = texts.value;
    if (others.length > 0) return { known: true, value: "absent" };
    if (text !== undefined)
      return { known: true, value: { record: parseDmarc(text).value, text, at, role: at === domain ? "domain" : "organisation" } };
  }
  return { known: true, value: "absent" };
}

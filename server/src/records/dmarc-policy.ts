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

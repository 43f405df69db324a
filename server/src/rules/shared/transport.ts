import type { Place, SourceRange, TextEdit } from "../../base/index.ts";
import { type Answer, joinName, type Name, type Question, resolve, txtValue } from "../../dns/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import {
  coversMx,
  isMtaSts,
  isNullMx,
  looksLikeMtaSts,
  type MtaStsMode,
  type MtaStsPolicy,
  type MxRecord,
  parseMtaStsPolicy,
  parseTlsa,
  policyUrl,
  sortMx,
  type TlsaRecord,
} from "../../records/index.ts";
import type { Ask, Context, Derivation, FixTools, WorldView } from "../rule.ts";
import { textPlace } from "./places.ts";

// What several rules on transport security share: MTA-STS, TLS-RPT, DANE and the mail hosts themselves.

/** Hosts of one domain that are looked at: nobody has more, and a record of hundreds must not become a flood. */
const mostHosts = 10;

/** `_mta-sts`, `_smtp._tls` and the like below a domain; `undefined` where the name has no room. */
export const stsName = (domain: Name): Name | undefined => joinName("_mta-sts", domain);
export const tlsRptName = (domain: Name): Name | undefined => joinName("_smtp._tls", domain);
const tlsaName = (host: Name): Name | undefined => joinName("_25._tcp", host);

export interface TextsAt {
  /** Where aliases led. */
  readonly owner: Name;
  readonly texts: readonly string[];
}

/** All texts at a name, aliases followed; none where the name is absent. */
export const textsAt: Derivation<TextsAt> = (name, ask) => {
  const { answer, owner } = resolve(name as Name, "TXT", ask);
  if (answer === undefined || answer.kind === "failed") return { known: false };
  const records = answer.kind === "records" ? answer.records : [];
  return { known: true, value: { owner, texts: records.flatMap((record) => txtValue(record) ?? []) } };
};

export interface StsTexts extends TextsAt {
  /** Those that count (RFC 8461 3.1). */
  readonly records: readonly string[];
  /** Those that were meant to. */
  readonly meant: readonly string[];
}

/** The MTA-STS records of a domain. */
export const stsTexts: Derivation<StsTexts> = (domain, ask, world) => {
  const name = stsName(domain as Name);
  const at = name && textsAt(name, ask, world);
  if (!at) return { known: true, value: { owner: domain as Name, texts: [], records: [], meant: [] } };
  if (!at.known) return at;
  const { texts } = at.value;
  return { known: true, value: { ...at.value, records: texts.filter(isMtaSts), meant: texts.filter(looksLikeMtaSts) } };
};

/** What senders find at the policy URL of a domain whose record says that there is a policy. */
export type PolicyAt =
  /** No record, or several: senders do not look for a policy. */
  | { readonly kind: "none" }
  /** Another status than 200. */
  | { readonly kind: "refused"; readonly status: number }
  | {
      readonly kind: "policy";
      readonly policy: MtaStsPolicy;
      readonly body: string;
      readonly problems: ReturnType<typeof parseMtaStsPolicy>["problems"];
      readonly isValid: boolean;
    };

/** The policy that applies to a domain: its record is that of the world, its file what is served now. */
export const policyAt: Derivation<PolicyAt> = (domain, ask, world) => {
  const texts = stsTexts(domain, ask, world);
  if (!texts.known) return texts;
  if (texts.value.records.length !== 1) return { known: true, value: { kind: "none" } };
  return servedPolicy(ask({ kind: "https", url: policyUrl(domain as Name) }));
};

/** The policy file that is served now, whatever the records of this world say. */
export const policyServed: Derivation<PolicyAt> = (domain, ask) => servedPolicy(ask({ kind: "https", url: policyUrl(domain as Name) }));

function servedPolicy(answer: Answer | undefined): ReturnType<Derivation<PolicyAt>> {
  if (answer?.kind !== "document") return { known: false };
  if (answer.status !== 200) return { known: true, value: { kind: "refused", status: answer.status } };
  const { value: policy, problems } = parseMtaStsPolicy(answer.body);
  const isValid = problems.every(({ code }) => code.startsWith("ignored-"));
  return { known: true, value: { kind: "policy", policy, body: answer.body, problems, isValid } };
}

/** The mode that senders act on, for a rule that can decide without: `undefined` where it is not known or there is none. */
export const stsModeIfKnown: Derivation<MtaStsMode | undefined> = (domain, ask, world) => {
  const at = policyAt(domain, ask, world);
  return { known: true, value: at.known && at.value.kind === "policy" && at.value.isValid ? at.value.policy.mode?.value : undefined };
};

/** The hosts that take a domain's mail, in the order of preference; none for a null MX or without MX. */
export const mailHosts: Derivation<readonly Name[]> = (domain, ask) => {
  const { answer } = resolve(domain as Name, "MX", ask);
  if (answer === undefined || answer.kind === "failed") return { known: false };
  const records = answer.kind === "records" ? answer.records : [];
  return { known: true, value: hostsOf(records.filter((record): record is MxRecord => record.kind === "mx")) };
};

function hostsOf(records: readonly MxRecord[]): readonly Name[] {
  if (isNullMx(records)) return [];
  return [...new Set(sortMx(records).map(({ exchange }) => exchange))].filter((host) => host !== ".").slice(0, mostHosts);
}

export interface TlsaAt {
  readonly records: readonly TlsaRecord[];
  /** The resolver vouches for them. */
  readonly authenticated: boolean;
}

/** TLSA records for SMTP of one mail host (RFC 7672 2.2); none where they are absent. */
export const tlsaAt: Derivation<TlsaAt> = (host, ask) => {
  const name = tlsaName(host as Name);
  if (name === undefined) return { known: true, value: { records: [], authenticated: false } };
  const { answer } = resolve(name, "TLSA", ask);
  if (answer === undefined || answer.kind === "failed") return { known: false };
  const records = answer.kind === "records" ? answer.records : [];
  return {
    known: true,
    value: {
      records: records
        .flatMap((record) => (record.kind === "raw" ? [parseTlsa(record.text)] : []))
        .flatMap(({ value, problems }) => (problems.length === 0 ? [value] : [])),
      authenticated: answer.meta.authenticated,
    },
  };
};

/** RFC 7672 3.1.3: SMTP clients use no other usages. */
export const isUsable = ({ usage }: TlsaRecord): boolean => usage?.value === 2 || usage?.value === 3;

/** Whether the resolver checks DNSSEC and is one whose word counts: the root is signed, so that it has to vouch for that. */
export function vouches(ask: Ask): boolean | undefined {
  const answer = ask(rootServers);
  return answer === undefined || answer.kind === "failed" ? undefined : answer.meta.authenticated;
}

const rootServers: Question = { kind: "dns", name: "." as Name, type: "NS" };

/** What the addresses of a mail host said; `undefined` while nobody knows, which the asking has recorded. */
export function smtpAt(host: Name, ask: Ask) {
  const answer = ask({ kind: "smtp", host });
  return answer?.kind === "smtp" ? answer.addresses : undefined;
}

/** Where a record of a domain's transport security stands, or a part of its text. */
export function recordPlace({ located }: WorldView, owner: Name | undefined, text: string, fallback: Place, range?: SourceRange): Place {
  return (owner && textPlace(located(owner, "TXT"), (one) => one === text, range)?.place) ?? fallback;
}

/** Where the MX to a host stands in a text, else `fallback`. */
export function mxPlace({ located }: WorldView, domain: Name, host: Name, fallback: Place): Place {
  const set = located(domain, "MX");
  const at = set?.records.findIndex((record) => record.kind === "mx" && record.exchange === host) ?? -1;
  const source = set?.sources[at];
  return source?.name ?? source?.rdata ?? fallback;
}

/** The MX hosts a tranche gives a domain, by the phase it makes live. */
export function hostsAfter(playbook: Playbook, tranche: Tranche, domain: Name): readonly Name[] {
  return [...tranche.phases].flatMap(([zoneId, phase]) => {
    const sets = playbook.zones.get(zoneId)?.phases.get(phase) ?? [];
    return sets.flatMap((set) =>
      set.owner === domain && set.type === "MX" ? hostsOf(set.records.filter((record): record is MxRecord => record.kind === "mx")) : [],
    );
  });
}

/** The `edit` that gives a domain's policy file lines for hosts; nothing where it has them, or where no file of ours holds it. */
export function coverHosts(
  _target: unknown,
  { domain, hosts }: { readonly domain: Name; readonly hosts: readonly Name[] },
  tools: FixTools,
): readonly TextEdit[] {
  const file = tools.policyText(domain);
  const policy = file && parseMtaStsPolicy(file.unit.text).value;
  const missing = policy ? uncovered(policy, hosts) : [];
  const last = policy?.mx.at(-1);
  if (!file || !last || missing.length === 0) return [];
  const newline = file.unit.text.includes("\r\n") ? "\r\n" : "\n";
  const place = { unit: file.unit, start: last.range.end, end: last.range.end };
  return [{ place, newText: missing.map((host) => `${newline}mx: ${host}`).join("") }];
}

/** A range of the policy file that answers in this world; `undefined` where what was fetched does. */
export function policyPlace({ policyText }: WorldView, domain: Name, range: SourceRange): Place | undefined {
  const file = policyText(domain);
  return file && { unit: file.unit, ...range };
}

/** Hosts that no `mx:` line names. */
export function uncovered(policy: MtaStsPolicy, hosts: readonly Name[]): readonly Name[] {
  return hosts.filter((host) => !coversMx(policy.mx, host));
}

/** Whether a host is known to have no address of either kind; `undefined` while nobody knows. */
export function hasNoAddress(host: Name, ask: Ask): boolean | undefined {
  for (const type of ["A", "AAAA"] as const) {
    const { answer } = resolve(host, type, ask);
    if (answer === undefined || answer.kind === "failed") return undefined;
    if (answer.kind === "nxdomain") return true;
    if (answer.kind !== "nodata") return false;
  }
  return true;
}

/** Whether Settings or the moment kept us from looking: nothing that senders would see. */
export function isOurTrouble(answer: Answer & { readonly kind: "failed" }): boolean {
  return ["timeout", "offline", "blocked", "limit", "unread", "off"].includes(answer.why);
}

/** RFC 7672 2.2: whether clients use DANE with a host at all; `undefined` where the resolver's word does not settle it. */
export function isDaneOn({ authenticated }: TlsaAt, { askOptional }: Pick<Context<string, string>, "askOptional">): boolean | undefined {
  return authenticated ? true : vouches(askOptional) ? false : undefined;
}

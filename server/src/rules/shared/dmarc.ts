import { type Place, parseInstant, type SourceRange } from "../../base/index.ts";
import { joinName, type Name, nameLabels, parentName, parseName, resolve, txtValue } from "../../dns/index.ts";
import { type Domain, indexed, type Playbook, type Sender } from "../../playbook/index.ts";
import {
  type DmarcAt,
  type DmarcPolicy,
  type DmarcRecord,
  dmarcOrganisation,
  effectivePolicy,
  isDmarc,
  parseDmarc,
  registeredDomain,
  type Tag,
} from "../../records/index.ts";
import type { Context, Derivation, NameTarget, ZoneText } from "../rule.ts";
import { dmarcPolicyOf } from "./derivations.ts";
import { textPlace } from "./places.ts";

// What the rules of DMARC have in common: the record that stands at a domain, and the ladder that the playbook plans for it.

/** What `_dmarc` of a domain answers, aliases followed. */
export interface DmarcName {
  readonly owner: Name;
  readonly aliases: readonly Name[];
  /** All TXT at `owner`. */
  readonly texts: readonly string[];
}

export const dmarcNameOf: Derivation<DmarcName> = (domain, ask) => {
  const name = joinName("_dmarc", domain as Name);
  if (name === undefined) return { known: false };
  const { answer, owner, aliases } = resolve(name, "TXT", ask);
  if (answer === undefined || answer.kind === "failed") return { known: false };
  const texts = answer.kind === "records" ? answer.records.map((record) => txtValue(record) ?? "") : [];
  return { known: true, value: { owner, aliases, texts } };
};

/** A text at `_dmarc` that receivers ignore although it was meant as a policy: the version is missing, late or misspelt. */
export function isNearlyDmarc(text: string): boolean {
  if (isDmarc(text)) return false;
  return (
    /(?:^|[;,\s])v\s*[=:]\s*"?DMARC/i.test(text) ||
    /^\s*DMARC1\b/i.test(text) ||
    /(?:^|;)\s*p\s*=\s*(?:none|quarantine|reject)\b/i.test(text)
  );
}

type Viewing = Pick<Context<string, string>, "derive" | "located">;

/** The one DMARC record that stands at a domain itself. */
export interface OwnDmarc {
  readonly owner: Name;
  readonly text: string;
  readonly record: DmarcRecord;
  readonly problems: ReturnType<typeof parseDmarc>["problems"];
  /** Where a range of it stands, or all of it; the target's place where no text of ours holds it. */
  place(range?: SourceRange): Place;
}

type Read = Omit<OwnDmarc, "place"> | "none";

/** Read once for the twenty rules that look at it. */
const ownDmarcOf: Derivation<Read> = (domain, ask, world) => {
  const found = dmarcNameOf(domain, ask, world);
  if (!found.known) return found;
  const { owner, texts } = found.value;
  const [text, ...others] = texts.filter(isDmarc);
  if (text === undefined || others.length > 0) return { known: true, value: "none" };
  const { value: record, problems } = parseDmarc(text);
  return { known: true, value: { owner, text, record, problems } };
};

/** `undefined`: none, several (receivers discard them all), or not known. */
export function ownDmarc({ name, place }: NameTarget, { derive, located }: Viewing): OwnDmarc | undefined {
  const found = derive(ownDmarcOf, name);
  if (!found.known || found.value === "none") return undefined;
  const { owner, text } = found.value;
  const at = (range?: SourceRange) => textPlace(located(owner, "TXT"), (one) => one === text, range)?.place ?? place;
  return { ...found.value, place: at };
}

/** Names that people write when they mean another tag. */
export const meantTags: Readonly<Record<string, string>> = {
  policy: "p",
  subpolicy: "sp",
  test: "t",
  aspd: "aspf",
  dkim: "adkim",
  spf: "aspf",
};

/** All tags of a name: taking out one of two leaves the other to count. */
export function tagsNamed({ tags }: DmarcRecord, name: string): readonly Tag[] {
  return tags.filter((tag) => tag.name.value === name);
}

/** The policy that applies to mail of the domain itself, without test mode; `undefined` without one, or not known. */
export function policyFor(
  name: Name,
  { derive }: Pick<Viewing, "derive">,
): { readonly at: DmarcAt; readonly policy: DmarcPolicy } | undefined {
  const found = derive(dmarcPolicyOf, name);
  if (!found.known || found.value === "absent") return undefined;
  const policy = effectivePolicy(found.value.record, found.value.at === name ? "domain" : "subdomain");
  return policy && { at: found.value, policy };
}

export interface LadderStep {
  readonly policy: DmarcPolicy;
  readonly from: number;
  /** The step as written, its policy and its date. */
  readonly place: Place;
  readonly policyPlace: Place;
  readonly datePlace: Place;
}

/** The steps of `dmarc.ladder` that say both what and when, in order of time. */
export function ladderOf(domain: Domain, playbook: Playbook | undefined): readonly LadderStep[] {
  const steps = domain.fields.get("dmarc")?.get("ladder")?.items() ?? [];
  return steps
    .flatMap((step): LadderStep[] => {
      const written = step.get("policy");
      const policy = (["none", "quarantine", "reject"] as const).find((one) => one === written?.text);
      const date = step.get("from");
      const from = date && parseInstant(date.text, playbook?.timeZone ?? "UTC");
      if (!policy || !written || !date || from === undefined) return [];
      return [{ policy, from, place: step.place, policyPlace: written.place, datePlace: date.place }];
    })
    .sort((a, b) => a.from - b.from);
}

export const dayMs = 86_400_000;

/** `2026-12-29`, for a date in a message or a fix. */
export function dateText(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The senders of a playbook whose From domain is this one. */
export function sendersFrom(playbook: Playbook | undefined, name: Name): readonly Sender[] {
  return (playbook && indexed(playbook, sendersByDomain, name)) ?? [];
}

function sendersByDomain(playbook: Playbook): ReadonlyMap<string, readonly Sender[]> {
  const made = new Map<string, Sender[]>();
  for (const sender of playbook.senders.values())
    for (const domain of new Set(sender.domains.map((one) => one.name))) made.set(domain, [...(made.get(domain) ?? []), sender]);
  return made;
}

/** The declared domain of ours at or above a name. */
export function domainAbove(playbook: Playbook | undefined, name: Name): Domain | undefined {
  for (let above: Name | undefined = name; playbook && above !== undefined; above = parentName(above)) {
    const domain = playbook.domains.get(above);
    if (domain) return domain;
  }
  return undefined;
}

/** The host of an e-mail address as a name. */
export function hostOf(address: string): Name | undefined {
  return parseName(`${address}.`);
}

/** A tag that begins within the value of another: `p=reject rua=mailto:...`, `p=reject, sp=none`. */
export function joinedTag({ value }: Tag): { gap: SourceRange; next: SourceRange } | undefined {
  const match = /[\s,]+((?:v|p|sp|np|adkim|aspf|fo|rua|ruf|t|psd|pct|rf|ri)\s*=\s*\S*)/i.exec(value.value);
  if (!match) return undefined;
  const start = value.range.start + match.index;
  const next = start + match[0].length - (match[1] as string).length;
  return { gap: { start, end: next }, next: { start: next, end: start + match[0].length } };
}

/** `pct` below 100 where some policy is enforced: older receivers apply it to a share of the mail. */
export function isPartial({ pct, p, sp, np }: DmarcRecord): boolean {
  return pct !== undefined && pct.value < 100 && [p, sp, np].some((policy) => policy !== undefined && policy.value !== "none");
}

/** The step of the ladder that holds at the time of the scenario; `undefined` before the first, or without a ladder. */
export function stageOf(steps: readonly LadderStep[], { isPast }: Pick<Context<string, string>, "isPast">): LadderStep | undefined {
  return steps.filter(({ from }) => isPast(from)).at(-1);
}

/** A host that a domain sends its reports to, and where it would agree to them. */
export interface ReportHost {
  readonly tag: "rua" | "ruf";
  readonly host: Name;
  readonly range: SourceRange;
  /** `<domain>._report._dmarc.<host>`. */
  readonly agreement: Name;
  /** Of the same registered domain, by the public suffix list. */
  readonly isRelative: boolean;
}

/** The report hosts of a record of this domain. One whose agreement would be too long a name has none that can be asked for. */
export function reportHosts(record: DmarcRecord, domain: Name): readonly ReportHost[] {
  return (["rua", "ruf"] as const).flatMap((tag) =>
    record[tag].flatMap(({ mailbox, range }) => {
      const host = mailbox && hostOf(mailbox.domain);
      const agreement = host && parseName(`${domain}._report._dmarc.${host}.`);
      if (!host || !agreement) return [];
      return [{ tag, host, range, agreement, isRelative: registeredDomain(host) === registeredDomain(domain) }];
    }),
  );
}

/**
 * Whether two names of one registered domain are of different organisations by the tree walk (RFC 9989 4.10.2), as
 * `news.shop.test` and `shop.test` are where only the first has a record: a name above none has a record for is its own
 * organisation. `false` too while an answer is missing; the public suffix list has joined them already.
 */
export function areApart(one: Name, other: Name, { askOptional }: Pick<Context<string, string>, "askOptional">): boolean {
  if (one === other) return false;
  const [first, second] = [dmarcOrganisation(one, askOptional), dmarcOrganisation(other, askOptional)];
  return first.known && second.known && first.value !== second.value;
}

/** Labels that people write for `_dmarc`. */
const misspelt = [
  "dmarc",
  "_dmarc_",
  "__dmarc",
  "dmarc_",
  "-dmarc",
  "_dmark",
  "_demarc",
  "_darmc",
  "_drmac",
  "_dmrac",
  "_dmac",
  "_dmar",
  "_darc",
  "_marc",
  "_dmarcs",
  "_dmarc1",
  "_dmarch",
  "_dmrc",
];

/** Names at which a record for the domain stands when its owner is wrong. */
export function misplacedOwners(domain: Name): readonly Name[] {
  const below = [...misspelt, `_dmarc.${domain}`, "_dmarc._dmarc"].flatMap((label) => joinName(label, domain) ?? []);
  return [domain, ...below];
}

/**
 * Where a policy record that stands at `owner` belongs: below the origin instead of at it, below `_dmarc` spelt right, or
 * without the origin written twice. `undefined`: nothing says that this name is a mistake (a host of records for others).
 */
export function meantOwner(owner: Name, origins: readonly Name[]): Name | undefined {
  const first = nameLabels(owner)[0] ?? "";
  const above = parentName(owner);
  if (origins.includes(owner)) return joinName("_dmarc", owner);
  if (misspelt.includes(first) && above) return joinName("_dmarc", above);
  if (first === "_dmarc" && above && nameLabels(above)[0] === "_dmarc") return above;
  for (const origin of origins) {
    const twice = `.${origin}.${origin}`;
    if (first === "_dmarc" && owner.endsWith(twice)) return parseName(`${owner.slice(0, owner.length - origin.length - 1)}.`);
  }
  return undefined;
}

/** The zone that stands twice at the end of a name; a text of many zones does not say which, so any tail of two labels counts. */
export function doubledTail(owner: Name, zone: ZoneText): Name | undefined {
  const origins = originsOf(zone);
  const labels = nameLabels(owner);
  for (let count = 2; count * 2 <= labels.length; count++) {
    const tail = labels.slice(-count).join(".") as Name;
    const isTwice = labels.slice(-2 * count, -count).join(".") === tail;
    if (isTwice && (origins.includes(tail) || origins.includes("." as Name))) return tail;
  }
  return undefined;
}

export function originsOf(zone: ZoneText): readonly Name[] {
  return zone.kind === "document" ? zone.document.origins : zone.source.origin ? [zone.source.origin] : [];
}

/** Where the record that applies stands in a text of ours; `undefined`: it has none. */
export function textAtDmarc(
  { at, text }: DmarcAt,
  { derive, located }: Viewing,
): { readonly owner: Name; place(range: SourceRange): Place } | undefined {
  const found = derive(dmarcNameOf, at);
  if (!found.known) return undefined;
  const { owner } = found.value;
  const set = located(owner, "TXT");
  const whole = textPlace(set, (one) => one === text);
  return whole && { owner, place: (range) => textPlace(set, (one) => one === text, range)?.place ?? whole.place };
}

/** Days that a stage is observed at least before the next (the method's floor, and the month of RFC 9989 7.4). */
export const minimumDays = 28;
/** Days after which monitoring that goes on has no reason any more (the method's ceiling of 12 weeks). */
export const longestDays = 84;

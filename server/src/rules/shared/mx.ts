import { parse } from "tldts";
import type { Place, TextEdit } from "../../base/index.ts";
import { type Name, nameLabels, type Rdata, resolve } from "../../dns/index.ts";
import { type MxRecord, sortMx } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import type { Ask, Derivation, FixTools } from "../rule.ts";

/** The MX of a name, aliases followed. */
export interface MxSet {
  /** Where the records stand: the name itself, or what it is an alias of. */
  readonly owner: Name;
  /** In the order in which senders try them; empty where the name has none. */
  readonly records: readonly MxRecord[];
}

/** What senders find when they look for the mail hosts of a name. */
export const mxOf: Derivation<MxSet> = (name, ask) => {
  const { answer, owner } = resolve(name as Name, "MX", ask);
  switch (answer?.kind) {
    case "records":
      return { known: true, value: { owner, records: sortMx(answer.records.filter((record: Rdata) => record.kind === "mx")) } };
    case "nodata":
    case "nxdomain":
      return { known: true, value: { owner, records: [] } };
    case "cname":
    case "document":
    case "smtp":
    case "failed":
    case undefined:
      return { known: false };
  }
};

/** What is known of the addresses of a mail host; `undefined`: not asked or no answer. */
export interface HostReach {
  /** Where its alias ends; `undefined` without an alias. */
  readonly alias: Name | undefined;
  readonly v4: boolean | undefined;
  readonly v6: boolean | undefined;
  /** The name does not exist at all. */
  readonly nowhere: boolean;
}

/** Asks for A, and for AAAA only where there is no A. */
export function reachOfHost(host: Name, ask: Ask): HostReach {
  const { answer, owner, aliases } = resolve(host, "A", ask);
  const alias = aliases.length > 0 ? owner : undefined;
  if (answer?.kind === "records") return { alias, v4: true, v6: undefined, nowhere: false };
  if (answer?.kind === "nxdomain") return { alias, v4: false, v6: false, nowhere: true };
  if (answer?.kind !== "nodata") return { alias, v4: undefined, v6: undefined, nowhere: false };
  const second = resolve(host, "AAAA", ask).answer;
  const v6 = second?.kind === "records" ? true : second?.kind === "nodata" || second?.kind === "nxdomain" ? false : undefined;
  return { alias, v4: false, v6, nowhere: false };
}

/** RFC 1123 2.1: the last label of a host name is never all digits, so such a target is an address. Also `[...]` and IPv6 text. */
export function looksLikeAddress(host: Name): boolean {
  const labels = nameLabels(host);
  return /^\d+$/.test(labels.at(-1) ?? "") || /^\[.*\]?$|^[0-9a-f]*(?::[0-9a-f]*){2,}$/.test(labels[0] ?? "") || startsWithQuad(labels);
}

/** `198.51.100.4` without a final dot got the origin behind it. */
function startsWithQuad(labels: readonly string[]): boolean {
  return labels.length > 4 && labels.slice(0, 4).every((label) => /^\d{1,3}$/.test(label) && Number(label) <= 255);
}

/** Targets that people write when they mean that there is no mail. */
const noMailWords: ReadonlySet<string> = new Set(["localhost", "none", "null", "nomail", "no-mail"]);

/** `localhost` and its like; relative ones have the owner or its zone behind them. */
export function meansNoMail(host: Name, owner: Name): boolean {
  const [first = "", ...rest] = nameLabels(host);
  if (!noMailWords.has(first)) return false;
  return rest.length === 0 || owner === rest.join(".") || owner.endsWith(`.${rest.join(".")}`);
}

/** The text of a record looks like a whole name and lacks its dot: another rule says so. */
export function lacksDot(set: LocatedSet | undefined, record: MxRecord): boolean {
  const written = sourceOf(set, record)?.nameWritten;
  if (written === undefined || written.endsWith(".") || !set) return false;
  return sameOrganisation(written as Name, set.owner) || parse(written).isIcann === true;
}

/** Names below one registrable domain. */
export function sameOrganisation(one: Name, other: Name): boolean {
  const domain = parse(one).domain;
  return domain !== null && domain === parse(other).domain;
}

function sourceOf(set: LocatedSet | undefined, record: MxRecord): LocatedSet["sources"][number] | undefined {
  return set?.sources[indexOf(set, record)];
}

/** Which record of the set it is; -1 where the set does not hold it. */
export function indexOf(set: LocatedSet, { preference, exchange }: MxRecord): number {
  return set.records.findIndex((one) => one.kind === "mx" && one.preference === preference && one.exchange === exchange);
}

/** The `edit` of a fix that takes one record away: nothing while no text of ours holds it. */
export function removeMx(_target: unknown, { owner, record }: { owner: Name; record: MxRecord }, tools: FixTools): readonly TextEdit[] {
  const set = tools.located(owner, "MX");
  const index = set ? indexOf(set, record) : -1;
  return (set && index >= 0 && tools.zone(owner)?.removeRecord(set, index)) || [];
}

/** The target of a record in the text, else what stands for the domain. */
export function hostPlace(set: LocatedSet | undefined, record: MxRecord, otherwise: Place): Place {
  const source = sourceOf(set, record);
  return source?.name ?? source?.rdata ?? otherwise;
}

/** The data of a record in the text, else what stands for the domain. */
export function recordPlace(set: LocatedSet | undefined, record: MxRecord | undefined, otherwise: Place): Place {
  return (record && sourceOf(set, record)?.rdata) ?? set?.sources[0]?.rdata ?? otherwise;
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

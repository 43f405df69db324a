import { absoluteName, isWithin, type Name, nameLabels, parentName, resolve } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { type MxRecord, platformOfMx } from "../../records/index.ts";
import type { Ask, Derivation } from "../rule.ts";
import { isOurs } from "./mx-moves.ts";

// Which side of the migration a host belongs to, as far as names can tell. What they cannot tell is `undefined`, never a guess.

export type Side = "source" | "target";

/** Hosts that clients of a platform are sent to, by what ends their names; from the vendors' own set-up pages, 2026-11-22. */
const clientHosts: Readonly<Record<string, readonly string[]>> = {
  // Microsoft, "External Domain Name System records for Microsoft 365"; "POP, IMAP and SMTP settings".
  microsoft365: ["outlook.com", "office365.com"],
  // Google Workspace Admin Help, "Set up Gmail with a third-party email client".
  google: ["gmail.com", "googlemail.com", "google.com"],
};

/** The platform that a host of mail or of its clients belongs to. */
export function platformOfHost(host: Name): string | undefined {
  const known = Object.entries(clientHosts).find(([, suffixes]) => suffixes.some((suffix) => isWithin(host, suffix as Name)));
  return known?.[0] ?? platformOfMx(host);
}

/** Host name of a side as the playbook states it. */
export function hostOf(playbook: Playbook, side: Side): Name | undefined {
  const text = playbook.fields.get(side)?.get("host")?.text;
  return text ? absoluteName(text) : undefined;
}

/** The platform of a side, `microsoft365`; empty where the playbook does not say. */
export function platformOf(playbook: Playbook, side: Side): string {
  return playbook.fields.get(side)?.get("platform")?.text ?? "";
}

/** The side that serves clients at this host, as far as names tell: it is the declared host, lies beside it at the same provider, or has the name of its platform. */
export function clientSideOf(playbook: Playbook, host: Name): Side | undefined {
  for (const side of ["source", "target"] as const) if (hostOf(playbook, side) === host) return side;
  const platform = platformOfHost(host);
  const matches = (side: Side): boolean => {
    const stated = hostOf(playbook, side);
    return (
      (platform !== undefined && platform === platformOf(playbook, side)) || (stated !== undefined && isBeside(playbook, host, stated))
    );
  };
  const [isSource, isTarget] = [matches("source"), matches("target")];
  return isSource === isTarget ? undefined : isSource ? "source" : "target";
}

/** At the same provider: below the parent of its host, where that is no suffix that strangers share and no domain of ours. */
function isBeside(playbook: Playbook, host: Name, stated: Name): boolean {
  const parent = parentName(stated);
  if (parent === undefined || isOurs(playbook, stated)) return false;
  const labels = nameLabels(parent);
  // `co.uk`, `com.au`: names below a short second level belong to different owners.
  const isShared = labels.length < 2 || (labels.length === 2 && (labels[0] as string).length <= 3 && (labels[1] as string).length === 2);
  return !isShared && isWithin(host, parent);
}

/** The platform that all MX hosts of a domain belong to in this world: `undefined` while split, behind a gateway or not known. */
export function mailPlatform(domain: Name, ask: Ask): string | undefined {
  const hosts = mailHosts(domain, ask);
  const platforms = new Set(hosts.map(platformOfMx));
  return platforms.size === 1 ? [...platforms][0] : undefined;
}

/** The hosts that the MX records of a domain name in this world; none while they are not known. */
export function mailHosts(domain: Name, ask: Ask): readonly Name[] {
  const { answer } = resolve(domain, "MX", ask);
  const records = answer?.kind === "records" ? answer.records : [];
  return records.filter((record): record is MxRecord => record.kind === "mx").map(({ exchange }) => exchange);
}

/** Where a name leads that clients look for. */
export interface ClientHost {
  /** Aliases followed, the last one answering; empty: the name has addresses of its own, or does not exist. */
  readonly hosts: readonly Name[];
  readonly addresses: readonly string[];
}

/** `autodiscover.example.com` to where it leads. No hosts and no addresses: nobody answers for it. */
export const clientHostAt: Derivation<ClientHost> = (name, ask) => {
  const { answer, owner, aliases } = resolve(name as Name, "A", ask);
  if (answer === undefined || answer.kind === "failed") return { known: false };
  const hosts = [...aliases.slice(1), ...(aliases.length > 0 ? [owner] : [])];
  if (answer.kind === "records") return { known: true, value: { hosts, addresses: addressesIn(answer.records) } };
  if (answer.kind !== "nodata") return { known: true, value: { hosts, addresses: [] } };
  const v6 = ask({ kind: "dns", name: owner, type: "AAAA" });
  if (v6 === undefined || v6.kind === "failed") return { known: false };
  return { known: true, value: { hosts, addresses: v6.kind === "records" ? addressesIn(v6.records) : [] } };
};

function addressesIn(records: readonly { readonly kind: string }[]): readonly string[] {
  return (records as readonly { readonly kind: string; readonly address?: string }[]).flatMap(({ kind, address }) =>
    kind === "address" && address !== undefined ? [address] : [],
  );
}

/** The side that a followed name leads to: by the names on the way, else by sharing an address with that side's host. */
export function sideOfHost(playbook: Playbook, { hosts, addresses }: ClientHost, ask: Ask): Side | undefined {
  for (const host of hosts) {
    const side = clientSideOf(playbook, host);
    if (side !== undefined) return side;
  }
  for (const side of ["source", "target"] as const) {
    const stated = hostOf(playbook, side);
    if (stated === undefined || addresses.length === 0) continue;
    const { answer } = resolve(stated, "A", ask);
    if (answer?.kind === "records" && addressesIn(answer.records).some((address) => addresses.includes(address))) return side;
  }
  return undefined;
}

/** RFC 2782: no target means that the service is decidedly not available. */
export const noService = "." as Name;

/** Hybrid Exchange answers autodiscover for both sides, and redirects for what has moved. */
export function staysAtSource(playbook: Playbook): boolean {
  return playbook.strategy === "hybrid" && platformOf(playbook, "source") === "exchange";
}

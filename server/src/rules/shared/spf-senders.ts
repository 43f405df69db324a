import { isWithin, type Name, parentName, parseName, txtValue } from "../../dns/index.ts";
import { indexed, type Playbook, type Sender } from "../../playbook/index.ts";
import {
  checkHost,
  type IpAddress,
  inNetwork,
  isSpf,
  parseNetwork,
  parseSpf,
  type SpfCost,
  type SpfTerm,
  servicesOfInclude,
  spfNetworks,
} from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import type { Context, Derivation } from "../rule.ts";
import { isOurs } from "./mx-moves.ts";

// Which declared sender a term of an SPF record is there for.

/** Senders whose mail has the domain in the envelope, or in the From line while the envelope may be the service's own. */
export function sendersOf(playbook: Playbook, name: Name): readonly Sender[] {
  return indexed(playbook, bySenderDomain, name) ?? [];
}

/** A portfolio has a thousand domains and hundreds of senders: no loop over the one inside a loop over the other. */
function bySenderDomain(playbook: Playbook): ReadonlyMap<string, readonly Sender[]> {
  const made = new Map<string, Sender[]>();
  for (const sender of playbook.senders.values()) {
    for (const domain of new Set([...sender.envelopeDomains, ...sender.domains.map((one) => one.name)])) {
      const known = made.get(domain);
      if (known) known.push(sender);
      else made.set(domain, [sender]);
    }
  }
  return made;
}

/** Whether an `ip4` or `ip6` term covers one of the sender's addresses. */
export function coversAddress(term: SpfTerm, sender: Sender): boolean {
  if ((term.kind !== "ip4" && term.kind !== "ip6") || !term.network) return false;
  const network: IpAddress = term.network.value;
  const bits = term.cidr?.value ?? network.bytes.length * 8;
  return sender.ips.some(({ ip }) => {
    const own = parseNetwork(ip);
    return own !== undefined && own.bits >= bits && inNetwork(own.network, network, bits);
  });
}

/** Whether the domain that an include names is one of the sender's service. */
export function isServiceOf(included: Name, { facts, service }: Sender): boolean {
  return servicesOfInclude(included, facts && [facts]).some(({ id }) => id === service);
}

/** Whether an include belongs to the platform that mail moves from or to: by its service, or by a name beside its host. */
export function isPlatform(included: Name, playbook: Playbook, side: "source" | "target"): boolean {
  const platform = playbook.fields.get(side);
  const id = platform?.get("platform")?.text ?? "";
  if (servicesOfInclude(included).some((service) => service.id === id)) return true;
  const host = parseName(`${platform?.get("host")?.text ?? ""}.`);
  const beside = host && parentName(host);
  return beside !== undefined && parentName(beside) !== undefined && parentName(beside) !== "." ? isWithin(included, beside) : false;
}

/** Whether something in the plan accounts for an include: a sender, a gateway, a platform, a domain or a zone of ours. */
export function isAccountedFor(included: Name, below: readonly SpfCost[], playbook: Playbook, name: Name): boolean {
  const senders = sendersOf(playbook, name);
  const gateways = (playbook.fields.get("gateways")?.entries() ?? []).map(([, gateway]) => gateway.get("service")?.text);
  return (
    isOurs(playbook, included) ||
    [...playbook.zones.values()].some(({ origins }) => origins.some((origin) => isWithin(included, origin))) ||
    isPlatform(included, playbook, "source") ||
    isPlatform(included, playbook, "target") ||
    senders.some((sender) => isServiceOf(included, sender) || below.some((cost) => coversAddress(cost.term, sender))) ||
    servicesOfInclude(included, playbook.services).some(({ id }) => gateways.includes(id))
  );
}

/** `<include> <domain>`: whether the domain passes for the first address of each network of the include, as a flattened record does. */
export const networksCovered: Derivation<boolean> = (key, ask) => {
  const [include = "", domain = ""] = key.split(" ");
  const networks = spfNetworks(include as Name, ask);
  if (!networks.known) return { known: false };
  const verdicts = networks.value.slice(0, 20).map((ip) => checkHost({ ip, sender: `postmaster@${domain}`, helo: domain }, ask));
  if (verdicts.some((verdict) => verdict.known && verdict.value.result !== "pass" && verdict.value.result !== "temperror"))
    return { known: true, value: false };
  return verdicts.every((verdict) => verdict.known) ? { known: true, value: verdicts.length > 0 } : { known: false };
};

/** The SPF record that some records, such as those of a phase, have for a domain. */
export function spfIn(
  sets: readonly LocatedSet[] | undefined,
  domain: Name,
): { readonly set: LocatedSet; readonly text: string } | undefined {
  const set = sets?.find(({ owner, type }) => owner === domain && type === "TXT");
  const text = set?.records.map((record) => txtValue(record) ?? "").find(isSpf);
  return set && text !== undefined ? { set, text } : undefined;
}

/** By the text alone: an include of its service, or a network that holds its addresses. */
export function allowsSender(text: string, sender: Sender): boolean {
  return parseSpf(text).value.terms.some(
    (term) =>
      coversAddress(term, sender) ||
      (term.kind === "include" && term.domain !== undefined && isServiceOf(term.domain.text.toLowerCase() as Name, sender)),
  );
}

/**
 * Whether the plan lets a sender of the target in with a phase that goes live before or with its first tranche, which still
 * lies ahead: until then nothing is sent over it, and `spf/target-not-authorised-before-cutover` says where that is too late.
 */
export function isLetInLater(
  sender: Sender,
  domain: Name,
  { tranches, zones }: Playbook,
  { isPast }: Pick<Context<string, string>, "isPast">,
): boolean {
  if (sender.path_ !== "target") return false;
  const [first] = [...tranches.values()].filter(({ senders }) => senders.includes(sender)).sort((a, b) => a.order - b.order);
  const start = first?.window?.from;
  if (!first || (start !== undefined && isPast(start))) return false;
  return [...tranches.values()].some(
    ({ order, phases }) =>
      order <= first.order &&
      [...phases].some(([zone, phase]) => {
        const later = spfIn(zones.get(zone)?.phases.get(phase), domain);
        return later !== undefined && allowsSender(later.text, sender);
      }),
  );
}

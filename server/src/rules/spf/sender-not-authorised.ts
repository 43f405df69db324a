import type { Place } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { Playbook, Sender } from "../../playbook/index.ts";
import {
  checkHost,
  type IpAddress,
  inNetwork,
  ipText,
  networkOf,
  parseIp,
  parseNetwork,
  reaches,
  type SendingService,
  sendingService,
  servicesOfInclude,
  suggestedInclude,
} from "../../records/index.ts";
import { type Context, type Derivation, rule } from "../rule.ts";
import { spfPaths, spfTexts } from "../shared/derivations.ts";
import { isForeign } from "../shared/mx-moves.ts";
import { isLetInLater, networksCovered } from "../shared/spf-senders.ts";
import { addSpfTerms } from "../shared/spf-terms.ts";

type Message = "address" | "include" | "over" | "unstated";
type Ctx = Context<Message, "authorise">;

export default rule({
  id: "spf/sender-not-authorised",
  title: "A declared sender is not covered by SPF of its envelope domain",
  on: "sender",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §5; RFC 9989 §4.4.2",
  messages: {
    address: "SPF of {domain} answers {result} for {ip}, an address of sender {sender}: its mail fails SPF. Add the address to the record",
    include: "SPF of {domain} does not cover {service}, which sends as {sender}: its mail fails SPF. Add its include",
    over: "SPF of {domain} does not cover {service}, over which the mail of {sender} leaves: it fails SPF. Add its include",
    unstated: "From which addresses does {sender} send? Without `ips` or a known service nobody can tell whether SPF of {domain} covers it",
  },
  fixes: {
    authorise: {
      title: "Authorise the sender in SPF",
      safety: "unsafe",
      edit: ({ domain }, { terms }: { terms: readonly string[] }, tools) => addSpfTerms(domain, terms, tools),
    },
  },
  check({ playbook, sender, domain, place }, context) {
    // Its envelope has a domain of the service's own: SPF of ours is never asked (DKIM aligns instead).
    if (sender.spf === "not-aligned") return;
    if (context.world !== "planned" && isLetInLater(sender, domain, playbook, context)) return;
    if (sender.ips.length > 0) {
      for (const { ip, place: at } of sender.ips) if (isSeen(sender, ip)) checkAddress(playbook, sender, domain, ip, at, context);
      return;
    }
    const over = handedTo(playbook, sender);
    const id = over === undefined ? sender.service : over.service;
    const service = id === undefined ? undefined : sendingService(id, playbook.services);
    if (service) checkService(playbook, sender, domain, { service, over: over !== undefined }, context);
    else if (!over || (sender.path_ === "source" && sender.facts === undefined))
      context.unstated(place, "unstated", { sender: sender.id, domain }, sender.fields.get("owner")?.text);
  },
});

/**
 * What the mail of a sender leaves over, where that is not the sender itself: a gateway, or the platform that its `path` names.
 * Receivers see its addresses. `service`: its id in the library of services; without one, its own senders have the addresses.
 */
function handedTo(playbook: Playbook, { path_, service, spf }: Sender): { readonly service: string | undefined } | undefined {
  if (path_ === "direct" || spf === "include") return undefined;
  const isPlatform = path_ === "source" || path_ === "target";
  const next = isPlatform ? playbook.fields.get(path_)?.get("platform") : playbook.fields.get("gateways")?.get(path_)?.get("service");
  const id = next?.text || undefined;
  return (isPlatform && id === undefined) || id === service ? undefined : { service: id };
}

function checkAddress(playbook: Playbook, sender: Sender, domain: Name, ip: string, place: Place, { derive, report }: Ctx): void {
  const network = parseNetwork(ip);
  if (!network) return; // the schema says so
  for (const address of endsOf(network)) {
    const host = derive(hostVerdict, `${ipText(address)} ${domain}`);
    if (!host.known || host.value === "pass" || host.value === "temperror") continue;
    // No record at all is one fault, not one for each sender: spf/missing.
    if (host.value === "none" && !isForeign(playbook, domain)) return;
    const term = address.family === 4 ? `ip4:${ip}` : `ip6:${ip}`;
    report(
      place,
      "address",
      { domain, result: host.value, ip, sender: sender.id },
      { fix: [{ id: "authorise", with: { terms: [term] } }] },
    );
    return;
  }
}

/** Networks of the inside: RFC 1918, RFC 6598, loopback, RFC 4193, link-local. */
const inside = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "fc00::/7",
  "fe80::/10",
  "::1",
];

/** Mail that goes over a platform or a gateway leaves from its addresses: an inside one is never what receivers see. */
function isSeen(sender: Sender, ip: string): boolean {
  const address = parseNetwork(ip)?.network;
  if (sender.path_ === "direct" || !address) return true;
  return !inside.some((text) => {
    const range = parseNetwork(text);
    return range !== undefined && inNetwork(address, range.network, range.bits);
  });
}

/** The first and the last address: a record that lets both through was written for all between. */
function endsOf({ network, bits }: { readonly network: IpAddress; readonly bits: number }): readonly IpAddress[] {
  const first = networkOf(network, bits);
  if (bits === network.bytes.length * 8) return [first];
  const last = first.bytes.map((byte, i) => byte | (255 >> Math.max(0, Math.min(8, bits - i * 8))));
  return [first, { family: network.family, bytes: last }];
}

/** `<ip> <domain>` to the result of check_host() for mail of that domain from that address. */
const hostVerdict: Derivation<string> = (key, ask) => {
  const [ip = "", domain = ""] = key.split(" ");
  const address = parseIp(ip);
  if (!address) return { known: false };
  const host = checkHost({ ip: address, sender: `postmaster@${domain}`, helo: domain }, ask);
  return host.known ? { known: true, value: host.value.result } : { known: false };
};

function checkService(
  playbook: Playbook,
  sender: Sender,
  domain: Name,
  { service, over }: { readonly service: SendingService; readonly over: boolean },
  context: Ctx,
): void {
  // Services that send with an envelope domain of their own never need an include (spf/useless-include is about that).
  if (sender.spf !== "include" && service.aligns !== "yes") return;
  const include = suggestedInclude(service);
  if (include === undefined) return;
  const texts = context.derive(spfTexts, domain);
  const paths = context.derive(spfPaths, domain);
  if (!texts.known || !paths.known) return;
  if (texts.value.length === 0 && !isForeign(playbook, domain)) return; // spf/missing
  const tree = paths.value;
  const included = tree.costs.some(
    (cost) => cost.child && servicesOfInclude(cost.child.domain, playbook.services).some((one) => one.id === service.id),
  );
  if (included || reaches(tree, include as Name) === true) return;
  const covered = context.derive(networksCovered, `${include} ${domain}`);
  if (!covered.known || covered.value) return;
  const place = sender.fields.get(over ? "path" : "service")?.place ?? sender.place;
  context.report(
    place,
    over ? "over" : "include",
    { domain, service: service.name, sender: sender.id },
    { fix: [{ id: "authorise", title: `Add include:${include}`, with: { terms: [`include:${include}`] } }] },
  );
}

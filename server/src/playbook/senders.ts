import { type Place, parseEnd } from "../base/index.ts";
import { type Name, parentName, toName } from "../dns/index.ts";
import { type SendingService, sendingService } from "../records/index.ts";
import { Cursor, mergeMaps } from "../yaml/index.ts";
import type { Assembled } from "./assemble.ts";
import { entriesOf, mapAt, mapOf } from "./maps.ts";
import type { DomainPart, SenderPart } from "./model.gen.ts";
import type { TrancheDraft } from "./tranches.ts";
import type { Domain, DomainRole, Sender } from "./types.ts";

const roles: readonly string[] = ["send", "receive", "routing", "parked"];

/** Keys that are no domain name are left out and told by the schema. */
export function readDomains({ root, pathOf }: Assembled): ReadonlyMap<string, Domain> {
  const defaults = mapAt(mapAt(root, "defaults"), "domain");
  const domains = new Map<string, Domain>();
  for (const { key, value } of entriesOf(root.get("domains"))) {
    const name = toName(key.text);
    if (name === undefined || domains.has(name)) continue;
    const own = value.kind === "map" ? value : mapOf([], key.place);
    const fields = new Cursor<DomainPart>(defaults ? mergeMaps(own, defaults) : own);
    const stated = fields.get("roles");
    domains.set(name, {
      id: name,
      name,
      place: key.place,
      path: pathOf(key),
      fields,
      roles: stated
        ? (stated
            .items()
            .map((item) => item.text)
            .filter((role) => roles.includes(role)) as DomainRole[])
        : ["send", "receive"],
      ours: fields.get("owner")?.text !== "vendor",
      zone: fields.get("zone")?.text || undefined,
    });
  }
  return domains;
}

/** The declared domain at or above a name that is nearest to it. */
export function nearestDomain(domains: ReadonlyMap<string, Domain>, name: Name): Domain | undefined {
  for (let above: Name | undefined = name; above !== undefined; above = parentName(above)) {
    const domain = domains.get(above);
    if (domain) return domain;
  }
  return undefined;
}

export function readSenders(
  { root, pathOf }: Assembled,
  domains: ReadonlyMap<string, Domain>,
  services: readonly SendingService[],
): ReadonlyMap<string, Sender> {
  const defaults = mapAt(mapAt(root, "defaults"), "sender");
  const senders = new Map<string, Sender>();
  for (const { key, value } of entriesOf(root.get("senders"))) {
    const own = value.kind === "map" ? value : mapOf([], key.place);
    const fields = new Cursor<SenderPart>(defaults ? mergeMaps(own, defaults) : own);
    const stated = domainsNamed(fields.get("domains"), domains);
    const envelope = namesIn(fields.get("envelope")).map(({ name }) => name);
    senders.set(key.text, {
      id: key.text,
      place: key.place,
      path: pathOf(key),
      fields,
      service: fields.get("service")?.text || undefined,
      facts: sendingService(fields.get("service")?.text ?? "", services),
      domains: stated,
      selectors: (fields.get("dkim")?.items() ?? [])
        .filter((item) => item.text !== "")
        .map((item) => ({ selector: item.text, place: item.place })),
      ips: (fields.get("ips")?.items() ?? []).filter((item) => item.text !== "").map((item) => ({ ip: item.text, place: item.place })),
      path_: fields.get("path")?.text || "direct",
      spf: fields.get("spf")?.text || undefined,
      envelopeDomains: envelope.length > 0 ? envelope : stated.map(({ name }) => name),
      retire: fields.get("retire")?.text || undefined,
    });
  }
  return senders;
}

type Named = { readonly name: Name; readonly place: Place };

/** `all` is every domain of ours that sends. */
function domainsNamed(list: Cursor<unknown> | undefined, domains: ReadonlyMap<string, Domain>): readonly Named[] {
  if (list?.text === "all")
    return [...domains.values()]
      .filter((domain) => domain.ours && domain.roles.includes("send"))
      .map(({ name }) => ({ name, place: list.place }));
  return namesIn(list);
}

function namesIn(value: Cursor<unknown> | undefined): readonly Named[] {
  const parts = value === undefined ? [] : value.node.kind === "list" ? value.items() : [value];
  return parts.flatMap((part: Cursor<unknown>) => {
    const name = toName(part.text);
    return name === undefined || part.text === "" ? [] : [{ name, place: part.place }];
  });
}

/**
 * Which senders count for which tranche (LANGUAGE 3): those it names; of the others the target's mail for every tranche
 * with a cohort, the source's until the tranche it retires with, and any other for the last tranche.
 */
export function sendersByTranche(
  senders: ReadonlyMap<string, Sender>,
  drafts: readonly TrancheDraft[],
): ReadonlyMap<string, readonly Sender[]> {
  const named = new Map(drafts.map((draft) => [draft.id, new Set((draft.fields.get("senders")?.items() ?? []).map((item) => item.text))]));
  const namedByAny = new Set([...named.values()].flatMap((ids) => [...ids]));
  const last = drafts.reduce((end, draft) => Math.max(end, draft.order), -1);
  const free = [...senders.values()].filter(({ id }) => !namedByAny.has(id));
  const [ofTarget, ofSource] = ["target", "source"].map((path) => free.filter(({ path_ }) => path_ === path)) as [Sender[], Sender[]];
  const others = free.filter(({ path_ }) => path_ !== "target" && path_ !== "source");
  const order = new Map([...senders.keys()].map((id, i) => [id, i]));
  return new Map(
    drafts.map((draft) => {
      const own = [...(named.get(draft.id) ?? [])].flatMap((id) => senders.get(id) ?? []);
      const all = [
        ...own,
        ...(draft.fields.get("cohort") === undefined ? [] : ofTarget),
        ...ofSource.filter((sender) => stillSends(sender, draft, drafts)),
        ...(draft.order === last ? others : []),
      ];
      return [draft.id, all.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))];
    }),
  );
}

function stillSends({ retire }: Sender, draft: TrancheDraft, drafts: readonly TrancheDraft[]): boolean {
  if (retire === undefined) return true;
  const end = drafts.filter(({ id, written }) => id === retire || written === retire).at(-1);
  if (end) return draft.order <= end.order;
  const date = parseEnd(retire, draft.timeZone);
  return date === undefined || draft.window === undefined || draft.window.from < date;
}

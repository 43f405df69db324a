import type { Place } from "../base/index.ts";
import { type Name, parseName, txtValue } from "../dns/index.ts";
import type { Playbook, Sender } from "../playbook/index.ts";
import { isSelector, isSenderId, isSpf, keyText, nearlySpf } from "../records/index.ts";
import type { Scope } from "../risk/index.ts";
import type { Targets, ZoneText } from "../rules/index.ts";
import type { LocatedSet } from "../zones/index.ts";
import { type Home, inHome, nearestDomain, setsOf, type Target, type TextGroup } from "./targets.ts";

/** Names that the texts, the domains and the senders make something of. */
export function nameTargets({ playbook, zones }: TextGroup, home: Home): readonly Target[] {
  const targets: Target[] = [];
  const foreign = (name: Name): boolean => playbook !== undefined && nearestDomain(playbook, name)?.ours === false;
  const places = new Map(publishedKinds.map((kind) => [kind, new Map<Name, Place>()]));
  const of = (kind: PublishedKind) => places.get(kind) as Map<Name, Place>;
  const owners = new Map<string, Set<Name>>();
  const keys = new Map<Name, Place>();
  const same = equalKeys(zones);
  for (const { owner, place, published, isKey } of zones.flatMap(writtenIn)) {
    if (foreign(owner)) continue;
    for (const { kind, domain } of published) {
      if (!of(kind).has(domain)) of(kind).set(domain, place);
      const key = `${kind} ${domain}`;
      const known = owners.get(key);
      if (known) known.add(owner);
      else owners.set(key, new Set([owner]));
    }
    if (isKey && !keys.has(owner)) keys.set(owner, place);
  }
  for (const domain of playbook?.domains.values() ?? []) {
    if (!domain.ours) continue;
    const sends = domain.roles.includes("send") || domain.roles.includes("parked");
    if (sends) {
      const { name, place } = domain;
      targets.push(named(home, "mailDomain", name, inHome(home, { domain, name, place }), place, owners.get(`dmarcName ${name}`)));
    }
    const kinds = [...(sends ? sendingKinds : []), ...(domain.roles.includes("receive") ? receivingKinds : [])];
    for (const kind of kinds) of(kind).set(domain.name, domain.place);
  }
  for (const sender of playbook?.senders.values() ?? []) {
    for (const { name, place } of sender.domains) {
      if (!foreign(name) && !of("dmarcName").has(name)) of("dmarcName").set(name, place);
    }
    senderTargets(playbook as Playbook, sender, of("spfName"), { keys, same, home }, targets);
  }
  const all = new Map<Name, Place>(
    [...(playbook?.domains.values() ?? [])].filter(({ ours }) => ours).map(({ name, place }) => [name, place]),
  );
  const value = (name: Name, place: Place) => inHome(home, { domain: playbook?.domains.get(name), name, place });
  for (const kind of publishedKinds) {
    for (const [name, place] of of(kind)) {
      targets.push(named(home, kind, name, value(name, place), place, owners.get(`${kind} ${name}`)));
      if (!all.has(name)) all.set(name, place);
    }
  }
  for (const [name, place] of all) targets.push(named(home, "mailName", name, value(name, place), place));
  for (const [name, place] of keys) {
    const parts = selectorOf(name) as { selector: string; domain: Name };
    targets.push(named(home, "selector", name, inHome(home, { sender: undefined, ...parts, name, place, ...same(name) }), place));
  }
  return targets;
}

/** Sending domains of ours where there are DMARC reports: one that they do not name may stand in those that cannot be read. */
export function reportTargets({ playbook, reported }: TextGroup, home: Home): readonly Target[] {
  if (!playbook || !reported) return [];
  const trouble = reported.trouble.map(({ path, why }) => `${path} ${why}`);
  return [...playbook.domains.values()].flatMap((domain) => {
    const { name, place } = domain;
    const evidence = reported.byDomain.get(name);
    if (!domain.ours || !domain.roles.includes("send") || (!evidence && trouble.length === 0)) return [];
    return [named(home, "reportedDomain", name, inHome(home, { domain, name, place, evidence, trouble }), place)];
  });
}

/** What a record set of a text makes names of. */
interface WrittenSet {
  readonly owner: Name;
  readonly place: Place;
  readonly published: readonly { readonly kind: PublishedKind; readonly domain: Name }[];
  /** It stands where keys do. */
  readonly isKey: boolean;
  /** The texts of its keys, each with its place. */
  readonly keys: readonly { readonly key: string; readonly place: Place }[];
}

const written = new WeakMap<ZoneText, readonly WrittenSet[]>();

/** Read off once for each version of a text. */
function writtenIn(zone: ZoneText): readonly WrittenSet[] {
  const known = written.get(zone);
  if (known) return known;
  const sets = setsOf(zone).flatMap(({ set }): readonly WrittenSet[] => {
    const place = set.sources[0]?.place;
    if (!place) return [];
    const isKey = (set.type === "TXT" || set.type === "CNAME") && selectorOf(set.owner) !== undefined;
    const keys = set.type === "TXT" && isKey ? set.records.map((record) => keyText(txtValue(record) ?? "")) : [];
    return [
      {
        owner: set.owner,
        place,
        published: publishedBy(set),
        isKey,
        keys: keys.flatMap((key, i) => {
          const place = set.sources[i]?.place;
          return key !== undefined && place ? [{ key, place }] : [];
        }),
      },
    ];
  });
  written.set(zone, sets);
  return sets;
}

type EqualKeys = (name: Name) => Pick<Targets["selector"], "sameKeyAs">;

/** For each key of the texts, the first other name with an equal one. */
function equalKeys(zones: readonly ZoneText[]): EqualKeys {
  const first = new Map<string, { name: Name; place: Place }>();
  const again = new Map<Name, { name: Name; place: Place }>();
  for (const { owner, keys } of zones.flatMap(writtenIn)) {
    for (const { key, place } of keys) {
      const known = first.get(key);
      if (!known) first.set(key, { name: owner, place });
      else if (known.name !== owner) again.set(owner, known);
    }
  }
  return (name) => {
    const sameKeyAs = again.get(name);
    return sameKeyAs ? { sameKeyAs } : {};
  };
}

/** Targets that are a domain with records of one kind. */
export const publishedKinds = ["spfName", "mxName", "dmarcName", "mtaStsName", "tlsRptName", "bimiName", "clientName"] as const;
type PublishedKind = (typeof publishedKinds)[number];

/** What a domain of ours should publish, or be asked for, by what it does. */
const sendingKinds: readonly PublishedKind[] = ["spfName", "dmarcName", "bimiName"];
const receivingKinds: readonly PublishedKind[] = ["mxName", "mtaStsName", "tlsRptName", "clientName"];

const clientServices = "autodiscover|imaps?|pop3s?|submissions?|caldavs?|carddavs?|jmap|sieve";

/** Kinds by the labels in front of the domain, for records whose owner is not the domain itself. */
const ownerKinds: readonly { readonly kind: PublishedKind; readonly front: RegExp }[] = [
  { kind: "dmarcName", front: /^_dmarc\./ },
  { kind: "mtaStsName", front: /^_?mta-sts\./ },
  { kind: "tlsRptName", front: /^_smtp\._tls\./ },
  { kind: "bimiName", front: /^[^.]+\._bimi\./ },
  { kind: "clientName", front: new RegExp(`^(?:autodiscover|autoconfig|_(?:${clientServices})\\._tcp)\\.`) },
];

/** What a record set of a text makes its domain a target for. */
function publishedBy(set: LocatedSet): readonly { readonly kind: PublishedKind; readonly domain: Name }[] {
  if (set.type === "MX") return [{ kind: "mxName", domain: set.owner }];
  const below = ownerKinds.flatMap(({ kind, front }) => {
    const match = front.exec(set.owner);
    return match ? [{ kind, domain: set.owner.slice(match[0].length) as Name }] : [];
  });
  const isSpfName = set.type === "TXT" && set.records.some((record) => meansSpf(txtValue(record) ?? ""));
  return isSpfName ? [...below, { kind: "spfName" as const, domain: set.owner }] : below;
}

/** Also a text that receivers do not take for SPF, though it was meant to be. */
function meansSpf(text: string): boolean {
  return isSpf(text) || nearlySpf(text) !== undefined || isSenderId(text);
}

/** A sender's domains and selectors. Its envelope domains need SPF; its keys are its own, not only records of a text. */
function senderTargets(
  playbook: Playbook,
  sender: Sender,
  spf: Map<Name, Place>,
  { keys, same, home }: { readonly keys: Map<Name, Place>; readonly same: EqualKeys; readonly home: Home },
  targets: Target[],
): void {
  const { id } = sender;
  const scope: Scope = { kind: "sender", sender: id };
  for (const domain of sender.envelopeDomains) {
    const place = sender.domains.find((one) => one.name === domain)?.place ?? sender.place;
    targets.push(
      inHome(home, {
        kind: "sender",
        id: `sender ${playbook.path} ${id} ${domain}`,
        label: `${id} at ${domain}`,
        value: inHome(home, { sender, domain, place: sender.place }),
        scope,
        place,
        name: domain,
      }),
    );
    if (!spf.has(domain) && nearestDomain(playbook, domain)?.ours !== false) spf.set(domain, place);
  }
  for (const { name: domain } of sender.domains) {
    const selectors = sender.selectors.length > 0 ? sender.selectors : [undefined];
    for (const written of selectors) {
      // A selector that cannot be one is told by dkim/selector-invalid: under the name it would make there is nothing to find.
      if (written && !isSelector(written.selector)) continue;
      const name = written ? parseName(`${written.selector}._domainkey.${domain}.`) : domain;
      if (!name) continue;
      const place = written?.place ?? sender.place;
      keys.delete(name);
      targets.push(
        inHome(home, {
          kind: "selector",
          id: `selector ${playbook.path} ${id} ${name}`,
          label: name,
          value: inHome(home, { sender, selector: written?.selector, domain, name, place, ...same(name) }),
          scope,
          place,
          name,
        }),
      );
    }
  }
}

function named<K extends "mailDomain" | "mailName" | "reportedDomain" | "selector" | PublishedKind>(
  home: Home,
  kind: K,
  name: Name,
  value: Targets[K],
  place: Place,
  owners?: ReadonlySet<Name>,
): Target<K> {
  const scope: Scope = { kind: "name", name };
  const id = `${kind} ${home.playbook?.path ?? ""} ${name}`;
  return inHome(home, { kind, id, label: name, value, scope, place, name, ...(owners && { owners }) });
}

/** `sel._domainkey.example.com` to its parts. */
function selectorOf(name: Name): { selector: string; domain: Name } | undefined {
  const at = name.indexOf("._domainkey.");
  return at > 0 ? { selector: name.slice(0, at), domain: name.slice(at + "._domainkey.".length) as Name } : undefined;
}

import type { Place } from "../base/index.ts";
import { type Name, parentName, parseName, txtValue } from "../dns/index.ts";
import type { Domain, Playbook, Sender, WorkspaceModel } from "../playbook/index.ts";
import { isSelector, isSenderId, isSpf, keyText, nearlySpf } from "../records/index.ts";
import type { Scope } from "../risk/index.ts";
import type { PolicyText, TargetKind, Targets, ZoneText } from "../rules/index.ts";
import type { LocatedSet } from "../zones/index.ts";
import type { Reported } from "./reported.ts";

/** Something a rule can look at, with what the engine needs to know of it. */
export interface Target<K extends TargetKind = TargetKind> {
  readonly kind: K;
  /** Stable over edits: `selector sf1._domainkey.northwind.example crm`. */
  readonly id: string;
  /** What findings show: a name, an id, a path. */
  readonly label: string;
  readonly value: Targets[K];
  readonly scope: Scope;
  readonly place: Place | undefined;
  /** The name whose text or live answers it lives from; `undefined` for what has no worlds. */
  readonly name: Name | undefined;
  /** Owners of its records that a text has, where they are not `name` itself (`_dmarc` below it). */
  readonly owners?: ReadonlySet<Name>;
  readonly playbook: Playbook | undefined;
}

/** The texts of one playbook, or those that no playbook names (`playbook` undefined). */
export interface TextGroup {
  readonly playbook: Playbook | undefined;
  readonly zones: readonly ZoneText[];
  readonly policies: ReadonlyMap<Name, PolicyText>;
  readonly reported?: Reported;
}

/** The playbook as it is now. Targets that hold nothing which an edit changed live over it, and find the newer one here. */
export interface Home {
  playbook: Playbook | undefined;
}

/** A target whose playbook is the newest. */
class HomeTarget<K extends TargetKind> implements Target<K> {
  readonly kind: K;
  readonly id: string;
  readonly label: string;
  readonly value: Targets[K];
  readonly scope: Scope;
  readonly place: Place | undefined;
  readonly name: Name | undefined;
  readonly owners?: ReadonlySet<Name>;
  readonly #home: Home;

  constructor(home: Home, { kind, id, label, value, scope, place, name, owners }: Omit<Target<K>, "playbook">) {
    this.kind = kind;
    this.id = id;
    this.label = label;
    this.value = value;
    this.scope = scope;
    this.place = place;
    this.name = name;
    if (owners) this.owners = owners;
    this.#home = home;
  }

  get playbook(): Playbook | undefined {
    return this.#home.playbook;
  }
}

/** What a rule looks at, with the newest playbook. */
function valueIn<T extends object>(home: Home, parts: T) {
  return {
    ...parts,
    get playbook() {
      return home.playbook as Playbook;
    },
  };
}

export function fileTargets(model: WorkspaceModel): readonly Target[] {
  return model.files.map((file) => ({
    kind: "file",
    id: `file ${file.path}`,
    label: file.path,
    value: file,
    scope: { kind: "document", path: file.path },
    place: undefined,
    name: undefined,
    playbook: undefined,
  }));
}

/** The playbook, its tranches and the gates that they use. */
export function planTargets(playbook: Playbook): readonly Target[] {
  const common = { name: undefined, playbook } as const;
  const targets: Target[] = [
    {
      kind: "playbook",
      id: `playbook ${playbook.path}`,
      label: playbook.id,
      value: playbook,
      scope: { kind: "document", path: playbook.path },
      place: playbook.place,
      ...common,
    },
  ];
  for (const tranche of playbook.tranches.values()) {
    targets.push({
      kind: "tranche",
      id: `tranche ${playbook.path} ${tranche.id}`,
      label: tranche.id,
      value: { playbook, tranche },
      scope: { kind: "tranche", tranche: tranche.id },
      place: tranche.place,
      ...common,
    });
  }
  for (const gate of playbook.gates.values()) {
    const users = [...playbook.tranches.values()].filter((tranche) => tranche.gate.gate === gate);
    if (users.length === 0) continue;
    targets.push({
      kind: "gate",
      id: `gate ${playbook.path} ${gate.id}`,
      label: gate.id,
      value: { playbook, gate, tranches: users },
      scope: { kind: "gate", gate: gate.id },
      place: gate.place,
      ...common,
    });
  }
  return targets;
}

/** The texts and what is written in them. */
export function textTargets({ playbook, zones }: TextGroup, home: Home): readonly Target[] {
  const targets: Target[] = [];
  for (const zone of zones) {
    const place = { unit: zone.kind === "file" ? zone.source.unit : zone.document.unit, start: 0, end: 0 };
    const scope = { kind: "document", path: zone.path } as const;
    targets.push(
      new HomeTarget(home, { kind: "zone", id: `zone ${zone.path}`, label: zone.path, value: zone, scope, place, name: undefined }),
    );
    for (const { set, phase } of setsOf(zone)) {
      const domain = playbook && nearestDomain(playbook, set.owner);
      targets.push(
        new HomeTarget(home, {
          kind: "recordSet",
          id: `recordSet ${zone.path} ${set.owner} ${set.type} ${phase ?? ""}`,
          label: set.owner,
          value: valueIn(home, { zone, set, phase, domain }),
          scope: { kind: "name", name: set.owner },
          place: set.sources[0]?.place,
          name: set.owner,
        }),
      );
    }
  }
  return targets;
}

/** All sets of a text: those always there (`phase` undefined) and those of each phase. */
export function setsOf(zone: ZoneText): { set: LocatedSet; phase: string | undefined }[] {
  if (zone.kind === "file") return zone.source.sets.map((set) => ({ set, phase: undefined }));
  const phased = [...zone.document.phases].flatMap(([phase, sets]) => sets.map((set) => ({ set, phase })));
  return [...zone.document.fixed.map((set) => ({ set, phase: undefined })), ...phased];
}

/** The declared domain at the name or the nearest above it. */
export function nearestDomain(playbook: Playbook, name: Name): Domain | undefined {
  for (let above: Name | undefined = name; above !== undefined; above = parentName(above)) {
    const domain = playbook.domains.get(above);
    if (domain) return domain;
  }
  return undefined;
}

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
      targets.push(named(home, "mailDomain", name, valueIn(home, { domain, name, place }), place, owners.get(`dmarcName ${name}`)));
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
  const value = (name: Name, place: Place) => valueIn(home, { domain: playbook?.domains.get(name), name, place });
  for (const kind of publishedKinds) {
    for (const [name, place] of of(kind)) {
      targets.push(named(home, kind, name, value(name, place), place, owners.get(`${kind} ${name}`)));
      if (!all.has(name)) all.set(name, place);
    }
  }
  for (const [name, place] of all) targets.push(named(home, "mailName", name, value(name, place), place));
  for (const [name, place] of keys) {
    const parts = selectorOf(name) as { selector: string; domain: Name };
    targets.push(named(home, "selector", name, valueIn(home, { sender: undefined, ...parts, name, place, ...same(name) }), place));
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
    return [named(home, "reportedDomain", name, valueIn(home, { domain, name, place, evidence, trouble }), place)];
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
      new HomeTarget(home, {
        kind: "sender",
        id: `sender ${playbook.path} ${id} ${domain}`,
        label: `${id} at ${domain}`,
        value: valueIn(home, { sender, domain, place: sender.place }),
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
        new HomeTarget(home, {
          kind: "selector",
          id: `selector ${playbook.path} ${id} ${name}`,
          label: name,
          value: valueIn(home, { sender, selector: written?.selector, domain, name, place, ...same(name) }),
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
  return new HomeTarget(home, { kind, id, label: name, value, scope, place, name, ...(owners && { owners }) });
}

/** `sel._domainkey.example.com` to its parts. */
function selectorOf(name: Name): { selector: string; domain: Name } | undefined {
  const at = name.indexOf("._domainkey.");
  return at > 0 ? { selector: name.slice(0, at), domain: name.slice(at + "._domainkey.".length) as Name } : undefined;
}

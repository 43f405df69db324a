import type { Place } from "../base/index.ts";
import { type Name, parentName, parseName, txtValue } from "../dns/index.ts";
import type { Domain, Playbook, WorkspaceModel } from "../playbook/index.ts";
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

/** Everything there is to look at, each once. */
export function targetsOf(model: WorkspaceModel, groups: readonly TextGroup[]): Target[] {
  const targets: Target[] = [];
  for (const file of model.files) {
    targets.push({
      kind: "file",
      id: `file ${file.path}`,
      label: file.path,
      value: file,
      scope: { kind: "document", path: file.path },
      place: undefined,
      name: undefined,
      playbook: undefined,
    });
  }
  for (const playbook of model.playbooks) planTargets(playbook, targets);
  for (const group of groups) {
    textTargets(group, targets);
    nameTargets(group, targets);
    reportTargets(group, targets);
  }
  return targets;
}

function planTargets(playbook: Playbook, targets: Target[]): void {
  const common = { name: undefined, playbook } as const;
  targets.push({
    kind: "playbook",
    id: `playbook ${playbook.path}`,
    label: playbook.id,
    value: playbook,
    scope: { kind: "document", path: playbook.path },
    place: playbook.place,
    ...common,
  });
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
}

function textTargets({ playbook, zones }: TextGroup, targets: Target[]): void {
  for (const zone of zones) {
    const place = { unit: zone.kind === "file" ? zone.source.unit : zone.document.unit, start: 0, end: 0 };
    targets.push({
      kind: "zone",
      id: `zone ${zone.path}`,
      label: zone.path,
      value: zone,
      scope: { kind: "document", path: zone.path },
      place,
      name: undefined,
      playbook,
    });
    for (const { set, phase } of setsOf(zone)) {
      const domain = playbook && nearestDomain(playbook, set.owner);
      const value = { zone, set, phase, playbook, domain };
      targets.push({
        kind: "recordSet",
        id: `recordSet ${zone.path} ${set.owner} ${set.type} ${phase ?? ""}`,
        label: `${set.owner}`,
        value,
        scope: { kind: "name", name: set.owner },
        place: set.sources[0]?.place,
        name: set.owner,
        playbook,
      });
    }
  }
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

function nameTargets({ playbook, zones }: TextGroup, targets: Target[]): void {
  const foreign = (name: Name): boolean => playbook !== undefined && nearestDomain(playbook, name)?.ours === false;
  const places = new Map(publishedKinds.map((kind) => [kind, new Map<Name, Place>()]));
  const of = (kind: PublishedKind) => places.get(kind) as Map<Name, Place>;
  const owners = new Map<string, Set<Name>>();
  const keys = new Map<Name, Place>();
  const same = equalKeys(zones);
  for (const { set } of zones.flatMap(setsOf)) {
    const place = set.sources[0]?.place;
    if (!place || foreign(set.owner)) continue;
    for (const { kind, domain } of publishedBy(set)) {
      if (!of(kind).has(domain)) of(kind).set(domain, place);
      const key = `${kind} ${domain}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(set.owner));
    }
    if ((set.type === "TXT" || set.type === "CNAME") && selectorOf(set.owner) && !keys.has(set.owner)) keys.set(set.owner, place);
  }
  for (const domain of playbook?.domains.values() ?? []) {
    if (!domain.ours) continue;
    const sends = domain.roles.includes("send") || domain.roles.includes("parked");
    if (sends) {
      const value = { playbook: playbook as Playbook, domain, name: domain.name, place: domain.place };
      const target = named("mailDomain", domain.name, domain.name, value, domain.place, playbook);
      const written = owners.get(`dmarcName ${domain.name}`);
      targets.push(written ? { ...target, owners: written } : target);
    }
    const kinds = [...(sends ? sendingKinds : []), ...(domain.roles.includes("receive") ? receivingKinds : [])];
    for (const kind of kinds) of(kind).set(domain.name, domain.place);
  }
  for (const sender of playbook?.senders.values() ?? []) {
    for (const { name, place } of sender.domains) {
      if (!foreign(name) && !of("dmarcName").has(name)) of("dmarcName").set(name, place);
    }
    senderTargets(playbook as Playbook, sender.id, of("spfName"), { keys, same }, targets);
  }
  const all = new Map<Name, Place>(
    [...(playbook?.domains.values() ?? [])].filter(({ ours }) => ours).map(({ name, place }) => [name, place]),
  );
  const value = (name: Name, place: Place) => ({ playbook, domain: playbook?.domains.get(name), name, place });
  for (const kind of publishedKinds) {
    for (const [name, place] of of(kind)) {
      const target = named(kind, name, name, value(name, place), place, playbook);
      const written = owners.get(`${kind} ${name}`);
      targets.push(written ? { ...target, owners: written } : target);
      if (!all.has(name)) all.set(name, place);
    }
  }
  for (const [name, place] of all) targets.push(named("mailName", name, name, value(name, place), place, playbook));
  for (const [name, place] of keys) {
    const parts = selectorOf(name) as { selector: string; domain: Name };
    targets.push(named("selector", name, name, { playbook, sender: undefined, ...parts, name, place, ...same(name) }, place, playbook));
  }
}

/** Sending domains of ours where there are DMARC reports: one that they do not name may stand in those that cannot be read. */
function reportTargets({ playbook, reported }: TextGroup, targets: Target[]): void {
  if (!playbook || !reported) return;
  const trouble = reported.trouble.map(({ path, why }) => `${path} ${why}`);
  for (const domain of playbook.domains.values()) {
    const evidence = reported.byDomain.get(domain.name);
    if (!domain.ours || !domain.roles.includes("send") || (!evidence && trouble.length === 0)) continue;
    const value = { playbook, domain, name: domain.name, place: domain.place, evidence, trouble };
    targets.push(named("reportedDomain", domain.name, domain.name, value, domain.place, playbook));
  }
}

type EqualKeys = (name: Name) => Pick<Targets["selector"], "sameKeyAs">;

/** For each key of the texts, the first other name with an equal one. */
function equalKeys(zones: readonly ZoneText[]): EqualKeys {
  const first = new Map<string, { name: Name; place: Place }>();
  const again = new Map<Name, { name: Name; place: Place }>();
  for (const { set } of zones.flatMap(setsOf)) {
    if (set.type !== "TXT" || !selectorOf(set.owner)) continue;
    for (const [i, record] of set.records.entries()) {
      const key = keyText(txtValue(record) ?? "");
      const place = set.sources[i]?.place;
      if (key === undefined || !place) continue;
      const known = first.get(key);
      if (!known) first.set(key, { name: set.owner, place });
      else if (known.name !== set.owner) again.set(set.owner, known);
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
  id: string,
  spf: Map<Name, Place>,
  { keys, same }: { readonly keys: Map<Name, Place>; readonly same: EqualKeys },
  targets: Target[],
): void {
  const sender = playbook.senders.get(id);
  if (!sender) return;
  const scope: Scope = { kind: "sender", sender: id };
  for (const domain of sender.envelopeDomains) {
    const place = sender.domains.find((one) => one.name === domain)?.place ?? sender.place;
    targets.push({
      kind: "sender",
      id: `sender ${playbook.path} ${id} ${domain}`,
      label: `${id} at ${domain}`,
      value: { playbook, sender, domain, place: sender.place },
      scope,
      place,
      name: domain,
      playbook,
    });
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
      targets.push({
        kind: "selector",
        id: `selector ${playbook.path} ${id} ${name}`,
        label: name,
        value: { playbook, sender, selector: written?.selector, domain, name, place, ...same(name) },
        scope,
        place,
        name,
        playbook,
      });
    }
  }
}

function named<K extends "mailDomain" | "mailName" | "reportedDomain" | "selector" | PublishedKind>(
  kind: K,
  name: Name,
  label: string,
  value: Targets[K],
  place: Place,
  playbook: Playbook | undefined,
): Target<K> {
  return { kind, id: `${kind} ${playbook?.path ?? ""} ${label}`, label, value, scope: { kind: "name", name }, place, name, playbook };
}

/** `sel._domainkey.example.com` to its parts. */
function selectorOf(name: Name): { selector: string; domain: Name } | undefined {
  const at = name.indexOf("._domainkey.");
  return at > 0 ? { selector: name.slice(0, at), domain: name.slice(at + "._domainkey.".length) as Name } : undefined;
}

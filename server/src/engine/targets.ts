import type { Place } from "../base/index.ts";
import { type Name, parentName } from "../dns/index.ts";
import type { Domain, Playbook, WorkspaceModel } from "../playbook/index.ts";
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

/** The same with the playbook as it is now: a target, or what a rule looks at of it. */
export function inHome<T extends object>(home: Home, parts: T) {
  return {
    ...parts,
    get playbook() {
      // Kinds whose value must have one are made only where there is one.
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
    targets.push(inHome(home, { kind: "zone", id: `zone ${zone.path}`, label: zone.path, value: zone, scope, place, name: undefined }));
    for (const { set, phase } of setsOf(zone)) {
      const domain = playbook && nearestDomain(playbook, set.owner);
      targets.push(
        inHome(home, {
          kind: "recordSet",
          id: `recordSet ${zone.path} ${set.owner} ${set.type} ${phase ?? ""}`,
          label: set.owner,
          value: inHome(home, { zone, set, phase, domain }),
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

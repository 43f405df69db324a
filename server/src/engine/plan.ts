import type { Instant } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import { type Playbook, readSettings, type Tranche } from "../playbook/index.ts";
import type { Scenario } from "../risk/index.ts";
import type { FixTools, Rule, TargetKind } from "../rules/index.ts";
import type { Job } from "./run.ts";
import { scenarioFor } from "./scenario.ts";
import { type Snapshot, textsOf } from "./snapshot.ts";
import { setsOf, type Target, type TextGroup, targetsOf } from "./targets.ts";
import { type Touched, touchedBy } from "./touched.ts";
import { type LiveAnswers, livePhases, liveWorld, plannedWorld, textWorld, type WorldState } from "./worlds.ts";

/** Kinds that are judged once, on what is written. */
const written: ReadonlySet<TargetKind> = new Set(["file", "playbook", "tranche", "gate", "zone", "recordSet"]);

/** The states that one tranche is judged in. */
export interface TrancheStates {
  readonly playbook: Playbook;
  readonly tranche: Tranche;
  /** Keys of worlds whose outcomes count for it. */
  readonly worlds: ReadonlySet<string>;
}

/** Everything that has to run for a request. */
export interface Plan {
  readonly jobs: readonly Job[];
  readonly tranches: readonly TrancheStates[];
  tools(job: Job): FixTools;
}

export interface PlanInput {
  readonly snapshot: Snapshot;
  readonly rules: readonly Rule[];
  readonly phase: string;
  readonly answers: LiveAnswers;
  readonly clock: { readonly now: Instant; readonly at: Instant };
}

/** Which rules run on which targets in which worlds (ARCHITECTURE 2: a rule runs once per world). */
export function planRuns(input: PlanInput): Plan {
  const { snapshot, rules, answers, clock } = input;
  const targets = targetsOf(snapshot.model, snapshot.groups);
  const byKind = new Map<TargetKind, Rule[]>();
  for (const rule of rules) byKind.set(rule.on, [...(byKind.get(rule.on) ?? []), rule]);
  // Documents are judged by what is written in them, whatever zones there are.
  const bare = textWorld({ of: "", zones: [], documents: [], policies: new Map() }, answers, clock, readSettings(undefined).probes);
  const jobs: Job[] = [];
  const tranches: TrancheStates[] = [];
  const textWorlds = new Map<Playbook | undefined, WorldState>();
  for (const group of snapshot.groups) {
    const { probes } = group.playbook?.settings ?? readSettings(undefined);
    const live = liveWorld(answers, clock, probes);
    const text = textWorld(textsOf(group), answers, clock, probes);
    textWorlds.set(group.playbook, text);
    const own = targets.filter((target) => target.playbook === group.playbook && target.kind !== "file");
    const planned = plannedStates(group, input, { text, live, bare }, tranches);
    const worlds: Worlds = { text, live, planned, now: input.phase === "now" };
    for (const target of own) {
      const kind = byKind.get(target.kind) ?? [];
      const all = kind.length > 0 ? worldsOf(target, worlds) : [];
      for (const rule of kind) {
        for (const world of worldsFor(rule, target, all, worlds)) jobs.push({ rule, target, world });
      }
    }
  }
  for (const target of targets) {
    if (target.kind === "file") for (const rule of byKind.get("file") ?? []) jobs.push({ rule, target, world: bare });
  }
  return {
    jobs,
    tranches,
    tools(job) {
      const text = job.world.world === "live" ? (textWorlds.get(job.target.playbook) ?? bare) : job.world;
      return {
        zone: (name) => text.editor(name),
        located: (name, type) => text.located(name, type),
        policyText: (domain) => text.policyText(domain),
      };
    },
  };
}

interface Worlds {
  readonly text: WorldState;
  readonly live: WorldState;
  readonly planned: readonly PlannedState[];
  /** Readiness as things are; otherwise only the planned states count. */
  readonly now: boolean;
}

interface PlannedState {
  readonly world: WorldState;
  /** Of all other names nothing new can be said. `undefined`: everything is looked at. */
  readonly touched: Touched | undefined;
}

/** Of all worlds of a target those that the rule looks at. */
function worldsFor(rule: Rule, target: Target, all: readonly WorldState[], worlds: Worlds): readonly WorldState[] {
  if (target.kind === "recordSet" && rule.worlds?.includes("live"))
    return isStatedLive(target as Target<"recordSet">) && worlds.now ? [worlds.live] : [];
  if (written.has(target.kind) || rule.worlds === undefined) return all;
  return all.filter(({ world }) => rule.worlds?.includes(world));
}

function worldsOf(target: Target, worlds: Worlds): readonly WorldState[] {
  if (written.has(target.kind)) return [worlds.text];
  const name = target.name as Name;
  const planned = worlds.planned.filter(({ touched }) => touched === undefined || touched(name)).map(({ world }) => world);
  const names = [name, ...(target.owners ?? [])];
  // A policy file is judged where it is a file, also of a domain whose records are no text.
  const isPolicy = target.kind === "mtaStsName" && worlds.text.policyText(name) !== undefined;
  const text = worlds.now && (isPolicy || names.some((one) => worlds.text.hasText(one))) ? [worlds.text] : [];
  const live = worlds.now ? [worlds.live] : [];
  return [...text, ...live, ...planned];
}

/** A set that the text says is live: always there, or of the live phase. */
function isStatedLive({ value: { zone, phase } }: Target<"recordSet">): boolean {
  return phase === undefined || (zone.kind === "document" && zone.document.live === phase);
}

function plannedStates(
  group: TextGroup,
  input: PlanInput,
  { text, live, bare }: { readonly [name in "text" | "live" | "bare"]: WorldState },
  tranches: TrancheStates[],
): PlannedState[] {
  const { playbook } = group;
  if (!playbook) return [];
  const texts = textsOf(group);
  const states = new Map<string, PlannedState>();
  const liveNow = livePhases(texts);
  const touched = touchedBy(group.zones.flatMap(setsOf).map(({ set }) => set));
  const { at, now } = input.clock;
  for (const tranche of playbook.tranches.values()) {
    const scenario = scenarioFor(playbook, tranche, input.phase, at === now ? undefined : at);
    const worlds = new Set([bare.key, text.key, ...(input.phase === "now" ? [live.key] : [])]);
    if (scenario) {
      const world = plannedWorld(scenario, texts, input.answers, input.clock, playbook.settings.probes);
      worlds.add(world.key);
      if (!states.has(world.key))
        states.set(world.key, {
          world,
          touched: input.phase === "now" ? touched(changedOrigins(scenario, liveNow, texts.documents)) : undefined,
        });
    }
    tranches.push({ playbook, tranche, worlds });
  }
  return [...states.values()];
}

function changedOrigins(
  scenario: Scenario,
  liveNow: Readonly<Record<string, string>>,
  documents: readonly { readonly id: string; readonly origins: readonly Name[] }[],
): readonly Name[] {
  return documents
    .filter(({ id }) => scenario.phases[id] !== undefined && scenario.phases[id] !== liveNow[id])
    .flatMap(({ origins }) => origins);
}

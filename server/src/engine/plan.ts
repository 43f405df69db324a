import { sameItems } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import { type Playbook, plainOf, readSettings, type Tranche } from "../playbook/index.ts";
import type { Scenario, World } from "../risk/index.ts";
import type { FixTools, Rule, TargetKind } from "../rules/index.ts";
import type { BundlePlan, RulesFor } from "./bundle.ts";
import { nameTargets, reportTargets } from "./name-targets.ts";
import type { Job } from "./run.ts";
import { scenarioFor } from "./scenario.ts";
import { type Snapshot, textsOf } from "./snapshot.ts";
import { fileTargets, type Home, planTargets, setsOf, type Target, type TextGroup, textTargets } from "./targets.ts";
import { type Touched, touchedBy } from "./touched.ts";
import type { WorldStore } from "./world-store.ts";
import { type Clock, livePhases, type WorldState } from "./worlds.ts";

/** Kinds that are judged once, on what is written. */
const written: ReadonlySet<TargetKind> = new Set(["file", "playbook", "tranche", "gate", "zone", "recordSet"]);

/** The states that one tranche is judged in. */
export interface TrancheStates {
  readonly playbook: Playbook;
  readonly tranche: Tranche;
  /** Keys of worlds whose outcomes count for it. */
  readonly worlds: ReadonlySet<string>;
}

/** Targets that come from the same things. As long as these and the worlds are the same, so is the section. */
export interface Section {
  readonly key: string;
  readonly plans: readonly BundlePlan[];
}

/** Everything that has to run for a request. */
export interface Plan {
  readonly sections: readonly Section[];
  readonly tranches: readonly TrancheStates[];
  tools(job: Job): FixTools;
}

export interface PlanInput {
  readonly snapshot: Snapshot;
  readonly phase: string;
  readonly clock: Clock;
  readonly worlds: WorldStore;
}

/** Plans one version of the texts after the other: what an edit does not touch is planned once. */
export class Planner {
  #sections = new Map<string, Section & { readonly from: readonly unknown[] }>();
  readonly #homes = new Map<string | undefined, Home>();

  /** Which targets are looked at in which worlds (ARCHITECTURE 2: a rule runs once per world). */
  plan(input: PlanInput): Plan {
    const { snapshot, worlds: store } = input;
    // Documents are judged by what is written in them, whatever zones there are.
    const bare = store.text({ of: "", zones: [], documents: [], policies: new Map() }, readSettings(undefined).probes);
    const tranches: TrancheStates[] = [];
    const textWorlds = new Map<string | undefined, WorldState>();
    const before = this.#sections;
    this.#sections = new Map();
    const section = (
      key: string,
      from: readonly unknown[],
      targets: () => readonly Target[],
      worldsFor: (target: Target) => BundlePlan["worlds"],
    ) => {
      const known = before.get(key);
      const isSame = known && sameItems(known.from, from);
      this.#sections.set(key, isSame ? known : { key, from, plans: targets().map((target) => ({ target, worlds: worldsFor(target) })) });
    };
    const onlyBare = [bare];
    section(
      "files",
      [bare, ...snapshot.model.files],
      () => fileTargets(snapshot.model),
      () => onlyBare,
    );
    for (const group of snapshot.groups) {
      const { probes } = group.playbook?.settings ?? readSettings(undefined);
      const live = store.live(probes);
      const text = store.text(textsOf(group), probes);
      textWorlds.set(group.playbook?.path, text);
      const planned = plannedStates(group, input, { text, live, bare }, tranches);
      const worlds: Worlds = { text, live, planned, now: input.phase === "now" };
      const home = this.#homeOf(group);
      const seen = [text, live, ...planned.map(({ world }) => world)];
      const { playbook, zones } = group;
      const { domains, senders } = playbook ? plainOf(playbook) : nobody;
      const own = (kind: string) => `${kind} ${playbook?.path ?? ""}`;
      const worldsFor = (target: Target) => worldsOf(target, worlds);
      if (playbook) section(own("plan"), [playbook, text], () => planTargets(playbook), worldsFor);
      section(own("texts"), [domains, ...seen, ...zones], () => textTargets(group, home), worldsFor);
      section(own("names"), [domains, senders, ...seen, ...zones], () => nameTargets(group, home), worldsFor);
      section(own("reports"), [domains, group.reported, ...seen], () => reportTargets(group, home), worldsFor);
    }
    return {
      sections: [...this.#sections.values()],
      tranches,
      tools(job) {
        const text = job.world.world === "live" ? (textWorlds.get(job.target.playbook?.path) ?? bare) : job.world;
        return {
          zone: (name) => text.editor(name),
          located: (name, type) => text.located(name, type),
          policyText: (domain) => text.policyText(domain),
        };
      },
    };
  }

  #homeOf({ playbook }: TextGroup): Home {
    const home = this.#homes.get(playbook?.path) ?? { playbook };
    home.playbook = playbook;
    this.#homes.set(playbook?.path, home);
    return home;
  }
}

const nobody = { domains: undefined, senders: undefined };

/** The rules on a kind of target that look at a world, in the order of the registry. */
export function rulesByWorld(rules: readonly Rule[]): RulesFor {
  const known = new Map<string, readonly Rule[]>();
  return (kind, world) => {
    const key = `${kind} ${world}`;
    const own = known.get(key) ?? rules.filter((rule) => rule.on === kind && looksAt(rule, world));
    known.set(key, own);
    return own;
  };
}

function looksAt(rule: Rule, world: World): boolean {
  // A record of a text is looked at in the text, unless the rule compares it with what is live.
  if (rule.on === "recordSet") return (world === "live") === (rule.worlds?.includes("live") ?? false);
  return written.has(rule.on) || rule.worlds === undefined || rule.worlds.includes(world);
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

function worldsOf(target: Target, worlds: Worlds): readonly WorldState[] {
  if (target.kind === "recordSet")
    return isStatedLive(target as Target<"recordSet">) && worlds.now ? [worlds.text, worlds.live] : [worlds.text];
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
      const world = input.worlds.planned(scenario, texts, playbook.settings.probes);
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

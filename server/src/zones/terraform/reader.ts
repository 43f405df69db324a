import type { Place, TextUnit } from "../../base/index.ts";
import type { Name, Rdata, RRType } from "../../dns/index.ts";
import type { GrowingSet } from "../growing-set.ts";
import { besides } from "../paths.ts";
import type { LostRecord, PartialSet, ReadContext, ZoneProblem } from "../types.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { directiveProblems } from "./directives.ts";
import { instancesOf } from "./instances.ts";
import { attribute, blocksOf, hclOf, type Module, moduleOf, scopeOf } from "./module.ts";
import { RecordBlock } from "./record-block.ts";
import { recordResources } from "./resources.ts";
import { dialect, type TerraformRecord, type TerraformSource } from "./source.ts";
import type { HclBlock } from "./syntax.ts";
import { evaluate, knownText, type Value } from "./values.ts";

/** The records of one file of a Terraform module, with the values that the rest of the module gives. */
export function readTerraform(unit: TextUnit, context: ReadContext): TerraformSource {
  const { path } = context;
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  const module = moduleOf(folder, context, { path, unit });
  const reading = new Reading(unit, context);
  const { items, problems } = hclOf(unit);
  for (const { message, range } of problems) reading.report("syntax", message, { unit, ...range });
  if (!path.endsWith(".tfvars")) {
    for (const block of blocksOf(items, "resource")) reading.resource(block, module, undefined, undefined);
    for (const block of blocksOf(items, "module")) reading.call(block, module, undefined, 0);
    reading.problems.push(...directiveProblems(items, unit), ...overwritten(module, unit));
  }
  return {
    path,
    // Records of many zones: each has its whole name.
    origin: "." as Name,
    zones: [...reading.zones],
    covers: "listed",
    sets: [...reading.sets.values()],
    partial: reading.partial,
    problems: reading.problems,
    unit,
    unknownOwners: [...new Set(reading.lost.map(({ owner }) => owner))],
    lost: reading.lost,
    dialect,
    labels: new Set(module.resources.keys()),
  };
}

/** Blocks of this file that say a set which another block of the module said before. */
function overwritten(module: Module, unit: TextUnit): readonly ZoneProblem[] {
  return [...claimsOf(module).values()].flatMap(([first, ...others]) =>
    others.flatMap((claim): readonly ZoneProblem[] => {
      if (!first || claim.unit !== unit) return [];
      const [label, before] = [claim, first].map(({ block }) => block.labels[1]?.text ?? "");
      const what = `${label} and ${before} are one record set, the ${claim.type} of ${claim.owner}`;
      const isSame = claim.values === first.values;
      return [
        {
          code: isSame ? "restated" : "overwritten",
          message: isSame
            ? `${what}, with the same records: whoever removes one of them removes what the other says`
            : `${what}: every apply replaces the records of the one with those of the other`,
          place: headOf(claim),
          related: { place: headOf(first), message: "the first one" },
        },
      ];
    }),
  );
}

const headOf = ({ block, unit }: Claim): Place => ({ unit, ...(block.labels[1] ?? block).range });

/** Files that give values to this one: its folder, and the folders of the modules it calls. */
export function terraformWants(text: string, path: string): readonly string[] {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const sources = [...text.matchAll(/^\s*source\s*=\s*"(\.{1,2}\/[^"$]*)"/gm)].map((match) => `${besides(path, match[1] as string)}/*.tf`);
  return [`${folder}*.tf`, `${folder}*.tofu`, `${folder}*.tfvars`, ...sources];
}

/** Where a call of a module stands: what its records have no better place for. */
export type Caller = { readonly block: HclBlock; readonly args: ReadonlyMap<string, Value> };

const deepestCall = 4;

export class Reading {
  readonly sets = new Map<string, GrowingSet<TerraformRecord>>();
  readonly problems: ZoneProblem[] = [];
  readonly lost: LostRecord[] = [];
  readonly partial: PartialSet[] = [];
  readonly zones = new Set<Name>();
  readonly #unit: TextUnit;
  readonly #context: ReadContext;

  constructor(unit: TextUnit, context: ReadContext) {
    this.#unit = unit;
    this.#context = context;
  }

  report(code: string, message: string, place: Place): void {
    if (place.unit === this.#unit) this.problems.push({ code, message, place });
  }

  /** A module of this repository: its resources with the arguments that stand here. */
  call(block: HclBlock, module: Module, outer: Caller | undefined, depth: number): void {
    const home = outer ? this.#homeOf(block, module) : this.#unit;
    const source = attribute(block, "source");
    const scope = scopeOf(module, home, outer?.args);
    const path = source && knownText(evaluate(source.value, scope));
    if (path === undefined || !/^\.{1,2}\//.test(path) || depth > deepestCall) return;
    const called = moduleOf(besides(module.folder === "" ? "" : `${module.folder}/`, path), this.#context);
    const args = new Map(
      block.items.flatMap((item) => (item.kind === "attribute" ? [[item.name, evaluate(item.value, scope)] as const] : [])),
    );
    const caller: Caller = { block: outer?.block ?? block, args };
    for (const { unit, hcl } of called.files) {
      for (const resource of blocksOf(hcl.items, "resource")) this.resource(resource, called, caller, unit);
      for (const inner of blocksOf(hcl.items, "module")) this.call(inner, called, caller, depth + 1);
    }
  }

  #homeOf(block: HclBlock, module: Module): TextUnit {
    return module.files.find(({ hcl }) => hcl.items.includes(block))?.unit ?? this.#unit;
  }

  resource(block: HclBlock, module: Module, caller: Caller | undefined, home: TextUnit | undefined): void {
    const resource = recordResources[block.labels[0]?.text ?? ""];
    if (!resource) return;
    const unit = home ?? this.#unit;
    for (const { each, known } of instancesOf(block, scopeOf(module, unit, caller?.args))) {
      const scope = scopeOf(module, unit, caller?.args, each);
      new RecordBlock(this, {
        resource,
        block,
        unit,
        caller,
        scope,
        module,
        certain: known,
        repeated: each.size > 0 || caller !== undefined,
      }).read();
    }
  }

  /** A place of this file: what stands elsewhere is shown at the call, or at the block. */
  here(place: Place, block: HclBlock, caller: Caller | undefined): Place {
    if (place.unit === this.#unit) return place;
    return { unit: this.#unit, ...(caller?.block ?? block).range };
  }

  add(owner: Name, type: RRType, rdata: Rdata, source: TerraformRecord): void {
    const key = `${type} ${owner}`;
    const set = this.sets.get(key);
    if (set) {
      set.records.push(rdata);
      set.sources.push(source);
    } else this.sets.set(key, { owner, type, ttlSeconds: source.ttlSeconds, records: [rdata], sources: [source] });
  }
}

import type { TextUnit } from "../../base/index.ts";
import type { ReadContext } from "../types.ts";
import { parseHcl } from "./parser.ts";
import type { HclAttribute, HclBlock, HclExpression, HclFile, HclItem } from "./syntax.ts";
import { evaluate, maxSteps, type Scope, unknownValue, type Value } from "./values.ts";

/** A folder of `.tf` files: what Terraform reads as one. */
export interface Module {
  readonly folder: string;
  readonly files: readonly ModuleFile[];
  /** By `type.label`; the last of equal ones. */
  readonly resources: ReadonlyMap<string, { readonly block: HclBlock; readonly unit: TextUnit }>;
}

export interface ModuleFile {
  readonly path: string;
  readonly unit: TextUnit;
  readonly hcl: HclFile;
}

const parsed = new WeakMap<TextUnit, HclFile>();

export function hclOf(unit: TextUnit): HclFile {
  const known = parsed.get(unit);
  if (known) return known;
  const file = parseHcl(unit.text);
  parsed.set(unit, file);
  return file;
}

export function moduleOf(folder: string, context: ReadContext, own?: { readonly path: string; readonly unit: TextUnit }): Module {
  const paths = new Set(context.list(folder).filter((path) => /\.(?:tf|tofu|tfvars)$/.test(path)));
  if (own) paths.add(own.path);
  const files = [...paths].sort().flatMap((path): readonly ModuleFile[] => {
    const unit = own?.path === path ? own.unit : context.unit(path);
    return unit ? [{ path, unit, hcl: hclOf(unit) }] : [];
  });
  const resources = new Map(
    files.flatMap(({ unit, hcl }) =>
      blocksOf(hcl.items, "resource", "data").flatMap((block) => {
        const name = block.labels.map(({ text }) => text).join(".");
        return [[block.type === "data" ? `data.${name}` : name, { block, unit }] as const];
      }),
    ),
  );
  return { folder, files, resources };
}

export function blocksOf(items: readonly HclItem[], ...types: readonly string[]): readonly HclBlock[] {
  return items.filter((item): item is HclBlock => item.kind === "block" && types.includes(item.type));
}

export function attribute(block: { readonly items: readonly HclItem[] }, name: string): HclAttribute | undefined {
  return block.items.find((item): item is HclAttribute => item.kind === "attribute" && item.name === name);
}

/** Names of a module, with what a caller gives for its variables, and `each` or `count` of one resource. */
export function scopeOf(
  module: Module,
  unit: TextUnit,
  args: ReadonlyMap<string, Value> | undefined,
  each: ReadonlyMap<string, Value> = new Map(),
): Scope {
  const steps = { left: maxSteps };
  const lookup = (path: readonly string[], depth: number): Value | undefined => {
    const [kind = "", name = ""] = path;
    if ((kind === "each" || kind === "count") && path.length === 2) return each.get(`${kind}.${name}`);
    if (path.length === 2 && kind === "local")
      return definition(module, "locals", name, (expression, home) => evaluate(expression, scoped(home, depth)));
    if (path.length === 2 && kind === "var")
      return args?.get(name) ?? variable(module, name, args !== undefined, (expression, home) => evaluate(expression, scoped(home, depth)));
    const isData = kind === "data";
    const field = path.at(-1) as string;
    const resource = path.length === (isData ? 4 : 3) ? module.resources.get(path.slice(0, -1).join(".")) : undefined;
    const stated = resource && (attribute(resource.block, field) ?? attribute(resource.block, sameField[field] ?? ""));
    return stated && resource ? evaluate(stated.value, scoped(resource.unit, depth)) : undefined;
  };
  const scoped = (home: TextUnit, depth: number): Scope => ({
    unit: home,
    depth: depth + 1,
    steps,
    lookup: (path) => lookup(path, depth + 1),
  });
  return { unit, depth: 0, steps, lookup: (path) => lookup(path, 0) };
}

/** What a zone resource gives under another name than it is written. */
const sameField: Readonly<Record<string, string>> = { dns_name: "name", zone: "name" };

type Evaluate = (expression: HclExpression, home: TextUnit) => Value;

function definition(module: Module, type: string, name: string, value: Evaluate): Value | undefined {
  for (const { unit, hcl } of module.files) {
    for (const block of blocksOf(hcl.items, type)) {
      const found = attribute(block, name);
      if (found) return value(found.value, unit);
    }
  }
  return undefined;
}

/** From a `.tfvars` file, else the default. Of a module that is called the defaults alone. */
function variable(module: Module, name: string, isCalled: boolean, value: Evaluate): Value | undefined {
  if (!isCalled) {
    for (const { path, unit, hcl } of module.files) {
      if (!/(?:^|\/)(?:terraform|[^/]*\.auto)\.tfvars$/.test(path)) continue;
      const given = hcl.items.find((item): item is HclAttribute => item.kind === "attribute" && item.name === name);
      if (given) return value(given.value, unit);
    }
  }
  for (const { unit, hcl } of module.files) {
    for (const block of blocksOf(hcl.items, "variable")) {
      if (block.labels[0]?.text !== name) continue;
      const byDefault = attribute(block, "default");
      return byDefault ? value(byDefault.value, unit) : unknownValue(`the variable ${name} has no value in the text`);
    }
  }
  return undefined;
}

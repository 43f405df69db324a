import type { FailureReason, Name } from "../../dns/index.ts";
import type { Ask, Found } from "../ask.ts";
import { type IpAddress, networkOf } from "../ip.ts";
import { type SpfCost, type SpfNode, type SpfTree, spfTree } from "./tree.ts";

/**
 * The `ip4` and `ip6` terms that mean the same as an `include` today, each once. `undefined` when there are none such: a part is not
 * known, has an error, asks the DNS by host or macro, or takes networks out again (`-ip4`).
 */
export function flattenable(cost: SpfCost): readonly string[] | undefined {
  if (cost.term.kind !== "include" || !cost.child) return undefined;
  const networks = new Set<string>();
  if (!collect(cost.child, networks)) return undefined;
  const qualifier = cost.term.qualifier.value === "+" ? "" : cost.term.qualifier.value;
  return [...networks].map((network) => qualifier + network);
}

/** Whether all of the record is networks that pass, records of such, and an ending that does not pass. */
function collect({ state, problems, terms }: SpfNode, networks: Set<string>): boolean {
  if (state.kind !== "known" || problems.length > 0) return false;
  return terms.every((cost) => addNetworks(cost, networks));
}

function addNetworks({ term, child }: SpfCost, networks: Set<string>): boolean {
  switch (term.kind) {
    case "ip4":
    case "ip6":
      networks.add(`${term.kind}:${(term.argument?.value ?? "").toLowerCase()}`);
      return term.qualifier.value === "+";
    case "include":
      return term.qualifier.value === "+" && child !== undefined && collect(child, networks);
    case "redirect":
      return child !== undefined && collect(child, networks);
    case "all":
      return term.qualifier.value !== "+";
    case "a":
    case "mx":
    case "ptr":
    case "exists":
    case "exp":
    case "modifier":
    case "unknown":
      return false;
  }
}

/** The first address of every network that a domain's record and its includes let pass: samples, empty where hosts or macros decide. */
export function spfNetworks(domain: Name, ask: Ask): Found<readonly IpAddress[]> {
  const tree = spfTree(domain, ask);
  const gap = firstGap(tree);
  if (gap) return { known: false, why: gap };
  const networks = tree.costs.flatMap(({ term }) => {
    if ((term.kind !== "ip4" && term.kind !== "ip6") || term.qualifier.value !== "+" || !term.network) return [];
    return networkOf(term.network.value, term.cidr?.value ?? term.network.value.bytes.length * 8);
  });
  return { known: true, value: networks };
}

function firstGap({ root, costs }: SpfTree): "open" | FailureReason | undefined {
  const states = [root, ...costs.flatMap((cost) => cost.child ?? [])].map((node) => node.state);
  if (states.some(({ kind }) => kind === "open")) return "open";
  return states.find((state) => state.kind === "failed")?.why;
}

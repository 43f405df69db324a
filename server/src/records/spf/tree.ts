import type { Problem, SourceRange } from "../../base/index.ts";
import type { FailureReason, Name } from "../../dns/index.ts";
import type { Ask } from "../ask.ts";
import { maxLookups } from "./check-host.ts";
import { expandMacros, type MacroValues, targetName } from "./expand.ts";
import { type Looked, lookUpAddresses, lookUpMx, lookUpTexts } from "./lookup.ts";
import { isSpf, parseSpf } from "./parse.ts";
import { costsLookup, evaluatedTerms, type SpfRecord, type SpfTerm } from "./record.ts";

/** A number of which answers may still raise the count. */
export interface Count {
  readonly atLeast: number;
  readonly exact: boolean;
}

export type NodeState =
  /** One record, expanded as far as answers go. */
  | { readonly kind: "known" }
  | { readonly kind: "open" }
  | { readonly kind: "failed"; readonly why: FailureReason }
  /** NXDOMAIN, NODATA, or texts of which none is SPF: permerror for who includes it. */
  | { readonly kind: "absent" }
  /** RFC 7208 4.5: more than one record is permerror. */
  | { readonly kind: "several"; readonly count: number }
  /** The domain stands on the way to itself: evaluation ends at the limit. */
  | { readonly kind: "loop" }
  /** Not expanded: the tree has grown to its bound of nodes. */
  | { readonly kind: "limit" };

/** The record of one domain and what its terms cost. */
export interface SpfNode {
  readonly domain: Name;
  readonly state: NodeState;
  /** Absent where there is not exactly one. */
  readonly record?: SpfRecord;
  /** Syntax problems: permerror, yet what could be read is counted. */
  readonly problems: readonly Problem[];
  readonly terms: readonly SpfCost[];
  /** Of all terms together. */
  readonly lookups: Count;
}

/** Where a name that a term asks comes from; `message`: its macros depend on the mail; `none`: it is no name. */
export type SpfTarget = { readonly kind: "name"; readonly name: Name } | { readonly kind: "message" } | { readonly kind: "none" };

/** One evaluated term of a record. */
export interface SpfCost {
  /** Whose record, which term of it, and where in the record's text. */
  readonly owner: Name;
  readonly index: number;
  readonly range: SourceRange;
  readonly term: SpfTerm;
  /** The term itself and all below it. */
  readonly lookups: Count;
  /** Of `include`, `redirect`, `a`, `mx`, `ptr`, `exists`. */
  readonly target?: SpfTarget;
  /** What `include` or `redirect` leads to. */
  readonly child?: SpfNode;
  /** Whether the lookup finds nothing; absent while that is open or failed, or depends on the mail. */
  readonly isVoid?: boolean;
  /** Hosts that `mx` expands to. */
  readonly exchanges?: number;
}

export interface SpfTree {
  readonly root: SpfNode;
  /** RFC 7208 4.6.4, limit 10: the dearest way through, which is the one of a sender that matches nothing. */
  readonly lookups: Count;
  /** Limit 2. */
  readonly voids: Count;
  /** Terms of the tree in the order of evaluation. */
  readonly costs: readonly SpfCost[];
  /** Terms that lead back to a domain on their own way. */
  readonly loops: readonly SpfCost[];
}

/** Vendors nest three deep at most; these only end trees that double at each level, or records of thousands of terms. */
const maxNodes = 500;
const maxCosts = 5000;

/** Every term that can be evaluated for mail of `domain`, complete beyond the limit. `exp` costs nothing (RFC 7208 4.6.4). */
export function spfTree(domain: Name, ask: Ask): SpfTree {
  const walk: Walk = { sender: domain, ask, records: new Map(), nodes: 0, costs: [] };
  const root = grow(domain, [], walk);
  const costs = walk.costs;
  return {
    root,
    lookups: root.lookups,
    voids: countVoids(root, costs),
    costs,
    loops: costs.filter((cost) => cost.child?.state.kind === "loop"),
  };
}

interface Walk {
  readonly sender: Name;
  readonly ask: Ask;
  readonly records: Map<Name, RecordAt>;
  readonly costs: SpfCost[];
  nodes: number;
}

const nothing: Count = { atLeast: 0, exact: true };
const unknown: Count = { atLeast: 0, exact: false };

function sumOf(costs: readonly SpfCost[]): Count {
  let atLeast = 0;
  let exact = true;
  for (const { lookups } of costs) {
    atLeast += lookups.atLeast;
    exact &&= lookups.exact;
  }
  return { atLeast, exact };
}

function grow(domain: Name, path: readonly Name[], walk: Walk): SpfNode {
  const leaf = (state: NodeState, lookups: Count): SpfNode => ({ domain, state, problems: [], terms: [], lookups });
  // Each turn of a loop costs, so its evaluation always ends at the limit.
  if (path.includes(domain)) return leaf({ kind: "loop" }, { atLeast: maxLookups + 1, exact: false });
  if (++walk.nodes > maxNodes || walk.costs.length > maxCosts) return leaf({ kind: "limit" }, unknown);
  const { state, record, problems } = recordAt(domain, walk);
  if (!record) return leaf(state, state.kind === "open" || state.kind === "failed" ? unknown : nothing);
  const below = [...path, domain];
  const terms = evaluatedTerms(record).map((term) => costOf(term, record, domain, below, walk));
  return { domain, state, record, problems, terms, lookups: sumOf(terms) };
}

interface RecordAt {
  readonly state: NodeState;
  readonly record?: SpfRecord;
  readonly problems: readonly Problem[];
}

function recordAt(domain: Name, walk: Walk): RecordAt {
  const known = walk.records.get(domain);
  if (known) return known;
  const read = readRecord(lookUpTexts(walk.ask, domain));
  walk.records.set(domain, read);
  return read;
}

function readRecord(texts: Looked<string>): RecordAt {
  if (texts.kind === "open" || texts.kind === "failed") return { state: texts, problems: [] };
  const [text, ...others] = texts.kind === "found" ? texts.values.filter(isSpf) : [];
  if (text === undefined) return { state: { kind: "absent" }, problems: [] };
  if (others.length > 0) return { state: { kind: "several", count: others.length + 1 }, problems: [] };
  const { value, problems } = parseSpf(text);
  return { state: { kind: "known" }, record: value, problems };
}

/** A cost while it is found out; each property at most once, and always in this order: a portfolio makes millions. */
type Growing = { -readonly [K in keyof SpfCost]: SpfCost[K] };

const one: Count = { atLeast: 1, exact: true };
const oneOrMore: Count = { atLeast: 1, exact: false };

function costOf(term: SpfTerm, record: SpfRecord, owner: Name, path: readonly Name[], walk: Walk): SpfCost {
  // Its place in the order of evaluation comes before that of what lies below it.
  const cost: Growing = { owner, index: record.terms.indexOf(term), range: term.range, term, lookups: nothing };
  walk.costs.push(cost);
  if (!costsLookup(term)) return cost;
  const target = targetOf(term, owner, walk.sender);
  // What the message decides may nest to any depth; a term whose own name is broken ends the evaluation.
  const isExact = target.kind !== "message" || (term.kind !== "include" && term.kind !== "redirect");
  cost.lookups = isExact ? one : oneOrMore;
  cost.target = target;
  if (target.kind === "name") askFor(term, target.name, cost, path, walk);
  return cost;
}

function askFor(term: SpfTerm, name: Name, cost: Growing, path: readonly Name[], walk: Walk): void {
  switch (term.kind) {
    case "include":
    case "redirect": {
      const child = grow(name, path, walk);
      const { state, lookups } = child;
      cost.lookups = { atLeast: 1 + lookups.atLeast, exact: lookups.exact };
      cost.child = child;
      const found = state.kind === "absent" ? lookUpTexts(walk.ask, name).kind : "found";
      setVoid(cost, state.kind === "open" || state.kind === "failed" ? state.kind : found);
      return;
    }
    case "a": {
      const v4 = lookUpAddresses(walk.ask, name, 4).kind;
      const v6 = lookUpAddresses(walk.ask, name, 6).kind;
      setVoid(cost, v4 === "found" || v6 === "found" ? "found" : v4 === "void" ? v6 : v4);
      return;
    }
    case "exists":
      setVoid(cost, lookUpAddresses(walk.ask, name, 4).kind);
      return;
    case "mx": {
      const hosts = lookUpMx(walk.ask, name);
      setVoid(cost, hosts.kind);
      if (hosts.kind === "found") cost.exchanges = hosts.values.filter(({ exchange }) => exchange !== ".").length;
      return;
    }
    default:
    // What `ptr` finds depends on the client.
  }
}

function setVoid(cost: Growing, kind: Looked<unknown>["kind"]): void {
  if (kind === "void" || kind === "found") cost.isVoid = kind === "void";
}

function countVoids(root: SpfNode, costs: readonly SpfCost[]): Count {
  const asking = costs.filter((cost) => costsLookup(cost.term) && cost.term.kind !== "ptr");
  const complete = [root, ...children(costs)].every(
    ({ state }) => state.kind !== "limit" && state.kind !== "open" && state.kind !== "failed",
  );
  const decided = asking.every((cost) => cost.isVoid !== undefined || cost.target?.kind === "none");
  return { atLeast: asking.filter((cost) => cost.isVoid).length, exact: complete && decided };
}

function children(costs: readonly SpfCost[]): readonly SpfNode[] {
  return costs.flatMap((cost) => cost.child ?? []);
}

function targetOf(term: SpfTerm, owner: Name, sender: Name): SpfTarget {
  const text = term.kind === "redirect" || term.kind === "exp" ? term.value : "domain" in term ? term.domain : undefined;
  if (!text)
    return term.kind === "include" || term.kind === "redirect" || term.kind === "exists" || !term.valid
      ? { kind: "none" }
      : { kind: "name", name: owner };
  const values: MacroValues = (letter) => (letter === "d" ? owner : letter === "o" ? sender : undefined);
  const expanded = expandMacros(text, values);
  if (expanded === undefined) return { kind: "message" };
  const name = targetName(expanded);
  return name === undefined ? { kind: "none" } : { kind: "name", name };
}

/** Where `exp=` of a domain's own record points, for mail of that domain; `undefined` when the mail decides, or for no name. */
export function explanationName(exp: SpfTerm, domain: Name): Name | undefined {
  const target = exp.kind === "exp" ? targetOf(exp, domain, domain) : undefined;
  return target?.kind === "name" ? target.name : undefined;
}

/** The first term of the domain's own record with which the lookups go beyond the limit; none where only answers to come can tell. */
export function termOverLimit(tree: SpfTree, limit: number = maxLookups): SpfCost | undefined {
  let used = 0;
  return tree.root.terms.find((cost) => {
    used += cost.lookups.atLeast;
    return used > limit;
  });
}

/** Whether evaluation can come to `domain`; `undefined` when a part of the tree is not known. */
export function reaches(tree: SpfTree, domain: Name): boolean | undefined {
  if (tree.root.domain === domain || tree.costs.some((cost) => cost.child?.domain === domain)) return true;
  const nodes = [tree.root, ...children(tree.costs)];
  const unread = nodes.some(({ state }) => state.kind === "open" || state.kind === "failed" || state.kind === "limit");
  return unread ||
    tree.costs.some((cost) => cost.target?.kind === "message" && (cost.term.kind === "include" || cost.term.kind === "redirect"))
    ? undefined
    : false;
}

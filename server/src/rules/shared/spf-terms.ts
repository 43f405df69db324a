import type { Place, SourceRange, TextEdit } from "../../base/index.ts";
import { type Name, type RRType, resolve } from "../../dns/index.ts";
import { insertSpfTerms, isSpf, type SpfCost, type SpfTree } from "../../records/index.ts";
import type { Ask, FixTools, WorldView } from "../rule.ts";
import type { TextChange } from "./change-text.ts";
import { textPlace } from "./places.ts";

// What the rules on the tree of an SPF record share: the terms of the domain's own text, each with all that it leads to.

/** A term of the domain's own record, and it and everything below it in the order of evaluation. */
export interface OwnTerm {
  readonly own: SpfCost;
  readonly all: readonly SpfCost[];
}

export function ownTerms(tree: SpfTree): readonly OwnTerm[] {
  return tree.root.terms.map((own) => ({ own, all: [own, ...below(own)] }));
}

function below(cost: SpfCost): readonly SpfCost[] {
  return (cost.child?.terms ?? []).flatMap((term) => [term, ...below(term)]);
}

/** Where a range of the domain's own record stands; `otherwise` when no text of ours holds it. */
export function ownPlace({ located }: WorldView, name: Name, range: SourceRange, otherwise: Place): Place {
  return textPlace(located(name, "TXT"), isSpf, range)?.place ?? otherwise;
}

/** Makes the run need the records that includes and redirects lead to, where they are open or failed. */
export function needRecords(costs: readonly Pick<SpfCost, "child">[], ask: Ask): void {
  for (const { child } of costs)
    if (child && (child.state.kind === "open" || child.state.kind === "failed")) resolve(child.domain, "TXT", ask);
}

const askedTypes: Readonly<Record<string, readonly RRType[]>> = { a: ["A", "AAAA"], exists: ["A"], mx: ["MX"] };

/** The same for the answers that decide whether `a`, `mx` and `exists` find anything. What depends on the mail is not asked. */
export function needTargets(costs: readonly SpfCost[], ask: Ask): void {
  for (const { target, term, isVoid } of costs) {
    if (isVoid !== undefined || target?.kind !== "name") continue;
    for (const type of askedTypes[term.kind] ?? []) resolve(target.name, type, ask);
  }
}

/** The domain's own record without some of its terms. */
export function withoutTerms(tree: SpfTree, costs: readonly { readonly range: SourceRange }[]): TextChange {
  const { domain: owner, record } = tree.root;
  const text = record?.text ?? "";
  const last = [...costs].sort((a, b) => b.range.start - a.range.start);
  // The space before a term goes with it: the version stands before all of them.
  const changed = last.reduce((left, { range }) => left.slice(0, range.start).trimEnd() + left.slice(range.end), text);
  return { owner, text, changed };
}

/** Puts terms before the ending of the SPF record of a name. */
export function addSpfTerms(owner: Name, terms: readonly string[], tools: FixTools): readonly TextEdit[] {
  const set = tools.located(owner, "TXT");
  const index = set?.sources.findIndex((source) => isSpf(source.txt?.text ?? "")) ?? -1;
  const text = set?.sources[index]?.txt?.text;
  const insertion = text === undefined ? undefined : insertSpfTerms(text, terms);
  if (!set || text === undefined || !insertion) return [];
  const changed = text.slice(0, insertion.offset) + insertion.text + text.slice(insertion.offset);
  return tools.zone(owner)?.setText(set, index, changed) ?? [];
}

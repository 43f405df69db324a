import { isScalar } from "yaml";
import type { Offset, SourceRange, TextUnit } from "../base/index.ts";
import { convert, newReading, type Reading } from "./convert.ts";
import { tooDeep } from "./depth.ts";
import { type Draft, lineAround, newDraft } from "./draft.ts";
import { explain } from "./explain.ts";
import { type ParsedText, parseText, walk } from "./parser.ts";
import { addColon, addSpaceAfterColon, findRepair, type Repair } from "./repair.ts";
import type { YamlNode, YamlProblem } from "./types.ts";

/** A unit read: its nodes, what is wrong with it, and what ties it to other units. */
export interface ReadUnit {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly complete: boolean;
  readonly anchors: ReadonlySet<string>;
  readonly openAliases: Reading["openAliases"];
}

// Each repair reads the unit once more.
const maxRepairs = 20;
const maxProblems = 20;
const largeUnit = 50_000;
// Not a text with mistakes but something else: what is wrong first is enough.
const manyErrors = 1000;

/** `nested`: the unit holds entries of a map below a column-0 key. `colonAt`: a half-typed key, and where its colon belongs. */
export function readUnit(unit: TextUnit, nested: boolean, colonAt?: Offset): ReadUnit {
  let draft = newDraft(nested ? "x:\n" : "", unit.text);
  if (tooDeep(draft.text))
    return unread(unit, draft, {
      code: "too-deep",
      message: "The brackets or lists are nested too deep to be read, or do not match: close them, or write the inner ones elsewhere",
    });
  const repairs: Mistake[] = [];
  if (colonAt !== undefined) {
    const shift = draft.text.length - unit.text.length;
    const start = lineAround(unit.text, colonAt).start;
    const indent = unit.text.slice(start).search(/[^\s\uFEFF]/);
    const at = start + indent + shift;
    draft = apply(addSpaceAfterColon(at, draft.text) ?? addColon(at, draft.text), draft, unit, repairs);
  }
  const limit = unit.text.length > largeUnit ? 2 : maxRepairs;
  let parsed = parseText(draft.text);
  for (let i = 0; i < limit && parsed.errors.length < manyErrors; i++) {
    const tabs = replaceTabs(parsed, draft, unit, repairs);
    const repair = tabs ? undefined : findRepair(parsed, draft);
    if (!tabs && !repair) break;
    draft = tabs ?? apply(repair, draft, unit, repairs);
    parsed = parseText(draft.text);
  }
  const reading = newReading(unit, draft.text, (offset) => draft.at(offset), nested ? 1 : 0);
  const root = parsed.contents ? convert(parsed.contents, reading) : undefined;
  const problems = [...repairs.map((mistake) => mistake.problem), ...reading.problems];
  const taken = new Set(repairs.map((mistake) => lineAround(unit.text, mistake.problem.place.start).start));
  let explained = 0;
  for (const error of parsed.errors.slice(0, manyErrors)) {
    if (explained === maxProblems) break;
    const problem = explain(error, parsed, draft.text, reading);
    const line = lineAround(unit.text, problem.place.start).start;
    // What follows a mistake in its line is mostly its echo.
    if (taken.has(line)) continue;
    taken.add(line);
    explained++;
    problems.push(problem);
  }
  return {
    root,
    problems,
    complete: parsed.errors.length === 0 && !problems.some(losesText),
    anchors: new Set(reading.anchors.keys()),
    openAliases: reading.openAliases,
  };
}

function losesText(problem: YamlProblem): boolean {
  return problem.code !== "merge-key" && problem.code !== "duplicate-key";
}

interface Mistake {
  readonly problem: YamlProblem;
}

function unread(unit: TextUnit, draft: Draft, { code, message }: { code: string; message: string }): ReadUnit {
  const first = unit.text.search(/\S/);
  const start = Math.max(first, 0);
  const place = { unit, start, end: Math.max(start, Math.min(lineAround(unit.text, start).end, start + 80)) };
  // The first key survives, so that the document keeps its shape.
  const head = parseText(headOf(draft.text));
  const reading = newReading(unit, draft.text, (offset) => draft.at(offset), 0);
  const root = head.contents && head.errors.length === 0 ? convert(head.contents, reading) : undefined;
  return { root, problems: [{ code, message, place }], complete: false, anchors: new Set(), openAliases: [] };
}

function headOf(text: string): string {
  const head = /^(?:x:\n)?(?:[ \t]*(?:#.*)?\r?\n)*[^\n[{]*:/.exec(text.slice(0, 2000));
  return head ? head[0].replace(/(?:- ?)+$/, "") : "";
}

function apply(repair: Repair | undefined, draft: Draft, unit: TextUnit, mistakes: Mistake[]): Draft {
  if (!repair) return draft;
  const place = rangePlace(draft, unit, repair.range);
  const edits = repair.patches.map(({ at, remove = 0, insert = "" }) => ({
    place: rangePlace(draft, unit, { start: at, end: at + remove }),
    newText: insert,
  }));
  mistakes.push({ problem: { code: repair.code, message: repair.message, place, ...(repair.certain ? { edits } : {}) } });
  return draft.with(repair.patches);
}

function rangePlace(draft: Draft, unit: TextUnit, { start, end }: SourceRange) {
  const from = draft.at(start);
  return { unit, start: from, end: Math.max(from, draft.at(end)) };
}

/** Tabs that indent, replaced by spaces: certain when nothing else is wrong then. */
function replaceTabs(parsed: ParsedText, draft: Draft, unit: TextUnit, mistakes: Mistake[]): Draft | undefined {
  if (!parsed.errors.some((error) => error.code === "TAB_AS_INDENT")) return undefined;
  const all = [...draft.text.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)].map((match) => ({ at: match.index, blanks: match[0] }));
  const scalars = multiLineScalars(parsed, draft.text);
  // In a scalar over several lines a tab may be text: those lines are left alone if that is enough.
  const outside = all.filter(({ at }) => !scalars.some(({ start, end }) => start < at && at < end));
  let best: { draft: Draft; patches: readonly { at: Offset; remove: number; insert: string }[]; errors: number } | undefined;
  for (const lines of [outside, all]) {
    for (const width of [2, 4, 8]) {
      const patches = lines.map(({ at, blanks }) => ({ at, remove: blanks.length, insert: blanks.replaceAll("\t", " ".repeat(width)) }));
      const candidate = draft.with(patches);
      const errors = parseText(candidate.text).errors.length;
      if (!best || errors < best.errors) best = { draft: candidate, patches, errors };
      if (errors === 0) break;
    }
    if (best?.errors === 0) break;
  }
  const first = best?.patches[0];
  if (!best || !first) return undefined;
  const count = best.patches.length;
  const edits = best.patches.map(({ at, remove, insert }) => ({
    place: rangePlace(draft, unit, { start: at, end: at + remove }),
    newText: insert,
  }));
  const message = `A tab indents this line${count > 1 ? ` and ${count - 1} more` : ""}, which YAML does not allow: use spaces`;
  mistakes.push({
    problem: {
      code: "tab",
      message,
      place: rangePlace(draft, unit, { start: first.at, end: first.at + first.remove }),
      ...(best.errors === 0 ? { edits } : {}),
    },
  });
  return best.draft;
}

function multiLineScalars(parsed: ParsedText, text: string): readonly SourceRange[] {
  const scalars: SourceRange[] = [];
  walk(parsed.contents, (node) => {
    if (isScalar(node) && node.type !== "PLAIN" && text.slice(node.range[0], node.range[1]).includes("\n"))
      scalars.push({ start: node.range[0], end: node.range[1] });
    return true;
  });
  return scalars;
}

import { type Offset, type PlacedUnit, sameItems, type TextUnit, within } from "../base/index.ts";
import { type Block, cutBlocks } from "./blocks.ts";
import { reportDuplicates } from "./duplicates.ts";
import { emptyScalar, makeMap } from "./nodes.ts";
import { type ReadUnit, readUnit } from "./read.ts";
import type { YamlDocument, YamlEntry, YamlMap, YamlNode, YamlProblem } from "./types.ts";

/** 2 MB. A longer text is one problem, not an analysis. */
const maxLength = 2 * 1024 * 1024;

/** A block that was read. Only `unit.text`, `kind` and `colonAt` decide what comes out, so it can be kept over edits. */
interface Piece {
  readonly kind: Block["kind"] | "whole";
  readonly unit: TextUnit;
  readonly read: ReadUnit;
}

/** A column-0 key as assembled from its pieces: kept as long as all of them are. */
interface Group {
  readonly pieces: readonly Piece[];
  readonly entries: readonly YamlEntry[];
  /** Equal keys over its units. */
  readonly duplicates: readonly YamlProblem[];
}

interface Parts {
  readonly pieces: readonly Piece[];
  readonly groups: readonly Group[];
}

/** What a next version of a document can take over from it. */
const partsOf = new WeakMap<YamlDocument, Parts>();

/**
 * Reads a text into nodes. With `previous`, units and nodes of blocks whose text did not change are those of `previous`;
 * else the result is the same as without it.
 */
export function parseYaml(text: string, path: string, previous?: YamlDocument): YamlDocument {
  if (text.length > maxLength) return unread(text, path);
  if (previous?.text === text && previous.path === path) return previous;
  const blocks = cutBlocks(text);
  const old = previous && partsOf.get(previous);
  if (!blocks) return inOnePiece(text, path);
  const pieces = readPieces(text, blocks, old?.pieces ?? []);
  if (needsWhole(pieces)) return inOnePiece(text, path);
  const groups = assemble(pieces, old?.groups ?? []);
  const entries = groups.flatMap((group) => group.entries);
  const oldRoot = old && previous.root?.kind === "map" ? previous.root : undefined;
  const root = oldRoot && sameItems(oldRoot.entries, entries) ? oldRoot : rootMap(entries, (pieces[0] as Piece).unit);
  const units: PlacedUnit[] = [];
  let offset: Offset = 0;
  for (const { unit } of pieces) {
    units.push({ unit, offset });
    offset += unit.text.length;
  }
  const problems: YamlProblem[] = [];
  for (const { read } of pieces) problems.push(...read.problems, ...unknownAliases(read));
  for (const group of groups) problems.push(...group.duplicates);
  reportDuplicates(root, problems);
  return finish(
    {
      path,
      text,
      units,
      root,
      problems,
      complete: pieces.every((piece) => piece.read.complete) && problems.every((problem) => problem.code !== "unknown-alias"),
    },
    { pieces, groups },
  );
}

function finish(document: YamlDocument, parts: Parts): YamlDocument {
  if (document.problems.length < 2) {
    partsOf.set(document, parts);
    return document;
  }
  const order = new Map(document.units.map(({ unit, offset }) => [unit, offset]));
  const at = (problem: YamlProblem) => (order.get(problem.place.unit) ?? 0) + problem.place.start;
  const sorted: YamlDocument = { ...document, problems: [...document.problems].sort((a, b) => at(a) - at(b)) };
  partsOf.set(sorted, parts);
  return sorted;
}

function unread(text: string, path: string): YamlDocument {
  const unit = { text };
  const firstLine = Math.min(text.search(/\r?\n|$/), 80);
  const message = "The document is larger than 2 MB and is not read: split it";
  return {
    path,
    text,
    units: [{ unit, offset: 0 }],
    root: undefined,
    problems: [{ code: "too-large", message, place: { unit, start: 0, end: firstLine } }],
    complete: false,
  };
}

function readPieces(text: string, blocks: readonly Block[], old: readonly Piece[]): readonly Piece[] {
  const fits = (piece: Piece | undefined, block: Block) =>
    piece !== undefined &&
    piece.kind === block.kind &&
    piece.unit.text.length === block.end - block.start &&
    text.slice(block.start, block.end) === piece.unit.text;
  let head = 0;
  while (head < blocks.length && fits(old[head], blocks[head] as Block)) head++;
  let tail = 0;
  const shift = old.length - blocks.length;
  while (
    blocks.length - tail > head &&
    old.length - tail > head &&
    fits(old[blocks.length - 1 - tail + shift], blocks[blocks.length - 1 - tail] as Block)
  )
    tail++;
  const between = piecesByText(old.slice(head, old.length - tail));
  return blocks.map((block, i) => {
    if (i < head) return old[i] as Piece;
    if (i >= blocks.length - tail) return old[i + shift] as Piece;
    const slice = text.slice(block.start, block.end);
    const same = between.get(slice);
    // Each once: two places of one document are two units.
    const moved = same?.find((piece) => fits(piece, block));
    if (same && moved) {
      same.splice(same.indexOf(moved), 1);
      return moved;
    }
    const unit = { text: detached(slice) };
    const colonAt = block.colonAt === undefined ? undefined : block.colonAt - block.start;
    return { kind: block.kind, unit, read: readUnit(unit, block.kind === "entry", colonAt) };
  });
}

/** Blocks between two changes, and blocks that were moved. */
function piecesByText(pieces: readonly Piece[]): ReadonlyMap<string, Piece[]> {
  const byText = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const known = byText.get(piece.unit.text);
    if (known) known.push(piece);
    else byText.set(piece.unit.text, [piece]);
  }
  return byText;
}

/** A copy: a slice would keep the whole text of its version in memory for as long as its unit lives. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** Whether an alias in one block names an anchor in another: then only the whole text reads right. */
function needsWhole(pieces: readonly Piece[]): boolean {
  if (!pieces.some((piece) => piece.read.openAliases.length > 0)) return false;
  const anchors = new Set(pieces.flatMap((piece) => [...piece.read.anchors]));
  return pieces.some((piece) => piece.read.openAliases.some(({ name }) => anchors.has(name)));
}

function unknownAliases(read: ReadUnit): YamlProblem[] {
  return read.openAliases.map(({ name, place }) => ({
    code: "unknown-alias",
    message: `No anchor &${name} stands before this: put *${name} in quotes if it is meant as text`,
    place,
  }));
}

function assemble(pieces: readonly Piece[], old: readonly Group[]): readonly Group[] {
  const oldByHead = new Map(old.map((group) => [group.pieces[0]?.unit, group]));
  const groups: Group[] = [];
  for (let i = 0; i < pieces.length; ) {
    let end = i + 1;
    while (pieces[end]?.kind === "entry") end++;
    const own = pieces.slice(i, end);
    const kept = oldByHead.get(own[0]?.unit);
    groups.push(kept && sameItems(kept.pieces, own) ? kept : newGroup(own));
    i = end;
  }
  return groups;
}

function newGroup(pieces: readonly Piece[]): Group {
  const entries = entriesOf(pieces);
  const duplicates: YamlProblem[] = [];
  const value = entries[0]?.value;
  if (pieces.length > 1 && value) reportDuplicates(value, duplicates);
  return { pieces, entries, duplicates };
}

function entriesOf(pieces: readonly Piece[]): readonly YamlEntry[] {
  const [first, ...rest] = pieces as [Piece, ...Piece[]];
  const own = topEntries(first);
  if (first.kind === "key") return own;
  const head = own[0];
  if (!head) return own;
  const entries = rest.flatMap((piece) => {
    // Under the line that stands for the key above: `x:` and then the unit.
    const value = topEntries(piece)[0]?.value;
    return value?.kind === "map" ? value.entries : [];
  });
  // A place lies in one unit: that of a map over several is its key's.
  return [{ ...head, value: makeMap(entries, false, head.place) }];
}

function topEntries(piece: Piece): readonly YamlEntry[] {
  const { root } = piece.read;
  if (root?.kind === "map") return root.entries;
  return [];
}

function rootMap(entries: readonly YamlEntry[], first: TextUnit): YamlMap {
  return makeMap(entries, false, entries[0]?.place ?? { unit: first, start: 0, end: 0 });
}

/** The whole text as one unit: where it cannot be cut. Exported for layout, and for the test that compares. */
export function inOnePiece(text: string, path: string): YamlDocument {
  const unit = { text };
  const read = readUnit(unit, false);
  const problems = [...read.problems, ...unknownAliases(read)];
  let root = read.root;
  if (root?.kind === "scalar" && /^[A-Za-z][\w-]*$/.test(root.text) && root.style === "plain") {
    // The first key of a new document, half typed.
    problems.push({ code: "syntax", message: `${root.text} has no colon: write ${root.text}: and its value`, place: root.place });
    root = makeMap([{ key: root, value: emptyScalar(root.place), place: root.place }], false, root.place);
  } else if (root && root.kind !== "map" && !isNothing(root)) {
    problems.push({ code: "not-a-map", message: "The document is not a map: begin it with a key and a colon", place: firstLineOf(root) });
  }
  if (root && isNothing(root)) root = undefined;
  if (root?.kind === "map") reportDuplicates(root, problems);
  return finish(
    {
      path,
      text,
      units: [{ unit, offset: 0 }],
      root,
      problems,
      complete: read.complete && problems.every((problem) => problem.code !== "unknown-alias" && problem.code !== "syntax"),
    },
    { pieces: [{ kind: "whole", unit, read }], groups: [] },
  );
}

function isNothing(root: YamlNode): boolean {
  return root.kind === "scalar" && root.text === "" && root.style === "plain";
}

function firstLineOf(node: YamlNode) {
  const text = node.place.unit.text.slice(node.place.start, node.place.end);
  return within(node.place, 0, Math.max(0, text.search(/\r?\n|$/)));
}

import type { Offset } from "../base/index.ts";

/**
 * One unit of a text. `key`: a column-0 key with all that belongs to it. `head`: such a key whose value is cut further;
 * its entries follow, each an `entry`.
 */
export interface Block {
  readonly kind: "key" | "head" | "entry";
  readonly start: Offset;
  readonly end: Offset;
  /** A key without its colon, half typed: where the colon belongs. */
  readonly colonAt?: Offset;
}

/**
 * Cuts a text whose root is a block map, or gives `undefined` where a cut is not safe.
 *
 * Looking at line starts is enough, and not blind to lexer state, because of one rule of YAML (1.2.2, 6.1 and the
 * productions of chapters 7 and 8): whatever is open in a value of a block map at column n (quotes, flow collections,
 * block scalars, plain text over several lines) goes on only in lines indented by more than n. So a line at column n that
 * begins neither a list item nor a closing bracket ends all of that. What could break the rule is a root that is no block
 * map, explicit keys, and anchors or tags before a key: those texts are not cut. Aliases over blocks are seen later.
 */
export function cutBlocks(text: string): readonly Block[] | undefined {
  const lines = contentLines(text);
  if (!lines) return undefined;
  const chunks: { first: number; last: number }[] = [];
  let anyKey = false;
  for (const [index, line] of lines.entries()) {
    if (line.indent > 0 || line.tab) {
      if (chunks.length === 0) return undefined;
    } else {
      const begins = lineKind(text, line);
      if (begins === "unsafe" || (chunks.length === 0 && (begins === "inside" || begins === "odd"))) return undefined;
      if (begins === "key") anyKey = true;
      if (begins !== "inside") {
        const before = chunks.at(-1);
        if (before) before.last = index - 1;
        chunks.push({ first: index, last: lines.length - 1 });
      }
    }
  }
  // No colon anywhere: plain text over several lines, or a single word.
  if (!anyKey) return undefined;
  const blocks: Block[] = [];
  for (const [i, { first, last }] of chunks.entries()) {
    const start = i === 0 ? 0 : (lines[first] as Line).start;
    const next = chunks[i + 1];
    const end = next ? (lines[next.first] as Line).start : text.length;
    cutChunk(text, lines.slice(first, last + 1), start, end, blocks);
  }
  // Hundreds of lines without a colon are prose, not keys half typed.
  return blocks.filter((block) => block.colonAt !== undefined).length > maxHalfTyped ? undefined : blocks;
}

const maxHalfTyped = 200;

interface Line {
  readonly start: Offset;
  /** Without the line break. */
  readonly end: Offset;
  /** Leading spaces. */
  readonly indent: number;
  /** A tab follows the leading spaces. */
  readonly tab: boolean;
}

/** The lines that are neither blank nor comments. A leading `---` is left out; any other marker or a directive is `undefined`. */
function contentLines(text: string): readonly Line[] | undefined {
  const lines: Line[] = [];
  let marked = false;
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed < 0 ? text.length : text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
    let at = start;
    while (text.charCodeAt(at) === 32) at++;
    const indent = at - start;
    while (isBlank(text.charCodeAt(at)) && at < end) at++;
    if (at < end && text[at] !== "#") {
      const c = text[start];
      if (indent === 0 && (c === "-" || c === ".") && isMarker(text, start, end)) {
        if (marked || lines.length > 0 || c === "." || !isBareAfter(text, start + 3, end)) return undefined;
        marked = true;
      } else if (indent === 0 && c === "%" && lines.length === 0) return undefined;
      else lines.push({ start, end, indent, tab: at > start + indent });
    }
    start = next;
  }
  return lines;
}

function isMarker(text: string, start: Offset, end: Offset): boolean {
  const three = text.slice(start, start + 3);
  return (three === "---" || three === "...") && (start + 3 >= end || isBlank(text.charCodeAt(start + 3)));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Nothing but blanks or a comment up to the end of the line. */
function isBareAfter(text: string, from: Offset, end: Offset): boolean {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at >= end || (text[at] === "#" && at > from);
}

/**
 * What a line begins at its column. `key`: `name:`; `half`: text without a colon; `inside`: what can only go on with the
 * value above (a list item, a closing bracket); `odd`: readable alone, but not as the beginning of a map; `unsafe`: the
 * text must be read in one piece.
 */
function lineKind(text: string, line: Line): "key" | "half" | "inside" | "odd" | "unsafe" {
  const at = line.start + line.indent;
  const c = text[at] as string;
  const alone = at + 1 >= line.end || isBlank(text.charCodeAt(at + 1));
  if (c === "-" && alone) return "inside";
  if (c === "]" || c === "}" || c === ",") return "inside";
  if (((c === "?" || c === ":") && alone) || "&*!%\ufeff".includes(c)) return "unsafe";
  if ("{[|>".includes(c)) return "odd";
  if (colonOf(text, at, line.end) >= 0) return "key";
  return c === '"' || c === "'" ? "odd" : "half";
}

/** The colon that ends the key which begins at `start`, or -1. */
function colonOf(text: string, start: Offset, end: Offset): Offset {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    let at = afterQuoted(text, start, end);
    if (at < 0) return -1;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    return text[at] === ":" && at < end && (at + 1 >= end || isBlank(text.charCodeAt(at + 1))) ? at : -1;
  }
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 && (at + 1 >= end || isBlank(text.charCodeAt(at + 1)))) return at;
    if (code === 35 && at > start && isBlank(text.charCodeAt(at - 1))) return -1;
  }
  return -1;
}

function afterQuoted(text: string, start: Offset, end: Offset): Offset {
  const quote = text[start];
  for (let at = start + 1; at < end; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === quote) at++;
      else return at + 1;
    }
  }
  return -1;
}

/** Where the colon of a half-typed key belongs: after its text, before a comment. */
function colonPlace(text: string, line: Line): Offset {
  let end = line.end;
  for (let at = line.start + line.indent; at < line.end; at++) {
    if (text[at] === "#" && isBlank(text.charCodeAt(at - 1))) {
      end = at;
      break;
    }
  }
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function cutChunk(text: string, lines: readonly Line[], start: Offset, end: Offset, blocks: Block[]): void {
  const head = lines[0] as Line;
  const kind = lineKind(text, head);
  const entries = kind === "key" ? entryLines(text, lines) : undefined;
  if (!entries) {
    blocks.push({ kind: "key", start, end, ...(kind === "half" ? { colonAt: colonPlace(text, head) } : {}) });
    return;
  }
  blocks.push({ kind: "head", start, end: (entries[0] as Line).start });
  for (const [i, line] of entries.entries()) {
    const half = lineKind(text, line) === "half";
    blocks.push({
      kind: "entry",
      start: line.start,
      end: entries[i + 1]?.start ?? end,
      ...(half ? { colonAt: colonPlace(text, line) } : {}),
    });
  }
}

/**
 * The lines at which the entries of a chunk begin, when its value is a block map of maps: things with an identity, worth a
 * unit each. A map of plain values stays in one unit.
 */
function entryLines(text: string, lines: readonly Line[]): readonly Line[] | undefined {
  const head = lines[0] as Line;
  const indent = lines[1]?.indent ?? 0;
  if (indent === 0 || !isBareAfter(text, colonOf(text, head.start, head.end) + 1, head.end)) return undefined;
  const entries: Line[] = [];
  let anyKey = false;
  let anyMap = false;
  for (const line of lines.slice(1)) {
    if (line.indent < indent || (line.indent === indent && line.tab)) return undefined;
    if (line.indent > indent) {
      anyMap ||= !line.tab && lineKind(text, line) === "key";
      continue;
    }
    const kind = lineKind(text, line);
    if (kind === "unsafe" || kind === "odd" || (kind === "inside" && entries.length === 0)) return undefined;
    if (kind === "inside") continue;
    entries.push(line);
    if (kind === "key") {
      anyKey = true;
      anyMap ||= /^:[ \t]+\{/.test(text.slice(colonOf(text, line.start + indent, line.end), line.end));
    }
  }
  return anyKey && anyMap ? entries : undefined;
}

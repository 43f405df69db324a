/** One line of a comparison; `text` has its line end. */
interface Line {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

const context = 3;
/** Two texts further apart than this are shown as one replacement: nobody reads such a diff line by line. */
const maxDistance = 2_000;

/** A unified diff of two texts, `""` when they are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const lines = compareLines(splitLines(before), splitLines(after));
  const hunks = hunksOf(lines);
  return `--- a/${path}\n+++ b/${path}\n${hunks.join("")}`;
}

function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function compareLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const same = (text: string): Line => ({ mark: " ", text });
  return [
    ...before.slice(0, head).map(same),
    ...shortestScript(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

/** Myers, "An O(ND) Difference Algorithm": the furthest point reached on each diagonal, one more edit a round. */
function shortestScript(before: readonly string[], after: readonly string[]): readonly Line[] {
  const trace: Map<number, number>[] = [];
  let reached = new Map([[1, 0]]);
  for (let distance = 0; distance <= Math.min(before.length + after.length, maxDistance); distance++) {
    trace.push(reached);
    const next = new Map(reached);
    for (let k = -distance; k <= distance; k += 2) {
      const isDown = k === -distance || (k !== distance && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
      let x = isDown ? (reached.get(k + 1) ?? 0) : (reached.get(k - 1) ?? 0) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      next.set(k, x);
      if (x >= before.length && x - k >= after.length) return walkBack(before, after, trace, distance, k);
    }
    reached = next;
  }
  return [...before.map((text): Line => ({ mark: "-", text })), ...after.map((text): Line => ({ mark: "+", text }))];
}

function walkBack(
  before: readonly string[],
  after: readonly string[],
  trace: readonly Map<number, number>[],
  distance: number,
  last: number,
): readonly Line[] {
  const lines: Line[] = [];
  let x = before.length;
  let k = last;
  for (let d = distance; d >= 0; d--) {
    const reached = trace[d] as Map<number, number>;
    const isDown = k === -d || (k !== d && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
    const fromK = isDown ? k + 1 : k - 1;
    const fromX = reached.get(fromK) ?? 0;
    const startX = isDown ? fromX : fromX + 1;
    for (; x > (d === 0 ? 0 : startX); x--) lines.push({ mark: " ", text: before[x - 1] as string });
    if (d === 0) break;
    if (isDown) lines.push({ mark: "+", text: after[fromX - fromK] as string });
    else lines.push({ mark: "-", text: before[fromX] as string });
    x = fromX;
    k = fromK;
  }
  return lines.reverse();
}

function hunksOf(lines: readonly Line[]): readonly string[] {
  const changed = lines.flatMap(({ mark }, i) => (mark === " " ? [] : [i]));
  const spans: { from: number; to: number }[] = [];
  for (const i of changed) {
    const last = spans.at(-1);
    if (last && i - context <= last.to) last.to = Math.min(lines.length, i + context + 1);
    else spans.push({ from: Math.max(0, i - context), to: Math.min(lines.length, i + context + 1) });
  }
  return spans.map(({ from, to }) => hunk(lines, from, to));
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const count = (part: readonly Line[], mark: "-" | "+") => part.filter((line) => line.mark === " " || line.mark === mark).length;
  const above = lines.slice(0, from);
  const own = lines.slice(from, to);
  const range = (mark: "-" | "+") => {
    const length = count(own, mark);
    // A side without lines names the line before it.
    const start = count(above, mark) + (length === 0 ? 0 : 1);
    return length === 1 ? `${start}` : `${start},${length}`;
  };
  const body = own.map(({ mark, text }) => (text.endsWith("\n") ? `${mark}${text}` : `${mark}${text}\n\\ No newline at end of file\n`));
  return `@@ -${range("-")} +${range("+")} @@\n${body.join("")}`;
}

import type { Offset } from "../base/index.ts";

interface Patch {
  readonly at: Offset;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * A unit's text as the parser gets it: with a line before it that stands for the key above, and with repairs, so that one
 * mistake does not hide what comes after it. Offsets lead back to the unit.
 */
export interface Draft {
  readonly text: string;
  /** From an offset of this text to the offset of the unit. */
  at(offset: Offset): Offset;
  with(patches: readonly { readonly at: Offset; readonly remove?: number; readonly insert?: string }[]): Draft;
}

export function newDraft(prefix: string, unitText: string): Draft {
  // The parser counts a byte order mark as a column.
  const mark = unitText.charCodeAt(0) === 0xfeff ? 1 : 0;
  return draft(prefix + unitText.slice(mark), [{ at: 0, removed: mark, inserted: prefix.length }], unitText.length);
}

function draft(text: string, patches: readonly Patch[], limit: number): Draft {
  return {
    text,
    at(offset) {
      let at = offset;
      for (let i = patches.length - 1; i >= 0; i--) {
        const patch = patches[i] as Patch;
        if (at >= patch.at + patch.inserted) at += patch.removed - patch.inserted;
        else if (at > patch.at) at = patch.at;
      }
      return Math.min(Math.max(at, 0), limit);
    },
    with(edits) {
      let next = text;
      const all = [...patches];
      // From the end, so that the offsets of the others stay what they are.
      for (const { at, remove = 0, insert = "" } of [...edits].sort((a, b) => b.at - a.at)) {
        next = next.slice(0, at) + insert + next.slice(at + remove);
        all.push({ at, removed: remove, inserted: insert.length });
      }
      return draft(next, all, limit);
    },
  };
}

/** The line around an offset, without its line break. */
export function lineAround(text: string, offset: Offset): { readonly start: Offset; readonly end: Offset } {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const feed = text.indexOf("\n", offset);
  const end = feed < 0 ? text.length : feed;
  return { start, end: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end };
}

/** The end of what a line says from `start` on: without a comment and blanks. */
export function contentEnd(text: string, start: Offset): Offset {
  const { end } = lineAround(text, start);
  const comment = /[ \t]#/.exec(text.slice(start, end));
  const content = comment ? text.slice(start, start + comment.index) : text.slice(start, end);
  return start + content.trimEnd().length;
}

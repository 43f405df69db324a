import type { Location, Place, TextEdit } from "../../server/src/base/index.ts";
import type { WorkspaceFile } from "../../server/src/engine/index.ts";

/** The files after the edits. Overlapping edits throw; equal ones (a serial raised twice) count once. */
export function applyPlacedEdits(
  files: readonly WorkspaceFile[],
  edits: readonly TextEdit[],
  locate: (place: Place) => Location | undefined,
): WorkspaceFile[] {
  return files.map((file) => {
    const own = new Map<string, { start: number; end: number; newText: string }>();
    for (const edit of edits) {
      const at = locate(edit.place);
      if (at?.path === file.path) own.set(JSON.stringify([at.range, edit.newText]), { ...at.range, newText: edit.newText });
    }
    const ordered = [...own.values()].sort((a, b) => b.start - a.start || b.end - a.end);
    let text = file.text;
    let limit = Number.POSITIVE_INFINITY;
    for (const { start, end, newText } of ordered) {
      if (end > limit) throw new Error(`edits overlap in ${file.path}`);
      text = text.slice(0, start) + newText + text.slice(end);
      limit = start;
    }
    return { ...file, text };
  });
}

import type { TextEdit } from "../base/index.ts";
import { editorOf } from "./formats.ts";
import type { ZoneEditor } from "./types.ts";
import type { View } from "./views.ts";
import { zoneDocumentEditor } from "./zone-document/index.ts";

/**
 * One editor over the texts that speak for a name. What exists is changed where it stands; what is new goes to the text
 * that has the set already, else to the one with the fixed records.
 */
export function combinedEditor(view: View, related: readonly View[]): ZoneEditor {
  const editors = related.flatMap((one) => [
    ...one.documents.map((document) => zoneDocumentEditor(document, one.chosen.get(document.path))),
    ...(one.source ? [editorOf(one.source)] : []),
  ]);
  const first = (change: (editor: ZoneEditor) => readonly TextEdit[]): readonly TextEdit[] => {
    for (const editor of editors) {
      const edits = change(editor);
      if (edits.length > 0) return edits;
    }
    return [];
  };
  return {
    // An editor does nothing for a set of another text.
    setText: (set, index, text) => first((editor) => editor.setText(set, index, text)),
    setTtl: (set, seconds) => first((editor) => editor.setTtl(set, seconds)),
    addDot: (set, index) => first((editor) => editor.addDot(set, index)),
    removeRecord: (set, index) => first((editor) => editor.removeRecord(set, index)),
    removeSet: (set) => first((editor) => editor.removeSet(set)),
    setMx: (set, index, preference, exchange) => first((editor) => editor.setMx(set, index, preference, exchange)),
    comment: (set, index, text) => first((editor) => editor.comment(set, index, text)),
    addSet(owner, type, records, ttlSeconds) {
      const home = view.located(owner, type);
      const path = home && view.pathOf(home);
      const document = view.documents.find((one) => (path === undefined ? !view.source : one.path === path));
      const editor = document ? zoneDocumentEditor(document, view.chosen.get(document.path)) : view.source && editorOf(view.source);
      return editor?.addSet(owner, type, records, ttlSeconds) ?? [];
    },
    replaceText(edits) {
      const files = related.flatMap((one) => (one.source ? [one.source] : []));
      const home = files.find((file) =>
        edits.some(({ place: { unit } }) => unit === file.unit || [...(file.includes?.values() ?? [])].includes(unit)),
      );
      return home ? editorOf(home).replaceText(edits) : edits;
    },
  };
}

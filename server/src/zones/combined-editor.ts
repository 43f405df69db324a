import type { TextEdit } from "../base/index.ts";
import { editorOf } from "./formats.ts";
import type { ZoneEditor, ZoneSource } from "./types.ts";
import type { View } from "./views.ts";
import { zoneDocumentEditor } from "./zone-document/index.ts";
import { raisedSerial } from "./zone-file/index.ts";

/** An editor whose changes of a file raise the serial of every zone that includes it, not only of the one it was asked for. */
export function raisingSerials(editor: ZoneEditor, zones: readonly ZoneSource[]): ZoneEditor {
  const includers = zones.filter(({ includes }) => includes !== undefined && includes.size > 0);
  if (includers.length === 0) return editor;
  const whole = (edits: readonly TextEdit[]): readonly TextEdit[] => {
    const others = includers.filter(({ includes }) => edits.some(({ place }) => [...(includes?.values() ?? [])].includes(place.unit)));
    // Two zones may include the file that holds the SOA of both: it is raised once.
    const all = [...edits];
    for (const zone of others) all.push(...raisedSerial(zone, all));
    return all;
  };
  return {
    setText: (...given) => whole(editor.setText(...given)),
    setTtl: (...given) => whole(editor.setTtl(...given)),
    addDot: (...given) => whole(editor.addDot(...given)),
    setMx: (...given) => whole(editor.setMx(...given)),
    addSet: (...given) => whole(editor.addSet(...given)),
    removeRecord: (...given) => whole(editor.removeRecord(...given)),
    removeSet: (...given) => whole(editor.removeSet(...given)),
    // No record changes.
    comment: (...given) => editor.comment(...given),
    replaceText: (edits) => whole(editor.replaceText(edits)),
  };
}

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

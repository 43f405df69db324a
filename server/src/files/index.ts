// files: a workspace on disk becomes the files that the engine gets, and texts go back to disk.
// It must never know a rule, an answer or an editor; which texts are open is a function somebody gives it.
// What cannot be read is named with its reason, never dropped: the engine makes it unknown.
// Start reading at workspace.ts; walk.ts decides which folders are entered at all.
export { createFiles } from "./create.ts";
export { diskFolder } from "./folder.ts";
export { type KeyKind, type SavedKeyPair, saveKeyPair } from "./key-pair.ts";
export { languageOf } from "./language.ts";
export { linesOf, type OpenedLines, type OpenedSink, openLines, openSink } from "./lines.ts";
export { explainFileError, readTextFile } from "./read-text.ts";
export { workspaceRoot } from "./root.ts";
export { saveText } from "./save.ts";
export { readWorkspaceFiles } from "./workspace.ts";

// features: what an editor asks at an offset (completion, hover, symbols) and what it shows of findings, as plain data.
// It must never know LSP, positions, a client's capabilities or where a text came from: offsets in, data out.
// Everything works on half-typed texts and never throws on them.
// Start reading at context.ts, then completion.ts; findings.ts turns what the engine found into what is shown.

export { cohortHintsOf } from "./cohort-words.ts";
export { type Completion, completionsAt } from "./completion.ts";
export type { FeatureContext } from "./context.ts";
export { defaultHintsOf } from "./default-hints.ts";
export { formatEdits } from "./document-format.ts";
export { ignoreEdit, safeEdits } from "./edits.ts";
export type { Refactoring } from "./extract.ts";
export { fileRenameEdits } from "./file-rename.ts";
export { explainedIn, type ShownFinding, type ShownFix, shownFindings, unreadableFindings, withoutUnasked } from "./findings.ts";
export { type Fold, foldsOf } from "./folding.ts";
export { hoverAt } from "./hover.ts";
export { idAt, idRenameEdits, whyIdNotRenamed, whyNoId } from "./id-names.ts";
export { type Lens, lensesOf } from "./lenses.ts";
export { type Link, linksOf } from "./links.ts";
export { namesWorthAsking, recordNameAt } from "./names.ts";
export { refactoringsAt } from "./refactorings.ts";
export { definitionsAt, type FoundPlace, libraryAt, referencesAt } from "./references.ts";
export { selectionsAt } from "./selection.ts";
export { type SemanticToken, semanticTokensOf, tokenModifiers, tokenTypes } from "./semantic-tokens.ts";
export { shiftedFindings } from "./shift.ts";
export { spfHintsOf } from "./spf-hints.ts";
export { type DocumentSymbol, symbolsOf } from "./symbols.ts";
export { variableHintsOf } from "./variable-words.ts";
export { type NamedThing, thingsNamed } from "./workspace-symbols.ts";
export { nameAt, renameEdits, whyNotRenamed } from "./zone-names.ts";

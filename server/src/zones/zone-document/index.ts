// zone-document: documents of kind Zone -> record sets by phase, with places in the YAML text.
// It must never know a playbook, a tranche or which phase is chosen, and never reads the base it names.
// Start reading at types.ts, then reader.ts.
export { zoneDocumentEditor } from "./editor.ts";
export { copyToPhase, setLivePhase } from "./phase-edits.ts";
export { readZoneDocument, repeatedSets } from "./reader.ts";
export type { ZoneDocument } from "./types.ts";

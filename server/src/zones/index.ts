// zones: DNS as code. Each format becomes record sets with places and a dialect, and takes changes by meaning.
// It must never know a rule, a tranche or an answer from the network; what cannot be read is unknown, never absent.
// `overlay.ts` turns chosen texts into answers for what-if.
// Start reading at types.ts and formats.ts, then zone-file/reader.ts.
export * from "./formats.ts";
export * from "./overlay.ts";
export * from "./types.ts";
export { type ExportTarget, exportTargets, holdsManyZones, writeRecords } from "./write.ts";
export type { Refused, ZoneRecords } from "./write-types.ts";
export * from "./zone-document/index.ts";

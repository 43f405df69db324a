// DMARC aggregate reports: bytes of a file to rows, and the rows of many files to who sends as a domain.
// It has no idea where a file lies, which senders are declared, or what time it is.
export { type DmarcLimits, dmarcLimits, readDmarcFile } from "./read-file.ts";
export { type DmarcEvidence, type DmarcSeen, type DmarcSource, dmarcSources, reportsCountMs } from "./sources.ts";
export type { DmarcAuth, DmarcFile, DmarcReport, DmarcRow } from "./types.ts";

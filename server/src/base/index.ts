// base: what every folder may use. Ranges and places, line index, parser results, units of the language, bytes.
// It imports nothing and must never know what a mail, a record or a file is.
// Start reading at place.ts.

export * from "./bytes.ts";
export * from "./closest.ts";
export * from "./directives.ts";
export * from "./lazy.ts";
export * from "./lines.ts";
export * from "./mapped.ts";
export * from "./memo.ts";
export * from "./parsed.ts";
export * from "./paths.ts";
export * from "./place.ts";
export { printable } from "./printable.ts";
export * from "./reads.ts";
export * from "./same.ts";
export * from "./time.ts";
export * from "./units.ts";
export * from "./wording.ts";

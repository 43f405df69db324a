// The words of results, as the folders that decide about them define them.
export type { Category, Verdict, World } from "../risk/index.ts";
export type { Severity } from "../rules/index.ts";

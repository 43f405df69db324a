// kpi: measured evidence against the conditions of a gate: pass, fail, not proved, too early (LANGUAGE 5, RULES 2.4).
// It must never know a score or a verdict, a file, or a clock that nobody gave it.
// Start reading at evaluate.ts (one condition, one gate), then snapshots.ts (which evidence counts) and wilson.ts.
export * from "./dmarc/index.ts";
export * from "./evaluate.ts";
export * from "./wilson.ts";

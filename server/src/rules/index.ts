// rules: one fault each, in two files: <family>/<fault>.ts and its page <fault>.md, which is its test.
// A rule is pure: it asks, derives and reports. It must never know who runs it, a clock, a file or a network.
// Start reading at rule.ts, then spf/too-many-lookups.ts; shared/ has what rules compute in common; registry.gen.ts lists them all.
export * from "./rule.ts";
export { alignsRelaxed } from "./shared/from.ts";

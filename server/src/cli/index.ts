// cli: one file per command of CLI.md: arguments in, the engine asked, a report out, an exit code.
// It must never decide anything about mail, and reaches disk, network, clock and terminal only through ports.ts.
// Usage errors name what to do and end with 3.
// Start reading at program.ts, then check.ts.
export type { ListedDomain } from "./domain-list.ts";
export { inspectOne } from "./inspect-lanes.ts";
export type { CliPorts, InspectThread } from "./ports.ts";
export { runCli } from "./program.ts";

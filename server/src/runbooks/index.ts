// runbooks: the steps of a runbook as data, and the command of a step with its values filled in and quoted for its shell.
// It must never know a terminal, a process or who runs a step; it renders text, and refuses where no quoting is safe.
// Start reading at render.ts, then posix.ts and pwsh.ts: how a value gets into a command line.

export { type Rendered, type RenderRequest, renderStep, usedInputs } from "./render.ts";
export { findStep, stepsOf } from "./steps.ts";

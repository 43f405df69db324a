import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { parseName } from "../dns/index.ts";
import { findStep, type RenderRequest, renderStep, usedInputs } from "../runbooks/index.ts";
import type { Part } from "./part.ts";
import type { RenderStepParams, RenderStepResult } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";

export async function renderRunbookStep(state: ServerState, parameters: RenderStepParams): Promise<RenderStepResult> {
  const found = await runbookAt(state, parameters.runbook);
  const step = found && findStep(found.runbook, parameters.step, parameters.index);
  if (!found || !step) throw new ResponseError(ErrorCodes.InvalidParams, "there is no such step");
  const request: RenderRequest = { runbook: found.runbook, step, inputs: parameters.inputs ?? {} };
  const first = renderStep(request);
  const domain = first.needs?.authoritative;
  const servers = domain === undefined ? undefined : await serversOf(state, found.part, domain);
  const rendered = servers ? renderStep({ ...request, authoritative: (name) => (name === domain ? servers : undefined) }) : first;
  return {
    commands: rendered.commands,
    shell: step.shell ?? "sh",
    missing: rendered.missing.map(({ name, type }) => ({ name, type, default: null })),
    inputs: usedInputs(request),
    problem: rendered.problem ?? null,
    confirm: step.confirm ?? null,
  };
}

async function runbookAt({ workspaces }: ServerState, id: string) {
  for (const workspace of workspaces.all) {
    await workspace.ready;
    for (const part of workspace.current())
      for (const playbook of part.session.snapshot.model.playbooks) {
        const runbook = playbook.runbooks.get(id);
        if (runbook) return { part, runbook };
      }
  }
  return undefined;
}

/** The NS of a domain. `undefined`: nobody may be asked, or nobody answered. */
async function serversOf(state: ServerState, part: Part, domain: string): Promise<readonly string[] | undefined> {
  const name = parseName(domain);
  const lookup = name === undefined ? undefined : await part.lookup((text) => state.warn(text));
  if (name === undefined || !lookup) return undefined;
  const answer = await lookup.ask({ kind: "dns", name, type: "NS" });
  return answer.kind === "records" ? answer.records.flatMap((record) => (record.kind === "name" ? [record.target] : [])) : undefined;
}

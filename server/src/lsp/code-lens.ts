import type { CodeLens, CodeLensParams, Command } from "vscode-languageserver";
import { type Lens, lensesOf } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { Client } from "./client.ts";
import type { WireSubject } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";

/** What is known without asking anybody; the commands only for a client that has them. */
export async function codeLenses(state: ServerState, { textDocument }: CodeLensParams): Promise<CodeLens[]> {
  const here = await documentAt(state, textDocument.uri, true);
  if (!here?.part.result) return [];
  const { analysis } = here.part.result;
  return lensesOf(here.context, here.path, analysis.assessments).flatMap((lens) =>
    commandsOf(lens, state.client).map((command) => ({ range: here.positions.range(lens.range), command })),
  );
}

function commandsOf(lens: Lens, { runsCommands, trusted }: Client): Command[] {
  const subject = subjectOf(lens);
  const command = (title: string, name: string): Command[] =>
    runsCommands ? [{ title, command: `mailtranche.${name}`, arguments: [{ subject }] }] : [];
  if (lens.kind === "tranche") return [{ title: lens.label, command: "" }, ...command("Preflight", "preflightTranche")];
  return [...command("Copy command", "copyStepCommand"), ...(trusted ? command("Run in terminal", "sendStepToTerminal") : [])];
}

function subjectOf(lens: Lens): WireSubject {
  if (lens.kind === "tranche") return { kind: "tranche", playbook: lens.playbook, id: lens.id };
  const { kind, runbook, runbookTitle, step, title, index } = lens;
  return { kind, runbook, runbookTitle, step, title, index };
}

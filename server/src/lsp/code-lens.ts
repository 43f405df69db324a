import type { CodeLens, CodeLensParams, Command } from "vscode-languageserver";
import { type Lens, lensesOf } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { Client } from "./client.ts";
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

/** Arguments are rows of the client's trees, as far as its commands look at them. */
function commandsOf(lens: Lens, { runsCommands, trusted }: Client): Command[] {
  const { kind, range: _range, ...rest } = lens;
  const command = (title: string, name: string): Command[] =>
    runsCommands ? [{ title, command: `mailtranche.${name}`, arguments: [{ subject: { kind, ...rest } }] }] : [];
  if (lens.kind === "tranche") return [{ title: lens.label, command: "" }, ...command("Preflight", "preflightTranche")];
  return [...command("Copy command", "copyStepCommand"), ...(trusted ? command("Run in terminal", "sendStepToTerminal") : [])];
}

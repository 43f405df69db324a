import { type CodeAction, CodeActionKind, ErrorCodes, type Location, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { folderOf, joinPath } from "../base/index.ts";
import { libraryAt } from "../features/index.ts";
import { type LibraryText, libraryText, libraryTexts } from "../playbook/index.ts";
import type { DocumentHere } from "./at-document.ts";
import type { LibraryItem, LibraryTextParams } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";
import { uriOfPath } from "./uris.ts";

const scheme = "mailtranche:/library/";
const rubric = "rubric.md";

/** The text of a document of the library, by its URI or by its path in the library. */
export function libraryDocument(state: ServerState, parameters: LibraryTextParams): string {
  const asked = String(parameters?.path ?? "");
  const path = asked.startsWith(scheme) ? decodeURIComponent(asked.slice(scheme.length)) : asked;
  const text = path === rubric ? rubricText(state) : libraryText(path)?.text;
  if (text === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `the library has no ${path.slice(0, 80)}`);
  return text;
}

/** What the library holds. */
export function libraryItems(): LibraryItem[] {
  const texts = libraryTexts().map(({ path, kind, id, title }) => ({ path, kind: kind ?? "playbook", id, title }));
  return [...texts, { path: rubric, kind: "rubric", id: "rubric", title: "What each fault scores" }];
}

/** Where a built-in id is declared, for a client that can open it. */
export function libraryLocation({ context, path }: DocumentHere, offset: number, { client }: ServerState): Location[] {
  const found = client.opensLibrary ? libraryAt(context, path, offset) : undefined;
  const start = { line: 0, character: 0 };
  return found ? [{ uri: `${scheme}${found.path}`, range: { start, end: start } }] : [];
}

/** Copies the built-in document that an id means to where the workspace keeps its own, which win from then on. */
export function ejectAction(here: DocumentHere, offset: number, state: ServerState): CodeAction[] {
  const found = state.client.createsFiles ? libraryAt(here.context, here.path, offset) : undefined;
  if (!found) return [];
  return [{ title: `Eject the built-in ${found.kind} ${found.id}`, kind: CodeActionKind.Refactor, edit: ejectEdit(found, here) }];
}

function ejectEdit({ path, text }: LibraryText, { context, path: here, workspace }: DocumentHere): WorkspaceEdit {
  const playbook = context.model.playbooks.find(({ files }) => files.some((file) => file.path === here));
  const uri = uriOfPath(workspace.absolute(joinPath(playbook?.folder ?? folderOf(here), path)));
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: "create", uri },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  };
}

/** The scores of this version, which `risk.scores` of a playbook may raise. */
function rubricText({ ports }: ServerState): string {
  const rows = [...ports.rules]
    .filter(({ risk }) => risk.score > 0)
    .sort((a, b) => b.risk.score - a.risk.score || (a.id < b.id ? -1 : 1))
    .map(({ id, title, risk }) => `| ${risk.score} | ${risk.category} | ${id} | ${title.replaceAll("|", "\\|")} |`);
  return [
    "# Rubric",
    "A tranche fails when any category is above 3, unless its gate says otherwise. `risk.scores` of a playbook raises a score; lowering one is a waiver.",
    ["| Score | Category | Rule | Fault |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    "",
  ].join("\n\n");
}

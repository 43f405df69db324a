import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { ignoreEdit, type ShownFinding, type ShownFix, safeEdits } from "../features/index.ts";
import { type DocumentHere, documentAt } from "./at-document.ts";
import { positionsOf, source } from "./diagnostics.ts";
import { ejectAction } from "./library.ts";
import { refactorActions } from "./refactor.ts";
import type { ServerState } from "./server-state.ts";
import { uriOfPath } from "./uris.ts";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.mailtranche`;

export async function codeActions(state: ServerState, { textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
  const here = await documentAt(state, textDocument.uri, true);
  if (!here?.part.result) return [];
  const own = here.part.result.shown.filter(({ path }) => path === here.path);
  const wants = (kind: string) => context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const asked = here.positions.sourceRange(range);
    const touched = own.filter((one) => one.range.start <= asked.end && asked.start <= one.range.end);
    for (const finding of touched) actions.push(...fixActions(finding, here, state, context.diagnostics));
    for (const finding of touched) actions.push(...ignoreAction(finding, here, state, context.diagnostics));
  }
  const start = here.positions.offset(range.start);
  if (wants(CodeActionKind.Refactor)) actions.push(...ejectAction(here, start, state));
  actions.push(...refactorActions(here, start, wants, state));
  // Offered where it is asked for by name: on save, or from the menu of source actions.
  if (context.only?.some((only) => fixAllKind === only || fixAllKind.startsWith(`${only}.`))) {
    const edits = safeEdits(own, here.path).map(({ range: at, newText }) => ({ range: here.positions.range(at), newText }));
    if (edits.length > 0)
      actions.push({
        title: "Fix everything that is safe to fix",
        kind: fixAllKind,
        edit: editOf(new Map([[here.path, edits]]), here, state),
      });
  }
  return uniqueByTitle(actions);
}

function fixActions(finding: ShownFinding, here: DocumentHere, state: ServerState, diagnostics: readonly Diagnostic[]): CodeAction[] {
  return finding.fixes.map((fix) => ({
    title: `${fix.title}${fix.safety === "unsafe" ? " (check what it changes)" : ""}`,
    kind: CodeActionKind.QuickFix,
    ...matching(finding, diagnostics),
    ...(state.client.preferred && { isPreferred: fix.safety === "safe" || finding.fixes.length === 1 }),
    edit: editOf(editsOf(fix, here, state), here, state),
  }));
}

function editsOf(fix: ShownFix, here: DocumentHere, state: ServerState): ReadonlyMap<string, TextEdit[]> {
  const positions = positionsOf(here.context.documents, state.client);
  const edits = new Map<string, TextEdit[]>();
  for (const { path, range, newText } of fix.edits) {
    const at = positions(path)?.range(range);
    if (at) edits.set(path, [...(edits.get(path) ?? []), { range: at, newText }]);
  }
  return edits;
}

function ignoreAction(finding: ShownFinding, here: DocumentHere, state: ServerState, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const edit = ignoreEdit(here.context, here.path, finding.range.start, finding.rule);
  if (!edit) return [];
  const edits = [{ range: here.positions.range(edit.range), newText: edit.newText }];
  return [
    {
      title: `Hide ${finding.rule} here, with a reason`,
      kind: CodeActionKind.QuickFix,
      ...matching(finding, diagnostics),
      edit: editOf(new Map([[here.path, edits]]), here, state),
    },
  ];
}

function matching(finding: ShownFinding, diagnostics: readonly Diagnostic[]): { diagnostics?: Diagnostic[] } {
  const own = diagnostics.filter((one) => one.source === source && one.code === finding.rule && one.message === finding.message);
  return own.length > 0 ? { diagnostics: own } : {};
}

/** Bound to the versions it was made for, where the client can be told. */
export function editOf(
  edits: ReadonlyMap<string, TextEdit[]>,
  { workspace }: Pick<DocumentHere, "workspace">,
  { client, documents }: ServerState,
): WorkspaceEdit {
  const files = [...edits].map(([path, own]) => {
    const open = documents.at(workspace.absolute(path));
    return { uri: open?.uri ?? uriOfPath(workspace.absolute(path)), version: open?.version ?? null, edits: own };
  });
  if (!client.documentChanges) return { changes: Object.fromEntries(files.map(({ uri, edits: own }) => [uri, own])) };
  return { documentChanges: files.map(({ uri, version, edits: own }) => ({ textDocument: { uri, version }, edits: own })) };
}

/** The same fault on a key and in its record may offer the same edit twice. */
function uniqueByTitle(actions: readonly CodeAction[]): CodeAction[] {
  return [...new Map(actions.map((action) => [JSON.stringify([action.title, action.edit]), action] as const)).values()];
}

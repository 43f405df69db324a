import * as vscode from "vscode";
import type { RecordName, RecordNamesParams } from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";
import { questionsIn, type TypedQuestion } from "./question.ts";

interface RecordItem extends vscode.QuickPickItem {
  readonly question: TypedQuestion;
}

/** Names of the workspace; the record at the cursor first. */
export function recordNames(server: Server): Promise<readonly RecordName[]> {
  const editor = vscode.window.activeTextEditor;
  const params: RecordNamesParams = editor
    ? {
        at: {
          uri: editor.document.uri.toString(),
          position: { line: editor.selection.active.line, character: editor.selection.active.character },
        },
      }
    : {};
  return server.request<readonly RecordName[]>("mailtranche/recordNames", params);
}

/** Lets the user choose one of the names or type another; undefined when the user gives up. */
export function pickRecord(names: Promise<readonly RecordName[]>): Promise<TypedQuestion | undefined> {
  const pick = vscode.window.createQuickPick<RecordItem>();
  pick.placeholder = vscode.l10n.t("A name of the workspace, or type one: example.com MX");
  pick.matchOnDescription = true;
  pick.busy = true;
  let known: readonly RecordItem[] = [];
  const draw = () => {
    const typed = questionsIn(pick.value).filter(
      (question) => !known.some((item) => item.question.name === question.name && item.question.type === question.type),
    );
    pick.items = [...typed.map((question) => item(question, vscode.l10n.t("as typed"))), ...known];
  };
  pick.onDidChangeValue(draw);
  void names
    .then(
      (all) => {
        known = all.map((name) => item(name, name.why));
      },
      // Whatever keeps the list away, a typed name can still be asked.
      () => {},
    )
    .finally(() => {
      pick.busy = false;
      draw();
    });
  return new Promise((done) => {
    pick.onDidAccept(() => {
      done(pick.selectedItems[0]?.question);
      pick.hide();
    });
    pick.onDidHide(() => {
      done(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function item({ name, type }: TypedQuestion, why: string): RecordItem {
  return { label: name, description: `${type}  ${why}`, question: { name, type } };
}

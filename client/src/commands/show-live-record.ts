import * as vscode from "vscode";
import type { LiveRecordParams, RecordName } from "../../../server/src/lsp/protocol.ts";
import type { CommandContext } from "./context.ts";
import { mayAsk } from "./network.ts";
import { questionsIn, type TypedQuestion } from "./question.ts";

interface RecordItem extends vscode.QuickPickItem {
  readonly question: TypedQuestion;
}

/** Asks DNS for a name of the workspace, or for one that is typed, and shows what every server says. */
export async function showLiveRecord({ server, documents }: CommandContext): Promise<void> {
  if (!(await mayAsk())) return;
  const question = await pickRecord(server.request<readonly RecordName[]>("mailtranche/recordNames"));
  if (question === undefined) return;
  const title = `${question.name} ${question.type}`;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t("Mailtranche: asking for {0}", title),
    cancellable: true,
  };
  const text = await vscode.window.withProgress(options, (_, token) =>
    server.requestWithProgress<string>("mailtranche/liveRecord", question satisfies LiveRecordParams, () => {}, token),
  );
  await documents.showBeside(title, text);
}

function pickRecord(names: Promise<readonly RecordName[]>): Promise<TypedQuestion | undefined> {
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

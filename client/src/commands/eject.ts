import * as vscode from "vscode";
import type { LibraryItem, LibraryTextParams } from "../../../server/src/lsp/protocol.ts";
import { libraryUri } from "../library.ts";
import type { CommandContext } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** Copies a document of the built-in library into the workspace; the button of a row only shows it. */
export async function ejectBuiltIn({ server }: CommandContext): Promise<void> {
  const items = server.request<readonly LibraryItem[]>("mailtranche/library");
  const picked = await pick(items);
  if (picked === undefined) return;
  const { item, eject } = picked;
  if (!eject) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(libraryUri(item.path)));
    return;
  }
  const folder = await playbookFolder();
  const text = await server.request<string>("mailtranche/libraryText", { path: item.path } satisfies LibraryTextParams);
  const file = vscode.Uri.joinPath(folder, item.path);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Refusal(vscode.l10n.t("{0} exists already", vscode.workspace.asRelativePath(file)));
  await vscode.window.showTextDocument(file);
}

interface Picked {
  readonly item: LibraryItem;
  readonly eject: boolean;
}

interface Row extends vscode.QuickPickItem {
  readonly item: LibraryItem;
}

async function pick(items: Promise<readonly LibraryItem[]>): Promise<Picked | undefined> {
  const { t } = vscode.l10n;
  const show = { iconPath: new vscode.ThemeIcon("eye"), tooltip: t("Only show it") };
  const rows = items.then((all) =>
    all.map(
      (item): Row => ({ label: item.id, description: item.kind, detail: item.title, item, buttons: item.kind === "rubric" ? [] : [show] }),
    ),
  );
  const list = vscode.window.createQuickPick<Row>();
  list.placeholder = t("Which built-in document?");
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.busy = true;
  list.show();
  try {
    return await new Promise<Picked | undefined>((done, fail) => {
      rows.then((all) => {
        list.items = all;
        list.busy = false;
      }, fail);
      list.onDidTriggerItemButton(({ item: { item } }) => done({ item, eject: false }));
      list.onDidAccept(() => {
        const item = list.selectedItems[0]?.item;
        // The rubric is no document that a workspace could hold.
        done(item && { item, eject: item.kind !== "rubric" });
      });
      list.onDidHide(() => done(undefined));
    });
  } finally {
    list.dispose();
  }
}

/** The folder of the playbook nearest to the document at hand. */
async function playbookFolder(): Promise<vscode.Uri> {
  const plans = await vscode.workspace.findFiles("**/mailtranche/migration.{yaml,yml}", "**/node_modules/**");
  const here = vscode.window.activeTextEditor?.document.uri.path ?? "";
  const folders = plans.map((uri) => vscode.Uri.joinPath(uri, ".."));
  const nearest = folders.filter(({ path }) => here.startsWith(`${path}/`)).sort((a, b) => b.path.length - a.path.length)[0];
  const folder = nearest ?? folders[0];
  if (folder === undefined)
    throw new Refusal(vscode.l10n.t("There is no playbook here to copy it to: a migration starts with {0}", "mailtranche/migration.yaml"));
  return folder;
}

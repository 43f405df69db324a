import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import { Refusal } from "./refusal.ts";

const NAME = "northwind";
/** What the window that opens the folder shows first; windows share nothing but this memory. */
const TO_OPEN = "mailtranche.exampleToOpen";

/** Copies the example, since it is there to be changed, and opens the copy. */
export async function openExample(extension: vscode.ExtensionContext): Promise<void> {
  const parent = await chooseParent();
  if (parent === undefined) return;
  const folder = vscode.Uri.joinPath(parent, NAME);
  const source = vscode.Uri.joinPath(extension.extensionUri, "examples", NAME);
  try {
    await vscode.workspace.fs.copy(source, folder, { overwrite: false });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError) || error.code !== "FileExists") throw error;
    throw new Refusal(vscode.l10n.t("{0} exists already; choose another folder", folder.fsPath));
  }
  await extension.globalState.update(TO_OPEN, vscode.Uri.joinPath(folder, "mailtranche", "migration.yaml").toString());
  // A folder that is at work stays open.
  const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand("vscode.openFolder", folder, { forceNewWindow });
}

async function chooseParent(): Promise<vscode.Uri | undefined> {
  const { t } = vscode.l10n;
  const temporary = { label: t("In a temporary folder"), detail: t("To look around; the system removes it some day") };
  const chosen = { label: t("In a folder of mine..."), detail: t("To keep it: a folder named {0} is made there", NAME) };
  const where = await vscode.window.showQuickPick([temporary, chosen], { placeHolder: t("Where shall the copy of the example go?") });
  if (where === temporary) return vscode.Uri.file(await mkdtemp(join(tmpdir(), "mailtranche-example-")));
  if (where !== chosen) return undefined;
  const options = { canSelectFiles: false, canSelectFolders: true, openLabel: t("Copy the Example Here") };
  return (await vscode.window.showOpenDialog(options))?.[0];
}

/** In the window of the copy: opens its playbook and shows the tranches. */
export async function finishOpeningExample(extension: vscode.ExtensionContext): Promise<void> {
  const path = extension.globalState.get<string>(TO_OPEN);
  if (path === undefined) return;
  const playbook = vscode.Uri.parse(path);
  if (vscode.workspace.getWorkspaceFolder(playbook) === undefined) return;
  await extension.globalState.update(TO_OPEN, undefined);
  await vscode.window.showTextDocument(playbook);
  await vscode.commands.executeCommand("mailtranche.tranches.focus");
}

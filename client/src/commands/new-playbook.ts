import { posix } from "node:path";
import * as vscode from "vscode";
import type { NewPlaybookParams, NewPlaybookResult } from "../../../server/src/lsp/protocol.ts";
import type { CommandContext } from "./context.ts";
import { increments } from "./preflight.ts";
import { Refusal } from "./refusal.ts";

/** LANGUAGE: what a platform is called in a playbook, and by people. */
const PLATFORMS = [
  ["microsoft365", "Microsoft 365"],
  ["google", "Google Workspace"],
  ["exchange", "Exchange Server"],
  ["imap", "IMAP hosting"],
  ["zimbra", "Zimbra"],
  ["domino", "HCL Domino"],
  ["other", "Another platform"],
] as const;
const FOLDER = "mailtranche";

/** Asks what a plan begins with, reads the live records where the folder is trusted, and writes the first playbook. */
export async function newPlaybook({ server }: CommandContext): Promise<void> {
  const { t } = vscode.l10n;
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const plan = vscode.Uri.joinPath(folder.uri, FOLDER, "migration.yaml");
  if (await exists(plan)) {
    await vscode.window.showTextDocument(plan);
    throw new Refusal(t("{0} has a playbook already: this is it", folder.name));
  }
  const source = await pickPlatform(t("Where are the mailboxes now?"), 1);
  if (source === undefined) return;
  const target = await pickPlatform(t("Where do they go?"), 2);
  if (target === undefined) return;
  const domains = await askDomains();
  if (domains === undefined) return;
  const inventory = await pickInventory(folder);
  if (inventory === undefined) return;
  const params: Omit<NewPlaybookParams, "workDoneToken"> = {
    source,
    target,
    domains,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(inventory === "" ? {} : { inventory }),
  };
  const options = { location: vscode.ProgressLocation.Notification, title: t("Mailtranche: looking at live records"), cancellable: true };
  const { files, notAsked } = await vscode.window.withProgress(options, (progress, token) =>
    server.requestWithProgress<NewPlaybookResult>("mailtranche/newPlaybook", params, increments(progress), token),
  );
  for (const { path, text } of files) {
    const uri = vscode.Uri.joinPath(folder.uri, ...path.split("/"));
    if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  await vscode.window.showTextDocument(plan);
  await vscode.commands.executeCommand("mailtranche.tranches.focus");
  if (notAsked.length > 0)
    void vscode.window.showInformationMessage(
      t("Nobody was asked about {0}, or nobody answered: the playbook says where something is missing.", notAsked.join(", ")),
    );
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new Refusal(vscode.l10n.t("Open the folder that the plan shall lie in first"));
  return folders.length === 1 ? folders[0] : vscode.window.showWorkspaceFolderPick();
}

async function pickPlatform(placeHolder: string, step: number): Promise<string | undefined> {
  const items = PLATFORMS.map(([id, label]) => ({ label, description: id, id }));
  return (await vscode.window.showQuickPick(items, { title: title(step), placeHolder }))?.id;
}

async function askDomains(): Promise<readonly string[] | undefined> {
  const { t } = vscode.l10n;
  const split = (text: string) => text.split(/[\s,]+/).filter((part) => part !== "");
  const text = await vscode.window.showInputBox({
    title: title(3),
    prompt: t("Which domains have mail?"),
    placeHolder: "example.com, example.org",
    ignoreFocusOut: true,
    validateInput: (value) => {
      const wrong = split(value).find((part) => !/^[^\s.]+(\.[^\s.]+)+$/.test(part));
      if (wrong !== undefined) return t("{0} is no domain name", wrong);
      return split(value).length === 0 ? t("Name at least one domain") : undefined;
    },
  });
  return text === undefined ? undefined : split(text);
}

/** Relative to the folder of the playbook; an empty text: none yet. */
async function pickInventory(folder: vscode.WorkspaceFolder): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, "**/*.csv"), "**/node_modules/**", 50);
  if (found.length === 0) return "";
  const none = { label: t("No inventory yet"), description: "", path: "" };
  const items = found.map((uri) => {
    const path = posix.relative(folder.uri.path, uri.path);
    return { label: posix.basename(path), description: path, path: posix.relative(FOLDER, path) };
  });
  const options = { title: title(4), placeHolder: t("Which file lists the mailboxes?") };
  return (await vscode.window.showQuickPick([none, ...items], options))?.path;
}

function title(step: number): string {
  return vscode.l10n.t("New Playbook ({0} of {1})", step, 4);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

import * as vscode from "vscode";
import type { InitializationOptions } from "../../server/src/lsp/protocol.ts";

const SECTION = "mailtranche";

/** What the server is started with: trust, and the settings of the user, which only ever restrict. */
export function serverOptions(): Omit<InitializationOptions, "checked"> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  return {
    trusted: vscode.workspace.isTrusted,
    offline: isSomewhereTrue(settings.inspect<boolean>("offline")),
    rules: settings.get<NonNullable<InitializationOptions["rules"]>>("rules", {}),
  };
}

interface Inspected {
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
}

/** A folder's `false` must not undo the `true` of the user, so the usual order of settings does not apply. */
export function isSomewhereTrue(value: Inspected | undefined): boolean {
  return [value?.globalValue, value?.workspaceValue, value?.workspaceFolderValue].includes(true);
}

/** Trace is not among them: the client itself applies it to the running server. */
export function changesServer(change: vscode.ConfigurationChangeEvent): boolean {
  return change.affectsConfiguration(`${SECTION}.offline`) || change.affectsConfiguration(`${SECTION}.rules`);
}

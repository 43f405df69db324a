import type { InitializeParams } from "vscode-languageserver";
import type { Encoding } from "./convert.ts";
import type { InitializationOptions } from "./protocol.ts";

/** What this client can take, decided once. */
export interface Client {
  readonly encoding: Encoding;
  readonly snippets: boolean;
  readonly adjustsIndentation: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly related: boolean;
  readonly diagnosticData: boolean;
  readonly watchDynamically: boolean;
  /** Whether it can be asked at run time to tell of more documents, and to ask for more of them. */
  readonly syncsDynamically: boolean;
  readonly registers: { readonly hover: boolean; readonly completion: boolean; readonly codeAction: boolean };
  readonly refreshesHints: boolean;
  readonly documentChanges: boolean;
  /** It can make a file as part of an edit. */
  readonly createsFiles: boolean;
  readonly deletesFiles: boolean;
  /** It can show documents of the built-in library. */
  readonly opensLibrary: boolean;
  /** It has the commands of the extension, and lenses may name them. */
  readonly runsCommands: boolean;
  readonly showsLenses: boolean;
  readonly refreshesLenses: boolean;
  readonly workspaceFolders: boolean;
  readonly markdown: boolean;
  readonly markdownInCompletion: boolean;
  readonly preferred: boolean;
  readonly trusted: boolean;
  readonly offline: boolean;
  readonly levels: NonNullable<InitializationOptions["rules"]>;
  /** URIs of files that the user wants to be read as DNS. */
  readonly checked: readonly string[];
}

export function readClient({ capabilities, initializationOptions }: InitializeParams, forcedOffline: boolean): Client {
  const { general, textDocument, workspace } = capabilities;
  const options = (
    typeof initializationOptions === "object" && initializationOptions !== null ? initializationOptions : {}
  ) as InitializationOptions;
  const diagnostics = textDocument?.publishDiagnostics;
  const item = textDocument?.completion?.completionItem;
  return {
    // UTF-16 is what an editor that says nothing means (LSP 3.17).
    encoding: general?.positionEncodings?.[0] === "utf-8" ? "utf-8" : chooseEncoding(general?.positionEncodings),
    snippets: item?.snippetSupport === true,
    adjustsIndentation: item?.insertTextModeSupport?.valueSet?.includes(2) === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    related: diagnostics?.relatedInformation === true,
    diagnosticData: diagnostics?.dataSupport === true,
    watchDynamically: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    syncsDynamically: textDocument?.synchronization?.dynamicRegistration === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    registers: {
      hover: textDocument?.hover?.dynamicRegistration === true,
      completion: textDocument?.completion?.dynamicRegistration === true,
      codeAction: textDocument?.codeAction?.dynamicRegistration === true,
    },
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes("create") === true,
    deletesFiles:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes("delete") === true,
    opensLibrary: options.library === true,
    runsCommands: options.commands === true,
    showsLenses: textDocument?.codeLens !== undefined,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    markdown: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    markdownInCompletion: item?.documentationFormat?.includes("markdown") === true,
    preferred: textDocument?.codeAction?.isPreferredSupport === true,
    // An editor without workspace trust starts the server because its user wants it; VS Code says what it knows.
    trusted: options.trusted !== false,
    offline: forcedOffline || options.offline === true,
    levels: typeof options.rules === "object" && options.rules !== null ? options.rules : {},
    checked: Array.isArray(options.checked) ? options.checked.filter((uri) => typeof uri === "string") : [],
  };
}

function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  return offered !== undefined && !offered.includes("utf-16") && offered.includes("utf-8") ? "utf-8" : "utf-16";
}

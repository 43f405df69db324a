import {
  type CancellationToken,
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { checkFile } from "./check-file.ts";
import { type Client, readClient } from "./client.ts";
import { codeActions, fixAllKind } from "./code-action.ts";
import { codeLenses } from "./code-lens.ts";
import { complete } from "./completion.ts";
import { DiagnosticsPublisher } from "./diagnostics.ts";
import { documentHighlights } from "./document-highlight.ts";
import { documentLinks } from "./document-link.ts";
import { documentSymbols } from "./document-symbol.ts";
import { OpenDocuments } from "./documents.ts";
import { explainRule } from "./explain.ts";
import { foldingRanges } from "./folding-range.ts";
import { completionTriggers, ForeignDocuments, watchedSuffixes } from "./foreign-documents.ts";
import { formatting } from "./formatting.ts";
import { hover } from "./hover.ts";
import { inlayHints } from "./inlay-hint.ts";
import { libraryDocument, libraryItems } from "./library.ts";
import { liveRecord } from "./live-record.ts";
import { newPlaybook } from "./new-playbook.ts";
import type { ServerPorts } from "./ports.ts";
import { preflight } from "./preflight.ts";
import { propagation } from "./propagation.ts";
import { recordNames } from "./record-names.ts";
import { definition, references } from "./references.ts";
import { prepareRename, rename } from "./rename.ts";
import { filesRenamed } from "./rename-files.ts";
import { renderRunbookStep } from "./render-step.ts";
import { ruleSummaries } from "./rules.ts";
import { selectionRanges } from "./selection-range.ts";
import { semanticTokens, tokenLegend } from "./semantic-tokens.ts";
import type { ServerState } from "./server-state.ts";
import { categoryComponents, workspaceState } from "./state.ts";
import { pathOfUri } from "./uris.ts";
import { workspaceSymbols } from "./workspace-symbol.ts";
import { Workspaces } from "./workspaces.ts";

/** Answers on a connection until it closes. */
export function serve(connection: Connection, ports: ServerPorts): void {
  let state: ServerState | undefined;
  let isShutDown = false;

  /** A crash in one request is an error of that request; what it was about stays out of the log. */
  const guarded =
    <P, R>(name: string, answer: (state: ServerState, parameters: P, token: CancellationToken) => R | Promise<R>) =>
    async (parameters: P, token: CancellationToken): Promise<R> => {
      if (isShutDown) throw new ResponseError(ErrorCodes.InvalidRequest, "the server is shut down");
      if (!state) throw new ResponseError(ErrorCodes.ServerNotInitialized, "the server is not initialized");
      try {
        return await answer(state, parameters, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        logFailure(connection, name, error);
        throw new ResponseError(ErrorCodes.InternalError, `${name} failed: ${reasonOf(error)}`);
      }
    };
  const noticed =
    <P>(name: string, act: (state: ServerState, parameters: P) => void) =>
    (parameters: P): void => {
      try {
        if (state) act(state, parameters);
      } catch (error) {
        logFailure(connection, name, error);
      }
    };

  connection.onInitialize((parameters) => {
    const client = readClient(parameters, ports.offline);
    state = openState(connection, ports, client, parameters);
    return initializeResult(client, ports.version);
  });
  connection.onInitialized(
    noticed("initialized", ({ client, foreign, workspaces }) => {
      foreign.start();
      if (client.workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
          workspaces.foldersChanged(
            added.flatMap(({ uri }) => pathOfUri(uri) ?? []),
            removed.flatMap(({ uri }) => pathOfUri(uri) ?? []),
          ),
        );
      if (!client.watchDynamically) return;
      const watchers = [`**/*.{${watchedSuffixes.join(",")}}`, "**/mailtranche/**"].map((globPattern) => ({ globPattern }));
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => logFailure(connection, "watching files", error));
    }),
  );

  connection.onDidOpenTextDocument(
    noticed("didOpen", ({ documents, workspaces }, { textDocument }) => {
      const document = documents.open(textDocument);
      if (document) workspaces.opened(document);
    }),
  );
  connection.onDidChangeTextDocument(
    noticed("didChange", ({ documents, workspaces }, parameters) => {
      const document = documents.change(parameters);
      if (document) workspaces.changed(document);
    }),
  );
  connection.onDidCloseTextDocument(
    noticed("didClose", ({ documents, workspaces }, { textDocument }) => {
      const document = documents.close(textDocument.uri);
      if (document) workspaces.closed(document);
    }),
  );
  // A client that watches no files says at least what it has saved itself.
  connection.onDidSaveTextDocument(
    noticed("didSave", ({ client, documents, workspaces }, { textDocument }) => {
      const document = documents.at(pathOfUri(textDocument.uri) ?? "");
      if (!document || client.watchDynamically) return;
      const workspace = workspaces.of(document.path);
      if (workspace?.judges(document)) workspace.diskChanged();
    }),
  );
  connection.onDidChangeWatchedFiles(
    noticed("didChangeWatchedFiles", ({ workspaces }, { changes }) => {
      workspaces.diskChanged(changes.flatMap(({ uri }) => pathOfUri(uri) ?? []));
    }),
  );

  connection.onCompletion(guarded("completion", complete));
  connection.onHover(guarded("hover", hover));
  connection.onDocumentSymbol(guarded("documentSymbol", documentSymbols));
  connection.onDocumentHighlight(guarded("documentHighlight", documentHighlights));
  connection.onSelectionRanges(guarded("selectionRange", selectionRanges));
  connection.onDocumentLinks(guarded("documentLink", documentLinks));
  connection.onWorkspaceSymbol(guarded("workspaceSymbol", workspaceSymbols));
  connection.onFoldingRanges(guarded("foldingRange", foldingRanges));
  connection.onDocumentFormatting(guarded("formatting", formatting));
  connection.onDocumentRangeFormatting(guarded("rangeFormatting", formatting));
  connection.languages.inlayHint.on(guarded("inlayHint", inlayHints));
  connection.languages.semanticTokens.on(guarded("semanticTokens", semanticTokens));
  connection.languages.semanticTokens.onRange(guarded("semanticTokens", semanticTokens));
  connection.onDefinition(guarded("definition", definition));
  connection.onReferences(guarded("references", references));
  connection.onPrepareRename(guarded("prepareRename", prepareRename));
  connection.onRenameRequest(guarded("rename", rename));
  connection.workspace.onWillRenameFiles(guarded("willRenameFiles", filesRenamed));
  connection.onCodeLens(guarded("codeLens", codeLenses));
  connection.onCodeAction(guarded("codeAction", codeActions));
  connection.onRequest("mailtranche/checkFile", guarded("checkFile", checkFile));
  connection.onRequest("mailtranche/state", guarded("state", workspaceState));
  connection.onRequest("mailtranche/components", guarded("components", categoryComponents));
  connection.onRequest("mailtranche/preflight", guarded("preflight", preflight));
  connection.onRequest("mailtranche/newPlaybook", guarded("newPlaybook", newPlaybook));
  connection.onRequest("mailtranche/explain", guarded("explain", explainRule));
  connection.onRequest("mailtranche/rules", guarded("rules", ruleSummaries));
  connection.onRequest("mailtranche/library", guarded("library", libraryItems));
  connection.onRequest("mailtranche/libraryText", guarded("libraryText", libraryDocument));
  connection.onRequest("mailtranche/liveRecord", guarded("liveRecord", liveRecord));
  connection.onRequest("mailtranche/propagation", guarded("propagation", propagation));
  connection.onRequest("mailtranche/recordNames", guarded("recordNames", recordNames));
  connection.onRequest("mailtranche/renderStep", guarded("renderStep", renderRunbookStep));
  connection.onShutdown(() => {
    isShutDown = true;
    state?.workspaces.close();
  });
  connection.listen();
}

function openState(connection: Connection, ports: ServerPorts, client: Client, parameters: InitializeParams): ServerState {
  const documents = new OpenDocuments(client.encoding);
  const checked = new Set(client.checked.flatMap((uri) => pathOfUri(uri) ?? []));
  const foreign = new ForeignDocuments(connection, client, (error) => logFailure(connection, "asking for documents", error));
  const publisher = new DiagnosticsPublisher(documents, client, (message) => void connection.sendDiagnostics(message));
  const workspaces = new Workspaces(
    openedFolders(parameters),
    {
      ports,
      client,
      documents,
      checked,
      published: (workspace) => {
        publisher.publish(workspace);
        foreign.want(workspaces.foreign);
        // What they count hangs on answers, which come without an edit.
        if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
        if (client.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
        void connection.sendNotification("mailtranche/stateChanged");
      },
      looked: (workspace, file, findings) => publisher.publishOne(workspace, file, findings),
      warn: (text) => connection.console.warn(text),
      failed: (what, error) => logFailure(connection, what, error),
    },
    (workspace) => publisher.forget(workspace),
  );
  return { connection, ports, client, documents, workspaces, checked, foreign, warn: (text) => connection.console.warn(text) };
}

/** The folders, or in older clients the one root. */
function openedFolders({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.flatMap(({ uri }) => pathOfUri(uri) ?? []);
  if (rootUri) return [pathOfUri(rootUri) ?? []].flat();
  return rootPath ? [rootPath.replaceAll("\\", "/")] : [];
}

function initializeResult(client: Client, version: string): InitializeResult {
  return {
    serverInfo: { name: "mailtranche", version },
    capabilities: {
      positionEncoding: client.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      completionProvider: { triggerCharacters: completionTriggers },
      hoverProvider: true,
      documentSymbolProvider: true,
      documentHighlightProvider: true,
      selectionRangeProvider: true,
      documentLinkProvider: { resolveProvider: false },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      inlayHintProvider: true,
      semanticTokensProvider: { legend: tokenLegend, full: true, range: true },
      ...(client.showsLenses && { codeLensProvider: { resolveProvider: false } }),
      renameProvider: { prepareProvider: true },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind] },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        // Any file may be named by a playbook, and any folder may hold one that is.
        fileOperations: { willRename: { filters: [{ scheme: "file", pattern: { glob: "**" } }] } },
      },
    },
  };
}

/** The kind of error and where, never the texts it was about. */
function logFailure(connection: Connection, what: string, error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  connection.console.error([`${what} failed: ${reasonOf(error)}`, ...frames.slice(0, 8)].join("\n"));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown error";
}

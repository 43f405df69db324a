// What two real clients say in `initialize`, cut down to what a server may look at.
import type { ClientCapabilities } from "vscode-languageserver/node";

/** VS Code 1.101 with vscode-languageclient. */
export const vscode: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"], staleRequestSupport: { cancel: true, retryOnContentModified: [] } },
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"] },
    codeLens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
    configuration: true,
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true, dataSupport: true },
    synchronization: { dynamicRegistration: true, didSave: true },
    completion: {
      dynamicRegistration: true,
      contextSupport: true,
      completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"], insertTextModeSupport: { valueSet: [1, 2] } },
    },
    hover: { dynamicRegistration: true, contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeLens: { dynamicRegistration: true },
    codeAction: {
      dynamicRegistration: true,
      isPreferredSupport: true,
      dataSupport: true,
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "source"] } },
    },
  },
  window: { workDoneProgress: true, showMessage: {} },
};

/** A lean client as Neovim was: no snippets, flat symbols, UTF-8 positions, no registration at run time. */
export const neovim: ClientCapabilities = {
  general: { positionEncodings: ["utf-8"] },
  workspace: {
    applyEdit: true,
    workspaceEdit: { resourceOperations: ["rename"] },
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: false },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: false },
    synchronization: { dynamicRegistration: false, didSave: true },
    completion: { completionItem: { snippetSupport: false, documentationFormat: ["markdown", "plaintext"] } },
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: false },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "source"] } } },
  },
};

import * as vscode from "vscode";

const SCHEME = "mailtranche-report";
/** Without line numbers and minimap: a page to read, and wide. */
const LANGUAGE = "mailtranche-report";

/** Read-only documents with what the server answered: reports, live records, rule pages. */
export class ReportDocuments implements vscode.TextDocumentContentProvider {
  // Kept when a tab is closed, since going back may open it again; names repeat, so there are few.
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registrations: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#registrations = vscode.Disposable.from(this.#changed, vscode.workspace.registerTextDocumentContentProvider(SCHEME, this));
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.path) ?? "";
  }

  /** The document with this name; one that is open already shows the new text. */
  write(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}` });
    this.#texts.set(uri.path, text);
    this.#changed.fire(uri);
    return uri;
  }

  async showBeside(name: string, text: string): Promise<void> {
    const plain = await vscode.workspace.openTextDocument(this.write(name, text));
    const document = await vscode.languages.setTextDocumentLanguage(plain, LANGUAGE);
    // Beside nothing, it would leave half of the window empty.
    const isFree = vscode.window.tabGroups.activeTabGroup.tabs.length === 0;
    const viewColumn = isFree ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    await vscode.window.showTextDocument(document, { viewColumn, preserveFocus: true, preview: true });
  }

  dispose(): void {
    this.#registrations.dispose();
  }
}

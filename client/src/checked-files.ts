import * as vscode from "vscode";

const KEY = "mailtranche.checkedFiles";

/** Files that the user wants to be read as DNS although nothing names them: kept for this workspace until that is taken back. */
export class CheckedFiles {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#tell();
  }

  get uris(): readonly string[] {
    return this.#memory.get<readonly string[]>(KEY, []);
  }

  async set(uri: vscode.Uri, isChecked: boolean): Promise<void> {
    const own = uri.toString();
    const others = this.uris.filter((one) => one !== own);
    await this.#memory.update(KEY, isChecked ? [...others, own] : others);
    this.#tell();
  }

  /** Which of both commands is offered hangs on it. */
  #tell(): void {
    const paths = this.uris.map((uri) => vscode.Uri.parse(uri).fsPath);
    void vscode.commands.executeCommand("setContext", KEY, paths);
  }
}

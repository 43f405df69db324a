import type { OpenDocument } from "./documents.ts";
import { Workspace, type WorkspaceHost } from "./workspace.ts";

/** The folders of the editor, and one workspace for each file that is open outside of them. */
export class Workspaces {
  readonly #folders: Workspace[];
  readonly #single = new Map<string, Workspace>();
  readonly #host: WorkspaceHost;
  readonly #forget: (workspace: Workspace) => void;

  constructor(folders: readonly string[], host: WorkspaceHost, forget: (workspace: Workspace) => void) {
    this.#host = host;
    this.#forget = forget;
    this.#folders = folders.map((folder) => new Workspace(trimmed(folder), [trimmed(folder)], host));
  }

  get all(): readonly Workspace[] {
    return [...this.#folders, ...this.#single.values()];
  }

  /** The nearest folder that holds a path. */
  of(path: string): Workspace | undefined {
    const holding = this.#folders.filter(({ root }) => root === "/" || path.startsWith(`${root}/`));
    return this.#single.get(path) ?? holding.sort((a, b) => b.root.length - a.root.length)[0];
  }

  opened(document: OpenDocument): void {
    const workspace = this.of(document.path);
    if (workspace) workspace.changed();
    else {
      const folder = document.path.slice(0, Math.max(1, document.path.lastIndexOf("/")));
      this.#single.set(document.path, new Workspace(folder, [document.path], this.#host));
    }
  }

  closed(path: string): void {
    const single = this.#single.get(path);
    if (single) {
      single.close();
      this.#single.delete(path);
      this.#forget(single);
    } else {
      const workspace = this.of(path);
      workspace?.changed();
      workspace?.diskChanged();
    }
  }

  diskChanged(paths: readonly string[]): void {
    for (const workspace of this.all) {
      if (!paths.some((path) => this.of(path) === workspace || path.startsWith(`${workspace.root}/`))) continue;
      // The little internet of an example lies beside it: what answered before may answer differently now.
      const isAnswer = (path: string) => /\.zone$|faults\.ya?ml$/.test(path);
      if (paths.some(isAnswer) && workspace.parts.some(({ settings }) => settings.resolvers.some((url) => url.startsWith("embedded:"))))
        workspace.askAgain();
      workspace.diskChanged();
    }
  }

  close(): void {
    for (const workspace of this.all) workspace.close();
  }
}

function trimmed(folder: string): string {
  return folder.length > 1 ? folder.replace(/\/+$/, "") || "/" : folder;
}

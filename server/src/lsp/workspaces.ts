import type { OpenDocument } from "./documents.ts";
import { Workspace, type WorkspaceHost } from "./workspace.ts";

/** The folders of the editor, and workspaces for files that are open outside of them: one for those of one playbook. */
export class Workspaces {
  readonly #folders = new Map<string, Workspace>();
  #outside: Workspace[] = [];
  readonly #host: WorkspaceHost;
  readonly #forget: (workspace: Workspace) => void;
  #arriving: Promise<void> = Promise.resolve();

  constructor(folders: readonly string[], host: WorkspaceHost, forget: (workspace: Workspace) => void) {
    this.#host = host;
    this.#forget = forget;
    for (const folder of folders) this.#add(trimmed(folder));
  }

  get all(): readonly Workspace[] {
    return [...this.#folders.values(), ...this.#outside];
  }

  /** Resolves when every open document has its workspace: which that is, the disk knows. */
  get arrived(): Promise<void> {
    return this.#arriving;
  }

  /** The nearest workspace that holds a path. */
  of(path: string): Workspace | undefined {
    const nearest = this.all.filter((one) => one.holds(path)).sort((a, b) => b.root.length - a.root.length);
    return nearest[0];
  }

  opened(document: OpenDocument): void {
    const workspace = this.of(document.path);
    if (workspace) {
      if (workspace.judges(document)) workspace.changed();
    } else if (this.#isOurs(document))
      this.#arriving = this.#arriving
        .then(() => this.#arrive(document))
        .catch((error: unknown) => this.#host.failed("finding the workspace of a document", error));
  }

  closed(document: OpenDocument): void {
    const workspace = this.of(document.path);
    const isOurs = workspace?.judges(document);
    this.dropEmpty();
    if (!workspace || !isOurs || !this.all.includes(workspace)) return;
    workspace.changed();
    workspace.diskChanged();
  }

  /** Outside of the folders a workspace lasts as long as something of it is open. */
  dropEmpty(): void {
    const empty = this.#outside.filter((workspace) => !this.#host.documents.all.some((one) => workspace.holds(one.path)));
    this.#outside = this.#outside.filter((workspace) => !empty.includes(workspace));
    for (const workspace of empty) this.#drop(workspace);
  }

  /** The workspace of a file that the user wants to be read, with one of its own where there is none. */
  ofChecked(path: string): Workspace {
    return this.of(path) ?? this.#addOutside(path);
  }

  /** A text of an open document is another one now. */
  changed(document: OpenDocument): void {
    const workspace = this.of(document.path);
    if (workspace?.judges(document)) workspace.changed(document.path);
  }

  /** Absolute paths of the files whose language is not ours and that are judged, open or not. */
  get foreign(): readonly string[] {
    // What lies around a document that only the user names goes with it: it is no reason to ask for more.
    const lasting = this.#outside.filter((workspace) =>
      this.#host.documents.all.some((document) => workspace.holds(document.path) && this.#hasOurLanguage(document)),
    );
    return [...this.#host.checked, ...[...this.#folders.values(), ...lasting].flatMap(({ foreign }) => foreign)];
  }

  #isOurs(document: OpenDocument): boolean {
    return this.#hasOurLanguage(document) || this.#host.checked.has(document.path);
  }

  #hasOurLanguage({ path, languageId }: OpenDocument): boolean {
    return languageId === "mailtranche" || languageId === "dns-zone" || this.#host.ports.languageOf(path) !== undefined;
  }

  /** The editor opened and closed folders. */
  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    for (const folder of removed.map(trimmed)) {
      const workspace = this.#folders.get(folder);
      this.#folders.delete(folder);
      if (workspace) this.#drop(workspace);
    }
    for (const folder of added.map(trimmed)) if (!this.#folders.has(folder)) this.#add(folder);
    // What was open by itself may belong to a folder now, or to none any more.
    for (const workspace of this.#outside.splice(0)) this.#drop(workspace);
    for (const document of this.#host.documents.all) this.opened(document);
  }

  diskChanged(paths: readonly string[]): void {
    for (const workspace of this.all) {
      const here = paths.filter((path) => this.of(path) === workspace || path.startsWith(`${workspace.root}/`));
      // Most files with these endings are none of ours, and builds write many of them.
      if (!here.some((path) => !/\.(?:tf|tofu|tfvars|js)$/i.test(path) || workspace.isNamed(path))) continue;
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

  #add(folder: string): void {
    this.#folders.set(folder, new Workspace(folder, [folder], this.#host));
  }

  #drop(workspace: Workspace): void {
    workspace.close();
    this.#forget(workspace);
  }

  /** A playbook around a folder of the editor, or around another open file, holds its files too: two would tell two stories. */
  async #arrive({ path }: OpenDocument): Promise<void> {
    await Promise.all(this.all.map(({ ready }) => ready));
    for (const workspace of this.all) workspace.current();
    if (!this.#host.documents.at(path)) return;
    const known = this.of(path);
    if (known) return known.changed();
    await this.#addOutside(path).ready;
  }

  #addOutside(path: string): Workspace {
    const folder = path.slice(0, Math.max(1, path.lastIndexOf("/")));
    const workspace = new Workspace(folder, [path], this.#host);
    this.#outside.push(workspace);
    return workspace;
  }
}

function trimmed(folder: string): string {
  return folder.length > 1 ? folder.replace(/\/+$/, "") || "/" : folder;
}

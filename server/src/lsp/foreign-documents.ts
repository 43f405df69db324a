import {
  BulkRegistration,
  type BulkUnregistration,
  CodeActionKind,
  CodeActionRequest,
  CompletionRequest,
  type Connection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  HoverRequest,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { Client } from "./client.ts";

/** Inside records of any format. */
export const completionTriggers = [":", " ", "[", ",", "-", "=", ";", "@", ".", "'", '"'];
/** Suffixes of files that are watched anyway, since what they are may follow from their name. */
export const watchedSuffixes = ["yaml", "yml", "zone", "tf", "tofu", "tfvars", "js"];

/**
 * What editors call the languages of these files. Ours are not among them: a document that two selectors fit would be answered
 * twice. `plaintext` is what an editor without an extension for the format says.
 */
const languages: readonly (readonly [suffix: RegExp, ids: readonly string[]])[] = [
  [/\.(?:tf|tofu|tfvars)$/i, ["terraform", "terraform-vars", "opentofu", "opentofu-vars", "hcl", "tf"]],
  [/\.ya?ml$/i, ["yaml", "ansible", "cloudformation", "home-assistant"]],
  [/\.[cm]?js$/i, ["javascript"]],
  [/(?:)/, ["zone", "zonefile", "dns-zone-file", "bind", "bind-zone", "dns", "ini", "properties"]],
];

/**
 * Files of DNS as code that keep their own language: the editor is asked to tell of exactly those that are named, and answers
 * stand beside those of the language's own extension. A client that cannot be asked at run time sends what its user set up.
 */
export class ForeignDocuments {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #failed: (error: unknown) => void;
  #isStarted = false;
  #wanted: readonly string[] = [];
  #registered: readonly string[] = [];
  #registration: BulkUnregistration | undefined;
  #working: Promise<void> = Promise.resolve();

  constructor(connection: Connection, client: Client, failed: (error: unknown) => void) {
    this.#connection = connection;
    this.#client = client;
    this.#failed = failed;
  }

  /** The client is initialized: it may be asked now. */
  start(): void {
    this.#isStarted = true;
    this.want(this.#wanted);
  }

  /** The absolute paths that are named now. */
  want(paths: Iterable<string>): void {
    this.#wanted = [...new Set(paths)].sort();
    if (!this.#isStarted || !this.#client.syncsDynamically) return;
    this.#working = this.#working.then(() => this.#follow()).catch(this.#failed);
  }

  /** The old selector goes before the new one comes: under both at once a change would be told twice. */
  async #follow(): Promise<void> {
    const paths = this.#wanted;
    if (paths.length === this.#registered.length && paths.every((path, i) => path === this.#registered[i])) return;
    this.#registration?.dispose();
    this.#registration = undefined;
    this.#registered = paths;
    if (paths.length > 0) this.#registration = await this.#connection.client.register(this.#registrations(paths));
  }

  #registrations(paths: readonly string[]): BulkRegistration {
    const documentSelector = paths.flatMap((path) => selectorOf(path));
    const all = BulkRegistration.create();
    all.add(DidOpenTextDocumentNotification.type, { documentSelector });
    all.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
    all.add(DidSaveTextDocumentNotification.type, { documentSelector, includeText: false });
    all.add(DidCloseTextDocumentNotification.type, { documentSelector });
    if (this.#client.registers.hover) all.add(HoverRequest.type, { documentSelector });
    if (this.#client.registers.completion) all.add(CompletionRequest.type, { documentSelector, triggerCharacters: completionTriggers });
    if (this.#client.registers.codeAction)
      all.add(CodeActionRequest.type, { documentSelector, codeActionKinds: [CodeActionKind.QuickFix] });
    const unwatched = paths.filter((path) => !watchedSuffixes.some((suffix) => path.endsWith(`.${suffix}`)));
    if (this.#client.watchDynamically && unwatched.length > 0)
      all.add(DidChangeWatchedFilesNotification.type, { watchers: unwatched.map((path) => ({ globPattern: literal(path) })) });
    return all;
  }
}

function selectorOf(path: string): readonly { readonly scheme: string; readonly language: string; readonly pattern: string }[] {
  const ids = languages.find(([suffix]) => suffix.test(path))?.[1] ?? [];
  return [...ids, "plaintext"].map((language) => ({ scheme: "file", language, pattern: literal(path) }));
}

/** A path as a glob that fits only it. */
function literal(path: string): string {
  return path.replace(/[*?[\]{}]/g, "[$&]");
}

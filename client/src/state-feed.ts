import * as vscode from "vscode";
import type { WorkspaceState } from "../../server/src/lsp/protocol.ts";
import type { Server } from "./server.ts";

/** The last `mailtranche/state`, fetched again whenever the server says that it would differ. */
export class StateFeed {
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: readonly vscode.Disposable[];
  #state: WorkspaceState | undefined;
  #fetching = false;
  #stale = false;
  #settled: () => void = () => {};
  /** Resolves with the first answer, or when there will be none. */
  readonly settled = new Promise<void>((done) => {
    this.#settled = done;
  });

  readonly onDidChange = this.#changed.event;

  constructor(server: Server, log: vscode.LogOutputChannel) {
    this.#server = server;
    this.#log = log;
    this.#listeners = [
      server.onDidChangeState(() => this.#fetch()),
      server.onDidChangePhase((phase) => {
        if (phase === "running") void this.#fetch();
        if (phase === "failed") this.#settled();
      }),
    ];
  }

  get state(): WorkspaceState | undefined {
    return this.#state;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listeners, this.#changed).dispose();
  }

  // Typing makes many notifications; one request under way and one to follow are enough.
  async #fetch(): Promise<void> {
    this.#stale = true;
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      while (this.#stale) {
        this.#stale = false;
        this.#state = await this.#server.request<WorkspaceState>("mailtranche/state");
        this.#changed.fire();
      }
    } catch (error) {
      this.#log.warn(`mailtranche/state: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      this.#fetching = false;
      this.#settled();
    }
  }
}

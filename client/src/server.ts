import { randomUUID } from "node:crypto";
import * as vscode from "vscode";
import type { LanguageClient, LanguageClientOptions, WorkDoneProgressBegin, WorkDoneProgressReport } from "vscode-languageclient/node";
import type { InitializationOptions } from "../../server/src/lsp/protocol.ts";
import type { CheckedFiles } from "./checked-files.ts";
import { serverOptions } from "./settings.ts";

export type ServerPhase = "starting" | "running" | "failed" | "stopped";
export type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport;

/** The language server's process: at most one, started, stopped and asked in order. */
export class Server {
  readonly #context: vscode.ExtensionContext;
  readonly #log: vscode.LogOutputChannel;
  readonly #phaseChanged = new vscode.EventEmitter<ServerPhase>();
  readonly #stateChanged = new vscode.EventEmitter<void>();
  readonly #checked: CheckedFiles;
  #client: LanguageClient | undefined;
  #phase: ServerPhase = "stopped";
  // Start and stop one after the other, however fast they are asked for.
  #queue: Promise<void> = Promise.resolve();

  readonly onDidChangePhase = this.#phaseChanged.event;
  /** `mailtranche/stateChanged` */
  readonly onDidChangeState = this.#stateChanged.event;

  constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, checked: CheckedFiles) {
    this.#checked = checked;
    this.#context = context;
    this.#log = log;
    context.subscriptions.push(this.#phaseChanged, this.#stateChanged);
  }

  get phase(): ServerPhase {
    return this.#phase;
  }

  start(): Promise<void> {
    return this.#inOrder(() => this.#start());
  }

  stop(): Promise<void> {
    return this.#inOrder(() => this.#stop());
  }

  restart(): Promise<void> {
    return this.#inOrder(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  /** Waits until the server runs; throws when it does not. */
  async request<R>(method: string, params: object = {}, token?: vscode.CancellationToken): Promise<R> {
    return (await this.#running()).sendRequest<R>(method, params, token);
  }

  /** As `request`, with the server's progress; the returned promise ends at once when the token is cancelled. */
  async requestWithProgress<R>(
    method: string,
    params: object,
    report: (progress: WorkDone) => void,
    token: vscode.CancellationToken,
  ): Promise<R> {
    const client = await this.#running();
    const { WorkDoneProgress } = await import("vscode-languageclient/node");
    const workDoneToken = randomUUID();
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (progress) => {
      if (progress.kind !== "end") report(progress);
    });
    const cancelled = new Promise<never>((_, reject) => {
      token.onCancellationRequested(() => reject(new vscode.CancellationError()));
    });
    try {
      return await Promise.race([client.sendRequest<R>(method, { ...params, workDoneToken }, token), cancelled]);
    } finally {
      listening.dispose();
    }
  }

  async #running(): Promise<LanguageClient> {
    await this.#queue;
    if (this.#client === undefined) throw new Error(vscode.l10n.t("The Mailtranche server is not running; its log says why"));
    return this.#client;
  }

  #inOrder(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step, step).catch((error: unknown) => {
      this.#log.error(error instanceof Error ? error : String(error));
      this.#enter("failed");
    });
    return this.#queue;
  }

  async #start(): Promise<void> {
    if (this.#client !== undefined) return;
    this.#enter("starting");
    // Loaded here and not above: activation costs nothing until the server is wanted.
    const { LanguageClient, RevealOutputChannelOn, State, TransportKind } = await import("vscode-languageclient/node");
    const module = this.#context.asAbsolutePath("dist/server.cjs");
    // Files of other languages are told when the server asks for them by name: those of every YAML or JavaScript would not be.
    // Which files to watch the server says itself, as it does to every editor.
    const options: LanguageClientOptions = {
      documentSelector: ["mailtranche", "dns-zone"].map((language) => ({ scheme: "file", language })),
      initializationOptions: () =>
        ({ ...serverOptions(), checked: this.#checked.uris, library: true, commands: true }) satisfies InitializationOptions,
      initializationFailedHandler: () => false,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    };
    // From the second start on, Node reads the server as it compiled it (22.1 and newer). The cache goes when this version goes;
    // where the folder may not be written, every start compiles.
    const env = { NODE_COMPILE_CACHE: this.#context.asAbsolutePath("dist/.compile-cache") };
    const server = { module, transport: TransportKind.ipc, options: { env } };
    const client = new LanguageClient("mailtranche", "Mailtranche", server, options);
    client.onNotification("mailtranche/stateChanged", () => this.#stateChanged.fire());
    client.onDidChangeState(({ newState }) => {
      // Also after a crash, from which the client starts the process again by itself.
      if (newState === State.Running) this.#enter("running");
    });
    try {
      await client.start();
      this.#client = client;
      const { trusted, offline } = serverOptions();
      this.#log.info(`server ${client.initializeResult?.serverInfo?.version ?? ""}: trusted ${trusted}, offline ${offline}`);
    } catch (error) {
      await client.dispose().catch(() => {});
      throw error;
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    if (client === undefined) return;
    await client.dispose();
    this.#enter("stopped");
  }

  #enter(phase: ServerPhase): void {
    this.#phase = phase;
    this.#phaseChanged.fire(phase);
  }
}

// Drives the built server over stdio as an editor would, on a copy of an example.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClientCapabilities, Diagnostic, Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { createProtocolConnection, type ProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

const root = join(import.meta.dirname, "..", "..");
const bundle = join(root, "dist", "server.cjs");

/** `npm test` has built it; alone, these tests build what is older than its sources. */
export function buildServer(): void {
  const newest = Math.max(
    ...readdirSync(join(root, "server", "src"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest)
    execFileSync(process.execPath, [join(root, "scripts", "build.mjs"), "server"], { cwd: root, stdio: "pipe" });
}

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Registration {
  readonly id: string;
  readonly method: string;
  readonly registerOptions?: unknown;
}

export interface StartOptions {
  readonly capabilities: ClientCapabilities;
  readonly initializationOptions?: object;
  /** Changes the copy before the server sees it. */
  readonly prepare?: (folder: string) => void;
  readonly example?: string;
  /** More arguments of the server's command line. */
  readonly arguments?: readonly string[];
  /** What `initialize` says of the place, instead of one folder with the example in it. */
  readonly place?: (folder: string) => object;
}

export class Editor {
  readonly folder: string;
  readonly connection: ProtocolConnection;
  readonly published: Published[] = [];
  readonly registrations: string[] = [];
  /** What is registered at this moment, by id. */
  readonly registered = new Map<string, { readonly method: string; readonly registerOptions?: unknown }>();
  readonly logged: string[] = [];
  initialized: { capabilities: { positionEncoding?: string } } = { capabilities: {} };
  stateChanges = 0;
  readonly #process: ChildProcess;
  readonly #texts = new Map<string, { version: number; text: string }>();
  readonly #utf8: boolean;

  private constructor(folder: string, utf8: boolean, more: readonly string[]) {
    this.folder = folder;
    this.#utf8 = utf8;
    const server = spawn(process.execPath, [bundle, "--stdio", ...more], { stdio: ["pipe", "pipe", "pipe"] });
    this.#process = server;
    server.stderr.on("data", (chunk) => this.logged.push(String(chunk)));
    this.connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    this.connection.onNotification("textDocument/publishDiagnostics", (message: Published) => void this.published.push(message));
    this.connection.onNotification("mailtranche/stateChanged", () => void this.stateChanges++);
    this.connection.onNotification("window/logMessage", ({ message }: { message: string }) => void this.logged.push(message));
    this.connection.onRequest("client/registerCapability", ({ registrations }: { registrations: readonly Registration[] }) => {
      this.registrations.push(...registrations.map(({ method }) => method));
      for (const registration of registrations) this.registered.set(registration.id, registration);
      return null;
    });
    this.connection.onRequest("client/unregisterCapability", ({ unregisterations }: { unregisterations: readonly { id: string }[] }) => {
      for (const { id } of unregisterations) this.registered.delete(id);
      return null;
    });
    this.connection.onRequest("workspace/inlayHint/refresh", () => null);
    this.connection.listen();
  }

  static async start(options: StartOptions): Promise<Editor> {
    const folder = mkdtempSync(join(tmpdir(), "mailtranche-protocol-"));
    cpSync(join(root, "examples", options.example ?? "northwind"), folder, { recursive: true });
    options.prepare?.(folder);
    const editor = new Editor(folder, options.capabilities.general?.positionEncodings?.[0] === "utf-8", options.arguments ?? []);
    editor.initialized = await editor.connection.sendRequest("initialize", {
      processId: process.pid,
      ...(options.place?.(folder) ?? { rootUri: editor.uri(""), workspaceFolders: [{ uri: editor.uri(""), name: "example" }] }),
      capabilities: options.capabilities,
      initializationOptions: options.initializationOptions ?? { trusted: true },
    });
    await editor.connection.sendNotification("initialized", {});
    return editor;
  }

  uri(path: string): string {
    return pathToFileURL(path === "" ? this.folder : join(this.folder, path)).href;
  }

  /** Paths of the documents whose language is not ours and that the server asks to hear of. */
  get asked(): readonly string[] {
    const open = [...this.registered.values()].find(({ method }) => method === "textDocument/didOpen")?.registerOptions;
    const { documentSelector = [] } = (open ?? {}) as { documentSelector?: readonly { pattern: string }[] };
    return [...new Set(documentSelector.map(({ pattern }) => pattern.slice(this.folder.length + 1)))].sort();
  }

  disk(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  text(path: string): string {
    return this.#texts.get(path)?.text ?? this.disk(path);
  }

  async open(path: string, languageId = path.endsWith(".zone") ? "dns-zone" : "mailtranche"): Promise<void> {
    const text = this.disk(path);
    this.#texts.set(path, { version: 1, text });
    await this.connection.sendNotification("textDocument/didOpen", { textDocument: { uri: this.uri(path), languageId, version: 1, text } });
  }

  async close(path: string): Promise<void> {
    this.#texts.delete(path);
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri: this.uri(path) } });
  }

  /** Replaces the first `from` by an edit of that range. */
  async replace(path: string, from: string, to: string): Promise<number> {
    const text = this.text(path);
    const start = text.indexOf(from);
    if (start < 0) throw new Error(`${path} does not hold ${from}`);
    const range = { start: this.position(path, start), end: this.position(path, start + from.length) };
    return this.#change(path, text.slice(0, start) + to + text.slice(start + from.length), { range, text: to });
  }

  setText(path: string, text: string): Promise<number> {
    return this.#change(path, text, { text });
  }

  async #change(path: string, text: string, change: object): Promise<number> {
    const version = (this.#texts.get(path)?.version ?? 0) + 1;
    this.#texts.set(path, { version, text });
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.uri(path), version },
      contentChanges: [change],
    });
    return version;
  }

  version(path: string): number | undefined {
    return this.#texts.get(path)?.version;
  }

  position(path: string, offset: number): Position {
    const before = this.text(path).slice(0, offset);
    const line = before.split("\n").length - 1;
    const column = before.slice(before.lastIndexOf("\n") + 1);
    return { line, character: this.#utf8 ? Buffer.byteLength(column) : column.length };
  }

  /** Where `marker` stands; `after`: behind it. */
  at(path: string, marker: string, after = false): Position {
    const offset = this.text(path).indexOf(marker);
    if (offset < 0) throw new Error(`${path} does not hold ${marker}`);
    return this.position(path, offset + (after ? marker.length : 0));
  }

  textIn(path: string, range: Range): string {
    return this.text(path).slice(this.#offset(path, range.start), this.#offset(path, range.end));
  }

  #offset(path: string, { line, character }: Position): number {
    const lines = this.text(path).split("\n");
    const start = lines.slice(0, line).join("\n").length + (line > 0 ? 1 : 0);
    const own = lines[line] ?? "";
    return start + (this.#utf8 ? Buffer.from(own).subarray(0, character).toString().length : character);
  }

  /** Applies an edit as an editor would, for open documents and for files. */
  async apply(edit: WorkspaceEdit): Promise<void> {
    const byUri = new Map<string, TextEdit[]>(Object.entries(edit.changes ?? {}));
    const removed: string[] = [];
    for (const change of edit.documentChanges ?? []) {
      if ("kind" in change) {
        if (change.kind === "create") this.write(this.#pathOf(change.uri), "");
        if (change.kind === "delete") removed.push(this.#pathOf(change.uri));
        continue;
      }
      const path = this.#pathOf(change.textDocument.uri);
      if (change.textDocument.version !== null && change.textDocument.version !== this.version(path))
        throw new Error(`${path}: edit of another version`);
      byUri.set(change.textDocument.uri, change.edits as TextEdit[]);
    }
    for (const [uri, edits] of byUri) {
      const path = this.#pathOf(uri);
      let text = this.text(path);
      const placed = edits.map(({ range, newText }) => ({
        start: this.#offset(path, range.start),
        end: this.#offset(path, range.end),
        newText,
      }));
      for (const { start, end, newText } of placed.sort((a, b) => b.start - a.start))
        text = text.slice(0, start) + newText + text.slice(end);
      if (this.#texts.has(path)) await this.setText(path, text);
      else this.write(path, text);
    }
    for (const path of removed) {
      if (this.#texts.has(path)) await this.close(path);
      rmSync(join(this.folder, path));
    }
  }

  #pathOf(uri: string): string {
    return decodeURIComponent(uri.slice(this.uri("").length + 1));
  }

  /** What the client shows for a document now. */
  shown(path: string): readonly Diagnostic[] {
    return this.published.filter(({ uri }) => uri === this.uri(path)).at(-1)?.diagnostics ?? [];
  }

  lastPublished(path: string): Published | undefined {
    return this.published.filter(({ uri }) => uri === this.uri(path)).at(-1);
  }

  async until<T>(what: string, look: () => T | undefined | false, milliseconds = 15_000): Promise<T> {
    const end = Date.now() + milliseconds;
    for (;;) {
      const seen = look();
      if (seen !== undefined && seen !== false) return seen;
      if (Date.now() > end)
        throw new Error(`never: ${what}\n${this.logged.join("\n")}\n${JSON.stringify(this.published.at(-1))?.slice(0, 2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** A diagnostic with this code in the current version of a document. */
  finding(path: string, code: string): Promise<Diagnostic> {
    return this.until(`${code} in ${path}`, () => {
      const last = this.lastPublished(path);
      return last?.version === this.version(path) && last?.diagnostics.find((one) => one.code === code);
    });
  }

  /** The current version of a document is judged and has no finding of this code. */
  async clean(path: string, code: string): Promise<void> {
    await this.until(`no ${code} in ${path}`, () => {
      const last = this.lastPublished(path);
      return last !== undefined && last.version === this.version(path) && !last.diagnostics.some((one) => one.code === code);
    });
  }

  request<T>(method: string, parameters: object = {}): Promise<T> {
    return this.connection.sendRequest(method, parameters);
  }

  about(path: string, position?: Position): object {
    return { textDocument: { uri: this.uri(path) }, ...(position && { position }) };
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const code = await ended;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}

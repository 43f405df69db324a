import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.ts";
import type { OpenDocuments } from "./documents.ts";
import type { ForeignDocuments } from "./foreign-documents.ts";
import type { ServerPorts } from "./ports.ts";
import type { Workspaces } from "./workspaces.ts";

/** What every request may use. */
export interface ServerState {
  readonly connection: Connection;
  readonly ports: ServerPorts;
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly workspaces: Workspaces;
  /** Absolute paths of files that the user wants to be read as DNS. */
  readonly checked: Set<string>;
  readonly foreign: ForeignDocuments;
  warn(text: string): void;
}

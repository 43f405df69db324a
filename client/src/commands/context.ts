import type * as vscode from "vscode";
import type { CheckedFiles } from "../checked-files.ts";
import type { ReportDocuments } from "../documents.ts";
import type { Server } from "../server.ts";
import type { StateFeed } from "../state-feed.ts";
import type { StepRenderer } from "../views/index.ts";

/** What the commands work with. */
export interface CommandContext {
  readonly server: Server;
  readonly checked: CheckedFiles;
  readonly feed: StateFeed;
  readonly documents: ReportDocuments;
  readonly log: vscode.LogOutputChannel;
  readonly steps: StepRenderer;
}

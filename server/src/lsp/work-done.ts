import type { CancellationToken, WorkDoneProgressReporter } from "vscode-languageserver";
import { Cancellation } from "./cancellation.ts";
import type { ServerState } from "./server-state.ts";

export interface Work {
  readonly cancellation: Cancellation;
  readonly progress: WorkDoneProgressReporter | undefined;
}

/** Runs what takes long with a progress, where the client gave a token, and ends it by either way to cancel. */
export async function withProgress<R>(
  { connection }: ServerState,
  workDoneToken: number | string | undefined,
  token: CancellationToken,
  { title, message }: { readonly title: string; readonly message: string },
  run: (work: Work) => Promise<R>,
): Promise<R> {
  const cancellation = new Cancellation();
  const listeners = [token.onCancellationRequested(() => cancellation.cancel())];
  if (token.isCancellationRequested) cancellation.cancel();
  if (workDoneToken !== undefined)
    listeners.push(
      connection.onNotification("window/workDoneProgress/cancel", (cancelled: { token: unknown }) => {
        if (cancelled.token === workDoneToken) cancellation.cancel();
      }),
    );
  const progress = workDoneToken === undefined ? undefined : connection.window.attachWorkDoneProgress(workDoneToken);
  progress?.begin(title, 0, message, true);
  try {
    return await run({ cancellation, progress });
  } finally {
    progress?.done();
    for (const listener of listeners) listener.dispose();
  }
}

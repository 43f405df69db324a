import type { CancellationToken, WorkDoneProgressReporter } from "vscode-languageserver";
import type { Answer, Lookup, Question } from "../dns/index.ts";
import { type Analysis, Session } from "../engine/index.ts";
import { preflightResult, preflightText } from "../report/index.ts";
import type { Cancellation } from "./cancellation.ts";
import type { Part } from "./part.ts";
import type { PreflightParams, PreflightResult } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";
import { withProgress } from "./work-done.ts";
import type { Workspace } from "./workspace.ts";

/** Asks everything again, beside what is shown meanwhile; ended early, it says what it has. */
export async function preflight(state: ServerState, parameters: PreflightParams, token: CancellationToken): Promise<PreflightResult> {
  const started = performance.now();
  const words = { title: "Preflight", message: "reading" };
  return withProgress(state, parameters?.workDoneToken, token, words, ({ cancellation, progress }) =>
    askAll(state, parameters, cancellation, progress, started),
  );
}

async function askAll(
  state: ServerState,
  parameters: PreflightParams,
  cancellation: Cancellation,
  progress: WorkDoneProgressReporter | undefined,
  started: number,
): Promise<PreflightResult> {
  const wanted = parameters?.tranches;
  const analyses: Analysis[] = [];
  let complete = true;
  let fixedClock = false;
  for (const workspace of state.workspaces.all) {
    await workspace.ready;
    for (const part of workspace.current()) {
      const own = part.session.snapshot.model.playbooks;
      const tranches = wanted?.filter(({ playbook }) => own.some(({ id }) => id === playbook)).map(({ id }) => id);
      if (own.length === 0 || tranches?.length === 0) continue;
      const asked = await askPart(state, workspace, part, tranches, cancellation, progress);
      analyses.push(asked.analysis);
      complete &&= asked.complete;
      fixedClock ||= part.settings.now !== undefined;
    }
  }
  const result = preflightResult(analyses, {
    toolVersion: state.ports.version,
    durationMs: performance.now() - started,
    complete,
    fixedClock,
    focus: [],
    minSeverity: "hint",
  });
  return {
    report: analyses.length > 0 ? preflightText(result) : "There is no playbook here.\n",
    complete,
    verdicts: result.tranches.map(({ playbook, id, verdict }) => ({ playbook, id, verdict })),
  };
}

async function askPart(
  state: ServerState,
  workspace: Workspace,
  part: Part,
  tranches: readonly string[] | undefined,
  cancellation: Cancellation,
  progress: WorkDoneProgressReporter | undefined,
): Promise<{ readonly analysis: Analysis; readonly complete: boolean }> {
  const request = { live: true, ...(tranches && { tranches }) };
  const session = new Session(state.ports.rules, { now: state.ports.now });
  session.load(part.files.files, part.files.unreadable);
  const opened = part.isOnline && !cancellation.aborted ? await state.ports.openLookup(part.lookupRequest()) : undefined;
  if (opened && !opened.ok) state.warn(opened.why);
  if (!opened?.ok) return { analysis: session.analyse(request), complete: false };
  for (const problem of opened.problems) state.warn(problem);
  const generation = workspace.generation;
  const answers: (readonly [Question, Answer])[] = [];
  const lookup: Lookup = {
    ask: async (question, signal) => {
      const answer = await opened.lookup.ask(question, signal);
      if (!cancellation.aborted) answers.push([question, answer]);
      return answer;
    },
    close: () => opened.lookup.close(),
  };
  try {
    const onProgress = (done: number, asked: number) => {
      // Answers may still come in behind a cancel, and nothing may follow the end of a progress.
      if (!cancellation.aborted) progress?.report(Math.floor((100 * done) / Math.max(1, asked)), `${done} of ${asked} answers`);
    };
    const { complete } = await session.settle(lookup, request, { signal: cancellation, onProgress });
    // What is shown rests on the newer answers from now on.
    if (generation === workspace.generation) {
      for (const [question, answer] of answers) part.session.record(question, answer);
      workspace.answersChanged();
    }
    return { analysis: session.analyse(request), complete };
  } finally {
    lookup.close();
  }
}

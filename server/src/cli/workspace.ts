import { type Instant, joinPath } from "../base/index.ts";
import { type Analysis, type AnalysisRequest, Session, type UnreadableFile, type WorkspaceFile } from "../engine/index.ts";
import { readWorkspace } from "../playbook/index.ts";
import { preferredLookup } from "./lookups.ts";
import type { AnalysisOptions } from "./options.ts";
import { progressLine } from "./output.ts";
import { documentsOf, type Part, partsOf, type Shown } from "./parts.ts";
import type { CliPorts } from "./ports.ts";
import { UsageError } from "./usage.ts";

export interface OpenedWorkspace {
  readonly files: readonly WorkspaceFile[];
  readonly unreadable: readonly UnreadableFile[];
  /** As shown. */
  readonly focus: readonly string[];
  readonly parts: readonly Part[];
  readonly shown: Shown;
}

/** Reads what the starts name; a start that is nothing is an error, not an empty result. */
export async function openWorkspace(starts: readonly string[], options: AnalysisOptions, ports: CliPorts): Promise<OpenedWorkspace> {
  const loaded = await ports.readWorkspace({ starts, ...(options.origin === undefined ? {} : { origin: options.origin }) });
  const { rejected, unreadable } = loaded;
  if (rejected.length > 0) throw new UsageError(reasons(rejected, loaded.shown));
  if (loaded.files.length === 0) throw new UsageError(unreadable.length > 0 ? reasons(unreadable, loaded.shown) : nothingThere(starts));
  const { files, alias } = await withSettings(loaded.files, options, ports);
  const shown: Shown = (path) => alias(path) ?? loaded.shown(path);
  const focus = loaded.focus.map((path) => (path.endsWith("/") ? `${shown(path.slice(0, -1))}/` : shown(path)));
  return { files, unreadable, focus: focus.includes("./") ? [] : focus, shown, parts: partsOf(files, unreadable, shown) };
}

const reasons = (files: readonly UnreadableFile[], shown: Shown): string =>
  files.map(({ path, why }) => `${shown(path)} ${why}`).join("\n");

function nothingThere(starts: readonly string[]): string {
  return `nothing to read in ${starts.join(", ")}: there is no playbook document (mailtranche/migration.yaml or *.mailtranche.yaml) and no .zone file; name a file or another folder, or write a first plan with \`mailtranche init\``;
}

/** The same workspace with other texts: after fixes. */
export function reopen(opened: OpenedWorkspace, files: readonly WorkspaceFile[]): OpenedWorkspace {
  return { ...opened, files, parts: partsOf(files, opened.unreadable, opened.shown) };
}

const isSettings = (file: WorkspaceFile): boolean => file.language === "mailtranche" && /^kind:[ \t]*["']?Settings\b/m.test(file.text);

interface WithSettings {
  readonly files: readonly WorkspaceFile[];
  /** The path that a file has on disk, where another stands in its place. */
  readonly alias: (path: string) => string | undefined;
}

/** `--settings` stands where the workspace has its own, so that everything finds it. */
async function withSettings(files: readonly WorkspaceFile[], options: AnalysisOptions, ports: CliPorts): Promise<WithSettings> {
  const given = options.settings;
  if (given === undefined) return { files, alias: () => undefined };
  const read = await ports.readText(given);
  if (!read.ok) throw new UsageError(`--settings ${given} ${read.why}`);
  const file: WorkspaceFile = { path: given, text: read.text, language: "mailtranche" };
  if (!isSettings(file)) throw new UsageError(`--settings ${given} is no document of \`kind: Settings\``);
  const own = files.filter(isSettings).map(({ path }) => path);
  const folders = readWorkspace(documentsOf(files)).playbooks.map(({ folder }) => folder);
  const places = own.length > 0 ? own : (folders.length > 0 ? folders : [""]).map((folder) => joinPath(folder, "settings.yaml"));
  return {
    files: [...files.filter((one) => !own.includes(one.path)), ...places.map((path): WorkspaceFile => ({ ...file, path }))],
    alias: (path) => (places.includes(path) ? given : undefined),
  };
}

export interface Ran {
  readonly analyses: readonly Analysis[];
  readonly complete: boolean;
  readonly fixedClock: boolean;
}

/** Analyses every part. Live ones ask until nothing is open, or until somebody stops it. */
export async function analyseWorkspace(
  opened: OpenedWorkspace,
  request: AnalysisRequest,
  options: AnalysisOptions,
  ports: CliPorts,
): Promise<Ran> {
  if (options.recordFacts !== undefined && opened.parts.filter(hasTexts).length > 1)
    throw new UsageError("--record-facts writes the answers of one playbook: name its folder");
  const progress = progressLine(options, ports);
  const analyses: Analysis[] = [];
  let complete = true;
  for (const part of opened.parts) {
    const session = sessionOf(part, options, ports);
    if (request.live && hasTexts(part)) {
      const answers = await preferredLookup(part.settings, () => session.now(), options, ports);
      try {
        const settled = await session.settle(answers.lookup, request, { signal: ports.cancelled, onProgress: progress.report });
        complete &&= settled.complete;
      } finally {
        answers.lookup.close();
        progress.clear();
      }
      await answers.save();
    }
    analyses.push(relabelled(session.analyse(request), opened.shown));
  }
  return { analyses, complete, fixedClock: options.now !== undefined || opened.parts.some(({ settings }) => settings.now !== undefined) };
}

const hasTexts = (part: Part): boolean => part.files.length > 0;

export function sessionOf(part: Part, options: AnalysisOptions, ports: CliPorts): Session {
  const started: Instant = ports.now();
  const session = new Session(ports.rules, { now: () => started, ...(options.now === undefined ? {} : { fixedNow: options.now }) });
  session.load(part.files, part.unreadable);
  return session;
}

function relabelled(analysis: Analysis, shown: Shown): Analysis {
  return {
    ...analysis,
    documents: analysis.documents.map((document) => ({ ...document, path: shown(document.path) })),
    unreadable: analysis.unreadable.map(({ path, why }) => ({ path: shown(path), why })),
  };
}

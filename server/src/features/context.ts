import type { Place, SourceDocument, SourceRange } from "../base/index.ts";
import type { Playbook, SourceFile, WorkspaceModel } from "../playbook/index.ts";
import type { Ask } from "../records/index.ts";
import type { Rule, ZoneText } from "../rules/index.ts";
import type { LocatedSet, RecordSource, ZoneSource } from "../zones/index.ts";

/** The texts of a workspace as they are now. A Snapshot of the engine is one. */
export interface FeatureContext {
  readonly model: WorkspaceModel;
  readonly documents: readonly SourceDocument[];
  readonly zones: readonly ZoneText[];
  readonly rules: readonly Rule[];
  /** What is known of live DNS; it asks nobody. */
  readonly known?: Ask;
  /** Prose of the rules' pages, Markdown. */
  readonly pages: (rule: string) => string | undefined;
}

export function fileAt(context: FeatureContext, path: string): SourceFile | undefined {
  return context.model.files.find((file) => file.path === path);
}

/** The zone of a text: its own, or the one that includes it. */
export function zoneAt(context: FeatureContext, path: string): ZoneSource | undefined {
  const own = context.zones.find((one) => one.path === path && one.kind === "file");
  const zone = own ?? context.zones.find((one) => one.kind === "file" && one.source.includes?.has(path));
  return zone?.kind === "file" ? zone.source : undefined;
}

/** Where a place stands in a document; `undefined`: in another one. */
export function rangeIn(context: FeatureContext, path: string, { unit, start, end }: Place): SourceRange | undefined {
  const home = context.documents.find((document) => document.path === path)?.units.find((one) => one.unit === unit);
  return home && { start: home.offset + start, end: home.offset + end };
}

export interface RecordInText {
  readonly set: LocatedSet;
  readonly source: RecordSource;
  readonly range: SourceRange;
}

/** Records of a text that is no document of ours, with where they stand in it; all records of a `$GENERATE` stand at one place. */
export function recordsAt(context: FeatureContext, path: string): readonly RecordInText[] {
  const records = new Map<RecordSource, RecordInText>();
  for (const set of zoneAt(context, path)?.sets ?? []) {
    for (const source of set.sources) {
      const range = rangeIn(context, path, source.place);
      if (range) records.set(source, { set, source, range });
    }
  }
  return [...records.values()];
}

/** The playbook that a document belongs to; the only one there is, for a document of none. */
export function playbookOf(context: FeatureContext, path: string): Playbook | undefined {
  const { playbooks } = context.model;
  return (
    playbooks.find((playbook) => playbook.files.some((file) => file.path === path)) ?? (playbooks.length === 1 ? playbooks[0] : undefined)
  );
}

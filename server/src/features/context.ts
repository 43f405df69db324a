import type { Place, SourceDocument, SourceRange } from "../base/index.ts";
import type { Playbook, SourceFile, WorkspaceModel } from "../playbook/index.ts";
import type { Ask } from "../records/index.ts";
import type { Rule, ZoneText } from "../rules/index.ts";
import type { ZoneSource } from "../zones/index.ts";

/** The texts of a workspace as they are now. A Snapshot of the engine is one. */
export interface FeatureContext {
  readonly model: WorkspaceModel;
  readonly documents: readonly SourceDocument[];
  readonly zones: readonly ZoneText[];
  readonly rules: readonly Rule[];
  /** What is known of live DNS; it asks nobody. */
  readonly known?: Ask;
  /** Prose of the rules' pages, Markdown. */
  readonly pages: Readonly<Record<string, string>>;
}

export function fileAt(context: FeatureContext, path: string): SourceFile | undefined {
  return context.model.files.find((file) => file.path === path);
}

export function zoneAt(context: FeatureContext, path: string): ZoneSource | undefined {
  const zone = context.zones.find((one) => one.path === path && one.kind === "file");
  return zone?.kind === "file" ? zone.source : undefined;
}

/** Where a place stands in a document; `undefined`: in another one. */
export function rangeIn(context: FeatureContext, path: string, { unit, start, end }: Place): SourceRange | undefined {
  const home = context.documents.find((document) => document.path === path)?.units.find((one) => one.unit === unit);
  return home && { start: home.offset + start, end: home.offset + end };
}

/** The playbook that a document belongs to; the only one there is, for a document of none. */
export function playbookOf(context: FeatureContext, path: string): Playbook | undefined {
  const { playbooks } = context.model;
  return (
    playbooks.find((playbook) => playbook.files.some((file) => file.path === path)) ?? (playbooks.length === 1 ? playbooks[0] : undefined)
  );
}

import { joinPath } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import { wantedTables } from "./inventory/index.ts";
import { itemsOf } from "./maps.ts";
import { isPath } from "./paths.ts";
import type { Playbook, Settings, WorkspaceModel } from "./types.ts";

// What a model needs beside its YAML documents. All paths and globs are relative to the workspace folder.

export interface WantedZoneFile {
  readonly path: string;
  /** Where the text that names the file says it. */
  readonly origin?: Name;
}

/** Zone files that the playbook names one by one: `zone` of its domains, `base` of its Zone documents. */
export function wantedZoneFiles(playbook: Playbook): readonly WantedZoneFile[] {
  const paths = new Map<string, Name | undefined>();
  const want = (path: string, origin: Name | undefined) => paths.set(path, paths.get(path) ?? origin);
  for (const { base, origins } of playbook.zones.values()) {
    // With several origins the file must say its own.
    if (base !== undefined) want(base, origins.length === 1 ? origins[0] : undefined);
  }
  // One file may serve several domains, of which the one above the others is its origin.
  for (const domain of [...playbook.domains.values()].sort((a, b) => a.name.length - b.name.length)) {
    if (domain.zone !== undefined && isPath(domain.zone)) want(joinPath(playbook.folder, domain.zone), domain.name);
  }
  // A Zone document that is named by its path is here already.
  for (const { path } of playbook.files) paths.delete(path);
  return [...paths].map(([path, origin]) => ({ path, ...(origin !== undefined && { origin }) }));
}

/** CSV files that a playbook names: its inventory, and lists of mailboxes of its cohorts and of those who moved. */
export function wantedTableFiles({ fields, folder, decisions }: Playbook): readonly string[] {
  return [...new Set([...wantedTables(fields, folder), ...decisions.flatMap(({ cohort }) => cohort?.path ?? [])])];
}

/** Files and globs of DMARC aggregate reports: evidence of the KPIs that they are read for. */
export function wantedReports({ fields, folder }: Playbook): readonly string[] {
  const globs = (fields.get("kpis")?.entries() ?? []).flatMap(([, kpi]) => {
    const files = kpi.get("reader")?.text === "dmarc" ? kpi.get("files") : undefined;
    if (!files) return [];
    return files.node.kind === "list" ? files.items().map(({ text }) => text) : [files.text];
  });
  return [...new Set(globs.filter((glob) => glob !== "").map((glob) => joinPath(folder, glob)))];
}

export interface WantedGlobs {
  /** Files read as DNS beside those that are named: Settings `zones`. */
  readonly zones: readonly string[];
  /** YAML documents outside the playbooks' folders: `use`. */
  readonly documents: readonly string[];
}

export function wantedGlobs(model: WorkspaceModel): WantedGlobs {
  const zones = new Set<string>();
  const documents = new Set<string>();
  const addZones = (settings: Settings, folder: string) => {
    for (const glob of settings.zoneGlobs) zones.add(joinPath(folder, glob));
  };
  for (const playbook of model.playbooks) {
    addZones(playbook.settings, playbook.folder);
    for (const item of itemsOf(playbook.root.get("use")))
      if (item.kind === "scalar" && item.text !== "") documents.add(joinPath(playbook.folder, item.text));
  }
  if (model.playbooks.length === 0) addZones(model.settings, model.settings.folder);
  return { zones: [...zones], documents: [...documents] };
}

import { toName } from "../dns/index.ts";
import { readZoneDocument, type ZoneDocument } from "../zones/index.ts";
import { isOurs } from "./kinds.ts";
import type { SourceFile } from "./types.ts";

const read = new WeakMap<SourceFile, { readonly folder: string; readonly zone: ZoneDocument }>();

/** The Zone documents of a playbook; `folder` is where it lies, and where their paths start. One without id has its path. */
export function readZones(files: readonly SourceFile[], folder: string): ReadonlyMap<string, ZoneDocument> {
  const zones = new Map<string, ZoneDocument>();
  for (const file of files) {
    const id = file.id ?? file.path;
    if (isOurs(file) && file.kind === "Zone" && !zones.has(id)) zones.set(id, zoneOf(file, folder));
  }
  return zones;
}

/** Zone documents are long and stay the same while something else is edited. */
function zoneOf(file: SourceFile, folder: string): ZoneDocument {
  const known = read.get(file);
  if (known?.folder === folder) return known.zone;
  const zone = readZoneDocument(file.yaml, { folder, toName });
  read.set(file, { folder, zone });
  return zone;
}

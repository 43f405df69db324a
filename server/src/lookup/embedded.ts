import { LineIndex, type TextUnit } from "../base/index.ts";
import { type Name, parseName } from "../dns/index.ts";
import { policyUrl } from "../records/index.ts";
import { readDns, wantedBeside } from "../zones/index.ts";
import { noFaults, readFaults } from "./faults.ts";
import { type Internet, type ServedZone, servedZone } from "./internet.ts";

/** How the embedded internet reads its folder; a file that is not there gives `undefined`. */
export interface FolderReader {
  /** File names, without folders. */
  list(folder: string): Promise<readonly string[]>;
  readFile(path: string): Promise<string | undefined>;
}

export interface LoadedInternet {
  readonly internet: Internet;
  /** Each names its file, its line where it has one, and what to do. */
  readonly problems: readonly string[];
}

const zoneSuffix = ".zone";
const policySuffix = ".mta-sts.txt";
const staleSuffix = ".stale.zone";

/** The system's word for it (`ENOENT`); its message would show the paths of this machine. */
function reasonOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : error instanceof Error ? error.message : String(error);
}

/** The zone files of a folder, its MTA-STS policies (`DOMAIN.mta-sts.txt`) and its `faults.yaml`. Where a file does not say its origin, its name does. */
export async function loadInternet(folder: string, reader: FolderReader): Promise<LoadedInternet> {
  const problems: string[] = [];
  const names = await reader.list(folder).catch((error: unknown): readonly string[] => {
    problems.push(`embedded:${folder}: the folder cannot be read (${reasonOf(error)})`);
    return [];
  });
  const read = async (file: string) => {
    const path = `${folder.replace(/\/+$/, "")}/${file}`;
    const text = await reader.readFile(path).catch(() => undefined);
    if (text === undefined) problems.push(`${path} cannot be read`);
    return text === undefined ? undefined : { path, text };
  };
  const readZone = async (file: string, suffix: string) => {
    const found = await read(file);
    const origin = parseName(file.slice(0, -suffix.length));
    const units = found && (await withIncluded(found.path, found.text));
    const source =
      found &&
      readDns(units?.get(found.path) ?? { text: found.text }, {
        path: found.path,
        ...(origin === undefined ? {} : { origin }),
        unit: (path) => units?.get(path),
        list: () => [],
      });
    for (const { place, message } of source?.problems ?? []) {
      const path = [...(units ?? [])].find(([, unit]) => unit === place.unit)?.[0] ?? found?.path;
      problems.push(`${path}:${new LineIndex(place.unit.text).at(place.start).line + 1}: ${message}`);
    }
    return source;
  };

  /** The file and what it includes, by path. */
  const withIncluded = async (first: string, text: string): Promise<ReadonlyMap<string, TextUnit>> => {
    const units = new Map<string, TextUnit>([[first, { text }]]);
    const tried = new Set<string>();
    for (const [path, unit] of units) {
      for (const wanted of wantedBeside(path, unit.text)) {
        if (tried.has(wanted) || units.has(wanted)) continue;
        tried.add(wanted);
        const included = await reader.readFile(wanted).catch(() => undefined);
        if (included !== undefined) units.set(wanted, { text: included });
      }
    }
    return units;
  };

  const zones = new Map<Name, ServedZone>();
  const zoneFiles = names.filter((name) => name.endsWith(zoneSuffix) && !name.endsWith(staleSuffix)).sort();
  for (const file of zoneFiles) {
    const staleFile = `${file.slice(0, -zoneSuffix.length)}${staleSuffix}`;
    const source = await readZone(file, zoneSuffix);
    if (!source) continue;
    const zone = servedZone(source, names.includes(staleFile) ? await readZone(staleFile, staleSuffix) : undefined);
    if (typeof zone === "string") problems.push(zone);
    else if (zones.has(zone.data.origin))
      problems.push(`${zone.path} is a second file of the zone ${zone.data.origin}; ${zones.get(zone.data.origin)?.path} is used`);
    else zones.set(zone.data.origin, zone);
  }
  const documents = new Map<string, string>();
  for (const file of names.filter((name) => name.endsWith(policySuffix)).sort()) {
    const domain = parseName(file.slice(0, -policySuffix.length));
    const found = await read(file);
    if (domain !== undefined && found) documents.set(policyUrl(domain), found.text);
  }
  const faultsFile = names.includes("faults.yaml") ? await read("faults.yaml") : undefined;
  const { faults, problems: wrong } = faultsFile ? readFaults(faultsFile.text, faultsFile.path) : { faults: noFaults, problems: [] };
  if (zones.size === 0 && problems.length === 0) problems.push(`embedded:${folder}: the folder has no ${zoneSuffix} file`);
  return { internet: { zones: [...zones.values()], faults, documents }, problems: [...problems, ...wrong] };
}

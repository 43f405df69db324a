import { type Instant, joinPath, type SourceDocument } from "../base/index.ts";
import { type Name, toName } from "../dns/index.ts";
import {
  type CsvTables,
  globPattern,
  type Playbook,
  policiesByDomain,
  readWorkspace,
  type SourceFile,
  type WorkspaceModel,
  wantedZoneFiles,
} from "../playbook/index.ts";
import type { PolicyText, ZoneText } from "../rules/index.ts";
import { readZoneDocument, repeatedSets, type ZoneDocument, type ZoneSource } from "../zones/index.ts";
import { type ReadText, readTexts } from "./dns-texts.ts";
import { type Reported, reportedOf } from "./reported.ts";
import { tablesOf } from "./tables.ts";
import { setsOf, type TextGroup } from "./targets.ts";
import type { UnreadableFile, WorkspaceFile } from "./types.ts";
import type { Texts } from "./worlds.ts";

/** The workspace as it is at one moment: what is written, parsed. What did not change is shared with the one before. */
export class Snapshot {
  readonly model: WorkspaceModel;
  readonly unreadable: readonly UnreadableFile[];
  readonly groups: readonly TextGroup[];
  readonly documents: readonly SourceDocument[];
  readonly #zones: ReadonlyMap<string, ReadText>;
  readonly #tables: CsvTables;
  readonly #policies: ReadonlyMap<string, PolicyText>;
  #records: number | undefined;
  readonly #reported: ReadonlyMap<string, Reported>;
  readonly #missing = new Map<Playbook, readonly string[]>();

  private constructor(
    model: WorkspaceModel,
    zones: ReadonlyMap<string, ReadText>,
    tables: CsvTables,
    policies: ReadonlyMap<string, PolicyText>,
    reported: ReadonlyMap<string, Reported>,
    unreadable: readonly UnreadableFile[],
  ) {
    this.model = model;
    this.#tables = tables;
    this.unreadable = unreadable;
    this.#zones = zones;
    this.#policies = policies;
    this.#reported = reported;
    this.groups = groupTexts(model, zones, policies, reported);
    this.documents = [
      ...model.files.map((file) => file.yaml),
      ...[...zones.values()].map(({ file, source }) => ({
        path: file.path,
        text: file.text,
        units: source.units ?? [{ unit: source.unit, offset: 0 }],
      })),
      ...[...policies.values()].map(({ path, unit }) => ({ path, text: unit.text, units: [{ unit, offset: 0 }] })),
    ];
  }

  static empty(): Snapshot {
    return new Snapshot(readWorkspace([]), new Map(), new Map(), new Map(), new Map(), []);
  }

  next(files: readonly WorkspaceFile[], unreadable: readonly UnreadableFile[], read?: WorkspaceModel): Snapshot {
    const tables = tablesOf(files, read?.playbooks[0]?.tables ?? this.#tables);
    const documents = files.filter((file) => file.language === "mailtranche");
    const model = read ?? readWorkspace(documents, this.model, tables);
    const origins = new Map(
      model.playbooks.flatMap((playbook) =>
        wantedZoneFiles(playbook).flatMap(({ path, origin }) => (origin ? [[path, origin] as const] : [])),
      ),
    );
    const texts = files.filter((file) => file.language === "dns-zone");
    const zones = readTexts(texts, (file) => file.origin ?? origins.get(file.path), this.#zones);
    const policies = new Map(
      files.flatMap(({ path, text, language }) => {
        const before = this.#policies.get(path);
        const own = before?.unit.text === text ? before : { path, unit: { text } };
        return language === "mta-sts" ? [[path, own] as const] : [];
      }),
    );
    const reports = files.filter((file) => file.language === "dmarc-report");
    const reported = new Map(
      model.playbooks.flatMap((playbook) => {
        const own = reportedOf(playbook, reports, this.#reported.get(playbook.path));
        return own ? [[playbook.path, own] as const] : [];
      }),
    );
    return new Snapshot(model, zones, tables, policies, reported, unreadable);
  }

  /** Reports that could not be read in full. They say nothing of the plan, so only the rules that read them know less. */
  get unreadReports(): readonly UnreadableFile[] {
    return [...this.#reported.values()].flatMap(({ trouble }) => trouble);
  }

  /** The clock that Settings stop, of the first playbook that has one. */
  get fixedNow(): Instant | undefined {
    return this.model.playbooks.find((playbook) => playbook.settings.now !== undefined)?.settings.now;
  }

  /** Zone texts, each once. */
  get zones(): readonly ZoneText[] {
    return [...new Map(this.groups.flatMap((group) => group.zones).map((zone) => [zone.path, zone])).values()];
  }

  /** Records of all texts, of every phase. */
  get records(): number {
    this.#records ??= this.zones.flatMap(setsOf).reduce((sum, { set }) => sum + set.records.length, 0);
    return this.#records;
  }

  /** Files that the playbook names as zone texts and that are not here. */
  missingZones(playbook: Playbook): readonly string[] {
    const known = this.#missing.get(playbook);
    if (known) return known;
    const missing = wantedZoneFiles(playbook)
      .map(({ path }) => path)
      .filter((path) => !this.#zones.has(path));
    this.#missing.set(playbook, missing);
    return missing;
  }
}

/** Every text belongs to the playbooks that name it, one by one or in Settings `zones`; the rest stand for themselves. */
function groupTexts(
  model: WorkspaceModel,
  zones: ReadonlyMap<string, ReadText>,
  policies: ReadonlyMap<string, PolicyText>,
  reported: ReadonlyMap<string, Reported>,
): TextGroup[] {
  const policiesOf = (playbook: Playbook | undefined) =>
    new Map(
      [...policiesByDomain([...policies.keys()].sort(), playbook)].map(([domain, path]) => [domain, policies.get(path) as PolicyText]),
    );
  const named = new Set<string>();
  // What another text includes is read there, with the origin that holds there; alone it says nothing of its own.
  const included = new Set([...zones.values()].flatMap(({ source }) => [...(source.includes?.keys() ?? [])]));
  const isPart = ({ file, source }: ReadText) => included.has(file.path) && source.covers !== "zone";
  const groups: TextGroup[] = model.playbooks.map((playbook) => {
    const wanted = new Set(wantedZoneFiles(playbook).map(({ path }) => path));
    const files = [...wanted].flatMap((path) => zones.get(path) ?? []);
    const documents = [...playbook.zones.values()];
    const taken = new Set<Name | undefined>([...files.map(({ source }) => source.origin), ...documents.flatMap(({ origins }) => origins)]);
    const globs = playbook.settings.zoneGlobs.map((glob) => globPattern(joinPath(playbook.folder, glob)));
    // An old copy of a zone that is named in full must not answer beside it.
    const beside = [...zones.values()].filter(
      ({ file, source }) =>
        !wanted.has(file.path) && !included.has(file.path) && !taken.has(source.origin) && globs.some((glob) => glob.test(file.path)),
    );
    const all = [...files, ...beside];
    for (const { file } of all) named.add(file.path);
    const own = reported.get(playbook.path);
    return {
      playbook,
      ...(own && { reported: own }),
      policies: policiesOf(playbook),
      zones: [
        ...all.map(({ source }) => fileText(source)),
        ...documents.map((document) => documentText(document, zones.get(document.base ?? "")?.source)),
      ],
    };
  });
  const rest = [
    ...[...zones.values()].filter((text) => !named.has(text.file.path) && !isPart(text)).map(({ source }) => fileText(source)),
    ...model.orphans.filter((file) => file.readable && file.kind === "Zone").map((file) => documentText(orphanDocument(file), undefined)),
  ];
  return rest.length > 0 ? [...groups, { playbook: undefined, zones: rest, policies: policiesOf(undefined) }] : groups;
}

const orphans = new WeakMap<SourceFile, ZoneDocument>();

/** A Zone document below no playbook. */
function orphanDocument(file: SourceFile): ZoneDocument {
  const known = orphans.get(file) ?? readZoneDocument(file.yaml, { toName });
  orphans.set(file, known);
  return known;
}

const fileTexts = new WeakMap<ZoneSource, ZoneText>();

/** One object for one source: what looked at it need not look again. */
function fileText(source: ZoneSource): ZoneText {
  const known = fileTexts.get(source) ?? { kind: "file", path: source.path, problems: source.problems, source };
  fileTexts.set(source, known);
  return known;
}

const documentTexts = new WeakMap<ZoneDocument, { readonly base: ZoneSource | undefined; readonly text: ZoneText }>();

/** A phase must not repeat what its base says: there would be two truths (LANGUAGE 4). Only here are both known. */
function documentText(document: ZoneDocument, base: ZoneSource | undefined): ZoneText {
  const known = documentTexts.get(document);
  if (known && known.base === base) return known.text;
  const problems = base ? [...document.problems, ...repeatedSets(document.phases, base.sets)] : document.problems;
  const text: ZoneText = { kind: "document", path: document.path, problems, document };
  documentTexts.set(document, { base, text });
  return text;
}

/** The texts of a group in the form that worlds are made of. */
export function textsOf(group: TextGroup): Texts {
  return {
    of: group.playbook?.path ?? "",
    zones: group.zones.flatMap((zone) => (zone.kind === "file" ? [zone.source] : [])),
    documents: group.zones.flatMap((zone) => (zone.kind === "document" ? [zone.document] : [])),
    policies: group.policies,
  };
}

import { folderOf, formatInstant, isTimeZone, parseEnd, parseInstant } from "../base/index.ts";
import { toName } from "../dns/index.ts";
import { Cursor, type YamlMap } from "../yaml/index.ts";
import { type Assembled, assemble } from "./assemble.ts";
import { movedLists, readDecisions } from "./decisions.ts";
import { doubtfulParts } from "./doubts.ts";
import { readGates } from "./gates.ts";
import { type Cohort, type CsvTables, type Inventory, readInventory, resolveCohorts, sliceOfCohort } from "./inventory/index.ts";
import { keep, keepMap } from "./keep.ts";
import { isOurs, mayDeclare, rootOf, unreadPart } from "./kinds.ts";
import { library } from "./library.ts";
import { entriesOf, itemsOf } from "./maps.ts";
import type { PlaybookDoc, ProgrammeDoc, QuestionnaireDoc, ReviewDoc, RunbookDoc, RunDoc, SafetyPart, WaiverPart } from "./model.gen.ts";
import { inColumns, inPieces, keepIndexes, keepPieces, plainOf } from "./pieces.ts";
import { readNames } from "./references.ts";
import { readRisk } from "./risk.ts";
import { nearestDomain, readDomains, readSenders, sendersByTranche } from "./senders.ts";
import { readServices } from "./services.ts";
import { readSnapshots } from "./snapshots.ts";
import { draftTranches, gateUse, rollbackUse, stageOf, type TrancheDraft } from "./tranches.ts";
import type { Domain, IdKind, Kind, Paper, Playbook, Runbook, Safety, Sender, Settings, SourceFile, Tranche, Waiver } from "./types.ts";
import { readZones } from "./zone-documents.ts";

/** What a playbook is read from. */
export interface PlaybookTexts {
  readonly file: SourceFile;
  /** The map of its document. */
  readonly root: YamlMap;
  readonly files: readonly SourceFile[];
  readonly settings: Settings;
  readonly tables: CsvTables;
}

/**
 * One playbook with the documents and CSV files of its workspace. What is equal in `previous` is taken from it, and which
 * pieces are read can be noted (see pieces.ts).
 */
export function readPlaybook(texts: PlaybookTexts, previous?: Playbook): Playbook {
  const older = previous && plainOf(previous);
  const playbook = inPieces(keepPieces(older, readAll(texts, older)));
  keepIndexes(previous, playbook);
  return playbook;
}

/** Things that other things of the model hold are taken from `older` before those are made, so that each exists once. */
function readAll({ file, root, files, settings, tables }: PlaybookTexts, older: Playbook | undefined): Playbook {
  const whole = assemble(root, file.path, files);
  const fields = new Cursor<PlaybookDoc>(whole.root);
  const { path } = file;
  // Times in a zone that does not exist stay unknown; only what is shown falls back.
  const timeZone = fields.get("timezone")?.text || "UTC";
  const unread = files.flatMap((one) => unreadPart(one) ?? []);
  const mayHold = (kind: IdKind, id: string) => unread.some((part) => mayDeclare(part, kind, id));
  const names = readNames(files, mayHold, older);
  const people = readPeople(fields);
  const isWritten = (...keys: readonly string[]) => older !== undefined && sameEntries(older.fields.node as YamlMap, whole.root, keys);
  const domains = isWritten("domains", "defaults")
    ? (older as Playbook).domains
    : keepMap(older?.domains, readDomains(whole), (domain) => inColumns("domains", path, domain));
  const services = keep(older?.services, readServices(files));
  const senders =
    isWritten("senders", "defaults") && domains === older?.domains && services === older.services
      ? older.senders
      : keepMap(older?.senders, readSenders(whole, domains, services), (sender) => inColumns("senders", path, sender));
  const gates = readGates(whole, (id) => mayHold("gate", id), older?.gates);
  const runbooks = readRunbooks(files);
  const drafts = draftTranches(whole, timeZone, names.at);
  const sendersOf = sendersByTranche(senders, drafts);
  const runbookState = (id: string) => (runbooks.has(id) ? "known" : mayHold("runbook", id) ? "unread" : "undefined");
  const zones = readZones(files, folderOf(path));
  const inventory = readInventory(fields, folderOf(path), tables, root.get("id")?.place ?? root.place);
  const decisions = readDecisions(files, folderOf(path), timeZone);
  const moved = movedLists(decisions);
  const cohorts = resolveCohorts(
    drafts.map(({ id, written, slice, fields: own }) => ({ id, written, slice, cohort: own.get("cohort"), moved: moved.get(id) })),
    inventory,
    tables,
    folderOf(path),
  );
  const scopes = domainScopes(domains);
  const tranches = drafts.map((draft): Tranche => {
    const own = sendersOf.get(draft.id) ?? [];
    const cohort = sliceOfCohort(cohorts.get(draft.written), draft.slice);
    return {
      ...{
        id: draft.id,
        written: draft.written,
        slice: draft.slice,
        place: draft.place,
        path: draft.path,
        fields: draft.fields,
        order: draft.order,
        needs: draft.needs,
        window: draft.window,
      },
      ...stageOf(draft),
      gate: gateUse(draft, gates.find),
      rollback: rollbackUse(draft, runbookState),
      cohort,
      mailboxes: cohort?.state === "known" ? countOf(cohort) : sizeOf(draft),
      hasCohort: draft.fields.get("cohort") !== undefined,
      phases: phasesAfter(draft, zones),
      paused: draft.fields.get("paused")?.value === true,
      senders: own,
      domains: scopes({ draft, senders: own, of: mailDomains(cohort, inventory) }),
    };
  });
  const known = keepMap(older?.tranches, new Map(tranches.map((tranche) => [tranche.id, tranche])), (tranche) =>
    inColumns("tranches", path, tranche),
  );
  const doubts = doubtfulParts(file, files, {
    tranches: known.values(),
    domains,
    senders,
    duplicates: names.duplicates,
    referenceAt: names.at,
  });
  return {
    id: file.id ?? "",
    title: fields.get("title")?.text ?? "",
    path,
    folder: folderOf(path),
    place: root.get("id")?.place ?? root.place,
    fields,
    root,
    timeZone: isTimeZone(timeZone) ? timeZone : "UTC",
    strategy: fields.get("strategy")?.text || "phased-cohort",
    people,
    domains,
    senders,
    tranches: known,
    gates: gates.byId,
    services,
    safety: readSafety(whole),
    runbooks,
    zones,
    waivers: readWaivers(fields, timeZone, people),
    decisions,
    inventory,
    tables,
    programme: papersOf<ProgrammeDoc>(files, "Programme")[0],
    questionnaires: papersOf<QuestionnaireDoc>(files, "Questionnaire"),
    runs: papersOf<RunDoc>(files, "Run"),
    reviews: papersOf<ReviewDoc>(files, "Review"),
    snapshots: readSnapshots(files, file.id, timeZone),
    ...readRisk(fields),
    settings,
    declarations: names.declarations,
    duplicates: names.duplicates,
    references: names.references,
    unread: [...unread, ...doubts],
    files,
  };
}

/** Whether some keys of a document are what they were: then what is read of them is too. */
function sameEntries(older: YamlMap, newer: YamlMap, keys: readonly string[]): boolean {
  return keys.every((key) => older.entry(key) === newer.entry(key));
}

function readPeople(fields: Cursor<PlaybookDoc>): Playbook["people"] {
  const entries = fields.get("people")?.entries() ?? [];
  return new Map(
    entries.map(([key, person]) => [
      key.text,
      { id: key.text, name: person.get("name")?.text || key.text, role: person.get("role")?.text ?? "", place: key.place },
    ]),
  );
}

function readSafety({ root, pathOf }: Assembled): ReadonlyMap<string, Safety> {
  return new Map(
    entriesOf(root.get("safety")).map(({ key, value }) => [
      key.text,
      { id: key.text, place: key.place, path: pathOf(key), fields: new Cursor<SafetyPart>(value) },
    ]),
  );
}

function readRunbooks(files: readonly SourceFile[]): ReadonlyMap<string, Runbook> {
  const runbooks = new Map<string, Runbook>();
  const add = (file: SourceFile, builtIn: boolean) => {
    const root = rootOf(file);
    if (!root || !isOurs(file) || file.kind !== "Runbook" || file.id === undefined || runbooks.has(file.id)) return;
    const fields = new Cursor<RunbookDoc>(root);
    runbooks.set(file.id, { id: file.id, title: fields.get("title")?.text || file.id, path: file.path, builtIn, fields });
  };
  for (const file of files) add(file, false);
  for (const file of library().runbooks) add(file, true);
  return runbooks;
}

function readWaivers(fields: Cursor<PlaybookDoc>, timeZone: string, people: Playbook["people"]): readonly Waiver[] {
  return (fields.get("waivers")?.items() ?? []).map((item) => waiverOf(item, timeZone, people));
}

function waiverOf(item: Cursor<WaiverPart>, timeZone: string, people: Playbook["people"]): Waiver {
  const expires = item.get("expires");
  const ends = expires && parseEnd(expires.text, timeZone);
  const leaves = item.get("leaves")?.value;
  const approved = item.get("approvedBy");
  const approvedBy = (approved?.node.kind === "list" ? itemsOf(approved.node) : approved ? [approved.node] : []).flatMap((node) =>
    node.kind === "scalar" && node.text !== "" ? [node.text] : [],
  );
  return {
    rule: item.get("rule")?.text ?? "",
    target: item.get("target")?.text ?? "",
    leaves: typeof leaves === "number" ? leaves : 0,
    reason: item.get("reason")?.text || undefined,
    owner: item.get("owner")?.text || undefined,
    approvedBy,
    expires: expires && parseInstant(expires.text, timeZone),
    ends,
    lastDay: ends === undefined ? undefined : formatInstant(ends - 1, timeZone).slice(0, 10),
    place: item.place,
    rulePlace: item.get("rule")?.place,
    targetPlace: item.get("target")?.place,
    approvedByPlace: approved?.place,
    expiresPlace: expires?.place,
    approverRoles: approvedBy.flatMap((id) => people.get(id)?.role ?? []),
  };
}

/** Readable or not: what could not be read of one is told as unread. */
function papersOf<T>(files: readonly SourceFile[], kind: Kind): readonly Paper<T>[] {
  return files.flatMap((file) => {
    const root = rootOf(file);
    if (!root || !isOurs(file) || file.kind !== kind) return [];
    return [{ id: file.id ?? "", path: file.path, place: root.get("id")?.place ?? root.place, fields: new Cursor<T>(root) }];
  });
}

/** Members, with those who moved and are in the inventory no more. */
function countOf({ members, moved }: Extract<Cohort, { state: "known" }>): number {
  return members.length + moved.reduce((sum, { gone }) => sum + gone.length, 0);
}

function sizeOf({ fields }: TrancheDraft): number | undefined {
  const size = fields.get("cohort")?.get("size")?.value;
  return typeof size === "number" && size >= 0 ? size : undefined;
}

/** A bare name is that phase of every zone which has one of this name. */
function phasesAfter({ fields }: TrancheDraft, zones: Playbook["zones"]): ReadonlyMap<string, string> {
  const phase = fields.get("phase");
  if (!phase) return new Map();
  if (phase.node.kind === "map")
    return new Map(
      entriesOf(phase.node).flatMap(({ key, value }) =>
        value.kind === "scalar" && value.text !== "" ? [[key.text, value.text] as const] : [],
      ),
    );
  return new Map([...zones].filter(([, zone]) => zone.phases.has(phase.text)).map(([zone]) => [zone, phase.text]));
}

interface ScopeInput {
  readonly draft: TrancheDraft;
  readonly senders: readonly Sender[];
  /** Domains of its mailboxes; `undefined` while nobody knows who they are. */
  readonly of: ReadonlySet<string> | undefined;
}

/**
 * LANGUAGE 6: those of its mailboxes, else ours that receive; those of its senders, its own `domains`. Ours that are parked
 * too: nobody moves with them, but they can be spoofed all the time. Tranches with the same domains have one list of them.
 */
function domainScopes(domains: ReadonlyMap<string, Domain>): (input: ScopeInput) => readonly Domain[] {
  const ours = [...domains.values()].filter((domain) => domain.ours);
  const parked = ours.filter(({ roles }) => roles.includes("parked"));
  const receiving = ours.filter(({ roles }) => roles.includes("receive"));
  const everybody = new Set([...receiving, ...parked]);
  const lists = new Map<string, readonly Domain[]>();
  const listOf = (inScope: ReadonlySet<Domain>): readonly Domain[] => {
    const list = [...domains.values()].filter((domain) => inScope.has(domain));
    const key = list.map(({ id }) => id).join(" ");
    const known = lists.get(key) ?? list;
    lists.set(key, known);
    return known;
  };
  let everybodyList: readonly Domain[] | undefined;
  return ({ draft, senders, of }) => {
    const own = draft.fields.get("domains");
    const listed = new Set<string | undefined>(itemsOf(own?.node).map((item) => (item.kind === "scalar" ? toName(item.text) : undefined)));
    const extra = new Set(
      own?.text === "all" ? domains.values() : [...listed].flatMap((name) => (name === undefined ? [] : (domains.get(name) ?? []))),
    );
    for (const { domains: sent } of senders) {
      for (const { name } of sent) {
        const domain = nearestDomain(domains, name);
        if (domain) extra.add(domain);
      }
    }
    if (of === undefined && [...extra].every((domain) => everybody.has(domain))) {
      everybodyList ??= listOf(everybody);
      return everybodyList;
    }
    const moving = of === undefined ? receiving : receiving.filter(({ name }) => of.has(name));
    return listOf(new Set([...moving, ...parked, ...extra]));
  };
}

/** The domains behind the `@` of the members, and of their aliases: mail to those comes to the same mailbox. */
function mailDomains(cohort: Cohort | undefined, { mailboxes }: Inventory): ReadonlySet<string> | undefined {
  if (cohort?.state !== "known" || !mailboxes || cohort.members.length === 0) return undefined;
  const sets = new Set(cohort.members.map((row) => mailboxes.domainsOf(row)));
  return new Set([...sets].flatMap((set) => [...set]).flatMap((domain) => toName(domain) ?? []));
}

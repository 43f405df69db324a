import { isTimeZone, parseInstant } from "../base/index.ts";
import { Cursor, type YamlMap } from "../yaml/index.ts";
import { toName } from "./domain-name.ts";
import { doubtfulParts } from "./doubts.ts";
import { readGates } from "./gates.ts";
import { keepMap } from "./keep.ts";
import { isOurs, mayDeclare, rootOf, scalarAt, unreadPart } from "./kinds.ts";
import { library } from "./library.ts";
import { entriesOf, itemsOf } from "./maps.ts";
import type { DecisionDoc, PlaybookDoc, RunbookDoc, SafetyPart, WaiverPart } from "./model.gen.ts";
import { folderOf } from "./paths.ts";
import { inColumns, inPieces, keepIndexes, keepPieces, plainOf } from "./pieces.ts";
import { readNames } from "./references.ts";
import { nearestDomain, readDomains, readSenders, sendersByTranche } from "./senders.ts";
import { draftTranches, gateUse, rollbackUse, stageOf, type TrancheDraft } from "./tranches.ts";
import type {
  Decision,
  Domain,
  IdKind,
  Playbook,
  Runbook,
  Safety,
  Sender,
  Settings,
  SourceFile,
  Tranche,
  UnreadPart,
  Waiver,
} from "./types.ts";
import { readZones } from "./zone-documents.ts";

/**
 * One playbook with the documents of its workspace. `root` is the map of its document. What is equal in `previous` is taken
 * from it, and which pieces are read can be noted (see pieces.ts).
 */
export function readPlaybook(
  file: SourceFile,
  root: YamlMap,
  files: readonly SourceFile[],
  settings: Settings,
  previous?: Playbook,
): Playbook {
  const older = previous && plainOf(previous);
  const playbook = inPieces(keepPieces(older, readAll(file, root, files, settings, older)));
  keepIndexes(previous, playbook);
  return playbook;
}

/** Things that other things of the model hold are taken from `older` before those are made, so that each exists once. */
function readAll(file: SourceFile, root: YamlMap, files: readonly SourceFile[], settings: Settings, older: Playbook | undefined): Playbook {
  const fields = new Cursor<PlaybookDoc>(root);
  const { path } = file;
  // Times in a zone that does not exist stay unknown; only what is shown falls back.
  const timeZone = fields.get("timezone")?.text || "UTC";
  const unread = unreadParts(files, root, path);
  const mayHold = (kind: IdKind, id: string) => unread.some((part) => mayDeclare(part, kind, id));
  const names = readNames(files, mayHold, older);
  const people = readPeople(fields);
  const domains = keepMap(older?.domains, readDomains(root, path), (domain) => inColumns("domains", path, domain));
  const senders = keepMap(older?.senders, readSenders(root, path, domains), (sender) => inColumns("senders", path, sender));
  const gates = readGates(root, path, (id) => mayHold("gate", id), older?.gates);
  const runbooks = readRunbooks(files);
  const drafts = draftTranches(root, path, timeZone, names.at);
  const sendersOf = sendersByTranche(senders, drafts);
  const runbookState = (id: string) => (runbooks.has(id) ? "known" : mayHold("runbook", id) ? "unread" : "undefined");
  const zones = readZones(files, folderOf(path));
  const tranches = drafts.map((draft): Tranche => {
    const own = sendersOf.get(draft.id) ?? [];
    return {
      ...{ id: draft.id, place: draft.place, path, fields: draft.fields, order: draft.order, needs: draft.needs, window: draft.window },
      ...stageOf(draft),
      gate: gateUse(draft, gates.find),
      rollback: rollbackUse(draft, runbookState),
      mailboxes: sizeOf(draft),
      hasCohort: draft.fields.get("cohort") !== undefined,
      phases: phasesAfter(draft, zones),
      paused: draft.fields.get("paused")?.value === true,
      senders: own,
      domains: domainsInScope(draft, own, domains),
    };
  });
  const known = keepMap(older?.tranches, new Map(tranches.map((tranche) => [tranche.id, tranche])), (tranche) =>
    inColumns("tranches", path, tranche),
  );
  const doubts = doubtfulParts(file, files, { tranches: known.values(), domains, senders, referenceAt: names.at });
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
    safety: readSafety(root, path),
    runbooks,
    zones,
    waivers: readWaivers(fields, timeZone, people),
    decisions: readDecisions(files),
    settings,
    declarations: names.declarations,
    duplicates: names.duplicates,
    references: names.references,
    unread: [...unread, ...doubts],
    files,
  };
}

/** Documents that cannot be read, and what this version leaves alone inside the playbook: split tranches. */
function unreadParts(files: readonly SourceFile[], root: YamlMap, path: string): readonly UnreadPart[] {
  const split = entriesOf(root.get("tranches")).flatMap(({ key, value }): readonly UnreadPart[] => {
    const cohort = value.kind === "map" ? value.get("cohort") : undefined;
    const at = cohort?.kind === "map" ? scalarAt(cohort, "split") : undefined;
    return at ? [{ kind: "Tranche", id: key.text, path, place: at.place, why: "not-checked-yet" }] : [];
  });
  return [...files.flatMap((file) => unreadPart(file) ?? []), ...split];
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

function readSafety(root: YamlMap, path: string): ReadonlyMap<string, Safety> {
  return new Map(
    entriesOf(root.get("safety")).map(({ key, value }) => [
      key.text,
      { id: key.text, place: key.place, path, fields: new Cursor<SafetyPart>(value) },
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
  const leaves = item.get("leaves")?.value;
  const approvedBy = item.get("approvedBy")?.text || undefined;
  return {
    rule: item.get("rule")?.text ?? "",
    target: item.get("target")?.text ?? "",
    leaves: typeof leaves === "number" ? leaves : 0,
    reason: item.get("reason")?.text || undefined,
    owner: item.get("owner")?.text || undefined,
    approvedBy,
    expires: expires && parseInstant(expires.text, timeZone),
    place: item.place,
    expiresPlace: expires?.place,
    approverRole: approvedBy === undefined ? undefined : people.get(approvedBy)?.role,
  };
}

function readDecisions(files: readonly SourceFile[]): readonly Decision[] {
  return files.flatMap((file) => {
    const root = rootOf(file);
    if (!root || !isOurs(file) || file.kind !== "Decision") return [];
    const fields = new Cursor<DecisionDoc>(root);
    const tranche = fields.get("tranche")?.text;
    const at = fields.get("at")?.text;
    return tranche
      ? [{ id: file.id ?? "", tranche, verdict: fields.get("verdict")?.text ?? "", at: at ? parseInstant(at) : undefined, path: file.path }]
      : [];
  });
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

/**
 * LANGUAGE 6, until inventories are read: ours that receive, those of its senders, its own `domains`. Ours that are parked
 * too: nobody moves with them, but they can be spoofed all the time.
 */
function domainsInScope({ fields }: TrancheDraft, senders: readonly Sender[], domains: ReadonlyMap<string, Domain>): readonly Domain[] {
  const inScope = new Set<Domain>();
  const own = fields.get("domains");
  const listed = new Set<string | undefined>(itemsOf(own?.node).map((item) => (item.kind === "scalar" ? toName(item.text) : undefined)));
  for (const domain of domains.values()) {
    if (own?.text === "all" || listed.has(domain.name)) inScope.add(domain);
    if (domain.ours && (domain.roles.includes("receive") || domain.roles.includes("parked"))) inScope.add(domain);
  }
  for (const sender of senders) {
    for (const { name } of sender.domains) {
      const domain = nearestDomain(domains, name);
      if (domain) inScope.add(domain);
    }
  }
  return [...domains.values()].filter((domain) => inScope.has(domain));
}

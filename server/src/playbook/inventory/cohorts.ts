import { joinPath, type Place, type SourceRange, sourceRange } from "../../base/index.ts";
import type { Cursor } from "../../yaml/index.ts";
import type { CohortPart } from "../model.gen.ts";
import { isFirstSlice } from "../split.ts";
import type { Slice } from "../types.ts";
import { type ColumnNames, isSharedType, logicalColumn } from "./columns.ts";
import { checkSelect, evaluate, outcome } from "./evaluate.ts";
import { listedRows, readMoved, sliceOfCohort, withMoved } from "./moved.ts";
import { type CsvTables, delegationsOf, finder } from "./read-inventory.ts";
import { parseSelect, type SelectNode, type SelectProblem } from "./select.ts";
import type { InventoryTable } from "./table.ts";
import type { Cohort, Inventory, Mailboxes, Moved, MovedList, SelectUse } from "./types.ts";

/** A tranche of which it is asked who belongs to it, or one slice of it. */
export interface CohortDraft {
  readonly id: string;
  readonly written: string;
  readonly slice: Slice | undefined;
  readonly cohort: Cursor<CohortPart> | undefined;
  /** The list of who moved with it. */
  readonly moved: MovedList | undefined;
}

/** What a cohort chooses by itself, before others are looked at. */
interface Chosen {
  readonly rows: readonly number[];
  readonly unsure: number;
  readonly strangers: readonly string[];
}

type Outcome = { readonly known: Chosen } | { readonly why: Extract<Cohort, { state: "unknown" }>["why"]; readonly detail: string };

/** Who belongs to each tranche with a cohort, by its id as written, all its slices together. `rest` is everybody whom no other cohort has. */
export function resolveCohorts(
  drafts: readonly CohortDraft[],
  inventory: Inventory,
  tables: CsvTables,
  folder: string,
): ReadonlyMap<string, Cohort> {
  const withCohort = drafts.filter(isFirstSlice).flatMap(({ written, cohort }) => (cohort ? [{ id: written, cohort }] : []));
  // `except` may name a tranche that is split, or one of its slices.
  const named = (id: string, find: (written: string) => Cohort | undefined): Cohort | undefined => {
    const one = drafts.find((draft) => draft.id === id);
    return one ? sliceOfCohort(find(one.written), one.slice) : find(id);
  };
  const selects = new Map(withCohort.map(({ id, cohort }) => [id, selectOf(cohort, inventory)]));
  const isRest = (id: string) => selects.get(id)?.node?.kind === "rest";
  const chosen = new Map<string, Outcome>();
  for (const { id, cohort } of withCohort) if (!isRest(id)) chosen.set(id, choose(cohort, selects.get(id), inventory, tables, folder));
  const movedOf = new Map(withCohort.map(({ id }) => [id, readMoved(drafts, id, inventory, tables)]));
  const finished = (id: string, now: Cohort): Cohort =>
    withMoved(now, movedOf.get(id) ?? [], drafts.filter(({ written }) => written === id).length);
  const cohorts = new Map<string, Cohort>();
  const resolve = (id: string, path: ReadonlySet<string>): Cohort | undefined => {
    const done = cohorts.get(id);
    const draft = withCohort.find((one) => one.id === id);
    if (done || !draft || isRest(id)) return done;
    const own = chosen.get(id) as Outcome;
    const select = selects.get(id);
    if (path.has(id)) return { state: "unknown", why: "cycle", detail: `\`except\` of ${id} leads back to itself`, select };
    const now = assemble({
      draft,
      own,
      select,
      inventory,
      elsewhere: withCohort.flatMap(({ id: other }) => (other === id ? [] : [rowsOf(chosen.get(other), movedOf.get(other))])),
      cohortOf: (other) => named(other, (written) => resolve(written, new Set([...path, id]))),
    });
    const result = finished(id, now);
    cohorts.set(id, result);
    return result;
  };
  for (const { id } of withCohort) resolve(id, new Set());
  const cohortOf = (id: string) => named(id, (written) => cohorts.get(written));
  for (const { id, cohort } of withCohort)
    if (isRest(id)) cohorts.set(id, finished(id, restOf({ id, cohort, select: selects.get(id), inventory, cohorts, cohortOf })));
  return cohorts;
}

interface Assembly {
  readonly draft: { readonly id: string; readonly cohort: Cursor<CohortPart> };
  readonly own: Outcome;
  readonly select: SelectUse | undefined;
  readonly inventory: Inventory;
  /** Those whom other cohorts chose, or took along when they moved. */
  readonly elsewhere: readonly (readonly number[])[];
  readonly cohortOf: (id: string) => Cohort | undefined;
}

function assemble({ draft: { cohort }, own, select, inventory, elsewhere, cohortOf }: Assembly): Cohort {
  if (!("known" in own)) return { state: "unknown", ...own, select };
  const out = new Set<number>();
  for (const item of cohort.get("except")?.items() ?? []) {
    const other = cohortOf(item.text);
    if (other?.state === "unknown") return { ...other, select };
    for (const row of other?.members ?? []) out.add(row);
  }
  const rows = out.size === 0 ? own.known.rows : own.known.rows.filter((row) => !out.has(row));
  const along = companions(rows, cohort, inventory);
  if (typeof along === "string") return { state: "unknown", why: "missing", detail: along, select };
  // Whoever is chosen by another cohort stays there: what then lies apart is for a rule to tell.
  for (const taken of along.size > 0 ? elsewhere : []) for (const row of taken) along.delete(row);
  for (const row of out) along.delete(row);
  const members = along.size === 0 ? rows : [...rows, ...along].sort((a, b) => a - b);
  const { unsure, strangers } = own.known;
  return { state: "known", members, whole: members.length, chosen: rows.length, unsure, strangers, select, moved: [], closed: undefined };
}

/** Those whom a cohort chose, and those who moved with it. */
function rowsOf(own: Outcome | undefined, moved: readonly Moved[] | string | undefined): readonly number[] {
  const chosen = own && "known" in own ? own.known.rows : [];
  return typeof moved === "object" && moved.length > 0 ? [...chosen, ...moved.flatMap(({ rows }) => rows)] : chosen;
}

interface Remainder {
  readonly id: string;
  readonly cohort: Cursor<CohortPart>;
  readonly select: SelectUse | undefined;
  readonly inventory: Inventory;
  readonly cohorts: ReadonlyMap<string, Cohort>;
  readonly cohortOf: (id: string) => Cohort | undefined;
}

/** Everybody whom no cohort has. While one of the others is unknown, so is the rest. */
function restOf({ id, cohort, select, inventory, cohorts, cohortOf }: Remainder): Cohort {
  const { mailboxes } = inventory;
  if (!mailboxes) return { state: "unknown", ...noMailboxes(inventory), select };
  const taken = new Set<number>();
  for (const [other, one] of cohorts) {
    if (other === id) continue;
    if (one.state === "unknown") return { state: "unknown", why: one.why, detail: `${other}: ${one.detail}`, select };
    if (one.select?.node?.kind !== "rest") for (const row of one.members) taken.add(row);
  }
  for (const item of cohort.get("except")?.items() ?? []) {
    const other = cohortOf(item.text);
    for (const row of other?.state === "known" ? other.members : []) taken.add(row);
  }
  const members = mailboxes.all.filter((row) => !taken.has(row));
  return {
    state: "known",
    members,
    whole: members.length,
    chosen: members.length,
    unsure: 0,
    strangers: [],
    select,
    moved: [],
    closed: undefined,
  };
}

function choose(
  cohort: Cursor<CohortPart>,
  select: SelectUse | undefined,
  inventory: Inventory,
  tables: CsvTables,
  folder: string,
): Outcome {
  const { mailboxes, names } = inventory;
  const file = cohort.get("file");
  if (!select && !file) return { why: "unstated", detail: "neither `select` nor `file` says who belongs to it" };
  if (!mailboxes) return noMailboxes(inventory);
  const lists: Chosen[] = [];
  if (select) {
    if (!select.node || select.problems.length > 0)
      return { why: "wrong", detail: select.problems[0]?.message ?? "`select` cannot be read" };
    lists.push(selected(select.text, select.node, mailboxes, names));
  }
  if (file) {
    const path = joinPath(folder, file.text);
    const text = tables.get(path)?.text;
    if (text === undefined) return { why: "missing", detail: `${path} is not there` };
    lists.push({ ...listedRows(text, mailboxes), unsure: 0 });
  }
  const rows = lists.length === 1 ? (lists[0]?.rows ?? []) : [...new Set(lists.flatMap((one) => one.rows))].sort((a, b) => a - b);
  return { known: { rows, unsure: lists.reduce((sum, one) => sum + one.unsure, 0), strangers: lists.flatMap((one) => one.strangers) } };
}

function noMailboxes({ files }: Inventory): { why: "missing" | "unstated"; detail: string } {
  const { mailboxes } = files;
  switch (mailboxes.state) {
    case "missing":
      return { why: "missing", detail: `${mailboxes.path} is not there` };
    case "read":
      return { why: "missing", detail: `${mailboxes.path} has no column with the addresses of mailboxes` };
    case "none":
    case "unstated":
      return { why: "unstated", detail: "`inventory` names no file of mailboxes" };
  }
}

const selections = new WeakMap<InventoryTable, Map<string, Chosen>>();
const keptSelections = 64;

/** One expression over one table is evaluated once, whatever is edited beside it. */
function selected(text: string, node: SelectNode, mailboxes: Mailboxes, names: ColumnNames): Chosen {
  const known = selections.get(mailboxes.table) ?? new Map<string, Chosen>();
  selections.set(mailboxes.table, known);
  const key = JSON.stringify([text, ...names.overrides]);
  const before = known.get(key);
  if (before) return before;
  const result = evaluate(node, mailboxes.table, names);
  const rows = mailboxes.all.filter((row) => result[row] === outcome.yes);
  const unsure = mailboxes.all.reduce((sum, row) => sum + (result[row] === outcome.unknown ? 1 : 0), 0);
  const one = { rows, unsure, strangers: [] };
  known.set(key, one);
  const oldest = known.keys().next().value;
  if (known.size > keptSelections && oldest !== undefined) known.delete(oldest);
  return one;
}

/** Who moves along: `with`. A text: why that cannot be known. */
function companions(rows: readonly number[], cohort: Cursor<CohortPart>, inventory: Inventory): Set<number> | string {
  const wanted = new Set((cohort.get("with")?.items() ?? []).map((item) => item.text));
  const along = new Set<number>();
  const { mailboxes, names } = inventory;
  if (wanted.size === 0 || !mailboxes) return along;
  const own = new Set(rows);
  const { table } = mailboxes;
  if (wanted.has("delegates") || wanted.has("shared")) {
    const edges = delegationsOf(inventory);
    if (!edges) return "`with` needs the permissions of the inventory, which are not there";
    const type = logicalColumn(table, "mailboxes", "type", names);
    const isShared = (row: number) => type !== undefined && isSharedType(table.cell(row, type));
    for (const { owner, delegate } of edges) {
      if (wanted.has("delegates") && own.has(owner) && !isShared(delegate)) along.add(delegate);
      if (wanted.has("shared") && own.has(delegate) && isShared(owner)) along.add(owner);
    }
  }
  if (wanted.has("managers")) {
    const column = logicalColumn(table, "mailboxes", "manager", names);
    if (!column) return `\`with: [managers]\` needs a column of managers, which ${table.path} has not`;
    const find = finder(mailboxes, names);
    for (const row of rows) {
      const manager = find(table.cell(row, column));
      if (manager !== undefined) along.add(manager);
    }
  }
  for (const row of rows) along.delete(row);
  return along;
}

function selectOf(cohort: Cursor<CohortPart>, { files, names }: Inventory): SelectUse | undefined {
  const cursor = cohort.get("select");
  if (cursor?.node.kind !== "scalar") return undefined;
  const scalar = cursor.node;
  const content = scalar.content();
  const parsed = parseSelect(content.text);
  const table = files.mailboxes.state === "read" ? files.mailboxes.table : undefined;
  const faults: readonly SelectProblem[] =
    parsed.problems.length === 0 && parsed.value && table ? checkSelect(parsed.value, table, names) : parsed.problems;
  const at = (range: SourceRange): Place =>
    content.text.length === 0 ? scalar.place : { unit: scalar.place.unit, ...sourceRange(content, range) };
  return {
    text: content.text,
    place: scalar.place,
    node: parsed.value,
    problems: faults.map(({ code, message, range, instead }) => ({
      code,
      message,
      place: at(range),
      ...(instead === undefined ? {} : { instead }),
    })),
  };
}

import type { Place } from "../base/index.ts";
import { parseYaml, type YamlDocument, type YamlMap, type YamlScalar } from "../yaml/index.ts";
import type { IdKind, Kind, SourceFile, UnreadPart } from "./types.ts";

export const apiVersion = "mailtranche/v1";

/** What the id of a document of this kind names; `undefined` where nothing refers to it. */
const named: Readonly<Record<Kind, IdKind | undefined>> = {
  Playbook: "playbook",
  Programme: undefined,
  Settings: undefined,
  Zone: "zone",
  Runbook: "runbook",
  Tranche: "tranche",
  Domain: "domain",
  Sender: "sender",
  Gate: "gate",
  Gateway: "gateway",
  Route: "route",
  Safety: "safety",
  Kpi: "kpi",
  Probe: "probe",
  Alert: "alert",
  Warmup: "warmup",
  Service: "service",
  Questionnaire: "questionnaire",
  Snapshot: "snapshot",
  Run: "run",
  Decision: "decision",
  Review: "review",
};

export const kinds = Object.keys(named) as readonly Kind[];

export function idKindOf(kind: Kind): IdKind | undefined {
  return named[kind];
}

/** One text as a document. `previous` of the same path keeps what did not change. */
export function readSourceFile(path: string, text: string, previous?: SourceFile): SourceFile {
  if (previous?.yaml.text === text) return previous;
  const yaml = parseYaml(text, path, previous?.yaml);
  const root = yaml.root?.kind === "map" ? yaml.root : undefined;
  const kind = kinds.find((known) => known === scalarAt(root, "kind")?.text);
  const id = scalarAt(root, "id")?.text || undefined;
  return { path, yaml, kind, id, readable: scalarAt(root, "apiVersion")?.text === apiVersion && kind !== undefined && isWhole(yaml) };
}

/** Merge keys are read by nobody, so what they bring is lost like what a syntax error swallows. */
function isWhole(yaml: YamlDocument): boolean {
  return yaml.complete && !yaml.problems.some(({ code }) => code === "merge-key");
}

/** A document of this language and version, however broken the rest of it is. */
export function isOurs(file: SourceFile): boolean {
  return rootOf(file) !== undefined && scalarAt(rootOf(file), "apiVersion")?.text === apiVersion;
}

export function rootOf(file: SourceFile): YamlMap | undefined {
  return file.yaml.root?.kind === "map" ? file.yaml.root : undefined;
}

export function scalarAt(map: YamlMap | undefined, key: string): YamlScalar | undefined {
  const node = map?.get(key);
  return node?.kind === "scalar" && node.value !== null ? node : undefined;
}

/** What a verdict may need and this document does not give: `undefined` for a document that is read, or is none of ours. */
export function unreadPart(file: SourceFile): UnreadPart | undefined {
  const root = rootOf(file);
  const part = (why: UnreadPart["why"]): UnreadPart => ({ kind: file.kind, id: file.id, path: file.path, place: placeOf(file), why });
  if (file.readable) return undefined;
  // A YAML file of something else that happens to lie here is not counted.
  if (!root?.entry("apiVersion") && file.kind === undefined && !file.yaml.text.includes("mailtranche/v")) return undefined;
  if (!isWhole(file.yaml) || !root) return part("syntax");
  return part(isOurs(file) ? "unknown-kind" : "unknown-version");
}

function placeOf(file: SourceFile): Place {
  const root = rootOf(file);
  const at = file.readable
    ? (root?.get("kind")?.place ?? root?.place)
    : (file.yaml.problems[0]?.place ?? root?.get("apiVersion")?.place ?? root?.place);
  return at ?? { unit: file.yaml.units[0]?.unit ?? { text: "" }, start: 0, end: 0 };
}

/** Ids that no playbook declares. */
const outside: ReadonlySet<IdKind> = new Set<IdKind>([
  "zone",
  "phase",
  "runbook",
  "step",
  "service",
  "budget",
  "integration",
  "questionnaire",
  "snapshot",
  "decision",
  "run",
  "review",
]);

/** Documents of another kind that hold ids of these. */
const homes: Readonly<Partial<Record<IdKind, Kind>>> = { phase: "Zone", step: "Runbook", budget: "Programme", integration: "Programme" };

/** Whether a document that was not read may declare this id. */
export function mayDeclare(part: UnreadPart, kind: IdKind, id: string): boolean {
  // Ids of many kinds stand in the playbook itself, and what a syntax error lost may be one.
  if (part.kind === "Playbook") return part.why === "syntax" && !outside.has(kind);
  const home = homes[kind];
  if (home) return part.kind === undefined || part.kind === home;
  return (part.kind === undefined || idKindOf(part.kind) === kind) && (part.id === id || part.id === undefined);
}

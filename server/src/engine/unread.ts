import { isBelow, type Kind, type Playbook, type Tranche, type UnreadPart, wantedTableFiles } from "../playbook/index.ts";
import type { Category, Outcome, Score } from "../risk/index.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Finding } from "./types.ts";

/** How far what a document decides can reach, when the document is there and cannot be read. */
const reach: Readonly<Partial<Record<Kind, readonly (readonly [Category, Score])[]>>> = {
  Domain: [
    ["authentication", 5],
    ["routing", 5],
  ],
  Sender: [["authentication", 5]],
  Gate: [["routing", 4]],
  Gateway: [["routing", 5]],
  Route: [["routing", 5]],
  Zone: [
    ["authentication", 5],
    ["routing", 5],
  ],
  Playbook: [
    ["authentication", 5],
    ["routing", 5],
    ["client-access", 5],
    ["compliance", 5],
  ],
  Tranche: [["routing", 4]],
  Settings: [
    ["authentication", 5],
    ["routing", 5],
  ],
  Decision: [["routing", 4]],
};

/** Kinds whose parts decide nothing that a verdict rests on yet. */
const silent: ReadonlySet<Kind> = new Set(["Runbook", "Kpi", "Probe", "Alert", "Warmup", "Service", "Safety"]);

/** Kinds that no verdict rests on, whether they can be read or not. */
const aside: ReadonlySet<Kind> = new Set(["Programme", "Questionnaire", "Run", "Review", "Snapshot"]);

/**
 * What could not be read, as unknowns of a tranche: a singular part whose kind is not read yet, a broken document, a zone
 * file that is named and missing, a file without permission.
 */
export function unreadOutcomes(playbook: Playbook, tranche: Tranche, snapshot: Snapshot): readonly Outcome<Finding>[] {
  const parts = playbook.unread.filter((part) => decides(part, tranche)).flatMap((part) => partOutcomes(part));
  const zones = snapshot.missingZones(playbook).flatMap((path) => textOutcomes(path, "is named as a zone text and is not there"));
  const tables = wantedTableFiles(playbook);
  // What a CSV file decides is unknown to the rules that read it, and to no other.
  const unreadable = snapshot.unreadable
    .filter(({ path }) => isBelow(path, playbook.folder) && !tables.includes(path))
    .flatMap(({ path, why }) => textOutcomes(path, why));
  const homeless = tranche.senders
    .filter((sender) => sender.domains.length === 0)
    .map((sender) =>
      unknownOutcome("authentication", 5, sender.id, "dkim/missing", {
        reason: "unstated",
        detail: `${sender.id} names no domains to send for`,
        who: sender.fields.get("owner")?.text ?? "its owner",
      }),
    );
  return [...parts, ...zones, ...unreadable, ...homeless];
}

/** A document that is broken may hold anything; one whose kind is known and not read yet decides for what uses it. */
function decides(part: UnreadPart, tranche: Tranche): boolean {
  if (part.tranche !== undefined) return part.tranche === tranche.id || part.tranche === tranche.whole;
  if (part.kind !== undefined && aside.has(part.kind)) return false;
  if (part.why !== "not-checked-yet") return true;
  if (part.kind === undefined || silent.has(part.kind)) return false;
  switch (part.kind) {
    case "Gate":
      return tranche.gate.id === part.id || tranche.gate.state === "unread";
    case "Tranche":
      return tranche.id === part.id || tranche.needs.some((need) => need.id === part.id);
    default:
      return true;
  }
}

function partOutcomes(part: UnreadPart): readonly Outcome<Finding>[] {
  const own = part.kind && reach[part.kind];
  const unknown = unknownOf(part);
  // What a broken text holds is anybody's guess (RULES 2.3).
  const reached = part.why === "not-checked-yet" ? own : (own ?? reach.Playbook)?.map(([category]) => [category, 5] as const);
  const rule =
    part.why === "invalid" ? "playbook/schema" : unknown.reason === "parse-error" ? "playbook/yaml-syntax" : "risk/component-unchecked";
  const target = part.tranche ?? part.path;
  return (reached ?? []).map(([category, highest]) => unknownOutcome(category, highest, target, rule, unknown));
}

function unknownOf({ why, kind, id, path, detail }: UnreadPart): Outcome["unknown"][number] {
  switch (why) {
    case "not-checked-yet":
      return {
        reason: "not-read-yet",
        detail: `${id ? `${kind ?? "document"} ${id}` : path} stands in a file of its own, which this version does not read`,
        who: "move it into the playbook for now",
      };
    case "unstated":
      return { reason: "unstated", detail: detail ?? `${path} does not say enough`, who: "whoever plans it" };
    case "invalid":
      return { reason: "parse-error", detail: `${path}: ${detail ?? "a word in it means nothing"}`, who: "whoever edits that file" };
    case "syntax":
    case "unknown-version":
    case "unknown-kind":
      return { reason: "parse-error", detail: `${path} could not be read in full`, who: "whoever edits that file" };
  }
}

function textOutcomes(path: string, why: string): readonly Outcome<Finding>[] {
  const unknown = { reason: "no-text", detail: `${path} ${why}`, who: "whoever keeps that file" } as const;
  return [
    unknownOutcome("authentication", 5, path, "zone/syntax-error", unknown),
    unknownOutcome("routing", 5, path, "zone/syntax-error", unknown),
  ];
}

function unknownOutcome(
  category: Category,
  highest: Score,
  target: string,
  rule: string,
  unknown: Outcome["unknown"][number],
): Outcome<Finding> {
  return {
    rule,
    category,
    component: "text",
    target,
    world: "text",
    scenario: null,
    scope: { kind: "document", path: target },
    highest,
    findings: [],
    unknown: [unknown],
    off: false,
    oldestAnswer: undefined,
  };
}

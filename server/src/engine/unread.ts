import { isBelow, type Kind, type Playbook, type Tranche, type UnreadPart, wantedTableFiles } from "../playbook/index.ts";
import type { Category, Outcome, Score } from "../risk/index.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Finding } from "./types.ts";

/** What a document decides about, when it is there and cannot be read. */
const reach: Readonly<Partial<Record<Kind, readonly Category[]>>> = {
  Domain: ["authentication", "routing"],
  Sender: ["authentication"],
  Gate: ["routing"],
  Gateway: ["routing"],
  Route: ["routing"],
  Zone: ["authentication", "routing"],
  Tranche: ["routing"],
  Settings: ["authentication", "routing"],
  Decision: ["routing"],
};
const everything: readonly Category[] = ["authentication", "routing", "client-access", "compliance"];

/** Kinds that no verdict rests on, whether they can be read or not. */
const aside: ReadonlySet<Kind> = new Set(["Programme", "Questionnaire", "Run", "Review", "Snapshot"]);

/**
 * What could not be read of a playbook, as unknowns of each of its tranches: a broken document, a zone file that is named and
 * missing, a file without permission.
 */
export function unreadOutcomes(playbook: Playbook, snapshot: Snapshot): (tranche: Tranche) => readonly Outcome<Finding>[] {
  const zones = snapshot.missingZones(playbook).flatMap((path) => textOutcomes(path, "is named as a zone text and is not there"));
  const tables = wantedTableFiles(playbook);
  // What a CSV file decides is unknown to the rules that read it, and to no other.
  const unreadable = snapshot.unreadable
    .filter(({ path }) => isBelow(path, playbook.folder) && !tables.includes(path))
    .flatMap(({ path, why }) => textOutcomes(path, why));
  return (tranche) => {
    const parts = playbook.unread.filter((part) => decides(part, tranche)).flatMap((part) => partOutcomes(part));
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
  };
}

/** A document that is broken may hold anything. */
function decides(part: UnreadPart, tranche: Tranche): boolean {
  if (part.tranche !== undefined) return part.tranche === tranche.id || part.tranche === tranche.written;
  return part.kind === undefined || !aside.has(part.kind);
}

function partOutcomes(part: UnreadPart): readonly Outcome<Finding>[] {
  const unknown = unknownOf(part);
  const rule =
    part.why === "invalid" ? "playbook/schema" : unknown.reason === "parse-error" ? "playbook/yaml-syntax" : "risk/component-unchecked";
  const target = part.tranche ?? part.path;
  // What a broken text holds is anybody's guess (RULES 2.3).
  const reached = (part.kind && reach[part.kind]) ?? everything;
  return reached.map((category) => unknownOutcome(category, 5, target, rule, unknown));
}

function unknownOf({ why, path, detail }: UnreadPart): Outcome["unknown"][number] {
  switch (why) {
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

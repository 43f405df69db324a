import type { Place } from "../base/index.ts";
import type { Cursor, YamlNode } from "../yaml/index.ts";
import { entriesOf, itemsOf } from "./maps.ts";
import type { SchemaProblem } from "./schema-check.ts";
import type { Kind, Playbook, Reference, Sender, SourceFile, Tranche, UnreadPart } from "./types.ts";
import { validateFile } from "./validate.ts";

// A word that nobody understands is left out of the model. Where a verdict rests on it, what is left out is not known to be
// fine: it is unread, as if it stood in a broken file.

/** Fields that decide what is checked for whom; a fault in any other field changes no verdict. */
const deciding: Readonly<Record<string, { readonly kind: Kind; readonly fields: ReadonlySet<string> }>> = {
  domains: { kind: "Domain", fields: new Set(["roles", "owner", "zone"]) },
  senders: {
    kind: "Sender",
    fields: new Set(["service", "domains", "from", "envelope", "path", "ips", "dkim", "spf", "retire"]),
  },
  tranches: {
    kind: "Tranche",
    fields: new Set(["needs", "paused", "cohort", "domains", "window", "timezone", "gate", "phase", "rollback", "senders"]),
  },
  gates: { kind: "Gate", fields: new Set(["extends", "require", "risk", "proof", "approve", "soak"]) },
};
/** `defaults` names one entry of each map. */
const defaultsOf: Readonly<Record<string, string>> = { domain: "domains", sender: "senders", tranche: "tranches" };
const topLevel: ReadonlySet<string> = new Set([...Object.keys(deciding), "defaults", "timezone"]);

interface Model {
  readonly tranches: Iterable<Tranche>;
  readonly domains: Playbook["domains"];
  readonly senders: Playbook["senders"];
  readonly duplicates: Playbook["duplicates"];
  readonly referenceAt: (place: Place) => Reference | undefined;
}

/** What the playbook says and cannot be taken as it stands. */
export function doubtfulParts(file: SourceFile, files: readonly SourceFile[], model: Model): readonly UnreadPart[] {
  const faults = validateFile(file).flatMap((problem) => faultOf(problem, file.path) ?? []);
  const others = files.flatMap((other) => [...zoneFaults(other, model), ...singularFaults(other)]);
  return [...faults, ...others, ...lostKeys(file), ...lostParts(model), ...undefinedUses(model)];
}

function faultOf(problem: SchemaProblem, path: string): UnreadPart | undefined {
  const [top = "", second, third] = problem.pointer.split("/").slice(1);
  const isUnknownKey = problem.code === "unknown-key";
  const part = (kind: Kind, id?: string): UnreadPart => doubtOf(kind, id, path, problem);
  if (second === undefined) {
    const meant = isUnknownKey ? (problem.edits?.[0]?.newText ?? "") : top;
    return topLevel.has(meant) ? part(deciding[meant]?.kind ?? "Playbook") : undefined;
  }
  const map = top === "defaults" ? defaultsOf[second] : top;
  const known = map === undefined ? undefined : deciding[map];
  if (!known) return top === "defaults" ? part("Playbook") : undefined;
  const id = top === "defaults" ? undefined : second;
  // An entry that is only begun says nothing yet, and its defaults hold.
  if (third === undefined) return problem.code === "no-value" ? undefined : part(known.kind, id);
  const field = isUnknownKey ? (problem.edits?.[0]?.newText ?? "") : third;
  return known.fields.has(field) ? part(known.kind, id) : undefined;
}

/** The same fields in a file of their own. */
function singularFaults(file: SourceFile): readonly UnreadPart[] {
  const known = Object.values(deciding).find(({ kind }) => kind === file.kind);
  if (!known || file.id === undefined) return [];
  return validateFile(file).flatMap((problem): readonly UnreadPart[] => {
    const [field = ""] = problem.pointer.split("/").slice(1);
    const meant = problem.code === "unknown-key" ? (problem.edits?.[0]?.newText ?? "") : field;
    return meant === "id" || known.fields.has(meant) ? [doubtOf(known.kind, file.id, file.path, problem)] : [];
  });
}

function doubtOf(
  kind: Kind,
  id: string | undefined,
  path: string,
  { place, message }: Pick<SchemaProblem, "place" | "message">,
): UnreadPart {
  const tranche = kind === "Tranche" && id !== undefined ? { tranche: id } : {};
  return { kind, id, path, place, why: "invalid", detail: message, ...tranche };
}

/** Of two parts with one id nobody knows which is meant. */
function lostParts({ duplicates }: Model): readonly UnreadPart[] {
  return duplicates.flatMap(({ kind, id, again }) => {
    const known = Object.values(deciding).find((one) => one.kind.toLowerCase() === kind);
    return known
      ? again.map(({ path, place }) => doubtOf(known.kind, id, path, { place, message: `the ${kind} ${id} is declared a second time` }))
      : [];
  });
}

/** Everything in a Zone document is records, or says which of them count. */
function zoneFaults(file: SourceFile, { referenceAt }: Model): readonly UnreadPart[] {
  if (file.kind !== "Zone") return [];
  const root = file.yaml.root;
  const live = root?.kind === "map" ? root.get("live") : undefined;
  const use = live && referenceAt(live.place);
  const isLost = use !== undefined && !use.target && !use.unread;
  const part = (place: Place, detail: string): UnreadPart => ({
    kind: "Zone",
    id: file.id,
    path: file.path,
    place,
    why: "invalid",
    detail,
  });
  return [
    ...validateFile(file)
      .filter(({ code, pointer }) => code !== "no-value" && pointer !== "/id" && pointer !== "/title")
      .map(({ message, place }) => part(place, message)),
    ...(isLost ? [part(use.place, `\`live\` names the phase ${use.id}, which nothing declares`)] : []),
  ];
}

/** Of two equal keys the last one counts, and nobody knows whether that one was meant. */
function lostKeys(file: SourceFile): readonly UnreadPart[] {
  return file.yaml.problems
    .filter(({ code }) => code === "duplicate-key")
    .map(({ message, place }) => ({ kind: "Playbook", id: file.id, path: file.path, place, why: "invalid", detail: message }));
}

/** Ids that decide what is checked, for one tranche or for all, and that nothing declares. */
function undefinedUses({ tranches, domains, senders, referenceAt }: Model): readonly UnreadPart[] {
  const undefinedAt = (node: YamlNode, kind: Kind, tranche?: string): readonly UnreadPart[] => {
    const use = referenceAt(node.place);
    if (!use || use.target || use.unread) return [];
    const detail = `\`${use.field}\` names the ${use.kind} ${use.id}, which nothing declares`;
    return [{ kind, id: use.id, path: use.path, place: use.place, why: "invalid", detail, ...(tranche !== undefined && { tranche }) }];
  };
  // Most tranches have most domains in scope, and hardly a domain names a zone that is not there.
  const zones = new Map(
    [...domains.values()].flatMap(({ name, fields }) => {
      const nodes = nodesOf(fields.get("zone")).filter((node) => undefinedAt(node, "Zone").length > 0);
      return nodes.length > 0 ? [[name, nodes] as const] : [];
    }),
  );
  const ofTranche = ({ id, fields, domains: inScope }: Tranche): readonly UnreadPart[] => {
    const phase = fields.get("phase");
    const phases = phase?.node.kind === "map" ? entriesOf(phase.node).flatMap(({ key, value }) => [key, value]) : nodesOf(phase);
    const lost = zones.size === 0 ? [] : inScope.flatMap(({ name }) => zones.get(name) ?? []);
    return [
      ...itemsOf(fields.get("senders")?.node).flatMap((node) => undefinedAt(node, "Sender", id)),
      ...[...phases, ...lost].flatMap((node) => undefinedAt(node, "Zone", id)),
    ];
  };
  // Where a sender's mail goes out and until when decides which tranches it belongs to.
  const ofSender = ({ fields }: Sender): readonly UnreadPart[] =>
    [fields.get("path"), fields.get("retire")].flatMap((cursor) => nodesOf(cursor).flatMap((node) => undefinedAt(node, "Sender")));
  return [...[...tranches].flatMap(ofTranche), ...[...senders.values()].flatMap(ofSender)];
}

function nodesOf(cursor: Cursor<unknown> | undefined): readonly YamlNode[] {
  return cursor ? [cursor.node] : [];
}

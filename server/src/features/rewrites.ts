import { type Place, parseDuration, parseTtl, type TextEdit, textAt } from "../base/index.ts";
import { libraryTexts, type Playbook, parseCondition, schemaAt } from "../playbook/index.ts";
import { insertEntry, insertTopLevel, nodeAt, type YamlNode } from "../yaml/index.ts";
import { type FeatureContext, fileAt, playbookOf, rangeIn } from "./context.ts";
import { isClean, type Refactoring, rootMap } from "./extract.ts";

/** What is not written and has a default, written out: gate and way back of a tranche; way back, insurance and seed boxes of a plan. */
export function additions(context: FeatureContext, path: string, offset: number): readonly Refactoring[] {
  const file = fileAt(context, path);
  const playbook = playbookOf(context, path);
  const root = rootMap(file);
  const spot = file && nodeAt(file.yaml, offset);
  if (!file || !playbook || !root || spot?.where !== "key" || !isClean(file)) return [];
  const at = spot.entry?.value;
  const isEntry = file.kind === "Playbook" && spot.path.length === 1 && spot.path[0] === "tranches";
  const tranche = isEntry ? at : file.kind === "Tranche" && spot.path.length === 0 ? root : undefined;
  const add = (title: string, edits: readonly TextEdit[]): readonly Refactoring[] => refactoring(context, path, title, edits);
  if (tranche?.kind === "map" && tranche.entries.length > 0) {
    const gate = commonOf(playbook, "gate");
    const common = gate?.kind === "scalar" && gate.value !== null && gate.text !== "none" ? gate.text : undefined;
    const hasWayBack = commonOf(playbook, "rollback") !== undefined || playbook.root.entry("rollback") !== undefined;
    return [
      ...(tranche.entry("gate")
        ? []
        : add(`Add the ${common === undefined ? "default gate" : `gate ${common}`}`, insertEntry(tranche, "gate", common ?? "default"))),
      ...(tranche.entry("rollback") || hasWayBack
        ? []
        : add("Add the default way back", insertEntry(tranche, "rollback", wayBack(playbook)))),
    ];
  }
  if (file.kind !== "Playbook" || spot.path.length > 0) return [];
  const missing = (key: string, title: string, value: string) =>
    root.entry(key) ? [] : add(title, insertTopLevel(file.yaml, key, value, { after: key === "rollback" ? "cutover" : "gates" }));
  return [
    ...missing("rollback", "Add the default way back", wayBack(playbook)),
    ...missing(
      "safety",
      "Add insurance: low TTLs, DMARC in staging",
      "low-ttl: { kind: dns-ttl, records: [mx, autodiscover], ttl: 300, lead: 72h }\ndmarc-staging: { kind: dmarc-policy, policy: none }",
    ),
    ...missing("seeds", "Add a list of seed boxes", "main:\n  gmail: 5\n  outlook: 5\n  yahoo: 3"),
  ];
}

/** What `defaults.tranche` says: written out, it must stay the same. */
function commonOf({ root }: Playbook, key: string): YamlNode | undefined {
  const defaults = root.get("defaults");
  const tranche = defaults?.kind === "map" ? defaults.get("tranche") : undefined;
  return tranche?.kind === "map" ? tranche.get(key) : undefined;
}

/** The runbook of the library that knows the two platforms, and how long the way back stays open (LANGUAGE 1.7). */
function wayBack({ root }: Playbook): string {
  const platform = (side: string) => {
    const node = root.get(side);
    const name = node?.kind === "map" ? node.get("platform") : undefined;
    return name?.kind === "scalar" ? name.text : "";
  };
  const [source, target] = [platform("source"), platform("target")];
  const wanted = source === target ? "rollback-tenant-to-tenant" : source === "imap" ? "rollback-imap" : `rollback-${source}-${target}`;
  const known = libraryTexts().some(({ kind, id }) => kind === "runbook" && id === wanted);
  return `{ runbook: ${known ? wanted : "rollback-tranche"}, until: 72h }`;
}

const units = [
  ["w", 604_800],
  ["d", 86_400],
  ["h", 3600],
  ["m", 60],
  ["s", 1],
] as const;
/** Nobody reads 10080m. */
const mostOfUnit = 1000;

/** The duration at the offset in other units, only where both are exactly the same time. */
export function conversions(context: FeatureContext, path: string, offset: number): readonly Refactoring[] {
  const file = fileAt(context, path);
  const spot = file && nodeAt(file.yaml, offset);
  const { node } = spot ?? {};
  if (!file?.kind || spot?.where !== "value" || node?.kind !== "scalar") return [];
  const format = schemaAt(file.kind, spot.path)?.format;
  const holds = (place: Place | undefined) => {
    const range = place && rangeIn(context, path, place);
    return range !== undefined && range.start <= offset && offset <= range.end;
  };
  if (format === "x-condition") {
    const { condition } = parseCondition(node);
    const place = [condition?.overPlace, condition?.unit === "duration" ? condition.valuePlace : undefined].find(holds);
    return place ? otherUnits(context, path, place, false) : [];
  }
  const isTtl = format === "x-ttl";
  return isTtl || format === "x-duration" || format === "x-offset" ? otherUnits(context, path, node.place, isTtl) : [];
}

function otherUnits(context: FeatureContext, path: string, place: Place, isTtl: boolean): readonly Refactoring[] {
  const written = textAt(place);
  const sign = /^[+-]/.exec(written)?.[0] ?? "";
  const seconds = Math.abs((isTtl ? parseTtl(written) : parseDuration(written)) ?? 0);
  if (!Number.isInteger(seconds) || seconds === 0) return [];
  const fits = units.filter(([unit, size]) => seconds % size === 0 && (seconds / size <= mostOfUnit || (isTtl && unit === "s")));
  const texts = [...fits.map(([unit, size]) => `${sign}${seconds / size}${unit}`), ...(isTtl ? [String(seconds)] : [])];
  return texts
    .filter((text) => text !== written)
    .flatMap((text) => refactoring(context, path, `Write ${written} as ${text}`, [{ place, newText: text }]));
}

function refactoring(context: FeatureContext, path: string, title: string, edits: readonly TextEdit[]): readonly Refactoring[] {
  const placed = edits.flatMap(({ place, newText }) => {
    const range = rangeIn(context, path, place);
    return range ? [{ path, range, newText }] : [];
  });
  return placed.length > 0 && placed.length === edits.length ? [{ title, kind: "refactor.rewrite", edits: placed }] : [];
}

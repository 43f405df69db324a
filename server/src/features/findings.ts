import {
  changed,
  clip,
  isoInstant,
  LineIndex,
  type Location,
  locator,
  type Place,
  type SourceDocument,
  type SourceRange,
  sameItems,
  type TextUnit,
} from "../base/index.ts";
import {
  type Analysis,
  answerLine,
  type Evidence,
  type ExplanationLine,
  explanationOf,
  type Finding,
  notCountedText,
  type Stage,
  worldWords,
} from "../engine/index.ts";
import type { World } from "../risk/index.ts";
import type { Severity } from "../rules/index.ts";
import { type Stopped, stoppedBy } from "./stopped.ts";

export type Level = "none" | Severity;

export interface ShownFix {
  readonly title: string;
  readonly safety: "safe" | "unsafe";
  readonly edits: readonly { readonly path: string; readonly range: SourceRange; readonly newText: string }[];
}

/** A finding as an editor shows it: the same fault seen in several worlds is one. */
export interface ShownFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly path: string;
  readonly range: SourceRange;
  readonly severity: Severity;
  /** With worlds and score: `… (in the files and in live DNS) [authentication 5, stops pilot]`. */
  readonly message: string;
  readonly stage: Stage;
  readonly worlds: readonly World[];
  readonly related: readonly { readonly path: string; readonly range: SourceRange; readonly message: string }[];
  readonly fixes: readonly ShownFix[];
  /** What it is about: of a fault that many tranches inherit, each of them. */
  readonly targets: readonly string[];
  /** The first of the findings it is made of. */
  readonly finding: Finding;
}

/** How many answers a finding quotes beside its places. */
const mostEvidence = 4;

/** Findings of an analysis with places in its documents; `levels` may only lower what is shown. */
export function shownFindings(
  analysis: Analysis,
  findings: readonly Finding[] = analysis.findings,
  levels: Readonly<Record<string, Level>> = {},
): readonly ShownFinding[] {
  const locate = locator(analysis.documents);
  const stopped = stoppedBy(analysis.assessments);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.suppressed || levels[finding.rule] === "none") continue;
    const key = faultAt(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const shown: ShownFinding[] = [];
  for (const members of groups.values()) {
    const at = locate((members[0] as Finding).place);
    // Of the library that ships with the product: nobody can mend it in a file.
    if (at) shown.push(shownFinding(at, members, stopped, locate, levels));
  }
  return shown.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.range.start - b.range.start));
}

const units = new WeakMap<TextUnit, number>();
let lastUnit = 0;
const faults = new WeakMap<Finding, string>();

/** Equal for the same fault at the same place, in whichever world. Findings live over edits, and this with them. */
function faultAt(finding: Finding): string {
  const known = faults.get(finding);
  if (known !== undefined) return known;
  const { unit, start, end } = finding.place;
  const number = units.get(unit) ?? ++lastUnit;
  units.set(unit, number);
  const text = `${number} ${start} ${end} ${finding.rule} ${finding.messageId} ${messageOfAny(finding)}`;
  faults.set(finding, text);
  return text;
}

/** The most tranches that a message names. */
const mostNamed = 3;

/**
 * The message without the tranche that it is about: what is written once for many, a default or the slices of a split tranche, is one
 * fault at one place. A waiver, or what a score does not count yet, is each tranche's own.
 */
function messageOfAny({ message, scope, target, score, severity, waived, notCounted }: Finding): string {
  if (scope.kind !== "tranche" || scope.tranche !== target || waived || notCounted || !message.includes(target)) return message;
  const word = new RegExp(`(?<![\\w-])${target.replace(/[^\w-]/g, "\\$&")}(?![\\w-])`, "g");
  return `${score} ${severity} ${message.replace(word, "\0")}`;
}

/** `; the same holds for wave-2 and wave-3`. */
function othersText(targets: readonly string[]): string {
  const [, ...others] = targets;
  if (others.length === 0) return "";
  const named = others.slice(0, mostNamed);
  const rest = others.length - named.length;
  const words = rest > 0 ? [...named, `${rest} more`] : named;
  return `; the same holds for ${words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words[0]}`;
}

const unaskedRule = "risk/component-unchecked";

/**
 * Where nobody may ask, every answer is missing and no text can mend that: one line for each place says so, instead of a
 * warning for each name.
 */
export function withoutUnasked(shown: readonly ShownFinding[], why: string): readonly ShownFinding[] {
  const byPlace = new Map<string, ShownFinding[]>();
  for (const one of shown) {
    if (one.rule !== unaskedRule || !/: not asked\b/.test(one.finding.message)) continue;
    const key = JSON.stringify([one.path, one.range]);
    byPlace.set(key, [...(byPlace.get(key) ?? []), one]);
  }
  const folded = new Map<ShownFinding, ShownFinding | undefined>();
  for (const [first, ...rest] of byPlace.values()) {
    if (!first) continue;
    const tranche = first.finding.target;
    const message = `${tranche} waits for the DNS: what rests on its answers is not checked, because ${why}`;
    const related = [first, ...rest].slice(0, mostEvidence).map(({ path, range, finding }) => ({ path, range, message: finding.message }));
    folded.set(first, changed(first, { message, severity: "info", related, fixes: [] }));
    for (const one of rest) folded.set(one, undefined);
  }
  return shown.flatMap((one) => (folded.has(one) ? (folded.get(one) ?? []) : [one]));
}

/** What is shown of some findings, but for where: it holds as long as they and what they stop are the same. */
interface Body {
  readonly members: readonly Finding[];
  readonly stops: string;
  readonly level: Level | undefined;
  readonly parts: Omit<ShownFinding, "path" | "range" | "related" | "fixes">;
  /** Without a place: where the finding itself is. */
  readonly related: readonly { readonly place: Place | undefined; readonly message: string }[];
  /** As it was shown last, and how places were found then. */
  shown: ShownFinding | undefined;
  locate: Locate;
}

type Locate = (place: Place) => Location | undefined;

/** By the first of its findings. */
const bodies = new WeakMap<Finding, Body>();

function shownFinding(
  at: Location,
  members: readonly Finding[],
  stopped: Stopped,
  locate: Locate,
  levels: Readonly<Record<string, Level>>,
): ShownFinding {
  const first = members[0] as Finding;
  const told = leading(members);
  const stops = told.score === 0 ? "" : stopped(told, targetsOf(members));
  const level = levels[first.rule];
  const known = bodies.get(first);
  const isSame = known && known.stops === stops && known.level === level && sameItems(known.members, members);
  const body = isSame ? known : bodyOf(members, stops, level, locate);
  bodies.set(first, body);
  body.locate = locate;
  const related = new Map<string, ShownFinding["related"][number]>();
  for (const { place, message } of body.related) {
    const location = place ? locate(place) : at;
    if (location) related.set(place ? JSON.stringify([location, message]) : message, { ...location, message });
  }
  if (body.shown && sameSpot(body.shown, at) && sameRelated(body.shown.related, [...related.values()])) return body.shown;
  let made: { readonly locate: Locate; readonly fixes: readonly ShownFix[] } | undefined;
  body.shown = {
    ...body.parts,
    ...at,
    related: [...related.values()],
    get fixes() {
      // The texts may have moved since.
      if (made?.locate !== body.locate) made = { locate: body.locate, fixes: fixesOf(members, body.locate) };
      return made.fixes;
    },
  };
  return body.shown;
}

function targetsOf(members: readonly Finding[]): readonly string[] {
  return [...new Set(members.map(({ target }) => target))];
}

/** The one that the others are shown with. */
function leading(members: readonly Finding[]): Finding {
  return members.find(({ waived }) => !waived) ?? (members[0] as Finding);
}

function bodyOf(members: readonly Finding[], stops: string, level: Level | undefined, locate: Locate): Body {
  const finding = leading(members);
  const worlds = (["text", "live", "planned"] as const).filter((world) => members.some((one) => one.world === world));
  const targets = targetsOf(members);
  const evidence = new Set(members.flatMap((one) => one.evidence).map(evidenceText));
  return {
    members,
    stops,
    level,
    parts: {
      rule: finding.rule,
      messageId: finding.messageId,
      severity: severityOf(finding, level),
      message: [
        finding.message,
        othersText(targets),
        worldsText(worlds.filter((world) => world !== "live" || wasSeenLive(members))),
        scoreText(finding, stops),
      ].join(""),
      stage: members.every((one) => one.stage === "live") ? "live" : finding.stage === "live" ? "offline" : finding.stage,
      worlds,
      targets,
      finding,
    },
    related: [
      ...members.flatMap((one) => one.related),
      ...[...evidence].slice(0, mostEvidence).map((message) => ({ place: undefined, message })),
    ],
    shown: undefined,
    locate,
  };
}

function sameSpot(a: Location, b: Location): boolean {
  return a.path === b.path && a.range.start === b.range.start && a.range.end === b.range.end;
}

function sameRelated(a: ShownFinding["related"], b: ShownFinding["related"]): boolean {
  return a.length === b.length && a.every((one, i) => sameSpot(one, b[i] as Location) && one.message === b[i]?.message);
}

const order: readonly Severity[] = ["hint", "info", "warning", "error"];

function severityOf({ severity, waived }: Finding, level: Level | undefined): Severity {
  if (waived) return "hint";
  return level !== undefined && level !== "none" && order.indexOf(level) < order.indexOf(severity) ? level : severity;
}

/** A question, a verdict or what nobody could ask is judged beside live answers, and yet no answer shows it. */
function wasSeenLive(members: readonly Finding[]): boolean {
  return members.some(({ world, evidence }) => world === "live" && evidence.length > 0);
}

/** The text alone is what a person looks at, and needs no words. */
function worldsText(worlds: readonly World[]): string {
  // What is planned follows from the files: beside them it says nothing new.
  const names = worlds.filter((world) => world !== "planned" || !worlds.includes("text")).map((world) => worldWords[world]);
  if (names.length === 0 || (names.length === 1 && worlds.includes("text"))) return "";
  return ` (${names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names[0]})`;
}

function scoreText(finding: Finding, stops: string): string {
  if (finding.score === 0) return "";
  const state = finding.waived
    ? `, waived${finding.waived.lastDay === undefined ? "" : ` until ${finding.waived.lastDay}`}`
    : stops === ""
      ? ""
      : `, stops ${stops}`;
  const isNew = finding.notCounted ? `, ${notCountedText(finding.notCounted)}` : "";
  return ` [${finding.category} ${finding.score}${state}${isNew}]`;
}

/** An answer as the explanation says it; a key of a thousand characters would hide everything else beside a diagnostic. */
function evidenceText({ answer, ttl, at, ...rest }: Evidence): string {
  const shown = answer.map((line) => clip(line, 200));
  return answerLine({ ...rest, answer: shown, ttl, at: isoInstant(at) });
}

/** The explanation of a finding as every report has it, with places in these documents. */
export function explainedIn(
  documents: readonly SourceDocument[],
): (finding: Finding, worlds: readonly World[]) => readonly ExplanationLine[] {
  const locate = locator(documents);
  const lines = new Map<string, LineIndex>();
  const where = (place: Place) => {
    const at = locate(place);
    if (!at) return undefined;
    const index = lines.get(at.path) ?? new LineIndex(documents.find(({ path }) => path === at.path)?.text ?? "");
    lines.set(at.path, index);
    const { line, column } = index.at(at.range.start);
    return `${at.path}:${line + 1}:${column + 1}`;
  };
  return (finding, worlds) => explanationOf(finding, worlds, where);
}

/** All edits of a fix or none of it; the same fix of two worlds once. */
function fixesOf(members: readonly Finding[], locate: (place: Finding["place"]) => Location | undefined): readonly ShownFix[] {
  const fixes = new Map<string, ShownFix>();
  for (const { title, safety, edits } of members.flatMap((one) => one.fixes)) {
    const located = edits.flatMap(({ place, newText }) => {
      const at = locate(place);
      return at ? [{ ...at, newText }] : [];
    });
    if (edits.length > 0 && located.length === edits.length) fixes.set(JSON.stringify([title, located]), { title, safety, edits: located });
  }
  return [...fixes.values()];
}

/** Files that could not be read, each as one error at its start. */
export function unreadableFindings(analysis: Analysis): readonly { readonly path: string; readonly message: string }[] {
  return analysis.unreadable.map(({ path, why }) => ({ path, message: `${path} ${why}` }));
}

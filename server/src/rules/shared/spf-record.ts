import { type Place, type Problem, type SourceRange, textAt } from "../../base/index.ts";
import { type Name, resolve, txtValue } from "../../dns/index.ts";
import { isSpf, parseSpf, type SpfRecord, type SpfTerm } from "../../records/index.ts";
import type { Context, Derivation, NameTarget } from "../rule.ts";
import type { TextChange } from "./change-text.ts";
import { isJoint, lostSpacesIn } from "./lost-space.ts";
import { textPlace } from "./places.ts";
import { smartCharacters } from "./zone-texts.ts";

// What rules on the text of an SPF record share: the parsed record with its places, and edits of it.

interface ParsedRecord {
  readonly text: string;
  readonly record: SpfRecord;
  readonly problems: readonly Problem[];
}

/** One SPF record of a name, and where it stands. */
export interface SpfText extends ParsedRecord {
  readonly name: Name;
  /** Offsets where its strings join without a space that was meant. */
  readonly lost: readonly number[];
  /** A range of the record in the text that states it; the target's own place where no text does. */
  at(range: SourceRange): Place;
}

/** All texts at a name, aliases followed. */
export const textsAt: Derivation<readonly string[]> = (name, ask) => {
  const { answer } = resolve(name as Name, "TXT", ask);
  if (answer === undefined || answer.kind === "failed") return { known: false };
  const records = answer.kind === "records" ? answer.records : [];
  return { known: true, value: records.map((record) => txtValue(record) ?? "") };
};

/** The same for advice: texts that are not known are none. */
export const textsIfKnown: Derivation<readonly string[]> = (name, ask, world) => {
  const texts = textsAt(name, ask, world);
  return texts.known ? texts : { known: true, value: [] };
};

const parsedSpf: Derivation<readonly ParsedRecord[]> = (name, ask, world) => {
  const texts = textsAt(name, ask, world);
  if (!texts.known) return { known: false };
  const parsed = texts.value.filter(isSpf).map((text) => {
    const { value: record, problems } = parseSpf(text);
    return { text, record, problems };
  });
  return { known: true, value: parsed };
};

/** The same for rules that are advice: where the texts are not known there is none, and nothing is unchecked. */
const parsedIfKnown: Derivation<readonly ParsedRecord[]> = (name, ask, world) => {
  const found = parsedSpf(name, ask, world);
  return found.known ? found : { known: true, value: [] };
};

const noneLost: readonly number[] = [];

type View = Pick<Context<string, string>, "derive" | "located">;

/** Every SPF record of the name, each of which receivers would read. None while the answer is open or failed: the run is unknown then. */
export function spfRecords(target: NameTarget, view: View): readonly SpfText[] {
  return located(target, view, parsedSpf);
}

/** The record, where there is exactly one: of several the one that will stay is not known (`spf/multiple-records`). */
export function spfRecord(target: NameTarget, view: View): SpfText | undefined {
  const [only, ...others] = spfRecords(target, view);
  return others.length === 0 ? only : undefined;
}

/** The only record, for advice that is not worth an unknown component. */
export function spfRecordIfKnown(target: NameTarget, view: View): SpfText | undefined {
  const [only, ...others] = located(target, view, parsedIfKnown);
  return others.length === 0 ? only : undefined;
}

function located({ name, place }: NameTarget, view: View, derivation: Derivation<readonly ParsedRecord[]>): readonly SpfText[] {
  const found = view.derive(derivation, name);
  if (!found.known) return [];
  const set = view.located(name, "TXT");
  const atName = () => place;
  // Nothing in a zone text: the usual case of a portfolio.
  if (!set) return found.value.map(({ text, record, problems }) => ({ text, record, problems, name, lost: noneLost, at: atName }));
  return found.value.map((one) => ({
    ...one,
    name,
    lost: lostSpacesIn(set, one.text),
    at: (range) => textPlace(set, (text) => text === one.text, range)?.place ?? place,
  }));
}

/** The fix of a record to `changed`; none where that is `undefined` or no change. */
export function rewriting<F extends string>(id: F, spf: Pick<SpfText, "name" | "text">, changed: string | undefined, title?: string) {
  if (changed === undefined || changed === spf.text) return [];
  const given: TextChange = { owner: spf.name, text: spf.text, changed };
  return [{ id, with: given, ...(title === undefined ? {} : { title }) }];
}

/** Problems of the parser and the rule that speaks of each: every one has exactly one, so that a bad record is found once. */
const ruleByProblem: Readonly<Record<string, string>> = {
  "version-malformed": "spf/version-malformed",
  "unknown-mechanism": "spf/unknown-term",
  "ip-family-mismatch": "spf/ip-family-mismatch",
  "address-malformed": "spf/cidr-invalid",
  "cidr-malformed": "spf/cidr-invalid",
  "cidr-leading-zero": "spf/cidr-invalid",
  "cidr-out-of-range": "spf/cidr-invalid",
  "duplicate-modifier": "spf/duplicate-modifier",
  "macro-malformed": "spf/macro-syntax",
  "macro-letter-unknown": "spf/macro-syntax",
  "macro-letter-for-explanations": "spf/macro-syntax",
  "macro-digits-zero": "spf/macro-syntax",
};

/** The problems that one rule speaks of. What no other rule takes is `spf/term-malformed`. */
export function problemsOf(spf: SpfText, rule: string): readonly Problem[] {
  return spf.problems.filter((problem) => {
    if (isOfText(spf, problem)) return false;
    const own = ruleByProblem[problem.code] ?? "spf/term-malformed";
    const isOther = own !== "spf/version-malformed" && own !== "spf/duplicate-modifier" && isSeparatorFault(spf, problem);
    return rule === (isOther ? "spf/term-malformed" : own);
  });
}

/** What is wrong with the text before it is a record, and repaired there: zone/txt-split-loses-space, zone/smart-characters. */
function isOfText(spf: SpfText, { code, range }: Problem): boolean {
  if (code === "not-ascii" && smartCharacters.test(textAt(spf.at(range)))) return true;
  return spf.record.terms.some((term) => term.range.start <= range.start && range.end <= term.range.end && isJoint(term, spf.lost));
}

/** Terms torn apart by a space or joined by a comma: whatever that makes of them, the separator is the fault. */
function isSeparatorFault({ record: { terms } }: SpfText, { range }: Problem): boolean {
  const index = terms.findIndex((term) => term.range.start <= range.start && range.end <= term.range.end);
  const term = terms[index];
  return term !== undefined && (isTorn(terms[index - 1], term) || joinedTerms(term) !== undefined);
}

const isCorrect = (term: string): boolean => parseSpf(`v=spf1 ${term}`).problems.length === 0;

/** Whether a space stands behind the colon of a term: `include: x.test`. */
export function isTorn(term: SpfTerm | undefined, next: SpfTerm | undefined): boolean {
  return term !== undefined && next?.kind === "unknown" && term.text.endsWith(":") && isCorrect(term.text + next.text);
}

/** `ip4:192.0.2.1,mx` and `include:x.test-all`: the terms that were meant, where all of them are correct. */
export function joinedTerms(term: SpfTerm): readonly string[] | undefined {
  if (term.kind === "modifier" || !/[,;].|.[-~?+]all$/i.test(term.text)) return undefined;
  const parts = term.text.replace(/([-~?+]all)$/i, " $1").split(/[,; ]+/);
  const isEach = parts.every((part) => startsAsTerm.test(part) && isCorrect(part));
  return parts.length > 1 && isEach ? parts : undefined;
}

const startsAsTerm = /^[-+~?]?(?:all|include|a|mx|ptr|ip4|ip6|exists|redirect|exp)(?:[:=/]|$)/i;

/** Which kind of name an SPF record is looked at for. */
export type Use = "mail" | "parked" | "part";

/**
 * `part`: a record that others include, whose ending nobody reads: its name begins with an underscore, or a record above it
 * includes it. `parked`: no mail at all (spf/parked-open). A `redirect` hands on the ending, so its target is `mail`.
 */
export function useOf({ name, domain, playbook }: NameTarget, view: View): Use {
  if (domain?.roles.includes("send")) return "mail";
  if (domain?.roles.includes("parked")) return "parked";
  const sends = [...(playbook?.senders.values() ?? [])].some((sender) => sender.envelopeDomains.includes(name));
  if (sends) return "mail";
  return name.startsWith("_") || isIncludedAbove(name, view) ? "part" : "mail";
}

function isIncludedAbove(name: Name, { located }: View): boolean {
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const above = located(name.slice(dot + 1) as Name, "TXT");
    const texts = above?.sources.map((source) => source.txt?.text ?? "").filter(isSpf) ?? [];
    const included = texts.some((text) =>
      parseSpf(text).value.terms.some((term) => term.kind === "include" && sameName(term.domain?.text ?? "", name)),
    );
    if (included) return true;
  }
  return false;
}

/** A domain as a term writes it against a name. */
export function sameName(written: string, name: Name): boolean {
  return written.replace(/\.$/, "").toLowerCase() === name;
}

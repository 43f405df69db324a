import { type Place, type SourceRange, textAt } from "../base/index.ts";
import type { Declaration, IdKind, Playbook } from "../playbook/index.ts";
import { schemaAt } from "../playbook/index.ts";
import { nodeAt } from "../yaml/index.ts";
import { type FeatureContext, fileAt, playbookOf, rangeIn } from "./context.ts";
import { declarationAt } from "./references.ts";
import type { NameEdit } from "./zone-names.ts";

/** An id at an offset, where it is given or used. */
export interface IdSpot {
  readonly declared: Declaration;
  readonly range: SourceRange;
  readonly written: string;
}

/** The id at an offset of a document of ours. */
export function idAt(context: FeatureContext, path: string, offset: number): IdSpot | undefined {
  const declared = declarationAt(context, path, offset);
  const playbook = playbookOf(context, path);
  if (!declared || !playbook) return undefined;
  const here = [declared, ...playbook.references.filter(({ target }) => target === declared)].find((one) => {
    const range = one.path === path ? rangeIn(context, path, one.place) : undefined;
    return range && range.start <= offset && offset <= range.end;
  });
  const range = here && rangeIn(context, path, here.place);
  return here && range ? { declared, range: inner(here.place, range), written: unquoted(textAt(here.place)) } : undefined;
}

/** Why what stands here has no name to change, although it looks like one; `undefined`: nothing to say. */
export function whyNoId(context: FeatureContext, path: string, offset: number): string | undefined {
  const file = fileAt(context, path);
  const spot = file && nodeAt(file.yaml, offset);
  if (!file?.kind || spot?.where !== "value") return undefined;
  return spot.path.at(-1) === "select" && schemaAt(file.kind, spot.path)
    ? "a column is called what the header of the CSV calls it, which the tool that exports it writes: change it there, or map it under inventory.columns"
    : undefined;
}

/** Why an id cannot be renamed, or undefined. */
export function whyIdNotRenamed(context: FeatureContext, { declared }: IdSpot): string | undefined {
  const { kind, id, builtIn, place } = declared;
  if (builtIn) return `${id} comes with Mailtranche: give a copy of your own another id`;
  if (kind === "domain") return `${id} is a name of the DNS, not an id: another name is another domain`;
  if (unquoted(textAt(place)) !== id) return `${id} is made by \`split\`: rename the tranche that is split`;
  const playbooks = playbooksOf(context, declared);
  if (playbooks.some(({ duplicates }) => duplicates.some(({ first, again }) => [first, ...again].includes(declared))))
    return `${id} is declared more than once: which of them is meant cannot be told`;
  const parts = new RegExp(`^${id}-\\d+$`);
  if (kind === "tranche" && playbooks.some((one) => one.declarations.some((part) => parts.test(part.id) && textAt(part.place) !== part.id)))
    return `${id} is split: its parts ${id}-1, ${id}-2 ... would be called otherwise too; take \`split\` away first`;
  return undefined;
}

/** The id where it is given and everywhere it is used, over all documents. A text: why it cannot be done. */
export function idRenameEdits(context: FeatureContext, spot: IdSpot, typed: string): readonly NameEdit[] | string {
  const why = whyIdNotRenamed(context, spot);
  if (why !== undefined) return why;
  const { declared } = spot;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed)) return `${typed} is no id: lower-case letters, digits and single hyphens, such as scale-1`;
  const playbooks = playbooksOf(context, declared);
  const taken = playbooks
    .flatMap(({ declarations }) => declarations)
    .some((one) => one !== declared && one.id === typed && sameNamespace(one, declared));
  if (taken) return `there is a ${nounOf(declared.kind)} ${typed} already`;
  const places = new Map<Place, string>([[declared.place, declared.path]]);
  for (const { references } of playbooks)
    for (const { target, place, path } of references) if (target === declared) places.set(place, path);
  return [...places].flatMap(([place, path]) => {
    const range = rangeIn(context, path, place);
    return range ? [{ path, range: inner(place, range), newText: typed }] : [];
  });
}

function playbooksOf(context: FeatureContext, declared: Declaration): readonly Playbook[] {
  return context.model.playbooks.filter(({ declarations }) => declarations.includes(declared));
}

function sameNamespace(one: Declaration, other: Declaration): boolean {
  return one.kind === other.kind && one.owner === other.owner;
}

function nounOf(kind: IdKind): string {
  return kind.replaceAll("-", " ");
}

/** Of a text in quotes what stands between them. */
function inner(place: Place, range: SourceRange): SourceRange {
  return isQuoted(textAt(place)) ? { start: range.start + 1, end: range.end - 1 } : range;
}

function unquoted(text: string): string {
  return isQuoted(text) ? text.slice(1, -1) : text;
}

function isQuoted(text: string): boolean {
  return /^(["']).*\1$/s.test(text);
}

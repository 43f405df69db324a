import { type Place, type SourceRange, type TextEdit, textAt, within } from "../base/index.ts";
import { isWithin, joinName, type Name, nameText, parseName, type Rdata } from "../dns/index.ts";
import { setsOf } from "../engine/index.ts";
import { editorOf } from "../zones/index.ts";
import { type FeatureContext, rangeIn, zoneAt } from "./context.ts";

/** One place where a name is written: the owner of a record or the target of one. */
export interface NameSpot {
  readonly name: Name;
  readonly path: string;
  readonly place: Place;
  readonly range: SourceRange;
  readonly written: string;
  readonly isOwner: boolean;
}

export interface NameEdit {
  readonly path: string;
  readonly range: SourceRange;
  readonly newText: string;
}

/** The owner or target at an offset of a text with records. */
export function nameAt(context: FeatureContext, path: string, offset: number): NameSpot | undefined {
  return namesIn(context).find((spot) => spot.path === path && spot.range.start <= offset && offset <= spot.range.end);
}

/** Where the name at an offset is an owner. */
export function definitionsOf(context: FeatureContext, { name }: NameSpot): readonly NameSpot[] {
  return namesIn(context).filter((spot) => spot.isOwner && spot.name === name);
}

/** Everywhere the name is written in the texts. */
export function usesOf(context: FeatureContext, { name }: NameSpot): readonly NameSpot[] {
  return namesIn(context).filter((spot) => spot.name === name);
}

/** Why the name here cannot be renamed, or undefined. */
export function whyNotRenamed(context: FeatureContext, spot: NameSpot): string | undefined {
  if (spot.written === "@") return "@ is the name of the zone itself";
  const odd = below(context, spot.name).find((one) => suffixOf(one) === undefined);
  return odd && `it is written as ${odd.written} in ${odd.path}, which cannot be changed word by word`;
}

/**
 * Every place of the name and of the names below it, in all texts: `_25._tcp.mx` goes with `mx`. A new name without a final dot
 * is meant like the one under the cursor: relative to its origin. A text: why it cannot be done.
 */
export function renameEdits(context: FeatureContext, spot: NameSpot, typed: string): readonly NameEdit[] | string {
  const why = whyNotRenamed(context, spot);
  if (why !== undefined) return why;
  const origin = suffixOf(spot);
  const isRelative = !typed.endsWith(".") && origin !== undefined && origin !== "";
  const renamed = /^[A-Za-z0-9_.*-]+$/.test(typed)
    ? parseName(typed.endsWith(".") ? typed : isRelative ? `${typed}.${origin}.` : `${typed}.`)
    : undefined;
  if (renamed === undefined || renamed === ".") return `${typed} is no name: letters, digits, - and _ between dots`;
  const taken = namesIn(context).some((one) => one.isOwner && one.name === renamed && renamed !== spot.name);
  if (taken) return `${nameText(renamed)} is there already: its records would become those of another`;
  const changes = below(context, spot.name).flatMap((one): readonly (TextEdit & { readonly path: string })[] => {
    const prefix = one.name === spot.name ? "" : one.name.slice(0, -spot.name.length - 1);
    const name = prefix === "" ? renamed : joinName(prefix, renamed);
    return name === undefined ? [] : [{ path: one.path, place: one.place, newText: writtenLike(one, name) }];
  });
  const paths = [...new Set(changes.map(({ path }) => path))];
  return paths.flatMap((path) => {
    const own = changes.filter((one) => one.path === path);
    const zone = zoneAt(context, path);
    // The format has duties of its own: a zone file's serial goes up.
    const edits = zone ? editorOf(zone).replaceText(own) : own;
    return edits.flatMap(({ place, newText }) => {
      const range = rangeIn(context, path, place);
      return range ? [{ path, range, newText }] : [];
    });
  });
}

function below(context: FeatureContext, name: Name): readonly NameSpot[] {
  return namesIn(context).filter((spot) => isWithin(spot.name, name));
}

/** What the text leaves out of a name behind its last label; empty: nothing; `undefined`: it is written in another way. */
function suffixOf({ name, written }: NameSpot): string | undefined {
  if (!/^[A-Za-z0-9_.*-]+$/.test(written)) return undefined;
  const full = `${name}.`;
  const lower = written.toLowerCase();
  if (lower.endsWith(".")) return lower === full.toLowerCase() ? "" : undefined;
  if (lower === name.toLowerCase()) return "";
  return full.toLowerCase().startsWith(`${lower}.`) ? name.slice(written.length + 1) : undefined;
}

/** In the way of the place: relative where it was relative and the new name lies below the same origin. */
function writtenLike(spot: NameSpot, name: Name): string {
  const suffix = suffixOf(spot) ?? "";
  if (suffix === "") return spot.written.endsWith(".") ? `${name}.` : name;
  return name.endsWith(`.${suffix}`) ? name.slice(0, -suffix.length - 1) : `${name}.`;
}

function namesIn(context: FeatureContext): readonly NameSpot[] {
  const spots = new Map<string, NameSpot>();
  const add = (name: Name, whole: Place, isOwner: boolean) => {
    const place = innerPlace(whole);
    for (const { path } of context.documents) {
      const range = rangeIn(context, path, place);
      if (!range || range.end <= range.start) continue;
      spots.set(`${path} ${range.start} ${isOwner}`, { name, path, place, range, written: textAt(place), isOwner });
      return;
    }
  };
  for (const zone of context.zones)
    for (const { set } of setsOf(zone))
      for (const [i, source] of set.sources.entries()) {
        if (source.owner) add(set.owner, source.owner, true);
        const target = targetOf(set.records[i]);
        if (target !== undefined && source.name) add(target, source.name, false);
      }
  return [...spots.values()];
}

/** Of a name in quotes what stands between them. */
function innerPlace(place: Place): Place {
  return /^(["']).*\1$/s.test(textAt(place)) ? within(place, 1, place.end - place.start - 1) : place;
}

function targetOf(record: Rdata | undefined): Name | undefined {
  switch (record?.kind) {
    case "name":
    case "srv":
      return record.target;
    case "mx":
      return record.exchange;
    default:
      return undefined;
  }
}

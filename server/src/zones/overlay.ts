import { answerFrom, isWithin, type Name, nameChain, parentName, type Question, type Result, type RRType } from "../dns/index.ts";
import { combinedEditor, raisingSerials } from "./combined-editor.ts";
import type { LocatedSet, ZoneEditor, ZoneSource } from "./types.ts";
import { type Lost, type View, viewsOf } from "./views.ts";
import type { ZoneDocument } from "./zone-document/index.ts";

/** Texts laid over live answers in chosen phases. */
export interface Overlay {
  /**
   * `live`: no text speaks for the name. Otherwise what the text says, with the path that says it; a text that could not be
   * read (or a name that a failing record may own) gives `{ kind: "failed", why: "unread", detail }`.
   */
  answer(question: Question): "live" | { readonly result: Result; readonly path: string };
  /** The set that states this owner and type in the chosen phases. */
  located(name: Name, type: RRType): LocatedSet | undefined;
  /** Whether some text speaks for the name (a complete zone: every name down to its delegations; a partial one: listed owners). */
  covers(name: Name): boolean;
  /** Editor of the text that speaks for the name and would hold a new record of it: the zone file, or a Zone document. */
  editor(name: Name): ZoneEditor | undefined;
}

export interface OverlaidTexts {
  readonly zones: readonly ZoneSource[];
  readonly documents: readonly ZoneDocument[];
}

/**
 * `phases`: Zone document id to the phase that is chosen. The text of the longest zone is asked first; of one zone, a text that
 * lists single sets before the one that is complete, because it is the more particular. What a text does not speak for, the
 * next one is asked, and what none speaks for is live.
 */
export function overlay(texts: OverlaidTexts, phases: Readonly<Record<string, string>>): Overlay {
  const views = viewsOf(texts.zones, texts.documents, phases);
  const above = (name: Name) => asked(name, views);
  return {
    answer(question) {
      if (question.kind !== "dns") return "live";
      for (const view of above(question.name)) {
        // RFC 4035 3.1.4.1: the DS of a zone stands in the zone above it.
        if (question.type === "DS" && view.origin === question.name) continue;
        const said = ask(view, question.name, question.type);
        if (said === "delegated") return "live";
        if (said) return said;
      }
      return "live";
    },
    located(name, type) {
      for (const view of above(name)) {
        const set = view.located(name, type);
        if (set) return set;
      }
      return undefined;
    },
    covers: (name) => above(name).some((view) => speaksFor(view, name)),
    editor(name) {
      const candidates = above(name);
      const speaking = candidates.find((view) => speaksFor(view, name)) ?? candidates[0];
      return speaking && raisingSerials(combinedEditor(speaking, candidates), texts.zones);
    },
  };
}

/** The views that may speak for a name, in the order in which they are asked. */
function asked(name: Name, views: readonly View[]): readonly View[] {
  const within = views.filter((view) => isWithin(name, view.origin));
  if (within.length < 2) return within;
  const ranked = within.map((view) => ({ view, depth: zoneDepth(view, name), rank: rankOf(view) }));
  return ranked.sort((a, b) => b.depth - a.depth || a.rank - b.rank).map(({ view }) => view);
}

/** Length of the zone that a name has in a text: a text of many zones has each where it says it. */
function zoneDepth({ origin, source }: View, name: Name): number {
  const zones = source?.zones?.filter((zone) => isWithin(name, zone)) ?? [];
  return zones.length === 0 ? (origin === "." ? 0 : origin.length) : Math.max(...zones.map((zone) => zone.length));
}

/** What nobody could read does not speak before what is read, and a part of a zone file not before the file. */
function rankOf(view: View): number {
  if (view.data.complete) return 1;
  return view.unknown !== undefined || view.anyOwner || view.isIncluded ? 2 : 0;
}

type Said = { readonly result: Result; readonly path: string };

function ask(view: View, name: Name, type: RRType): Said | "delegated" | undefined {
  const unread = whyUnread(view, name, type);
  if (unread) return unread;
  const result = answerFrom(view.data, { kind: "dns", name, type });
  if (!result) return absentHere(view, name, type);
  if (result.kind === "delegated") return "delegated";
  const doubt = wildcardDoubt(view, name, result);
  if (doubt) return doubt;
  const set = view.located(name, result.kind === "cname" ? "CNAME" : type);
  const path = (set && view.pathOf(set)) ?? view.path;
  // A record that could not be read is there, so its name is.
  return result.kind === "nxdomain" && view.lost.has(name) ? { result: { ...result, kind: "nodata" }, path } : { result, path };
}

/** What a text says of a name when it cannot say what it publishes. */
function whyUnread(view: View, name: Name, type: RRType): Said | undefined {
  if (view.unknown !== undefined) return failed(view.path, view.unknown);
  if (view.anyOwner) return failed(view.path, "a record that could not be read may own this name");
  for (const owner of nameChain(name, view.origin)) {
    const lost = view.lost
      .get(owner)
      ?.find((one) => (owner === name && speaksOf(one, type)) || (owner !== view.origin && hidesBelow(one, owner === name)));
    if (lost) return failed(lost.path, lost.why);
  }
  return undefined;
}

function speaksOf(lost: Lost, type: RRType): boolean {
  return lost.type === undefined || lost.type === type || lost.type === "CNAME" || type === "ANY";
}

/** Below the apex it may be a zone cut, which hides its own name too, or a renaming of all below. */
function hidesBelow({ type }: Lost, itself: boolean): boolean {
  return type === undefined || type === "NS" || (type === "DNAME" && !itself);
}

/** A wildcard that could not be read would answer what the zone lacks; a name that could not be read keeps wildcards away. */
function wildcardDoubt(view: View, name: Name, result: Result): Said | undefined {
  const absent = result.kind === "nxdomain" || result.kind === "nodata";
  for (
    let at: Name | undefined = name;
    at !== undefined && isWithin(at, view.origin);
    at = at === view.origin ? undefined : parentName(at)
  ) {
    const wildcard = (at === "." ? "*" : `*.${at}`) as Name;
    const lost = absent ? (at === name ? undefined : view.lost.get(wildcard)) : view.states(name) ? undefined : view.lost.get(at);
    if (lost?.[0]) return failed(lost[0].path, lost[0].why);
  }
  return undefined;
}

function failed(path: string, why: string): Said {
  return { result: { kind: "failed", why: "unread", detail: `${path}: ${why}` }, path };
}

/** A partial text lists a set in another phase than the chosen: there it is gone. */
function absentHere(view: View, name: Name, type: RRType): Said | undefined {
  const types = view.elsewhere.get(name);
  if (!types) return undefined;
  const path = view.documentPath ?? view.path;
  if (types.has(type)) return { result: { kind: "nodata" }, path };
  // Live, the alias of that phase may still answer for every type; without it nobody knows what is there.
  if (types.has("CNAME") && !view.states(name)) return failed(path, `${name} has a CNAME in another phase, and its ${type} is not listed`);
  return undefined;
}

function speaksFor(view: View, name: Name): boolean {
  if (view.unknown !== undefined || view.anyOwner) return true;
  if (view.data.complete) return answerFrom(view.data, { kind: "dns", name, type: "A" })?.kind !== "delegated";
  return view.states(name) || view.elsewhere.has(name) || view.lost.has(name);
}

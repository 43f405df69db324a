import { answerFrom, isWithin, type Name, nameChain, parentName, type Question, type Result, type RRType } from "../dns/index.ts";
import { combinedEditor } from "./combined-editor.ts";
import type { LocatedSet, ZoneEditor, ZoneSource } from "./types.ts";
import { type View, viewsOf } from "./views.ts";
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
 * `phases`: Zone document id to the phase that is chosen. The text with the longest origin is asked first; what it does
 * not speak for, the next one above it is asked, and what none speaks for is live.
 */
export function overlay(texts: OverlaidTexts, phases: Readonly<Record<string, string>>): Overlay {
  const views = viewsOf(texts.zones, texts.documents, phases);
  const above = (name: Name) => views.filter((view) => isWithin(name, view.origin));
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
      return speaking && combinedEditor(speaking, candidates);
    },
  };
}

type Said = { readonly result: Result; readonly path: string };

function ask(view: View, name: Name, type: RRType): Said | "delegated" | undefined {
  const unread = whyUnread(view, name, type);
  if (unread) return unread;
  const result = answerFrom(view.data, { kind: "dns", name, type });
  if (!result) return absentHere(view, name, type);
  if (result.kind === "delegated") return "delegated";
  if (result.kind === "nxdomain" || result.kind === "nodata") {
    const hidden = hiddenWildcard(view, name);
    if (hidden) return hidden;
  }
  const set = view.located(name, result.kind === "cname" ? "CNAME" : type);
  return { result, path: (set && view.pathOf(set)) ?? view.path };
}

/** What a text says of a name when it cannot say what it publishes. */
function whyUnread(view: View, name: Name, type: RRType): Said | undefined {
  if (view.unknown !== undefined) return failed(view.path, view.unknown);
  if (view.unknownOwners === "all") return failed(view.path, "a record that could not be read may own this name");
  for (const owner of nameChain(name, view.origin)) {
    // Above the name a lost record may be a delegation; at the apex it is none.
    if ((owner === name || owner !== view.origin) && view.unknownOwners.has(owner))
      return failed(view.path, `a record of ${owner} could not be read`);
  }
  const lost = view.unknownSets.find(
    (set) => set.owner === name && (set.type === undefined || set.type === "CNAME" || set.type === type || type === "ANY"),
  );
  return lost && failed(view.documentPath ?? view.path, lost.why);
}

/** A wildcard that could not be read would answer what the zone otherwise lacks. */
function hiddenWildcard(view: View, name: Name): Said | undefined {
  const owners = view.unknownOwners;
  for (let at = parentName(name); at !== undefined && isWithin(at, view.origin); at = at === view.origin ? undefined : parentName(at)) {
    const wildcard = (at === "." ? "*" : `*.${at}`) as Name;
    if (owners !== "all" && owners.has(wildcard)) return failed(view.path, `a record of ${wildcard} could not be read`);
    const lost = view.unknownSets.find((set) => set.owner === wildcard);
    if (lost) return failed(view.documentPath ?? view.path, lost.why);
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
  if (view.unknown !== undefined || view.unknownOwners === "all") return true;
  if (view.data.complete) return answerFrom(view.data, { kind: "dns", name, type: "A" })?.kind !== "delegated";
  return (
    view.states(name) || view.elsewhere.has(name) || view.unknownOwners.has(name) || view.unknownSets.some((set) => set.owner === name)
  );
}

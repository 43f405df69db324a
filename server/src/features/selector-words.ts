import type { Offset, SourceRange } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import { setsOf } from "../engine/index.ts";
import type { Playbook, Sender } from "../playbook/index.ts";
import type { LocatedSet } from "../zones/index.ts";
import { type FeatureContext, playbookOf, rangeIn } from "./context.ts";
import { code, escapeMarkdown } from "./markdown.ts";

/** The key of one domain under a selector: what a text of the workspace says of it. */
interface SelectorKey {
  readonly owner: string;
  readonly found: readonly { readonly type: string; readonly path: string; readonly range: SourceRange }[];
}

/** The selector at an offset of a document, with the keys that receivers look for. */
export function selectorAt(
  context: FeatureContext,
  path: string,
  offset: Offset,
): { readonly sender: Sender; readonly keys: readonly SelectorKey[] } | undefined {
  for (const sender of playbookOf(context, path)?.senders.values() ?? []) {
    if (sender.path !== path) continue;
    const here = sender.selectors.find(({ place }) => {
      const range = rangeIn(context, path, place);
      return range !== undefined && range.start <= offset && offset <= range.end;
    });
    if (here) return { sender, keys: sender.domains.map(({ name }) => keyOf(context, here.selector, name)) };
  }
  return undefined;
}

function keyOf(context: FeatureContext, selector: string, domain: Name): SelectorKey {
  const owner = `${selector}._domainkey.${domain}`.toLowerCase();
  const found = zoneSets(context).flatMap(({ set, path }) =>
    set.owner !== owner
      ? []
      : set.sources.flatMap(({ place }) => {
          const home = context.documents.find(({ units }) => units.some(({ unit }) => unit === place.unit))?.path ?? path;
          const range = rangeIn(context, home, place);
          return range ? [{ type: set.type, path: home, range }] : [];
        }),
  );
  return { owner, found };
}

function zoneSets(context: FeatureContext): readonly { readonly set: LocatedSet; readonly path: string }[] {
  return context.zones.flatMap((zone) => [...setsOf(zone)].map(({ set }) => ({ set, path: zone.path })));
}

/** Where receivers look for the keys, and which text has them. Markdown. */
export function selectorText({ sender, keys }: { readonly sender: Sender; readonly keys: readonly SelectorKey[] }): string {
  const lines = keys.map(({ owner, found }) => {
    const places = [...new Set(found.map(({ type, path }) => `${type} in ${escapeMarkdown(path)}`))];
    return `- ${code(owner)}: ${places.length > 0 ? places.join(", ") : "in no text of this workspace"}`;
  });
  return [`Receivers look for the key of ${escapeMarkdown(sender.id)} at`, lines.join("\n")].join("\n\n");
}

/** Selectors that a sender may sign with: those with a key in a text, then those that its service uses. */
export function selectorsFor(
  context: FeatureContext,
  playbook: Playbook | undefined,
  sender: Sender | undefined,
): readonly { readonly text: string; readonly detail: string }[] {
  const domains = new Set(sender && sender.domains.length > 0 ? sender.domains.map(({ name }) => name) : playbook?.domains.keys());
  const found = new Map<string, string>();
  for (const { set, path } of zoneSets(context)) {
    const [selector = "", domain] = set.owner.split("._domainkey.");
    if (domain !== undefined && domains.has(domain as Name) && !found.has(selector)) found.set(selector, `${set.type} in ${path}`);
  }
  for (const { selector } of sender?.facts?.dkim ?? [])
    if (!selector.includes("*") && !found.has(selector)) found.set(selector, `usual for ${sender?.facts?.name}`);
  return [...found].map(([text, detail]) => ({ text, detail }));
}

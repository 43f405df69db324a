import type { Place, Problem, SourceRange, TextEdit } from "../../base/index.ts";
import { type Name, txtValue } from "../../dns/index.ts";
import type { Tranche } from "../../playbook/index.ts";
import { type DkimKey, parseDkimKey } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import type { Context, Derivation, FixTools, SelectorTarget } from "../rule.ts";
import { type KeyAt, keyAt } from "./derivations.ts";
import { textPlace } from "./places.ts";

// What rules about DKIM keys have in common. Each problem of a key record belongs to one rule, so that one fault has one voice.

type Key = Extract<KeyAt, { kind: "key" }> & { readonly key: DkimKey; readonly problems: readonly Problem[] };

/**
 * The key record that receivers find, parsed; `undefined`: there is none. `unknown` while it is: that a key could not be
 * looked up is said once, by dkim/missing and the rules on its value, and not by each rule about a detail of it.
 */
export const keyRead: Derivation<Key | "unknown" | undefined> = (name, ask, world) => {
  const found = keyAt(name, ask, world);
  if (!found.known) return { known: true, value: "unknown" };
  if (found.value.kind !== "key") return { known: true, value: undefined };
  const { value: key, problems } = parseDkimKey(found.value.text);
  return { known: true, value: { ...found.value, key, problems } };
};

/** A key record as a rule looks at it. */
export interface KeyView extends Key {
  /** A range of its text in the zone text, else the target's place. */
  at(range?: SourceRange): Place;
  /** Options of a report whose fix writes another text; none where no text of ours holds it. */
  rewritten<F extends string>(fix: F, text: string | undefined): { fix?: readonly { id: F; with: Rewrite }[] };
}

/** The key at the target's name; `undefined` while it is not known, and when there is none. */
export function keyView({ name, place }: SelectorTarget, { derive, located }: Pick<Context<string, string>, "derive" | "located">) {
  const found = derive(keyRead, name);
  if (!found.known || !found.value || found.value === "unknown") return undefined;
  const key = found.value;
  const { text, owner } = key;
  const set = located(owner, "TXT");
  const view: KeyView = {
    ...key,
    at: (range) => textPlace(set, (one) => one === text, range)?.place ?? place,
    rewritten: (fix, changed) => {
      const index = textPlace(set, (one) => one === text)?.index;
      return index === undefined || changed === undefined ? {} : { fix: [{ id: fix, with: { owner, index, text: changed } }] };
    },
  };
  return view;
}

export interface Rewrite {
  readonly owner: Name;
  readonly index: number;
  readonly text: string;
}

/** Edit of a fix that writes a key record anew. */
export function rewriteKey(_target: SelectorTarget, { owner, index, text }: Rewrite, tools: FixTools): readonly TextEdit[] {
  const set = tools.located(owner, "TXT");
  return (set && tools.zone(owner)?.setText(set, index, text)) ?? [];
}

/** Owner of a key record to its selector and domain. */
export function selectorOf(owner: Name): { readonly selector: string; readonly domain: Name } | undefined {
  const at = owner.indexOf("._domainkey.");
  return at > 0 ? { selector: owner.slice(0, at), domain: owner.slice(at + "._domainkey.".length) as Name } : undefined;
}

/** What a plan does with a key that a phase lists. */
export interface Withdrawal {
  readonly phase: string;
  /** The tranche that makes the phase live. */
  readonly tranche: Tranche | undefined;
}

/** Whether the planned phases no longer list a key that the phase which is live lists. */
export function withdrawal(
  { name, playbook }: SelectorTarget,
  { world, scenario, located }: Pick<Context<string, string>, "world" | "scenario" | "located">,
): Withdrawal | undefined {
  if (world !== "planned" || !playbook || !scenario) return undefined;
  for (const zone of playbook.zones.values()) {
    const phase = scenario.phases[zone.id];
    if (phase === undefined || phase === zone.live || zone.live === undefined) continue;
    const before = zone.phases.get(zone.live)?.find(({ owner, type }) => owner === name && (type === "TXT" || type === "CNAME"));
    const after = located(name, "TXT") ?? located(name, "CNAME");
    if (!before || (after && (isRevoked(before) || !isRevoked(after)))) continue;
    return { phase, tranche: [...playbook.tranches.values()].find(({ phases }) => phases.get(zone.id) === phase) };
  }
  return undefined;
}

function isRevoked(set: LocatedSet): boolean {
  return set.records.some((record) => /(?:^|;)\s*p\s*=\s*(?:;|$)/.test(txtValue(record) ?? ""));
}

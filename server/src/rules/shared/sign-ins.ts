import { type Instant, isoInstant, type Place, parseInstant, type TextEdit } from "../../base/index.ts";
import type { ClientPart, Playbook, Tranche } from "../../playbook/index.ts";
import { type Cursor, insertEntry, type YamlMap } from "../../yaml/index.ts";
import { dayMs } from "./timeline.ts";

// How programs and devices sign in to the platform that they meet after a tranche: declared clients, and senders that submit.

/** A kind of client, or a sender, that a tranche moves and that nothing replaces before. */
export interface SignIn {
  readonly id: string;
  readonly kind: "client" | "sender";
  /** Its protocol; senders submit over `smtp`. Empty where it is not said. */
  readonly protocol: string;
  readonly auth: string | undefined;
  /** Where the way of signing in stands, else its id. */
  readonly authPlace: Place;
  readonly place: Place;
  readonly fields: Cursor<ClientPart> | undefined;
  /** What is to follow, without a day: nobody knows whether it comes in time. */
  readonly replacedSometime: boolean;
  /** What a fix extends. */
  readonly node: YamlMap | undefined;
}

/** Clients and submitting senders of a tranche, those left out that are replaced before its window. */
export function signInsOf(playbook: Playbook, tranche: Tranche): readonly SignIn[] {
  return [...clientsOf(playbook, tranche), ...sendersOf(tranche)];
}

/** Declared clients of a tranche. One that names no tranche counts in every one that moves people. */
export function clientsOf(playbook: Playbook, tranche: Tranche): readonly SignIn[] {
  return (playbook.fields.get("clients")?.entries() ?? []).flatMap(([key, fields]) => {
    const at = fields.get("tranche")?.text;
    const isHere = at ? at === tranche.id || at === tranche.written : tranche.hasCohort;
    if (!isHere || fields.get("count")?.value === 0) return [];
    const replacement = fields.get("replacement");
    const day = replacement?.get("date");
    const date = day && parseInstant(day.text, playbook.timeZone);
    if (date !== undefined && (!tranche.window || date <= tranche.window.from)) return [];
    const auth = fields.get("auth");
    return [
      {
        id: key.text,
        kind: "client" as const,
        protocol: fields.get("protocol")?.text ?? "",
        auth: auth?.text || undefined,
        authPlace: auth?.place ?? key.place,
        place: key.place,
        fields,
        replacedSometime: replacement?.get("by") !== undefined && day === undefined,
        node: fields.node.kind === "map" ? fields.node : undefined,
      },
    ];
  });
}

function sendersOf(tranche: Tranche): readonly SignIn[] {
  return tranche.senders.flatMap(({ id, place, path_, fields, retire }) => {
    const auth = fields.get("auth");
    if (!auth || path_ !== "target" || retire === tranche.id) return [];
    const own = { id, kind: "sender" as const, protocol: "smtp", auth: auth.text, authPlace: auth.place, place };
    return [{ ...own, fields: undefined, replacedSometime: false, node: undefined }];
  });
}

/** What the fix of rules on a client needs: what follows it, and the tranche before which it has to. */
export interface Replacement {
  readonly node: YamlMap | undefined;
  readonly by: string;
  readonly from: Instant | undefined;
}

/** Plans what follows a client for the day before the window. Nothing where the day is not known, or a plan is already there. */
export function planReplacement(_target: unknown, { node, by, from }: Replacement): readonly TextEdit[] {
  if (!node || from === undefined || node.entry("replacement")) return [];
  return insertEntry(node, "replacement", `{ by: ${by}, date: ${isoInstant(from - dayMs).slice(0, 10)} }`);
}

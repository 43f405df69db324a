import { type Instant, isoInstant, type Place, parseInstant, type TextEdit } from "../../base/index.ts";
import { type Device, devicesOf, type Playbook, type Text, type Tranche } from "../../playbook/index.ts";
import { type Cursor, insertEntry, type YamlMap } from "../../yaml/index.ts";
import { addressList } from "./cohorts.ts";
import { dayMs } from "./timeline.ts";

// How programs and devices sign in to the platform that they meet after a tranche: declared clients, and senders that submit.

/** What a text says, and where. */
interface WrittenText {
  readonly text: string;
  readonly place: Place;
}

/** A kind of client, devices of the inventory, or a sender, that a tranche moves and that nothing replaces before. */
export interface SignIn {
  readonly id: string;
  readonly kind: "client" | "sender";
  /** Its protocol; senders submit over `smtp`. Empty where it is not said. */
  readonly protocol: string;
  readonly auth: string | undefined;
  /** Where the way of signing in stands, else its id. */
  readonly authPlace: Place;
  readonly place: Place;
  readonly protocolPlace: Place;
  /** Of its protocol. */
  readonly version: WrittenText | undefined;
  /** The newest TLS that it speaks. */
  readonly tls: WrittenText | undefined;
  /** What is to follow, without a day: nobody knows whether it comes in time. */
  readonly replacedSometime: boolean;
  /** What a fix extends. */
  readonly node: YamlMap | undefined;
}

/** Clients, measured ones too, and submitting senders of a tranche, those left out that are replaced before its window. */
export function signInsOf(playbook: Playbook, tranche: Tranche, isPast: IsPast): readonly SignIn[] {
  return [...clientsOf(playbook, tranche), ...measuredClients(playbook, tranche, isPast), ...sendersOf(tranche)];
}

type IsPast = (instant: Instant) => boolean;

/** A device that has not worked for so long is in a drawer. */
const unusedDays = 90;

/** Devices of the members of a tranche that are in use, as the inventory lists them; none where that is not known. */
export function devicesIn(playbook: Playbook, tranche: Tranche, isPast: IsPast): readonly Device[] {
  const devices = devicesOf(playbook.inventory);
  if (devices.state !== "known" || tranche.cohort?.state !== "known") return [];
  return tranche.cohort.members.flatMap((row) =>
    (devices.of.get(row) ?? []).filter(({ lastSync }) => lastSync === undefined || !isPast(lastSync + unusedDays * dayMs)),
  );
}

/** Devices of a tranche as clients: those with the same protocol, version and way of signing in are one. */
export function measuredClients(playbook: Playbook, tranche: Tranche, isPast: IsPast): readonly SignIn[] {
  const { files, mailboxes } = playbook.inventory;
  if (files.devices.state !== "read" || !mailboxes) return [];
  const { place } = files.devices;
  const groups = new Map<string, Device[]>();
  for (const device of devicesIn(playbook, tranche, isPast)) {
    const key = [device.protocol, device.version, device.auth].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), device]);
  }
  return [...groups.values()].map((group): SignIn => {
    const [{ protocol, version, auth }] = group as [Device];
    const owners = addressList(mailboxes, [...new Set(group.map(({ mailbox }) => mailbox))]);
    return {
      id: group.length === 1 ? `a device of ${owners}` : `a group of ${group.length} devices (${owners})`,
      kind: "client",
      protocol,
      protocolPlace: place,
      version: version === "" ? undefined : { text: version, place },
      tls: undefined,
      auth: auth || undefined,
      authPlace: place,
      place,
      replacedSometime: false,
      node: undefined,
    };
  });
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
        protocolPlace: fields.get("protocol")?.place ?? key.place,
        version: written(fields.get("version")),
        tls: written(fields.get("tls")),
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
    return [{ ...own, protocolPlace: place, version: undefined, tls: undefined, replacedSometime: false, node: undefined }];
  });
}

function written(cursor: Cursor<Text> | undefined): WrittenText | undefined {
  return cursor && cursor.text !== "" ? { text: cursor.text, place: cursor.place } : undefined;
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

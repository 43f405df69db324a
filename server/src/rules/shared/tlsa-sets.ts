import { type Place, textAt, within } from "../../base/index.ts";
import { type Name, nameLabels, parentName, parseName, rdataText } from "../../dns/index.ts";
import { parseTlsa } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";

/** Ports of mail services (IANA): a TLSA elsewhere is none of ours. */
const mailPorts: ReadonlySet<string> = new Set(["25", "110", "143", "465", "587", "993", "995", "4190"]);

/** Port, transport and host of a TLSA owner (RFC 6698 3), however it is spelled; `undefined`: it has no such labels. */
export function serviceOf(owner: Name): { readonly port: string; readonly transport: string; readonly host: Name } | undefined {
  const [port = "", transport = ""] = nameLabels(owner);
  const above = parentName(owner);
  const host = above && parentName(above);
  if (!host || !/^_?\d+$/.test(port) || !/^_?(tcp|udp|sctp)$/.test(transport)) return undefined;
  return { port, transport, host };
}

/** What people write in front of a mail host instead of `_25._tcp`. */
const misspelt = ["_25_tcp", "_25-tcp", "25_tcp", "_25tcp", "_tcp_25", "_25", "_smtp._tcp", "smtp._tcp", "_tcp._25", "_tcp.25", "tcp._25"];

/** The host of a TLSA whose labels were meant as SMTP's and are not. */
export function misspeltHost(owner: Name): Name | undefined {
  const front = misspelt.find((one) => owner.startsWith(`${one}.`));
  return front === undefined ? undefined : parseName(`${owner.slice(front.length + 1)}.`);
}

export const isMailService = (owner: Name): boolean => mailPorts.has(serviceOf(owner)?.port.replace("_", "") ?? "");
export const isSmtpService = (owner: Name): boolean => /^_25\._tcp\./.test(owner);

/** Each TLSA of a set, read from its record, and where a part of it stands in the text. */
export function readTlsaSet(set: LocatedSet) {
  return set.records.map((record, index) => {
    const parsed = parseTlsa(rdataText(record));
    const source = set.sources[index];
    const written = source && parseTlsa(textAt(source.rdata));
    // A format may write it otherwise (quotes, keys of its own): then all of it is marked.
    const isSame =
      written !== undefined &&
      (["usage", "selector", "matching"] as const).every((field) => written.value[field]?.value === parsed.value[field]?.value) &&
      written.value.data.value === parsed.value.data.value;
    return {
      index,
      value: parsed.value,
      problems: isSame ? written.problems : parsed.problems,
      place(part: "usage" | "selector" | "matching" | "data"): Place | undefined {
        const range = isSame ? written.value[part]?.range : undefined;
        return source && (range ? within(source.rdata, range.start, range.end) : source.rdata);
      },
      at({ start, end }: { readonly start: number; readonly end: number }): Place | undefined {
        return source && (isSame ? within(source.rdata, start, end) : source.rdata);
      },
    };
  });
}

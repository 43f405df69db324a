import { nameText } from "./names.ts";
import type { Rdata } from "./types.ts";

/** One character-string in quotes: `"` and `\` escaped, bytes outside printable ASCII as `\DDD` (RFC 1035 5.1). */
export function quotedString(bytes: string): string {
  // Control characters and everything above 0x7e are what has to be escaped.
  const escaped = bytes.replace(/["\\]|[^ -~]/g, (byte) =>
    byte === '"' || byte === "\\" ? `\\${byte}` : `\\${String(byte.charCodeAt(0) & 0xff).padStart(3, "0")}`,
  );
  return `"${escaped}"`;
}

/** Presentation form on one line: absolute names with their final dot, strings quoted. */
export function rdataText(rdata: Rdata): string {
  switch (rdata.kind) {
    case "address":
      return rdata.address;
    case "name":
      return nameText(rdata.target);
    case "mx":
      return `${rdata.preference} ${nameText(rdata.exchange)}`;
    case "txt":
      return rdata.strings.map(quotedString).join(" ");
    case "soa":
      return `${nameText(rdata.mname)} ${nameText(rdata.rname)} ${rdata.serial} ${rdata.refresh} ${rdata.retry} ${rdata.expire} ${rdata.minimum}`;
    case "srv":
      return `${rdata.priority} ${rdata.weight} ${rdata.port} ${nameText(rdata.target)}`;
    case "caa":
      return `${rdata.flags} ${rdata.tag} ${quotedString(rdata.value)}`;
    case "raw":
      return rdata.text;
  }
}

/** The bytes of a TXT as receivers join them (RFC 7208 3.3, RFC 6376 3.6.2.2); `undefined` for another type. */
export function txtValue(rdata: Rdata): string | undefined {
  return rdata.kind === "txt" ? rdata.strings.join("") : undefined;
}

/** Equal records have equal keys: where a TXT is cut into strings says nothing, nor the order of service parameters (RFC 9460 2.1). */
export function rdataKey(rdata: Rdata): string {
  return `${rdata.type} ${rdata.kind === "txt" ? quotedString(rdata.strings.join("")) : rdata.kind === "caa" ? `${rdata.flags} ${rdata.tag.toLowerCase()} ${quotedString(rdata.value)}` : ordered(rdata)}`;
}

function ordered(rdata: Rdata): string {
  const text = rdataText(rdata);
  if (rdata.type !== "HTTPS" && rdata.type !== "SVCB") return text;
  const [priority = "", target = "", ...parameters] = text.match(/(?:[^\s"\\]|\\.|"(?:[^"\\]|\\.)*")+/g) ?? [];
  return [priority, target, ...parameters.sort()].join(" ");
}

export function sameRdata(a: Rdata, b: Rdata): boolean {
  return rdataKey(a) === rdataKey(b);
}

/** Whether both hold the same records; order and repetition say nothing (RFC 2181 5). */
export function sameRecords(a: readonly Rdata[], b: readonly Rdata[]): boolean {
  const left = new Set(a.map(rdataKey));
  const right = new Set(b.map(rdataKey));
  return left.size === right.size && [...left].every((key) => right.has(key));
}

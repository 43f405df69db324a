import { type FailureReason, type Name, type Rdata, type RRType, resolve } from "../../dns/index.ts";
import type { Ask } from "../ask.ts";
import { type IpAddress, parseIp } from "../ip.ts";
import type { MxRecord } from "../mx.ts";
import { isSpf } from "./parse.ts";

/** An answer as SPF sees it: aliases followed, NXDOMAIN and NODATA are both `void` (RFC 7208 4.6.4). */
export type Looked<T> =
  | { readonly kind: "found"; readonly values: readonly T[] }
  | { readonly kind: "void" }
  | { readonly kind: "open" }
  | { readonly kind: "failed"; readonly why: FailureReason };

function lookUp<T>(ask: Ask, name: Name, type: RRType, read: (record: Rdata) => T | undefined): Looked<T> {
  const { answer } = resolve(name, type, ask);
  switch (answer?.kind) {
    case undefined:
      return { kind: "open" };
    case "failed":
      return { kind: "failed", why: answer.why };
    case "nodata":
    case "nxdomain":
    case "cname":
    case "document":
    case "smtp":
      return { kind: "void" };
    case "records": {
      const values: T[] = [];
      for (const record of answer.records) {
        const value = read(record);
        if (value !== undefined) values.push(value);
      }
      return values.length > 0 ? { kind: "found", values } : { kind: "void" };
    }
  }
}

/** Joined TXT strings at a name. */
export function lookUpTexts(ask: Ask, name: Name): Looked<string> {
  return lookUp(ask, name, "TXT", (record) => (record.kind === "txt" && record.type === "TXT" ? record.strings.join("") : undefined));
}

/** The SPF records at a name; `void` when there is none among the texts. */
export function lookUpSpf(ask: Ask, name: Name): Looked<string> {
  const texts = lookUpTexts(ask, name);
  if (texts.kind !== "found") return texts;
  const values = texts.values.filter(isSpf);
  return values.length > 0 ? { kind: "found", values } : { kind: "void" };
}

export function lookUpAddresses(ask: Ask, name: Name, family: 4 | 6): Looked<IpAddress> {
  return lookUp(ask, name, family === 4 ? "A" : "AAAA", (record) => (record.kind === "address" ? parseIp(record.address) : undefined));
}

/** Exchange hosts in order of preference, without the root of a null MX (RFC 7505). */
export function lookUpExchanges(ask: Ask, name: Name): Looked<Name> {
  const found = lookUpMx(ask, name);
  if (found.kind !== "found") return found;
  const sorted = [...found.values].sort((a, b) => a.preference - b.preference);
  return { kind: "found", values: sorted.map((record) => record.exchange).filter((name) => name !== ".") };
}

/** MX records as they came. */
export function lookUpMx(ask: Ask, name: Name): Looked<MxRecord> {
  return lookUp(ask, name, "MX", (record) => (record.kind === "mx" ? record : undefined));
}

export function lookUpPointers(ask: Ask, name: Name): Looked<Name> {
  return lookUp(ask, name, "PTR", (record) => (record.kind === "name" && record.type === "PTR" ? record.target : undefined));
}

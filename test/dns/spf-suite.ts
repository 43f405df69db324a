// The published suite of RFC 7208, as its drivers read it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import type { Answer, Name, Rdata, RRType } from "../../server/src/dns/index.ts";
import { targetName } from "../../server/src/records/spf/expand.ts";

export interface Case {
  readonly helo: string;
  readonly host: string;
  readonly mailfrom: string;
  readonly result: string | readonly string[];
  readonly explanation?: string;
}
type Value = string | number | readonly (string | number)[];
type Entry = string | Readonly<Record<string, Value>>;
export interface Scenario {
  readonly description: string;
  readonly tests: Readonly<Record<string, Case>>;
  readonly zonedata: Readonly<Record<string, readonly Entry[]>>;
}

export const meta = { server: "suite", at: 0, authoritative: true, authenticated: false };

/** Third-party data: read from beside the repository, never copied in. Empty, and announced, where it is not there. */
export function suite(what: string): readonly Scenario[] {
  const folder = process.env.MAILTRANCHE_TEST_DATA;
  const file = join(folder ?? join(import.meta.dirname, "../../../shared/data"), "spf/rfc7208-tests.yml");
  if (!existsSync(file)) {
    if (folder) throw new Error(`no suite at ${file}`);
    console.warn(`NOT RUN: ${what}, since there is no ${file}; set MAILTRANCHE_TEST_DATA`);
    return [];
  }
  return parseAllDocuments(readFileSync(file, "utf8"), { uniqueKeys: false }).map((document) => document.toJS() as Scenario);
}

export type SuiteZone = ReadonlyMap<string, readonly Entry[]>;

export function zoneOf(zonedata: Scenario["zonedata"]): SuiteZone {
  return new Map(Object.entries(zonedata).map(([name, entries]) => [targetName(name) as string, entries]));
}

/** An SPF entry stands for TXT too unless the name states TXT; TIMEOUT answers for all other types. */
export function answerOf(zone: SuiteZone, name: Name, type: RRType): Answer {
  const entries = zone.get(name);
  if (!entries) return { kind: "nxdomain", meta };
  const ofType = (wanted: string) =>
    entries.flatMap((entry) => (typeof entry === "object" && wanted in entry ? [entry[wanted] as Value] : []));
  const cname = ofType("CNAME")[0];
  if (cname !== undefined) return { kind: "cname", target: targetName(String(cname)) as Name, meta };
  const stated = type === "TXT" && ofType("TXT").length === 0 ? ofType("SPF") : ofType(type);
  const values = stated.filter((value) => value !== "NONE");
  if (values.length > 0) return { kind: "records", records: values.map((value) => suiteRdata(type, value)), meta };
  return entries.includes("TIMEOUT") ? { kind: "failed", why: "timeout", meta } : { kind: "nodata", meta };
}

export function suiteRdata(type: RRType, value: Value): Rdata {
  const list: readonly (string | number)[] = typeof value === "object" ? value : [value];
  switch (type) {
    case "TXT":
    case "SPF":
      return { kind: "txt", type, strings: list.map(String) };
    case "A":
    case "AAAA":
      return { kind: "address", type, address: String(value) };
    case "MX":
      return {
        kind: "mx",
        type,
        preference: Number(list[0]),
        exchange: list[1] === "" ? ("." as Name) : (targetName(String(list[1])) as Name),
      };
    case "PTR":
      return { kind: "name", type, target: targetName(String(value)) as Name };
    default:
      throw new Error(`the suite has no ${type}`);
  }
}

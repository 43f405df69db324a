import { clip, type Parsed, type Problem, remembered, type SourceRange } from "../base/index.ts";
import type { Piece } from "./piece.ts";
import { parseTags, splitValue, type Tag, tagNamed } from "./tags.ts";

export type DmarcPolicy = "none" | "quarantine" | "reject";

/** One address of `rua` or `ruf`. */
export interface DmarcUri {
  readonly text: string;
  readonly range: SourceRange;
  /** Lower case, without the colon. */
  readonly scheme: string;
  /** Of `mailto:`, percent-decoded: what stands before and after the last `@`. */
  readonly mailbox?: { readonly local: string; readonly domain: string };
  /** `!10m`: RFC 9989 has no size limits any more. */
  readonly sizeLimit?: Piece<string>;
}

/** A policy record (RFC 9989 4.7). A field is absent where its tag is, or where its value is none of the allowed ones. */
export interface DmarcRecord {
  readonly tags: readonly Tag[];
  readonly version?: Piece<string>;
  readonly p?: Piece<DmarcPolicy>;
  readonly sp?: Piece<DmarcPolicy>;
  readonly np?: Piece<DmarcPolicy>;
  /** `r` without the tag. */
  readonly adkim?: Piece<"r" | "s">;
  readonly aspf?: Piece<"r" | "s">;
  /** `n` without the tag. `y`: receivers apply one level less. */
  readonly t?: Piece<"y" | "n">;
  /** `u` without the tag. */
  readonly psd?: Piece<"y" | "n" | "u">;
  readonly fo: readonly Piece<string>[];
  readonly rua: readonly DmarcUri[];
  readonly ruf: readonly DmarcUri[];
  /** Tags of RFC 7489 that RFC 9989 removed; older receivers still honour `pct`. */
  readonly pct?: Piece<number>;
  readonly removed: readonly Tag[];
  readonly unknown: readonly Tag[];
}

/** RFC 9989 4.7, 4.8: the first tag is `v` and its value exactly `DMARC1`; whatever else is no DMARC record at all. */
export function isDmarc(text: string): boolean {
  return /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/.test(text);
}

const knownTags = ["v", "p", "sp", "np", "adkim", "aspf", "fo", "rua", "ruf", "t", "psd"];
const removedTags = ["pct", "rf", "ri"];

/** Never gives up: receivers ignore a wrong part and keep the rest (RFC 9989 4.8), except for `v`. */
export function parseDmarc(text: string): Parsed<DmarcRecord> {
  return parsedDmarc(text);
}

const parsedDmarc = remembered(1_000, readDmarc);

function readDmarc(text: string): Parsed<DmarcRecord> {
  const problems: Problem[] = [];
  const list = parseTags(text, problems, (written) => written.toLowerCase());
  const tag = (name: string) => tagNamed(list, name);
  const first = list.tags[0];
  if (!isDmarc(text)) problems.push(versionProblem(text, first, tag("v")));
  const word = <T extends string>(name: string, allowed: readonly T[], code: string): { [key: string]: Piece<T> } => {
    const found = tag(name);
    if (!found) return {};
    const value = found.value.value.toLowerCase();
    const match = allowed.find((other) => other === value);
    if (match !== undefined) return { [name]: { value: match, range: found.value.range } };
    problems.push({ code, message: `${name} is ${either(allowed)}, not "${clip(found.value.value)}"`, range: clickable(found) });
    return {};
  };
  const policies: readonly DmarcPolicy[] = ["none", "quarantine", "reject"];
  const words = {
    ...word("p", policies, "policy-invalid"),
    ...word("sp", policies, "policy-invalid"),
    ...word("np", policies, "policy-invalid"),
    ...word("adkim", ["r", "s"], "alignment-invalid"),
    ...word("aspf", ["r", "s"], "alignment-invalid"),
    ...word("t", ["y", "n"], "flag-invalid"),
    ...word("psd", ["y", "n", "u"], "flag-invalid"),
  } as Pick<DmarcRecord, "p" | "sp" | "np" | "adkim" | "aspf" | "t" | "psd">;
  const uris = (name: string) => {
    const found = tag(name);
    return found ? splitValue(text, found.value, ",").flatMap((part) => readUri(text, part, found, problems) ?? []) : [];
  };
  const pct = tag("pct")?.value;
  const version = tag("v")?.value;
  const value: DmarcRecord = {
    tags: list.tags,
    ...(version && { version }),
    ...words,
    fo: readFo(text, tag("fo"), problems),
    rua: uris("rua"),
    ruf: uris("ruf"),
    ...(pct && /^\d{1,3}$/.test(pct.value) && Number(pct.value) <= 100 && { pct: { value: Number(pct.value), range: pct.range } }),
    removed: list.tags.filter(({ name }) => removedTags.includes(name.value)),
    unknown: list.tags.filter(({ name }) => !knownTags.includes(name.value) && !removedTags.includes(name.value)),
  };
  return { value, problems };
}

function versionProblem(text: string, first: Tag | undefined, v: Tag | undefined): Problem {
  if (v && v !== first)
    return { code: "version-not-first", message: "v=DMARC1 comes first, or receivers ignore the record", range: v.range };
  if (v)
    return {
      code: "version-malformed",
      message: `the record starts with exactly "v=DMARC1" and ";", not with "v=${clip(v.value.value)}"; receivers ignore it`,
      range: clickable(v),
    };
  return {
    code: "version-missing",
    message: "v=DMARC1 is missing; receivers ignore the record",
    range: first?.range ?? { start: 0, end: text.length },
  };
}

/** The value, or the whole tag when that is empty. */
function clickable(tag: Tag): SourceRange {
  return tag.value.value === "" ? tag.range : tag.value.range;
}

function either(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** RFC 9989 4.7, 4.8: `0`, `1`, `d`, `s`, separated by `:`. */
function readFo(text: string, tag: Tag | undefined, problems: Problem[]): readonly Piece<string>[] {
  if (!tag) return [];
  return splitValue(text, tag.value, ":").filter((part) => {
    const fits = /^[01ds]$/i.test(part.value);
    if (!fits)
      problems.push({
        code: "fo-invalid",
        message: `fo has 0, 1, d and s, separated by ":", not "${clip(part.value)}"`,
        range: part.value === "" ? tag.range : part.range,
      });
    return fits;
  });
}

function readUri(text: string, part: Piece<string>, tag: Tag, problems: Problem[]): DmarcUri | undefined {
  const wrong = (message: string): undefined => {
    problems.push({ code: "uri-malformed", message, range: part.value === "" ? clickable(tag) : part.range });
  };
  if (part.value === "") return wrong(`${tag.name.value} has an address missing between its commas`);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(part.value)?.[1];
  if (scheme === undefined)
    return wrong(
      `"${clip(part.value)}" is no URI; an address is written mailto:${part.value.includes("@") ? clip(part.value) : "dmarc@example.com"}`,
    );
  if (/\s/.test(part.value)) return wrong(`"${clip(part.value)}" holds a blank; addresses are separated by commas`);
  const size = /!(\d+[kmgt]?)$/i.exec(part.value);
  const uri = size ? part.value.slice(0, size.index) : part.value;
  const at = part.range.start + uri.length;
  const base = {
    text: part.value,
    range: part.range,
    scheme: scheme.toLowerCase(),
    ...(size && { sizeLimit: { value: text.slice(at, part.range.end), range: { start: at, end: part.range.end } } }),
  };
  if (base.scheme !== "mailto") return base;
  if (uri.includes("!")) return wrong(`"${clip(part.value)}" holds "!", which is written %21 in an address`);
  if (uri.startsWith("//", scheme.length + 1))
    return wrong(
      `"${clip(part.value)}" holds "//", which is then part of the mailbox's name; an address is written mailto:dmarc@example.com`,
    );
  const address = percentDecoded(uri.slice(scheme.length + 1).replace(/\?.*$/, ""));
  const sign = address.lastIndexOf("@");
  if (sign < 1 || sign === address.length - 1) return wrong(`"${clip(part.value)}" has no mailbox: mailto:dmarc@example.com`);
  return { ...base, mailbox: { local: address.slice(0, sign), domain: address.slice(sign + 1) } };
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** For whom a record speaks: its own domain, an existing name below it, one that does not exist. */
export type DmarcScope = "domain" | "subdomain" | "nonexistent";

/**
 * What receivers are asked to do, without test mode (`t`). `undefined`: no DMARC processing, since a policy is wrong and no
 * report address stands beside it (RFC 9989 4.10.1). Without `p` it is `none`: 4.7 says so of every record, while 4.10.1 may be
 * read as asking for an address then too, as mail-auth 0.15 does. The stricter reading is taken: it lets no `sp` or `np` drop out
 * of sight, and dmarc/policy-absent says that receivers differ.
 */
export function effectivePolicy(record: DmarcRecord, scope: DmarcScope): DmarcPolicy | undefined {
  const broken = (["p", "sp", "np"] as const).some(
    (name) => record[name] === undefined && record.tags.some((tag) => tag.name.value === name),
  );
  if (broken) return record.rua.length > 0 ? "none" : undefined;
  const own = record.p?.value ?? "none";
  switch (scope) {
    case "domain":
      return own;
    case "subdomain":
      return record.sp?.value ?? own;
    case "nonexistent":
      return record.np?.value ?? record.sp?.value ?? own;
  }
}

/** What remains of a policy under `t=y`: one level less. */
export function relaxedByTesting(policy: DmarcPolicy): DmarcPolicy {
  return policy === "reject" ? "quarantine" : "none";
}

/**
 * What an RFC 7489 receiver is asked to do (6.3, 6.6.3): no `np`, no `t`, and without a valid `p` only reports, or nothing.
 * `pct` takes its share afterwards.
 */
export function legacyPolicy(record: DmarcRecord, scope: "domain" | "subdomain"): DmarcPolicy | undefined {
  const wrongSp = record.sp === undefined && record.tags.some((tag) => tag.name.value === "sp");
  if (record.p === undefined || wrongSp) return record.rua.length > 0 ? "none" : undefined;
  return scope === "subdomain" ? (record.sp?.value ?? record.p.value) : record.p.value;
}

/** Less strict first. */
export function strictness(policy: DmarcPolicy): 0 | 1 | 2 {
  return policy === "reject" ? 2 : policy === "quarantine" ? 1 : 0;
}

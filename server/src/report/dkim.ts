import { printable } from "../base/index.ts";
import { type Name, nameText } from "../dns/index.ts";
import { type DkimKey, type KeyVerdict, keyVerdict, parseDkimKey } from "../records/index.ts";
import { plainStyle, type Style } from "./style.ts";

/** What was found for one selector. */
export interface DkimCheck {
  readonly domain: string;
  readonly selector: string;
  readonly name: Name;
  /** The name and where its aliases led, in order. */
  readonly chain: readonly Name[];
  readonly found:
    | { readonly kind: "records"; readonly texts: readonly string[] }
    | { readonly kind: "absent"; readonly why: "nodata" | "nxdomain" }
    | { readonly kind: "failed"; readonly why: string };
}

interface KeyReport {
  readonly type: string;
  readonly bits: number | null;
  readonly encoding: "spki" | "pkcs1" | null;
  readonly revoked: boolean;
  readonly flags: readonly string[];
  readonly services: readonly string[];
  readonly hashes: readonly string[];
  readonly notes: string | null;
}

/** `dkim check --format json`. */
export interface DkimCheckReport {
  readonly version: 1;
  readonly kind: "check";
  readonly domain: string;
  readonly selector: string;
  readonly name: string;
  readonly chain: readonly string[];
  readonly state: "known" | "no-key" | "absent" | "failed";
  readonly why: string | null;
  readonly records: readonly string[];
  readonly record: string | null;
  readonly key: KeyReport | null;
  /** Whether a signature made with it can pass; `null`: not known. */
  readonly usable: boolean | null;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly start: number; readonly end: number }[];
}

export function dkimCheckReport({ domain, selector, name, chain, found }: DkimCheck): DkimCheckReport {
  const texts = found.kind === "records" ? found.texts : [];
  const record = texts.find((text) => /(?:^|;)\s*p\s*=|^\s*"?v\s*=\s*DKIM/i.test(text)) ?? null;
  const parsed = record === null ? undefined : parseDkimKey(record);
  const verdict = record === null ? undefined : keyVerdict(record);
  const problems = (parsed?.problems ?? []).map(({ code, message, range }) => ({ code, message, start: range.start, end: range.end }));
  // A sound record may still be one that receivers ignore.
  const more = verdict?.usable === false && problems.length === 0 ? [wholeRecord(verdict, record ?? "")] : [];
  const several =
    texts.length > 1 && record !== null
      ? [
          {
            code: "several",
            message: `${texts.length} TXT records stand at this name; which one receivers take is undefined`,
            start: 0,
            end: 0,
          },
        ]
      : [];
  return {
    version: 1,
    kind: "check",
    domain,
    selector,
    name,
    chain,
    state: found.kind === "records" ? (record === null ? "no-key" : "known") : found.kind,
    why: found.kind === "records" ? null : found.why,
    records: texts,
    record,
    key: parsed ? keyReport(parsed.value) : null,
    usable: found.kind === "failed" ? null : verdict?.usable === true && several.length === 0,
    problems: [...problems, ...more, ...several],
  };
}

function wholeRecord({ code, message }: Extract<KeyVerdict, { usable: false }>, record: string) {
  return { code, message, start: 0, end: record.length };
}

function keyReport(key: DkimKey): KeyReport {
  const rsa = key.publicKey?.kind === "rsa" ? key.publicKey : undefined;
  return {
    type: key.keyType,
    bits: rsa?.bits ?? (key.publicKey?.kind === "ed25519" ? 256 : null),
    encoding: rsa?.encoding ?? null,
    revoked: key.publicKey?.kind === "revoked",
    flags: key.flags.map(({ value }) => value),
    services: key.services?.map(({ value }) => value) ?? [],
    hashes: key.hashes?.map(({ value }) => value) ?? [],
    notes: key.notes?.value ?? null,
  };
}

const flagWords: Readonly<Record<string, string>> = { y: "testing (t=y)", s: "no sub-domains in i= (t=s)" };

export function dkimCheckText(check: DkimCheck, style: Style = plainStyle): string {
  const report = dkimCheckReport(check);
  const lines = [style.bold(printable(report.name))];
  if (report.chain.length > 1) lines.push(`  alias of ${report.chain.slice(1).map(printable).join(", then ")}`);
  switch (report.state) {
    case "failed":
      lines.push(`  ${style.yellow("not known")}: ${printable(report.why ?? "")}`);
      break;
    case "absent":
      lines.push(`  ${style.red("no key")}: ${report.why === "nxdomain" ? "the name does not exist" : "the name has no TXT record"}`);
      break;
    case "no-key":
      lines.push(
        `  ${style.red("no key")} among its TXT records: ${report.records.map((text) => `"${printable(text).slice(0, 80)}"`).join(", ")}`,
      );
      break;
    case "known":
      lines.push(`  ${report.usable ? style.green("usable") : style.red("not usable")}: ${describe(report.key)}`);
  }
  for (const { message, start } of report.problems) lines.push(`  ${style.red("problem")} at ${start + 1}: ${printable(message)}`);
  return `${lines.join("\n")}\n`;
}

function describe(key: KeyReport | null): string {
  if (!key) return "";
  const size = key.revoked ? "revoked" : key.bits === null ? "" : `${key.bits} bits`;
  const parts = [
    `${printable(key.type)}${size ? `, ${size}` : ""}`,
    ...(key.encoding === "pkcs1" ? ["PKCS#1"] : []),
    ...key.flags.map((flag) => flagWords[flag] ?? `t=${printable(flag)}`),
    ...(key.hashes.length > 0 ? [`hashes ${printable(key.hashes.join(", "))}`] : []),
    ...(key.services.length > 0 ? [`services ${printable(key.services.join(", "))}`] : []),
    ...(key.notes ? [`note ${printable(key.notes)}`] : []),
  ];
  return parts.join("; ");
}

/** A pair that was made. The private half is in its file and nowhere else. */
export interface MadeKey {
  readonly domain: string;
  readonly selector: string;
  readonly name: Name;
  readonly type: "rsa" | "ed25519";
  readonly bits: number;
  readonly publicKey: string;
  readonly privateKeyFile: string;
}

/** `dkim new --format json`. */
export interface MadeKeyReport {
  readonly version: 1;
  readonly kind: "new";
  readonly domain: string;
  readonly selector: string;
  readonly name: string;
  readonly type: string;
  readonly bits: number;
  readonly record: string;
  readonly zone: string;
  readonly privateKeyFile: string;
}

export function madeKeyReport({ domain, selector, name, type, bits, publicKey, privateKeyFile }: MadeKey): MadeKeyReport {
  const record = `v=DKIM1; k=${type}; p=${publicKey}`;
  // RFC 1035 3.3: a character-string has at most 255 bytes; receivers join them.
  const strings = record.match(/.{1,255}/g) ?? [];
  const quoted = strings.map((text) => `"${text}"`).join(" ");
  const zone = `${nameText(name)} 3600 IN TXT ${strings.length > 1 ? `( ${quoted} )` : quoted}`;
  return { version: 1, kind: "new", domain, selector, name, type, bits, record, zone, privateKeyFile };
}

/** The zone line stands alone on its line, so that it can be copied or piped on. */
export function madeKeyText(made: MadeKey, style: Style = plainStyle): string {
  const { zone, selector, privateKeyFile, type, bits } = madeKeyReport(made);
  return [
    `${style.bold(type === "rsa" ? `RSA, ${bits} bits` : "Ed25519")}, selector ${style.bold(selector)}`,
    `  private key  ${privateKeyFile} (only you can read it; git ignores it)`,
    "  record to publish:",
    zone,
    ...(type === "ed25519" ? [style.yellow("Many receivers do not verify Ed25519 yet: sign with an RSA key as well.")] : []),
    "",
  ].join("\n");
}

export interface VerifiedMessage {
  readonly file: string;
  readonly from: string | null;
  readonly signatures: readonly {
    readonly domain: string;
    readonly selector: string;
    readonly algorithm: string;
    readonly result: "pass" | "fail" | "neutral" | "policy" | "temperror";
    readonly reason: string | null;
    readonly record: string | null;
    readonly isPartial: boolean;
    /** Whether its domain belongs to the organisation of From; `null`: there is no From. */
    readonly isAligned: boolean | null;
  }[];
}

/** `dkim verify --format json`. `result`: the best of its signatures, `none` without one. */
export interface VerifiedReport {
  readonly version: 1;
  readonly kind: "verify";
  readonly file: string;
  readonly from: string | null;
  readonly result: string;
  readonly signatures: readonly {
    readonly domain: string;
    readonly selector: string;
    readonly algorithm: string;
    readonly result: string;
    readonly reason: string | null;
    readonly aligned: boolean | null;
    readonly partial: boolean;
    readonly key: KeyReport | null;
  }[];
}

const best = ["pass", "temperror", "fail", "policy", "neutral"] as const;

export function verifiedReport({ file, from, signatures }: VerifiedMessage): VerifiedReport {
  return {
    version: 1,
    kind: "verify",
    file,
    from,
    result: best.find((result) => signatures.some((one) => one.result === result)) ?? "none",
    signatures: signatures.map(({ domain, selector, algorithm, result, reason, record, isPartial, isAligned }) => ({
      domain,
      selector,
      algorithm,
      result,
      reason,
      aligned: isAligned,
      partial: isPartial,
      key: record === null ? null : keyReport(parseDkimKey(record).value),
    })),
  };
}

export function verifiedText(message: VerifiedMessage, style: Style = plainStyle): string {
  const report = verifiedReport(message);
  const lines = [`${style.bold(printable(report.file))}  From ${printable(report.from ?? "(none)")}`];
  if (report.signatures.length === 0) lines.push(`  ${style.red("none")}: the message is not signed`);
  for (const { domain, selector, algorithm, result, reason, aligned, partial, key } of report.signatures) {
    const colour = result === "pass" ? style.green : result === "temperror" ? style.yellow : style.red;
    const about = [
      printable(algorithm),
      key ? describe(key) : "",
      aligned === false ? "not aligned with From" : "",
      partial ? "covers only part of the body (l=)" : "",
    ].filter((part) => part !== "");
    const who = domain === "" ? "(unreadable)" : `d=${printable(domain)} s=${printable(selector)}`;
    lines.push(`  ${colour(result)}  ${who}${about.length > 0 ? `  ${about.join("; ")}` : ""}`);
    if (reason !== null) lines.push(`    ${printable(reason)}`);
  }
  return `${lines.join("\n")}\n`;
}

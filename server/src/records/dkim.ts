import { clip, decodeBase64, type Parsed, type Problem, remembered } from "../base/index.ts";
import { decodeLoosely, type KeyMaterial, readKey } from "./dkim-key.ts";
import { endRun, type Piece } from "./piece.ts";
import { parseTags, splitValue, type Tag, tagNamed } from "./tags.ts";

/** `revoked`: an empty `p` (RFC 6376 3.6.1). `unusable`: a problem says why. */
export type DkimPublicKey =
  | { readonly kind: "rsa"; readonly bits: number; readonly encoding: "spki" | "pkcs1" }
  | { readonly kind: "ed25519" }
  | { readonly kind: "revoked" }
  | { readonly kind: "unusable" };

/** A key record (RFC 6376 3.6.1, RFC 8463). All ranges are offsets in its joined text. */
export interface DkimKey {
  readonly tags: readonly Tag[];
  readonly version?: Piece<string>;
  /** Lower case; `rsa` when there is no `k`. */
  readonly keyType: string;
  readonly hashes?: readonly Piece<string>[];
  readonly services?: readonly Piece<string>[];
  /** Of `t`: `y` is testing, `s` forbids subdomains. */
  readonly flags: readonly Piece<string>[];
  readonly notes?: Piece<string>;
  /** The text of `p` as it stands; absent without `p`. */
  readonly data?: Piece<string>;
  /** Absent without `p`. */
  readonly publicKey?: DkimPublicKey;
  /** The whole text with its list put right, where only separators or escapes are wrong and that leaves no doubt. */
  readonly repaired?: string;
  /** What `p` should hold, where its problem leaves no doubt: without PEM lines, quotes, backslashes; padded; an Ed25519 key bare. */
  readonly cleaned?: string;
}

/** Whether a text is meant as a DKIM key: it says so, or it has a `p` beside other tags of a key. */
export function looksLikeDkim(text: string): boolean {
  return (
    /^[\s"]*v\s*=\s*DKIM\d*\s*(?:[;,]|$|[a-z]\s*=)/i.test(text) ||
    (/(?:^|;)\s*p\s*=/.test(text) &&
      (/(?:^|;)\s*[kh]\s*=\s*(?:rsa|ed25519|sha)/i.test(text) || /(?:^|;)\s*p\s*=\s*MI[A-Za-z0-9+/]{30}/.test(text)))
  );
}

/**
 * Whether a selector can stand before `._domainkey` (RFC 6376 3.1: labels of letters, digits and hyphens; DNS and receivers
 * take the underscore too). One that carries the suffix already is none.
 */
export function isSelector(text: string): boolean {
  return /^[a-z0-9_][a-z0-9_-]{0,62}(?:\.[a-z0-9_][a-z0-9_-]{0,62})*$/i.test(text) && !/(?:^|\.)_domainkey(?:\.|$)/i.test(text);
}

/** The key in `p=` without blanks, to compare keys; `undefined` where there is none or it is short. */
export function keyText(text: string): string | undefined {
  const found = /(?:^|;)\s*p\s*=([^;]{40,})/.exec(text)?.[1]?.replace(/\s+/g, "");
  return found === "" ? undefined : found;
}

export function parseDkimKey(text: string): Parsed<DkimKey> {
  return parsedKey(text);
}

/** Half a dozen rules look at each key, and the posture beside them. */
const parsedKey = remembered(1_000, readDkimKey);

function readDkimKey(text: string): Parsed<DkimKey> {
  const broken = separatorFault(text);
  if (!broken) return parseList(text);
  // Everything else that reads wrong follows from it.
  const { value, problems } = parseList(text);
  const { publicKey: _none, ...rest } = value;
  const sound = parseList(broken.repaired).problems.length === 0;
  return {
    value: { ...rest, ...(value.data && { publicKey: unusable }), ...(sound && { repaired: broken.repaired }) },
    problems: [broken.problem, ...problems.filter(({ code }) => code === "private-key")],
  };
}

/** What stands between the tags is wrong: escapes and quotes of another format, or no `;` at all. */
function separatorFault(text: string): { readonly problem: Problem; readonly repaired: string } | undefined {
  const leaked = /\\(?=;)/.exec(text) ?? /^\s*\\?"/.exec(text);
  if (leaked)
    return {
      problem: {
        code: "escape-leaked",
        message: `${leaked[0].includes('"') ? "a quote" : "a backslash"} of the file format has become part of the text`,
        range: { start: leaked.index + leaked[0].length - leaked[0].trimStart().length, end: leaked.index + leaked[0].length },
      },
      repaired: text.replace(/\\(?=;)/g, "").replace(/\\?"/g, ""),
    };
  const comma = /^[\s]*v\s*=\s*DKIM\d*\s*(,)/i.exec(text);
  if (comma)
    return {
      problem: {
        code: "semicolon-missing",
        message: 'a "," stands between two tags where a ";" belongs, so both are read as one',
        range: { start: comma[0].length - 1, end: comma[0].length },
      },
      repaired: text.replace(/\s*,\s*(?=(?:v|k|p|h|t|s|n|g)\s*=)/g, "; "),
    };
  // Base64 that was split before its padding ends with "=", so a value has to follow.
  const glued = /[^;\s](\s+)(?:v|k|p|h|t|s|n|g)\s*=\s*[A-Za-z0-9*+/]/.exec(text);
  const before = glued && text.slice(0, glued.index + 1);
  if (!glued || !before || /(?:^|;)\s*n\s*=[^;]*$/.test(before)) return undefined;
  const blank = glued[1] as string;
  const start = glued.index + 1;
  return {
    problem: {
      code: "semicolon-missing",
      message: 'no ";" stands between two tags, so both are read as one',
      range: { start: text.lastIndexOf(";", glued.index) + 1, end: start + blank.length },
    },
    repaired: text.replace(/([^;\s])(\s+)(?=(?:v|k|p|h|t|s|n|g)\s*=\s*[A-Za-z0-9*+/])/g, "$1;$2"),
  };
}

function parseList(text: string): Parsed<DkimKey> {
  const problems: Problem[] = [];
  const list = parseTags(text, problems);
  const tag = (name: string) => tagNamed(list, name);
  checkVersion(list.tags, problems);
  const k = tag("k");
  const keyType = k ? k.value.value.toLowerCase() : "rsa";
  if (k && keyType !== "rsa" && keyType !== "ed25519")
    problems.push({
      code: "key-type-unknown",
      message: `the key type "${clip(k.value.value)}" is neither rsa nor ed25519`,
      range: k.value.range.end > k.value.range.start ? k.value.range : k.range,
    });
  const p = tag("p");
  if (!p)
    problems.push({
      code: "key-missing",
      message: "a key record needs p=, the key; empty when it is revoked",
      range: { start: 0, end: text.length },
    });
  const read = p && readPublicKey(p, keyType, problems);
  const parts = (name: string) => {
    const found = tag(name);
    return found && splitValue(text, found.value, ":").filter((part) => part.value !== "");
  };
  const optional = {
    version: tag("v")?.value,
    hashes: parts("h"),
    services: parts("s"),
    notes: tag("n")?.value,
    data: p?.value,
    publicKey: read?.key,
    cleaned: read?.cleaned,
  };
  return { value: { tags: list.tags, keyType, flags: parts("t") ?? [], ...present(optional) }, problems };
}

/** The text without one of its tags. */
export function withoutTag(text: string, { range }: Tag): string {
  const semicolon = text.indexOf(";", range.end);
  if (semicolon >= 0) return text.slice(0, range.start) + text.slice(semicolon + 1).trimStart();
  const before = text.lastIndexOf(";", range.start);
  return before < 0 ? "" : text.slice(0, before);
}

/** RFC 6376 3.6.1: `v` may be left out; if it is there it comes first and is exactly `DKIM1`. */
function checkVersion(tags: readonly Tag[], problems: Problem[]): void {
  const v = tags.find((tag) => tag.name.value === "v");
  if (!v) return;
  if (v !== tags[0])
    problems.push({ code: "version-not-first", message: "v=DKIM1 comes first, or receivers ignore the record", range: v.range });
  if (v.value.value !== "DKIM1")
    problems.push({
      code: "version-malformed",
      message: `the version is exactly "DKIM1", not "${clip(v.value.value)}"`,
      range: v.value.range.end > v.value.range.start ? v.value.range : v.range,
    });
}

interface ReadKey {
  readonly key: DkimPublicKey;
  readonly cleaned?: string;
}

const unusable: DkimPublicKey = { kind: "unusable" };

function readPublicKey(p: Tag, keyType: string, problems: Problem[]): ReadKey {
  const { value, range } = p.value;
  if (value === "") return { key: { kind: "revoked" } };
  const at = range;
  if (/-----BEGIN [A-Z ]*PRIVATE KEY/.test(value)) {
    problems.push({ code: "private-key", message: "a private key stands in the record: the pair is burnt, make a new one", range: at });
    return { key: unusable };
  }
  const base64 = value.replace(/[ \t\r\n]/g, "");
  const junk = junkOf(value, base64);
  if (junk) {
    problems.push({ code: junk.code, message: junk.message, range: at });
    const verdict = judge(junk.rest, keyType);
    return verdict.code === undefined
      ? { key: unusable, cleaned: junk.rest }
      : { key: unusable, ...(verdict.cleaned !== undefined && { cleaned: verdict.cleaned }) };
  }
  const verdict = judge(base64, keyType);
  if (verdict.code !== undefined) problems.push({ code: verdict.code, message: verdict.message, range: at });
  return { key: verdict.key, ...(verdict.cleaned !== undefined && { cleaned: verdict.cleaned }) };
}

/** What got into the value by pasting, and the rest without it. */
function junkOf(value: string, base64: string): { code: string; message: string; rest: string } | undefined {
  if (value.includes("-----")) {
    const rest = value.replace(/-----[A-Z ]*-----/g, "").replace(/[\s"\\]/g, "");
    return {
      code: "pem-lines",
      message: "the header and footer of a PEM file stand in p=; only the base64 between them belongs there",
      rest,
    };
  }
  if (/["'\\]/.test(base64))
    return {
      code: "stray-quotes",
      message: "quotes or backslashes stand in p=; it holds base64 alone",
      rest: base64.replace(/["'\\]/g, ""),
    };
  return undefined;
}

type Judged =
  | { readonly key: DkimPublicKey; readonly code?: undefined; readonly cleaned?: undefined }
  | { readonly key: DkimPublicKey; readonly code: string; readonly message: string; readonly cleaned?: string };

function judge(base64: string, keyType: string): Judged {
  const bad = /[^A-Za-z0-9+/]/.exec(base64.replace(/={0,2}$/, ""))?.[0];
  if (bad !== undefined)
    return { key: unusable, code: "base64-malformed", message: `"${bad}" stands in p=; base64 has letters, digits, "+" and "/"` };
  const bytes = decodeLoosely(base64);
  const material: KeyMaterial = bytes ? readKey(bytes) : { kind: "unreadable" };
  if (material.kind === "truncated")
    return {
      key: unusable,
      code: "key-truncated",
      message: `the key is cut off: ${material.missing} bytes are missing${base64.length > 200 && base64.length < 256 ? " (often a text cut at 255 characters)" : ""}`,
    };
  if (material.kind === "private")
    return { key: unusable, code: "private-key", message: "a private key stands in the record: the pair is burnt, make a new one" };
  if (decodeBase64(base64) === undefined) {
    const bare = base64.slice(0, endRun(base64, "="));
    const padded = bare + "=".repeat((4 - (bare.length % 4)) % 4);
    const inner = decodeBase64(padded) ? judge(padded, keyType) : undefined;
    return {
      key: unusable,
      code: "base64-padding",
      message: 'the base64 in p= is not whole: its length with "=" is no multiple of 4',
      ...(inner && inner.code === undefined && { cleaned: padded }),
    };
  }
  return keyType === "ed25519"
    ? judgeEd25519(base64, material, bytes?.length ?? 0)
    : keyType === "rsa"
      ? judgeRsa(material)
      : { key: unusable, code: "key-unreadable", message: "what p= holds is of no known key type" };
}

function judgeRsa(material: KeyMaterial): Judged {
  switch (material.kind) {
    case "rsa": {
      const key: DkimPublicKey = { kind: "rsa", bits: material.bits, encoding: material.encoding };
      return material.encoding === "spki"
        ? { key }
        : {
            key,
            code: "key-pkcs1",
            message: "p= holds a bare RSAPublicKey (PKCS#1), which some verifiers refuse; a SubjectPublicKeyInfo is expected",
          };
    }
    case "ed25519":
      return {
        key: unusable,
        code: "key-type-mismatch",
        message: "p= holds an Ed25519 key, but the record says RSA: k=ed25519 is missing",
      };
    case "other":
      return { key: unusable, code: "key-not-rsa", message: `p= holds ${material.what}, not an RSA public key` };
    case "trailing":
      return { key: unusable, code: "key-trailing-data", message: `${material.surplus} bytes stand in p= after the key` };
    case "private":
    case "truncated":
    case "unreadable":
      return { key: unusable, code: "key-unreadable", message: "what p= holds is no RSA public key" };
  }
}

function judgeEd25519(base64: string, material: KeyMaterial, length: number): Judged {
  if (material.kind === "ed25519" && material.encoding === "raw") return { key: { kind: "ed25519" } };
  const message = `an Ed25519 key is 32 bytes, p= holds ${length}`;
  // RFC 8410: 12 bytes of prefix are exactly 16 characters of base64.
  if (material.kind === "ed25519")
    return {
      key: unusable,
      code: "ed25519-length",
      message: `${message}: the key with its SubjectPublicKeyInfo`,
      cleaned: base64.slice(16),
    };
  if (material.kind === "rsa")
    return { key: unusable, code: "key-type-mismatch", message: "p= holds an RSA key, but the record says k=ed25519" };
  return { key: unusable, code: "ed25519-length", message };
}

/** Without the keys that are `undefined`. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

import { utf8Bytes } from "../../server/src/base/index.ts";
import type { Answer, Question, Rdata, SmtpAddress } from "../../server/src/dns/index.ts";
import { certificateFault, parseName, questionText } from "../../server/src/dns/index.ts";
import type { WorkspaceFile } from "../../server/src/engine/index.ts";
import { type DmarcFile, readDmarcFile } from "../../server/src/kpi/index.ts";

/** The kinds a page has to show: its heading begins with one of them. */
export const caseKinds = ["good", "bad", "failed lookup", "half-typed", "other"] as const;
export type CaseKind = (typeof caseKinds)[number];

/** A caret line: findings are expected at exactly these columns of the line above it. */
export interface Expected {
  readonly path: string;
  /** Zero-based line of the text without caret lines. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly messageId: string | undefined;
}

export interface Fixed {
  readonly path: string;
  readonly text: string;
  readonly fix: string | undefined;
}

export interface PageCase {
  readonly title: string;
  readonly kind: CaseKind;
  readonly line: number;
  readonly files: readonly WorkspaceFile[];
  readonly expected: readonly Expected[];
  readonly facts: ReadonlyMap<string, Answer> | undefined;
  /** When the answers were given, where that is not the clock of the case (`facts at=2026-09-01`). */
  readonly factsAt: string | undefined;
  readonly fixed: readonly Fixed[];
  /** Targets that the rule cannot check; the case fails when it can, or cannot check another. */
  readonly unchecked: readonly string[];
  readonly now: string;
}

const header = ["apiVersion: mailtranche/v1", "kind: Playbook", "id: case", "title: A case", ""].join("\n");

/** The cases of a rule page: everything below `## Cases`, one for each `### ` heading. */
export function pageCases(markdown: string): readonly PageCase[] {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => line.trim() === "## Cases");
  if (start < 0) return [];
  const heads = lines.flatMap((line, i) => (i > start && line.startsWith("### ") ? [i] : []));
  return heads.map((head, i) => readCase(lines.slice(head, heads[i + 1] ?? lines.length), head + 1));
}

function readCase(lines: readonly string[], line: number): PageCase {
  const title = (lines[0] as string).slice(4).trim();
  const kind = caseKinds.find((one) => title.toLowerCase().startsWith(one)) ?? "other";
  const files: WorkspaceFile[] = [];
  const expected: Expected[] = [];
  const fixed: Fixed[] = [];
  const unchecked: string[] = [];
  let facts: Map<string, Answer> | undefined;
  let factsAt: string | undefined;
  let now = "2026-10-01T00:00:00Z";
  for (const block of blocksOf(lines)) {
    const [language = "", ...words] = block.info.split(/\s+/);
    const path = words.find((word) => !word.includes("="));
    const option = (name: string) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
    switch (language) {
      case "yaml":
      case "octodns":
      case "hcl":
      case "zone": {
        const isRecords = language !== "yaml";
        const at = path ?? recordPaths[language] ?? "mailtranche/migration.yaml";
        const read = withoutCarets(block.lines, language === "zone" ? ";" : "#", at);
        const bare =
          language === "yaml" && at === "mailtranche/migration.yaml" && !read.text.includes("apiVersion") && !words.includes("whole=true");
        const text = decoded(bare ? header + read.text : read.text, option("as"));
        const shift = bare ? header.split("\n").length - 1 : 0;
        const origin = option("origin");
        files.push({ path: at, text, language: isRecords ? "dns-zone" : "mailtranche", ...(origin ? { origin } : {}) });
        expected.push(...read.expected.map((one) => ({ ...one, line: one.line + shift })));
        break;
      }
      case "csv":
        files.push({ path: path ?? "mailtranche/inventory/mailboxes.csv", text: `${block.lines.join("\n")}\n`, language: "csv" });
        break;
      case "policy": {
        if (!path) throw new Error(`line ${line}: a policy needs a path`);
        const read = withoutCarets(block.lines, "#", path);
        files.push({ path, text: read.text, language: "mta-sts" });
        expected.push(...read.expected);
        break;
      }
      case "dmarc":
        files.push({ path: path ?? "mailtranche/data/dmarc/r.xml", text: "", language: "dmarc-report", evidence: readReport(block.lines) });
        break;
      case "facts":
        facts = new Map([...(facts ?? []), ...block.lines.flatMap(readFact)]);
        factsAt = option("at") ?? factsAt;
        break;
      case "fixed": {
        const at = path ?? files.find(({ language }) => language !== "csv" && language !== "dmarc-report")?.path ?? "";
        const original = files.find((file) => file.path === at)?.text ?? "";
        const text = `${block.lines.join("\n")}\n`;
        fixed.push({ path: at, text: decoded(original.startsWith(header) ? header + text : text, option("as")), fix: option("fix") });
        break;
      }
      case "unchecked":
        unchecked.push(...block.lines.map((one) => one.trim()).filter(Boolean));
        break;
      case "clock":
        now = block.lines[0]?.trim() ?? now;
        break;
      default:
        throw new Error(`line ${line}: a case has no \`${language}\` block`);
    }
  }
  return { title, kind, line, files, expected, facts, factsAt, fixed, unchecked, now };
}

/** Where records of each format stand when a block names no path; octoDNS has its zone's name there. */
const recordPaths: Readonly<Record<string, string>> = {
  zone: "mailtranche/zones/case.zone",
  octodns: "mailtranche/zones/shop.test.yaml",
  hcl: "mailtranche/dns/main.tf",
};

/** `as=crlf` writes the text with CRLF, `as=bom` with a byte order mark. */
function decoded(text: string, as: string | undefined): string {
  if (as === "crlf") return text.replaceAll("\n", "\r\n");
  return as === "bom" ? `\uFEFF${text}` : text;
}

interface Block {
  readonly info: string;
  readonly lines: readonly string[];
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const open = /^```(\S.*)$/.exec(lines[i] as string);
    if (!open) continue;
    const end = lines.findIndex((line, at) => at > i && line === "```");
    if (end < 0) throw new Error(`a block is not closed: ${lines[i]}`);
    blocks.push({ info: open[1] as string, lines: lines.slice(i + 1, end) });
    i = end;
  }
  return blocks;
}

/** `# ^^^^ rule/id messageId`. Carets right behind the sign mark from column 0. `|`: an empty range, or column 0 alone right behind the sign. */
function withoutCarets(lines: readonly string[], sign: string, path: string): { text: string; expected: Expected[] } {
  const kept: string[] = [];
  const expected: Expected[] = [];
  for (const line of lines) {
    const match = new RegExp(`^(\\s*)${sign}(\\s*)(\\^+|\\|)\\s+([a-z0-9-]+/[a-z0-9-]+)(?:\\s+(\\S+))?\\s*$`).exec(line);
    if (!match) {
      kept.push(line);
      continue;
    }
    const [, indent = "", gap = "", carets = "", rule = "", messageId] = match;
    const first = indent.length + sign.length + gap.length;
    const start = indent === "" && gap === "" ? 0 : first;
    const end = carets === "|" ? start + (gap === "" ? 1 : 0) : first + carets.length;
    expected.push({ path, line: kept.length - 1, start, end, rule, messageId });
  }
  return { text: `${kept.join("\n")}\n`, expected };
}

/**
 * `TXT _dmarc.shop.test = "v=DMARC1; p=none" ttl 300`, several records with ` | `, or a word: `nodata`, `nxdomain 300`,
 * `cname target.test.`, `failed servfail`, `failed timeout truncated`. `AUTH MX ...` is the authoritative answer, `AD MX ...`
 * a validated one, `PARENT NS ...` the delegation, `AT ns1.shop.test. SOA ...` what one server says.
 * `https://host/path = 200 "body with \n"` is a document (its type may stand before the body), or `failed timeout`.
 * `SMTP mx.shop.test = 192.0.2.25 tls until=2026-12-01 key=<hex> fault=expired | 192.0.2.26 no-starttls` is a mail host.
 */
function readFact(line: string): readonly (readonly [string, Answer])[] {
  if (line.trim() === "") return [];
  if (line.trim().startsWith("https:")) return [readDocument(line.trim())];
  if (line.trim().startsWith("SMTP ")) return [readSmtp(line.trim())];
  const match = /^(AUTH |AD |PARENT |AT \S+ )?(\S+) (\S+) = (.*?)(?: ttl (\d+))?$/.exec(line.trim());
  if (!match) throw new Error(`not a fact: ${line}`);
  const [, auth, type = "", owner = "", what = "", ttl] = match;
  const server = auth?.startsWith("AT ") ? parseName(auth.slice(3).trim()) : undefined;
  const name = parseName(owner.endsWith(".") ? owner : `${owner}.`);
  if (!name) throw new Error(`not a name: ${owner}`);
  const isAuthoritative = auth === "AUTH " || server !== undefined;
  const question: Question = server
    ? { kind: "dns", name, type, from: "server", server }
    : { kind: "dns", name, type, ...(auth === "AUTH " ? { from: "authoritative" } : auth === "PARENT " ? { from: "parent" } : {}) };
  const meta = {
    server: isAuthoritative ? "udp://192.0.2.53" : "case",
    at: 0,
    authoritative: isAuthoritative,
    authenticated: auth === "AD ",
  };
  const stated = ttl === undefined ? {} : { ttlSeconds: Number(ttl) };
  return [[questionText(question), { ...readResult(type, what, stated), meta } as Answer]];
}

function readDocument(line: string): readonly [string, Answer] {
  const match = /^(\S+) = (?:failed (\w+)|(\d+)(?: ([a-z]+\/[a-z+]+))?(?: (".*"))?)$/.exec(line);
  if (!match) throw new Error(`not a document: ${line}`);
  const [, url = "", why, status, mediaType, body = '""'] = match;
  const meta = { server: "case", at: 0, authoritative: false, authenticated: false };
  const document = { kind: "document", status: Number(status), body: JSON.parse(body) as string, ...(mediaType ? { mediaType } : {}) };
  const result = why ? { kind: "failed", why } : document;
  return [questionText({ kind: "https", url }), { ...result, meta } as Answer];
}

/**
 * `2026-09-20 192.0.2.5 900 dkim=fail spf=pass from=shop.test disposition=none reason=forwarded DKIM=fail:crm.test:k1 SPF=pass:shop.test`:
 * a record of a report of that day. Other lines stand in the file as they are, and make it one that cannot be read.
 */
function readReport(lines: readonly string[]): DmarcFile {
  const days = new Map<string, string[]>();
  for (const line of lines) {
    const [day = "", ip = "", count = "", ...words] = line.split(" ");
    const value = (name: string) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
    const tag = (name: string, text: string) => `<${name}>${text}</${name}>`;
    const auth = words.flatMap((word) => {
      const [, kind = "", result = "", domain = "", selector = ""] = /^(DKIM|SPF)=(\w+):([^:]*):?(.*)$/.exec(word) ?? [];
      return kind ? [tag(kind.toLowerCase(), tag("domain", domain) + tag("selector", selector) + tag("result", result))] : [];
    });
    const evaluated = ["disposition", "dkim", "spf"].map((name) => tag(name, value(name) || "none")).join("");
    const row =
      tag("source_ip", ip) + tag("count", count) + tag("policy_evaluated", evaluated + tag("reason", tag("type", value("reason"))));
    const record = tag(
      "record",
      tag("row", row) + tag("identifiers", tag("header_from", value("from"))) + tag("auth_results", auth.join("")),
    );
    days.set(day, [...(days.get(day) ?? []), /^\d{4}-/.test(day) ? record : line]);
  }
  const files = [...days].map(([day, records]) => {
    const begin = Date.parse(day) / 1000;
    const period = `<date_range><begin>${begin}</begin><end>${begin + 86_399}</end></date_range>`;
    return readDmarcFile(
      utf8Bytes(`<feedback><report_metadata><report_id>${day}</report_id>${period}</report_metadata>${records.join("")}</feedback>`),
    );
  });
  return { reports: files.flatMap(({ reports }) => reports), problems: files.flatMap(({ problems }) => problems), bytes: 0 };
}

const faultCodes: Readonly<Record<string, string>> = {
  name: "ERR_TLS_CERT_ALTNAME_INVALID",
  expired: "CERT_HAS_EXPIRED",
  untrusted: "DEPTH_ZERO_SELF_SIGNED_CERT",
};

function readSmtp(line: string): readonly [string, Answer] {
  const [, written = "", what = ""] = /^SMTP (\S+) = (.*)$/.exec(line) ?? [];
  const host = parseName(`${written}.`);
  if (!host) throw new Error(`not a mail host: ${line}`);
  const meta = { server: "case", at: 0, authoritative: false, authenticated: false };
  const question = questionText({ kind: "smtp", host });
  const why = /^failed (\w+)$/.exec(what)?.[1];
  if (why) return [question, { kind: "failed", why, meta } as Answer];
  const addresses = what.split(" | ").map((one): SmtpAddress => {
    const [address = "", state, ...options] = one.split(" ");
    const option = (name: string) => options.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
    const fault = certificateFault(faultCodes[option("fault") ?? ""]);
    const key = option("key") ?? "00";
    const notAfter = Date.parse(option("until") ?? "2027-06-01");
    const own = { subject: "CN=mx", issuer: "CN=ca", names: [host], notAfter, sha256: key, sha512: key, spkiSha256: key, spkiSha512: key };
    const chain = state === "tls" ? [own] : [];
    return { address, state: state as SmtpAddress["state"], detail: words[state ?? ""] ?? "", chain, ...(fault ? { fault } : {}) };
  });
  return [question, { kind: "smtp", addresses, meta }];
}

const words: Readonly<Record<string, string>> = {
  unreachable: "no answer within 15000 ms",
  refused: "it greets with 554 no service",
  "no-starttls": "EHLO lists no STARTTLS",
  "no-tls": "it answers STARTTLS with 454 not now",
};

function readResult(type: string, what: string, stated: { ttlSeconds?: number }): object {
  const [word, argument = ""] = what.split(/\s+/);
  if (word === "nodata" || word === "nxdomain") return { kind: word, ...(argument ? { negativeTtlSeconds: Number(argument) } : {}) };
  if (word === "failed") return { kind: "failed", why: argument, ...(what.endsWith(" truncated") ? { truncated: true } : {}) };
  if (word === "cname") return { kind: "cname", target: parseName(argument), ...stated };
  return { kind: "records", records: what.split(" | ").map((one) => readRdata(type, one)), ...stated };
}

function readRdata(type: string, text: string): Rdata {
  const words = text.trim().split(/\s+/);
  const name = (word = "") =>
    parseName(word.endsWith(".") ? word : `${word}.`) ??
    (() => {
      throw new Error(`not a name: ${word}`);
    })();
  switch (type) {
    case "TXT":
      return { kind: "txt", type, strings: [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1] as string) };
    case "MX":
      return { kind: "mx", type, preference: Number(words[0]), exchange: name(words[1]) };
    case "A":
    case "AAAA":
      return { kind: "address", type, address: text.trim() };
    case "CNAME":
    case "NS":
    case "PTR":
      return { kind: "name", type, target: name(words[0]) };
    case "SOA": {
      const [serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0] = words.slice(2).map(Number);
      return { kind: "soa", type, mname: name(words[0]), rname: name(words[1]), serial, refresh, retry, expire, minimum };
    }
    case "SRV": {
      const [priority = 0, weight = 0, port = 0] = words.map(Number);
      return { kind: "srv", type, priority, weight, port, target: name(words[3]) };
    }
    default:
      return { kind: "raw", type, text: text.trim() };
  }
}

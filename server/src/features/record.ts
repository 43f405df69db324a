import { formatDuration } from "../base/index.ts";
import { type Rdata, rdataText } from "../dns/index.ts";
import {
  costsLookup,
  type DmarcPolicy,
  isDmarc,
  isNullMx,
  isSpf,
  looksLikeDkim,
  parseDkimKey,
  parseDmarc,
  parseSpf,
  platformOfMx,
  type SpfTerm,
} from "../records/index.ts";
import type { LocatedSet, RecordSource } from "../zones/index.ts";
import { escapeMarkdown } from "./markdown.ts";

/** One record in words, Markdown: term by term where it is a mail record. */
export function explainRecord(set: LocatedSet, record: Rdata, source: RecordSource): string {
  const ttl = source.ttlSeconds === undefined ? "no TTL stated" : `TTL ${source.ttlSeconds} s (${formatDuration(source.ttlSeconds)})`;
  const head = `**${set.owner}** ${set.type}, ${ttl}`;
  const text = source.txt?.text;
  const rows = text === undefined ? plainRows(record) : textRows(text, source.strings?.length ?? 1);
  return [head, ...rows].join("\n\n");
}

function plainRows(record: Rdata): readonly string[] {
  if (record.kind !== "mx") return [code(rdataText(record))];
  if (isNullMx([record])) return ["Null MX (RFC 7505): the domain receives no mail."];
  const platform = platformOfMx(record.exchange);
  return [
    `Preference ${record.preference}, host ${code(record.exchange)}${platform ? ` (${platform})` : ""}. The lowest preference is tried first.`,
  ];
}

function textRows(text: string, strings: number): readonly string[] {
  const joined = strings > 1 ? [`${strings} strings, joined without a blank: ${text.length} bytes.`] : [];
  if (isSpf(text)) return [...joined, ...spfRows(text)];
  if (isDmarc(text)) return [...joined, ...dmarcRows(text)];
  if (looksLikeDkim(text)) return [...joined, ...dkimRows(text)];
  return [...joined, code(text.slice(0, 300))];
}

const qualifiers = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" } as const;

function spfRows(text: string): readonly string[] {
  const { value, problems } = parseSpf(text);
  const cost = value.terms.filter(costsLookup).length;
  return [
    `SPF: ${cost} of its own terms ${cost === 1 ? "asks" : "ask"} the DNS (at most 10, with those of its includes).`,
    value.terms.map((term) => `- ${code(term.text)} ${spfTerm(term)}${costsLookup(term) ? " (1 lookup)" : ""}`).join("\n"),
    ...problemRows(problems),
  ].filter((row) => row !== "");
}

function spfTerm(term: SpfTerm): string {
  const result = "qualifier" in term ? qualifiers[term.qualifier.value] : "";
  const at = "domain" in term && term.domain ? code(term.domain.text) : "this domain";
  switch (term.kind) {
    case "all":
      return `everything else: ${result}`;
    case "include":
      return `${result} where SPF of ${at} passes`;
    case "a":
      return `${result} for the addresses of ${at}`;
    case "mx":
      return `${result} for the hosts that receive mail of ${at}`;
    case "ip4":
    case "ip6":
      return `${result} for this network`;
    case "exists":
      return `${result} where ${at} has an address`;
    case "ptr":
      return `${result} by reverse name: do not use it (RFC 7208 5.5)`;
    case "redirect":
      return `nothing matched: SPF of ${term.value ? code(term.value.text) : "no domain"} decides`;
    case "exp":
      return "where the explanation of a fail stands";
    case "modifier":
      return "a modifier that receivers ignore";
    case "unknown":
      return "no term of SPF: receivers answer permerror";
  }
}

const policies: Readonly<Record<DmarcPolicy, string>> = {
  none: "deliver as usual, send reports",
  quarantine: "treat as suspicious",
  reject: "reject",
};

const tagWords: Readonly<Record<string, string>> = {
  v: "version",
  rua: "aggregate reports go to",
  ruf: "failure reports go to",
  adkim: "DKIM alignment (r relaxed, s strict)",
  aspf: "SPF alignment (r relaxed, s strict)",
  fo: "when failure reports are made",
  t: "test mode (y: receivers apply one level less)",
  psd: "whether the domain is a public suffix",
  pct: "removed by RFC 9989; older receivers apply the policy to this percentage",
};

function dmarcRows(text: string): readonly string[] {
  const { value, problems } = parseDmarc(text);
  const whom: Readonly<Record<string, string>> = {
    p: "mail of this domain",
    sp: "mail of its subdomains",
    np: "mail of subdomains that do not exist",
  };
  const rows = value.tags.map(({ name, value: written }) => {
    const policy = (policies as Readonly<Record<string, string | undefined>>)[written.value.toLowerCase()];
    const words = whom[name.value] ? `${whom[name.value]} that fails: ${policy ?? "no policy"}` : (tagWords[name.value] ?? "not known");
    return `- ${code(`${name.value}=${written.value}`)} ${words}`;
  });
  return ["DMARC (RFC 9989)", rows.join("\n"), ...problemRows(problems)].filter((row) => row !== "");
}

function dkimRows(text: string): readonly string[] {
  const { value, problems } = parseDkimKey(text);
  const key = value.publicKey;
  const words = !key
    ? "no `p`: no key"
    : key.kind === "rsa"
      ? `RSA, ${key.bits} bits${key.bits < 1024 ? ": receivers ignore it (RFC 8301)" : key.bits < 2048 ? ": 2048 are advised (RFC 8301)" : ""}`
      : key.kind === "ed25519"
        ? "Ed25519 (RFC 8463)"
        : key.kind === "revoked"
          ? "revoked: `p` is empty (RFC 6376 3.6.1)"
          : "the key cannot be used";
  const flags = value.flags.map(({ value: flag }) =>
    flag === "y" ? "`t=y` the domain is testing" : flag === "s" ? "`t=s` not for subdomains" : code(flag),
  );
  return [`DKIM key: ${words}`, flags.map((flag) => `- ${flag}`).join("\n"), ...problemRows(problems)].filter((row) => row !== "");
}

function problemRows(problems: readonly { readonly message: string }[]): readonly string[] {
  return problems.length === 0 ? [] : [problems.map(({ message }) => `- ${escapeMarkdown(message)}`).join("\n")];
}

/** Text of a zone as code; a backtick in it would end the span. */
function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/[\p{Cc}]/gu, " ")}\``;
}

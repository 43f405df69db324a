import { clip, formatDuration, type Offset, type SourceRange } from "../base/index.ts";
import { type Rdata, rdataText } from "../dns/index.ts";
import {
  type Ask,
  costsLookup,
  isDmarc,
  isNullMx,
  isSpf,
  looksLikeDkim,
  parseDkimKey,
  parseDmarc,
  parseSpf,
  platformOfMx,
  type Tag,
} from "../records/index.ts";
import type { LocatedSet, RecordSource } from "../zones/index.ts";
import { caaRows, tlsaRows } from "./field-words.ts";
import { code, escapeMarkdown } from "./markdown.ts";
import { explainSpfTerm, spfTerm } from "./spf-words.ts";
import { problemsIn, type TagListWords, tagListOf, tagsIn, tagWordsOf } from "./tag-words.ts";

/** One record in words, Markdown: term by term where it is a mail record. */
export function explainRecord(set: LocatedSet, record: Rdata, source: RecordSource): string {
  const ttl = source.ttlSeconds === undefined ? "no TTL stated" : `TTL ${source.ttlSeconds} s (${formatDuration(source.ttlSeconds)})`;
  const head = `**${set.owner}** ${set.type}, ${ttl}`;
  const text = source.txt?.text;
  const rows = text === undefined ? plainRows(set.type, record, source) : textRows(text, source.strings?.length ?? 1);
  return [head, ...rows].join("\n\n");
}

function plainRows(type: string, record: Rdata, { rdata }: RecordSource): readonly string[] {
  const written = rdata.unit.text.slice(rdata.start, rdata.end);
  if (record.kind === "caa") return [code(rdataText(record)), ...caaRows(record)];
  // In other formats the fields do not stand behind each other.
  if (type === "TLSA" && /^\s*\d+\s+\d+\s+\d+\s/.test(written))
    return [code(written.replace(/\s+/g, " ").slice(0, 200)), ...tlsaRows(written)];
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
  if (isDmarc(text)) {
    const { value, problems } = parseDmarc(text);
    return [...joined, ...tagRows("DMARC (RFC 9989)", value, tagListOf(text) as TagListWords), ...problemRows(problems)];
  }
  const list = tagListOf(text);
  if (list && list.head !== "v=DKIM1")
    return [...joined, ...tagRows(list.title, { tags: tagsIn(text, list) }, list), ...problemRows(problemsIn(text, list))];
  if (looksLikeDkim(text)) return [...joined, ...dkimRows(text)];
  return [...joined, code(text.slice(0, 300))];
}

function spfRows(text: string): readonly string[] {
  const { value, problems } = parseSpf(text);
  const cost = value.terms.filter(costsLookup).length;
  return [
    `SPF: ${cost} of its own terms ${cost === 1 ? "asks" : "ask"} the DNS (at most 10, with those of its includes).`,
    value.terms.map((term) => `- ${code(term.text)} ${spfTerm(term)}${costsLookup(term) ? " (1 lookup)" : ""}`).join("\n"),
    ...problemRows(problems),
  ].filter((row) => row !== "");
}

function tagRows(title: string, { tags }: { readonly tags: readonly Tag[] }, list: TagListWords): readonly string[] {
  return [title, tags.map((tag) => `- ${tagLine(tag, list)}`).join("\n")];
}

/** `p=none` and what it says. */
function tagLine({ name, value }: Tag, list: TagListWords): string {
  const known = tagWordsOf(list, name.value);
  const meant = known?.values?.find((one) => one.value.toLowerCase() === value.value.toLowerCase());
  const shown = clip(value.value, 60);
  return `${code(`${name.value}=${shown}`)} ${known ? firstWords(known.words) : "not known: receivers ignore it"}${meant ? `: ${meant.words}` : ""}`;
}

function firstWords(words: string): string {
  return words.replace(/[.,;:] .*$|\.$/s, "");
}

/** The term or tag of a record at an offset of its joined text, at length. `undefined`: none stands there. */
export function explainPart(
  set: LocatedSet,
  text: string,
  at: Offset,
  ask: Ask,
): { readonly markdown: string; readonly range: SourceRange } | undefined {
  const holds = (range: SourceRange): boolean => range.start <= at && at <= range.end;
  if (isSpf(text)) {
    const { terms } = parseSpf(text).value;
    const index = terms.findIndex((term) => holds(term.range));
    const term = terms[index];
    return term && { markdown: explainSpfTerm({ owner: set.owner, text, index, term }, ask).join("\n\n"), range: term.range };
  }
  const list = tagListOf(text);
  const tag = list && tagsIn(text, list).find((one) => holds(one.range));
  if (!list || !tag) return undefined;
  const known = tagWordsOf(list, tag.name.value);
  const values = known?.values?.map(({ value, words }) => `- ${code(value)} ${words}`) ?? [];
  const lines = [
    `**${escapeMarkdown(tag.name.value)}** ${known?.words ?? "not in the registry of tags: receivers ignore it."}`,
    values.join("\n"),
    known?.default ? `Without it: ${code(known.default)}.` : "",
    known ? `Source: ${known.source}` : "",
  ];
  return { markdown: lines.filter((line) => line !== "").join("\n\n"), range: tag.range };
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

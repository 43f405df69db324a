import type { Offset } from "../../base/index.ts";
import { quotedString, type RRType } from "../../dns/index.ts";
import type { Comment, Entry, Token } from "./lexer.ts";
import { decodeString } from "./strings.ts";

/** A TXT whose value goes on behind a `;` that no quotes protect. */
export interface Cut {
  readonly comment: Comment;
  /** The data with what the comment swallowed. */
  readonly start: Offset;
  readonly end: Offset;
  /** What servers publish. */
  readonly published: string;
  /** The whole value in quotes, cut into strings of at most 255 bytes. */
  readonly quoted: string;
}

// The records of mail whose values hold semicolons, and SPF, after which nobody writes one on purpose without a space.
const policy = /^\s*(?:v=(?:DMARC1|DKIM1|STSv1|TLSRPTv1|BIMI1)\b|v=spf1\b|(?:k=(?:rsa|ed25519)|p=[A-Za-z0-9+/=]{16,}))/i;
const tag = /^\s*[a-z][a-z0-9_]*\s*=/i;

/**
 * A comment after such a value is a cut when it reads like its next tag, or is empty. A real comment ("; see ticket 4")
 * is none, nor is one behind a value that shows by its own semicolons that its author knows.
 */
export function findCut(text: string, entry: Entry, data: number, type: RRType): Cut | undefined {
  if (type !== "TXT" || entry.comments.length === 0) return undefined;
  const first = entry.tokens[data];
  if (!first || !policy.test(decodeString(text, first).bytes)) return undefined;
  const comment = entry.comments.find((one) => isCut(text, entry, data, one));
  if (!comment) return undefined;
  const published = entry.tokens.slice(data).map((token) => decodeString(text, token).bytes);
  const { value, end } = wholeValue(text, entry, data);
  const strings = value.match(/[\s\S]{1,255}/g) ?? [];
  // A parenthesis that the comment swallowed is written again.
  const swallowed =
    entry.unclosedParenthesis !== undefined &&
    entry.comments.some((one) => one.end <= end && text.slice(one.start, one.end).trimEnd().endsWith(")"));
  return {
    comment,
    start: first.start,
    end,
    published: published.join(""),
    quoted: strings.map(quotedString).join(" ") + (swallowed ? " )" : ""),
  };
}

function isCut(text: string, entry: Entry, data: number, comment: Comment): boolean {
  const before = entry.tokens.slice(data).filter((token) => token.end <= comment.start);
  const last = before[before.length - 1];
  if (!last) return false;
  const swallowed = text.slice(comment.start + 1, comment.end);
  const spf = /^\s*v=spf1/i.test(decodeString(text, before[0] as Token).bytes);
  const knowing = spf || before.some((token) => decodeString(text, token).bytes.includes(";"));
  const touching = !last.quoted && last.end === comment.start;
  if (touching) return tag.test(swallowed) || /^[\s;)]*$/.test(swallowed) || spf;
  return !knowing && tag.test(swallowed);
}

/** Words and comments of the data in their order. White space and line ends between them are one space: FWS to every parser of tags. */
function wholeValue(text: string, entry: Entry, data: number): { readonly value: string; readonly end: Offset } {
  const parts: { readonly start: Offset; readonly end: Offset; readonly value: string }[] = [];
  const first = entry.tokens[data] as Token;
  for (const token of entry.tokens.slice(data)) parts.push({ start: token.start, end: token.end, value: decodeString(text, token).bytes });
  for (const comment of entry.comments)
    if (comment.start >= first.start) parts.push({ ...comment, value: commentValue(text, comment, entry) });
  parts.sort((a, b) => a.start - b.start);
  let value = "";
  let previous: Offset | undefined;
  for (const part of parts) {
    const spaced = previous !== undefined && previous !== part.start && !value.endsWith(" ") && !part.value.startsWith(" ");
    value += (spaced && !part.value.startsWith(";") ? " " : "") + part.value;
    previous = part.end;
  }
  return { value: value.trimEnd(), end: Math.max(...parts.map((part) => part.end)) };
}

/** The comment as value: its quotes were meant as such, and a parenthesis that it swallowed closes the record. */
function commentValue(text: string, comment: Comment, entry: Entry): string {
  const written = text
    .slice(comment.start, comment.end)
    .replace(/"/g, "")
    .replace(/\\([;"\\])/g, "$1")
    .trimEnd();
  return entry.unclosedParenthesis === undefined ? written : written.replace(/\s*\)+$/, "");
}

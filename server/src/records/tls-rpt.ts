import { clip, type Parsed, type Problem } from "../base/index.ts";
import { blankProblem, fieldNames } from "./mta-sts.ts";
import type { Piece } from "./piece.ts";
import { parseTags, splitValue, type Tag, tagNamed } from "./tags.ts";

/** RFC 8460 3. `rua`: where reports go, `mailto:` and `https:` alone. */
export interface TlsRptRecord {
  readonly tags: readonly Tag[];
  readonly rua: readonly Piece<string>[];
}

/** RFC 8460 3: texts that do not begin so are dropped before they are counted. */
export function isTlsRpt(text: string): boolean {
  return /^v=TLSRPTv1[ \t]*;/.test(text);
}

/** Whether a text at `_smtp._tls` was meant as a record, however it is spelled. */
export function looksLikeTlsRpt(text: string): boolean {
  return isTlsRpt(text) || /^\s*"?\s*v\s*=\s*"?TLS/i.test(text) || /^\s*rua\s*=/i.test(text);
}

/** Never gives up; any problem means that senders may not report (RFC 8460 3). */
export function parseTlsRpt(text: string): Parsed<TlsRptRecord> {
  const problems: Problem[] = [];
  const list = parseTags(text, problems, undefined, fieldNames);
  const first = list.tags[0];
  if (!/^v=TLSRPTv1[ \t]*(?:;|$)/.test(text))
    problems.push({
      code: "version-malformed",
      message: 'the record begins with exactly "v=TLSRPTv1;"',
      range: first && /^v$/i.test(first.name.value) ? first.range : { start: 0, end: text.length },
    });
  for (const tag of list.tags) if (!/^v$/i.test(tag.name.value)) blankProblem(text, tag.range, tag.name, tag.value, problems);
  const rua = tagNamed(list, "rua");
  if (!rua)
    problems.push({ code: "rua-missing", message: "the record has no rua: nobody gets a report", range: { start: 0, end: text.length } });
  const uris = rua ? splitValue(text, rua.value, ",") : [];
  const good = uris.filter((uri) => isReportUri(uri, rua as Tag, problems));
  return { value: { tags: list.tags, rua: good }, problems };
}

function isReportUri(uri: Piece<string>, tag: Tag, problems: Problem[]): boolean {
  const isGood = /^mailto:(?!\/\/)[^@\s!]+@[^@\s!]+$/i.test(uri.value) || /^https:\/\/[^\s!]+$/i.test(uri.value);
  if (isGood) return true;
  const message =
    uri.value === ""
      ? "rua has an address missing between its commas"
      : /^[^:\s]+@[^:\s]+$/.test(uri.value)
        ? `"${clip(uri.value)}" is no URI; an address is written mailto:${clip(uri.value)}`
        : /^mailto:\/\//i.test(uri.value)
          ? `"${clip(uri.value)}" holds "//", which is then part of the mailbox's name; an address is written mailto:tls@example.com`
          : `a report goes to mailto: or https://, not to "${clip(uri.value)}"`;
  problems.push({ code: "uri-malformed", message, range: uri.value === "" ? tag.range : uri.range });
  return false;
}

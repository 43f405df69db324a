import { clip, type Parsed, type Problem, type SourceRange } from "../base/index.ts";
import type { Piece } from "./piece.ts";
import { parseTags, type Tag, tagNamed } from "./tags.ts";

/** An assertion record of BIMI (draft-brand-indicators-for-message-identification, section 4). A field is absent where its tag is. */
export interface BimiRecord {
  readonly tags: readonly Tag[];
  readonly version?: Piece<string>;
  /** Where the logo is; empty: the domain declines to have one. */
  readonly location?: Piece<string>;
  /** Where the mark certificate is; empty: none. */
  readonly evidence?: Piece<string>;
  /** Which picture a mail program prefers for a mail of this domain. */
  readonly preference?: Piece<string>;
  /** `l=` and `a=` are there and empty: no logo for this name, also not that of the organisation. */
  readonly declines: boolean;
}

/** The first tag is `v` and its value exactly `BIMI1`. */
export function isBimi(text: string): boolean {
  return /^[vV][ \t]*=[ \t]*BIMI1[ \t]*(?:;|$)/.test(text);
}

/** A text that was meant as an assertion record, right or wrong: it names BIMI as its version. */
export function looksLikeBimi(text: string): boolean {
  return /(?:^|;)\s*v\s*=\s*"?BIMI/i.test(text);
}

/** Never gives up. Problems: those of tag lists, `version-…`, `location-missing`, `location-invalid`, `evidence-invalid`, `preference-invalid`. */
export function parseBimi(text: string): Parsed<BimiRecord> {
  const problems: Problem[] = [];
  const list = parseTags(text, problems, (written) => written.toLowerCase());
  const [version, location, evidence, preference] = ["v", "l", "a", "avp"].map((name) => tagNamed(list, name));
  if (!isBimi(text)) {
    const problem = version === undefined ? "version-missing" : version === list.tags[0] ? "version-malformed" : "version-not-first";
    problems.push({
      code: problem,
      message: "the record begins with exactly v=BIMI1, or receivers ignore it",
      range: version?.range ?? list.tags[0]?.range ?? { start: 0, end: text.length },
    });
  }
  if (!location)
    problems.push({
      code: "location-missing",
      message: "l=, the https address of the logo, is missing",
      range: list.tags[0]?.range ?? { start: 0, end: text.length },
    });
  else if (location.value.value !== "") {
    if (!isHttps(location.value.value))
      problems.push({ code: "location-invalid", message: addressText("l", location), range: location.value.range });
    else if (!/\.svgz?(?:[?#]|$)/i.test(location.value.value))
      problems.push({
        code: "location-invalid",
        message: `l=${clip(location.value.value)} names no SVG file, the only format of a logo`,
        range: location.value.range,
      });
  }
  if (evidence && evidence.value.value !== "" && !isHttps(evidence.value.value))
    problems.push({ code: "evidence-invalid", message: addressText("a", evidence), range: evidence.value.range });
  if (preference && !/^(?:brand|personal)$/i.test(preference.value.value))
    problems.push({
      code: "preference-invalid",
      message: `avp is brand or personal, not "${clip(preference.value.value)}"`,
      range: shown(preference),
    });
  const value: BimiRecord = {
    tags: list.tags,
    ...(version && { version: version.value }),
    ...(location && { location: location.value }),
    ...(evidence && { evidence: evidence.value }),
    ...(preference && { preference: preference.value }),
    declines: location?.value.value === "" && (evidence?.value.value ?? "") === "",
  };
  return { value, problems };
}

/** The host of an `https:` address, lower case; `undefined` for anything else. */
export function httpsHost(address: string): string | undefined {
  return /^https:\/\/(?:[^/?#@]*@)?([A-Za-z0-9._-]+)(?::\d+)?(?:[/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
}

function isHttps(address: string): boolean {
  return httpsHost(address) !== undefined && !/\s/.test(address);
}

function addressText(name: string, { value }: Tag): string {
  return `${name}=${clip(value.value)} is no https address; nothing else is fetched`;
}

function shown(tag: Tag): SourceRange {
  return tag.value.value === "" ? tag.range : tag.value.range;
}

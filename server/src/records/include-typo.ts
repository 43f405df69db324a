import { closest, editDistance } from "../base/index.ts";
import { parseName } from "../dns/index.ts";
import { servicesOfInclude } from "./senders.ts";
import { sendingServices } from "./senders-data.ts";

const known: readonly string[] = [
  ...new Set(sendingServices.flatMap(({ includes, formerIncludes }) => [...includes, ...(formerIncludes ?? [])])),
].filter((include) => !include.includes("*"));

/**
 * The known include that a name is one or two letters away from. Not: short names, of which many are alike; the same name in
 * another top-level domain; regions and numbers, which differ in a first label of few letters or in digits.
 */
export function meantInclude(written: string): string | undefined {
  if (written.length < 10 || known.includes(written)) return undefined;
  const parsed = parseName(`${written}.`);
  if (!parsed || servicesOfInclude(parsed).length > 0) return undefined;
  const meant = closest(written, known);
  if (meant === undefined || Math.abs(meant.length - written.length) > 2 || editDistance(written, meant) > 2) return undefined;
  const isRegion = withoutDigits(written) === withoutDigits(meant) || withoutFirstLabel(written) === withoutFirstLabel(meant);
  return isRegion || withoutTop(written) === withoutTop(meant) ? undefined : meant;
}

const withoutDigits = (name: string): string => name.replace(/\d+/g, "");
const withoutTop = (name: string): string => name.slice(0, name.lastIndexOf("."));
/** `a.spf.x` and `b.spf.x`; `spf.x` and `_spf.x` are not regions. */
const withoutFirstLabel = (name: string): string => name.replace(/^[^.]{1,2}\./, "");

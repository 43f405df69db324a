// What people write for a value with a unit before they know how this language writes it: `3 days`, `35 mb`, `98 %`, `12.10.2026`.
// Only where one meaning is possible: a number without any unit stays a question.

const durationWords: readonly (readonly [RegExp, string])[] = [
  [/^s(?:ec(?:ond)?s?)?$/i, "s"],
  [/^m(?:in(?:ute)?s?)?$/i, "m"],
  [/^h(?:(?:ou)?rs?)?$/i, "h"],
  [/^d(?:ays?)?$/i, "d"],
  [/^w(?:(?:ee)?ks?)?$/i, "w"],
  [/^y(?:(?:ea)?rs?)?$/i, "y"],
];

/** The same value as a format writes it; `undefined` where that is a guess. `format`: as the schemas name it, `x-duration`. */
export function meantValue(text: string, format: string | undefined): string | undefined {
  const meant = meantOf(text.trim(), format);
  return meant === text ? undefined : meant;
}

function meantOf(text: string, format: string | undefined): string | undefined {
  switch (format) {
    case "x-duration":
    case "x-offset":
    case "x-ttl": {
      const [, number, word = ""] = /^([+-]?\d+(?:\.\d+)?)\s*([a-z]+)\.?$/i.exec(text) ?? [];
      const unit = unitOf(word);
      // Before or after: an offset without a sign is a question.
      const isMeant = number !== undefined && unit !== undefined && /^[+-]/.test(number) === (format === "x-offset");
      return isMeant ? `${number}${unit}` : undefined;
    }
    case "x-size": {
      const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([KMGT])(?:i?B)?$/i.exec(text) ?? [];
      return number === undefined ? undefined : `${number}${unit?.toUpperCase()}B`;
    }
    case "x-rate": {
      const [, number, word = ""] = /^(\d+(?:\.\d+)?)\s*(?:\/|per\s|an?\s)\s*([a-z]+)$/i.exec(text) ?? [];
      const unit = unitOf(word);
      return number === undefined || unit === undefined ? undefined : `${number}/${unit}`;
    }
    case "x-percent": {
      const [, number] = /^(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|pct)$/i.exec(text) ?? [];
      return number === undefined ? undefined : `${number.replace(",", ".")}%`;
    }
    case "x-instant":
      return meantInstant(text);
    default:
      return undefined;
  }
}

function unitOf(word: string): string | undefined {
  return durationWords.find(([pattern]) => pattern.test(word))?.[1];
}

/** Year first with any sign between, or day first with dots, as no country writes months. */
function meantInstant(text: string): string | undefined {
  const [, date = "", time = ""] = /^(\S+?)(?:(?:T|,?\s+)(\d{1,2}:\d{2}))?$/.exec(text) ?? [];
  const parts =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date)?.slice(1) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(date)?.slice(1).reverse();
  if (!parts) return undefined;
  const day = parts.map((part) => part.padStart(2, "0")).join("-");
  return time === "" ? day : `${day}T${time.padStart(5, "0")}`;
}

// Extended DNS Errors (RFC 8914): why a resolver could not answer, or would not.

export interface ExtendedError {
  readonly code: number;
  readonly text: string;
}

export const edeOptionCode = 15;
/** For what the registry has no code; the text says it. */
export const otherError = 0;

/** RFC 8914 section 5.2 and the registry it made. */
const words = [
  "other error",
  "unsupported DNSKEY algorithm",
  "unsupported DS digest type",
  "stale answer",
  "forged answer",
  "DNSSEC indeterminate",
  "DNSSEC bogus",
  "signature expired",
  "signature not yet valid",
  "DNSKEY missing",
  "RRSIGs missing",
  "no zone key bit set",
  "NSEC missing",
  "cached error",
  "not ready",
  "blocked",
  "censored",
  "filtered",
  "prohibited",
  "stale NXDOMAIN answer",
  "not authoritative",
  "not supported",
  "no reachable authority",
  "network error",
  "invalid data",
  "signature expired before it became valid",
  "too early",
  "unsupported number of NSEC3 iterations",
  "unable to conform to policy",
  "synthesized answer",
  "invalid query type",
  "rate limited",
  "over quota",
  "negative trust anchor",
  "new delegation only",
  "blocked by the resolver it asks",
] as const;

export function readExtendedError(data: Uint8Array): ExtendedError | undefined {
  const [high, low] = data;
  if (high === undefined || low === undefined) return undefined;
  // EXTRA-TEXT is the server's: shown in messages, so without control characters and short.
  const text = new TextDecoder()
    .decode(data.subarray(2))
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
  return { code: (high << 8) | low, text: text.slice(0, 200) };
}

export function extendedErrorText(errors: readonly ExtendedError[]): string | undefined {
  if (errors.length === 0) return undefined;
  return errors
    .map(({ code, text }) => (code === otherError && text !== "" ? text : withText(words[code] ?? `error ${code}`, text)))
    .join("; ");
}

function withText(meaning: string, text: string): string {
  return text === "" ? meaning : `${meaning}: ${text}`;
}

/** The signatures do not hold: what the name says is not known. */
export function saysBogus(errors: readonly ExtendedError[]): boolean {
  return errors.some(({ code }) => code === 1 || code === 2 || (code >= 5 && code <= 12) || code === 25);
}

/** The resolver's answer is a policy, not what the zone says. */
export function saysBlocked(errors: readonly ExtendedError[]): boolean {
  return errors.some(({ code }) => code === 4 || (code >= 15 && code <= 18) || code === 35);
}

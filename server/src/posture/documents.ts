import type { Answer, Facts, Name } from "../dns/index.ts";
import { parseMtaStsPolicy, policyUrl } from "../records/index.ts";
import type { DocumentFacts, PolicyFacts } from "./types.ts";

/** The policy file, where the record says that there is one (RFC 8461 3.3). */
export function policyFacts(domain: Name, ask: Facts): PolicyFacts {
  const answer = ask({ kind: "https", url: policyUrl(domain) });
  const facts = documentFacts(answer);
  const parsed = answer?.kind === "document" && answer.status === 200 ? parseMtaStsPolicy(answer.body) : undefined;
  return {
    ...facts,
    mode: parsed?.value.mode?.value ?? null,
    maxAge: parsed?.value.maxAgeSeconds?.value ?? null,
    mx: parsed?.value.mx.map(({ text }) => text) ?? [],
    problems: parsed?.problems.map(({ code, message, range }) => ({ code, message, start: range.start, end: range.end })) ?? [],
  };
}

/** What a web server says of a URL that a record names. */
export function documentFacts(answer: Answer | undefined): DocumentFacts {
  switch (answer?.kind) {
    case "document":
      return { state: answer.status === 200 ? "known" : "absent", why: null, status: answer.status, mediaType: answer.mediaType ?? null };
    case "failed":
      return { state: "failed", why: answer.detail ?? answer.why, status: null, mediaType: null };
    case "records":
    case "cname":
    case "nodata":
    case "nxdomain":
    case "smtp":
    case undefined:
      return { state: "open", why: null, status: null, mediaType: null };
  }
}

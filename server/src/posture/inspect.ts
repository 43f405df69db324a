import type { Instant } from "../base/index.ts";
import {
  type AbortSignalLike,
  type Answer,
  type Facts,
  joinName,
  type Lookup,
  type Name,
  type Question,
  questionText,
} from "../dns/index.ts";
import { type Allowed, judgeDomain } from "../engine/index.ts";
import type { Rule } from "../rules/index.ts";
import { documentFacts, policyFacts } from "./documents.ts";
import { daneFacts, dkimFacts, dmarcFacts, existsFact, mxFacts, spfFacts, tagOf, textFacts } from "./mail.ts";
import type { Inspection, Posture } from "./types.ts";

export interface InspectDomain {
  readonly domain: Name;
  readonly selectors: readonly string[];
  readonly senderIps: readonly string[];
}

export interface InspectPorts {
  readonly lookup: Lookup;
  readonly rules: readonly Rule[];
  readonly now: Instant;
  /** Questions beyond the DNS. */
  readonly allowed: Allowed;
  readonly signal: AbortSignalLike;
}

/** One answer leads to the next, but not for ever; and one hostile domain must not cost what a thousand do. */
const deepest = 64;
const mostQuestions = 500;

/** Everything about one domain, over a lookup that others share. Parts that need nothing of each other do not wait for each other. */
export async function inspectDomain(about: InspectDomain, ports: InspectPorts): Promise<Inspection> {
  const { domain } = about;
  const { lookup, signal, now, rules, allowed } = ports;
  const answers = new Map<string, Answer>();
  const asked = new Map<string, Promise<void>>();
  let complete = true;

  const ask = (key: string, question: Question): Promise<void> => {
    let answer = asked.get(key);
    if (!answer) {
      answer = lookup.ask(question, signal).then((one) => {
        // Whoever stopped it made it fail: that is nothing the DNS said.
        if (!signal.aborted) answers.set(key, one);
      });
      asked.set(key, answer);
    }
    return answer;
  };

  /** Evaluates, asks what is open, evaluates again. */
  const settle = async <T>(evaluate: (ask: Facts, open: Map<string, Question>) => T): Promise<T> => {
    for (let round = 0; ; round++) {
      const open = new Map<string, Question>();
      const value = evaluate((question) => {
        const key = questionText(question);
        const answer = answers.get(key);
        if (!answer) open.set(key, question);
        return answer;
      }, open);
      if (open.size === 0) return value;
      if (signal.aborted || round === deepest || asked.size + open.size > mostQuestions) {
        complete = false;
        return value;
      }
      await Promise.all([...open].map(([key, question]) => ask(key, question)));
    }
  };

  const selectors = about.selectors.flatMap((selector) => {
    const name = joinName(`${selector}._domainkey`, domain);
    return name === undefined ? [] : [{ selector, name }];
  });
  const unixSeconds = Math.floor(now / 1000);
  const [exists, mx, spf, keys, dmarc, mtaSts, tlsRpt, dane, bimi] = await Promise.all([
    settle((ask) => existsFact(domain, ask)),
    settle((ask) => mxFacts(domain, ask)),
    settle((ask) => spfFacts(domain, about.senderIps, unixSeconds, ask)),
    settle((ask) => selectors.map(({ selector, name }) => dkimFacts(selector, name, ask))),
    settle((ask) => dmarcFacts(domain, ask)),
    // RFC 8461 3.1, RFC 8460 3: a text that begins otherwise is not one of them.
    settle((ask) => textFacts("_mta-sts", domain, /^v=STSv1\s*;/, ask)),
    settle((ask) => textFacts("_smtp._tls", domain, /^v=TLSRPTv1\s*;/, ask)),
    settle((ask) => daneFacts(domain, ask)),
    settle((ask) => textFacts("default._bimi", domain, /^v=BIMI1\s*(?:;|$)/i, ask)),
  ]);
  const logoUrl = tagOf(bimi.record, "l") || undefined;
  const [policy, logo] = await Promise.all([
    allowed.https && mtaSts.record !== null ? settle((ask) => policyFacts(domain, ask)) : ("not-checked" as const),
    allowed.https && logoUrl !== undefined
      ? settle((ask) => documentFacts(ask({ kind: "https", url: logoUrl })))
      : ("not-checked" as const),
  ]);
  const posture: Posture = {
    domain,
    exists,
    mx,
    spf,
    dkim: { keys },
    dmarc,
    mtaSts: { ...mtaSts, id: tagOf(mtaSts.record, "id"), policy },
    tlsRpt: {
      ...tlsRpt,
      reports: (tagOf(tlsRpt.record, "rua") ?? "")
        .split(",")
        .map((uri) => uri.trim())
        .filter((uri) => uri !== ""),
    },
    dane,
    bimi: { ...bimi, logo },
  };
  // Of several selectors a domain may use any: only where none has a key is one missing, and only of a domain that may send.
  const sends = exists !== false && !/^v=spf1\s+-all\s*$/i.test(spf.record ?? "");
  const expected = sends && !keys.some(({ state }) => state === "known");
  const judgedCase = { domain, selectors: selectors.map((one) => ({ ...one, expected })), senderIps: about.senderIps };
  // Nearly all that rules ask is known by now: most run once.
  const judged = await settle((_ask, open) => {
    const result = judgeDomain(rules, judgedCase, answers, now, allowed);
    for (const [key, question] of result.open) if (!answers.has(key)) open.set(key, question);
    return result;
  });
  return { posture, judged, questions: asked.size, complete };
}

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
import { type Allowed, type DomainCase, DomainJudge } from "../engine/index.ts";
import { parseIp, spfTree } from "../records/index.ts";
import type { Rule } from "../rules/index.ts";
import { documentFacts, policyFacts } from "./documents.ts";
import { daneFacts, dkimKeys, dmarcFacts, existsFact, mxFacts, spfFacts, tagOf, textFacts } from "./mail.ts";
import type { DkimKeyFacts, Inspection, Posture } from "./types.ts";

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
  /** Somebody waits for this one: its rules ask beside the rest. That saves a round trip and runs about half of them again. */
  readonly hurries?: boolean;
}

/** One answer leads to the next, but not for ever; and one hostile domain must not cost what a thousand do. */
const deepest = 64;
const mostQuestions = 500;

/** Everything about one domain, over a lookup that others share. Parts that need nothing of each other do not wait for each other. */
export async function inspectDomain(about: InspectDomain, ports: InspectPorts): Promise<Inspection> {
  const { domain } = about;
  const { lookup, signal, now, rules, allowed, hurries = false } = ports;
  const looking = new Looking(lookup, signal);
  const part = <T>(evaluate: (ask: Facts) => T): (() => T) => looking.part(evaluate);

  const selectors = about.selectors.flatMap((selector) => {
    const name = joinName(`${selector}._domainkey`, domain);
    return name === undefined ? [] : [{ selector, name }];
  });
  const senderIps = about.senderIps.flatMap((text) => {
    const ip = parseIp(text);
    return ip ? [{ text, ip }] : [];
  });
  const unixSeconds = Math.floor(now / 1000);
  const parts = {
    exists: part((ask) => existsFact(domain, ask)),
    mx: part((ask) => mxFacts(domain, ask)),
    spf: part((ask) => spfFacts(domain, senderIps, unixSeconds, ask)),
    keys: part((ask) => dkimKeys(domain, selectors, ask)),
    dmarc: part((ask) => dmarcFacts(domain, ask)),
    // RFC 8461 3.1, RFC 8460 3: a text that begins otherwise is not one of them.
    mtaSts: part((ask) => textFacts("_mta-sts", domain, /^v=STSv1\s*;/, ask)),
    tlsRpt: part((ask) => textFacts("_smtp._tls", domain, /^v=TLSRPTv1\s*;/, ask)),
    dane: part((ask) => daneFacts(domain, ask)),
    bimi: part((ask) => textFacts("default._bimi", domain, /^v=BIMI1\s*(?:;|$)/i, ask)),
  };
  const seenLast = (): SeenFirst => ({ exists: parts.exists(), keys: parts.keys(), spf: parts.spf().record });
  const judgeFor = (seen: SeenFirst) => new DomainJudge(rules, caseOf(about, selectors, seen), looking.answers, now, allowed);
  let judge: DomainJudge | undefined;
  // Nearly all that rules ask is known once the rest is settled: then most run once, and again only where an answer was missing.
  if (!hurries) await looking.settled();
  const judging = looking.part((ask, open) => {
    const seen = judge ? undefined : hurries ? seenFirst(domain, selectors, ask) : seenLast();
    if (seen) judge = judgeFor(seen);
    for (const [key, question] of judge?.open() ?? []) open(key, question);
    return judge;
  });
  await looking.settled();
  const [exists, mx, spf, keys, dmarc] = [parts.exists(), parts.mx(), parts.spf(), parts.keys(), parts.dmarc()];
  const [mtaSts, tlsRpt, dane, bimi] = [parts.mtaSts(), parts.tlsRpt(), parts.dane(), parts.bimi()];
  const logoUrl = tagOf(bimi.record, "l") || undefined;
  const documents = {
    policy: allowed.https && mtaSts.record !== null ? part((ask) => policyFacts(domain, ask)) : () => "not-checked" as const,
    logo:
      allowed.https && logoUrl !== undefined
        ? part((ask) => documentFacts(ask({ kind: "https", url: logoUrl })))
        : () => "not-checked" as const,
  };
  await looking.settled();
  const [policy, logo] = [documents.policy(), documents.logo()];
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
  // Stopped before anything was known of it, it is judged by nothing.
  const judged = (judging() ?? judgeFor(seenLast())).judge();
  return { posture, judged, questions: looking.asked, complete: looking.complete };
}

/** What decides which targets of a domain its rules look at. */
interface SeenFirst {
  readonly exists: boolean | null;
  readonly keys: readonly DkimKeyFacts[];
  /** The text of the domain's own record. */
  readonly spf: string | null;
}

/** `undefined` while any of it is open. */
function seenFirst(domain: Name, selectors: readonly Selector[], ask: Facts): SeenFirst | undefined {
  const mx = ask({ kind: "dns", name: domain, type: "MX" });
  const { root } = spfTree(domain, ask);
  const keys = dkimKeys(domain, selectors, ask);
  if (!mx || root.state.kind === "open" || keys.some(({ state }) => state === "open")) return undefined;
  return { exists: existsFact(domain, ask), keys, spf: root.record?.text ?? null };
}

function caseOf({ domain, senderIps }: InspectDomain, selectors: readonly Selector[], { exists, keys, spf }: SeenFirst): DomainCase {
  // Of several selectors a domain may use any: only where none has a key is one missing, and only of a domain that may send.
  const sends = exists !== false && !/^v=spf1\s+-all\s*$/i.test(spf ?? "");
  const expected = sends && !keys.some(({ state }) => state === "known");
  // What a wildcard says for every guess is judged once, by dkim/wildcard.
  const evident = selectors.filter((_, i) => keys[i]?.why !== "wildcard");
  return { domain, selectors: evident.map((one) => ({ ...one, expected })), senderIps };
}

interface Selector {
  readonly selector: string;
  readonly name: Name;
}

interface Part {
  run(): void;
  /** Its questions that are on their way. */
  open: number;
  rounds: number;
}

type Open = (key: string, question: Question) => void;

/** Evaluates parts, asks what each finds open, and evaluates it again when all of that is answered. */
class Looking {
  readonly answers = new Map<string, Answer>();
  asked = 0;
  complete = true;
  readonly #lookup: Lookup;
  readonly #signal: AbortSignalLike;
  /** Who waits for a question; an empty list once it is answered. */
  readonly #waiting = new Map<string, Part[]>();
  #unsettled = 0;
  #whenSettled: (() => void) | undefined;

  constructor(lookup: Lookup, signal: AbortSignalLike) {
    this.#lookup = lookup;
    this.#signal = signal;
  }

  /** Begins; what it came to can be read once all is settled. */
  part<T>(evaluate: (ask: Facts, open: Open) => T): () => T {
    let value: T | undefined;
    let open: [key: string, question: Question][] = [];
    const miss: Open = (key, question) => {
      if (!this.answers.has(key)) open.push([key, question]);
    };
    const ask: Facts = (question) => {
      const key = questionText(question);
      const answer = this.answers.get(key);
      if (!answer) open.push([key, question]);
      return answer;
    };
    const part: Part = {
      open: 0,
      rounds: 0,
      run: () => {
        value = evaluate(ask, miss);
        const missing = open;
        open = [];
        this.#pursue(part, missing);
      },
    };
    this.#unsettled++;
    part.run();
    return () => value as T;
  }

  /** Resolves when no part has anything open. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#unsettled === 0) resolve();
      else this.#whenSettled = resolve;
    });
  }

  #pursue(part: Part, missing: readonly [key: string, question: Question][]): void {
    if (missing.length > 0 && !this.#isEnough(part, missing)) {
      for (const [key, question] of missing) {
        let waiters = this.#waiting.get(key);
        if (!waiters) {
          waiters = [];
          this.#waiting.set(key, waiters);
          this.#ask(key, question);
        }
        if (waiters.includes(part)) continue;
        waiters.push(part);
        part.open++;
      }
      return;
    }
    if (--this.#unsettled === 0) this.#whenSettled?.();
  }

  #isEnough(part: Part, missing: readonly [key: string, question: Question][]): boolean {
    const isEnough = this.#signal.aborted || ++part.rounds > deepest || this.asked + missing.length > mostQuestions;
    if (isEnough) this.complete = false;
    return isEnough;
  }

  #ask(key: string, question: Question): void {
    this.asked++;
    void this.#lookup.ask(question, this.#signal).then((answer) => {
      // Whoever stopped it made it fail: that is nothing the DNS said.
      if (!this.#signal.aborted) this.answers.set(key, answer);
      for (const part of this.#waiting.get(key)?.splice(0) ?? []) if (--part.open === 0) part.run();
    });
  }
}

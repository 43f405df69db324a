import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseInstant } from "../../server/src/base/index.ts";
import type { Answer, Lookup } from "../../server/src/dns/index.ts";
import { questionText } from "../../server/src/dns/index.ts";
import { type Analysis, type Finding, Session } from "../../server/src/engine/index.ts";
import { type Rule, reachOfRule } from "../../server/src/rules/index.ts";
import { registry } from "../../server/src/rules/registry.gen.ts";
import { type PageCase, pageCases } from "./page.ts";

// What failed is never "absent" and never "fine". Every case of a page that a rule finds good is run again with one of its
// answers taken away. Then the rule may say nothing new, for nothing new is known; and where another value of that same answer
// makes it speak of a risk (a witness that its verdict rests on this answer), it has to be unchecked.

const root = new URL("../../server/src/rules/", import.meta.url);

/** What they say is a fact without the answer that failed, or the failure is the fact. */
const saysMore: Readonly<Record<string, string>> = {
  "dns/lame-delegation": "a server that does not answer is the fault",
  "mta-sts/policy-unreachable": "a policy that cannot be fetched is the fault",
  "dns/delegation-mismatch": "the lists differ whether the server answers or not; that it is lame is only the better word for it",
  "dns/nxdomain": "the alias leads nowhere wherever mail goes; another rule only has the better advice",
  "spf/missing": "the record is missing whether the domain exists or not; dns/nxdomain only has the better word",
  "dmarc/missing": "the same",
  "mx/missing": "the same",
  "mx/target-cname": "an alias is one whether its target answers or not; another rule only has the better word",
  "mx/tls-certificate": "the certificate is invalid by name or date; only DANE, which is not known then, would make that matter less",
};

/** A second look from elsewhere, at what the resolver has answered already: without it the verdict rests on the first look. */
const secondLooks: Readonly<Record<string, string>> = {
  "dns/authoritative-disagree": "asks each server what the resolver was asked",
  "dns/delegation-mismatch": "asks the zone above, which many networks and all embedded worlds do not show",
  "dns/lame-delegation": "the same",
  "dns/propagation-incomplete": "compares two answers that other rules need each",
  "dns/dnssec-weak-algorithm": "scores 1, and a domain without that answer is not signed for us",
  "dns/domain-is-alias": "looks at answers that the rules of MX, SPF and the delegation need, and are unchecked without",
  "dns/registration-expiring":
    "asks the registry, which many networks do not let through; a domain on hold answers nothing, which every lookup says",
  "routing/helo-mismatch": "scores 1, and whether the address of that name is the sender's is routing/fcrdns's question",
  "dkim/wildcard": "asks for a name that should not be there; its worst is that a missing key looks present, which is asked by name",
};

type Facts = ReadonlyMap<string, Answer>;

async function analyse(rules: readonly Rule[], one: PageCase, facts: Facts): Promise<Analysis> {
  const now = parseInstant(one.now) ?? 0;
  const session = new Session(rules, { now: () => now });
  session.load(one.files);
  await session.settle(lookupOf(facts, now), { live: true });
  return session.analyse({ live: true });
}

function lookupOf(facts: Facts, at: number): Lookup {
  return {
    ask: async (question) => {
      const key = questionText(question);
      const known = facts.get(key) ?? facts.get(key.replace(/^AUTH /, ""));
      if (known) return { ...known, meta: { ...known.meta, at } };
      return { kind: "failed", why: "refused", meta: { server: "case", at, authoritative: false, authenticated: false } };
    },
    close: () => undefined,
  };
}

/** Of each target and world the highest score that the rule gives it. */
function spoken(analysis: Analysis): ReadonlyMap<string, Finding> {
  const highest = new Map<string, Finding>();
  for (const finding of analysis.findings) {
    const key = `${finding.target}, ${finding.world}`;
    if (finding.score > (highest.get(key)?.score ?? 0)) highest.set(key, finding);
  }
  return highest;
}

/** The component is unchecked up to that score in that world: by this rule, or by one that says it for all of them. */
const isOpen = (analysis: Analysis, { category, component, score, world }: Finding): boolean =>
  analysis.unchecked.some((entry) => {
    const rule = registry.find(({ id }) => id === entry.rule);
    return entry.world === world && rule?.risk.component === component && (reachOfRule(rule)[category] ?? 0) >= score;
  });

const kindOf = (question: string): string => question.slice(0, question.lastIndexOf(" "));

/** Values that the answer might have had: none, and what this page says elsewhere to a question of its kind. */
function otherValues(question: string, given: Answer, pageFacts: readonly Facts[]): readonly Answer[] {
  const { meta } = given;
  const none: readonly Answer[] =
    question.startsWith("http") || question.startsWith("SMTP")
      ? []
      : [
          { kind: "nodata", meta },
          { kind: "nxdomain", meta },
        ];
  const elsewhere = pageFacts.flatMap((facts) =>
    [...facts].filter(([key, answer]) => kindOf(key) === kindOf(question) && answer.kind !== "failed"),
  );
  const values = new Map(
    [...none, ...elsewhere.map(([, answer]) => answer)].map((answer) => [JSON.stringify({ ...answer, meta: 0 }), answer]),
  );
  values.delete(JSON.stringify({ ...given, meta: 0 }));
  return [...values.values()];
}

for (const rule of registry) {
  const page = new URL(`${rule.id}.md`, root);
  const cases = (existsSync(page) ? pageCases(readFileSync(page, "utf8")) : []).filter((one) => one.facts !== undefined);
  if (cases.length === 0) continue;
  it(`${rule.id} neither invents nor clears anything when an answer fails`, async () => {
    const faults = new Set<string>();
    const pageFacts = cases.map((one) => one.facts as Facts);
    for (const one of cases) {
      const facts = one.facts as Facts;
      const before = await analyse([rule], one, facts);
      const known = spoken(before);
      for (const [question, given] of facts) {
        if (given.kind === "failed") continue;
        const { meta } = given;
        const without = new Map([...facts, [question, { kind: "failed", why: "servfail", meta } satisfies Answer]]);
        const failed = await analyse([rule], one, without);
        const where = `${one.title}: ${question} fails`;
        for (const [key, { messageId, score }] of spoken(failed)) {
          if (!(rule.id in saysMore) && score > (known.get(key)?.score ?? 0))
            faults.add(`${where}, and it says more of ${key}: ${messageId} (${score})`);
        }
        if (rule.id in secondLooks || known.size > 0 || before.unchecked.length > 0) continue;
        let whole: Analysis | undefined;
        for (const value of otherValues(question, given, pageFacts)) {
          for (const [key, witness] of spoken(await analyse([rule], one, new Map([...facts, [question, value]])))) {
            if (spoken(failed).has(key) || isOpen(failed, witness)) continue;
            whole ??= await analyse(registry, one, without);
            if (!isOpen(whole, witness)) faults.add(`${where}, and it hides of ${key}: ${witness.messageId} (${witness.score})`);
          }
        }
      }
    }
    expect([...faults]).toEqual([]);
  });
}

it("excuses no rule that is not there", () => {
  const ids = new Set(registry.map(({ id }) => id));
  expect([...Object.keys(saysMore), ...Object.keys(secondLooks)].filter((id) => !ids.has(id))).toEqual([]);
});

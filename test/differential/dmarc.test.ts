// Policy discovery against mailauth, an independent implementation, over the same random DNS. The mailauth here follows
// RFC 7489 (public suffix list), so it is compared with our RFC 7489 view. Whoever is right is decided by the RFC's text;
// every kind of disagreement has a name below, and anything else fails.
import fc from "fast-check";
import { dmarc as theirs } from "mailauth/lib/dmarc/index.js";
import { describe, expect, it } from "vitest";
import { type Facts, type Name, questionText } from "../../server/src/dns/index.ts";
import { dmarcView, isDmarc } from "../../server/src/records/index.ts";

/** Texts at `_dmarc` of a domain; what is not there is NXDOMAIN. */
type Tree = Readonly<Record<string, readonly string[]>>;

const domains = ["shop.test", "news.shop.test", "a.news.shop.test", "shop.co.uk", "x.shop.co.uk", "test", "co.uk"] as const;

const policy = fc.constantFrom("none", "quarantine", "reject", "None", "REJECT", "monitor", "");
const tag = fc.oneof(
  policy.map((value) => `p=${value}`),
  policy.map((value) => `sp=${value}`),
  policy.map((value) => `np=${value}`),
  fc.constantFrom(
    "adkim=s",
    "aspf=r",
    "pct=50",
    "pct=x",
    "t=y",
    "psd=y",
    "psd=n",
    "fo=1",
    "x=y",
    "p = reject",
    "sp =none",
    "junk",
    "=none",
  ),
  fc.constantFrom("rua=mailto:d@shop.test", "rua=nobody", "ruf=mailto:d@shop.test"),
);
const version = fc.constantFrom("v=DMARC1", "v = DMARC1", "v=dmarc1", "v=DMARC1x", "v=DMARC1 p=none", " v=DMARC1", "V=DMARC1");
const text = fc.oneof(
  fc.tuple(version, fc.array(tag, { maxLength: 5 })).map(([first, tags]) => [first, ...tags].join("; ")),
  fc.array(tag, { maxLength: 3 }).map((tags) => ["v=DMARC1", ...tags].join(";")),
  fc.constantFrom("site-verification=1", "p=none; v=DMARC1", "v=spf1 -all"),
);
const tree: fc.Arbitrary<Tree> = fc.dictionary(fc.constantFrom(...domains), fc.array(text, { minLength: 1, maxLength: 2 }), {
  noNullPrototype: true,
});

const ask =
  (zone: Tree): Facts =>
  (question) => {
    const meta = { server: "test", at: 0, authoritative: true, authenticated: false };
    const texts = zone[questionText(question).replace(/^TXT _dmarc\./, "")];
    if (question.kind !== "dns" || question.type !== "TXT" || !texts) return { kind: "nxdomain", meta };
    return { kind: "records", records: texts.map((one) => ({ kind: "txt", type: "TXT", strings: [one.slice(0, 9), one.slice(9)] })), meta };
  };

interface Verdict {
  readonly record: string | undefined;
  /** The policy for mail of the domain; `undefined`: no DMARC. */
  readonly policy: string | undefined;
}

function ours(domain: string, zone: Tree): Verdict {
  const { applies, policies } = dmarcView(domain as Name, ask(zone)).legacy;
  if (!applies.known || !policies.domain.known) throw new Error("nothing is unknown here");
  return applies.value === "absent"
    ? { record: undefined, policy: undefined }
    : { record: applies.value.text, policy: policies.domain.value };
}

async function mailauths(domain: string, zone: Tree): Promise<Verdict> {
  const resolver = async (name: string, type: string): Promise<string[][]> => {
    const texts = type === "TXT" ? zone[name.replace(/^_dmarc\./, "")] : undefined;
    if (!texts) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    return texts.map((one) => [one.slice(0, 9), one.slice(9)]);
  };
  const result = await theirs({ headerFrom: `x@${domain}`, spfDomains: [], dkimDomains: [], resolver });
  if (result === false || !("rr" in result) || typeof result.rr !== "string") return { record: undefined, policy: undefined };
  return { record: result.rr, policy: typeof result.policy === "string" ? result.policy : undefined };
}

const organisationOf = (domain: string): string => domain.match(/shop\.(?:test|co\.uk)$/)?.[0] ?? domain;
const textsFor = (domain: string, zone: Tree) => [...(zone[domain] ?? []), ...(zone[organisationOf(domain)] ?? [])];
/** What mailauth takes for a record. */
const loosely = (one: string): boolean => /^v=DMARC1\b/i.test(one.trim());

/** Where we differ, and what decides. */
const known: Readonly<Record<string, (domain: string, zone: Tree) => boolean>> = {
  // RFC 7489 6.3: the value of v "MUST match precisely", and 6.4 lets nothing but blanks and ";" follow it; mailauth takes
  // any case, blanks before it and any word boundary behind it, but no blanks around "=", which 6.4 allows.
  "what counts as a record": (domain, zone) => textsFor(domain, zone).some((one) => isDmarc(one) !== loosely(one)),
  // RFC 7489 6.6.3 step 5: several records end the discovery; mailauth goes on to the organisational domain.
  "several records at a sub-domain": (domain, zone) => domain !== organisationOf(domain) && (zone[domain] ?? []).filter(isDmarc).length > 1,
};

/** Where the same record is read differently. */
const readings: Readonly<Record<string, (record: string) => boolean>> = {
  // RFC 7489 6.6.3 step 6: without a valid p, or with a wrong sp, it is p=none beside a valid rua, else no DMARC at all.
  // mailauth gives the text of the tag as it stands.
  "no valid policy": (record) => {
    const values = record.split(";").flatMap((part) => /^\s*(?:p|sp)\s*=\s*(.*?)\s*$/i.exec(part)?.[1] ?? []);
    return !/(?:^|;)\s*p\s*=/i.test(record) || values.some((value) => !/^(?:none|quarantine|reject)$/i.test(value));
  },
  // RFC 6376 3.2 forbids a tag twice and says nothing of which counts; we take the first, mailauth the last.
  "a tag twice": (record) => ["p", "sp"].some((name) => (record.match(new RegExp(`(?:^|;)\\s*${name}\\s*=`, "gi")) ?? []).length > 1),
};

const trimmedLower = (value: string | undefined): string | undefined => value?.trim().toLowerCase();

/** Undefined when both agree, else the name of the disagreement; `?` for one that nobody knows. */
async function difference(domain: string, zone: Tree): Promise<string | undefined> {
  const [a, b] = [ours(domain, zone), await mailauths(domain, zone)];
  if (a.record !== b.record) return Object.keys(known).find((name) => known[name]?.(domain, zone)) ?? "?";
  // RFC 7489 6.4: policies are words of ABNF, so in any case, and blanks may stand around "=".
  if (trimmedLower(a.policy) === trimmedLower(b.policy)) return undefined;
  return Object.keys(readings).find((name) => readings[name]?.(a.record ?? "")) ?? "?";
}

describe("policy discovery of RFC 7489 and mailauth", () => {
  it("differs only where the RFC decides, over random records and trees", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...domains), tree, async (domain, zone) => {
        const name = await difference(domain, zone);
        seen.set(name ?? "agree", (seen.get(name ?? "agree") ?? 0) + 1);
        expect(name).not.toBe("?");
      }),
      { numRuns: 2000 },
    );
    // The comparison says something only if most of it is agreement, with records among it.
    expect(seen.get("agree") ?? 0).toBeGreaterThan(800);
  });

  it.each([
    ["what counts as a record", "shop.test", { "shop.test": ["v=dmarc1; p=reject"] }, undefined, "reject"],
    [
      "several records at a sub-domain",
      "news.shop.test",
      { "news.shop.test": ["v=DMARC1; p=none", "v=DMARC1; p=reject"], "shop.test": ["v=DMARC1; p=quarantine"] },
      undefined,
      "quarantine",
    ],
    ["no valid policy", "shop.test", { "shop.test": ["v=DMARC1; p=monitor; rua=mailto:d@shop.test"] }, "none", "monitor"],
    ["a tag twice", "shop.test", { "shop.test": ["v=DMARC1; p=none; p=reject"] }, "none", "reject"],
  ] as [string, string, Tree, string | undefined, string | undefined][])(
    "%s: still differs as described",
    async (name, domain, zone, our, their) => {
      expect(await difference(domain, zone)).toBe(name);
      expect([ours(domain, zone).policy, (await mailauths(domain, zone)).policy]).toEqual([our, their]);
    },
  );
});

describe("the tree walk of RFC 9989 and the public suffix list of RFC 7489", () => {
  // No independent implementation of RFC 9989 is at hand: the two standards are held against each other where they must agree.
  it("find the same record where only the domain and its organisation have one, and psd is not used", () => {
    const plain = fc.constantFrom("v=DMARC1; p=none", "v=DMARC1; p=reject; sp=none", "v=DMARC1; p=quarantine; sp=reject");
    const zones = fc.record({ own: fc.option(plain), organisation: fc.option(plain) });
    fc.assert(
      fc.property(fc.constantFrom("news.shop.test", "x.shop.co.uk", "a.b.c.d.shop.test"), zones, (domain, { own, organisation }) => {
        const zone: Tree = { ...(own && { [domain]: [own] }), ...(organisation && { [organisationOf(domain)]: [organisation] }) };
        const { current, legacy } = dmarcView(domain as Name, ask(zone));
        const at = ({ applies }: { applies: typeof current.applies }) =>
          applies.known && (applies.value === "absent" ? "absent" : applies.value.at);
        expect(at(current)).toBe(at(legacy));
        expect(current.walk.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

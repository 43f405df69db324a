// Key records from a grammar: what mailauth does with a signature under each, against our verdict on the record.
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import fc from "fast-check";
import { dkimSign, dkimVerify } from "mailauth";
import { beforeAll, describe, expect, it } from "vitest";
import { keyVerdict } from "../../server/src/records/index.ts";

const der = (key: KeyObject, type: "spki" | "pkcs1" = "spki") => key.export({ type, format: "der" }).toString("base64");
const pem = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }) as string;
const rsa = (bits: number) => generateKeyPairSync("rsa", { modulusLength: bits });

const ed = generateKeyPairSync("ed25519");
const pairs = { rsa2048: rsa(2048), rsa1024: rsa(1024), rsa768: rsa(768), ed25519: ed } as const;
type PairName = keyof typeof pairs;

/** The public half as `p=` should hold it. */
const published = (name: PairName) => (name === "ed25519" ? der(ed.publicKey).slice(16) : der(pairs[name].publicKey));

const message =
  "From: info@shop.test\r\nTo: a@partner.example\r\nSubject: Hello\r\nDate: Fri, 9 Oct 2026 09:00:00 +0200\r\n\r\nGood morning.\r\n";
const signed = new Map<PairName, string>();

beforeAll(async () => {
  for (const name of Object.keys(pairs) as PairName[]) {
    const key = { signingDomain: "shop.test", selector: "s1", privateKey: pem(pairs[name].privateKey) };
    const algorithm = name === "ed25519" ? "ed25519-sha256" : "rsa-sha256";
    const { signatures } = await dkimSign(message, { ...key, algorithm, signatureData: [key] });
    signed.set(name, signatures + message);
  }
});

/** What mailauth says of a message that was signed with `pair`, when the selector has this record. */
async function mailauth(pair: PairName, record: string): Promise<string> {
  const strings = record.match(/[\s\S]{1,255}/g) ?? [""];
  const { results } = await dkimVerify(signed.get(pair) as string, { resolver: async () => [strings] });
  return results[0]?.status.result ?? "none";
}

/**
 * Where mailauth lets a signature pass under a record that we call unusable: by the code of our verdict, the text that
 * decides. What is not listed here is a disagreement nobody has looked at, and fails.
 */
const documented: Readonly<Record<string, string>> = {
  "tag-duplicate":
    "RFC 6376 3.2: Tags with duplicate names MUST NOT occur within a single tag-list; if a tag name does occur more than once, the entire tag-list is invalid.",
  "tag-without-equals": 'RFC 6376 3.2: tag-spec = [FWS] tag-name [FWS] "=" [FWS] tag-value [FWS]; a part without "=" is none.',
  "tag-name-malformed": 'RFC 6376 3.2: tag-name = ALPHA *ALNUMPUNC; ALNUMPUNC = ALPHA / DIGIT / "_".',
  "version-malformed":
    'RFC 6376 3.6.1: records beginning with a "v=" tag with any other value than "DKIM1" MUST be discarded; 3.2: values are case-sensitive where nothing else is said.',
  "version-not-first": "RFC 6376 3.6.1: if v= is specified, it MUST be the first tag in the record.",
  "key-missing": "RFC 6376 3.2: Tags MUST be interpreted in a case-sensitive manner. P= is another tag than p=.",
  "key-type-mismatch": 'RFC 6376 3.6.1: k= Key type (plain-text; OPTIONAL, default is "rsa"). A bare Ed25519 key without it is no RSA key.',
  "ed25519-length": "RFC 8463 4.2: the p= value is the base64-encoded form of the 256-bit public key; a SubjectPublicKeyInfo is longer.",
  "base64-padding": 'RFC 6376 3.2: base64string as in RFC 2045 6.8, where the final quantum is completed with "=".',
  "sha1-only":
    'RFC 6376 6.1.2: if the "h=" tag exists in the public-key record and the hash algorithm of the signature is not in it, the Verifier MUST ignore the key record.',
  "service-type": "RFC 6376 3.6.1: s= Verifiers for a given service type MUST ignore this record if the appropriate type is not listed.",
  "key-trailing-data": "RFC 5280 4.1: SubjectPublicKeyInfo is one DER element; what follows belongs to no key.",
  "semicolon-missing": 'RFC 6376 3.2: tag-list = tag-spec *( ";" tag-spec ) [ ";" ].',
  "escape-leaked": "RFC 6376 3.2: a tag value is read as it stands; the backslash belongs to it.",
};

const blank = fc.constantFrom("", "", "", " ", "  ", "\t");
const pairName = fc.constantFrom<PairName>("rsa2048", "rsa1024", "rsa768", "ed25519");

/** The value of `p=`, sound or broken in the ways that happen. */
function keyValue(name: PairName): fc.Arbitrary<string> {
  const sound = published(name);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(sound) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: sound.length - 1 }).map((at) => `${sound.slice(0, at)} ${sound.slice(at)}`) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: sound.length - 1 }).map((at) => sound.slice(0, at)) },
    { weight: 1, arbitrary: fc.constant(sound.replace(/=+$/, "")) },
    { weight: 1, arbitrary: fc.constant(`"${sound}"`) },
    { weight: 1, arbitrary: fc.constant(`-----BEGIN PUBLIC KEY-----${sound}-----END PUBLIC KEY-----`) },
    { weight: 1, arbitrary: fc.constant(sound.replace(/[+/]/, "_")) },
    { weight: 1, arbitrary: fc.constant(der(pairs[name].publicKey)) },
    { weight: 1, arbitrary: fc.constant(name === "ed25519" ? "" : der(pairs[name].publicKey, "pkcs1")) },
    { weight: 1, arbitrary: fc.constant("") },
  );
}

const tag = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(blank, blank, blank, value).map(([a, b, c, text]) => `${a}${name}${b}=${c}${text}`);

/** `undefined` as often as not. */
const maybe = (part: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> => fc.option(part, { nil: undefined, freq: 2 });

const record = pairName.chain((pair) => {
  const type = pair === "ed25519" ? "ed25519" : "rsa";
  const parts = fc.tuple(
    tag("p", keyValue(pair)),
    fc.oneof(
      { weight: 6, arbitrary: tag("k", fc.constant(type)) },
      { weight: 2, arbitrary: maybe(tag("k", fc.constantFrom("rsa", "ed25519", "RSA", "rsa2048"))) },
    ),
    maybe(tag("h", fc.constantFrom("sha256", "sha1", "sha1:sha256", "sha256 : sha1", ""))),
    maybe(tag("s", fc.constantFrom("email", "*", "tlsrpt", "email:tlsrpt", ""))),
    maybe(tag("t", fc.constantFrom("y", "s", "y:s", ""))),
    maybe(fc.constantFrom("n=a note", "x=unknown", "g=*", "q", "1=x", "p=", "")),
  );
  const version = fc.oneof(
    { weight: 6, arbitrary: tag("v", fc.constant("DKIM1")) },
    { weight: 1, arbitrary: maybe(tag("v", fc.constantFrom("DKIM2", "dkim1", "DKIM1 "))) },
  );
  return fc
    .tuple(
      version,
      parts,
      fc.constantFrom("first", "first", "first", "last"),
      fc.infiniteStream(fc.nat(100)),
      fc.constantFrom(";", "; ", " ; "),
      fc.constantFrom("", ";", "; "),
    )
    .map(([v, all, where, order, separator, end]) => {
      const shuffled = all
        .filter((part) => part !== undefined)
        .map((part) => [order.next().value as number, part] as const)
        .sort(([a], [b]) => a - b)
        .map(([, part]) => part);
      const tags = v === undefined ? shuffled : where === "first" ? [v, ...shuffled] : [...shuffled, v];
      return { pair, text: tags.join(separator) + end };
    });
});

describe("a signature under a key record", () => {
  it("passes with mailauth exactly where we call the record usable, but for what is documented", async () => {
    const seen = { agreed: 0, usable: 0, documented: new Set<string>() };
    await fc.assert(
      fc.asyncProperty(record, async ({ pair, text }) => {
        const verdict = keyVerdict(text);
        const passes = (await mailauth(pair, text)) === "pass";
        if (verdict.usable) {
          expect(passes, `usable for us, and mailauth refuses: ${text}`).toBe(true);
          seen.usable++;
        } else if (passes) {
          expect(Object.keys(documented), `unusable for us (${verdict.message}), and mailauth takes: ${text}`).toContain(verdict.code);
          seen.documented.add(verdict.code);
        } else seen.agreed++;
      }),
      { numRuns: 1500 },
    );
    // A grammar that makes only broken keys, or only sound ones, would prove nothing.
    expect(seen.usable).toBeGreaterThan(50);
    expect(seen.agreed).toBeGreaterThan(50);
    expect(seen.documented.size).toBeGreaterThan(3);
  });

  const key = published("rsa2048");
  it.each<[string, PairName, string]>([
    ["tag-duplicate", "rsa2048", `v=DKIM1; k=rsa; k=rsa; p=${key}`],
    ["tag-without-equals", "rsa2048", `v=DKIM1; q; p=${key}`],
    ["tag-name-malformed", "rsa2048", `v=DKIM1; 1=x; p=${key}`],
    ["version-malformed", "rsa2048", `v=dkim1; p=${key}`],
    ["version-not-first", "rsa2048", `k=rsa; v=DKIM1; p=${key}`],
    ["key-missing", "rsa2048", `v=DKIM1; P=${key}`],
    ["key-type-mismatch", "ed25519", `v=DKIM1; p=${published("ed25519")}`],
    ["ed25519-length", "ed25519", `v=DKIM1; k=ed25519; p=${der(ed.publicKey)}`],
    ["base64-padding", "ed25519", `v=DKIM1; k=ed25519; p=${published("ed25519").replace("=", "")}`],
    ["sha1-only", "rsa2048", `v=DKIM1; h=sha1; p=${key}`],
    ["service-type", "rsa2048", `v=DKIM1; s=tlsrpt; p=${key}`],
  ])("is taken by mailauth and refused by the standard: %s", async (code, pair, text) => {
    expect(await mailauth(pair, text)).toBe("pass");
    expect(keyVerdict(text)).toMatchObject({ usable: false, code });
    expect(documented[code]).toMatch(/^RFC \d+ /);
  });

  it("folds the case of tag names in mailauth, which the standard forbids: another tag takes the place of k=", async () => {
    // RFC 6376 3.2: Tags MUST be interpreted in a case-sensitive manner; 3.6.1: unrecognized tags MUST be ignored.
    const text = `v=DKIM1; k=ed25519; K=rsa; p=${published("ed25519")}`;
    expect(keyVerdict(text)).toEqual({ usable: true });
    expect(await mailauth("ed25519", text)).not.toBe("pass");
  });

  it.each<[string, PairName, string]>([
    ["fewer than 1024 bits", "rsa768", `v=DKIM1; p=${published("rsa768")}`],
    ["a revoked key", "rsa2048", "v=DKIM1; p="],
    ["a bare PKCS#1 key", "rsa2048", `v=DKIM1; p=${der(pairs.rsa2048.publicKey, "pkcs1")}`],
    ["a private key", "rsa2048", `v=DKIM1; p=${der(pairs.rsa1024.privateKey as KeyObject, "pkcs1")}`],
    ["a key cut at 255 characters", "rsa2048", `v=DKIM1; k=rsa; p=${key}`.slice(0, 255)],
    ["another type", "rsa2048", `v=DKIM1; k=rsa2048; p=${key}`],
    ["missing semicolons", "rsa2048", `v=DKIM1 k=rsa p=${key}`],
    ["leaked backslashes", "rsa2048", `v=DKIM1\\; k=rsa\\; p=${key}`],
  ])("is refused by both: %s", async (_what, pair, text) => {
    expect(await mailauth(pair, text)).not.toBe("pass");
    expect(keyVerdict(text).usable).toBe(false);
  });
});

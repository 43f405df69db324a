import { isDmarc, looksLikeDkim, parseDkimKey, parseDmarc, parseMtaSts, parseTlsRpt, type Tag } from "../records/index.ts";

/** A tag of a tag list in words, and the values it may have, for hover and completion. */
export interface TagWords {
  readonly name: string;
  readonly words: string;
  readonly source: string;
  readonly default?: string;
  readonly values?: readonly { readonly value: string; readonly words: string }[];
  /** What is written behind `name=` when it has no fixed values. */
  readonly example?: string;
}

export interface TagListWords {
  readonly title: string;
  /** The tag that opens it, as it must stand. */
  readonly head: string;
  readonly tags: readonly TagWords[];
}

const policies = [
  { value: "none", words: "deliver as usual; reports are sent" },
  { value: "quarantine", words: "treat as suspicious: mostly the junk folder" },
  { value: "reject", words: "refuse the message; receivers weigh what else they know, and may only quarantine it" },
] as const;

const alignment = [
  { value: "r", words: "relaxed: the organizational domain must be the same" },
  { value: "s", words: "strict: the domain itself must be the same" },
] as const;

const dmarc: TagListWords = {
  title: "DMARC policy record (RFC 9989)",
  head: "v=DMARC1",
  tags: [
    {
      name: "v",
      words: "Version; it stands first and is exactly `DMARC1`.",
      source: "RFC 9989 §4.7",
      values: [{ value: "DMARC1", words: "the only version" }],
    },
    {
      name: "p",
      words: "Policy for mail of this domain that fails, and of its subdomains where `sp` and `np` do not say otherwise.",
      source: "RFC 9989 §4.7",
      values: policies,
    },
    {
      name: "sp",
      words: "Policy for mail of existing subdomains that fails. Only read at the organizational domain.",
      source: "RFC 9989 §4.7",
      values: policies,
    },
    {
      name: "np",
      words: "Policy for mail of subdomains that do not exist. Without it `sp` counts, then `p`.",
      source: "RFC 9989 §4.7",
      values: policies,
    },
    {
      name: "rua",
      words: "Where aggregate reports go; several URIs with commas. An address of another organization needs its permission in the DNS.",
      source: "RFC 9989 §4.7; RFC 9990 §4",
      example: "mailto:",
    },
    {
      name: "ruf",
      words: "Where failure reports go. Few receivers send them, as they hold personal data.",
      source: "RFC 9989 §4.7; RFC 9991",
      example: "mailto:",
    },
    {
      name: "adkim",
      words: "How near the DKIM domain must be to the From domain.",
      source: "RFC 9989 §4.7",
      default: "r",
      values: alignment,
    },
    {
      name: "aspf",
      words: "How near the SPF domain must be to the From domain.",
      source: "RFC 9989 §4.7",
      default: "r",
      values: alignment,
    },
    {
      name: "fo",
      words: "When failure reports are made; several values with colons.",
      source: "RFC 9989 §4.7",
      default: "0",
      values: [
        { value: "0", words: "when neither SPF nor DKIM passes aligned" },
        { value: "1", words: "when one of them does not pass aligned" },
        { value: "d", words: "when a DKIM signature does not verify, aligned or not" },
        { value: "s", words: "when SPF does not pass, aligned or not" },
      ],
    },
    {
      name: "t",
      words: "Test mode: receivers apply the policy one level lower (reject as quarantine, quarantine as none).",
      source: "RFC 9989 §4.7",
      default: "n",
      values: [
        { value: "y", words: "the policy is being tested" },
        { value: "n", words: "the policy is meant" },
      ],
    },
    {
      name: "psd",
      words: "Whether this is a public suffix: where the tree walk for the organizational domain stops.",
      source: "RFC 9989 §4.7, §4.10",
      default: "u",
      values: [
        { value: "y", words: "a public suffix: the organizational domain is one label below" },
        { value: "n", words: "the organizational domain of its subdomains" },
        { value: "u", words: "not said; the tree walk decides" },
      ],
    },
    {
      name: "pct",
      words: "Removed by RFC 9989. Receivers of RFC 7489 apply the policy to this share of the mail; the new ones ignore it.",
      source: "RFC 9989 App. A.6; RFC 7489 §6.3",
    },
    {
      name: "ri",
      words: "Removed by RFC 9989: the interval of reports, which few honoured.",
      source: "RFC 9989 App. C.5.2; RFC 7489 §6.3",
    },
    {
      name: "rf",
      words: "Removed by RFC 9989: the format of failure reports, of which there was one.",
      source: "RFC 9989 App. C.5.2; RFC 7489 §6.3",
    },
  ],
};

const dkim: TagListWords = {
  title: "DKIM key record (RFC 6376)",
  head: "v=DKIM1",
  tags: [
    {
      name: "v",
      words: "Version; when it is there it stands first and is exactly `DKIM1`.",
      source: "RFC 6376 §3.6.1",
      values: [{ value: "DKIM1", words: "the only version" }],
    },
    {
      name: "k",
      words: "Type of the key.",
      source: "RFC 6376 §3.6.1; RFC 8463 §4",
      default: "rsa",
      values: [
        { value: "rsa", words: "2048 bits are advised, fewer than 1024 are ignored (RFC 8301)" },
        { value: "ed25519", words: "short and strong, yet not every receiver verifies it: sign with RSA too" },
      ],
    },
    {
      name: "p",
      words: "The public key, base64. Empty: the key is revoked, and every signature made with it fails.",
      source: "RFC 6376 §3.6.1",
    },
    {
      name: "h",
      words: "Hash algorithms that a signature may use; several with colons.",
      source: "RFC 6376 §3.6.1; RFC 8301 §3.1",
      values: [{ value: "sha256", words: "the only one that counts; `sha1` must not be used" }],
    },
    {
      name: "s",
      words: "Services the key is for; several with colons.",
      source: "RFC 6376 §3.6.1",
      default: "*",
      values: [
        { value: "*", words: "all" },
        { value: "email", words: "mail" },
      ],
    },
    {
      name: "t",
      words: "Flags; several with colons.",
      source: "RFC 6376 §3.6.1",
      values: [
        { value: "y", words: "the domain is testing DKIM: a failed signature counts as none" },
        { value: "s", words: "the domain of `i=` must be the one of `d=`, not a subdomain" },
      ],
    },
    { name: "n", words: "A note for people; receivers do not read it.", source: "RFC 6376 §3.6.1" },
  ],
};

const mtaSts: TagListWords = {
  title: "MTA-STS record (RFC 8461)",
  head: "v=STSv1",
  tags: [
    {
      name: "v",
      words: "Version; it stands first and is exactly `STSv1`, in this case.",
      source: "RFC 8461 §3.1",
      values: [{ value: "STSv1", words: "the only version" }],
    },
    {
      name: "id",
      words:
        "Names the policy at `https://mta-sts.<domain>/.well-known/mta-sts.txt`; 1 to 32 letters and digits. Senders fetch the policy again when it changes: every change of the policy needs a new one.",
      source: "RFC 8461 §3.1",
    },
  ],
};

const tlsRpt: TagListWords = {
  title: "SMTP TLS reporting record (RFC 8460)",
  head: "v=TLSRPTv1",
  tags: [
    {
      name: "v",
      words: "Version; it stands first and is exactly `TLSRPTv1`, in this case.",
      source: "RFC 8460 §3",
      values: [{ value: "TLSRPTv1", words: "the only version" }],
    },
    {
      name: "rua",
      words: "Where senders report failed and good TLS sessions once a day; `mailto:` or `https:`, several with commas.",
      source: "RFC 8460 §3",
      example: "mailto:",
    },
  ],
};

const bimi: TagListWords = {
  title: "BIMI assertion record (draft-brand-indicators-for-message-identification)",
  head: "v=BIMI1",
  tags: [
    {
      name: "v",
      words: "Version; it stands first and is exactly `BIMI1`.",
      source: "BIMI draft",
      values: [{ value: "BIMI1", words: "the only version" }],
    },
    {
      name: "l",
      words: "Where the logo is: an `https:` URI of an SVG. Empty, with an empty `a`: the domain declines to take part.",
      source: "BIMI draft",
      example: "https://",
    },
    {
      name: "a",
      words: "Where the evidence is: an `https:` URI of a mark certificate. Some mailbox providers show no logo without it.",
      source: "BIMI draft",
      example: "https://",
    },
    {
      name: "avp",
      words: "Which picture the domain prefers where a sender has one of their own.",
      source: "BIMI draft",
      default: "brand",
      values: [
        { value: "brand", words: "the logo of the domain" },
        { value: "personal", words: "the picture of the person" },
      ],
    },
    { name: "lps", words: "Local-part selectors.", source: "BIMI draft" },
  ],
};

/** The words for a text that is meant as a tag list; `undefined`: none that is explained. */
export function tagListOf(text: string): TagListWords | undefined {
  if (isDmarc(text) || /^\s*v\s*=\s*DMARC/i.test(text)) return dmarc;
  // Their looser tests hold for other records too: what stands in front decides.
  if (/^\s*v\s*=\s*STS/i.test(text)) return mtaSts;
  if (/^\s*v\s*=\s*TLSRPT/i.test(text)) return tlsRpt;
  if (/^\s*v\s*=\s*BIMI/i.test(text)) return bimi;
  return looksLikeDkim(text) || /^\s*v\s*=\s*DKIM/i.test(text) ? dkim : undefined;
}

/** The tags of a text, however broken it is. */
export function tagsIn(text: string, list: TagListWords): readonly Tag[] {
  switch (list) {
    case dmarc:
      return parseDmarc(text).value.tags;
    case mtaSts:
    case bimi:
      // A tag list like the others; MTA-STS reads names of every shape, so that of BIMI too.
      return parseMtaSts(text).value.tags;
    case tlsRpt:
      return parseTlsRpt(text).value.tags;
    default:
      return parseDkimKey(text).value.tags;
  }
}

/** What is wrong with a text, as its parser says; of BIMI nobody knows. */
export function problemsIn(text: string, list: TagListWords): readonly { readonly message: string }[] {
  return list === mtaSts ? parseMtaSts(text).problems : list === tlsRpt ? parseTlsRpt(text).problems : [];
}

/** The tag of this name; names of DMARC have no case. */
export function tagWordsOf(list: TagListWords, name: string): TagWords | undefined {
  return list.tags.find((tag) => tag.name === (list === dmarc ? name.toLowerCase() : name));
}

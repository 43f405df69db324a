import { isDmarc, looksLikeDkim } from "../records/index.ts";

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
  { value: "reject", words: "refuse the message" },
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
      source: "RFC 9989 §4.7; RFC 9990",
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
      source: "RFC 9989 §4.7; RFC 7489 §6.3",
    },
    { name: "ri", words: "Removed by RFC 9989: the interval of reports, which nobody honoured.", source: "RFC 9989 §4.7; RFC 7489 §6.3" },
    {
      name: "rf",
      words: "Removed by RFC 9989: the format of failure reports, of which there was one.",
      source: "RFC 9989 §4.7; RFC 7489 §6.3",
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

/** The words for a text that is meant as a tag list; `undefined`: none that is explained. */
export function tagListOf(text: string): TagListWords | undefined {
  if (isDmarc(text) || /^\s*v\s*=\s*DMARC/i.test(text)) return dmarc;
  return looksLikeDkim(text) || /^\s*v\s*=\s*DKIM/i.test(text) ? dkim : undefined;
}

/** The tag of this name; names of DMARC have no case. */
export function tagWordsOf(list: TagListWords, name: string): TagWords | undefined {
  return list.tags.find((tag) => tag.name === (list === dmarc ? name.toLowerCase() : name));
}

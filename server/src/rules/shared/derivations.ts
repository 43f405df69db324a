import { type Name, type Question, type RRType, resolve, txtValue } from "../../dns/index.ts";
import { type DmarcAt, dmarcPolicy, isSpf, looksLikeDkim, maxLookups, type SpfTree, spfTree } from "../../records/index.ts";
import type { Derivation } from "../rule.ts";

// Computations that several rules share. `derive` runs each once per world and key, whoever asks.

/** The SPF texts at a name, aliases followed. */
export const spfTexts: Derivation<readonly string[]> = (domain, ask) => {
  const { answer } = resolve(domain as Name, "TXT", ask);
  if (answer === undefined || answer.kind === "failed") return { known: false };
  const records = answer.kind === "records" ? answer.records : [];
  return { known: true, value: records.map((record) => txtValue(record) ?? "").filter(isSpf) };
};

/** All paths of a domain's SPF record. Known once it is exact, or dear enough that the rest cannot change the verdict. */
export const spfCost: Derivation<SpfTree> = (domain, ask) => {
  const tree = spfTree(domain as Name, ask);
  const { exact, atLeast } = tree.lookups;
  return exact || atLeast > maxLookups || (atLeast <= maxLookups - 2 && isReadInFull(tree))
    ? { known: true, value: tree }
    : { known: false };
};

/**
 * Whether nothing but macros of the message keeps the cost from being exact, as in the includes of SPF that a service hosts: no
 * lookup will ever tell, and what they name answers with addresses or one more question, so a record with room to spare is fine.
 */
function isReadInFull({ root, costs }: SpfTree): boolean {
  return [root, ...costs.flatMap(({ child }) => child ?? [])].every(
    ({ state }) => state.kind === "known" || state.kind === "absent" || state.kind === "several",
  );
}

/** The tree as far as answers go, for questions that a part of it can decide. */
export const spfPaths: Derivation<SpfTree> = (domain, ask) => ({ known: true, value: spfTree(domain as Name, ask) });

/** The DMARC record that applies to a domain (RFC 9989 4.10), or `absent`. */
export const dmarcPolicyOf: Derivation<DmarcAt | "absent"> = (domain, ask) => {
  const found = dmarcPolicy(domain as Name, ask);
  return found.known ? found : { known: false };
};

export type KeyAt =
  /** `texts`: all that stand at `owner`, the key among them. */
  | { readonly kind: "key"; readonly text: string; readonly owner: Name; readonly texts: readonly string[] }
  /** `alias`: a CNAME that leads nowhere. */
  | { readonly kind: "absent"; readonly alias: Name | undefined; readonly target: Name; readonly negativeTtlSeconds: number | undefined }
  /** Texts, but no key among them. */
  | { readonly kind: "no-key"; readonly owner: Name };

/** What receivers find when they look for the key at `<selector>._domainkey.<domain>`. */
export const keyAt: Derivation<KeyAt> = (name, ask) => {
  const { answer, owner, aliases } = resolve(name as Name, "TXT", ask);
  switch (answer?.kind) {
    case "nodata":
    case "nxdomain":
      return {
        known: true,
        value: { kind: "absent", alias: aliases.at(-1), target: owner, negativeTtlSeconds: answer.negativeTtlSeconds },
      };
    case "records": {
      const texts = answer.records.map((record) => txtValue(record) ?? "");
      const text = texts.find(isKeyText);
      return { known: true, value: text === undefined ? { kind: "no-key", owner } : { kind: "key", text, owner, texts } };
    }
    case "cname":
    case "document":
    case "smtp":
    case "failed":
    case undefined:
      return { known: false };
  }
};

/** Whether receivers take a text at a selector for a key record, be it a broken one. */
export function isKeyText(text: string): boolean {
  return looksLikeDkim(text) || /(?:^|;)\s*p\s*=/.test(text);
}

/**
 * Whether the DNS has no such name now: one fault (`dns/nxdomain`), and not one more for each record that is not there
 * either. Some servers say NXDOMAIN of a type they lack: one answer alone is not believed.
 */
export const isNowhere: Derivation<boolean> = (name, ask, { world }) => {
  if (world !== "live") return { known: true, value: false };
  const kinds = (["TXT", "MX"] as const).map((type) => ask({ kind: "dns", name: name as Name, type })?.kind);
  return { known: true, value: kinds.every((kind) => kind === "nxdomain") };
};

/** A question that wants the TTL as it is stated. */
export function stated(name: Name, type: RRType): Question {
  return { kind: "dns", name, type, from: "authoritative" };
}

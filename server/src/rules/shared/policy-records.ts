import { joinName, type Name, nameLabels, parentName, parseName } from "../../dns/index.ts";
import { isDmarc, isMtaSts, isTlsRpt, looksLikeBimi, looksLikeMtaSts, looksLikeTlsRpt } from "../../records/index.ts";
import { isNearlyDmarc } from "./dmarc.ts";

/** TXT records that have one name below their domain, and no effect elsewhere. */
export interface PolicyKind {
  readonly name: string;
  /** Labels in front of the domain. */
  readonly front: string;
  /** A text that is such a record, wherever it stands. */
  readonly is: (text: string) => boolean;
  /** A text that was meant as one where it stands at the right name: other rules say what is wrong with it. */
  readonly nearly: (text: string) => boolean;
  /** How records of this kind begin: what is being typed may be one. */
  readonly begins: string;
  /** What people write instead of `front`, one per number of labels. */
  readonly misspelt: readonly string[];
}

export const policyKinds: readonly PolicyKind[] = [
  { name: "DMARC", front: "_dmarc", is: isDmarc, nearly: isNearlyDmarc, begins: "v=DMARC1", misspelt: [] },
  {
    name: "MTA-STS",
    front: "_mta-sts",
    is: isMtaSts,
    nearly: looksLikeMtaSts,
    begins: "v=STSv1",
    misspelt: ["mta-sts", "mtasts", "_mtasts", "_mta_sts", "mta_sts", "_mta-st", "_mts-sta", "_sts", "_mta-sts._mta-sts", "_mta._sts"],
  },
  {
    name: "TLS-RPT",
    front: "_smtp._tls",
    is: isTlsRpt,
    nearly: looksLikeTlsRpt,
    begins: "v=TLSRPTv1",
    misspelt: [
      "_smtp-tls",
      "_smtp_tls",
      "_smtp-tlsrpt",
      "_smtptls",
      "smtp-tls",
      "_tlsrpt",
      "_tls-rpt",
      "tlsrpt",
      "tls-rpt",
      "_tls",
      "_smtp",
      "_tls._smtp",
      "smtp._tls",
      "_smtp.tls",
      "smtp.tls",
      "_smtp._tlsrpt",
      "_smtp._tls-rpt",
      "_smtp._tcp",
      "_smtps._tls",
    ],
  },
  {
    name: "BIMI",
    front: "default._bimi",
    is: looksLikeBimi,
    nearly: looksLikeBimi,
    begins: "v=BIMI1",
    misspelt: ["_bimi", "bimi", "default.bimi", "_default._bimi", "default-bimi", "_bimi._default", "_bimi.default"],
  },
];

/**
 * Where a record of this kind that stands at `owner` belongs: `undefined` where it is right, or where nothing says that this
 * name is a mistake (texts that an alias leads to, kept for others).
 */
export function meantPolicyName({ front, misspelt }: PolicyKind, owner: Name, origins: readonly Name[]): Name | undefined {
  if (origins.includes(owner)) return joinName(front, owner);
  const labels = nameLabels(owner);
  if (owner.startsWith(`${front}.`)) return undefined;
  for (const count of [2, 1]) {
    if (!misspelt.includes(labels.slice(0, count).join(".")) || labels[count]?.startsWith("_")) continue;
    const domain = count === 1 ? parentName(owner) : parseName(`${labels.slice(count).join(".")}.`);
    return domain && domain !== "." ? joinName(front, domain) : undefined;
  }
  return undefined;
}

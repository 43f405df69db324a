// records: what the text of a mail record says: SPF, DKIM, DMARC, BIMI, MX, MTA-STS, TLS-RPT, TLSA and CAA, with ranges in that text,
// and what follows from it and from answers (the cost of an SPF tree, check_host, DMARC policy discovery). Answers come through an `Ask`.
// It must never know a zone file, a playbook, a rule or the network. What is not known stays so: open or failed, never absent.
// Parsers give `Parsed<T>`; they do not throw and do not give up. Texts are joined strings whose units may be bytes.
// Start reading at spf/record.ts and spf/parse.ts, then dmarc.ts.
export type { Ask, Found } from "./ask.ts";
export { type BimiRecord, httpsHost, isBimi, looksLikeBimi, parseBimi } from "./bimi.ts";
export { type CaaIssue, parseCaaIssue } from "./caa.ts";
export {
  type DkimKey,
  type DkimPublicKey,
  isSelector,
  keyText,
  looksLikeDkim,
  parseDkimKey,
  withoutTag,
} from "./dkim.ts";
export { fewestRsaBits, type KeyVerdict, keyVerdict } from "./dkim-verdict.ts";
export {
  type DmarcPolicy,
  type DmarcRecord,
  type DmarcScope,
  type DmarcUri,
  effectivePolicy,
  isDmarc,
  parseDmarc,
  relaxedByTesting,
  strictness,
} from "./dmarc.ts";
export { type DmarcAt, type DmarcStep, dmarcOrganisation, dmarcPolicy, dmarcTexts, treeWalk } from "./dmarc-policy.ts";
export { type DmarcReportAddress, type DmarcView, dmarcView } from "./dmarc-view.ts";
export { meantInclude } from "./include-typo.ts";
export { type IpAddress, inNetwork, ipText, networkOf, parseIp, parseNetwork } from "./ip.ts";
export {
  coversMx,
  isMtaSts,
  looksLikeMtaSts,
  type MtaStsMode,
  type MtaStsPolicy,
  type MtaStsRecord,
  type MxPattern,
  parseMtaSts,
  parseMtaStsPolicy,
  policyUrl,
  repairMtaStsPolicy,
} from "./mta-sts.ts";
export { gatewayPlatform, isNullMx, type MxRecord, meantGoogleMx, microsoftCloudOf, platformOfMx, sortMx } from "./mx.ts";
export { googleOldMx, type MailPlatform, type MicrosoftCloud, type MxPlatform, mxMicrosoftFrom } from "./mx-platforms.ts";
export type { Piece } from "./piece.ts";
export { isPublicSuffix, registeredDomain } from "./public-suffix.ts";
export { type SendingService, sendingService, servicesOfDkimTarget, servicesOfInclude, suggestedInclude } from "./senders.ts";
export { sendingServices } from "./senders-data.ts";
export { type SpecialNetwork, specialNetworkOf } from "./special-networks.ts";
export * from "./spf/index.ts";
export { withoutTags, withTag, withTagSecond, withText } from "./tag-edit.ts";
export type { Tag } from "./tags.ts";
export { isTlsRpt, looksLikeTlsRpt, parseTlsRpt, type TlsRptRecord } from "./tls-rpt.ts";
export { type CertificateHashes, matchesChain, parseTlsa, type TlsaRecord } from "./tlsa.ts";

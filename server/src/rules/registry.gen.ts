// Written by `npm run gen`. Do not edit.
import daneMismatch from "./dane/mismatch.ts";
import daneMxMovedWithoutTlsa from "./dane/mx-moved-without-tlsa.ts";
import daneNoNextKey from "./dane/no-next-key.ts";
import daneOwnerName from "./dane/owner-name.ts";
import daneParamsUnusual from "./dane/params-unusual.ts";
import daneTlsaSyntax from "./dane/tlsa-syntax.ts";
import daneUsagePkix from "./dane/usage-pkix.ts";
import daneWithoutDnssec from "./dane/without-dnssec.ts";
import dkimMissing from "./dkim/missing.ts";
import dkimPublicKeyMalformed from "./dkim/public-key-malformed.ts";
import dkimWeakKey from "./dkim/weak-key.ts";
import dmarcMissing from "./dmarc/missing.ts";
import dnsDriftFromSource from "./dns/drift-from-source.ts";
import gateCategoryOverLimit from "./gate/category-over-limit.ts";
import gateKpiMissing from "./gate/kpi-missing.ts";
import gateThresholdTooWeak from "./gate/threshold-too-weak.ts";
import mtaStsEnforceDuringMxChange from "./mta-sts/enforce-during-mx-change.ts";
import mtaStsIdInvalid from "./mta-sts/id-invalid.ts";
import mtaStsMaxAgeBlocksRollback from "./mta-sts/max-age-blocks-rollback.ts";
import mtaStsMediaType from "./mta-sts/media-type.ts";
import mtaStsMultipleRecords from "./mta-sts/multiple-records.ts";
import mtaStsMxNotCovered from "./mta-sts/mx-not-covered.ts";
import mtaStsNoTlsrpt from "./mta-sts/no-tlsrpt.ts";
import mtaStsPolicyHostDangling from "./mta-sts/policy-host-dangling.ts";
import mtaStsPolicySyntax from "./mta-sts/policy-syntax.ts";
import mtaStsPolicyUnreachable from "./mta-sts/policy-unreachable.ts";
import mtaStsRecordInvalid from "./mta-sts/record-invalid.ts";
import mtaStsRemovedAbruptly from "./mta-sts/removed-abruptly.ts";
import mxNoStarttls from "./mx/no-starttls.ts";
import mxPort25Unreachable from "./mx/port25-unreachable.ts";
import mxSplitNoPrecedence from "./mx/split-no-precedence.ts";
import mxTlsCertificate from "./mx/tls-certificate.ts";
import mxTtlLoweredTooLate from "./mx/ttl-lowered-too-late.ts";
import mxTtlTooHighForRollback from "./mx/ttl-too-high-for-rollback.ts";
import playbookDuplicateId from "./playbook/duplicate-id.ts";
import playbookDuplicateKey from "./playbook/duplicate-key.ts";
import playbookSchema from "./playbook/schema.ts";
import playbookSecretInFile from "./playbook/secret-in-file.ts";
import playbookUndefinedReference from "./playbook/undefined-reference.ts";
import playbookUnknownVersion from "./playbook/unknown-version.ts";
import playbookYamlSyntax from "./playbook/yaml-syntax.ts";
import riskComponentUnchecked from "./risk/component-unchecked.ts";
import spfMultipleRecords from "./spf/multiple-records.ts";
import spfSenderNotAuthorised from "./spf/sender-not-authorised.ts";
import spfTooManyLookups from "./spf/too-many-lookups.ts";
import tlsRptRecordInvalid from "./tls-rpt/record-invalid.ts";
import trancheDatesOverlap from "./tranche/dates-overlap.ts";
import trancheDependsCycle from "./tranche/depends-cycle.ts";
import trancheGateMissing from "./tranche/gate-missing.ts";
import trancheOrder from "./tranche/order.ts";
import trancheRollbackMissing from "./tranche/rollback-missing.ts";
import zoneCaaBlocksMailCert from "./zone/caa-blocks-mail-cert.ts";
import zoneCnameAndOtherData from "./zone/cname-and-other-data.ts";
import zoneMissingTrailingDot from "./zone/missing-trailing-dot.ts";
import zoneSyntaxError from "./zone/syntax-error.ts";
import zoneTxtSplitLosesSpace from "./zone/txt-split-loses-space.ts";
import zoneUnquotedSemicolon from "./zone/unquoted-semicolon.ts";
import type { Rule } from "./rule.ts";

/** Every rule, by id. */
export const registry: readonly Rule[] = [
  daneMismatch,
  daneMxMovedWithoutTlsa,
  daneNoNextKey,
  daneOwnerName,
  daneParamsUnusual,
  daneTlsaSyntax,
  daneUsagePkix,
  daneWithoutDnssec,
  dkimMissing,
  dkimPublicKeyMalformed,
  dkimWeakKey,
  dmarcMissing,
  dnsDriftFromSource,
  gateCategoryOverLimit,
  gateKpiMissing,
  gateThresholdTooWeak,
  mtaStsEnforceDuringMxChange,
  mtaStsIdInvalid,
  mtaStsMaxAgeBlocksRollback,
  mtaStsMediaType,
  mtaStsMultipleRecords,
  mtaStsMxNotCovered,
  mtaStsNoTlsrpt,
  mtaStsPolicyHostDangling,
  mtaStsPolicySyntax,
  mtaStsPolicyUnreachable,
  mtaStsRecordInvalid,
  mtaStsRemovedAbruptly,
  mxNoStarttls,
  mxPort25Unreachable,
  mxSplitNoPrecedence,
  mxTlsCertificate,
  mxTtlLoweredTooLate,
  mxTtlTooHighForRollback,
  playbookDuplicateId,
  playbookDuplicateKey,
  playbookSchema,
  playbookSecretInFile,
  playbookUndefinedReference,
  playbookUnknownVersion,
  playbookYamlSyntax,
  riskComponentUnchecked,
  spfMultipleRecords,
  spfSenderNotAuthorised,
  spfTooManyLookups,
  tlsRptRecordInvalid,
  trancheDatesOverlap,
  trancheDependsCycle,
  trancheGateMissing,
  trancheOrder,
  trancheRollbackMissing,
  zoneCaaBlocksMailCert,
  zoneCnameAndOtherData,
  zoneMissingTrailingDot,
  zoneSyntaxError,
  zoneTxtSplitLosesSpace,
  zoneUnquotedSemicolon,
];

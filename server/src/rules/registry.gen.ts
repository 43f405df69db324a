// Written by `npm run gen`. Do not edit.
import dkimMissing from "./dkim/missing.ts";
import dkimPublicKeyMalformed from "./dkim/public-key-malformed.ts";
import dkimWeakKey from "./dkim/weak-key.ts";
import dmarcMissing from "./dmarc/missing.ts";
import dnsDriftFromSource from "./dns/drift-from-source.ts";
import gateCategoryOverLimit from "./gate/category-over-limit.ts";
import gateKpiMissing from "./gate/kpi-missing.ts";
import gateThresholdTooWeak from "./gate/threshold-too-weak.ts";
import gwsMxMixedGenerations from "./gws/mx-mixed-generations.ts";
import gwsMxSetIncomplete from "./gws/mx-set-incomplete.ts";
import gwsMxTypo from "./gws/mx-typo.ts";
import m365MxExtra from "./m365/mx-extra.ts";
import m365MxGuessed from "./m365/mx-guessed.ts";
import m365SovereignMismatch from "./m365/sovereign-mismatch.ts";
import m365VerificationRemoved from "./m365/verification-removed.ts";
import mxBackupOnSource from "./mx/backup-on-source.ts";
import mxDuplicateTarget from "./mx/duplicate-target.ts";
import mxGatewayBypass from "./mx/gateway-bypass.ts";
import mxIpv6Only from "./mx/ipv6-only.ts";
import mxMissing from "./mx/missing.ts";
import mxNullMxMalformed from "./mx/null-mx-malformed.ts";
import mxNullMxNotAlone from "./mx/null-mx-not-alone.ts";
import mxNullMxOnActiveDomain from "./mx/null-mx-on-active-domain.ts";
import mxNullMxSender from "./mx/null-mx-sender.ts";
import mxParkedWithoutNull from "./mx/parked-without-null.ts";
import mxPointsToSourceAfterCutover from "./mx/points-to-source-after-cutover.ts";
import mxPointsToTargetTooEarly from "./mx/points-to-target-too-early.ts";
import mxPreferenceInvalid from "./mx/preference-invalid.ts";
import mxSingleHost from "./mx/single-host.ts";
import mxSplitNoPrecedence from "./mx/split-no-precedence.ts";
import mxSubdomainForgotten from "./mx/subdomain-forgotten.ts";
import mxTargetCname from "./mx/target-cname.ts";
import mxTargetIpLiteral from "./mx/target-ip-literal.ts";
import mxTargetNoAddress from "./mx/target-no-address.ts";
import mxTtlBelowFloor from "./mx/ttl-below-floor.ts";
import mxTtlLeftLow from "./mx/ttl-left-low.ts";
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
import trancheDatesOverlap from "./tranche/dates-overlap.ts";
import trancheDependsCycle from "./tranche/depends-cycle.ts";
import trancheGateMissing from "./tranche/gate-missing.ts";
import trancheOrder from "./tranche/order.ts";
import trancheRollbackMissing from "./tranche/rollback-missing.ts";
import vendorForeignMx from "./vendor/foreign-mx.ts";
import zoneApexEssentialMissing from "./zone/apex-essential-missing.ts";
import zoneCnameAndOtherData from "./zone/cname-and-other-data.ts";
import zoneCnameAtApex from "./zone/cname-at-apex.ts";
import zoneCnameLoop from "./zone/cname-loop.ts";
import zoneDuplicateRecord from "./zone/duplicate-record.ts";
import zoneHostnameCharset from "./zone/hostname-charset.ts";
import zoneIdnNotALabel from "./zone/idn-not-a-label.ts";
import zoneLabelTooLong from "./zone/label-too-long.ts";
import zoneMissingTrailingDot from "./zone/missing-trailing-dot.ts";
import zoneMultipleCname from "./zone/multiple-cname.ts";
import zoneNameTooLong from "./zone/name-too-long.ts";
import zoneNegativeTtlTooLong from "./zone/negative-ttl-too-long.ts";
import zoneOutOfZoneRecord from "./zone/out-of-zone-record.ts";
import zonePlaceholderValue from "./zone/placeholder-value.ts";
import zonePrivateAddressPublished from "./zone/private-address-published.ts";
import zoneRrsetTtlMismatch from "./zone/rrset-ttl-mismatch.ts";
import zoneSerialNotIncreased from "./zone/serial-not-increased.ts";
import zoneSmartCharacters from "./zone/smart-characters.ts";
import zoneSoaTimersImplausible from "./zone/soa-timers-implausible.ts";
import zoneSyntaxError from "./zone/syntax-error.ts";
import zoneTemplateVariableUnresolved from "./zone/template-variable-unresolved.ts";
import zoneTtlInvalid from "./zone/ttl-invalid.ts";
import zoneTxtRrsetLarge from "./zone/txt-rrset-large.ts";
import zoneTxtSplitLosesSpace from "./zone/txt-split-loses-space.ts";
import zoneTxtStringTooLong from "./zone/txt-string-too-long.ts";
import zoneUnquotedSemicolon from "./zone/unquoted-semicolon.ts";
import zoneWildcardShadowsMail from "./zone/wildcard-shadows-mail.ts";
import type { Rule } from "./rule.ts";

/** Every rule, by id. */
export const registry: readonly Rule[] = [
  dkimMissing,
  dkimPublicKeyMalformed,
  dkimWeakKey,
  dmarcMissing,
  dnsDriftFromSource,
  gateCategoryOverLimit,
  gateKpiMissing,
  gateThresholdTooWeak,
  gwsMxMixedGenerations,
  gwsMxSetIncomplete,
  gwsMxTypo,
  m365MxExtra,
  m365MxGuessed,
  m365SovereignMismatch,
  m365VerificationRemoved,
  mxBackupOnSource,
  mxDuplicateTarget,
  mxGatewayBypass,
  mxIpv6Only,
  mxMissing,
  mxNullMxMalformed,
  mxNullMxNotAlone,
  mxNullMxOnActiveDomain,
  mxNullMxSender,
  mxParkedWithoutNull,
  mxPointsToSourceAfterCutover,
  mxPointsToTargetTooEarly,
  mxPreferenceInvalid,
  mxSingleHost,
  mxSplitNoPrecedence,
  mxSubdomainForgotten,
  mxTargetCname,
  mxTargetIpLiteral,
  mxTargetNoAddress,
  mxTtlBelowFloor,
  mxTtlLeftLow,
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
  trancheDatesOverlap,
  trancheDependsCycle,
  trancheGateMissing,
  trancheOrder,
  trancheRollbackMissing,
  vendorForeignMx,
  zoneApexEssentialMissing,
  zoneCnameAndOtherData,
  zoneCnameAtApex,
  zoneCnameLoop,
  zoneDuplicateRecord,
  zoneHostnameCharset,
  zoneIdnNotALabel,
  zoneLabelTooLong,
  zoneMissingTrailingDot,
  zoneMultipleCname,
  zoneNameTooLong,
  zoneNegativeTtlTooLong,
  zoneOutOfZoneRecord,
  zonePlaceholderValue,
  zonePrivateAddressPublished,
  zoneRrsetTtlMismatch,
  zoneSerialNotIncreased,
  zoneSmartCharacters,
  zoneSoaTimersImplausible,
  zoneSyntaxError,
  zoneTemplateVariableUnresolved,
  zoneTtlInvalid,
  zoneTxtRrsetLarge,
  zoneTxtSplitLosesSpace,
  zoneTxtStringTooLong,
  zoneUnquotedSemicolon,
  zoneWildcardShadowsMail,
];

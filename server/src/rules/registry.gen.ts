// Written by `npm run gen`. Do not edit.
import dkimMissing from "./dkim/missing.ts";
import dkimPublicKeyMalformed from "./dkim/public-key-malformed.ts";
import dkimWeakKey from "./dkim/weak-key.ts";
import dmarcMissing from "./dmarc/missing.ts";
import dnsDriftFromSource from "./dns/drift-from-source.ts";
import gateCategoryOverLimit from "./gate/category-over-limit.ts";
import gateKpiMissing from "./gate/kpi-missing.ts";
import gateThresholdTooWeak from "./gate/threshold-too-weak.ts";
import mxSplitNoPrecedence from "./mx/split-no-precedence.ts";
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
import spfAllNeutral from "./spf/all-neutral.ts";
import spfAllPass from "./spf/all-pass.ts";
import spfCidrHostBits from "./spf/cidr-host-bits.ts";
import spfCidrInvalid from "./spf/cidr-invalid.ts";
import spfCidrTooBroad from "./spf/cidr-too-broad.ts";
import spfDuplicateModifier from "./spf/duplicate-modifier.ts";
import spfDuplicateTerm from "./spf/duplicate-term.ts";
import spfIpFamilyMismatch from "./spf/ip-family-mismatch.ts";
import spfMacroLocalPart from "./spf/macro-local-part.ts";
import spfMacroP from "./spf/macro-p.ts";
import spfMacroSyntax from "./spf/macro-syntax.ts";
import spfMissing from "./spf/missing.ts";
import spfMultipleRecords from "./spf/multiple-records.ts";
import spfNoTerminal from "./spf/no-terminal.ts";
import spfParkedOpen from "./spf/parked-open.ts";
import spfPrivateIp from "./spf/private-ip.ts";
import spfPtrMechanism from "./spf/ptr-mechanism.ts";
import spfQualifiedInclude from "./spf/qualified-include.ts";
import spfReceiversDiffer from "./spf/receivers-differ.ts";
import spfRecordTooLong from "./spf/record-too-long.ts";
import spfRedirectWithAll from "./spf/redirect-with-all.ts";
import spfRedundantIp from "./spf/redundant-ip.ts";
import spfRrtype99 from "./spf/rrtype-99.ts";
import spfSenderIdRecord from "./spf/sender-id-record.ts";
import spfSenderNotAuthorised from "./spf/sender-not-authorised.ts";
import spfTermMalformed from "./spf/term-malformed.ts";
import spfTermsAfterAll from "./spf/terms-after-all.ts";
import spfTooManyLookups from "./spf/too-many-lookups.ts";
import spfUnknownTerm from "./spf/unknown-term.ts";
import spfVendorIncludeTypo from "./spf/vendor-include-typo.ts";
import spfVersionMalformed from "./spf/version-malformed.ts";
import trancheDatesOverlap from "./tranche/dates-overlap.ts";
import trancheDependsCycle from "./tranche/depends-cycle.ts";
import trancheGateMissing from "./tranche/gate-missing.ts";
import trancheOrder from "./tranche/order.ts";
import trancheRollbackMissing from "./tranche/rollback-missing.ts";
import zoneCnameAndOtherData from "./zone/cname-and-other-data.ts";
import zoneMissingTrailingDot from "./zone/missing-trailing-dot.ts";
import zoneSyntaxError from "./zone/syntax-error.ts";
import zoneTxtSplitLosesSpace from "./zone/txt-split-loses-space.ts";
import zoneUnquotedSemicolon from "./zone/unquoted-semicolon.ts";
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
  mxSplitNoPrecedence,
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
  spfAllNeutral,
  spfAllPass,
  spfCidrHostBits,
  spfCidrInvalid,
  spfCidrTooBroad,
  spfDuplicateModifier,
  spfDuplicateTerm,
  spfIpFamilyMismatch,
  spfMacroLocalPart,
  spfMacroP,
  spfMacroSyntax,
  spfMissing,
  spfMultipleRecords,
  spfNoTerminal,
  spfParkedOpen,
  spfPrivateIp,
  spfPtrMechanism,
  spfQualifiedInclude,
  spfReceiversDiffer,
  spfRecordTooLong,
  spfRedirectWithAll,
  spfRedundantIp,
  spfRrtype99,
  spfSenderIdRecord,
  spfSenderNotAuthorised,
  spfTermMalformed,
  spfTermsAfterAll,
  spfTooManyLookups,
  spfUnknownTerm,
  spfVendorIncludeTypo,
  spfVersionMalformed,
  trancheDatesOverlap,
  trancheDependsCycle,
  trancheGateMissing,
  trancheOrder,
  trancheRollbackMissing,
  zoneCnameAndOtherData,
  zoneMissingTrailingDot,
  zoneSyntaxError,
  zoneTxtSplitLosesSpace,
  zoneUnquotedSemicolon,
];

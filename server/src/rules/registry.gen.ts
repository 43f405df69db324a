// Written by `npm run gen`. Do not edit.
import dkimCnameDangling from "./dkim/cname-dangling.ts";
import dkimCnameToSource from "./dkim/cname-to-source.ts";
import dkimDuplicateTag from "./dkim/duplicate-tag.ts";
import dkimEd25519Length from "./dkim/ed25519-length.ts";
import dkimEd25519Only from "./dkim/ed25519-only.ts";
import dkimKeyOversize from "./dkim/key-oversize.ts";
import dkimKeyShared from "./dkim/key-shared.ts";
import dkimMissing from "./dkim/missing.ts";
import dkimMissingP from "./dkim/missing-p.ts";
import dkimMultipleRecords from "./dkim/multiple-records.ts";
import dkimNotPublishedBeforeTranche from "./dkim/not-published-before-tranche.ts";
import dkimObsoleteRecords from "./dkim/obsolete-records.ts";
import dkimOwnerNameWrong from "./dkim/owner-name-wrong.ts";
import dkimParkedKey from "./dkim/parked-key.ts";
import dkimPrivateKeyPublished from "./dkim/private-key-published.ts";
import dkimPublicKeyMalformed from "./dkim/public-key-malformed.ts";
import dkimRecordSyntax from "./dkim/record-syntax.ts";
import dkimRevokedInUse from "./dkim/revoked-in-use.ts";
import dkimRotationMissing from "./dkim/rotation-missing.ts";
import dkimSelectorInvalid from "./dkim/selector-invalid.ts";
import dkimSelectorRemovedTooEarly from "./dkim/selector-removed-too-early.ts";
import dkimSelectorShared from "./dkim/selector-shared.ts";
import dkimServiceType from "./dkim/service-type.ts";
import dkimSha1Only from "./dkim/sha1-only.ts";
import dkimShortKey from "./dkim/short-key.ts";
import dkimSubdomainStrict from "./dkim/subdomain-strict.ts";
import dkimTestMode from "./dkim/test-mode.ts";
import dkimUnaligned from "./dkim/unaligned.ts";
import dkimUnknownKeyType from "./dkim/unknown-key-type.ts";
import dkimVersionInvalid from "./dkim/version-invalid.ts";
import dkimWeakKey from "./dkim/weak-key.ts";
import dkimWildcard from "./dkim/wildcard.ts";
import dmarcMissing from "./dmarc/missing.ts";
import dnsDriftFromSource from "./dns/drift-from-source.ts";
import gateCategoryOverLimit from "./gate/category-over-limit.ts";
import gateKpiMissing from "./gate/kpi-missing.ts";
import gateThresholdTooWeak from "./gate/threshold-too-weak.ts";
import gwsDkimNotStarted from "./gws/dkim-not-started.ts";
import m365DkimOneSelector from "./m365/dkim-one-selector.ts";
import m365DkimTargetGuessed from "./m365/dkim-target-guessed.ts";
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
import spfMultipleRecords from "./spf/multiple-records.ts";
import spfSenderNotAuthorised from "./spf/sender-not-authorised.ts";
import spfTooManyLookups from "./spf/too-many-lookups.ts";
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
  dkimCnameDangling,
  dkimCnameToSource,
  dkimDuplicateTag,
  dkimEd25519Length,
  dkimEd25519Only,
  dkimKeyOversize,
  dkimKeyShared,
  dkimMissing,
  dkimMissingP,
  dkimMultipleRecords,
  dkimNotPublishedBeforeTranche,
  dkimObsoleteRecords,
  dkimOwnerNameWrong,
  dkimParkedKey,
  dkimPrivateKeyPublished,
  dkimPublicKeyMalformed,
  dkimRecordSyntax,
  dkimRevokedInUse,
  dkimRotationMissing,
  dkimSelectorInvalid,
  dkimSelectorRemovedTooEarly,
  dkimSelectorShared,
  dkimServiceType,
  dkimSha1Only,
  dkimShortKey,
  dkimSubdomainStrict,
  dkimTestMode,
  dkimUnaligned,
  dkimUnknownKeyType,
  dkimVersionInvalid,
  dkimWeakKey,
  dkimWildcard,
  dmarcMissing,
  dnsDriftFromSource,
  gateCategoryOverLimit,
  gateKpiMissing,
  gateThresholdTooWeak,
  gwsDkimNotStarted,
  m365DkimOneSelector,
  m365DkimTargetGuessed,
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
  spfMultipleRecords,
  spfSenderNotAuthorised,
  spfTooManyLookups,
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

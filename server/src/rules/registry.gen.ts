// Written by `npm run gen`. Do not edit.
import bimiAssetAtRisk from "./bimi/asset-at-risk.ts";
import bimiNeedsEnforcement from "./bimi/needs-enforcement.ts";
import bimiRecordSyntax from "./bimi/record-syntax.ts";
import bulkDmarcRequired from "./bulk/dmarc-required.ts";
import bulkFromFreemail from "./bulk/from-freemail.ts";
import bulkSpfAndDkimRequired from "./bulk/spf-and-dkim-required.ts";
import dkimMissing from "./dkim/missing.ts";
import dkimPublicKeyMalformed from "./dkim/public-key-malformed.ts";
import dkimWeakKey from "./dkim/weak-key.ts";
import dmarcAlignmentValueInvalid from "./dmarc/alignment-value-invalid.ts";
import dmarcCnameDangling from "./dmarc/cname-dangling.ts";
import dmarcEnforcementReliesOnSpf from "./dmarc/enforcement-relies-on-spf.ts";
import dmarcEnforcementWithUnresolvedSources from "./dmarc/enforcement-with-unresolved-sources.ts";
import dmarcExternalRuaUnauthorised from "./dmarc/external-rua-unauthorised.ts";
import dmarcFoInvalid from "./dmarc/fo-invalid.ts";
import dmarcFoWithoutRuf from "./dmarc/fo-without-ruf.ts";
import dmarcLadderSkipsQuarantine from "./dmarc/ladder-skips-quarantine.ts";
import dmarcMailingListUsers from "./dmarc/mailing-list-users.ts";
import dmarcMissing from "./dmarc/missing.ts";
import dmarcMultipleRecords from "./dmarc/multiple-records.ts";
import dmarcNoneWithoutEnd from "./dmarc/none-without-end.ts";
import dmarcNoneWithoutRua from "./dmarc/none-without-rua.ts";
import dmarcNpAbsent from "./dmarc/np-absent.ts";
import dmarcNpHitsSender from "./dmarc/np-hits-sender.ts";
import dmarcOwnerNameWrong from "./dmarc/owner-name-wrong.ts";
import dmarcPNotSecond from "./dmarc/p-not-second.ts";
import dmarcParkedNotReject from "./dmarc/parked-not-reject.ts";
import dmarcPctPartial from "./dmarc/pct-partial.ts";
import dmarcPolicyAbsent from "./dmarc/policy-absent.ts";
import dmarcPolicyInvalid from "./dmarc/policy-invalid.ts";
import dmarcPolicyRaisedInCutover from "./dmarc/policy-raised-in-cutover.ts";
import dmarcPsdMisused from "./dmarc/psd-misused.ts";
import dmarcQuarantineTooEarly from "./dmarc/quarantine-too-early.ts";
import dmarcRejectTooEarly from "./dmarc/reject-too-early.ts";
import dmarcRemovedTag from "./dmarc/removed-tag.ts";
import dmarcRuaMailboxAtRisk from "./dmarc/rua-mailbox-at-risk.ts";
import dmarcRufPrivacy from "./dmarc/ruf-privacy.ts";
import dmarcSpOnSubdomain from "./dmarc/sp-on-subdomain.ts";
import dmarcStrictAlignmentBreaksSender from "./dmarc/strict-alignment-breaks-sender.ts";
import dmarcSubdomainPolicyWeaker from "./dmarc/subdomain-policy-weaker.ts";
import dmarcSyntaxError from "./dmarc/syntax-error.ts";
import dmarcTestModeLeftOn from "./dmarc/test-mode-left-on.ts";
import dmarcTreeWalkTooDeep from "./dmarc/tree-walk-too-deep.ts";
import dmarcUnknownTag from "./dmarc/unknown-tag.ts";
import dmarcUriMalformed from "./dmarc/uri-malformed.ts";
import dmarcUriSizeSuffix from "./dmarc/uri-size-suffix.ts";
import dmarcVersionInvalid from "./dmarc/version-invalid.ts";
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
  bimiAssetAtRisk,
  bimiNeedsEnforcement,
  bimiRecordSyntax,
  bulkDmarcRequired,
  bulkFromFreemail,
  bulkSpfAndDkimRequired,
  dkimMissing,
  dkimPublicKeyMalformed,
  dkimWeakKey,
  dmarcAlignmentValueInvalid,
  dmarcCnameDangling,
  dmarcEnforcementReliesOnSpf,
  dmarcEnforcementWithUnresolvedSources,
  dmarcExternalRuaUnauthorised,
  dmarcFoInvalid,
  dmarcFoWithoutRuf,
  dmarcLadderSkipsQuarantine,
  dmarcMailingListUsers,
  dmarcMissing,
  dmarcMultipleRecords,
  dmarcNoneWithoutEnd,
  dmarcNoneWithoutRua,
  dmarcNpAbsent,
  dmarcNpHitsSender,
  dmarcOwnerNameWrong,
  dmarcPNotSecond,
  dmarcParkedNotReject,
  dmarcPctPartial,
  dmarcPolicyAbsent,
  dmarcPolicyInvalid,
  dmarcPolicyRaisedInCutover,
  dmarcPsdMisused,
  dmarcQuarantineTooEarly,
  dmarcRejectTooEarly,
  dmarcRemovedTag,
  dmarcRuaMailboxAtRisk,
  dmarcRufPrivacy,
  dmarcSpOnSubdomain,
  dmarcStrictAlignmentBreaksSender,
  dmarcSubdomainPolicyWeaker,
  dmarcSyntaxError,
  dmarcTestModeLeftOn,
  dmarcTreeWalkTooDeep,
  dmarcUnknownTag,
  dmarcUriMalformed,
  dmarcUriSizeSuffix,
  dmarcVersionInvalid,
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
